import { canonicalJson } from './canonical.ts';
import type { ResourceContribution, Statement } from './contribution.ts';
import { type Expression, hasFunction, isMap } from './expression.ts';

/** Returns the items of a list, or the value as the only one. */
const listOf = (value: Expression): readonly Expression[] =>
  Array.isArray(value) ? (value as readonly Expression[]) : [value];

/** Returns the values of two lists without repetitions; `*` alone where it is one of them, since it includes all. */
const union = (a: Expression, b: Expression): Expression => {
  const all = [...new Map([...listOf(a), ...listOf(b)].map((one) => [canonicalJson(one), one])).values()];
  if (all.includes('*')) return '*';
  return all.length === 1 ? (all[0] as Expression) : all;
};

/** Operators that are true if any of their values matches, so that a list of values means the same as two statements. */
const anyOf = ['StringEquals', 'StringLike', 'ArnEquals', 'ArnLike'];

/** Returns key and value of a map with a single entry that is no intrinsic function; else undefined. */
const soleEntry = (value: Expression | undefined): readonly [string, Expression] | undefined => {
  const entries = isMap(value) && !hasFunction(value) ? Object.entries<Expression>(value) : [];
  return entries.length === 1 ? entries[0] : undefined;
};

/** Returns operator, key and values of a condition with a single key whose values may be listed; else undefined. */
const soleKey = (condition: Expression | undefined): readonly [string, string, Expression] | undefined => {
  const [operator, keys] = soleEntry(condition) ?? [];
  const [key, values] = soleEntry(keys) ?? [];
  if (operator === undefined || key === undefined || values === undefined || !anyOf.includes(operator))
    return undefined;
  return [operator, key, values];
};

/** Merges statements with the same key into one; those without a key, and those with a `Sid`, stay as they are. */
const mergedBy = (
  statements: readonly Statement[],
  keyOf: (statement: Statement) => unknown,
  join: (a: Statement, b: Statement) => Statement,
): Statement[] => {
  if (statements.length < 2) return [...statements];
  const merged: Statement[] = [];
  const places = new Map<string, number>();
  for (const statement of statements) {
    const parts = statement.Sid === undefined ? keyOf(statement) : undefined;
    const key = parts === undefined ? undefined : canonicalJson(parts);
    const place = key === undefined ? undefined : places.get(key);
    if (place !== undefined) merged[place] = join(merged[place] as Statement, statement);
    else if (merged.push(statement) && key !== undefined) places.set(key, merged.length - 1);
  }
  return merged;
};

const withCondition = (statement: Statement, [operator, key, values]: readonly [string, string, Expression]) => ({
  ...statement,
  Condition: { [operator]: { [key]: values } },
});

/**
 * Returns statements that allow and deny the same in fewer characters: those of equal effect, actions and condition
 * become one with a list of resources, and those of equal effect, actions and resources whose conditions differ in the
 * values of one key become one with a list of values. IAM limits the characters of a role's inline policies to 10,240.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const mergedStatements = (statements: readonly Statement[]): Statement[] => {
  const byCondition = mergedBy(
    statements,
    ({ Effect, Action, Condition = null }) => [Effect, [...Action].sort(), Condition],
    (a, b) => ({ ...a, Resource: union(a.Resource, b.Resource) }),
  );
  return mergedBy(
    byCondition,
    ({ Effect, Action, Resource, Condition }) => {
      const sole = soleKey(Condition);
      return sole && [Effect, [...Action].sort(), listOf(Resource).map(canonicalJson).sort(), sole[0], sole[1]];
    },
    (a, b) => {
      const [one, other] = [soleKey(a.Condition), soleKey(b.Condition)];
      return one && other ? withCondition(a, [one[0], one[1], union(one[2], other[2])]) : a;
    },
  );
};

/**
 * Returns a role whose inline policies have merged statements, without those that have none, which IAM refuses; any other
 * resource as it is.
 */
export const withMergedStatements = (resource: ResourceContribution): ResourceContribution => {
  const policies = resource.body.Properties?.Policies;
  if (resource.body.Type !== 'AWS::IAM::Role' || !resource.open || !Array.isArray(policies)) return resource;
  const merged = policies.flatMap((policy) => {
    const statements = policy.PolicyDocument?.Statement;
    if (!Array.isArray(statements)) return [policy];
    if (statements.length === 0) return [];
    return [{ ...policy, PolicyDocument: { ...policy.PolicyDocument, Statement: mergedStatements(statements) } }];
  });
  const Policies = merged.length > 0 ? merged : undefined;
  return { ...resource, body: { ...resource.body, Properties: { ...resource.body.Properties, Policies } } };
};
