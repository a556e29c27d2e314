/** A build context to be digested. */
export interface Context {
  /** Relative to the config's folder. */
  readonly folder: string;
  /** Globs, relative to `folder`, of what is no part of it; one without a slash matches at every depth. */
  readonly excluded: readonly string[];
  /** The user's Dockerfile, relative to `folder`; its content counts, and a `.dockerignore` is heeded, only if given. */
  readonly dockerfile?: string;
}

export interface ContextDigest {
  /** 64 hex over names, kinds, executable bits, content and link targets; times and order count for nothing. */
  readonly digest: string;
  /** Files and links, relative to `folder`, sorted. */
  readonly files: readonly string[];
  /** 64 hex over the content of the Dockerfile that was asked about. */
  readonly dockerfile?: string;
}
