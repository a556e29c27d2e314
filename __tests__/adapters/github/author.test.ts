import { expect, test } from '@jest/globals';
import { findAuthor } from '../../../src/adapters/github/author.ts';
import { openGitHub } from '../../../src/adapters/github/client.ts';
import { createRetry } from '../../../src/adapters/github/retry.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { bot } from '../../fakes/conversation.ts';
import { makePull } from '../../fakes/pull.ts';
import { gitHubService } from '../../loopback/github.ts';
import { startLoopback } from '../../loopback/server.ts';

/** Returns the author of a token's comments, or the status of GitHub's error, and the calls that were made. */
const findWith = async (token: string) => {
  const tokens = {
    ghs_write: { login: bot, writes: true },
    ghs_shy: { login: bot, writes: true, shy: true },
    ghp_shy: { login: 'octocat', writes: true, shy: true },
  };
  const loopback = await startLoopback([gitHubService(makePull(), tokens)]);
  const { signal } = new AbortController();
  const retry = createRetry(fakeClock().clock, signal);
  try {
    const github = await openGitHub(
      { token, apiUrl: loopback.endpoint, repository: 'acme/svc', signal },
      retry.remaining,
    );
    const found = await findAuthor(github, token, retry).catch(({ status }: { status?: number }) => status);
    return { found, asked: [...new Set(loopback.calls.map(({ name }) => name))] };
  } finally {
    await loopback.close();
  }
};

test.each([
  ['ghs_write', bot, ['viewer']],
  ['ghs_shy', bot, ['viewer']],
  ['ghp_shy', 'octocat', ['viewer', 'user']],
])('findAuthor returns the author of the token %s: %s', async (token, found, asked) => {
  expect(await findWith(token)).toEqual({ found, asked });
});

test.each(['ghs_of_nobody', 'ghp_of_nobody'])(
  'findAuthor throws for the token %s, which GitHub does not know',
  async (token) => {
    expect(await findWith(token)).toEqual({ found: 401, asked: ['viewer'] });
  },
);
