import type { Borrowed } from '../../graph/graph.ts';
import type { World } from '../../ports/world.ts';
import { borrowedNotes, borrowedValues } from '../../stack/lender.ts';
import type { Claim } from '../../stack/ownership.ts';
import type { StackParameters } from '../../stack/parameters.ts';
import type { Stage } from '../../stage/stage.ts';
import type { ResolvedParameters } from './resolve-parameters.ts';

/**
 * Returns the parameters for what a preview borrows, read from the lender's stack now: they are sent with each change set,
 * never kept from the last one. None for a stage that borrows nothing. Throws `stack/no-lender`.
 */
export const readLender = async (
  world: World,
  { stage, borrowed }: { readonly stage: Stage; readonly borrowed?: Borrowed },
  claim: Claim,
): Promise<ResolvedParameters> => {
  if (borrowed === undefined) return { parameters: {}, notes: [] };
  const stack = await (await world.stacks()).describe(borrowed.stack);
  const values = borrowedValues(stack, stage, borrowed, claim);
  const parameters: StackParameters = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, isDeployed: false }]),
  );
  return { parameters, notes: borrowedNotes(borrowed, stack?.outputs ?? {}) };
};

/** Returns a note on what a preview borrows, for a plan without credentials. */
export const lenderNotes = (borrowed: Borrowed | undefined): string[] =>
  borrowed === undefined
    ? []
    : [
        `Lender unknown without credentials: deploy reads what this preview borrows from the outputs of the stack ${borrowed.stack}.`,
        ...borrowedNotes(borrowed, {}),
      ];
