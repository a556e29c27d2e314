import type { OutputContribution } from '../cloudformation/contribution.ts';

/** The name of a lending stage's output with the names of the resources that previews may borrow. Frozen. */
export const lentResources = 'StpLentResources';

/** Returns the output with the names of the resources that a stage lends, sorted; none for a stage that lends none. */
export const lentResourcesOutput = (names: readonly string[]): OutputContribution[] =>
  names.length === 0
    ? []
    : [
        {
          kind: 'output',
          name: lentResources,
          value: [...new Set(names)].sort().join(','),
          from: ['stackConfig', 'lend'],
        },
      ];
