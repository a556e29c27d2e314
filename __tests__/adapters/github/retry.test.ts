import { describe, expect, test } from '@jest/globals';
import { bot } from '../../fakes/conversation.ts';
import type { Answer, Service } from '../../loopback/server.ts';
import { comment, open, takeCalls } from './conversations.ts';

const rateLimit = (headers: Record<string, string>): Answer => ({
  status: 403,
  type: 'application/json',
  body: '{"message":"API rate limit exceeded"}',
  headers,
});

/** Returns a list of responses; each replaces one list of comments of the service. */
const replaceLists = (service: Service): Answer[] => {
  const responses: Answer[] = [];
  const { answer } = service;
  service.answer = (request) => (service.name(request) === 'list' ? responses.pop() : undefined) ?? answer(request);
  return responses;
};

describe('githubConversation, when GitHub fails,', () => {
  test('finds a created comment whose response was lost, instead of creating a second one', async () => {
    const talk = await open();
    talk.loopback.faults.push({ call: 'create', kind: 'drop-after', times: 1 });
    expect(await talk.conversation.post(comment(1))).toMatchObject({ kind: 'created' });
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([comment(1)]);
    expect(takeCalls(talk).filter((name) => name === 'create')).toHaveLength(1);
  });

  test.each(['drop', 'fault'] as const)('tries to create a comment three times, then fails (%s)', async (kind) => {
    const talk = await open();
    talk.loopback.faults.push({ call: 'create', kind, times: 2 });
    expect(await talk.conversation.post(comment(1))).toMatchObject({ kind: 'created' });
    expect(talk.pull.comments).toHaveLength(1);
    expect(talk.sleeps).toEqual([1_000, 3_000]);
    talk.pull.comments.length = 0;
    takeCalls(talk);
    talk.loopback.faults.push({ call: 'create', kind, times: 9 });
    await expect(talk.conversation.post(comment(1))).rejects.toMatchObject({ code: 'github/unreachable' });
    expect(takeCalls(talk).filter((name) => name === 'create')).toHaveLength(3);
  });

  test.each(['viewer', 'list', 'get', 'update'])(
    'updates the comment after two failures of the call %s',
    async (call) => {
      const talk = await open();
      talk.pull.add(bot, comment(1));
      talk.loopback.faults.push({ call, kind: 'fault', times: 1 }, { call, kind: 'drop-after', times: 1 });
      expect((await talk.conversation.post(comment(2))).kind).toBe('updated');
      expect(talk.pull.comments.map(({ body }) => body)).toEqual([comment(2)]);
    },
  );

  test('waits as long as a rate limit asks for, and fails after three attempts', async () => {
    const talk = await open();
    talk.loopback.faults.push({ call: 'create', kind: 'throttle', times: 2 });
    expect(await talk.conversation.post(comment(1))).toMatchObject({ kind: 'created' });
    expect(talk.sleeps).toEqual([2_000, 2_000]);
    talk.loopback.faults.push({ call: 'list', kind: 'throttle', times: 9 });
    await expect(talk.conversation.post(comment(2))).rejects.toMatchObject({ code: 'github/rate-limited' });
    expect(talk.sleeps).toHaveLength(4);
  });

  test.each<[string, Record<string, string>, number[]]>([
    ['fails for a rate limit of an hour', { 'retry-after': '3600' }, []],
    [
      'waits until the time at which the primary limit resets',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1767225605' },
      [5_000],
    ],
    ['waits a minute for a limit without a time', {}, [60_000]],
    ['waits until the date that a limit names', { 'retry-after': 'Thu, 01 Jan 2026 00:00:07 GMT' }, [7_000]],
    ['waits a second for a date in the past', { 'retry-after': 'Thu, 01 Jan 2025 00:00:07 GMT' }, [1_000]],
    ['waits a second for a negative time', { 'retry-after': '-100' }, [1_000]],
    ['fails for a date that is an hour away', { 'retry-after': 'Thu, 01 Jan 2026 01:00:00 GMT' }, []],
    ['waits a minute for a time that cannot be read', { 'retry-after': 'soon' }, [60_000]],
  ])('%s', async (_, headers, sleeps) => {
    const talk = await open();
    replaceLists(talk.service).push(rateLimit(headers));
    const posting = talk.conversation.post(comment(1));
    if (sleeps.length === 0) await expect(posting).rejects.toMatchObject({ code: 'github/rate-limited' });
    else expect((await posting).kind).toBe('created');
    expect(talk.sleeps).toEqual(sleeps);
  });

  test('spends at most 90 seconds on the responses and pauses of all calls together', async () => {
    const talk = await open();
    const responses = replaceLists(talk.service);
    responses.push(rateLimit({ 'retry-after': '50' }));
    await talk.conversation.post(comment(1));
    responses.push(rateLimit({ 'retry-after': '50' }));
    await expect(talk.conversation.post(comment(2))).rejects.toMatchObject({ code: 'github/rate-limited' });
    expect(talk.sleeps).toEqual([50_000]);
  });

  test('makes no further call once slow responses have used up the time budget', async () => {
    const talk = await open();
    talk.service.meanwhile = () => talk.advance(31_000);
    await expect(talk.conversation.post(comment(1))).rejects.toMatchObject({ code: 'github/unreachable' });
    expect(takeCalls(talk)).toHaveLength(3);
  });

  test('uses no more than its own part of the time budget and leaves the rest to later calls', async () => {
    const talk = await open();
    talk.service.meanwhile = () => talk.advance(8_000);
    await expect(talk.conversation.post(comment(1), { most: 15_000 })).rejects.toMatchObject({
      code: 'github/unreachable',
    });
    expect(takeCalls(talk)).toHaveLength(2);
    expect((await talk.conversation.post(comment(1))).kind).toBe('created');
  });

  test.each<[string, string[], string]>([
    ['the author', ['viewer', 'user'], 'ghp_octocat'],
    ['the run', ['run'], 'ghs_write'],
  ])('looks up %s again if the call before could not', async (_, failing, token) => {
    const tokens = { ghs_write: { login: bot, writes: true }, ghp_octocat: { login: 'octocat', writes: true } };
    const talk = await open({ token }, tokens);
    talk.pull.add(tokens[token as keyof typeof tokens].login, comment(1));
    for (const call of failing) talk.loopback.faults.push({ call, kind: 'fault', times: 3 });
    await expect(talk.conversation.post(comment(2))).rejects.toMatchObject({ code: 'github/unreachable' });
    expect(await talk.conversation.post(comment(2))).toMatchObject({ kind: 'updated' });
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([comment(2)]);
  });

  test('makes no further attempt once the signal aborts', async () => {
    const stop = new AbortController();
    const talk = await open({ signal: stop.signal });
    talk.service.meanwhile = () => stop.abort();
    await expect(talk.conversation.post(comment(1))).rejects.toMatchObject({ code: 'github/unreachable' });
    expect(talk.sleeps).toEqual([]);
    expect(takeCalls(talk)).toHaveLength(1);
  });
});
