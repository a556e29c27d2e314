import { isWrittenNumber } from '../schema/written-number.ts';
import { maxDepth } from './plain-value.ts';

/** Values that the result of one directive may contain. */
const maxValues = 100_000;

/**
 * Matches noncharacters, which tokens of this compiler are made of, and lone surrogates.
 * https://www.unicode.org/faq/private_use.html#noncharacters
 */
const invalidCharacter = /[\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/u;

const reservedKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Returns the reason, as part of a sentence, why a value from outside the config cannot be part of it; undefined if it
 * can. It must be JSON data of at most 100,000 values and 100 levels, without noncharacters and reserved keys.
 */
export const unfitReason = (value: unknown): string | undefined => {
  let count = 0;
  const reasonIn = (part: unknown, depth: number): string | undefined => {
    count += 1;
    if (count > maxValues) return `it holds more than ${maxValues.toLocaleString('en')} values`;
    if (part === null || typeof part !== 'object') return reasonOfScalar(part);
    if (depth >= maxDepth) return `it is nested deeper than ${maxDepth} levels`;
    for (const [key, item] of Object.entries(part)) {
      const reason = (Array.isArray(part) ? undefined : reasonOfKey(key)) ?? reasonIn(item, depth + 1);
      if (reason !== undefined) return reason;
    }
    return undefined;
  };
  return reasonIn(value, 0);
};

const reasonOfScalar = (value: unknown): string | undefined => {
  if (value === null || typeof value === 'boolean') return undefined;
  if (isWrittenNumber(value)) return undefined;
  if (typeof value === 'string')
    return invalidCharacter.test(value) ? 'a text in it holds what is no character' : undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'it holds a number that JSON cannot hold';
  return `it holds what is no data (${typeof value})`;
};

const reasonOfKey = (key: string): string | undefined => {
  if (reservedKeys.has(key)) return `it has the key \`${key}\`, which JavaScript reserves`;
  return invalidCharacter.test(key) ? 'a key in it holds what is no character' : undefined;
};

/**
 * The longest text that a directive may return, in UTF-16 units: the size limit of a template in bytes.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
export const maxTextLength = 1024 * 1024;

/** The size of a value. */
export interface Size {
  /** The number of values in it, itself included. */
  readonly values: number;
  /** The UTF-16 units of all its texts and keys. */
  readonly characters: number;
}

/** Returns the size and the depth of a value, counted until just beyond one of the limits `most` or 100 levels. */
export const sizeOf = (value: unknown, most: Size): Size & { readonly depth: number } => {
  let [values, characters, depth] = [0, 0, 0];
  const open: { readonly part: unknown; readonly level: number }[] = [{ part: value, level: 0 }];
  while (values <= most.values && characters <= most.characters && depth <= maxDepth) {
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
