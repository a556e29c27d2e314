import { type Diagnostic, errorAt, type Outcome } from '../diagnostics/diagnostic.ts';
import { projectNamePattern } from '../schema/aws-values.ts';

/** The form of a CloudFormation stack name, which begins with the project name. */
const stackForm = /^[a-zA-Z][-a-zA-Z0-9]*$/;
const form = new RegExp(projectNamePattern);
/** Characters: a stack name `{project}-{stage}` has at most 128, and a stage up to 32 of them. */
const longest = 95;

const wrong = (sentence: string): Diagnostic =>
  errorAt('config/project-name', ['serviceName'], sentence, 'Use letters, digits and hyphens, a letter first.');

/** The place of a config, which names the project if nothing else does. */
export interface ConfigPlace {
  /** The repository as `owner/name`, where it is known. */
  readonly repository?: string | undefined;
  /** The config's folder from the top of the checkout, `jobs/nightly`; `.` at the top, absent where that is not known. */
  readonly folder?: string | undefined;
}

/**
 * Returns the name of the project: the input `project-name`, else the config's `serviceName`, else the name of the
 * repository and the folder of the config in it, with other characters replaced by `-` and `p-` before a digit. So two
 * configs in folders of one repository are two stacks. Frozen, because stacks, roles and images are named after it.
 */
export const projectName = (
  input: string | undefined,
  serviceName: string | undefined,
  place: ConfigPlace = {},
): Outcome<string> => {
  const written = input ?? serviceName;
  const name = written ?? nameFromPlace(place);
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
  if (!form.test(name)) return { diagnostics: [wrong(sentenceAbout(name))] };
  if (name.length > longest)
    return { diagnostics: [wrong(`The project name has ${name.length} characters; ${longest} is the most.`)] };
  return { value: name, diagnostics: [] };
};

/** Returns why a name is no project name: what is made of it and could not be created. */
const sentenceAbout = (name: string): string => {
  const quoted = `The project name ${JSON.stringify(name)}`;
  if (!stackForm.test(name)) return `${quoted} cannot be the beginning of a stack's name.`;
  return /--|-$/.test(name)
    ? `${quoted} cannot be part of an ECR repository's name: no "--", and no "-" at the end.`
    : `${quoted} cannot be the beginning of a bucket's name: S3 keeps it for itself.`;
};

const nameFromPlace = ({ repository, folder = '' }: ConfigPlace): string | undefined => {
  const own = repository?.split('/').at(-1);
  return own ? mendedName(`${own}/${folder}`) : undefined;
};

/**
 * Returns a text as the name of a project: with other characters replaced by `-`, and `p-` before a digit. Undefined if
 * nothing is left.
 */
export const mendedName = (text: string): string | undefined => {
  const name = text.replace(/[^a-zA-Z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (!name) return undefined;
  return /^[0-9]/.test(name) ? `p-${name}` : name;
};
