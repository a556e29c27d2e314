/** Something in a trust policy by which a role trusts more tokens than it should. */
export interface TrustFault {
  readonly what: string;
  readonly why: string;
}

interface TrustStatement {
  readonly Effect?: unknown;
  readonly Action?: unknown;
  readonly NotAction?: unknown;
  readonly Principal?: unknown;
  readonly Condition?: unknown;
}

/** Returns the items of a list, or the one value as a list; none without a value. */
const listOf = (value: unknown): readonly unknown[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};

/** A condition of a statement: `StringLike`, `sub` and its values. */
interface Tested {
  readonly operator: string;
  /** The claim, the last part of the condition key. */
  readonly claim: string;
  readonly values: readonly string[];
}

const testedIn = ({ Condition }: TrustStatement): readonly Tested[] =>
  Object.entries(Object(Condition) as Record<string, unknown>).flatMap(([operator, keys]) =>
    Object.entries(Object(keys) as Record<string, unknown>).map(([key, values]) => ({
      operator,
      claim: key.slice(key.lastIndexOf(':') + 1),
      values: listOf(values).map(String),
    })),
  );

/**
 * True for a condition that a token passes only with one of the values as its claim. One that is negated, ends in `IfExists`
 * or is about all values is passed by a token without the claim:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
const asksForOne = ({ operator }: Tested): boolean =>
  /^(?:ForAnyValue:)?String(?:Equals|EqualsIgnoreCase|Like)$/i.test(operator);

/** True for a pattern of subjects that repositories of others match: a `*` before the name of the repository has ended. */
const isOfOthers = (subject: string): boolean => !/^repo:[^*?]+\/[^*?:]+:/.test(subject);

/** Returns the faults of a statement that trusts tokens of GitHub. */
const faultsIn = (statement: TrustStatement): readonly TrustFault[] => {
  const tested = testedIn(statement);
  const [audiences, subjects] = ['aud', 'sub'].map((claim) =>
    tested.filter((one) => one.claim === claim && asksForOne(one)),
  ) as [Tested[], Tested[]];
  const wide = subjects
    .filter(({ operator }) => /Like$/.test(operator))
    .flatMap(({ values }) => values)
    .filter((value) => /[*?]/.test(value));
  const others = wide.filter(isOfOthers);
  return [
    ...(audiences.length === 0
      ? [
          {
            what: 'It does not ask for the audience of a token.',
            why: 'A token that was issued for another service is accepted.',
          },
        ]
      : []),
    ...(subjects.length === 0
      ? [
          {
            what: 'It does not ask for the subject of a token.',
            why: 'A workflow of any repository on GitHub can assume the role.',
          },
        ]
      : []),
    ...(others.length > 0
      ? [
          {
            what: `It trusts the subjects ${others.join(', ')}.`,
            why: 'Workflows of repositories of others can assume the role.',
          },
        ]
      : []),
    ...wide
      .filter((value) => !isOfOthers(value) && /:(?:\*|environment:\*)$/.test(value))
      .map((value) => ({
        what: `It trusts the subject ${value}.`,
        why: `${value.endsWith(':ref:*') ? 'Every branch and every tag' : 'Every branch and every pull request'} of the repository can assume the role, whatever its environments protect.`,
      })),
    ...tested
      .filter(({ operator }) => operator.startsWith('ForAllValues:'))
      .map(({ claim }) => ({
        what: `It tests ${claim} with ForAllValues.`,
        why: 'A token without that claim passes.',
      })),
  ];
};

/** True for a pattern of actions that has this one, in lower case. A `?` counts as `*`. */
const hasAction = (pattern: string, action: string): boolean => {
  const [start = '', ...parts] = pattern.toLowerCase().split(/[*?]/);
  const end = parts.pop();
  if (end === undefined) return start === action;
  if (!action.startsWith(start)) return false;
  let at = start.length;
  for (const part of parts) {
    const found = action.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return action.length - at >= end.length && action.endsWith(end);
};

/** True for a statement about the call by which a token is exchanged for credentials. */
const isOfExchange = ({ Action, NotAction }: TrustStatement): boolean => {
  const has = (actions: unknown) =>
    listOf(actions).some((one) => hasAction(String(one), 'sts:assumerolewithwebidentity'));
  return NotAction === undefined ? has(Action) : !has(NotAction);
};

/** True for a statement that lets tokens of an OIDC provider assume the role. */
const trustsTokens = (statement: TrustStatement): boolean =>
  statement.Effect === 'Allow' &&
  isOfExchange(statement) &&
  listOf((Object(statement.Principal) as { Federated?: unknown }).Federated).some((one) =>
    /:oidc-provider\/(?:token\.actions\.|[^/]+\/_services\/token)/.test(String(one)),
  );

/**
 * Returns where a trust policy, parsed, trusts more tokens of GitHub than those of some jobs of some repositories.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
 */
export const trustFaults = (policy: unknown): readonly TrustFault[] =>
  listOf((Object(policy) as { Statement?: unknown }).Statement)
    .map((one) => Object(one) as TrustStatement)
    .filter(trustsTokens)
    .flatMap(faultsIn);
