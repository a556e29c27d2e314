import type { ResourceChange } from './proposal.ts';

/** Numbers of resources by effect. A resource that is replaced counts in `modify` and in `replace`. */
export interface ChangeCounts {
  readonly add: number;
  readonly modify: number;
  readonly remove: number;
  readonly replace: number;
}

/** Counts changes by effect. `replace` counts `Replacement: True` alone, not `Conditional`. */
export const countChanges = (changes: readonly ResourceChange[]): ChangeCounts => {
  const count = (test: (change: ResourceChange) => boolean) => changes.filter(test).length;
  const add = count(({ action }) => action === 'Add' || action === 'Import');
  const remove = count(({ action }) => action === 'Remove');
  const replace = count(({ action, replacement }) => action === 'Modify' && replacement === 'True');
  return { add, modify: changes.length - add - remove, remove, replace };
};
