/** A build context of Docker, as the workspace reads it for its digest. */
export interface Context {
  /** The path of its folder, relative to the config's folder. */
  readonly folder: string;
  /** Globs of files that are not part of it, relative to `folder`; one without a slash matches at every depth. */
  readonly excluded: readonly string[];
  /** The only files that are part of it, unless excluded; absent for all. */
  readonly included?: Included;
  /**
   * The path of the user's Dockerfile, relative to `folder`. Only with it the content of the Dockerfile is part of the
   * digest, and `.dockerignore` is applied.
   */
  readonly dockerfile?: string;
  /** True where the `.git` of a checkout at its top is part of it, unless its ignore file excludes that. */
  readonly git?: true;
  /** The ignore file that is applied, where the Dockerfile is not the user's. */
  readonly ignoreFile?: '.dockerignore';
}

/** Files of a build context. */
export interface Included {
  /** Normalized paths of files and links, relative to the context's folder, sorted. */
  readonly files: readonly string[];
  /** Globs of more files, as in `Context.excluded`; one with a slash, or that begins with one, at that place alone. */
  readonly globs: readonly string[];
}

/** The repository of a build context: the commit that is checked out, with its history and the tags in it. */
export interface ContextGit {
  /** The id of the commit. */
  readonly commit: string;
  /** 64 hex digits, from the commit, the tags in its history, and where a shallow clone ends. */
  readonly digest: string;
}

/** The digest of a build context. */
export interface ContextDigest {
  /** 64 hex digits, from names, kinds, executable bits, content and link targets; independent of times and order. */
  readonly digest: string;
  /**
   * The paths of its files and links, relative to `folder`, sorted. With a Dockerfile of the user's also the folders in
   * which nothing is left, with `/` at their end, as Docker sends them.
   */
  readonly files: readonly string[];
  /** Each path with the digits of its content or link target and its kind. */
  readonly contents: ReadonlyMap<string, string>;
  /** The repository that is part of it as `.git`, which is no part of `digest` and `files`; absent without one. */
  readonly git?: ContextGit;
  /** 64 hex digits, from the content of the user's Dockerfile, where the context names one. */
  readonly dockerfile?: string;
}
