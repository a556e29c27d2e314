import { describe, expect, test } from '@jest/globals';
import { markerLine, readMarker } from '../../../src/report/marker.ts';
import { bot } from '../../fakes/conversation.ts';
import type { TalkUnderTest } from '../../loopback/conversation.ts';
import { type FakeToken, ourWorkflow } from '../../loopback/github.ts';
import { comment, open, takeCalls } from './conversations.ts';

describe('githubConversation, at the same time as another run,', () => {
  test('keeps the text of a newer run that was written after the comments were listed', async () => {
    const talk = await open();
    const mine = talk.pull.add(bot, comment(1));
    talk.service.meanwhile = (name) => {
      if (name === 'get') mine.body = comment(3);
    };
    expect(await talk.conversation.post(comment(2))).toMatchObject({ kind: 'newer', id: mine.id });
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([comment(3)]);
    expect(takeCalls(talk)).not.toContain('update');
  });

  test.each([
    { other: 3, left: comment(3), kind: 'newer' },
    { other: 1, left: comment(2), kind: 'created' },
  ])('keeps one comment, that of the newer run, if run $other created one as well', async ({ other, left, kind }) => {
    const talk = await open();
    talk.service.meanwhile = (name) => {
      if (name === 'create') talk.pull.add(bot, comment(other));
    };
    expect(await talk.conversation.post(comment(2))).toMatchObject({ kind, removed: 1 });
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([left]);
  });

  test.each(['get', 'update'])('creates the comment again if it is deleted before the call %s', async (call) => {
    const talk = await open();
    talk.pull.add(bot, comment(1));
    talk.service.meanwhile = (name) => {
      if (name === call) talk.pull.comments.length = 0;
    };
    expect(await talk.conversation.post(comment(2))).toMatchObject({ kind: 'created' });
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([comment(2)]);
  });

  test('restores the text of a newer run that was written just before the update', async () => {
    const talk = await open();
    const mine = talk.pull.add(bot, comment(1));
    talk.service.meanwhile = (name) => {
      if (name !== 'update') return;
      talk.service.meanwhile = undefined;
      mine.body = comment(3);
    };
    expect(await talk.conversation.post(comment(2))).toMatchObject({ kind: 'newer', id: mine.id });
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([comment(3)]);
  });

  test('does not restore the text of an older run, of another slot or without a marker', async () => {
    const other = `${markerLine({ slot: 'other', ...ourWorkflow, run: 9 })}\nother\n`;
    for (const between of [comment(1, 'again'), other, 'words']) {
      const talk = await open();
      const mine = talk.pull.add(bot, comment(1));
      talk.service.meanwhile = (name) => {
        if (name === 'update') mine.body = between;
      };
      expect(await talk.conversation.post(comment(2))).toMatchObject({ kind: 'updated' });
      expect(talk.pull.comments.map(({ body }) => body)).toEqual([comment(2)]);
    }
  });

  test('keeps its update if the edits of the comment cannot be read', async () => {
    const talk = await open();
    talk.pull.add(bot, comment(1));
    talk.loopback.faults.push({ call: 'history', kind: 'fault', times: 9 });
    expect(await talk.conversation.post(comment(2))).toMatchObject({ kind: 'updated' });
  });
});

describe('githubConversation, over the comment of a plan,', () => {
  const plan = `v1:${'a'.repeat(64)}`;
  const planned = `${markerLine({ slot: 'jobs-dev', ...ourWorkflow, run: 2, attempt: 1, plan })}\nplan\n`;

  test('keeps the plan and its run in the marker of a report that is none, also of the next one', async () => {
    const talk = await open();
    talk.pull.add(bot, planned);
    for (const run of [2, 3, 4]) {
      await talk.conversation.post(comment(run, 'failed', 2));
      const body = talk.pull.comments[0]?.body ?? '';
      expect(readMarker(body)).toMatchObject({ run, plan, planRun: 2 });
      expect(body).toMatch(/\nfailed\n$/);
      expect(await talk.conversation.post(comment(run, 'failed', 2))).toMatchObject({ kind: 'kept' });
    }
    const again = planned.replace('run=2', 'run=5');
    await talk.conversation.post(again);
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([again]);
  });

  test.each([
    ['somebody else edited it', 'mallory', undefined],
    ['GitHub does not show who wrote it', undefined, 'writer'],
  ])('keeps no plan where %s', async (_, editor, call) => {
    const talk = await open();
    const mine: { body: string; editor?: string } = talk.pull.add(bot, planned);
    if (editor !== undefined) mine.editor = editor;
    if (call !== undefined) talk.loopback.faults.push({ call, kind: 'fault', times: 99 });
    await talk.conversation.post(comment(3));
    expect(mine.body).toBe(comment(3));
  });
});

