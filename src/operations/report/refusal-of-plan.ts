import type { Refused } from '../../diagnostics/refused.ts';
import { refusalOfLosses } from '../../stack/loss-refusal.ts';
import { refusalOfUpdates } from '../../stack/refused-updates/refused-updates.ts';
import type { Comparison } from '../compare/comparison.ts';

/** The input `fail-on-blocked` of a plan. */
export interface BlockedRequest {
  /** False to end with success also if a deploy would refuse the change; true without it. */
  readonly failOnBlocked?: boolean;
}

/**
 * Returns the refusal with which a plan ends that a deploy would refuse: since AWS would refuse the change, or since no
 * input allows one of its losses.
 */
export const refusalOfPlan = (
  { losses, refused }: Pick<Comparison, 'losses' | 'refused'>,
  { failOnBlocked = true }: BlockedRequest,
): { readonly refusal?: Refused } => {
  const refusal = failOnBlocked ? (refusalOfUpdates(refused, 'plan') ?? refusalOfLosses(losses, 'plan')) : undefined;
  return refusal === undefined ? {} : { refusal };
};
