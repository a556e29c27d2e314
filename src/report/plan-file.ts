import { redactedDeep } from '../diagnostics/secret.ts';
import type { Review } from '../review/review.ts';

/** Contents of `plan.json`. A published format (`schemas/plan.schema.json`): version 1 only ever gains keys. */
export interface PlanDocument extends Review {
  readonly version: 1;
}

/**
 * Returns the text of `plan.json`. The review hides values by name already; secrets in any text are hidden by form
 * here.
 */
export const planFile = (review: Review): string => {
  const document: PlanDocument = { version: 1, ...review };
  return `${JSON.stringify(redactedDeep(document), null, 2)}\n`;
};
