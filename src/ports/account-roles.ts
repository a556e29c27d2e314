/** A role of the account with who may assume it. */
export interface TrustedRole {
  readonly arn: string;
  /** Its trust policy, parsed; undefined if that is no JSON. */
  readonly trust: unknown;
}

/** A role that a service gets, as IAM is asked about it. */
export interface PassedRole {
  readonly roleArn: string;
  /** The principal of the service: `batch.amazonaws.com`. */
  readonly service: string;
}

/** Roles and OIDC providers of an AWS account, of which it has one each: a template must not make them again. */
export interface AccountRoles {
  /** Returns the ARNs of the account's OIDC providers. */
  oidcProviders(): Promise<readonly string[]>;
  /** Returns true if the account has a role of this name. */
  hasRole(name: string): Promise<boolean>;
  /** Returns a role by its name; undefined if the account has none. */
  role(name: string): Promise<TrustedRole | undefined>;
  /**
   * Returns those of the roles that a user or role, by its ARN, may not pass on (iam:PassRole), by simulation of its
   * policies.
   */
  notPassed(principalArn: string, roles: readonly PassedRole[]): Promise<readonly PassedRole[]>;
}
