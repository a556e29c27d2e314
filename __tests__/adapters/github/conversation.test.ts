import { afterEach, describe, expect, test } from '@jest/globals';
import { markerLine } from '../../../src/report/marker.ts';
import { bot } from '../../fakes/conversation.ts';
import { openConversation, type TalkUnderTest } from '../../loopback/conversation.ts';
import type { FakeToken } from '../../loopback/github.ts';
import type { Answer, Service } from '../../loopback/server.ts';

const said = (run: number, words = `run ${run}`) => `${markerLine({ slot: 'jobs-dev', run, attempt: 1 })}\n${words}\n`;

const opened: TalkUnderTest[] = [];
const open = async (...given: Parameters<typeof openConversation>) => {
  const talk = await openConversation(...given);
  opened.push(talk);
  return talk;
};
afterEach(async () => {
  for (const talk of opened.splice(0)) await talk.close();
});
const called = ({ loopback }: TalkUnderTest) => loopback.calls.splice(0).map(({ name }) => name);

describe('runs that speak at the same moment', () => {
  test('a newer run that speaks between our look and our word keeps it', async () => {
    const talk = await open();
    const mine = talk.pull.add(bot, said(1));
    talk.service.meanwhile = (name) => {
      if (name === 'get') mine.body = said(3);
    };
    expect(await talk.conversation.say(said(2))).toMatchObject({ kind: 'newer', id: mine.id });
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([said(3)]);
    expect(called(talk)).not.toContain('update');
  });

  test.each([
    { other: 3, left: said(3), kind: 'newer' },
    { other: 1, left: said(2), kind: 'created' },
  ])('two runs that both made a comment leave the newer one: beside run $other', async ({ other, left, kind }) => {
    const talk = await open();
    talk.service.meanwhile = (name) => {
      if (name === 'create') talk.pull.add(bot, said(other));
    };
    expect(await talk.conversation.say(said(2))).toMatchObject({ kind, removed: 1 });
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([left]);
  });

  test.each(['get', 'update'])('a comment that is deleted before our %s is made anew', async (call) => {
    const talk = await open();
    talk.pull.add(bot, said(1));
    talk.service.meanwhile = (name) => {
      if (name === call) talk.pull.comments.length = 0;
    };
    expect(await talk.conversation.say(said(2))).toMatchObject({ kind: 'created' });
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([said(2)]);
  });
});

describe('answers that do not come', () => {
  test('a created comment whose answer was lost is found again, not made twice', async () => {
    const talk = await open();
    talk.loopback.faults.push({ call: 'create', kind: 'drop-after', times: 1 });
    expect(await talk.conversation.say(said(1))).toMatchObject({ kind: 'created' });
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([said(1)]);
    expect(called(talk).filter((name) => name === 'create')).toHaveLength(1);
  });

  test.each(['drop', 'fault'] as const)(
    'a creation that did not happen (%s) is tried three times, then told',
    async (kind) => {
      const talk = await open();
      talk.loopback.faults.push({ call: 'create', kind, times: 2 });
      expect(await talk.conversation.say(said(1))).toMatchObject({ kind: 'created' });
      expect(talk.pull.comments).toHaveLength(1);
      talk.pull.comments.length = 0;
      called(talk);
      talk.loopback.faults.push({ call: 'create', kind, times: 9 });
      await expect(talk.conversation.say(said(1))).rejects.toMatchObject({ code: 'github/unreachable' });
      expect(called(talk).filter((name) => name === 'create')).toHaveLength(3);
    },
  );

  test.each(['viewer', 'list', 'get', 'update'])('GitHub fails twice at %s and then does it', async (call) => {
    const talk = await open();
    talk.pull.add(bot, said(1));
    talk.loopback.faults.push({ call, kind: 'fault', times: 1 }, { call, kind: 'drop-after', times: 1 });
    expect((await talk.conversation.say(said(2))).kind).toBe('updated');
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([said(2)]);
  });

  test('a limit says how long to wait; three tries, and it is told', async () => {
    const talk = await open();
    talk.loopback.faults.push({ call: 'create', kind: 'throttle', times: 2 });
    expect(await talk.conversation.say(said(1))).toMatchObject({ kind: 'created' });
    expect(talk.sleeps).toEqual([2_000, 2_000]);
    talk.loopback.faults.push({ call: 'list', kind: 'throttle', times: 9 });
    await expect(talk.conversation.say(said(2))).rejects.toMatchObject({ code: 'github/rate-limited' });
    expect(talk.sleeps).toHaveLength(4);
  });

  test.each<[string, Record<string, string>, number[]]>([
    ['an hour to wait is too long', { 'retry-after': '3600' }, []],
    [
      'the main limit is over at a time that it names',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1767225605' },
      [5_000],
    ],
    ['a limit that names no time costs a minute', {}, [60_000]],
  ])('%s', async (_, headers, sleeps) => {
    const talk = await open();
    limits.push({ status: 403, type: 'application/json', body: '{"message":"API rate limit exceeded"}', headers });
    talk.service.takes = limited(talk.service);
    const saying = talk.conversation.say(said(1));
    if (sleeps.length === 0) await expect(saying).rejects.toMatchObject({ code: 'github/rate-limited' });
    else expect((await saying).kind).toBe('created');
    expect(talk.sleeps).toEqual(sleeps);
  });

  test('the signal ends every wait', async () => {
    const stop = new AbortController();
    const talk = await open({ signal: stop.signal });
    talk.service.meanwhile = () => stop.abort();
    await expect(talk.conversation.say(said(1))).rejects.toMatchObject({ code: 'github/unreachable' });
    expect(talk.sleeps).toEqual([]);
    expect(called(talk)).toHaveLength(1);
  });
});

