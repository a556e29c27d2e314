import type { World } from '../../ports/world.ts';
import { exceededCap, refusalOfCap } from '../../stack/change-cap.ts';
import { lossSentence, refusalOfLosses } from '../../stack/loss-refusal.ts';
import type { Loss } from '../../stack/losses.ts';
import type { ChangesProposal } from '../../stack/proposal.ts';
import type { Stage } from '../../stage/stage.ts';
import type { TemplateText } from '../compile/compiled.ts';
import type { ChangeRequest } from './change-request.ts';
import { discardChangeSet } from './discard-change-set.ts';
import { findLosses } from './find-losses.ts';
import type { DeployedSide } from './read-deployed.ts';

/**
 * Returns the losses that a change set would cause, each allowed by the request. Otherwise deletes the change set and
 * throws `stack/loses-data`, `stack/interrupts-jobs`, `stack/dead-letters` if dead letters are the only loss, or
 * `stack/too-many-changes` for more changes than `maxChanges`; of two refusals the second is annotated.
 */
export const assertNoLoss = async (
  world: World,
  proposal: ChangesProposal,
  { stage, deployed, ours }: { readonly stage: Stage; readonly deployed: DeployedSide; readonly ours: TemplateText },
  { allow, maxChanges }: Pick<ChangeRequest, 'allow' | 'maxChanges'>,
): Promise<readonly Loss[]> => {
  const { losses, notes } = await findLosses(
    world,
    { changes: proposal.changes, deployed: deployed.template, ours: ours.template, preview: stage.preview, allow },
    deployed.stack,
  );
  for (const note of notes) world.console.info(note);
  for (const loss of losses.filter(({ allowed }) => allowed)) world.console.info(`Allowed: ${lossSentence(loss)}.`);
  const cap = exceededCap({ changes: proposal.changes, differs: true }, maxChanges);
  const refusals = [refusalOfLosses(losses), cap && refusalOfCap(cap, 'deploy')].filter((one) => one !== undefined);
  const [first, ...others] = refusals;
  if (first === undefined) return losses;
  await discardChangeSet(world, proposal);
  for (const { code, message, hint } of others)
    world.console.annotate({ severity: 'error', title: code, message: `${message} ${hint}` });
  throw first;
};
