import { createHash } from 'node:crypto';

/** JSON with sorted keys and without undefined values: the same value always gives the same text. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value)) ?? 'null';

/** The value with the keys of all its objects sorted. */
export const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]));
};

/** The first hex digits of a text's SHA-256. */
export const shortHash = (text: string, digits: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, digits);
