import { readTemplate } from '../../cloudformation/yaml-template.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { type Loss, type LossRequest, lossByAnswer, lossesIn, type Question } from '../../stack/losses.ts';

/** All that a change would lose, and what could not be asked, as sentences. */
export interface FoundLosses {
  readonly losses: readonly Loss[];
  readonly notes: readonly string[];
}

/** The answer of AWS; where it gives none, why: then the change counts as a loss. */
const ask = async (world: World, { about, loss: { change } }: Question): Promise<number | { unknown: string }> => {
  if (change.physicalId === undefined) return { unknown: 'CloudFormation did not name it' };
  try {
    return await (await world.leftovers())[about](change.physicalId);
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return { unknown: `${problem.code}: ${problem.message}` };
  }
};

/**
 * Finds what a change would lose. AWS is asked how much is in what only AWS can count (dead letters, jobs that wait or
 * run, executions); without credentials those are notes, since a deploy will ask.
 */
export const findLosses = async (world: World, request: LossRequest): Promise<FoundLosses> => {
  const { losses, questions } = lossesIn({ ...request, deployed: await readTemplate(request.deployed) });
  if (world.offline)
    return {
      losses,
      notes: questions.map(
        ({ about, loss: { change } }) =>
          `${change.logicalId} (${change.type}) goes: deploy asks AWS first, and refuses where ${about} are still in it.`,
      ),
    };
  const answers = await Promise.all(
    questions.map(async (question) => lossByAnswer(question, await ask(world, question))),
  );
  const found = [...losses, ...answers.filter((loss) => loss !== undefined)];
  const order = request.changes.map(({ logicalId }) => logicalId);
  return {
    losses: found.sort((a, b) => order.indexOf(a.change.logicalId) - order.indexOf(b.change.logicalId)),
    notes: [],
  };
};
