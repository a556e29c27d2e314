import type { World } from '../../ports/world.ts';
import type { CommentRequest } from '../report/post-comment.ts';

/** Returns the part of the world that comments on another pull request than that of the run. */
export const worldOfPull = (world: World, pull: number): Pick<World, 'console' | 'conversation' | 'stopped'> => {
  const conversation = world.conversationOf(pull);
  // Thrown to whoever awaits it.
  conversation.catch(() => {});
  return {
    console: world.console,
    conversation: () => conversation,
    get stopped() {
      return world.stopped;
    },
  };
};

/** Returns the request for a comment in another pull request than that of the run. */
export const commentOn = (comment: CommentRequest, number: number): CommentRequest => ({
  ...comment,
  pullRequest: { kind: 'pull-request', number, own: true },
});
