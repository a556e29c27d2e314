/** Roles and OIDC providers of an AWS account, of which it has one each: a template must not make them again. */
export interface AccountRoles {
  /** Returns the ARNs of the account's OIDC providers. */
  oidcProviders(): Promise<readonly string[]>;
  /** Returns true if the account has a role of this name. */
  hasRole(name: string): Promise<boolean>;
}
