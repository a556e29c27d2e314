import { hash } from 'node:crypto';

/** Returns JSON with sorted keys and without undefined values, so that equal values have equal texts. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value)) ?? 'null';

/**
 * Returns a value with the keys of all its objects sorted and undefined values dropped. Returns the same object if
 * nothing changes, as for most of a template.
 */
export const sorted = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = value.map(sorted);
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const map = value as Record<string, unknown>;
  const keys = Object.keys(map);
  const entries: [string, unknown][] = [];
  let same = keys.every((key, index) => index === 0 || (keys[index - 1] as string) < key);
  for (const key of same ? keys : keys.sort()) {
    const item = sorted(map[key]);
    if (item !== map[key] || item === undefined) same = false;
    if (item !== undefined) entries.push([key, item]);
  }
  return same ? map : Object.fromEntries(entries);
};

/** Returns the first hex digits of the SHA-256 of a text. */
export const shortHash = (text: string, digits: number): string => hash('sha256', text).slice(0, digits);
