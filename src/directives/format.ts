import { symbolsIn } from '../cloudformation/render.ts';
import { hasToken } from '../cloudformation/token.ts';
import { defineDirective, Misuse } from './directive.ts';

/** A secret inside a text is a dynamic reference, which is text itself. */
const onlySecrets = (text: string): boolean => [...symbolsIn(text)].every(({ symbol }) => symbol.kind === 'secret');

/** `$Format('{}-{}', a, b)`: values known now, and secrets, put into a text. */
export const format = defineDirective({
  type: 'format',
  says: 'A text in which each `{}` is replaced by the next value.',
  example: "$Format('reports-{}', $Stage())",
  iamActions: [],
  parameters: [{ name: 'format', says: 'The text with `{}` for each value.', type: 'text' }],
  rest: { name: 'value', says: 'A text, number or boolean that is known now, or a secret.', type: 'anything' },
  meaning: {
    kind: 'value',
    evaluate([text, ...values]) {
      const parts = (text as string).split('{}');
      for (const value of values) {
        if (typeof value === 'string' && hasToken(value) && !onlySecrets(value))
          throw new Misuse(
            'A value of `$Format` is only known when CloudFormation deploys.',
            'Use `$CfFormat` with the same arguments.',
          );
        if (value === null || typeof value === 'object')
          throw new Misuse('A value of `$Format` is a list, a map or empty.', 'Give it texts, numbers or booleans.');
      }
      if (parts.length - 1 !== values.length)
        throw new Misuse(
          `The format has ${parts.length - 1} \`{}\`, and ${values.length} ${values.length === 1 ? 'value follows' : 'values follow'} it.`,
          'Give it one value for each `{}`.',
        );
      return parts.map((part, index) => (index === 0 ? part : String(values[index - 1]) + part)).join('');
    },
  },
});
