import type { Review } from '../../review/review.ts';
import type { CommentRequest } from '../report/post-comment.ts';

/** The values of the input `on-plan-mismatch`: what a deploy does where the change is not the reviewed one. */
export const mismatchModes = ['fail', 'report', 'ignore'] as const;
/** A value of the input `on-plan-mismatch`. */
export type MismatchMode = (typeof mismatchModes)[number];

/** The inputs of a deploy about the plan that was reviewed. */
export interface ReviewedInputs {
  /** The path of the plan.json of a plan of this run; absent to look for one in the merged pull request. */
  readonly planFile?: string;
  readonly onMismatch: MismatchMode;
  /** True to refuse a change without a reviewed plan. */
  readonly required: boolean;
  /** Path of the workflow whose plans count, `.github/workflows/plan.yml`; absent outside of GitHub. */
  readonly workflow?: string;
  /** The commit that is deployed, `GITHUB_SHA`; absent outside of GitHub. */
  readonly commit?: string;
}

/** The stage of a deploy, the run, and the inputs about the reviewed plan. */
export interface ReviewedRequest {
  readonly region: string;
  readonly comment: Pick<CommentRequest, 'run' | 'slot'>;
  readonly reviewed?: ReviewedInputs;
}

/** The stack that a plan must be about. */
export interface PlannedStack {
  readonly project: string;
  readonly stage: string;
  readonly stack: string;
  readonly region: string;
  readonly account: string;
}

/** A plan that was reviewed. */
export interface ReviewedPlan {
  readonly kind: 'found';
  /** `v1:…` */
  readonly hash: string;
  /** The review in its plan.json. Its texts may be anybody's. */
  readonly review: Review;
  /** The place where it was found: `out/plan.json`, `pull request 12, run 7`. */
  readonly from: string;
}

/** No plan that was reviewed. */
export interface NoPlan {
  readonly kind: 'none';
  /** Why there is none, as a clause. */
  readonly why: string;
  /** True where one was to be expected: a pull request was merged, or GitHub does not show whether. */
  readonly isExpected?: true;
}

/** The result of looking for a reviewed plan. */
export type FoundPlan = ReviewedPlan | NoPlan;

/** A reviewed plan, or none, and what is to be done about it. */
export interface PlanCheck {
  readonly found: FoundPlan;
  readonly onMismatch: Exclude<MismatchMode, 'ignore'>;
  readonly required: boolean;
}
