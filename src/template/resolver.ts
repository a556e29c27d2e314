import { type Expression, hasFunction, isMap } from '../cloudformation/expression.ts';
import type { StackGraph } from '../graph/graph.ts';
import { partitionOf } from '../stage/partitions.ts';

/** An id of a stack as CloudFormation makes them: its parts have the same lengths in every stack. */
const uuid = '51af3dc0-da77-11e4-872e-1234567db123';

/** The fewest and the most characters that CloudFormation may put in place of a function. */
export type Bounds = 'fewest' | 'most';

const isList = (value: Expression): value is readonly Expression[] => Array.isArray(value);

/** Returns the values of pseudo parameters, as long as they are in this stack. */
const pseudoParameters = ({ region, stage }: StackGraph): Readonly<Record<string, string>> => {
  const { name: partition, suffix } = partitionOf(region);
  return {
    'AWS::AccountId': '123456789012',
    'AWS::Partition': partition,
    'AWS::Region': region,
    'AWS::StackId': `arn:${partition}:cloudformation:${region}:123456789012:stack/${stage.stack}/${uuid}`,
    'AWS::StackName': stage.stack,
    'AWS::URLSuffix': suffix,
  };
};

/**
 * Returns a function that gives expressions the text that CloudFormation makes of them, or one of the right length: a
 * name or ARN that AWS makes has 12 characters at least, and at most 80 more than the names that it is made of.
 */
export const resolverOf = (graph: StackGraph, bounds: Bounds): ((expression: Expression) => Expression) => {
  const pseudo = pseudoParameters(graph);
  const made = (id: string) => 'x'.repeat(bounds === 'fewest' ? 12 : 80 + graph.stage.stack.length + id.length);
  const unknown = bounds === 'fewest' ? '' : 'x'.repeat(200);
  const text = (value: Expression): string => (typeof value === 'string' ? value : String(value ?? ''));
  const functions: Readonly<Record<string, (value: never) => Expression>> = {
    Ref: (id: string) => pseudo[id] ?? made(id),
    'Fn::GetAtt': (of: string | readonly string[]) => made(typeof of === 'string' ? of : String(of[0])),
    'Fn::Join': ([by, parts]: readonly [string, Expression]) =>
      isList(parts) ? parts.map((part) => text(resolve(part))).join(by) : unknown,
    'Fn::Split': ([by, from]: readonly [string, Expression]) => text(resolve(from)).split(by),
    'Fn::Select': ([index, from]: readonly [number, Expression]) => {
      const list = resolve(from);
      return isList(list) ? (list[Number(index)] ?? unknown) : unknown;
    },
  };
  const resolve = (value: Expression): Expression => {
    if (isList(value)) return value.map(resolve);
    if (!isMap(value)) return value;
    if (!hasFunction(value)) {
      const resolved: Record<string, Expression> = {};
      for (const key of Object.keys(value)) resolved[key] = resolve(value[key] as Expression);
      return resolved;
    }
    const [name = ''] = Object.keys(value);
    return functions[name]?.(value[name] as never) ?? unknown;
  };
  return resolve;
};

/** Returns a number with commas: `10,240`. */
export const withCommas = (count: number): string => count.toLocaleString('en-US');
