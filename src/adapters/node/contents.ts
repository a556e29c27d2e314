import type { OutputPlace } from './written-files.ts';

/** An entry of a folder; `submodule` is a repository inside of the repository, which only git's objects name so. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'link' | 'folder' | 'submodule' | 'other';
}

/** Reason why no bytes of a file are returned: `away` leads out of the top folder, `other` to no plain file. */
export type NotRead = 'absent' | 'away' | 'too-large' | 'other';

/**
 * A folder with all that is below it, as build contexts are read: on disk, or at a commit. Paths are relative to it, with
 * `/` and without links; the empty text is the folder itself.
 */
export interface Contents {
  /** The output folder of the run, and that of a given images.json, where they are in the top folder. */
  readonly outputs?: readonly OutputPlace[] | undefined;
  /** Returns the entries of a folder, in any order. */
  entries(folder: string): Promise<readonly Entry[]>;
  /** Returns false for a link whose text or target leaves the top folder. */
  staysInside(link: string): Promise<boolean>;
  /** Returns the bytes of a file, links followed, or why there are none. */
  bytes(path: string, most: number): Promise<Buffer | NotRead>;
  /**
   * Returns each file or link as it counts in a digest: 64 hex digits of its content, a space, and `file`, `executable`
   * or `link`. Throws ENOENT for what became no plain file of the folder.
   */
  describeAll(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
