import { payloadIn, repositoryTarget, valueAt } from '../adapters/github/event.ts';
import { Refused } from '../diagnostics/refused.ts';
import type { PolicyFile } from '../ports/github.ts';
import type { Environment } from '../ports/machine.ts';
import { type Inputs, readBy } from './inputs.ts';

/** A file in a repository on GitHub. */
interface RepositoryFile {
  /** `owner/name`. */
  readonly repository: string;
  readonly path: string;
  /** A commit, tag or branch; undefined for the default branch. */
  readonly ref: string | undefined;
  /** The name of the place in messages: `the base branch`, `main`. */
  readonly place: string;
}

/** Returns the file that `owner/repository/path@ref` names; undefined for a path. */
const elsewhere = (value: string): RepositoryFile | undefined => {
  const [, repository, path, ref] = /^([\w.-]+\/[\w.-]+)\/([^@]+)@([^@]+)$/.exec(value) ?? [];
  return repository && path && ref ? { repository, path, ref, place: `${repository} ${ref}` } : undefined;
};

/**
 * Returns the commit by which a policy of the run's own repository is read: that of the pull request's base, or undefined
 * for the default branch: outside of a pull request, and for `deploy` on any event.
 */
const baseCommit = ({ command }: Inputs, { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH }: Environment) => {
  if (command === 'deploy' || (event !== 'pull_request' && event !== 'pull_request_target')) return undefined;
  const sha = valueAt(payloadIn(GITHUB_EVENT_PATH), 'pull_request', 'base', 'sha');
  if (typeof sha === 'string' && /^[\da-f]{40,64}$/.test(sha)) return sha;
  throw unreadable(
    'The payload of the event names no commit of the base branch.',
    'Run it on an event of a pull request.',
  );
};

const unreadable = (message: string, hint: string): Refused =>
  new Refused({ code: 'policy/unreadable', message, hint });

/** Settings of `policyFile`. */
export interface PolicySettings {
  readonly inputs: Inputs;
  readonly environment: Environment;
  /** The folder of the config. */
  readonly root: string;
  readonly signal: AbortSignal;
}

/** Reads a file on GitHub. Throws `policy/unreadable` without a token, or if there is no such file. */
const readOnGitHub = async ({ repository, path, ref, place }: RepositoryFile, settings: PolicySettings) => {
  const { inputs, environment, signal } = settings;
  const token = inputs.values['github-token'] ?? environment.GITHUB_TOKEN;
  if (!token)
    throw unreadable(
      `The policy ${path} of ${place} is read from GitHub, which needs a token, and there is none.`,
      repository === environment.GITHUB_REPOSITORY
        ? 'Leave github-token out in a workflow; at a prompt give --github-token "$(gh auth token)".'
        : `Give github-token a token that may read ${repository}, such as that of a GitHub App with \`contents: read\`: the token of a workflow reads its own repository alone. At a prompt give --github-token "$(gh auth token)".`,
    );
  const { apiUrl } = repositoryTarget(token, { ...environment, GITHUB_REPOSITORY: repository });
  const { readRepositoryFile } = await import('../adapters/github/repository-file.ts');
  try {
    const bytes = await readRepositoryFile({ token, apiUrl, repository, signal }, path, ref);
    if (bytes !== undefined) return { file: `${path} of ${place}`, bytes };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw unreadable(`The policy ${path} of ${place} cannot be read: ${error.message}`, error.hint);
  }
  throw unreadable(
    `The token finds no policy ${path} in ${place}.`,
    'Look at path and branch. The token of a workflow reads its own repository alone: for another one give github-token, such as that of a GitHub App with `contents: read`.',
  );
};

/** Reads a file of the checkout at its default branch, for a run at a prompt. */
const readInCheckout = async (path: string, { environment, root, signal }: PolicySettings): Promise<PolicyFile> => {
  const { readAtDefaultBranch } = await import('../adapters/node/base-file.ts');
  const found = await readAtDefaultBranch(root, path, environment, signal);
  if (found?.bytes !== undefined) return { file: `${path} of ${found.branch}`, bytes: found.bytes };
  throw unreadable(
    found === undefined
      ? `The policy ${path} is read from the default branch, and this checkout knows none.`
      : `The branch ${found.branch} has no policy ${path} that can be read.`,
    'The path is from the top of the repository. Name a file that the default branch has, or owner/repository/path@ref.',
  );
};

/** True if the command judges by a policy: every one that compiles a config to validate, plan or deploy it. */
const isRead = ({ command }: Inputs): boolean =>
  command !== 'help' && command !== 'version' && readBy(command).includes('policy-file');

/**
 * Returns the file of the input `policy-file`; undefined without it, and for a command that does not read it. In a workflow it is read from GitHub, so that neither
 * the checkout nor the pull request decides what it says. Throws `policy/unreadable` if it cannot be read.
 */
export const policyFile = async (settings: PolicySettings): Promise<PolicyFile | undefined> => {
  const { inputs, environment } = settings;
  const value = inputs.values['policy-file'];
  if (value === undefined || !isRead(inputs)) return undefined;
  const named = elsewhere(value);
  if (named !== undefined) return readOnGitHub(named, settings);
  if (value.includes('@'))
    throw unreadable('policy-file names no file.', 'Write a path, or owner/repository/path@ref.');
  if (environment.GITHUB_ACTIONS !== 'true') return readInCheckout(value, settings);
  const ref = baseCommit(inputs, environment);
  const repository = environment.GITHUB_REPOSITORY ?? '';
  return readOnGitHub(
    { repository, path: value, ref, place: ref ? 'the base branch' : 'the default branch' },
    settings,
  );
};
