import { expect, test } from '@jest/globals';
import { asker } from '../../../src/adapters/github/ask.ts';
import { authorOf } from '../../../src/adapters/github/author.ts';
import { openGitHub } from '../../../src/adapters/github/client.ts';
import { bot } from '../../fakes/conversation.ts';
import { fakePace } from '../../fakes/pace.ts';
import { makePull } from '../../fakes/pull.ts';
import { gitHubService } from '../../loopback/github.ts';
import { startLoopback } from '../../loopback/server.ts';

/** The author that a token speaks as, or the status of the refusal, and what was asked. */
const author = async (token: string) => {
  const tokens = {
    ghs_write: { login: bot, writes: true },
    ghs_shy: { login: bot, writes: true, shy: true },
    ghp_shy: { login: 'octocat', writes: true, shy: true },
  };
  const loopback = await startLoopback([gitHubService(makePull(), tokens)]);
  const { signal } = new AbortController();
  const ask = asker(fakePace().pace, signal);
  try {
    const github = await openGitHub({ token, apiUrl: loopback.endpoint, repository: 'acme/svc', signal }, ask.left);
    const found = await authorOf(github, token, ask).catch(({ status }: { status?: number }) => status);
    return { found, asked: [...new Set(loopback.calls.map(({ name }) => name))] };
  } finally {
    await loopback.close();
  }
};

test.each([
  ['ghs_write', bot, ['viewer']],
  ['ghs_shy', bot, ['viewer']],
  ['ghp_shy', 'octocat', ['viewer', 'user']],
])('the token %s speaks as %s', async (token, found, asked) => {
  expect(await author(token)).toEqual({ found, asked });
});

test.each(['ghs_of_nobody', 'ghp_of_nobody'])('%s, which GitHub does not know, speaks as nobody', async (token) => {
  expect(await author(token)).toEqual({ found: 401, asked: ['viewer'] });
});
