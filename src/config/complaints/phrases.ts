import { hasToken } from '../../cloudformation/token.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import { literal, visible } from '../../diagnostics/visible.ts';
import { isWrittenNumber, textOfNumber } from '../../schema/written-number.ts';

/** Returns the name of the value at a path for the beginning of a sentence: its key, or its number in a list. */
export const nameOf = (path: Path): string => {
  const last = path.at(-1);
  if (last === undefined) return 'The config';
  return typeof last === 'number' ? `Item ${last + 1} of \`${visible(String(path.at(-2)))}\`` : `\`${visible(last)}\``;
};

/** Returns a value as it is shown in a sentence; a text with a token is only named, since its value is not known. */
export const shown = (value: unknown): string =>
  typeof value === 'string' && hasToken(value) ? 'only known when CloudFormation deploys' : literal(value);

/** Returns ``of `timeout` ``, for something that belongs to the value at a path. */
export const inside = (path: Path): string =>
  path.length ? `of ${nameOf(path).replace(/^Item/, 'item')}` : 'at the top of the config';

/** Names of the types of JSON Schema in sentences. */
export const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'a map of keys',
  array: 'a list',
  null: 'empty',
};

/** Returns the type of a value for a sentence, with the value itself unless it is a list or a map. */
export const kindOf = (value: unknown): string => {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (isWrittenNumber(value)) return `the number ${textOfNumber(value)}`;
  if (typeof value === 'string')
    return hasToken(value) ? 'a reference, only known when CloudFormation deploys' : `the text ${literal(value)}`;
  return typeof value === 'number' ? `the number ${value}` : `the boolean ${value}`;
};

/** Returns words of the config in backticks, separated by commas. */
export const inBackticks = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');
