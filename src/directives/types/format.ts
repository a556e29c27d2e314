import { type Expression, partsOf } from '../../cloudformation/expression.ts';
import { symbolOf } from '../../cloudformation/symbol.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { defineDirective, Misuse } from '../directive.ts';

/** What may stand in a text although CloudFormation puts it there: secrets, stand-ins, the account. */
export const isTextual = (part: Expression): boolean => {
  if (typeof part === 'string') return true;
  const symbol = symbolOf(part);
  return symbol ? symbol.kind === 'secret' || symbol.kind === 'open' : /^AWS::/.test(String((part as Reference)?.Ref));
};
type Reference = { readonly Ref?: unknown } | null;

/** The text in which each `{}` is replaced by the next value; `Misuse` where they are not equally many. */
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

/** `$Format('{}-{}', a, b)`: values known now, and secrets, put into a text. */
export const format = defineDirective({
  type: 'format',
  says: 'A text in which each `{}` is replaced by the next value.',
  example: "$Format('reports-{}', $Stage())",
  iamActions: [],
  parameters: [{ name: 'format', says: 'The text with `{}` for each value.', type: 'text' }],
  rest: {
    name: 'value',
    says: 'A text, number or boolean that is known now, a secret, or the account.',
    type: 'anything',
  },
  meaning: {
    kind: 'value',
    evaluate([text, ...values]) {
      for (const value of values)
        if (typeof value === 'string' && !partsOf(expressionOf(value)).every(isTextual))
          throw new Misuse(
            'A value of `$Format` is only known when CloudFormation deploys.',
            'Use `$CfFormat` with the same arguments.',
          );
      return filledIn(text as string, values, 'Format');
    },
  },
});
