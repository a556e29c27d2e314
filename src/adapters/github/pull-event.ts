import { Refused } from '../../diagnostics/refused.ts';
import { literal } from '../../diagnostics/visible.ts';
import type { PullEvent } from '../../ports/github.ts';
import type { Environment } from '../../ports/machine.ts';
import { payloadIn, valueAt } from './event.ts';

/** Largest number of a pull request, which GitHub's GraphQL has as `Int`: https://docs.github.com/graphql/reference/scalars#int */
const largestNumber = 2 ** 31 - 1;

/** True for a number that a pull request can have. */
export const isPullNumber = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) <= largestNumber;

const isId = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;
const isSha = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[\da-f]{40}|[\da-f]{64})$/.test(value);

/** Returns the names of labels; undefined unless it is a list of them. */
const labelNames = (value: unknown): string[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const names = value.map((label) => valueAt(label, 'name'));
  return names.every((name) => typeof name === 'string') ? names : undefined;
};

/** Collects what is wrong with a payload: `value` returns one that is right, and complains about any other. */
const complaints = () => {
  const found: string[] = [];
  return {
    found,
    value<T>(value: unknown, isRight: (value: unknown) => value is T, says: string): T | undefined {
      if (isRight(value)) return value;
      found.push(says);
      return undefined;
    },
    unless(isRight: boolean, says: string): void {
      if (!isRight) found.push(says);
    },
  };
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isState = (value: unknown): value is PullEvent['state'] => value === 'open' || value === 'closed';

/** Returns what a short value is, for a message. */
const shown = (value: unknown): string => (value === undefined ? 'missing' : literal(value));

/**
 * Returns the pull request that an event of the run is about. Trusts nothing of the payload that contradicts another part
 * of it or the runner's own variables. Throws `github/no-pull-request` for any other event than those of a pull request
 * itself, and `github/odd-event` with everything that is wrong with a payload.
 * https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request
 */
export const readPullEvent = (environment: Environment): PullEvent => {
  const { GITHUB_EVENT_PATH, GITHUB_EVENT_NAME: event = '', GITHUB_REPOSITORY_ID, GITHUB_REF = '' } = environment;
  if (event !== 'pull_request' && event !== 'pull_request_target')
    throw new Refused({
      code: 'github/no-pull-request',
      message:
        event === ''
          ? 'No event of GitHub started this run, and preview takes pull request and commit from one.'
          : `The event ${literal(event)} started this run, and preview takes pull request and commit from pull_request or pull_request_target.`,
      hint: 'Run preview on `on: pull_request`; docs/previews.md has a workflow.',
    });
  const payload = payloadIn(GITHUB_EVENT_PATH);
  const pull = valueAt(payload, 'pull_request');
  const { found, value, unless } = complaints();
  const action = value(valueAt(payload, 'action'), isText, 'action is missing');
  const numbers = [valueAt(payload, 'number'), valueAt(pull, 'number')];
  const number = value(numbers[0], isPullNumber, `number is ${shown(numbers[0])}, and no number of a pull request`);
  unless(numbers[0] === numbers[1], `number is ${shown(numbers[0])}, and pull_request.number ${shown(numbers[1])}`);
  const ofRef = /^refs\/pull\/(\d+)\//.exec(GITHUB_REF)?.[1];
  unless(ofRef === undefined || ofRef === String(numbers[0]), `GITHUB_REF is of pull request ${ofRef}`);
  const state = value(valueAt(pull, 'state'), isState, 'pull_request.state is neither open nor closed');
  unless(action !== 'closed' || state !== 'open', 'the action is closed, and the pull request open');
  const draft = value(valueAt(pull, 'draft'), isBoolean, 'pull_request.draft is neither true nor false');
  const labels = labelNames(valueAt(pull, 'labels'));
  unless(labels !== undefined, 'pull_request.labels is no list of labels');
  const isLabelled = action === 'labeled' || action === 'unlabeled';
  const label = isLabelled ? value(valueAt(payload, 'label', 'name'), isText, 'label.name is missing') : undefined;
  const repository = value(valueAt(payload, 'repository', 'id'), isId, 'repository.id is missing');
  unless(
    !GITHUB_REPOSITORY_ID || repository === undefined || String(repository) === GITHUB_REPOSITORY_ID,
    `repository.id is ${repository}, and GITHUB_REPOSITORY_ID ${literal(GITHUB_REPOSITORY_ID)}`,
  );
  unless(valueAt(pull, 'base', 'repo', 'id') === repository, 'pull_request.base is of another repository');
  const head = valueAt(pull, 'head', 'repo');
  // A fork that was deleted is null.
  const headId = head === null ? 0 : value(valueAt(head, 'id'), isId, 'pull_request.head.repo.id is missing');
  const commit = value(valueAt(pull, 'head', 'sha'), isSha, 'pull_request.head.sha is no commit');
  if (found.length > 0)
    throw new Refused({
      code: 'github/odd-event',
      message: `The payload of the event ${event} is not one that GitHub sends: ${found.join('; ')}. Nothing was deployed or deleted.`,
      hint: 'Run it in a workflow that GitHub starts; act and other runners need a payload with these parts.',
    });
  return {
    event,
    action: action as string,
    number: number as number,
    state: state as PullEvent['state'],
    draft: draft as boolean,
    labels: labels as string[],
    ...(label === undefined ? {} : { label }),
    code: headId === repository ? 'own' : 'fork',
    commit: commit as string,
  };
};
