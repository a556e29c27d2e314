import { type Expression, isMap } from '../../src/cloudformation/expression.ts';
import type { FakeStack } from '../fakes/fake-stack.ts';
import { parse } from '../fakes/template.ts';

const region = 'us-east-1';
const account = '123456789012';

/** Pseudo parameters, and what `Ref` and `Fn::GetAtt` return for the example's resources, by `Id` or `Id.Attribute`. */
const valuesOf = (stack: FakeStack): Readonly<Record<string, string>> => ({
  'AWS::Partition': 'aws',
  'AWS::Region': region,
  'AWS::AccountId': account,
  'AWS::StackId': stack.id,
  RequestsQueue: `https://sqs.${region}.amazonaws.com/${account}/${stack.name}-RequestsQueue-1XQF8KLMD0PZ`,
  'RequestsQueue.Arn': `arn:aws:sqs:${region}:${account}:${stack.name}-RequestsQueue-1XQF8KLMD0PZ`,
  'RequestsQueue.QueueName': `${stack.name}-RequestsQueue-1XQF8KLMD0PZ`,
});

/** Returns an expression as AWS would evaluate it, as far as outputs of the example need it. */
const evaluated = (value: Expression | undefined, stack: FakeStack): unknown => {
  if (!isMap(value)) return value;
  const [[name, argument] = ['', '']] = Object.entries(value);
  const items = Array.isArray(argument) ? argument : [argument];
  const [first, second] = items;
  if (name === 'Ref' || name === 'Fn::GetAtt') {
    const known = valuesOf(stack)[items.join('.')];
    return known ?? `arn:aws:logs:${region}:${account}:log-group:${stack.name}-${first}-8HJ2QWERTY5N:*`;
  }
  if (name === 'Fn::Join')
    return (second as readonly Expression[]).map((part) => evaluated(part, stack)).join(String(first));
  if (name === 'Fn::Split') return String(evaluated(second, stack)).split(String(first));
  if (name === 'Fn::Select') return (evaluated(second, stack) as readonly string[])[Number(first)];
  throw new Error(`the example has no ${name} in its outputs`);
};

/** Returns the outputs of a stack with their values. */
export const outputsOfStack = (stack: FakeStack): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parse(stack.template).Outputs ?? {}).map(([name, { Value }]) => [
      name,
      String(evaluated(Value as Expression, stack)),
    ]),
  );
