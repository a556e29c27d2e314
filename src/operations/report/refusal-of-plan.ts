import type { Refused } from '../../diagnostics/refused.ts';
import { refusalOfCap } from '../../stack/change-cap.ts';
import { refusalOfLosses } from '../../stack/loss-refusal.ts';
import { refusalOfUpdates } from '../../stack/refused-updates/refused-updates.ts';
import type { Comparison } from '../compare/comparison.ts';

/** The input `fail-on-blocked` of a plan. */
export interface BlockedRequest {
  /** False to end with success also if a deploy would refuse the change; true without it. */
  readonly failOnBlocked?: boolean;
}

/**
 * Returns the refusal with which a plan ends that a deploy would refuse: since AWS would refuse the change, since no
 * input allows one of its losses, each at its line of the config, or since it exceeds `max-changes`.
 */
export const refusalOfPlan = (
  {
    losses,
    refused,
    tooMany,
    compiled: { locate },
  }: Pick<Comparison, 'losses' | 'refused' | 'tooMany'> & {
    readonly compiled: Pick<Comparison['compiled'], 'locate'>;
  },
  { failOnBlocked = true }: BlockedRequest,
): { readonly refusal?: Refused } => {
  if (!failOnBlocked) return {};
  const ofResources = refusalOfUpdates(refused, 'plan') ?? refusalOfLosses(losses, 'plan');
  const refusal = ofResources?.located(locate) ?? (tooMany && refusalOfCap(tooMany, 'plan'));
  return refusal === undefined ? {} : { refusal };
};
