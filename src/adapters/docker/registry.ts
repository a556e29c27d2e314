import type { ScanFindings } from '../../ports/images.ts';

/** A container registry. */
export interface Registry {
  /** Returns the digests of those tags, or digests, that the repository has, by these; none without a repository. */
  published(repository: string, tags: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Creates the repository if there is none, with immutable tags, scans of what is pushed and a rule that ends images
   * without a tag; returns its address, `<registry>/<repository>`.
   */
  ensure(repository: string): Promise<string>;
  /**
   * Creates the repository for layers if there is none, with tags that can be moved, no scan, and rules that end what no tag
   * names and what is old; lets the tags of one that is there be moved.
   */
  ensureLayers(repository: string): Promise<void>;
  /** Returns the findings of the scan of an image (`sha256:…`); undefined without a finished scan. */
  scan(repository: string, digest: string): Promise<ScanFindings | undefined>;
  /** Returns a fresh login. Its password must not be written to a file or a command line. */
  login(): Promise<Login>;
}

/** User and password of a registry. */
export interface Login {
  readonly user: string;
  readonly password: string;
  /** End of the password, in milliseconds since the epoch; undefined for one that does not end. */
  readonly expiresAt?: number;
}
