import { deepest } from './value.ts';

/** Values that one answer may hold. */
const mostValues = 100_000;

/** https://www.unicode.org/faq/private_use.html#noncharacters, and half pairs. */
const unfit = /[\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/u;

const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Why a value that came from outside the config cannot stand in it, or nothing where it can: it must be the data of
 * JSON, of a size that somebody wrote, without the characters that this program keeps for itself.
 */
export const unfitFor = (value: unknown): string | undefined => {
  let many = 0;
  const look = (part: unknown, depth: number): string | undefined => {
    if (++many > mostValues) return `it holds more than ${mostValues.toLocaleString('en')} values`;
    if (typeof part === 'string') return unfit.test(part) ? 'a text in it holds what is no character' : undefined;
    if (part === null || typeof part === 'boolean') return undefined;
    if (typeof part === 'number') return Number.isFinite(part) ? undefined : 'it holds a number that JSON cannot hold';
    if (typeof part !== 'object') return `it holds what is no data (${typeof part})`;
    if (depth >= deepest) return `it is nested deeper than ${deepest} levels`;
    for (const [key, item] of Object.entries(part)) {
      if (!Array.isArray(part) && reserved.has(key)) return `it has the key \`${key}\`, which JavaScript reserves`;
      const found = unfit.test(key) ? 'a key in it holds what is no character' : look(item, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return look(value, 0);
};

/** How many values a value holds, itself counted; stops at `limit`. */
export const valuesIn = (value: unknown, limit: number): number => {
  let many = 1;
  if (value !== null && typeof value === 'object')
    for (const item of Object.values(value)) {
      if (many >= limit) break;
      many += valuesIn(item, limit - many);
    }
  return many;
};
