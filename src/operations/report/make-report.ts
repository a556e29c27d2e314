import type { World } from '../../ports/world.ts';
import type { Marker } from '../../report/marker.ts';
import { reviewMarkdown } from '../../report/review-markdown.ts';
import type { Deployed } from '../../report/review-verdict.ts';
import { reviewSummary } from '../../report/summary.ts';
import type { Review } from '../../review/review.ts';
import { markerOf, type TalkRequest } from './post-comment.ts';

/** A report as the text of a comment, which fits in one, and as the summary of a step, which holds more. */
export interface Report {
  readonly comment: string;
  readonly summary: string;
}

const withRun = (review: Review, { page }: TalkRequest): Review =>
  page === undefined ? review : { ...review, links: [...review.links, { text: 'Run', url: page }] };

/** The report of a review; of a deployment with how it ended. A quiet one tells that there was nothing to do. */
export const reportOf = (
  review: Review,
  talk: TalkRequest,
  about: { readonly quiet: boolean; readonly deployed?: Deployed },
): Report => {
  const told = withRun(review, talk);
  const marker: Marker = { ...markerOf(talk, review), ...(about.quiet ? { quiet: true } : {}) };
  return {
    comment: reviewMarkdown(told, marker, undefined, about.deployed),
    summary: reviewSummary(told, marker, about.deployed),
  };
};

/** Writes `report.md` and names it as a step output. */
export const writeReport = async (world: World, comment: string): Promise<void> => {
  await world.write({ 'report.md': comment });
  world.console.output('report-file', `${world.output}/report.md`);
};
