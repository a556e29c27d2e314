import { afterEach, describe, expect, test } from '@jest/globals';
import { markerLine } from '../../../src/report/marker.ts';
import { bot } from '../../fakes/conversation.ts';
import { openConversation, type TalkUnderTest } from '../../loopback/conversation.ts';
import { type FakeToken, ourWorkflow } from '../../loopback/github.ts';
import type { Answer, Service } from '../../loopback/server.ts';

const said = (run: number, words = `run ${run}`, attempt = 1) =>
  `${markerLine({ slot: 'jobs-dev', ...ourWorkflow, run, attempt })}\n${words}\n`;

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

  test('a newer run that writes between our last look and our word has its words back', async () => {
    const talk = await open();
    const mine = talk.pull.add(bot, said(1));
    talk.service.meanwhile = (name) => {
      if (name !== 'update') return;
      talk.service.meanwhile = undefined;
      mine.body = said(3);
    };
    expect(await talk.conversation.say(said(2))).toMatchObject({ kind: 'newer', id: mine.id });
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([said(3)]);
  });

  test('what others wrote in between has nothing back: an older run, another slot, words without a marker', async () => {
    const other = `${markerLine({ slot: 'other', ...ourWorkflow, run: 9 })}\nother\n`;
    for (const between of [said(1, 'again'), other, 'words']) {
      const talk = await open();
      const mine = talk.pull.add(bot, said(1));
      talk.service.meanwhile = (name) => {
        if (name === 'update') mine.body = between;
      };
      expect(await talk.conversation.say(said(2))).toMatchObject({ kind: 'updated' });
      expect(talk.pull.comments.map(({ body }) => body)).toEqual([said(2)]);
    }
  });

  test('where the history of edits cannot be had, the word stands', async () => {
    const talk = await open();
    talk.pull.add(bot, said(1));
    talk.loopback.faults.push({ call: 'history', kind: 'fault', times: 9 });
    expect(await talk.conversation.say(said(2))).toMatchObject({ kind: 'updated' });
  });
});

describe('whose a comment is', () => {
  const forged = 999_999_999_999_999;

  test.each<[string, string]>([
    ['a run that GitHub does not know', said(forged)],
    ['a run of ours in an attempt that was not made yet', said(7, 'x', 99)],
    ['our own run in an attempt that was not made yet', said(2, 'x', 99)],
    ['no run', `${markerLine({ slot: 'jobs-dev', ...ourWorkflow })}\nx\n`],
  ])('by our author, with %s: not ours, never deleted, and in nobody’s way', async (_, theirs) => {
    for (const before of [[], [said(1)]]) {
      const talk = await open();
      for (const body of [theirs, ...before]) talk.pull.add(bot, body);
      expect((await talk.conversation.say(said(2))).kind).toBe(before.length ? 'updated' : 'created');
      expect(talk.pull.comments.map(({ body }) => body)).toEqual([theirs, said(2)]);
      expect((await talk.conversation.say(said(3))).kind).toBe('updated');
      expect(talk.pull.comments.map(({ body }) => body)).toEqual([theirs, said(3)]);
    }
  });

  test.each([
    ['of another workflow', { path: '.github/workflows/other.yml' }],
    ['of another repository', { repository: { id: 2 } }],
  ])('a run that GitHub knows as one %s is not ours, whatever the marker says', async (_, facts) => {
    const talk = await open();
    const { runs } = talk.service;
    talk.service.runs = (id) => {
      const run = runs(id);
      return run && id === 5 ? { ...run, ...facts } : run;
    };
    talk.pull.add(bot, said(5));
    expect(await talk.conversation.say(said(2))).toMatchObject({ kind: 'created', removed: 0 });
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([said(5), said(2)]);
  });

  test('a run is asked for once, and its path counts without the branch that GitHub may put behind it', async () => {
    const talk = await open();
    const { runs } = talk.service;
    talk.service.runs = (id) => {
      const run = runs(id);
      return run && { ...run, path: `${run.path}@refs/heads/main` };
    };
    for (const run of [4, 4, 1]) talk.pull.add(bot, said(run));
    expect(await talk.conversation.say(said(5))).toMatchObject({ kind: 'updated', removed: 2 });
    expect(called(talk).filter((name) => name === 'run')).toHaveLength(2);
  });

  const tokens = { ghs_write: { login: bot, writes: true, seesNoRuns: true } };

  test('where runs cannot be asked for, author and marker count, and a newer number is left alone', async () => {
    const talk = await open({}, tokens);
    for (const body of [said(forged), said(1), said(2)]) talk.pull.add(bot, body);
    expect(await talk.conversation.say(said(3))).toMatchObject({ kind: 'updated', removed: 1 });
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([said(forged), said(3)]);
  });

  test('where even our own run is not found, a missing one proves nothing', async () => {
    const talk = await open();
    talk.service.runs = () => undefined;
    talk.pull.add(bot, said(1));
    expect(await talk.conversation.say(said(2))).toMatchObject({ kind: 'updated' });
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([said(2)]);
  });

  test('of comments that claim more runs than anybody makes, the rest is nobody’s', async () => {
    const talk = await open();
    for (let run = 100; run < 150; run++) talk.pull.add(bot, said(run));
    expect((await talk.conversation.say(said(500))).removed).toBe(29);
    expect(called(talk).filter((name) => name === 'run')).toHaveLength(30);
  });

  test('older ones of ours go, but none that is newer than the run that speaks', async () => {
    const talk = await open();
    for (const run of [9, 8, 1]) talk.pull.add(bot, said(run));
    expect(await talk.conversation.say(said(2))).toMatchObject({ kind: 'newer', removed: 1 });
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([said(9), said(8)]);
  });

  test('a comment whose author is another one when it is read again is not written over', async () => {
    const talk = await open();
    const mine = talk.pull.add(bot, said(1));
    talk.service.meanwhile = (name) => {
      if (name === 'get') talk.pull.comments[0] = { id: mine.id, author: 'mallory', body: said(1) };
    };
    expect(await talk.conversation.say(said(2))).toMatchObject({ kind: 'created' });
    expect(talk.pull.comments.map(({ author, body }) => [author, body])).toEqual([
      ['mallory', said(1)],
      [bot, said(2)],
    ]);
  });
});

