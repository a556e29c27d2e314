import type { ResourceChange } from './proposal.ts';

/** How many resources a change touches. What is replaced is modified too: `modify` counts it as well. */
export interface ChangeCounts {
  readonly add: number;
  readonly modify: number;
  readonly remove: number;
  readonly replace: number;
}

/** The counts of a change list; only what is replaced for certain counts as replaced. */
export const countChanges = (changes: readonly ResourceChange[]): ChangeCounts => {
  const count = (test: (change: ResourceChange) => boolean) => changes.filter(test).length;
  const add = count(({ action }) => action === 'Add' || action === 'Import');
  const remove = count(({ action }) => action === 'Remove');
  const replace = count(({ action, replacement }) => action === 'Modify' && replacement === 'True');
  return { add, modify: changes.length - add - remove, remove, replace };
};
