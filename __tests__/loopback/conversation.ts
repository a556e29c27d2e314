import { type ConversationSettings, githubConversation } from '../../src/adapters/github/conversation.ts';
import type { Conversation } from '../../src/ports/github.ts';
import { fakeClock } from '../fakes/clock.ts';
import { type FakePull, makePull } from '../fakes/pull.ts';
import { type FakeToken, gitHubService } from './github.ts';
import { type Loopback, startLoopback } from './server.ts';

/** The real GitHub adapter and the pull request behind it. */
export interface TalkUnderTest {
  readonly conversation: Conversation;
  readonly pull: FakePull;
  readonly loopback: Loopback;
  readonly service: ReturnType<typeof gitHubService>;
  readonly sleeps: readonly number[];
  /** Advances the clock by milliseconds. */
  advance(milliseconds: number): void;
  close(): Promise<void>;
}

/** Opens the real GitHub adapter against a small GitHub on loopback, with a clock whose sleeps take no time. */
export const openConversation = async (
  given: Partial<ConversationSettings> = {},
  tokens?: Readonly<Record<string, FakeToken>>,
): Promise<TalkUnderTest> => {
  const pull = makePull();
  const service = gitHubService(pull, tokens);
  const loopback = await startLoopback([service]);
  const { clock, sleeps, advance } = fakeClock();
  const conversation = githubConversation({
    token: 'ghs_write',
    apiUrl: loopback.endpoint,
    repository: 'acme/svc',
    signal: new AbortController().signal,
    pull: pull.number,
    clock,
    ...given,
  });
  return { conversation, pull, loopback, service, sleeps, advance, close: () => loopback.close() };
};
