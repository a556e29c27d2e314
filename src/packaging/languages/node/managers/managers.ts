import { bun } from './bun.ts';
import type { PackageManager } from './manager.ts';
import { npm } from './npm.ts';
import { pnpm } from './pnpm.ts';
import { yarn } from './yarn.ts';

/** Every package manager; the first is the one for projects that tell nothing. */
export const managers: readonly [PackageManager, ...PackageManager[]] = [npm, pnpm, yarn, bun];
