import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eventNames, makeEvent } from '../../../lab/github/runner/events.mjs';
import { codeOfEvent, commentTarget, pullOfEvent } from '../../../src/adapters/github/event.ts';
import { folderWith } from '../node/disk.ts';

const read = async (payload: string, name = 'pull_request') => {
  const folder = await folderWith({ 'event.json': payload });
  return pullOfEvent({ GITHUB_EVENT_PATH: join(folder, 'event.json'), GITHUB_EVENT_NAME: name });
};

describe('pullOfEvent', () => {
  test('finds the pull request in the events of GitHub that name one', async () => {
    const found: string[] = [];
    for (const name of eventNames) {
      const { payload, event } = makeEvent(name, { number: 12 });
      const about = await read(JSON.stringify(payload), event);
      if (about.kind === 'none') continue;
      expect(about.number).toBe(12);
      found.push(`${about.own ? 'own ' : ''}${event}`);
    }
    expect([...new Set(found)].sort()).toEqual(['own pull_request', 'own pull_request_target']);
  });

  test('never throws, and returns only numbers that can be those of a pull request', async () => {
    const any = fc.oneof(fc.anything(), fc.constant({ number: 1e300 }), fc.constant({ number: '12' }));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc.string(),
          any.map((value) => JSON.stringify({ pull_request: value }) ?? ''),
        ),
        async (text) => {
          const about = await read(text);
          if (about.kind === 'pull-request') expect(Number.isSafeInteger(about.number) && about.number > 0).toBe(true);
          else expect(about.why).toMatch(/names no pull request/);
        },
      ),
      { numRuns: 60 },
    );
    expect(pullOfEvent({ GITHUB_EVENT_PATH: '/nowhere/event.json' }).kind).toBe('none');
    expect(pullOfEvent({}).kind).toBe('none');
  });

  test.each(['pull_request_review', 'pull_request_review_comment'])(
    'finds the pull request of %s, which is not an event of its own',
    async (name) => {
      const payload = '{"pull_request":{"number":3,"head":{"sha":"abc"}},"review":{}}';
      expect(await read(payload, name)).toEqual({ kind: 'pull-request', number: 3, own: false, commit: 'abc' });
    },
  );

  test('finds none in an issue that is no pull request', async () => {
    expect((await read('{"issue":{"number":3}}', 'issues')).kind).toBe('none');
    expect(await read('{"issue":{"number":3,"pull_request":{}}}', 'issue_comment')).toMatchObject({ number: 3 });
  });
});

test('pullOfEvent and codeOfEvent read a payload of up to 25 MB and no larger one', async () => {
  const payload = '{"pull_request":{"number":3,"head":{"repo":{"id":1}}},"repository":{"id":1}}';
  const most = 25 * 1024 * 1024;
  const folder = await folderWith({ most: payload.padEnd(most), more: payload.padEnd(most + 1) });
  const read = (name: string) => {
    const environment = { GITHUB_EVENT_PATH: join(folder, name), GITHUB_EVENT_NAME: 'pull_request' };
    return [pullOfEvent(environment).kind, codeOfEvent(environment)];
  };
  expect(read('most')).toEqual(['pull-request', 'own']);
  expect(read('more')).toEqual(['none', 'unknown']);
});

test('codeOfEvent returns unknown for an event that cannot be read', () => {
  for (const GITHUB_EVENT_PATH of [undefined, '', '/nowhere/event.json', import.meta.dirname])
    expect(codeOfEvent({ GITHUB_EVENT_PATH })).toBe('unknown');
});

describe('talkingTo', () => {
  const about = { kind: 'pull-request', number: 12, own: true } as const;
  test.each([
    [{ kind: 'none', why: 'x' } as const, 't', { GITHUB_REPOSITORY: 'a/b' }, 'github/no-pull-request'],
    [about, 't', {}, 'github/no-pull-request'],
    [about, 't', { GITHUB_REPOSITORY: 'a/b/../c' }, 'github/no-pull-request'],
    [about, '', { GITHUB_REPOSITORY: 'a/b' }, 'github/no-token'],
    [about, undefined, { GITHUB_REPOSITORY: 'a/b' }, 'github/no-token'],
  ])('refuses %j with the token %j and %j as %s', (where, token, environment, code) => {
    expect(() => commentTarget(where, token, environment)).toThrow(expect.objectContaining({ code }));
  });

  test('returns the API address of GitHub Enterprise Server', () => {
    const environment = { GITHUB_REPOSITORY: 'a/b', GITHUB_API_URL: 'https://github.example/api/v3' };
    expect(commentTarget(about, 't', environment)).toMatchObject({ pull: 12, apiUrl: 'https://github.example/api/v3' });
    expect(commentTarget(about, 't', { GITHUB_REPOSITORY: 'a/b' }).apiUrl).toBe('https://api.github.com');
  });
});
