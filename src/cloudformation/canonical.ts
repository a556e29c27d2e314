import { hash } from 'node:crypto';

/** Returns JSON with sorted keys and without undefined values, so that equal values have equal texts. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value)) ?? 'null';

/**
 * Returns a value with the keys of all its objects sorted and undefined values dropped. Returns the same object if
 * nothing changes, as for most of a template.
 */
export const sorted = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return sortedList(value);
  const map = value as Record<string, unknown>;
  const keys = Object.keys(map);
  let same = keys.every((key, index) => index === 0 || (keys[index - 1] as string) < key);
  if (!same) keys.sort();
  // Only a map that changes leaves something to the garbage collector.
  const items = keys.map((key) => {
    const item = sorted(map[key]);
    if (item !== map[key] || item === undefined) same = false;
    return item;
  });
  if (same) return map;
  const entries: [string, unknown][] = [];
  keys.forEach((key, index) => {
    if (items[index] !== undefined) entries.push([key, items[index]]);
  });
  return Object.fromEntries(entries);
};

/** Returns a list with its items sorted; the same list if nothing changes, for which no other one is made. */
const sortedList = (list: readonly unknown[]): readonly unknown[] => {
  let items: unknown[] | undefined;
  list.forEach((value, index) => {
    const item = sorted(value);
    if (items === undefined && item !== value) items = list.slice(0, index);
    items?.push(item);
  });
  return items ?? list;
};

/** Returns the first hex digits of the SHA-256 of a text. */
export const shortHash = (text: string, digits: number): string => hash('sha256', text).slice(0, digits);
