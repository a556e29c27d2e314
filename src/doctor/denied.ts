/** A call that IAM denied, as AWS's message has it. */
export interface DeniedCall {
  /** ARN of the user, role or session that made it. */
  readonly principal: string;
  /** The action: `iam:PassRole`. */
  readonly action: string;
  /** The ARN of the resource; undefined where AWS says "this resource". */
  readonly resource?: string;
  /** Policy that denies it explicitly, or by which it is not allowed, in AWS's words; undefined if AWS does not say. */
  readonly because?: string;
}

/**
 * Returns the denied call in a message of AWS; undefined for any other message.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export const deniedIn = (message: string): DeniedCall | undefined => {
  const [, principal, action] = /User: (\S+) is not authorized to perform: ([a-z0-9-]+:\w+)/.exec(message) ?? [];
  if (principal === undefined || action === undefined) return undefined;
  // The full stop of a sentence is no part of the ARN.
  const resource = / on resource: (arn:[^\s,;"]+)/.exec(message)?.[1]?.replace(/\.$/, '');
  const because =
    /with an explicit deny in an? ([a-z -]{1,60})/.exec(message)?.[1] ??
    /because no ([a-z -]{1,60}) allows/.exec(message)?.[1];
  return {
    principal,
    action,
    ...(resource === undefined ? {} : { resource }),
    ...(because === undefined ? {} : { because: because.trim() }),
  };
};

/** Returns the name of the role of a session, or of a user or role. */
const nameOf = (principal: string): string =>
  /:assumed-role\/([^/]+)\//.exec(principal)?.[1] ?? principal.slice(principal.lastIndexOf('/') + 1);

/** Returns which role lacks which statement, in sentences. */
export const deniedAdvice = ({ principal, action, resource = '*', because }: DeniedCall): string => {
  const name = nameOf(principal);
  if (because !== undefined && /permissions boundary|control policy|session policy|endpoint policy/.test(because))
    return `A ${because} keeps ${name} from ${action} on ${resource}: whoever owns it has to allow that.`;
  if (because === 'resource-based policy')
    return `The policy of ${resource} does not let ${name} do ${action}: whoever owns it has to allow that.`;
  const statement = JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource });
  return `${name} lacks the statement ${statement} in a policy of its own. After an update of this action, run the commands of \`bootstrap\` again.`;
};