describe('lists that do not end', () => {
  const endless = (talk: TalkUnderTest, commentsOf: (page: number) => unknown[]) => {
    const { answer, name } = talk.service;
    let page = 0;
    talk.service.answer = (request) =>
      name(request) === 'list'
        ? {
            body: JSON.stringify(commentsOf(page++)),
            type: 'application/json',
            headers: { link: '<http://loopback/?page=2>; rel="next"' },
          }
        : answer(request);
  };
  const comment = (id: number) => ({ id, html_url: 'http://x', body: 'words', user: { login: 'octocat' } });

  test.each<[string, (page: number) => unknown[]]>([
    ['the same page again and again', () => [comment(1), comment(2)]],
    ['empty pages', (page) => (page === 0 ? [comment(1)] : [])],
  ])('%s: the list is at its end', async (_, commentsOf) => {
    const talk = await open();
    endless(talk, commentsOf);
    expect((await talk.conversation.say(said(1))).kind).toBe('created');
    expect(called(talk).filter((name) => name === 'list').length).toBeLessThanOrEqual(4);
  });

  test('new comments for ever: told after fifty pages', async () => {
    const talk = await open();
    endless(talk, (page) => [comment(page)]);
    await expect(talk.conversation.say(said(1))).rejects.toMatchObject({ code: 'github/unreachable' });
    expect(called(talk).filter((name) => name === 'list')).toHaveLength(50);
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
      expect(talk.sleeps).toEqual([1_000, 3_000]);
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
    ['a limit may name a date', { 'retry-after': 'Thu, 01 Jan 2026 00:00:07 GMT' }, [7_000]],
    ['a date that is over means at once', { 'retry-after': 'Thu, 01 Jan 2025 00:00:07 GMT' }, [1_000]],
    ['a negative time means at once', { 'retry-after': '-100' }, [1_000]],
    ['a date that is too far is too long', { 'retry-after': 'Thu, 01 Jan 2026 01:00:00 GMT' }, []],
    ['a time that cannot be read costs a minute', { 'retry-after': 'soon' }, [60_000]],
  ])('%s', async (_, headers, sleeps) => {
    const talk = await open();
    limits.push({ status: 403, type: 'application/json', body: '{"message":"API rate limit exceeded"}', headers });
    talk.service.takes = limited(talk.service);
    const saying = talk.conversation.say(said(1));
    if (sleeps.length === 0) await expect(saying).rejects.toMatchObject({ code: 'github/rate-limited' });
    else expect((await saying).kind).toBe('created');
    expect(talk.sleeps).toEqual(sleeps);
  });

  test('pauses and answers of all that one run says share a minute and a half', async () => {
    const talk = await open();
    const minute = { 'retry-after': '50' };
    const limit = {
      status: 403,
      type: 'application/json',
      body: '{"message":"API rate limit exceeded"}',
      headers: minute,
    };
    talk.service.takes = limited(talk.service);
    limits.push(limit);
    await talk.conversation.say(said(1));
    limits.push(limit);
    await expect(talk.conversation.say(said(2))).rejects.toMatchObject({ code: 'github/rate-limited' });
    expect(talk.sleeps).toEqual([50_000]);
  });

  test('slow answers use the time up as well, after which nothing is asked any more', async () => {
    const talk = await open();
    talk.service.meanwhile = () => talk.advance(31_000);
    await expect(talk.conversation.say(said(1))).rejects.toMatchObject({ code: 'github/unreachable' });
    expect(called(talk)).toHaveLength(3);
  });

  test('what is said in between takes no more than its part, and leaves the rest for the end', async () => {
    const talk = await open();
    talk.service.meanwhile = () => talk.advance(8_000);
    await expect(talk.conversation.say(said(1), { most: 15_000 })).rejects.toMatchObject({
      code: 'github/unreachable',
    });
    expect(called(talk)).toHaveLength(2);
    expect((await talk.conversation.say(said(1))).kind).toBe('created');
  });

  test.each<[string, string[], string]>([
    ['who speaks', ['viewer', 'user'], 'ghp_octocat'],
    ['the run', ['run'], 'ghs_write'],
  ])('%s could not be asked for when a run began: asked anew at its end', async (_, failing, token) => {
    const tokens = { ghs_write: { login: bot, writes: true }, ghp_octocat: { login: 'octocat', writes: true } };
    const talk = await open({ token }, tokens);
    talk.pull.add(tokens[token as keyof typeof tokens].login, said(1));
    for (const call of failing) talk.loopback.faults.push({ call, kind: 'fault', times: 3 });
    await expect(talk.conversation.say(said(2))).rejects.toMatchObject({ code: 'github/unreachable' });
    expect(await talk.conversation.say(said(2))).toMatchObject({ kind: 'updated' });
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([said(2)]);
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
