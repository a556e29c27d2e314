import { planValidator } from '../generated/plan-validator.ts';
import type { Review } from '../review/review.ts';
import type { PlanDocument } from './plan-file.ts';

/**
 * Returns the contents of a `plan.json` of another job, validated by the published schema; undefined if they do not fit.
 * Their texts may be anybody's: reports escape them. Links, and the page of the config, are left out.
 */
export const readPlanDocument = (text: string): PlanDocument | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!planValidator(value)) return undefined;
  const { file: _, ...document } = value as PlanDocument;
  return { ...document, links: [] };
};

/** Returns the review in the text of a `plan.json`, as `readPlanDocument` reads it; undefined if it does not fit. */
export const readPlanText = (text: string): Review | undefined => readPlanDocument(text);
