import type { Expression } from '../../cloudformation/expression.ts';
import type { World } from '../../ports/world.ts';
import type { Failure } from '../../report/failure-markdown.ts';
import type { DeployResult } from '../../report/review-verdict.ts';
import type { Review } from '../../review/review.ts';
import type { CompiledConfig } from '../compile/assemble.ts';
import type { CommentRequest } from './post-comment.ts';
import { withRun } from './write-report.ts';

/** Input of a page: a review, the templates that it compares, and the result of the deployment if it was one. */
export interface PageRequest {
  readonly review: Review;
  readonly compiled: Pick<CompiledConfig, 'diagnostics' | 'located'>;
  readonly before: Expression | undefined;
  readonly ours: Expression;
  readonly deployed?: DeployResult;
  /** The failure of a deployment that was to make the change. */
  readonly failure?: Failure;
  /** Status of the stack, of a deployment that is not followed to its end. */
  readonly running?: string;
}

/** Returns `report.html`: the review as a page that is complete in itself, with the complaints about the config. */
export const makePage = async (
  world: Pick<World, 'source'>,
  { review, compiled, before, ours, deployed, failure, running }: PageRequest,
  comment: CommentRequest,
): Promise<string> => {
  const { mostTemplate, reviewPage } = await import('../../report/html/review-page.ts');
  const { problemsIn } = await import('../../report/problems-markdown.ts');
  const { templateDiff } = await import('../../review/template-diff.ts');
  return reviewPage({
    review: withRun(review, comment),
    deployed,
    failure,
    running,
    diffs: templateDiff({ before, ours }, review.groups, mostTemplate),
    problems: problemsIn(compiled, world.source.file),
    commit: comment.run.commit,
  });
};

/** Returns `report.html` of a failure: with the review of the change that failed, where there is one. */
export const makeFailurePage = async (
  world: Pick<World, 'source'>,
  failure: Failure,
  reviewed: Omit<PageRequest, 'deployed' | 'failure' | 'running'> | undefined,
  comment: CommentRequest,
): Promise<string> => {
  if (reviewed !== undefined) {
    const { review } = reviewed;
    // The run is among the links of the failure, beside the stack.
    return makePage(
      world,
      { ...reviewed, failure, review: { ...review, links: failure.links } },
      {
        ...comment,
        page: undefined,
      },
    );
  }
  const { failurePage } = await import('../../report/html/failure-page.ts');
  return failurePage(failure, comment.run.commit);
};

/** Writes `report.html` and names it as a step output. */
export const writePage = async (world: World, page: string): Promise<void> => {
  await world.write({ 'report.html': page });
  world.console.output('report-page', `${world.output}/report.html`);
};
