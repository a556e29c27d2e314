import type { Refused } from '../../diagnostics/refused.ts';
import { refusalOfLosses } from '../../stack/loss-refusal.ts';
import type { Loss } from '../../stack/losses.ts';

/** The input `fail-on-blocked` of a plan. */
export interface BlockedRequest {
  /** False to end with success also if a deploy would refuse the change; true without it. */
  readonly failOnBlocked?: boolean;
}

/** Returns the refusal with which a plan ends that a deploy would refuse, since no input allows one of its losses. */
export const refusalOfPlan = (
  losses: readonly Loss[],
  { failOnBlocked = true }: BlockedRequest,
): { readonly refusal?: Refused } => {
  const refusal = failOnBlocked ? refusalOfLosses(losses, 'plan') : undefined;
  return refusal === undefined ? {} : { refusal };
};
