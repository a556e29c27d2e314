import { partsOf } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { defineDirective, Misuse } from '../directive.ts';
import { filledIn, isTextual } from '../format-text.ts';

/** `$Format('{}-{}', a, b)`: a text of values that are known now, secrets and the account. */
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
