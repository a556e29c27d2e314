import { idsIn } from '../../src/cloudformation/referenced-ids.ts';
import type { TemplateResource } from './compiling.ts';

/** Returns the logical ids of the resources that can never be created, since they wait for each other or for one that does. */
export const neverCreated = (resources: Readonly<Record<string, TemplateResource>>): string[] => {
  const waits = new Map(
    Object.entries(resources).map(([id, { DependsOn = [], Metadata: _, ...rest }]) => [
      id,
      [...DependsOn, ...idsIn(rest)].filter((other) => Object.hasOwn(resources, other)),
    ]),
  );
  // A resource whose dependencies are gone can be created; a cycle would remain.
  const left = new Set(waits.keys());
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const id of left) if (waits.get(id)?.every((other) => !left.has(other))) left.delete(id);
  }
  return [...left];
};
