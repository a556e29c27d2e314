import { readFileSync, statSync } from 'node:fs';
import { Refused } from '../../diagnostics/refused.ts';
import type { CodeOfEvent, PullOfEvent } from '../../ports/github.ts';
import type { Environment } from '../../ports/machine.ts';

/** Largest payload in bytes: https://docs.github.com/webhooks/webhook-events-and-payloads#payload-cap */
const maxPayload = 25 * 1024 * 1024;

/** Returns the parsed payload of a file; undefined if it cannot be read, is no JSON, or is larger than `maxPayload`. */
export const payloadIn = (path = ''): unknown => {
  try {
    return statSync(path).size > maxPayload ? undefined : JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

/** Returns the value behind a path of keys; undefined if a key on the way is missing. */
export const valueAt = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  );

const isPositiveInteger = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

/**
 * Returns the pull request that the event of a run names: its own events, reviews of it, and comments on it. None for a
 * push, a merge queue or a schedule, whatever pull request those may come from. Never throws.
 */
export const pullOfEvent = ({ GITHUB_EVENT_PATH, GITHUB_EVENT_NAME: name = '' }: Environment): PullOfEvent => {
  const payload = payloadIn(GITHUB_EVENT_PATH);
  const pull = valueAt(payload, 'pull_request', 'number');
  const issue = valueAt(payload, 'issue', 'pull_request') ? valueAt(payload, 'issue', 'number') : undefined;
  const number = isPositiveInteger(pull) ? pull : issue;
  if (!isPositiveInteger(number)) return { kind: 'none', why: 'the event of the run names no pull request' };
  const commit = valueAt(payload, 'pull_request', 'head', 'sha');
  return {
    kind: 'pull-request',
    number,
    own: name === 'pull_request' || name === 'pull_request_target',
    ...(typeof commit === 'string' ? { commit } : {}),
  };
};

/**
 * Returns token, repository and API address for issues. Throws `github/no-token` without a token or a valid
 * `GITHUB_REPOSITORY`.
 */
export const issueTarget = (
  token: string | undefined,
  { GITHUB_REPOSITORY: repository = '', GITHUB_API_URL: apiUrl }: Environment,
) => {
  if (!token || !/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new Refused({
      code: 'github/no-token',
      message: `An issue needs ${token ? 'a repository (GITHUB_REPOSITORY)' : 'a token'}, and there is none.`,
      hint: 'Leave github-token out in a workflow, give --github-token and GITHUB_REPOSITORY at a prompt, or leave drift-issue out.',
    });
  return { token, repository, apiUrl: apiUrl || 'https://api.github.com' };
};

/** Returns the id of the run that the event `workflow_run` is about; undefined for any other event. Never throws. */
export const runOfEvent = ({ GITHUB_EVENT_PATH, GITHUB_EVENT_NAME }: Environment): number | undefined => {
  if (GITHUB_EVENT_NAME !== 'workflow_run') return undefined;
  const id = valueAt(payloadIn(GITHUB_EVENT_PATH), 'workflow_run', 'id');
  return isPositiveInteger(id) ? id : undefined;
};

/** Returns the origin of the code of a repository in a payload; null is a fork that was deleted. */
const originOf = (source: unknown, own: unknown): CodeOfEvent => {
  if (source === null) return 'fork';
  const id = valueAt(source, 'id');
  if (!isPositiveInteger(own) || !isPositiveInteger(id)) return 'unknown';
  return id === own ? 'own' : 'fork';
};

/**
 * Returns the origin of the code that the event of a run is about: `unknown` if the payload cannot be read or does not
 * name the repository of the code, as that of a comment on a pull request. Never throws.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export const codeOfEvent = ({ GITHUB_EVENT_PATH }: Environment): CodeOfEvent => {
  const payload = payloadIn(GITHUB_EVENT_PATH);
  const own = valueAt(payload, 'repository', 'id');
  if (typeof payload !== 'object' || payload === null) return 'unknown';
  const sources = [
    ...(Object.hasOwn(payload, 'pull_request') ? [valueAt(payload, 'pull_request', 'head', 'repo')] : []),
    ...(Object.hasOwn(payload, 'workflow_run') ? [valueAt(payload, 'workflow_run', 'head_repository')] : []),
  ];
  const origins = sources.map((source) => originOf(source, own));
  if (origins.includes('fork')) return 'fork';
  const known = isPositiveInteger(own) && !origins.includes('unknown') && !valueAt(payload, 'issue', 'pull_request');
  return known ? 'own' : 'unknown';
};

/**
 * Returns token, repository and API address for calls about the run's repository. Throws `github/no-repository` without a
 * valid `GITHUB_REPOSITORY`, and `github/no-token` without a token.
 */
export const repositoryTarget = (
  token: string | undefined,
  { GITHUB_REPOSITORY: repository = '', GITHUB_API_URL: apiUrl }: Environment,
) => {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new Refused({
      code: 'github/no-repository',
      message: 'The repository on GitHub is not known.',
      hint: 'Run it in a workflow, or set GITHUB_REPOSITORY=owner/name.',
    });
  if (!token)
    throw new Refused({
      code: 'github/no-token',
      message: 'GitHub is asked about pull requests, which needs a token, and there is none.',
      hint: 'Leave github-token out in a workflow, or give --github-token at a prompt.',
    });
  return { token, repository, apiUrl: apiUrl || 'https://api.github.com' };
};

/**
 * Returns pull request, token, repository and API address for comments. Throws `github/no-pull-request` without a pull
 * request or a valid `GITHUB_REPOSITORY`, and `github/no-token` without a token.
 */
export const commentTarget = (
  about: PullOfEvent,
  token: string | undefined,
  { GITHUB_REPOSITORY: repository = '', GITHUB_API_URL: apiUrl }: Environment,
) => {
  if (about.kind === 'none' || !/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new Refused({
      code: 'github/no-pull-request',
      message: 'The event of the run names no pull request.',
      hint: 'Run it on an event of a pull request: `on: pull_request`.',
    });
  if (!token)
    throw new Refused({
      code: 'github/no-token',
      message: 'A comment needs a token, and there is none.',
      hint: 'Leave github-token out in a workflow, give --github-token at a prompt, or set comment: never.',
    });
  return { pull: about.number, token, repository, apiUrl: apiUrl || 'https://api.github.com' };
};
