export interface Caller {
  readonly account: string;
  readonly arn: string;
}

/** Who we are in AWS. */
export interface Identity {
  /** Answers the account and ARN of the credentials in use; refuses when there are none. */
  whoami(): Promise<Caller>;
}
