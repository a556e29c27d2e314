import type { Expression } from '../cloudformation/expression.ts';
import { screamingSnakeCase } from '../cloudformation/names.ts';
import { renamesIn } from '../stack/renames.ts';

/** Returns a note for each resource of the config that has another name than in the deployed template, by `renamedFrom`. */
export const renamedResourceNotes = (before: Expression | undefined, ours: Expression): string[] =>
  renamesIn(before, ours).map(
    ({ from, to }) =>
      `${from} is renamed to ${to}: in AWS it stays what it is, under its former names. What is connected to it has the variables STP_${screamingSnakeCase(to)}_… in place of STP_${screamingSnakeCase(from)}_….`,
  );
