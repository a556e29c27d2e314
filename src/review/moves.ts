import type { Expression } from '../cloudformation/expression.ts';
import { eventOf, formerPath } from '../stack/owners.ts';
import type { ResourceChange } from '../stack/proposal.ts';
import { resourcesIn } from '../stack/template-changes.ts';

/** A child of an event that is removed, and the one that is added in its place. */
export interface Move {
  readonly removed: string;
  readonly added: string;
}

/** Returns a text that is equal for children of one job, event type and resource type; undefined for other resources. */
const kindOf = (template: Expression | undefined, { logicalId, type }: ResourceChange): string | undefined => {
  const resource = resourcesIn(template)[logicalId];
  const event = eventOf(resource);
  if (event === undefined || !logicalId.startsWith(event)) return undefined;
  // The job and the event type begin the prefix, the source and a hash of the rest end it.
  const stem = event.replace(/[\da-f]{8}$/, '');
  return [...formerPath(resource), stem, logicalId.slice(event.length), type].join(' ');
};

const listsBy = <T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> => {
  const lists = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) lists.set(key, [...(lists.get(key) ?? []), item]);
  }
  return lists;
};

/**
 * Returns the children of events that change their logical id, such as the rule of a schedule that moves by an hour: a
 * removed and an added child of one job, event and kind are one change. Pairs them in the order of their logical ids,
 * in which all children of two events have the same order.
 */
export const movesIn = (
  changes: readonly ResourceChange[],
  before: Expression | undefined,
  ours: Expression,
): Move[] => {
  const byId = [...changes].sort((one, other) => (one.logicalId < other.logicalId ? -1 : 1));
  const gone = listsBy(
    byId.filter(({ action }) => action === 'Remove'),
    (change) => kindOf(before, change),
  );
  const come = listsBy(
    byId.filter(({ action }) => action === 'Add'),
    (change) => kindOf(ours, change),
  );
  return [...gone].flatMap(([kind, removed]) =>
    (come.get(kind) ?? [])
      .slice(0, removed.length)
      .map((added, index) => ({ removed: removed[index]?.logicalId ?? '', added: added.logicalId })),
  );
};
