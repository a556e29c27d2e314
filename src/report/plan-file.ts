import { concealedDeep } from '../diagnostics/secret.ts';
import type { Review } from '../review/review.ts';

/** `plan.json`. Published (`schemas/plan.schema.json`): version 1 only ever gains keys. */
export interface PlanDocument extends Review {
  readonly version: 1;
}

/** The text of `plan.json`. Values are hidden by their names when the review is made, secrets by their form here. */
export const planFile = (review: Review): string => {
  const document: PlanDocument = { version: 1, ...review };
  return `${JSON.stringify(concealedDeep(document), null, 2)}\n`;
};
