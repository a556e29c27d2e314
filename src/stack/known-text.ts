import { type Expression, isMap } from '../cloudformation/expression.ts';
import { partitionOf } from '../stage/partitions.ts';
import type { DeployedStack } from './deployed-stack.ts';

/** Values of `Ref` that are known of a stack: its parameters and pseudo parameters. */
export type KnownValues = Readonly<Record<string, string>>;

/** Returns what is known of a deployed stack by its ARN, and the values of its parameters. */
export const knownValues = ({
  name,
  id,
  parameters,
}: Pick<DeployedStack, 'name' | 'id' | 'parameters'>): KnownValues => {
  const [, partition = '', , region = '', account = ''] = id.split(':');
  return {
    ...parameters,
    'AWS::StackName': name,
    ...(account === ''
      ? {}
      : {
          'AWS::AccountId': account,
          'AWS::Partition': partition,
          'AWS::Region': region,
          'AWS::StackId': id,
          'AWS::URLSuffix': partitionOf(region).suffix,
        }),
  };
};

/**
 * Returns the text that CloudFormation makes of a text, a number, or a `Ref`, `Fn::Sub` or `Fn::Join` of known values; undefined
 * for any other expression.
 */
export const knownText = (expression: Expression | undefined, values: KnownValues): string | undefined => {
  if (typeof expression === 'string' || typeof expression === 'number') return String(expression);
  if (!isMap(expression) || Object.keys(expression).length !== 1) return undefined;
  const { Ref: name, 'Fn::Sub': sub, 'Fn::Join': join } = expression;
  if (typeof name === 'string') return ownValue(values, name);
  if (Array.isArray(join)) return joined(join, values);
  if (typeof sub === 'string') return substituted(sub, values);
  return Array.isArray(sub) && typeof sub[0] === 'string'
    ? substituted(sub[0], withVariables(sub[1], values))
    : undefined;
};

const ownValue = (values: KnownValues, name: string): string | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;

const joined = ([by, parts]: readonly Expression[], values: KnownValues): string | undefined => {
  if (typeof by !== 'string' || !Array.isArray(parts)) return undefined;
  const texts = parts.map((part: Expression) => knownText(part, values));
  return texts.includes(undefined) ? undefined : texts.join(by);
};

/** Returns the values with the variables of an Fn::Sub, of which those that are not known hide what has their name. */
const withVariables = (variables: Expression | undefined, values: KnownValues): KnownValues => {
  if (!isMap(variables)) return values;
  const own = Object.entries<Expression>(variables).map(([name, value]) => [name, knownText(value, values)] as const);
  const hidden = new Set(own.flatMap(([name, text]) => (text === undefined ? [name] : [])));
  const all = [...Object.entries(values), ...own].filter(([name]) => !hidden.has(name));
  return Object.fromEntries(all as [string, string][]);
};

/** `${!Name}` stands for `${Name}`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html */
const substituted = (text: string, values: KnownValues): string | undefined => {
  const parts = text.split(/\$\{([^${}]*)\}/);
  const texts = parts.map((part, index) => {
    if (index % 2 === 0) return part;
    return part.startsWith('!') ? `\${${part.slice(1)}}` : ownValue(values, part);
  });
  return texts.includes(undefined) ? undefined : texts.join('');
};