/** Answers that stand in for the next list of comments. */
const limits: Answer[] = [];
const limited = (service: Service): Service['takes'] => {
  const { takes, answer } = service;
  service.answer = (request) =>
    service.name(request) === 'list' && limits.length > 0 ? (limits.pop() as Answer) : answer(request);
  return takes;
};

describe('tokens', () => {
  const tokens: Record<string, FakeToken> = {
    ghs_read: { login: bot, writes: false },
    ghs_app: { login: 'our-app[bot]', writes: true },
    ghs_shy: { login: bot, writes: true, shy: true },
    ghp_octocat: { login: 'octocat', writes: true },
    ghp_shy: { login: 'octocat', writes: true, shy: true },
  };

  test.each(['ghs_app', 'ghs_shy', 'ghp_octocat', 'ghp_shy'])('%s finds what it said itself', async (token) => {
    const talk = await open({ token }, tokens);
    const login = tokens[token]?.login;
    for (const author of ['mallory', bot, 'our-app[bot]', 'octocat'])
      talk.pull.add(author, said(author === login ? 1 : 99));
    expect(await talk.conversation.say(said(2))).toMatchObject({ kind: 'updated' });
    expect(talk.pull.comments.find(({ author }) => author === login)?.body).toBe(said(2));
    expect(talk.pull.comments).toHaveLength(4);
  });

  test('a token that only reads: the permission that is missing is named', async () => {
    const talk = await open({ token: 'ghs_read' }, tokens);
    await expect(talk.conversation.say(said(1))).rejects.toMatchObject({
      code: 'github/denied',
      hint: expect.stringMatching(/`pull-requests: write`.*issues=write or pull_requests=write/),
    });
    expect(called(talk).filter((name) => name === 'create')).toHaveLength(1);
  });

  test.each([
    ['ghs_of_nobody', 'github/bad-token'],
    ['ghs_write\n', 'github/bad-token'],
    ['', 'github/bad-token'],
  ])('the token %j is refused as %s', async (token, code) => {
    const talk = await open({ token }, tokens);
    await expect(talk.conversation.say(said(1))).rejects.toMatchObject({ code });
  });

  test('a pull request that is not there, and a body that is too long, are told as what they are', async () => {
    const talk = await open({ pull: 13 });
    await expect(talk.conversation.say(said(1))).rejects.toMatchObject({ code: 'github/not-found' });
    const other = await open();
    await expect(other.conversation.say(said(1, 'x'.repeat(65_600)))).rejects.toMatchObject({ code: 'github/refused' });
  });

  test('nobody there', async () => {
    const talk = await open({ apiUrl: 'http://127.0.0.1:9' });
    await expect(talk.conversation.say(said(1))).rejects.toMatchObject({ code: 'github/unreachable' });
  });
});
