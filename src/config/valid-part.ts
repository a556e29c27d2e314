import { type Diagnostic, isError, type Path } from '../diagnostics/diagnostic.ts';
import { shape } from './schema.ts';
import { type Schema, shapeAt, valueAt } from './shape-walk.ts';

/** A config without its invalid values. */
export interface ValidPart {
  readonly value: unknown;
  /**
   * Returns the path in the whole config for a path in `value`; undefined if a diagnostic there would be misleading,
   * because the value is a stand-in, lost a part, or names a resource that was left out.
   */
  origin(path: Path): Path | undefined;
}

type Container = Record<string | number, unknown>;

const over = shape as unknown as Schema;

/**
 * Returns the part of a config that can still be checked although the shape of some values is wrong: each of those is
 * left out, or replaced by a stand-in if it is required, or left out together with the nearest value around it that is
 * not required. Undefined if nothing is left that way.
 */
export const validPart = (whole: unknown, diagnostics: readonly Diagnostic[]): ValidPart | undefined => {
  const copy = structuredClone(whole);
  const removal: Removal = { whole, copy, removed: [], items: [] };
  for (const { place, code } of diagnostics.filter(isError)) {
    if (place === 'file' || 'offset' in place) return undefined;
    if (!remove(removal, place.path, code === 'config/unknown-key')) return undefined;
  }
  const kept = keptIndexes(removal);
  removeItems(copy, kept);
  return { value: copy, origin: (path) => originOf(path, removal, kept) };
};

/** The state of a removal. */
interface Removal {
  /** The config as it is written. */
  readonly whole: unknown;
  /** The copy from which values are removed. */
  readonly copy: unknown;
  /** Paths of the values that were left out or replaced by a stand-in. */
  readonly removed: Path[];
  /** Paths of the list items among them, which stay in `copy` until every path was removed: indexes must not shift. */
  readonly items: Path[];
}

/** Removes the value at a path from the copy. Returns false if that would leave nothing. */
const remove = (removal: Removal, path: Path, isUnknownKey: boolean): boolean => {
  const { whole, copy, removed, items } = removal;
  const key = path.at(-1);
  const above = path.slice(0, -1);
  const container = valueAt(copy, above) as Container | undefined;
  if (key === undefined || container === undefined || container === null) return false;
  if (isInside(path, removed)) return true;
  const required = (shapeAt(over, whole, above)?.required ?? []) as (string | number)[];
  const isRequired = !isUnknownKey && required.includes(key);
  const standIn = isRequired ? standInFor(shapeAt(over, whole, path)) : undefined;
  if (isRequired && standIn === undefined) return remove(removal, above, false);
  if (standIn !== undefined) container[key] = standIn;
  else if (typeof key === 'number') items.push(path);
  else delete container[key];
  removed.push(path);
  return true;
};

const isInside = (path: Path, others: readonly Path[]): boolean =>
  others.some((other) => other.every((step, index) => path[index] === step));

const textStandIn = 'stand-in';

/** True if a text of this shape may be the stand-in. */
const isTextOf = ({ pattern, minLength = 0, maxLength = textStandIn.length }: Schema): boolean =>
  (pattern === undefined || new RegExp(String(pattern), 'u').test(textStandIn)) &&
  Number(minLength) <= textStandIn.length &&
  Number(maxLength) >= textStandIn.length;

/** Returns a valid value of a shape; undefined for a list, a map, and a text of a form that the stand-in has not. */
const standInFor = (own: Schema | undefined): unknown => {
  if (own === undefined || own.const !== undefined) return undefined;
  if (own.enum) return (own.enum as unknown[])[0];
  const { type, minimum = 1 } = own as { type?: string; minimum?: number };
  if (type === 'integer' || type === 'number') return minimum;
  if (type === 'boolean') return false;
  return type === 'string' && isTextOf(own) ? textStandIn : undefined;
};

/** Returns, by the path of a list as JSON, the indexes of the items that stay; only lists that lose one. */
const keptIndexes = ({ copy, items }: Removal): ReadonlyMap<string, readonly number[]> => {
  const kept = new Map<string, readonly number[]>();
  for (const path of items) {
    const above = path.slice(0, -1);
    const list = valueAt(copy, above);
    if (!Array.isArray(list)) continue;
    const key = JSON.stringify(above);
    const indexes = kept.get(key) ?? list.map((_, index) => index);
    kept.set(
      key,
      indexes.filter((index) => index !== path.at(-1)),
    );
  }
  return kept;
};

/** Removes the other items: from the innermost list outwards, since paths are those of the whole config. */
const removeItems = (copy: unknown, kept: ReadonlyMap<string, readonly number[]>): void => {
  const innermostFirst = [...kept].sort(([one], [other]) => other.length - one.length);
  for (const [path, indexes] of innermostFirst) {
    const items = valueAt(copy, JSON.parse(path) as Path) as unknown[];
    items.splice(0, items.length, ...indexes.map((index) => items[index]));
  }
};

const originOf = (
  path: Path,
  { whole, removed }: Removal,
  kept: ReadonlyMap<string, readonly number[]>,
): Path | undefined => {
  const original: (string | number)[] = [];
  for (const step of path) {
    const indexes = kept.get(JSON.stringify(original));
    original.push(typeof step === 'number' && indexes ? (indexes[step] as number) : step);
  }
  if (isInside(original, removed) || lostPart(original, removed)) return undefined;
  return namesAny(valueAt(whole, original), removedResources(removed)) ? undefined : original;
};

/** True for a list or map that directly contained a removed value, so that it may seem empty or incomplete. */
const lostPart = (path: Path, removed: readonly Path[]): boolean =>
  removed.some((one) => one.length === path.length + 1 && isInside(one, [path]));

/** Returns the names of the resources that were left out as a whole. */
const removedResources = (removed: readonly Path[]): readonly string[] =>
  removed.flatMap(([top, name, ...below]) => (top === 'resources' && below.length === 0 ? [String(name)] : []));

/** True for a text that contains one of the names as a word. */
const namesAny = (value: unknown, names: readonly string[]): boolean =>
  typeof value === 'string' && value.split(/\W+/).some((word) => names.includes(word));
