export interface Caller {
  readonly account: string;
  readonly arn: string;
}

/** Who we are in AWS. */
export interface Identity {
  /**
   * The account and ARN of the credentials in use. Refuses with `aws/no-credentials` when there are none, and with
   * `stack/wrong-account` when the account is none of those expected.
   */
  whoami(): Promise<Caller>;
}
