import type { OutputContribution } from '../cloudformation/contribution.ts';
import { logicalId } from '../cloudformation/names.ts';
import { expressionOf } from '../cloudformation/token.ts';
import type { Config } from '../config/schema.ts';
import type { Neighbour } from '../stage/resource.ts';

/** Every referenceable parameter as `{Resource}{Param}`, without Export, and the user's outputs under their names. */
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
