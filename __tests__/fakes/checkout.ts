import { posix } from 'node:path';
import { lookupFromBelow, withContextsAbove } from '../../src/adapters/node/checkout-workspace.ts';
import type { Workspace } from '../../src/ports/machine.ts';
import { type FakeFile, fakeWorkspace } from './workspace.ts';

/** Returns the folder of a config, `prefix`, in a checkout with files; the top of the checkout for an empty one. */
export const fakeCheckout = (files: Readonly<Record<string, FakeFile>>, prefix: string): Workspace => {
  const top = fakeWorkspace(files);
  if (prefix === '') return top;
  const below = Object.entries(files).filter(([path]) => path.startsWith(`${prefix}/`));
  const own = fakeWorkspace(Object.fromEntries(below.map(([path, file]) => [posix.relative(prefix, path), file])));
  return { ...withContextsAbove(own, prefix, () => top), checkout: lookupFromBelow(prefix, () => top) };
};
