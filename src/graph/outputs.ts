import type { OutputContribution } from '../cloudformation/contribution.ts';
import { logicalId } from '../cloudformation/names.ts';
import { expressionOf } from '../cloudformation/token.ts';
import type { Config } from '../config/schema.ts';
import type { Neighbour } from '../stage/resource.ts';
import type { ParamOutput } from './graph.ts';

/** Returns each parameter that `$ResourceParam` can reference, with its template output, `{Resource}{Param}`. */
export const paramOutputs = (neighbours: ReadonlyMap<string, Neighbour>): ParamOutput[] =>
  [...neighbours.values()].flatMap(({ name, params }) =>
    Object.keys(params).map((param) => ({ resource: name, param, output: logicalId(name, param) })),
  );

/**
 * Returns the outputs of the template: every referenceable parameter, without `Export`, and the outputs of
 * `stackConfig` under the names that the user gave them.
 */
export const outputContributions = (
  config: Config,
  neighbours: ReadonlyMap<string, Neighbour>,
): OutputContribution[] => [
  ...[...neighbours.values()].flatMap(({ name, params }) =>
    Object.entries(params).map(
      ([param, value]): OutputContribution => ({
        kind: 'output',
        name: logicalId(name, param),
        value,
        from: ['resources', name],
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
