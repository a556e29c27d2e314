import { accountId, concat, type Expression, isMap, partition, region } from '../cloudformation/expression.ts';
import { type Diagnostic, errorAt, warningAt } from '../diagnostics/diagnostic.ts';
import type { StackGraph } from '../graph/graph.ts';
import { type Bounds, resolverOf, withCommas } from './resolver.ts';
import type { Template } from './synthesize.ts';

/**
 * The most bytes of a function's resource-based policy:
 * https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
const mostBytes = 20_480;

type Properties = Readonly<Record<string, Expression>>;

/** Returns the permissions of each function of a template, by the logical id of the function. */
const permissionsByFunction = (template: Expression): Map<string, Properties[]> => {
  const found = new Map<string, Properties[]>();
  const resources = (template as { Resources?: Readonly<Record<string, Expression>> }).Resources ?? {};
  for (const resource of Object.values(resources)) {
    const { Type, Properties } = resource as { Type?: string; Properties?: Properties };
    const named = Properties?.FunctionName;
    const id = isMap(named) ? named.Ref : undefined;
    if (Type !== 'AWS::Lambda::Permission' || Properties === undefined || typeof id !== 'string') continue;
    found.set(id, [...(found.get(id) ?? []), Properties]);
  }
  return found;
};

/**
 * Returns a permission as the statement that Lambda makes of it; the name of the statement is one that CloudFormation
 * makes, as long as that of the function.
 * https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
 */
const statementOf = ({ Action = '', FunctionName = '', Principal = '', SourceArn, SourceAccount }: Properties) => ({
  Sid: FunctionName,
  Effect: 'Allow',
  Principal: { Service: Principal },
  Action,
  Resource: concat('arn:', partition, ':lambda:', region, ':', accountId, ':function:', FunctionName),
  Condition: {
    ...(SourceAccount === undefined ? {} : { StringEquals: { 'AWS:SourceAccount': SourceAccount } }),
    ...(SourceArn === undefined ? {} : { ArnLike: { 'AWS:SourceArn': SourceArn } }),
  },
});

/**
 * Returns an error for each function whose events need a larger resource-based policy than Lambda takes, and a warning
 * where they may, which depends on names that AWS makes. CloudFormation would find out in the midst of a deployment.
 */
export const checkTriggerSizes = (graph: StackGraph, { template }: Pick<Template, 'template'>): Diagnostic[] => {
  const resolvers = { fewest: resolverOf(graph, 'fewest'), most: resolverOf(graph, 'most') };
  return [...permissionsByFunction(template)].flatMap(([id, permissions]): Diagnostic[] => {
    const bytes = (bounds: Bounds): number =>
      JSON.stringify({
        Version: '2012-10-17',
        Id: 'default',
        Statement: permissions.map((one) => resolvers[bounds](statementOf(one) as unknown as Expression)),
      }).length;
    const most = bytes('most');
    if (most <= mostBytes) return [];
    const fewest = bytes('fewest');
    const certain = fewest > mostBytes;
    const from = graph.resources.get(id)?.from ?? [];
    return [
      (certain ? errorAt : warningAt)(
        'config/too-many-events',
        from.length > 0 ? from : ['resources'],
        `${permissions.length} events may call ${id}, and the policy that lets them ${certain ? 'has at least' : 'may have up to'} ${withCommas(certain ? fewest : most)} bytes; Lambda takes ${withCommas(mostBytes)}.`,
        'Divide the events between two jobs or functions, or let one event stand for several: a schedule with lists or steps, a shorter prefix.',
      ),
    ];
  });
};
