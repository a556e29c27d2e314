/**
 * Matches AWS's reasons for a session that ended while CloudFormation worked with it, as it does without a service role:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html
 */
const isEnded =
  /security token included in the request is expired|\bExpiredToken(?:Exception)?\b|\bsession token (?:has )?expired\b/i;

/**
 * Returns what to do where CloudFormation failed since it worked with the session of the run, which had ended; empty
 * otherwise. It renews the session of a role of its own.
 */
export const endedSessionHint = (causes: readonly { readonly reason: string }[]): string =>
  causes.some(({ reason }) => isEnded.test(reason))
    ? 'CloudFormation worked with the session of this run, and that ended. Give it a role of its own with cloudformation-role-arn (bootstrap makes one), or the session more time with role-duration-seconds.'
    : '';
