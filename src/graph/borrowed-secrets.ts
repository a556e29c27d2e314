import { screamingSnakeCase } from '../cloudformation/names.ts';
import type { Config } from '../config/schema.ts';
import { type Diagnostic, warningAt } from '../diagnostics/diagnostic.ts';
import type { Stage } from '../stage/stage.ts';
import { borrowedNames } from './borrowed-resources.ts';
import { lenderNeighbours } from './neighbours.ts';

/**
 * Returns a warning for each connection to a borrowed resource that would have variables with secrets, such as the
 * connection string of a database: no output of the lender has them, so a preview runs without.
 */
export const checkBorrowedSecrets = (config: Config, stage: Stage): Diagnostic[] => {
  const names = borrowedNames(config, stage);
  if (names.size === 0) return [];
  const lenders = lenderNeighbours(config, stage);
  return Object.entries(config.resources).flatMap(([self, { properties }]) => {
    const { connectTo = [] } = properties as { readonly connectTo?: readonly string[] };
    return connectTo.flatMap((name, index): Diagnostic[] => {
      const connection = names.has(name) ? lenders.get(name)?.connection : undefined;
      const secrets = Object.keys((connection?.of?.[self] ?? connection)?.secrets ?? {});
      if (secrets.length === 0) return [];
      const variables = secrets.map((key) => `STP_${screamingSnakeCase(name)}_${key}`);
      return [
        warningAt(
          'config/borrowed',
          ['resources', self, 'properties', 'connectTo', index],
          `The preview borrows ${name}, and runs ${self} without ${variables.join(', ')}: a secret is no output that it could read.`,
          `Give ${self} what it needs by a $Secret of its own, or leave ${name} out of stackConfig.preview.borrow.`,
        ),
      ];
    });
  });
};
