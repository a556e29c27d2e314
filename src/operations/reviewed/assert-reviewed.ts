import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { type PlanDifferences, planDifferences } from '../../review/plan-differences.ts';
import type { Review } from '../../review/review.ts';
import type { ChangesProposal } from '../../stack/proposal.ts';
import { discardChangeSet } from '../stack/discard-change-set.ts';
import type { PlanCheck, ReviewedPlan } from './reviewed-request.ts';

/** The change that a deploy is about to make, as the review of a plan would show it. */
export interface FreshReview {
  /** `v1:…` */
  readonly hash: string;
  /** Returns the whole review; computed only for a change that is not the reviewed one. */
  review(): Review;
}

/** Sentences of each kind that a message has at most. */
const mostSentences = 10;

/** Returns sentences that one review has as a paragraph; empty without any. */
const paragraph = (says: string, sentences: readonly string[]): string => {
  if (sentences.length === 0) return '';
  const rest = sentences.length - mostSentences;
  const more = rest > 0 ? `; and ${rest} more` : '';
  return ` ${says}: ${sentences.slice(0, mostSentences).join('; ')}${more}.`;
};

/** Returns what differs, as sentences. */
const differencesText = ({ onlyReviewed, onlyFresh }: PlanDifferences): string =>
  onlyReviewed.length + onlyFresh.length === 0
    ? ' The lists of changes are equal: the deployed template, parameters, or parts of the template that no list shows are others.'
    : `${paragraph('Only reviewed', onlyReviewed)}${paragraph('Only now', onlyFresh)}`;

/** Returns the sentences about a change that is not the reviewed one. */
const mismatchText = ({ from, hash, review }: ReviewedPlan, fresh: FreshReview): string =>
  `The change is not the one that was reviewed (${from}): ${hash} was reviewed, and ${fresh.hash} is what deploy would do.${differencesText(planDifferences(review, fresh.review()))}`;

/** Returns the error of a deploy without the plan that it demands; `why` is a clause. */
export const noReviewedPlan = (why: string): Refused =>
  new Refused({
    code: 'stack/no-reviewed-plan',
    message: `No reviewed plan was found, which require-plan demands: ${why}. Nothing was deployed.`,
    hint: 'Merge a pull request whose newest plan is of its last commit, or hand on the plan.json of a plan of this run: with plan-file, or, in the reusable workflow, with plan-artifact.',
  });

/**
 * Compares a change with the plan that was reviewed, before it is executed. Returns notes for the report. Deletes the change
 * set and throws `stack/no-reviewed-plan` where a plan is required and none was found, and `stack/plan-mismatch` for
 * another change, unless the request reports that only. What was found is never executed: it proves what was seen.
 */
export const assertReviewed = async (
  world: World,
  proposal: ChangesProposal,
  { found, onMismatch, required }: PlanCheck,
  fresh: FreshReview,
): Promise<readonly string[]> => {
  if (found.kind === 'none') {
    if (!required) {
      const message = `The change is not compared with a reviewed plan: ${found.why}.`;
      if (found.isExpected) world.console.annotate({ severity: 'warning', title: 'stack/no-reviewed-plan', message });
      return [];
    }
    await discardChangeSet(world, proposal);
    throw noReviewedPlan(found.why);
  }
  if (found.hash === fresh.hash) {
    world.console.info('The change is the one that was reviewed.');
    return [];
  }
  const message = mismatchText(found, fresh);
  if (onMismatch === 'report') {
    world.console.annotate({ severity: 'warning', title: 'stack/plan-mismatch', message });
    return [message];
  }
  await discardChangeSet(world, proposal);
  throw new Refused({
    code: 'stack/plan-mismatch',
    message: `${message} Nothing was deployed.`,
    hint: 'Open a pull request from here: its plan shows what deploy does now. A plan of the pull request that is run again plans the commit of its first run. A plan of this run can be handed on with plan-file, or, in the reusable workflow, with plan-artifact. With on-plan-mismatch: report the change is deployed, and the report says what differs.',
  });
};
