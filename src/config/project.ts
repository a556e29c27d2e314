import { complaint, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';

/** CloudFormation's own rule for stack names: letters, digits and hyphens, a letter first. */
const form = /^[a-zA-Z][-a-zA-Z0-9]*$/;
/** A stack is `{project}-{stage}`, at most 128 characters; a stage has up to 32. */
const longest = 95;

const wrong = (sentence: string): Diagnostic => ({
  ...complaint('config/project-name', ['serviceName'], sentence, 'Use letters, digits and hyphens, a letter first.'),
});

/**
 * The project: the input, else the config's `serviceName`, else the repository's name, which alone is mended
 * (other characters to `-`, `p-` before a digit). Frozen: stacks, roles and images are named after it.
 */
export const projectName = (
  input: string | undefined,
  serviceName: string | undefined,
  repository: string | undefined,
): Outcome<string> => {
  const written = input ?? serviceName;
  const name = written ?? mended(repository);
  if (name === undefined)
    return {
      diagnostics: [
        complaint(
          'config/project-name',
          [],
          'The project has no name.',
          'Add `serviceName: my-project` at the top, or give project-name.',
        ),
      ],
    };
  if (!form.test(name))
    return {
      diagnostics: [wrong(`The project name ${JSON.stringify(name)} cannot be the beginning of a stack's name.`)],
    };
  if (name.length > longest)
    return { diagnostics: [wrong(`The project name has ${name.length} characters; ${longest} is the most.`)] };
  return { value: name, diagnostics: [] };
};

const mended = (repository: string | undefined): string | undefined => {
  const name = repository
    ?.split('/')
    .at(-1)
    ?.replace(/[^a-zA-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name ? (/^[0-9]/.test(name) ? `p-${name}` : name) : undefined;
};
