import type { World } from '../../ports/world.ts';
import type { LabelWorld } from '../report/label-result.ts';
import type { CommentRequest } from '../report/post-comment.ts';

/** Returns the part of the world that comments on another pull request than that of the run, and labels it. */
export const worldOfPull = (world: World, pull: number): LabelWorld => {
  const conversation = world.conversationOf(pull);
  // Thrown to whoever awaits it.
  conversation.catch(() => {});
  return {
    code: world.code,
    console: world.console,
    pullLabels: world.pullLabels,
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