describe('githubConversation, beside comments of our author,', () => {
  const forged = 999_999_999_999_999;

  test.each<[string, string]>([
    ['a run that GitHub does not know', comment(forged)],
    ['a future attempt of another run of ours', comment(7, 'x', 99)],
    ['a future attempt of our own run', comment(2, 'x', 99)],
    ['no run', `${markerLine({ slot: 'jobs-dev', ...ourWorkflow })}\nx\n`],
  ])('neither updates nor deletes one whose marker names %s', async (_, theirs) => {
    for (const before of [[], [comment(1)]]) {
      const talk = await open();
      for (const body of [theirs, ...before]) talk.pull.add(bot, body);
      expect((await talk.conversation.post(comment(2))).kind).toBe(before.length ? 'updated' : 'created');
      expect(talk.pull.comments.map(({ body }) => body)).toEqual([theirs, comment(2)]);
      expect((await talk.conversation.post(comment(3))).kind).toBe('updated');
      expect(talk.pull.comments.map(({ body }) => body)).toEqual([theirs, comment(3)]);
    }
  });

  test.each([
    ['another workflow', { path: '.github/workflows/other.yml' }],
    ['another repository', { repository: { id: 2 } }],
  ])('leaves one alone whose run belongs to %s, whatever the marker says', async (_, facts) => {
    const talk = await open();
    const { runs } = talk.service;
    talk.service.runs = (id) => {
      const run = runs(id);
      return run && id === 5 ? { ...run, ...facts } : run;
    };
    talk.pull.add(bot, comment(5));
    expect(await talk.conversation.post(comment(2))).toMatchObject({ kind: 'created', removed: 0 });
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([comment(5), comment(2)]);
  });

  test('looks up each run once, and ignores the branch that GitHub may append to its path', async () => {
    const talk = await open();
    const { runs } = talk.service;
    talk.service.runs = (id) => {
      const run = runs(id);
      return run && { ...run, path: `${run.path}@refs/heads/main` };
    };
    for (const run of [4, 4, 1]) talk.pull.add(bot, comment(run));
    expect(await talk.conversation.post(comment(5))).toMatchObject({ kind: 'updated', removed: 2 });
    expect(takeCalls(talk).filter((name) => name === 'run')).toHaveLength(2);
  });

  const tokens = { ghs_write: { login: bot, writes: true, seesNoRuns: true } };

  test('goes by author and marker if it may not read runs, and leaves newer run numbers alone', async () => {
    const talk = await open({}, tokens);
    for (const body of [comment(forged), comment(1), comment(2)]) talk.pull.add(bot, body);
    expect(await talk.conversation.post(comment(3))).toMatchObject({ kind: 'updated', removed: 1 });
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([comment(forged), comment(3)]);
  });

  test('updates one whose run is missing if its own run is missing as well', async () => {
    const talk = await open();
    talk.service.runs = () => undefined;
    talk.pull.add(bot, comment(1));
    expect(await talk.conversation.post(comment(2))).toMatchObject({ kind: 'updated' });
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([comment(2)]);
  });

  test('looks up 30 runs at most and leaves the comments of further runs alone', async () => {
    const talk = await open();
    for (let run = 100; run < 150; run++) talk.pull.add(bot, comment(run));
    expect((await talk.conversation.post(comment(500))).removed).toBe(29);
    expect(takeCalls(talk).filter((name) => name === 'run')).toHaveLength(30);
  });

  test('deletes comments of older runs and none of newer runs', async () => {
    const talk = await open();
    for (const run of [9, 8, 1]) talk.pull.add(bot, comment(run));
    expect(await talk.conversation.post(comment(2))).toMatchObject({ kind: 'newer', removed: 1 });
    expect(talk.pull.comments.map(({ body }) => body)).toEqual([comment(9), comment(8)]);
  });

  test('does not overwrite one whose author has changed when it is read again', async () => {
    const talk = await open();
    const mine = talk.pull.add(bot, comment(1));
    talk.service.meanwhile = (name) => {
      if (name === 'get') talk.pull.comments[0] = { id: mine.id, author: 'mallory', body: comment(1) };
    };
    expect(await talk.conversation.post(comment(2))).toMatchObject({ kind: 'created' });
    expect(talk.pull.comments.map(({ author, body }) => [author, body])).toEqual([
      ['mallory', comment(1)],
      [bot, comment(2)],
    ]);
  });
});

