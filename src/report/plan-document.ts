import { planValidator } from '../generated/plan-validator.ts';
import type { Review } from '../review/review.ts';

/**
 * Returns the review in the text of a `plan.json` of another job, validated by the published schema; undefined if it does
 * not fit. Its texts may be anybody's: reports escape them. Its links, and the page of the config, are left out.
 */
export const readPlanText = (text: string): Review | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!planValidator(value)) return undefined;
  const { file: _, ...review } = value as Review;
  return { ...review, links: [] };
};
