import type { OutputContribution } from '../cloudformation/contribution.ts';
import type { Expression } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import { expressionOf } from '../cloudformation/token.ts';
import type { Config } from '../config/schema.ts';
import type { Neighbour } from '../stage/resource.ts';
import type { ParamOutput } from './graph.ts';

/** Returns the parameters of a resource that everyone who sees the stack may read, with their values. */
const readableParams = ({ params, secretParams = [] }: Neighbour): [string, Expression][] =>
  Object.entries(params).filter(([param]) => !secretParams.includes(param));

/**
 * Returns each parameter that `$ResourceParam` can reference and that is no secret, with its template output,
 * `{Resource}{Param}`.
 */
export const paramOutputs = (neighbours: ReadonlyMap<string, Neighbour>): ParamOutput[] =>
  [...neighbours.values()].flatMap((neighbour) =>
    readableParams(neighbour).map(([param]) => ({
      resource: neighbour.name,
      param,
      output: logicalId(neighbour.name, param),
    })),
  );

/**
 * Returns the outputs of the template: every referenceable parameter that is no secret, without `Export`, and the outputs of
 * `stackConfig` under the names that the user gave them.
 */
export const outputContributions = (
  config: Config,
  neighbours: ReadonlyMap<string, Neighbour>,
): OutputContribution[] => [
  ...[...neighbours.values()].flatMap((neighbour) =>
    readableParams(neighbour).map(
      ([param, value]): OutputContribution => ({
        kind: 'output',
        name: logicalId(neighbour.name, param),
        value,
        from: ['resources', neighbour.name],
      }),
    ),
  ),
  ...(config.stackConfig?.outputs ?? []).map(
    ({ name, value, description, export: exported }, index): OutputContribution => ({
      kind: 'output',
      name,
      value: expressionOf(String(value)),
      from: ['stackConfig', 'outputs', index],
      ...(description === undefined ? {} : { description }),
      ...(exported ? { exported } : {}),
    }),
  ),
];
