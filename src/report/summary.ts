import type { Review } from '../review/review.ts';
import type { Marker } from './marker.ts';
import { reviewMarkdown } from './review-markdown.ts';
import type { Deployed } from './review-verdict.ts';

/**
 * The bytes that GitHub takes in a step's summary.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export const summaryLimit = 1024 * 1024;

/**
 * The same as the comment, for the summary of a step: under 1 MiB of UTF-8, so that nearly always nothing is left out.
 * A UTF-16 unit takes three bytes at most.
 */
export const reviewSummary = (review: Review, marker: Marker, deployed?: Deployed): string => {
  const whole = reviewMarkdown(review, marker, summaryLimit, deployed);
  return Buffer.byteLength(whole) < summaryLimit
    ? whole
    : reviewMarkdown(review, marker, Math.floor(summaryLimit / 3), deployed);
};
