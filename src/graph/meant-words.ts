import { editDistance } from '../diagnostics/suggest.ts';

/** Returns the digits of a name, in their order. AWS numbers what it adds: `TLSv1.3`, `DynamoDBv2`, `ml.m7i.large`. */
const digitsOf = (name: string): string => name.replace(/[^0-9]/g, '');

/** Returns a name without case and punctuation: `ondemand` for `ON_DEMAND`. */
const lettersOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** True for two words without digits of which one is the other with at most two mistakes, one in four letters. */
const isNear = (word: string, other: string): boolean => {
  const limit = Math.min(2, Math.floor(Math.max(word.length, other.length) / 4)) + 1;
  return digitsOf(word + other) === '' && editDistance(word.toLowerCase(), other.toLowerCase(), limit) < limit;
};

/**
 * Returns the allowed word that is surely meant: with other case or punctuation, or with at most two mistakes. Undefined
 * for a word that AWS may have added since: with a number, such as `ml.m7i.large`, beside words that are as near to each
 * other, such as `TUESDAY` and `THURSDAY`, or with a prefix, such as `IN` of `INACTIVE`.
 */
export const meantWord = (word: string, allowed: readonly string[]): string | undefined => {
  const same = allowed.find((one) => lettersOf(one) === lettersOf(word));
  if (same !== undefined) return same;
  const near = allowed.find((one) => isNear(word, one) && !isSuffix(word, one));
  return allowed.some((one) => near !== undefined && one !== near && isNear(one, near)) ? undefined : near;
};

const isSuffix = (name: string, other: string): boolean =>
  name.toLowerCase().endsWith(other.toLowerCase()) || other.toLowerCase().endsWith(name.toLowerCase());

/** Returns the known name of a property that is surely meant: in another case, or with at most two mistakes. */
export const meantName = (name: string, known: readonly string[]): string | undefined => {
  const limit = Math.min(2, Math.floor(name.length / 4)) + 1;
  return known.find(
    (one) => digitsOf(one) === digitsOf(name) && editDistance(name.toLowerCase(), one.toLowerCase(), limit) < limit,
  );
};
