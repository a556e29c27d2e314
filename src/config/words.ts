import { hasToken } from '../cloudformation/token.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { literal, visible } from '../diagnostics/visible.ts';

/** What a complaint calls the value at a path: its key, or its number in a list. */
export const nameOf = (path: Path): string => {
  const last = path.at(-1);
  if (last === undefined) return 'The config';
  return typeof last === 'number' ? `Item ${last + 1} of \`${visible(String(path.at(-2)))}\`` : `\`${visible(last)}\``;
};

/** A value inside a sentence; what a reference stands for is not shown, since nobody knows it. */
export const shown = (value: unknown): string =>
  typeof value === 'string' && hasToken(value) ? 'only known when CloudFormation deploys' : literal(value);

/** `of \`timeout\``, for what belongs to the value at a path. */
export const inside = (path: Path): string =>
  path.length ? `of ${nameOf(path).replace(/^Item/, 'item')}` : 'at the top of the config';

/** What is asked for, and what values of a type are called. */
export const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'a map of keys',
  array: 'a list',
  null: 'empty',
};

/** What a value is, with the value where it is short. */
export const kindOf = (value: unknown): string => {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string')
    return hasToken(value) ? 'a reference, only known when CloudFormation deploys' : `the text ${literal(value)}`;
  return typeof value === 'number' ? `the number ${value}` : `the boolean ${value}`;
};

/** Words of the config in a row: `\`a\`, \`b\``. */
export const ticked = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

/** What to type instead, for the usual mix-ups of types; `keys` are those that each item of a list needs. */
export const wayOut = (asked: readonly string[], value: unknown, keys?: readonly string[]): string | undefined => {
  if (value === null) return 'Write a value, or remove the key.';
  if (asked.includes('string') && ['number', 'boolean'].includes(typeof value))
    return `Put it into quotes: "${value}".`;
  if (
    asked.some((type) => type === 'integer' || type === 'number') &&
    typeof value === 'string' &&
    value.trim() !== '' &&
    Number.isFinite(Number(value))
  )
    return `Remove the quotes: ${Number(value)}.`;
  if (asked.includes('boolean') && typeof value === 'string' && /^(yes|no|on|off|true|false)$/i.test(value))
    return `Write ${/^(yes|on|true)$/i.test(value)}, without quotes.`;
  if (
    asked.includes('array') &&
    ['string', 'number', 'boolean'].includes(typeof value) &&
    !keys &&
    !hasToken(String(value))
  )
    return `Put it into brackets: [${literal(value)}].`;
  if (asked.includes('array') && !Array.isArray(value))
    return `Write a dash before each item${keys ? `, and in it the ${keys.length === 1 ? 'key' : 'keys'} ${ticked(keys)}` : ''}.`;
  if (asked.includes('object') && Array.isArray(value)) return 'Write keys without dashes.';
  return undefined;
};
