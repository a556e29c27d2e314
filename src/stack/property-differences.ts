import { canonicalJson } from '../cloudformation/canonical.ts';
import { type Expression, type ExpressionMap, isFunction, isMap } from '../cloudformation/expression.ts';

/** A path at which two values differ. Undefined `before`: the value is new; undefined `after`: it is removed. */
export interface Difference {
  readonly path: readonly string[];
  readonly before?: Expression;
  readonly after?: Expression;
}

/** Keys that name the items of AWS's lists, in the order in which they are tried. */
const itemKeys = ['Name', 'Key', 'Type', 'Id', 'PolicyName', 'Sid'];

/** Returns a list of maps as a map by name, and the key of the names; undefined if no key names every item uniquely. */
const byName = (list: readonly Expression[]): { key: string; map: ExpressionMap } | undefined => {
  if (list.length > 0 && !isMap(list[0])) return undefined;
  for (const key of itemKeys) {
    const names = list.map((item) =>
      isMap(item) && typeof item[key] === 'string' ? (item[key] as string) : undefined,
    );
    if (names.every((name) => name !== undefined) && new Set(names).size === names.length)
      return { key, map: Object.fromEntries(list.map((item, index) => [names[index] as string, item])) };
  }
  return undefined;
};

/** Returns the names by which `differences` tells the items of a list apart, in its order; undefined if they have none. */
export const namesOfItems = (list: readonly Expression[]): string[] | undefined => {
  const key = byName(list)?.key;
  return key === undefined ? undefined : list.map((item) => String((item as ExpressionMap)[key]));
};

/** Returns both lists as maps by name; undefined if their items are not named by the same key. */
const named = (
  before: readonly Expression[],
  after: readonly Expression[],
): [ExpressionMap, ExpressionMap] | undefined => {
  const [was, is] = [byName(before), byName(after)];
  if (was && is && (was.key === is.key || before.length === 0 || after.length === 0)) return [was.map, is.map];
  return undefined;
};

/** Returns the value of an item that consists of a name and a `Value` only; any other item unchanged. */
const plainItem = (item: Expression | undefined): Expression | undefined => {
  if (!isMap(item)) return item;
  const [label, content, ...more] = Object.keys(item).sort();
  return more.length === 0 && (label === 'Name' || label === 'Key' || label === 'Type') && content === 'Value'
    ? item[content]
    : item;
};

const between = (path: readonly string[], before?: Expression, after?: Expression): Difference => ({
  path,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

const isPlainMap = (value: Expression | undefined): boolean => isMap(value) && !isFunction(value);

/**
 * Returns the differences of lists without named items: by position if all items are maps and the lengths are equal,
 * else the items that only one list has.
 */
const inLists = (
  before: readonly Expression[],
  after: readonly Expression[],
  path: readonly string[],
): Difference[] => {
  const paired = before.length === after.length && [...before, ...after].every(isPlainMap);
  if (paired) return before.flatMap((item, index) => differences(item, after[index], [...path, String(index)]));
  const without = (list: readonly Expression[], other: readonly Expression[]) => {
    const known = new Set(other.map(canonicalJson));
    return list.filter((item) => !known.has(canonicalJson(item)));
  };
  const [gone, come] = [without(before, after), without(after, before)];
  // The same items in another order, or repeated.
  if (gone.length + come.length === 0) return [between(path, before, after)];
  return [between(path, gone, come)];
};

/** True for values with the same JSON; a missing one counts as null. */
const areEqual = (before: Expression | undefined, after: Expression | undefined): boolean => {
  const [was, is] = [before ?? null, after ?? null];
  // JSON of what is only on one side would be made for nothing.
  return was === is || (was !== null && is !== null && canonicalJson(was) === canonicalJson(is));
};

/**
 * Returns the paths at which two values differ. Descends into maps, and into lists of named items (environment
 * variables, tags, IAM policies) by name instead of position. For other lists returns the items that differ; functions
 * are compared as a whole.
 */
export const differences = (
  before: Expression | undefined,
  after: Expression | undefined,
  path: readonly string[] = [],
): Difference[] => {
  if (areEqual(before, after)) return [];
  const lists = Array.isArray(before) && Array.isArray(after) ? named(before, after) : undefined;
  if (Array.isArray(before) && Array.isArray(after) && !lists) return inLists(before, after, path);
  const maps = isPlainMap(before) && isPlainMap(after);
  if (!lists && !maps) return [between(path, before, after)];
  const [was, is] = lists ?? [before as ExpressionMap, after as ExpressionMap];
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
  const found = keys.flatMap((key) =>
    lists
      ? differences(plainItem(was[key]), plainItem(is[key]), [...path, key])
      : differences(was[key], is[key], [...path, key]),
  );
  // The same named items in another order.
  return found.length > 0 ? found : [between(path, before, after)];
};
