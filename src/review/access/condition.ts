import { canonicalJson } from '../../cloudformation/canonical.ts';
import { type Expression, hasFunction, isMap } from '../../cloudformation/expression.ts';
import type { KeyOf } from './pattern.ts';

/** The operators of conditions that hold if one of their values matches: fewer values are a stricter condition. */
const anyOf =
  /^(?:ForAllValues:|ForAnyValue:)?(?:String(?:Equals(?:IgnoreCase)?|Like)|Arn(?:Equals|Like)|NumericEquals|DateEquals|IpAddress|BinaryEquals)(?:IfExists)?$/;
/** The operators of conditions that hold if none of their values matches: more values are a stricter condition. */
const noneOf =
  /^(?:ForAllValues:|ForAnyValue:)?(?:String(?:NotEquals(?:IgnoreCase)?|NotLike)|Arn(?:NotEquals|NotLike)|NumericNotEquals|DateNotEquals|NotIpAddress)(?:IfExists)?$/;

const valuesOf = (value: Expression): readonly Expression[] => (Array.isArray(value) ? value : [value]);

/** Returns the values of each key of a condition by operator and key, of which IAM ignores the case; undefined if they are not known. */
const entriesOf = (condition: Expression): Map<string, { operator: string; values: Expression }> | undefined => {
  if (!isMap(condition) || hasFunction(condition)) return undefined;
  const entries = new Map<string, { operator: string; values: Expression }>();
  for (const [operator, keys] of Object.entries(condition)) {
    if (!isMap(keys) || hasFunction(keys)) return undefined;
    for (const [key, values] of Object.entries<Expression>(keys)) {
      const name = canonicalJson([operator, key.toLowerCase()]);
      // IAM refuses a key that stands twice.
      if (entries.has(name)) return undefined;
      entries.set(name, { operator, values });
    }
  }
  return entries;
};

/** True if all of some values are among others. */
const areAmong = (
  some: readonly Expression[],
  others: readonly Expression[],
  keyOf: readonly [KeyOf, KeyOf],
): boolean => {
  const known = new Set(others.map(keyOf[1]));
  return some.every((one) => known.has(keyOf[0](one)));
};

/**
 * True if whatever meets the condition `special` meets `general`; undefined is no condition. False also where that is so
 * and cannot be seen. `keyOf` are for values of `special` and of `general`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
 */
export const conditionCovers = (
  general: Expression | undefined,
  special: Expression | undefined,
  [keyOfSpecial, keyOfGeneral]: readonly [KeyOf, KeyOf],
): boolean => {
  if (general === undefined) return true;
  if (special === undefined) return false;
  if (keyOfGeneral(general) === keyOfSpecial(special)) return true;
  const [wide, strict] = [entriesOf(general), entriesOf(special)];
  if (wide === undefined || strict === undefined) return false;
  return [...wide].every(([name, { operator, values }]) => {
    const other = strict.get(name)?.values;
    if (other === undefined) return false;
    const [mine, theirs] = [valuesOf(values), valuesOf(other)];
    if (anyOf.test(operator)) return areAmong(theirs, mine, [keyOfSpecial, keyOfGeneral]);
    if (noneOf.test(operator)) return areAmong(mine, theirs, [keyOfGeneral, keyOfSpecial]);
    return keyOfGeneral(values) === keyOfSpecial(other);
  });
};
