import type { Config } from '../config/schema.ts';
import { type Diagnostic, warningAt } from '../diagnostics/diagnostic.ts';
import type { Neighbour } from '../stage/resource.ts';
import type { Stage } from '../stage/stage.ts';

type Neighbours = ReadonlyMap<string, Neighbour>;

/**
 * Returns a warning for each resource that a stage lends with its secrets: a pull request decides what the jobs of its preview
 * do with them, before anybody has reviewed it.
 */
const lentSecrets = ({ stackConfig }: Config, neighbours: Neighbours): Diagnostic[] =>
  (stackConfig?.lend ?? []).flatMap((name, index) => {
    const { secrets = {}, refusesBorrowers } = neighbours.get(name)?.connection ?? {};
    if (Object.keys(secrets).length === 0 || refusesBorrowers !== undefined) return [];
    return [
      warningAt(
        'config/lent-secret',
        ['stackConfig', 'lend', index],
        `Previews that borrow ${name} read its secrets: whoever can open a pull request that gets a preview reads and writes the data of ${name}, before anybody has reviewed it.`,
        'Lend one with data that may be lost and seen, or by a user of it with fewer rights, as `existing` with a secret of its own.',
      ),
    ];
  });

/** Returns a warning for each connection to what a preview borrows, and what refuses its jobs although they get the variables. */
const refusedJobs = ({ resources }: Config, neighbours: Neighbours): Diagnostic[] =>
  Object.entries(resources).flatMap(([self, { properties }]) => {
    if (neighbours.get(self)?.borrowed) return [];
    const { connectTo = [] } = properties as { readonly connectTo?: readonly string[] };
    return connectTo.flatMap((name, index): Diagnostic[] => {
      const { borrowed, connection } = neighbours.get(name) ?? {};
      if (!borrowed || connection?.refusesBorrowers === undefined) return [];
      return [
        warningAt(
          'config/borrowed',
          ['resources', self, 'properties', 'connectTo', index],
          `The preview borrows ${name}, which will refuse ${self}: ${connection.refusesBorrowers}.`,
          `Lend one that is there already, by \`existing\`; or leave ${name} out of stackConfig.preview.borrow.`,
        ),
      ];
    });
  });

/**
 * Returns warnings about secrets that a stage lends, and in a preview about borrowed resources that refuse its jobs.
 * `neighbours` are those of the stage.
 */
export const checkBorrowedSecrets = (config: Config, { preview }: Stage, neighbours: Neighbours): Diagnostic[] =>
  preview ? refusedJobs(config, neighbours) : lentSecrets(config, neighbours);
