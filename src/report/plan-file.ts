import type { Review } from '../stack/review.ts';

/** `plan.json`. Published (`schemas/plan.schema.json`): version 1 only ever gains keys. */
export interface PlanDocument extends Review {
  readonly version: 1;
}

/** The text of `plan.json`. What is secret was hidden when the review was made. */
export const planFile = (review: Review): string => {
  const document: PlanDocument = { version: 1, ...review };
  return `${JSON.stringify(document, null, 2)}\n`;
};
