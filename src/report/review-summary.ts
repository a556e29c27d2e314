import type { Review } from '../review/review.ts';
import type { Marker } from './marker.ts';
import { reviewMarkdown } from './review-markdown.ts';
import type { DeployResult } from './review-verdict.ts';

/**
 * Greatest size of a step's summary, 1 MiB:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export const summaryLimit = 1024 * 1024;

/**
 * Returns a review as the Markdown of a step's summary, under 1 MiB of UTF-8, by `reviewMarkdown`. A UTF-16 unit takes
 * at most three bytes.
 */
export const reviewSummary = (review: Review, marker: Marker, deployed?: DeployResult): string => {
  const whole = reviewMarkdown(review, marker, summaryLimit, deployed);
  return Buffer.byteLength(whole) < summaryLimit
    ? whole
    : reviewMarkdown(review, marker, Math.floor(summaryLimit / 3), deployed);
};
