import { commandEntry } from '../commands/table.ts';
import type { BaseRequest } from '../operations/compare/compare-offline.ts';
import type { CommentMode, TalkRequest } from '../operations/report/post-comment.ts';
import type { ChangeRequest } from '../operations/stack/change.ts';
import type { PullOfEvent } from '../ports/conversation.ts';
import { markerKey } from '../report/marker-key.ts';
import type { Inputs } from './inputs.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

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
  commandEntry(command).aws === 'never' ||
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

const runPage = ({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }: Environment, run: number): string =>
  `${server || 'https://github.com'}/${repository}/actions/runs/${run}`;

const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;

/**
 * The path of the run's workflow, as a marker holds it. `owner/name/.github/workflows/plan.yml@refs/heads/main`:
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
const workflowOf = ({ GITHUB_WORKFLOW_REF: ref = '' }: Environment): string | undefined => {
  const path = /^[^/]+\/[^/]+\/([^@]+)@/.exec(ref)?.[1];
  return path === undefined ? undefined : markerKey(path);
};

/** Which run of GitHub it is, of which workflow, at which commit, and its page; nothing at a prompt. */
export const runOf = (environment: Environment, about: PullOfEvent): Pick<TalkRequest, 'run' | 'page'> => {
  const run = numberIn(environment.GITHUB_RUN_ID);
  if (run === undefined) return { run: {} };
  const attempt = numberIn(environment.GITHUB_RUN_ATTEMPT);
  // What GITHUB_SHA names on a pull request is a merge that nobody made.
  const commit = (about.kind === 'pull-request' ? about.commit : undefined) ?? environment.GITHUB_SHA;
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
  return {
    run: facts,
    page: `${runPage(environment, run)}${attempt && attempt > 1 ? `/attempts/${attempt}` : ''}`,
  };
};

/** When to speak: at a prompt only if asked to. Whoever calls `comment` wants one on whatever event. */
export const modeOf = ({ command, values }: Inputs, inActions: boolean): CommentMode => {
  const given = values.comment as CommentMode | undefined;
  const mode = given ?? (inActions || command === 'comment' ? 'auto' : 'never');
  return mode === 'auto' && command === 'comment' ? 'on-change' : mode;
};
