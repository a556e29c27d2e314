import type { BoundaryDocument, PolicyStatement, RestStatement } from '../../src/permissions/policies.ts';

/** A request as IAM evaluates it. */
export interface IamRequest {
  readonly action: string;
  /** An ARN, or `*` for an action without a resource. */
  readonly resource: string;
  /** Values of condition keys. */
  readonly context?: Readonly<Record<string, string>>;
}

export const account = '123456789012';

/** Returns an ARN with the pseudo parameters that policies contain replaced. */
export const inAccount = (arn: string): string =>
  arn.replaceAll('${AWS::Partition}', 'aws').replaceAll('${AWS::AccountId}', account);

/** True if a text matches a pattern of IAM, in which `*` stands for any text and `?` for a character. */
const matches = (pattern: string, text: string): boolean =>
  new RegExp(
    `^${pattern
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    's',
  ).test(text);

const conditionHolds = (
  { Condition = {} }: Pick<PolicyStatement, 'Condition'>,
  context: IamRequest['context'] = {},
): boolean =>
  Object.entries(Condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => {
      const value = context[key];
      if (operator === 'Null') return String(value === undefined) === wanted;
      // An operator for all of several values holds for none.
      if (value === undefined) return operator.endsWith('IfExists') || operator.startsWith('ForAllValues:');
      const all = [wanted].flat().map(inAccount);
      if (['Bool', 'StringEquals'].includes(operator.replace('ForAllValues:', ''))) return all.includes(value);
      if (/^(?:ForAllValues:)?(?:Arn|String)Like(?:IfExists)?$/.test(operator))
        return all.some((pattern) => matches(pattern, value));
      throw new Error(`This test helper does not know ${operator}`);
    }),
  );

/** True if a statement is about a resource. */
const isAbout = (statement: PolicyStatement | RestStatement, resource: string): boolean => {
  const isAmong = (patterns: readonly string[]) => patterns.some((pattern) => matches(inAccount(pattern), resource));
  return 'NotResource' in statement ? !isAmong(statement.NotResource) : isAmong([statement.Resource].flat());
};

/** True if some statement of the policies allows the request, and none denies it. */
export const allows = (policies: readonly BoundaryDocument[], { action, resource, context }: IamRequest): boolean => {
  const effects = policies
    .flatMap(({ Statement }) => Statement)
    .filter(
      (statement) =>
        statement.Action.some((pattern) => matches(pattern, action)) &&
        isAbout(statement, resource) &&
        conditionHolds(statement, context),
    )
    .map(({ Effect }) => Effect);
  return effects.includes('Allow') && !effects.includes('Deny');
};