describe('githubConversation, with a list of comments that does not end,', () => {
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
  const listed = (id: number) => ({ id, html_url: 'http://x', body: 'words', user: { login: 'octocat' } });

  test.each<[string, (page: number) => unknown[]]>([
    ['repeats a page', () => [listed(1), listed(2)]],
    ['becomes empty', (page) => (page === 0 ? [listed(1)] : [])],
  ])('stops reading once the list %s', async (_, commentsOf) => {
    const talk = await open();
    endless(talk, commentsOf);
    expect((await talk.conversation.post(comment(1))).kind).toBe('created');
    expect(takeCalls(talk).filter((name) => name === 'list').length).toBeLessThanOrEqual(4);
  });

  test('fails after fifty pages of new comments', async () => {
    const talk = await open();
    endless(talk, (page) => [listed(page)]);
    await expect(talk.conversation.post(comment(1))).rejects.toMatchObject({ code: 'github/unreachable' });
    expect(takeCalls(talk).filter((name) => name === 'list')).toHaveLength(50);
  });
});

describe('githubConversation, with a token,', () => {
  const tokens: Record<string, FakeToken> = {
    ghs_read: { login: bot, writes: false },
    ghs_app: { login: 'our-app[bot]', writes: true },
    ghs_shy: { login: bot, writes: true, shy: true },
    ghp_octocat: { login: 'octocat', writes: true },
    ghp_shy: { login: 'octocat', writes: true, shy: true },
  };

  test.each(['ghs_app', 'ghs_shy', 'ghp_octocat', 'ghp_shy'])(
    'finds the comments of that token alone (%s)',
    async (token) => {
      const talk = await open({ token }, tokens);
      const login = tokens[token]?.login;
      for (const author of ['mallory', bot, 'our-app[bot]', 'octocat'])
        talk.pull.add(author, comment(author === login ? 1 : 99));
      expect(await talk.conversation.post(comment(2))).toMatchObject({ kind: 'updated' });
      expect(talk.pull.comments.find(({ author }) => author === login)?.body).toBe(comment(2));
      expect(talk.pull.comments).toHaveLength(4);
    },
  );

  test('names the missing permission if the token only reads', async () => {
    const talk = await open({ token: 'ghs_read' }, tokens);
    await expect(talk.conversation.post(comment(1))).rejects.toMatchObject({
      code: 'github/denied',
      hint: expect.stringMatching(/`pull-requests: write`.*issues=write or pull_requests=write/),
    });
    expect(takeCalls(talk).filter((name) => name === 'create')).toHaveLength(1);
  });

  test.each([
    ['ghs_of_nobody', 'github/bad-token'],
    ['ghs_write\n', 'github/bad-token'],
    ['', 'github/bad-token'],
  ])('refuses the token %j as %s', async (token, code) => {
    const talk = await open({ token }, tokens);
    await expect(talk.conversation.post(comment(1))).rejects.toMatchObject({ code });
  });

  test('refuses a missing pull request and a body that is too long, each with its own code', async () => {
    const talk = await open({ pull: 13 });
    await expect(talk.conversation.post(comment(1))).rejects.toMatchObject({ code: 'github/not-found' });
    const other = await open();
    await expect(other.conversation.post(comment(1, 'x'.repeat(65_600)))).rejects.toMatchObject({
      code: 'github/refused',
    });
  });

  test('refuses as unreachable if nothing listens at the address', async () => {
    const talk = await open({ apiUrl: 'http://127.0.0.1:9' });
    await expect(talk.conversation.post(comment(1))).rejects.toMatchObject({ code: 'github/unreachable' });
  });
});
