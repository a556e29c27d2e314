import { claimedPull } from '../adapters/github/claimed-pull.ts';
import { pullOfEvent } from '../adapters/github/event.ts';
import { commandEntry } from '../commands/table.ts';
import type { BaseRequest } from '../operations/compare/compare-offline.ts';
import type { CommentMode, CommentRequest } from '../operations/report/post-comment.ts';
import type { ChangeRequest } from '../operations/stack/change-request.ts';
import type { PullOfEvent } from '../ports/github.ts';
import type { Environment } from '../ports/machine.ts';
import { markerKey } from '../report/marker-key.ts';
import type { Inputs } from './inputs.ts';

/**
 * Variables by which the SDK finds credentials:
 * https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html
 */
const credentialVariables = [
  'AWS_ACCESS_KEY_ID',
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];

/** True for `run` with `local`, which needs AWS only to read a stage that is named. */
export const isLocal = ({ command, values }: Inputs): boolean => command === 'run' && values.local === 'true';

/** True for a run without AWS: its command needs none, or no role is named and the environment has no credentials. */
export const isOffline = ({ command, values }: Inputs, environment: Environment): boolean => {
  const { aws } = commandEntry(command);
  if (aws === 'never') return true;
  // A command that is asked to reach AWS finds its credentials in the environment or in a profile.
  if (aws === 'if-asked') return values.deploy !== 'true';
  if (isLocal({ command, values }) && values.stage === undefined) return true;
  return values['role-to-assume'] === undefined && credentialVariables.every((name) => !environment[name]);
};

/** Returns the commit to compare with: the input `base-ref`, else the base branch of the pull request. */
export const baseRequest = ({ values }: Inputs, environment: Environment): { base?: BaseRequest } => {
  const named = values['base-ref'];
  if (named !== undefined) return { base: { ref: named, required: true } };
  const inherited = environment.GITHUB_BASE_REF;
  return inherited ? { base: { ref: inherited, required: false } } : {};
};

/** Returns the facts about the run that become tags of a new stack. */
export const stackOrigin = (
  { GITHUB_REPOSITORY_ID: repositoryId, GITHUB_REF: ref }: Environment,
  { ttlHours }: Pick<ChangeRequest['origin'], 'ttlHours'> = {},
): ChangeRequest['origin'] => {
  const pullRequest = /^refs\/pull\/(\d+)\//.exec(ref ?? '')?.[1];
  return {
    ...(repositoryId ? { repositoryId } : {}),
    ...(pullRequest ? { pullRequest } : {}),
    ...(ttlHours ? { ttlHours } : {}),
  };
};

const runPage = ({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }: Environment, run: number): string =>
  `${server || 'https://github.com'}/${repository}/actions/runs/${run}`;

/** Returns the URL of the repository's files at a commit; undefined without a commit. */
const filesPage = (
  { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }: Environment,
  commit: string | undefined,
): string | undefined =>
  commit !== undefined && /^[\da-f]{40,64}$/.test(commit)
    ? `${server || 'https://github.com'}/${repository}/blob/${commit}`
    : undefined;

const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;

/**
 * Returns the path of the run's workflow in its repository, of a reusable one that of its caller; undefined outside of GitHub.
 * `owner/name/.github/workflows/plan.yml@refs/heads/main`:
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export const workflowPath = ({ GITHUB_WORKFLOW_REF: ref = '' }: Environment): string | undefined =>
  /^[^/]+\/[^/]+\/([^@]+)@/.exec(ref)?.[1];

/** Returns the path of the run's workflow as markers contain it. */
const workflowOf = (environment: Environment): string | undefined => {
  const path = workflowPath(environment);
  return path === undefined ? undefined : markerKey(path);
};

/** Returns the run of GitHub with its workflow, commit and page; empty at a prompt. */
export const runOf = (
  environment: Environment,
  pullRequest: PullOfEvent,
): Pick<CommentRequest, 'run' | 'page' | 'files'> => {
  const run = numberIn(environment.GITHUB_RUN_ID);
  if (run === undefined) return { run: {} };
  const attempt = numberIn(environment.GITHUB_RUN_ATTEMPT);
  // On a pull request GITHUB_SHA is a merge commit that GitHub made for the run.
  const commit = (pullRequest.kind === 'pull-request' ? pullRequest.commit : undefined) ?? environment.GITHUB_SHA;
  const { GITHUB_REPOSITORY_ID: repository } = environment;
  const workflow = workflowOf(environment);
  const facts = {
    ...(repository ? { repository } : {}),
    ...(workflow ? { workflow } : {}),
    run,
    ...(attempt ? { attempt } : {}),
    ...(commit ? { commit } : {}),
  };
  if (!environment.GITHUB_REPOSITORY) return { run: facts };
  const files = filesPage(environment, commit);
  return {
    run: facts,
    ...(files === undefined ? {} : { files }),
    page: `${runPage(environment, run)}${attempt && attempt > 1 ? `/attempts/${attempt}` : ''}`,
  };
};

/**
 * Returns the pull request of the run: that of its event, or for `comment` that of the input `pull-request`, which on
 * `workflow_run` is a claim that the commit of the run proves.
 */
export const pullRequestOf = ({ command, values }: Inputs, environment: Environment): PullOfEvent => {
  const given = command === 'comment' ? values['pull-request'] : undefined;
  const number = numberIn(given);
  if (number === undefined) return pullOfEvent(environment);
  return claimedPull(given, environment) ?? { kind: 'pull-request', number, own: false };
};

/** Returns when to comment: by default `never` at a prompt. The command `comment` comments on any event. */
export const commentMode = ({ command, values }: Inputs, inActions: boolean): CommentMode => {
  const given = values.comment as CommentMode | undefined;
  const mode = given ?? (inActions || command === 'comment' ? 'auto' : 'never');
  return mode === 'auto' && command === 'comment' ? 'on-change' : mode;
};
