import { canonicalJson } from '../../cloudformation/canonical.ts';
import { type Expression, hasFunction, isMap } from '../../cloudformation/expression.ts';
import { isNothing, listOf } from './attachments.ts';
import { covers, everything, type KeyOf, mayMeet, type Pattern, patternOf } from './pattern.ts';

/** Texts that an element of a statement is about, such as actions: those that match one of its patterns, or all others. */
export interface Scope {
  readonly not: boolean;
  readonly patterns: readonly Pattern[];
  /** The values of the element, one for each pattern. */
  readonly values: readonly Expression[];
}

/** A statement of a policy of IAM. */
export interface PolicyStatement {
  readonly effect: 'Allow' | 'Deny';
  /** Those whom a statement of a trust policy is about; everybody in a policy of a role. */
  readonly principals: Scope;
  readonly actions: Scope;
  /** Everything in a trust policy. */
  readonly resources: Scope;
  readonly condition: Expression | undefined;
}

/** The statements of policies; `unread` are keys of those that intrinsic functions make, of which nothing is known. */
export interface Statements {
  readonly read: readonly PolicyStatement[];
  readonly unread: readonly string[];
}

const anything: Scope = { not: false, patterns: [everything], values: ['*'] };

const scopeOf = (values: readonly Expression[], not: boolean, keyOf: KeyOf, isAction = false): Scope => ({
  not,
  values,
  patterns: values.map((value) => patternOf(value, keyOf, isAction)),
});

/** Returns the principals of an element as texts, `AWS:<arn>`; undefined if they are not known. */
const principalsIn = (element: Expression): Expression[] | undefined => {
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous
  if (element === '*') return ['AWS:*'];
  if (!isMap(element) || hasFunction(element)) return undefined;
  return Object.entries<Expression>(element).flatMap(([kind, values]) =>
    listOf(values).map((value) => ({ 'Fn::Join': ['', [`${kind}:`, value]] }) as Expression),
  );
};

/**
 * Returns the scope of an element or of its opposite, `Not…`; everything without both; undefined if it is not known, as
 * where both are there, or the element is empty, which IAM refuses.
 */
const elementOf = (
  statement: Readonly<Record<string, Expression>>,
  name: 'Action' | 'Resource' | 'Principal',
  keyOf: KeyOf,
): Scope | undefined => {
  const [own, other] = [statement[name], statement[`Not${name}`]].map((one) => (isNothing(one) ? undefined : one));
  if (own !== undefined && other !== undefined) return undefined;
  const element = own ?? other;
  if (element === undefined) return anything;
  const values = name === 'Principal' ? principalsIn(element) : listOf(element);
  if (values === undefined || values.length === 0) return undefined;
  return scopeOf(values, own === undefined, keyOf, name === 'Action');
};

/** Returns a statement as it is compared; undefined if an intrinsic function makes it. */
const statementOf = (statement: Expression, keyOf: KeyOf): PolicyStatement | undefined => {
  if (!isMap(statement) || hasFunction(statement)) return undefined;
  const { Effect, Condition, NotPrincipal } = statement;
  // NotPrincipal excludes whole accounts by their parts, so that such a statement is not read: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
  if (NotPrincipal !== undefined) return undefined;
  const [principals, actions, resources] = (['Principal', 'Action', 'Resource'] as const).map((name) =>
    elementOf(statement, name, keyOf),
  );
  if (principals === undefined || actions === undefined || resources === undefined) return undefined;
  return Effect === 'Allow' || Effect === 'Deny'
    ? { effect: Effect, principals, actions, resources, condition: Condition }
    : undefined;
};

/**
 * The version of policies since which `${…}` is a variable; without a version, and in the one before, it is that text:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
 */
const variablesSince = '2012-10-17';
const hasVariable = (statement: Expression): boolean => canonicalJson(statement).includes('${');

/** The version of a policy without one: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html */
const defaultVersion = '2008-10-17';

/** True if a value of a policy names a tag of the role or user that has the policy. */
export const namesTags = (value: Expression): boolean =>
  canonicalJson(value).toLowerCase().includes('aws:principaltag');

/**
 * Returns the statements of policy documents. With `tags`, those of whoever has the policies, a statement that names tags
 * is not read, and its key has them: what it allows depends on them.
 */
export const statementsOf = (documents: readonly Expression[], keyOf: KeyOf, tags?: Expression): Statements => {
  const read: PolicyStatement[] = [];
  const unread: string[] = [];
  for (const document of documents) {
    const { Statement = [], Version } = (isMap(document) ? document : {}) as Partial<
      Record<'Statement' | 'Version', Expression>
    >;
    const isKnown = isMap(document) && !hasFunction(document);
    for (const one of isKnown ? listOf(Statement) : [document]) {
      const isTagged = tags !== undefined && namesTags(one);
      const isOther = isTagged || (Version !== variablesSince && hasVariable(one));
      const statement = isOther ? undefined : statementOf(one, keyOf);
      if (statement === undefined)
        unread.push(canonicalJson([Version ?? defaultVersion, keyOf(one), ...(isTagged ? [keyOf(tags)] : [])]));
      else read.push(statement);
    }
  }
  return { read, unread };
};

/** Returns the parts of a scope that are compared one by one: each of its patterns, or all that it excludes together. */
export const partsOfScope = ({ not, patterns, values }: Scope): Scope[] =>
  not
    ? [{ not, patterns, values }]
    : patterns.map((pattern, index) => ({ not, patterns: [pattern], values: [values[index] as Expression] }));

/** True if a scope includes a part of another one. False also where that cannot be seen. */
export const includes = (general: Scope, part: Scope): boolean => {
  const [special] = part.patterns;
  if (general.not && part.not)
    return general.patterns.every((one) => part.patterns.some((other) => covers(other, one)));
  if (part.not) return general.patterns.some((one) => covers(one, everything));
  if (special === undefined) return false;
  return general.not
    ? !general.patterns.some((one) => mayMeet(one, special))
    : general.patterns.some((one) => covers(one, special));
};
