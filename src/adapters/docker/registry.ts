/** The registry that images go to. */
export interface Registry {
  /** Digests of those tags that the repository holds; an absent repository holds none. */
  published(repository: string, tags: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Makes sure of the repository and that no tag of it can be written over; returns its address,
   * `<registry>/<repository>`.
   */
  ensure(repository: string): Promise<string>;
  /** A fresh login. Its password must reach neither a file nor a command line. */
  login(): Promise<Login>;
}

export interface Login {
  readonly user: string;
  readonly password: string;
}
