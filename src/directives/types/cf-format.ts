import { type Expression, ref } from '../../cloudformation/expression.ts';
import { symbolExpression } from '../../cloudformation/symbol.ts';
import { expressionOf, token } from '../../cloudformation/token.ts';
import { defineDirective } from '../directive.ts';
import { filledIn } from '../format-text.ts';

/**
 * Matches `${AWS::Region}`, `${Id}`, `${Id.Attribute}` and `${!literal}` of `Fn::Sub`:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
 */
const substitution = /\$\{(!?)([^${}]+)\}/g;

/** Returns a match of `substitution` as a token of `Ref` or `Fn::GetAtt`, or as a literal text. */
const substituted = (_: string, not: string, name: string): string => {
  if (not) return `\${${name}}`;
  const [id = '', ...rest] = name.trim().split('.');
  if (id.includes('::')) return token(ref(id));
  return token(symbolExpression({ kind: 'cf-resource-param', id, attribute: rest.join('.') || 'Ref' }));
};

/** `$CfFormat('{}-{}', a, b)`: a text that CloudFormation assembles when it deploys. */
export const cfFormat = defineDirective({
  type: 'cf-format',
  says: 'A text in which CloudFormation replaces each `{}` by the next value, and `${…}` as in `Fn::Sub`.',
  example: "$CfFormat('{}/reports/*', $ResourceParam('reports', 'arn'))",
  iamActions: [],
  parameters: [{ name: 'format', says: 'The text with `{}` for each value.', type: 'text' }],
  rest: { name: 'value', says: 'A text, number or boolean, known now or a reference.', type: 'anything' },
  meaning: {
    kind: 'reference',
    expression: ([format, ...values]): Expression =>
      expressionOf(filledIn((format as string).replace(substitution, substituted), values, 'CfFormat')),
  },
});
