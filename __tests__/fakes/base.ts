import type { Base, BaseBranch, Tracking, Workspace } from '../../src/ports/machine.ts';
import { fakeWorkspace } from './workspace.ts';

/** Commit of every fake base. */
export const commit = 'c0ffee'.repeat(6).padEnd(40, '0');

/** Returns the port to the base branch, which has the same state under every name. */
export const fakeBase = (base: Base, likely?: string): BaseBranch => ({
  at: (_ref, work) => work(base),
  likely: async () => likely,
});

/** Returns a base with this config, and files beside it; git tracks all files that `tracking` does not know better. */
export const foundBase = (
  config: string,
  workspace: Workspace = fakeWorkspace({}),
  tracking: Partial<Tracking> = {},
): Base => ({
  kind: 'found',
  commit,
  bytes: new TextEncoder().encode(config),
  workspace,
  tracking: async () => ({ trackedAs: (path) => path, notCompared: [], submodules: [], ...tracking }),
});
