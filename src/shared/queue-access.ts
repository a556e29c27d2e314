import type { ExtensionContribution } from '../cloudformation/contribution.ts';
import { ref } from '../cloudformation/expression.ts';
import { roleStatements } from '../cloudformation/role.ts';
import type { Need, PoolNeed } from '../stage/needs.ts';
import { borrowedQueue } from './borrowed-parts.ts';
import { lentKinds } from './lent-pools.ts';
import { queueOfPool } from './scoped-pools.ts';

/** The path to which queues are added in the role of a state machine: its first statement allows `batch:SubmitJob`. */
export const submittedTo = `${roleStatements}.0.Resource`;

/**
 * Returns the permission of each state machine to submit to every other pool's queue of the template, by `Ref`. An
 * execution keeps the definition that it began with, and so the queue, but uses the role as it is now: after a job has
 * moved to another pool, its executions under way submit their next attempts to the former one.
 * A job with a queue of its own may have been in a pool before, except in a preview that borrows. `left` are the queues of pools that no job uses any more. Where pools are borrowed, all kinds of the lender count, since the lender
 * keeps them.
 */
export const queueAccess = (
  needs: readonly Need[],
  left: readonly string[],
  isBorrowing = false,
): ExtensionContribution[] => {
  const pools = needs.filter((need) => need.of === 'pool');
  const nameOf = ({ pool, profile }: PoolNeed) => (isBorrowing ? borrowedQueue(pool) : queueOfPool(pool, profile));
  const all = isBorrowing ? lentKinds(pools).map(borrowedQueue) : pools.map(nameOf);
  const queues = [...new Set([...all, ...left])].sort();
  const submitters = needs.flatMap((need): { submitter: string; own?: string }[] => {
    if (need.of === 'queue-user') return isBorrowing ? [] : [{ submitter: need.submitter }];
    return need.of === 'pool' && need.submitter !== undefined ? [{ submitter: need.submitter, own: nameOf(need) }] : [];
  });
  return submitters.flatMap(({ submitter, own }): ExtensionContribution[] => {
    const others = queues.filter((queue) => queue !== own);
    if (others.length === 0) return [];
    const items = others.map((queue) => ({ key: queue, value: ref(queue) }));
    return [{ kind: 'extension', id: submitter, at: submittedTo, items, from: [] }];
  });
};
