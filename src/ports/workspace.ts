import type { Context, ContextDigest } from '../packaging/context.ts';
import type { Surroundings } from '../packaging/packaging.ts';

/** The folder of the config: the only files that a config may name. Paths are relative to it, with `/`. */
export interface Workspace extends Surroundings {
  /** Absolute path of the folder. */
  readonly root: string;
  exists(path: string): boolean;
  /** Plain files to a depth of three folders, those nearest to the top first; no hidden folders and nobody else's code. */
  list(): Promise<readonly string[]>;
  /** Text of a file; refuses paths and symlinks that leave the folder, and what has more bytes than `most`. */
  read(path: string, most?: number): Promise<string>;
  /** The files of a build context and their digest; refuses links that leave the config's folder. */
  digest(context: Context): Promise<ContextDigest>;
}
