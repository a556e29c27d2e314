import { readFileSync, statSync } from 'node:fs';
import { Refused } from '../../diagnostics/refused.ts';
import type { CodeOfEvent, PullOfEvent } from '../../ports/github.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** GitHub cuts payloads at 25 MB: https://docs.github.com/webhooks/webhook-events-and-payloads#payload-cap */
const largest = 25 * 1024 * 1024;

const payloadIn = (path = ''): unknown => {
  try {
    return statSync(path).size > largest ? undefined : JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

/** A value inside a payload that may hold anything. */
const at = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  );

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

/**
 * The pull request that the event of a run is about: its own events, reviews of it, and comments on it. What a push, a
 * merge queue or a schedule may have to do with one is not guessed. Never throws, whatever the payload holds.
 */
export const pullOfEvent = ({ GITHUB_EVENT_PATH, GITHUB_EVENT_NAME: name = '' }: Environment): PullOfEvent => {
  const payload = payloadIn(GITHUB_EVENT_PATH);
  const pull = at(payload, 'pull_request', 'number');
  const issue = at(payload, 'issue', 'pull_request') ? at(payload, 'issue', 'number') : undefined;
  const number = isNumber(pull) ? pull : issue;
  if (!isNumber(number)) return { kind: 'none', why: 'the event of the run names no pull request' };
  const commit = at(payload, 'pull_request', 'head', 'sha');
  return {
    kind: 'pull-request',
    number,
    own: name === 'pull_request' || name === 'pull_request_target',
    ...(typeof commit === 'string' ? { commit } : {}),
  };
};

/** The number of the run whose end the event of this run tells (`workflow_run`). Never throws. */
export const runOfEvent = ({ GITHUB_EVENT_PATH, GITHUB_EVENT_NAME }: Environment): number | undefined => {
  if (GITHUB_EVENT_NAME !== 'workflow_run') return undefined;
  const id = at(payloadIn(GITHUB_EVENT_PATH), 'workflow_run', 'id');
  return isNumber(id) ? id : undefined;
};

/**
 * Whose code the event of a run is about. Certain it is where the payload names the repository that the code comes
 * from, or says that this one is gone; a comment on a pull request does not, nor does an event that cannot be read.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export const codeOfEvent = ({ GITHUB_EVENT_PATH }: Environment): CodeOfEvent => {
  const payload = payloadIn(GITHUB_EVENT_PATH);
  const own = at(payload, 'repository', 'id');
  if (typeof payload !== 'object' || payload === null) return 'unknown';
  const sources = [
    ...(Object.hasOwn(payload, 'pull_request') ? [at(payload, 'pull_request', 'head', 'repo')] : []),
    ...(Object.hasOwn(payload, 'workflow_run') ? [at(payload, 'workflow_run', 'head_repository')] : []),
  ];
  const judged = sources.map((source): CodeOfEvent => {
    if (source === null) return 'fork';
    const id = at(source, 'id');
    return isNumber(own) && isNumber(id) ? (id === own ? 'own' : 'fork') : 'unknown';
  });
  if (judged.includes('fork')) return 'fork';
  const known = isNumber(own) && !judged.includes('unknown') && !at(payload, 'issue', 'pull_request');
  return known ? 'own' : 'unknown';
};

/** Where and as whom to speak; refuses where there is no pull request, no token or no repository. */
export const talkingTo = (
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
