import type { CommentRequest } from '../../src/operations/report/post-comment.ts';

/** A run that does not comment. */
export const noComment: CommentRequest = {
  mode: 'never',
  pullRequest: { kind: 'none', why: 'nobody listens' },
  run: {},
};

/** Run 7, which comments on pull request 12. */
export const commentOn = (given: Partial<CommentRequest> = {}): CommentRequest => ({
  mode: 'auto',
  pullRequest: { kind: 'pull-request', number: 12, own: true },
  run: { run: 7, attempt: 1 },
  reportRun: 7,
  page: 'https://github.com/acme/svc/actions/runs/7',
  ...given,
});
