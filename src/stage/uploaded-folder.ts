/** A pair of a name and a value. */
interface Pair {
  readonly key: string;
  readonly value: string;
}

/** A folder whose files become objects of a bucket, as the config has it. Globs are relative to the folder. */
export interface UploadedFolder {
  /** The path of the folder, relative to the config. */
  readonly directoryPath: string;
  /** Globs of files that are left out. */
  readonly excludeFilesPatterns?: readonly string[] | undefined;
  /** The kind of website whose caching its files get. */
  readonly headersPreset?: string | undefined;
  /** The `cache-control` of files that have no other; without it, that of `headersPreset`. */
  readonly cacheControl?: string | undefined;
  /** Headers and tags of some files; a later item adds to an earlier one. */
  readonly fileOptions?:
    | readonly {
        readonly includePattern: string;
        readonly excludePattern?: string | undefined;
        readonly headers?: readonly Pair[] | undefined;
        readonly tags?: readonly Pair[] | undefined;
      }[]
    | undefined;
}
