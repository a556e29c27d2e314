import type { OutputContribution } from '../cloudformation/contribution.ts';
import { getAtt } from '../cloudformation/expression.ts';
import { secretsToLend } from '../stage/borrowed-secrets.ts';
import { lentSecret } from '../stage/lender.ts';
import type { OpeningNeed } from '../stage/opening.ts';
import type { Neighbour } from '../stage/resource.ts';
import { lentPools } from './lent-pools.ts';

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

/**
 * Returns the outputs with the ARNs of the secrets of what a stage lends, such as that with the connection strings of a
 * database: a preview names the secret, and its value stands in no stack.
 */
export const lentSecretOutputs = (
  names: readonly string[],
  neighbours: ReadonlyMap<string, Neighbour>,
): OutputContribution[] =>
  [...new Set(names)].sort().flatMap((name) =>
    [...secretsToLend(neighbours.get(name) ?? {})].map(
      ([kind, value]): OutputContribution => ({
        kind: 'output',
        name: lentSecret(name, kind),
        value,
        from: ['stackConfig', 'lend'],
      }),
    ),
  );

/** Returns the needs that what a stage lends, and lets in only what is connected to it, lets in the jobs of previews. */
export const lentOpenings = (names: readonly string[], neighbours: ReadonlyMap<string, Neighbour>): OpeningNeed[] =>
  [...new Set(names)].flatMap((name): OpeningNeed[] => {
    const to = neighbours.get(name)?.opens;
    const source = getAtt(lentPools.securityGroup, 'GroupId');
    return to === undefined ? [] : [{ kind: 'need', of: 'opening', to, source, suffix: 'Lent' }];
  });
