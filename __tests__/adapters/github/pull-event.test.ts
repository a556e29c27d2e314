import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeEvent } from '../../../lab/github/runner/events.mjs';
import { isPullNumber, readPullEvent } from '../../../src/adapters/github/pull-event.ts';
import type { Refused } from '../../../src/diagnostics/refused.ts';
import { inputRules } from '../../../src/door/input-rules.ts';
import { isPreview, previewStage, pullOfStage } from '../../../src/stage/stage.ts';
import { folderWith } from '../node/disk.ts';

type Json = Record<string, unknown>;

/** Returns the payload of an opened pull request 12, and the variables of its run. */
const opened = (name = 'pull_request.opened') => {
  const { payload, event, env } = makeEvent(name, { number: 12 });
  return { payload: JSON.parse(JSON.stringify(payload)) as Json, event, env };
};
const read = async (payload: unknown, event = 'pull_request', env: Record<string, string> = {}) => {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const folder = await folderWith({ 'event.json': text ?? '' });
  return readPullEvent({ GITHUB_EVENT_PATH: join(folder, 'event.json'), GITHUB_EVENT_NAME: event, ...env });
};
/** Returns the payload of an opened pull request with another value at a path. */
const forged = (path: string, value: unknown): Json => {
  const { payload } = opened();
  const keys = path.split('.');
  const last = keys.pop() as string;
  const parent = keys.reduce<Json>((inner, key) => inner[key] as Json, payload);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return payload;
};

describe('readPullEvent', () => {
  test('reads an event of a pull request as GitHub sends it', async () => {
    const { payload, env } = opened();
    expect(
      await read(payload, 'pull_request', {
        GITHUB_REPOSITORY_ID: env.GITHUB_REPOSITORY_ID ?? '',
        GITHUB_REF: 'refs/pull/12/merge',
      }),
    ).toEqual({
      ...{ event: 'pull_request', action: 'opened', number: 12, state: 'open', draft: false, labels: [] },
      ...{ code: 'own', commit: 'b'.repeat(40) },
    });
  });

  test('reads the label that was added, and tells a fork, also a deleted one, from the repository itself', async () => {
    const { payload } = opened('pull_request.labeled');
    expect(await read(payload)).toMatchObject({ action: 'labeled', label: 'preview', labels: ['preview'] });
    expect(await read(opened('pull_request.fork').payload)).toMatchObject({ code: 'fork' });
    expect(await read(forged('pull_request.head.repo', null))).toMatchObject({ code: 'fork' });
    // A branch of the same name in another repository.
    expect(await read(forged('pull_request.head.repo.id', 9_001))).toMatchObject({ code: 'fork' });
  });

  test.each(['push', 'schedule', 'workflow_dispatch', 'pull_request_review', 'issue_comment', 'merge_group', ''])(
    'refuses the event %j, which is none of a pull request itself',
    async (event) => {
      await expect(read(opened().payload, event)).rejects.toMatchObject({ code: 'github/no-pull-request' });
    },
  );

  test.each([
    ['number', 0, /number is 0/],
    ['number', -1, /number is -1/],
    ['number', 1.5, /number is 1\.5/],
    ['number', 2 ** 31, /number is 2147483648/],
    ['number', 1e21, /number is/],
    ['number', '12', /number is "12", and no number/],
    ['number', '12; rm -rf /', /no number/],
    ['number', [12], /no number/],
    ['number', undefined, /number is missing/],
    ['number', 13, /number is 13, and pull_request\.number 12/],
    ['pull_request.number', 13, /number is 12, and pull_request\.number 13/],
    ['pull_request', undefined, /pull_request\.state/],
    ['pull_request.state', 'merged', /neither open nor closed/],
    ['action', 'closed', /the action is closed, and the pull request open/],
    ['action', '', /action is missing/],
    ['action', 'labeled', /label\.name is missing/],
    ['pull_request.draft', 'false', /draft is neither/],
    ['pull_request.labels', 'preview', /no list of labels/],
    ['pull_request.labels', [{ name: 7 }], /no list of labels/],
    ['repository.id', '222', /repository\.id is missing/],
    ['repository.id', 9, /base is of another repository/],
    ['pull_request.base.repo.id', 9, /base is of another repository/],
    ['pull_request.head.repo', {}, /head\.repo\.id is missing/],
    ['pull_request.head.sha', 'main', /head\.sha is no commit/],
  ])('refuses a payload whose %s is %j', async (path, value, says) => {
    await expect(read(forged(path, value))).rejects.toMatchObject({
      code: 'github/odd-event',
      message: expect.stringMatching(says),
    });
  });

  test('refuses a payload of another repository or pull request than that of the runner', async () => {
    const { payload } = opened();
    await expect(read(payload, 'pull_request', { GITHUB_REPOSITORY_ID: '5' })).rejects.toMatchObject({
      message: expect.stringContaining('GITHUB_REPOSITORY_ID "5"'),
    });
    await expect(read(payload, 'pull_request', { GITHUB_REF: 'refs/pull/13/merge' })).rejects.toMatchObject({
      message: expect.stringContaining('GITHUB_REF is of pull request 13'),
    });
  });

  test('refuses what is no payload, and names everything that is wrong with one at once', async () => {
    for (const text of ['', 'x', 'null', '[]', '{}', '"a"'])
      await expect(read(text)).rejects.toMatchObject({ code: 'github/odd-event' });
    const payload = { ...forged('pull_request.draft', 1), number: 0 };
    await expect(read(payload)).rejects.toMatchObject({
      message: expect.stringMatching(/number is 0.*draft is neither/),
    });
  });

  test('throws a code for anything, and returns only numbers of pull requests', async () => {
    const paths = ['number', 'pull_request', 'pull_request.head', 'pull_request.base', 'repository', 'action'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue(), async (path, value) => {
        try {
          expect(isPullNumber((await read(forged(path, value))).number)).toBe(true);
        } catch (problem) {
          expect((problem as Refused).code).toBe('github/odd-event');
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('previewStage', () => {
  const number = fc.integer({ min: 1, max: 2 ** 31 - 1 });

  test('differs for every two numbers, and is a name that the input stage and every command take for a preview', () => {
    fc.assert(
      fc.property(number, number, (one, other) => {
        expect(previewStage(one) === previewStage(other)).toBe(one === other);
        expect(isPreview(previewStage(one))).toBe(true);
        expect(previewStage(one)).toMatch(inputRules.stage.pattern);
        expect(pullOfStage(previewStage(one))).toBe(one);
      }),
    );
  });

  test.each(['pr-0', 'pr-01', 'pr-1a', 'PR-1', 'pr-', 'production', 'x-pr-1'])('is never %s', (stage) => {
    expect(pullOfStage(stage)).toBeUndefined();
  });
});
