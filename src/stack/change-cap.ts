import { Refused } from '../diagnostics/refused.ts';
import type { ResourceChange } from './proposal.ts';

/** Numbers of a change that exceeds the input `max-changes`. */
export interface ExceededCap {
  /** The number of resources that may change. */
  readonly max: number;
  /** The number of resources that would be added, changed, replaced or deleted, each counted once. */
  readonly changes: number;
}

/**
 * Returns the numbers of a change that exceeds `max`; undefined if it does not, or without a maximum. `differs` is true
 * for a change outside resources, such as one of outputs alone, which a maximum of 0 forbids as well.
 */
export const exceededCap = (
  { changes, differs }: { readonly changes: readonly Pick<ResourceChange, 'logicalId'>[]; readonly differs: boolean },
  max: number | undefined,
): ExceededCap | undefined => {
  if (max === undefined) return undefined;
  const count = new Set(changes.map(({ logicalId }) => logicalId)).size;
  return count > max || (max === 0 && differs) ? { max, changes: count } : undefined;
};

/** Returns the numbers as a clause: `31 resources would change, and max-changes is 20`. */
export const capClause = ({ max, changes }: ExceededCap): string => {
  const what = changes === 1 ? '1 resource' : `${changes} resources`;
  return `${changes === 0 ? 'the stack, though none of its resources,' : what} would change, and max-changes is ${max}`;
};

/** Returns how to make a change that exceeds `max-changes` all the same, as a sentence. */
export const capHint = ({ changes }: ExceededCap): string =>
  `If all of it is meant, say so with max-changes: ${Math.max(changes, 1)}; or deploy it in smaller parts.`;

const starts = { plan: 'A deploy would refuse this change', deploy: 'Nothing was changed' } as const;

/** Returns the error of a command for a change that exceeds `max-changes`: `stack/too-many-changes`. */
export const refusalOfCap = (cap: ExceededCap, command: 'plan' | 'deploy'): Refused =>
  new Refused({
    code: 'stack/too-many-changes',
    message: `${starts[command]}: ${capClause(cap)}.`,
    hint: capHint(cap) + (command === 'plan' ? ' With fail-on-blocked: false a plan only tells it.' : ''),
  });
