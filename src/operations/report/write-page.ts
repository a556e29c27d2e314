import type { Expression } from '../../cloudformation/expression.ts';
import type { World } from '../../ports/world.ts';
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
}

/** Returns `report.html`: the review as a page that is complete in itself, with the complaints about the config. */
export const makePage = async (
  world: Pick<World, 'source'>,
  { review, compiled, before, ours, deployed }: PageRequest,
  comment: CommentRequest,
): Promise<string> => {
  const { mostTemplate, reviewPage } = await import('../../report/html/review-page.ts');
  const { problemsIn } = await import('../../report/problems-markdown.ts');
  const { templateDiff } = await import('../../review/template-diff.ts');
  return reviewPage({
    review: withRun(review, comment),
    deployed,
    diffs: templateDiff({ before, ours }, review.groups, mostTemplate),
    problems: problemsIn(compiled, world.source.file),
    commit: comment.run.commit,
  });
};

/** Writes `report.html` and names it as a step output. */
export const writePage = async (world: World, page: string): Promise<void> => {
  await world.write({ 'report.html': page });
  world.console.output('report-page', `${world.output}/report.html`);
};
