import { afterEach } from '@jest/globals';
import { markerLine } from '../../../src/report/marker.ts';
import { openConversation, type TalkUnderTest } from '../../loopback/conversation.ts';
import { ourWorkflow } from '../../loopback/github.ts';

/** Returns the text of a comment that a run of our workflow writes. */
export const comment = (run: number, words = `run ${run}`, attempt = 1) =>
  `${markerLine({ slot: 'jobs-dev', ...ourWorkflow, run, attempt })}\n${words}\n`;

const opened: TalkUnderTest[] = [];
afterEach(async () => {
  for (const talk of opened.splice(0)) await talk.close();
});

/** Opens a conversation with GitHub on loopback; closes it after the test. */
export const open = async (...given: Parameters<typeof openConversation>) => {
  const talk = await openConversation(...given);
  opened.push(talk);
  return talk;
};

/** Returns the names of the calls since the last time. */
export const takeCalls = ({ loopback }: TalkUnderTest) => loopback.calls.splice(0).map(({ name }) => name);
