import { hash } from 'node:crypto';

/** Returns JSON with sorted keys and without undefined values, so that equal values have equal texts. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value)) ?? 'null';

/**
 * Returns a value with the keys of all its objects sorted and undefined values dropped. Returns the same object if
 * nothing changes, as for most of a template.
 */
export const sorted = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  return Array.isArray(value) ? sortedList(value) : sortedMap(value as Record<string, unknown>);
};

/** Loops without callbacks: this runs for every part of a template, in a process too short for V8 to optimize them. */
const sortedMap = (map: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const keys = Object.keys(map);
  let other: Record<string, unknown> | undefined;
  if (!isInOrder(keys)) {
    keys.sort();
    other = {};
  }
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string;
    const item = sorted(map[key]);
    if (other === undefined && (item !== map[key] || item === undefined)) {
      other = {};
      for (const before of keys.slice(0, index)) other[before] = map[before];
    }
    if (other !== undefined && item !== undefined) other[key] = item;
  }
  return other ?? map;
};

const isInOrder = (keys: readonly string[]): boolean => {
  for (let index = 1; index < keys.length; index++)
    if ((keys[index - 1] as string) > (keys[index] as string)) return false;
  return true;
};

/** Returns a list with its items sorted; the same list if nothing changes. */
const sortedList = (list: readonly unknown[]): readonly unknown[] => {
  let other: unknown[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const item = sorted(list[index]);
    if (other === undefined && item !== list[index]) other = list.slice(0, index);
    other?.push(item);
  }
  return other ?? list;
};

/** Returns the first hex digits of the SHA-256 of a text. */
export const shortHash = (text: string, digits: number): string => hash('sha256', text).slice(0, digits);
