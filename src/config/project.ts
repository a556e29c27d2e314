import { type Diagnostic, errorAt, type Outcome } from '../diagnostics/diagnostic.ts';

/**
 * The form of a CloudFormation stack name, which begins with the project name:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html
 */
const form = /^[a-zA-Z][-a-zA-Z0-9]*$/;
/** Characters: a stack name `{project}-{stage}` has at most 128, and a stage up to 32 of them. */
const longest = 95;

const wrong = (sentence: string): Diagnostic =>
  errorAt('config/project-name', ['serviceName'], sentence, 'Use letters, digits and hyphens, a letter first.');

/**
 * Returns the name of the project: the input `project-name`, else the config's `serviceName`, else the name of the
 * repository (`owner/name`), with other characters replaced by `-` and `p-` before a digit. Frozen, because stacks,
 * roles and images are named after it.
 */
export const projectName = (
  input: string | undefined,
  serviceName: string | undefined,
  repository: string | undefined,
): Outcome<string> => {
  const written = input ?? serviceName;
  const name = written ?? nameFromRepository(repository);
  if (name === undefined)
    return {
      diagnostics: [
        errorAt(
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

const nameFromRepository = (repository: string | undefined): string | undefined => {
  const name = repository
    ?.split('/')
    .at(-1)
    ?.replace(/[^a-zA-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (!name) return undefined;
  return /^[0-9]/.test(name) ? `p-${name}` : name;
};
