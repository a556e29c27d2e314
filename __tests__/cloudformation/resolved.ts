import type { Expression } from '../../src/cloudformation/expression.ts';

/** Values of pseudo parameters; the stack id is the example of CloudFormation's documentation. */
const values: Readonly<Record<string, string>> = {
  'AWS::StackId': 'arn:aws:cloudformation:us-east-1:123456789012:stack/any/51af3dc0-da77-11e4-872e-1234567db123',
  'AWS::Partition': 'aws',
  'AWS::Region': 'us-east-1',
  'AWS::AccountId': '123456789012',
  'AWS::URLSuffix': 'amazonaws.com',
};

const list = (expression: Expression): readonly Expression[] => {
  if (Array.isArray(expression)) return expression;
  const [by, from] = (expression as { 'Fn::Split': readonly [string, Expression] })['Fn::Split'];
  return resolved(from).split(by);
};

/** Returns the text that CloudFormation resolves `Ref`, `Fn::Join`, `Fn::Select` and `Fn::Split` to; throws for others. */
export const resolved = (expression: Expression): string => {
  if (typeof expression === 'string') return expression;
  const [name, value] = Object.entries(expression as Record<string, Expression>)[0] as [string, never];
  if (name === 'Ref') return values[value] as string;
  if (name === 'Fn::Join') return (value[1] as Expression[]).map(resolved).join(value[0]);
  if (name === 'Fn::Select') return resolved(list(value[1])[value[0]] as Expression);
  throw new Error(`This test helper does not resolve ${name}`);
};
