import { secretsIn } from './secret-forms.ts';

export { looksSecret } from './secret-names.ts';

/** Stands where a secret was. */
export const hidden = '(hidden)';

/** Whether a text holds something that is a secret by its own form. */
export const holdsSecret = (text: string): boolean => secretsIn(text).length > 0;

/**
 * Whether parts in a row (items of a list, lines of a text) are a secret only together. Addresses are left out: one part
 * may end with a scheme and the next hold an `@` by chance.
 */
export const holdsSplitSecret = (parts: readonly string[]): boolean =>
  parts.length > 1 && secretsIn(parts.join(''), 'tokens').length > 0 && !parts.some(holdsSecret);

/** Returns a text of others with `(hidden)` for each secret in it that is one by its own form. */
export const concealed = (text: string): string => {
  let shown = '';
  let at = 0;
  for (const { from, to } of secretsIn(text)) {
    shown += text.slice(at, from) + hidden;
    at = to;
  }
  return shown + text.slice(at);
};

/** Returns a value of JSON with secrets hidden in each text of it, keys too: so that JSON stays JSON. */
export const concealedDeep = (value: unknown): unknown => {
  if (typeof value === 'string') return concealed(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(concealedDeep);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [concealed(key), concealedDeep(item)]));
};

/** Letters and digits alone: what is left of a secret when a name is made of it. */
const squeezed = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * Returns a text without secrets, nor what was made of a secret in the texts beside it: a name proposed for the quoted
 * `ghp_…` without its `_` is the secret still.
 */
export const concealedBeside = (text: string, beside: readonly string[]): string => {
  const found = beside.flatMap((one) => secretsIn(one).map(({ from, to }) => squeezed(one.slice(from, to))));
  const derived = found.filter((secret) => secret.length >= 12);
  if (derived.length === 0) return concealed(text);
  return concealed(text).replace(/[\w-]{12,}/g, (word) => {
    const plain = squeezed(word);
    return plain.length >= 12 && derived.some((secret) => secret.includes(plain) || plain.includes(secret))
      ? hidden
      : word;
  });
};
