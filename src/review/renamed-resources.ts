import type { Expression } from '../cloudformation/expression.ts';
import { screamingSnakeCase } from '../cloudformation/names.ts';
import { deadRenamesIn, renamesIn } from '../stack/renames.ts';

/** Returns a note for each resource of the config whose `renamedFrom` names nothing that is deployed. */
const deadRenameNotes = (before: Expression | undefined, ours: Expression): string[] =>
  deadRenamesIn(before, ours).map(
    ({ name, from, meant }) =>
      `${name} says renamedFrom: ${from}, and nothing is deployed under that name in AWS: ${name} is made anew.${meant === undefined ? '' : ` What was ${from} in the config is ${meant} in AWS: if it is meant, write renamedFrom: ${meant}.`}`,
  );

/**
 * Returns a note for each resource of the config that has another name than in the deployed template, by `renamedFrom`, and for
 * each whose `renamedFrom` names nothing there.
 */
export const renamedResourceNotes = (before: Expression | undefined, ours: Expression): string[] => [
  ...renamesIn(before, ours).map(
    ({ from, to }) =>
      `${from} is renamed to ${to}: in AWS it stays what it is, under its former names. What is connected to it has the variables STP_${screamingSnakeCase(to)}_… in place of STP_${screamingSnakeCase(from)}_….`,
  ),
  ...deadRenameNotes(before, ours),
];
