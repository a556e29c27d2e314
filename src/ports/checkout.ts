/** What git, or the runner of the workflow, says of the checkout that the config is in. */
export interface Checkout {
  /**
   * As far as it is known: `commit` (40 hex), `branch`, `username`, `gitUrl` (without credentials) and
   * `hasUncommitedChanges`. Never fails: outside of a checkout nothing is known.
   */
  describe(): Promise<Readonly<Record<string, string | boolean>>>;
}
