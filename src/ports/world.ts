import type { Console } from './console.ts';
import type { Identity } from './identity.ts';
import type { Images } from './images.ts';
import type { Leftovers } from './leftovers.ts';
import type { Lookups } from './lookups.ts';
import type { Stacks } from './stacks.ts';
import type { Workspace } from './workspace.ts';

/** Everything outside, behind named doors. The door makes it; commands only see these. */
export interface World {
  readonly console: Console;
  readonly workspace: Workspace;
  /** Only where there are credentials; made when first asked for. */
  identity(): Promise<Identity>;
  stacks(): Promise<Stacks>;
  images(): Promise<Images>;
  lookups(): Promise<Lookups>;
  leftovers(): Promise<Leftovers>;
  /** Writes files into the output folder, which gets a `.gitignore` of `*`. */
  write(files: Readonly<Record<string, string>>): Promise<void>;
}
