import type { World } from '../../ports/world.ts';
import type { Marker } from '../../report/marker.ts';
import { resultOfReview } from '../../report/result-label.ts';
import { reviewMarkdown, sectionLimit } from '../../report/review-markdown.ts';
import { reviewSummary } from '../../report/review-summary.ts';
import type { DeployResult } from '../../report/review-verdict.ts';
import type { Review } from '../../review/review.ts';
import { labelFacts } from './label-result.ts';
import { type CommentRequest, markerOf } from './post-comment.ts';

/** A report as Markdown: cut to the size of a comment, and longer for the summary of a step. */
export interface Report {
  readonly comment: string;
  readonly summary: string;
}

/** Returns a review with a link to the run. */
export const withRun = (review: Review, { page }: CommentRequest): Review =>
  page === undefined ? review : { ...review, links: [...review.links, { text: 'Run', url: page }] };

/** Returns what a marker says of a plan: its hash, or that it was made without AWS, so that no deploy compares with it. */
const planFacts = ({ hash }: Review): Pick<Marker, 'plan' | 'offline'> =>
  hash.startsWith('offline:') ? { offline: true } : { plan: hash };

/**
 * Returns the report of a review. `deployed` is how a deployment ended; `quiet` is true where nothing changes, so that no
 * new comment is posted for it; `plan` is true for the report of a plan by the run that made it, whose hash a deploy may
 * look for.
 */
export const makeReport = (
  review: Review,
  request: CommentRequest,
  about: { readonly quiet: boolean; readonly deployed?: DeployResult; readonly plan?: true },
): Report => {
  const linked = withRun(review, request);
  const made = about.deployed === undefined ? 'planned' : 'deployed';
  const state = about.quiet ? 'unchanged' : made;
  const marker: Marker = {
    ...markerOf(request, review, state),
    ...(about.quiet ? { quiet: true } : {}),
    ...(about.plan ? planFacts(review) : {}),
    ...labelFacts(request, review, resultOfReview(review, about)),
  };
  return {
    comment: reviewMarkdown(linked, marker, marker.section === undefined ? undefined : sectionLimit, about.deployed),
    summary: reviewSummary(linked, marker, about.deployed),
  };
};

/** Writes `report.md` and names it as a step output. */
export const writeReport = async (world: World, comment: string): Promise<void> => {
  await world.write({ 'report.md': comment });
  world.console.output('report-file', `${world.output}/report.md`);
};
