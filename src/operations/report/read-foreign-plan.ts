import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import type { CommentRequest } from './post-comment.ts';
import { makeReport } from './write-report.ts';

/**
 * Returns the report of a plan that a run of a fork made, from its `plan.json`. The author of the fork decides what that
 * run writes, so its `report.md` is not used. Throws `github/not-a-report` without a plan that fits the published schema.
 */
export const readForeignPlan = async (world: World, request: CommentRequest): Promise<string> => {
  const text = await world.written('plan.json');
  const { readPlanText } = await import('../../report/plan-document.ts');
  const review = text === undefined ? undefined : readPlanText(text);
  if (review !== undefined) return makeReport(review, request, { quiet: false }).comment;
  const name = `${world.output}/plan.json`;
  throw new Refused({
    code: 'github/not-a-report',
    message: text === undefined ? `There is no ${name}.` : `${name} does not fit schemas/plan.schema.json.`,
    hint: 'The comment about code of a fork is made from the plan.json of its plan; the summary of that run says why there is none.',
  });
};
