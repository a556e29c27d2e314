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

/** Characters of one text that a directive gives: CloudFormation takes no template of more bytes (1 MB). */
export const largestText = 1024 * 1024;

/** How large a value is: values in it, itself counted, and characters (UTF-16 units) of its texts and keys. */
export interface Size {
  readonly values: number;
  readonly characters: number;
}

/** Returns the size and the depth of a value, counted no further than just beyond one of the limits. */
export const sizeOf = (value: unknown, most: Size): Size & { readonly depth: number } => {
  let [values, characters, depth] = [0, 0, 0];
  const open: { readonly part: unknown; readonly level: number }[] = [{ part: value, level: 0 }];
  while (values <= most.values && characters <= most.characters && depth <= deepest) {
    const next = open.pop();
    if (next === undefined) break;
    const { part, level } = next;
    values += 1;
    depth = Math.max(depth, level);
    if (typeof part === 'string') characters += part.length;
    else if (part !== null && typeof part === 'object')
      for (const [key, item] of Object.entries(part)) {
        if (!Array.isArray(part)) characters += key.length;
        open.push({ part: item, level: level + 1 });
      }
  }
  return { values, characters, depth };
};
