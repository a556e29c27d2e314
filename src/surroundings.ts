import type { ChangeRequest } from './commands/stages/change.ts';
import type { BaseRequest } from './commands/stages/compare-offline.ts';
import type { Inputs } from './inputs.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Commands that never call AWS. Their region only answers `$Region()`. */
export const neverOnline = new Set<string>(['validate', 'compile', 'init']);

/** Where the SDK finds credentials without asking anybody: https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html */
const credentialVariables = [
  'AWS_ACCESS_KEY_ID',
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];

/** Whether AWS cannot be asked: no role is named, and the environment holds no credentials. */
export const isOffline = ({ command, values }: Inputs, environment: Environment): boolean =>
  neverOnline.has(command) ||
  (values['role-to-assume'] === undefined && credentialVariables.every((name) => !environment[name]));

/** The branch that a pull request goes to, or what `base-ref` names. */
export const comparedWith = ({ values }: Inputs, environment: Environment): { base?: BaseRequest } => {
  const named = values['base-ref'];
  if (named !== undefined) return { base: { ref: named, required: true } };
  const inherited = environment.GITHUB_BASE_REF;
  return inherited ? { base: { ref: inherited, required: false } } : {};
};

/** What of the run is written on a new stack. */
export const originOf = ({
  GITHUB_REPOSITORY_ID: repositoryId,
  GITHUB_REF: ref,
}: Environment): ChangeRequest['origin'] => {
  const pullRequest = /^refs\/pull\/(\d+)\//.exec(ref ?? '')?.[1];
  return { ...(repositoryId ? { repositoryId } : {}), ...(pullRequest ? { pullRequest } : {}) };
};
