import { findSecrets } from './secret-forms.ts';

/** The text that replaces a secret in everything that is printed, reported or sent. */
export const redactionMark = '(hidden)';

/** True if a text contains a secret that its form gives away: a known token, a private key, `password=…`, a JWT. */
export const containsSecret = (text: string): boolean => findSecrets(text).length > 0;

/**
 * True if consecutive parts (items of a list, lines of a text) contain a token or key only when joined. Credentials in
 * addresses do not count: one part may end with a scheme and the next contain an `@` by chance.
 */
export const containsSplitSecret = (parts: readonly string[]): boolean =>
  parts.length > 1 && findSecrets(parts.join(''), 'tokens').length > 0 && !parts.some(containsSecret);

/** Returns a text with `(hidden)` in the place of each secret that its form gives away. */
export const redacted = (text: string): string => {
  let result = '';
  let at = 0;
  for (const { from, to } of findSecrets(text)) {
    result += text.slice(at, from) + redactionMark;
    at = to;
  }
  return result + text.slice(at);
};

/**
 * Returns a JSON value with the secrets redacted in each of its strings and keys, so that the result is JSON as well.
 */
export const redactedDeep = (value: unknown): unknown => {
  if (typeof value === 'string') return redacted(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(redactedDeep);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [redacted(key), redactedDeep(item)]));
};

/** Returns the letters and digits of a text in lower case: all that a derived name keeps of a secret. */
const lettersAndDigits = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Letters and digits from which on a word that occurs in a secret counts as derived from it. */
const minDerivedLength = 12;

/**
 * Returns a text without secrets and without words derived from a secret in the `sources`: a name proposed for the
 * quoted `ghp_…`, without its `_`, still contains the secret.
 */
export const redactedBeside = (text: string, sources: readonly string[]): string => {
  const secrets = sources
    .flatMap((source) => findSecrets(source).map(({ from, to }) => lettersAndDigits(source.slice(from, to))))
    .filter((secret) => secret.length >= minDerivedLength);
  if (secrets.length === 0) return redacted(text);
  return redacted(text).replace(/[\w-]{12,}/g, (word) => {
    const plain = lettersAndDigits(word);
    if (plain.length < minDerivedLength) return word;
    return secrets.some((secret) => secret.includes(plain) || plain.includes(secret)) ? redactionMark : word;
  });
};
