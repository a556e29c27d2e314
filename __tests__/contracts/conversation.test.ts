import { fakeConversation } from '../fakes/conversation.ts';
import { makePull } from '../fakes/pull.ts';
import { openConversation } from '../loopback/conversation.ts';
import { conversationContract } from './conversation.contract.ts';

conversationContract('in memory', async () => {
  const pull = makePull();
  return { pull, conversation: fakeConversation(pull), close: async () => {} };
});

conversationContract('through Octokit', () => openConversation());
