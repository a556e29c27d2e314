import type { Expression } from '../cloudformation/expression.ts';
import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.ts';
import type { StackGraph } from '../graph/graph.ts';
import { resolverOf, withCommas } from './resolver.ts';
import type { Template } from './synthesize.ts';

/** The most bytes of a job definition: https://docs.aws.amazon.com/batch/latest/userguide/service_limits.html */
const mostBytes = 24 * 1_024;

/** The parts of a container that a config can make large, with their words. */
const parts: Readonly<Record<string, string>> = { Command: 'command', Environment: 'variables', Secrets: 'secrets' };

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value ?? ''));

/** Names of variables that no config has to write out: those of connections, and those with the region. */
const made = /^(?:STP_|AWS_(?:DEFAULT_)?REGION$)/;

/** True if the variables that a config writes out are too large, with nothing for what only CloudFormation knows. */
const areWrittenTooLarge = (environment: unknown): boolean =>
  Array.isArray(environment) &&
  bytesOf(
    (environment as readonly { readonly Name: string; readonly Value: unknown }[])
      .filter(({ Name }) => !made.test(Name))
      .map(({ Name, Value }) => ({ Name, Value: typeof Value === 'string' ? Value : '' })),
  ) > mostBytes;

/**
 * Returns an error for each job definition that is larger than AWS Batch takes, however short the names are that AWS
 * makes. One whose written variables alone are too large is a complaint of the lint rule `environment-size`.
 */
export const checkJobSizes = (graph: StackGraph, { template }: Pick<Template, 'template'>): Diagnostic[] => {
  const resolve = resolverOf(graph, 'fewest');
  const resources = (template as { Resources?: Readonly<Record<string, Expression>> }).Resources ?? {};
  return Object.entries(resources).flatMap(([id, resource]): Diagnostic[] => {
    const { Type, Properties } = resource as { Type?: string; Properties?: { ContainerProperties?: Expression } };
    if (Type !== 'AWS::Batch::JobDefinition' || Properties?.ContainerProperties === undefined) return [];
    const container = resolve(Properties.ContainerProperties) as Readonly<Record<string, unknown>>;
    const bytes = bytesOf(container);
    if (bytes <= mostBytes || areWrittenTooLarge(Object(Properties.ContainerProperties).Environment)) return [];
    const sizes = Object.entries(parts)
      .map(([key, words]) => ({ words, bytes: bytesOf(container[key]) }))
      .sort((a, b) => b.bytes - a.bytes)
      .map((one) => `${one.words} ${withCommas(one.bytes)}`);
    const from = graph.resources.get(id)?.from ?? [];
    return [
      errorAt(
        'config/job-too-large',
        from.length > 0 ? from : ['resources'],
        `The job definition ${id} has at least ${withCommas(bytes)} bytes; AWS Batch takes ${withCommas(mostBytes)}. In bytes: ${sizes.join(', ')}.`,
        'Put large texts into a file of the image or an object of a bucket; read many keys of one secret as one variable; connect fewer resources.',
      ),
    ];
  });
};
