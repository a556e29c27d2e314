/** The folder of the config: the only files that a config may name. Paths are relative to it, with `/`. */
export interface Workspace {
  /** Absolute path of the folder. */
  readonly root: string;
  exists(path: string): boolean;
  /** Text of a file; refuses paths and symlinks that leave the folder. */
  read(path: string): Promise<string>;
  /** The files of a build context, relative to `folder` and sorted, and one digest over their names, modes and content. */
  digest(
    folder: string,
    excluded: readonly string[],
  ): Promise<{ readonly digest: string; readonly files: readonly string[] }>;
}
