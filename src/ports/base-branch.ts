/** What was found at a commit or branch. */
export type BaseConfig =
  | { readonly kind: 'found'; readonly bytes: Uint8Array }
  /** The commit is there and has no such config. */
  | { readonly kind: 'no-config' }
  /** There is no such commit or branch in the checkout, or no repository at all. */
  | { readonly kind: 'no-ref' };

/** The repository as it was: where the config of a pull request comes from. */
export interface BaseBranch {
  /** The config file as it stands at a commit, tag or branch, local or of the remote. */
  config(ref: string): Promise<BaseConfig>;
}
