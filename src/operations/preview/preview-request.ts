import type { PullEvent } from '../../ports/github.ts';
import { previewStage } from '../../stage/stage.ts';
import type { CompileRequest } from '../compile/compile-request.ts';
import type { CommentRequest } from '../report/post-comment.ts';
import type { SmokeInputs } from '../runs/smoke-request.ts';
import type { ChangeRequest } from '../stack/change-request.ts';
import type { DestroyInputs } from '../stack/destroy-stack.ts';
import type { PreviewInputs } from './decide-preview.ts';

/** The request of `preview`; its stage follows from the event. */
export type PreviewRequest = CompileRequest &
  ChangeRequest &
  Pick<DestroyInputs, 'repositoryId'> & {
    readonly comment: CommentRequest;
    readonly previews: PreviewInputs;
    readonly smoke?: SmokeInputs | undefined;
  };

/** Returns the request for the stage of the event's pull request, whose number becomes a tag of a new stack. */
export const requestOf = (request: PreviewRequest, { number }: PullEvent): PreviewRequest => ({
  ...request,
  stage: previewStage(number),
  origin: { ...request.origin, pullRequest: String(number) },
});
