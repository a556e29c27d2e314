import type { Expression } from '../../cloudformation/expression.ts';
import { loadReplacementTable } from '../../cloudformation/replacements.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { changedExports, type StackExport } from '../../stack/changed-exports.ts';
import type { DeployedStack } from '../../stack/deployed-stack.ts';
import { knownValues } from '../../stack/known-text.ts';
import type { RefusedUpdate } from '../../stack/refused-updates/refused-update.ts';

/** An export that other stacks import, by their names. */
interface UsedExport extends StackExport {
  readonly importers: readonly string[];
}

/** Exports in use, and sentences about those of which AWS did not say whether they are. */
interface FoundExports {
  readonly used: readonly UsedExport[];
  readonly notes: readonly string[];
}

/** Asks AWS which of some exports other stacks import. */
const readUsed = async (world: World, exports: readonly StackExport[]): Promise<FoundExports> => {
  if (exports.length === 0) return { used: [], notes: [] };
  const stacks = await world.stacks();
  const found = await Promise.all(
    exports.map(async (one): Promise<FoundExports> => {
      try {
        const importers = await stacks.importers(one.name);
        return { used: importers.length === 0 ? [] : [{ ...one, importers }], notes: [] };
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        const note = `Whether another stack imports ${one.name} is not known: ${error.message}`;
        return { used: [], notes: [note] };
      }
    }),
  );
  return { used: found.flatMap(({ used }) => used), notes: found.flatMap(({ notes }) => notes) };
};

/** Returns names as a list in words: `a, b and c`. */
const inWords = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' and $1');

const verb = ({ importers }: UsedExport): string => (importers.length === 1 ? 'imports' : 'import');

/**
 * Returns the changes of exports that CloudFormation refuses, since other stacks import them, and sentences about exports of
 * which AWS did not say it. `deployed` and `ours` are the templates, and `stack` is the deployed stack, undefined for a
 * new one, which exports nothing.
 */
export const refusedExports = async (
  world: World,
  deployed: Expression | undefined,
  ours: Expression,
  stack: DeployedStack | undefined,
): Promise<{ readonly refused: readonly RefusedUpdate[]; readonly notes: readonly string[] }> => {
  const values = stack === undefined ? {} : knownValues(stack);
  if (stack === undefined || changedExports(deployed, undefined, values).length === 0)
    return { refused: [], notes: [] };
  const table = await loadReplacementTable();
  const { used, notes } = await readUsed(world, changedExports(deployed, ours, values, table));
  return {
    notes,
    refused: used.map((one) => ({
      logicalId: one.output,
      type: 'output',
      why: `${one.replaced === undefined ? '' : `its value changes with ${one.replaced}, which is replaced; `}${inWords(one.importers)} ${verb(one)} it as ${one.name}, and CloudFormation neither changes nor removes an export in use`,
      instead: `Keep ${one.replaced ?? 'this output'} as it is, or deploy ${inWords(one.importers)} without its $CfStackOutput first; $StackOutput reads the value and locks nothing`,
    })),
  };
};

/** Throws `stack/exports-in-use` if another stack imports something of a stack that is to be deleted. */
export const assertExportsUnused = async (
  world: World,
  deployed: Expression | undefined,
  stack: DeployedStack,
): Promise<void> => {
  const { used, notes } = await readUsed(world, changedExports(deployed, undefined, knownValues(stack)));
  for (const note of notes) world.console.info(note);
  if (used.length === 0) return;
  const sentences = used.map((one) => `${inWords(one.importers)} ${verb(one)} ${one.name}`);
  const importers = [...new Set(used.flatMap((one) => one.importers))].sort();
  throw new Refused({
    code: 'stack/exports-in-use',
    message: `CloudFormation deletes no stack whose exports are in use: ${sentences.join(', ')}. Nothing was deleted.`,
    hint: `Deploy ${inWords(importers)} without $CfStackOutput of this stack first, or destroy ${importers.length === 1 ? 'it' : 'them'}.`,
  });
};
