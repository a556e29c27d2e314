import type { World } from '../../ports/world.ts';
import { lossSentence, refusalOfLosses } from '../../stack/loss-refusal.ts';
import type { Allowances, Loss } from '../../stack/losses.ts';
import type { ChangesProposal } from '../../stack/proposal.ts';
import type { Stage } from '../../stage/stage.ts';
import type { TemplateText } from '../compile/compiled.ts';
import { findLosses } from './find-losses.ts';
import type { DeployedSide } from './read-deployed.ts';

/**
 * Returns the losses that a change set would cause, each allowed by the request. Otherwise deletes the change set and
 * throws `stack/loses-data`, or `stack/dead-letters` if dead letters are the only loss.
 */
export const assertNoLoss = async (
  world: World,
  proposal: ChangesProposal,
  { stage, deployed, ours }: { readonly stage: Stage; readonly deployed: DeployedSide; readonly ours: TemplateText },
  allow: Allowances,
): Promise<readonly Loss[]> => {
  const { losses, notes } = await findLosses(
    world,
    { changes: proposal.changes, deployed: deployed.template, ours: ours.template, preview: stage.preview, allow },
    deployed.stack,
  );
  for (const note of notes) world.console.info(note);
  for (const loss of losses.filter(({ allowed }) => allowed)) world.console.info(`Allowed: ${lossSentence(loss)}.`);
  const refusal = refusalOfLosses(losses);
  if (refusal === undefined) return losses;
  await (await world.stacks()).deleteChangeSet(proposal);
  throw refusal;
};
