import type { Expression } from '../cloudformation/expression.ts';
import { symbolOf } from '../cloudformation/symbol.ts';
import { Misuse } from './directive.ts';

/**
 * True for a part of a text that `$Format` accepts: a string, a secret, a stand-in for an answer that is still
 * missing, or a pseudo parameter such as `AWS::AccountId`.
 */
export const isTextual = (part: Expression): boolean => {
  if (typeof part === 'string') return true;
  const symbol = symbolOf(part);
  return symbol ? symbol.kind === 'secret' || symbol.kind === 'open' : /^AWS::/.test(String((part as Reference)?.Ref));
};
type Reference = { readonly Ref?: unknown } | null;

/**
 * Returns the text in which each `{}` is replaced by the next value. Throws `Misuse` where there are more or fewer
 * values than `{}`, or a value is a list, a map or null; `word` is the name of the directive in its message.
 */
export const filledIn = (format: string, values: readonly unknown[], word: string): string => {
  const parts = format.split('{}');
  for (const value of values)
    if (value === null || typeof value === 'object')
      throw new Misuse(`A value of \`$${word}\` is a list, a map or empty.`, 'Give it texts, numbers or booleans.');
  if (parts.length - 1 !== values.length)
    throw new Misuse(
      `The format has ${parts.length - 1} \`{}\`, and ${values.length} ${values.length === 1 ? 'value follows' : 'values follow'} it.`,
      'Give it one value for each `{}`.',
    );
  return parts.map((part, index) => (index === 0 ? part : String(values[index - 1]) + part)).join('');
};
