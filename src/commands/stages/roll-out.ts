import type { Caller } from '../../ports/identity.ts';
import type { World } from '../../ports/world.ts';
import type { Deployed } from '../../report/review-verdict.ts';
import type { Loss } from '../../stack/losses.ts';
import { ownerNotes } from '../../stack/ownership.ts';
import type { Proposal, ResourceChange } from '../../stack/proposal.ts';
import type { Compiled, TemplateText } from '../compiled.ts';
import { afterwards } from './afterwards.ts';
import { type Applied, applyChange, assertNoLoss, type ChangeRequest, claimOf, proposeChange } from './change.ts';
import { type DeployedSide, makeReady, readDeployed } from './deployed-side.ts';
import { type PublishedByJob, publishMissing, readPublished } from './publish.ts';
import { holdQuotas } from './quotas.ts';
import { clearRevisions, readRevisions } from './revisions.ts';
import { tellOutputs } from './tell-outputs.ts';

/** What a deployment did. */
export interface RolledOut {
  /** The stack before it; nothing if it is new. */
  readonly before: DeployedSide;
  readonly ours: TemplateText;
  /** Where the registry holds the images, by job. */
  readonly published: PublishedByJob;
  readonly proposal: Proposal;
  /** What was lost by it, as allowed. */
  readonly losses: readonly Loss[];
  readonly applied: Applied;
  /** The parts that take time. */
  readonly times: Deployed['times'];
}

/** Does work and notes how long it took. */
const stopwatch = (world: World) => {
  const times: { what: string; milliseconds: number }[] = [];
  const time = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const begun = world.elapsed();
    const result = await work();
    times.push({ what, milliseconds: world.elapsed() - begun });
    return result;
  };
  return { times, time };
};

/**
 * From what is deployed to what was compiled: everything of a deployment that calls AWS or starts Docker. `begins` is
 * told the changes just before they are made, if there are any.
 */
export const rollOut = async (
  world: World,
  caller: Caller,
  compiled: Compiled,
  request: ChangeRequest,
  begins: (changes: readonly ResourceChange[]) => Promise<void> = async () => {},
): Promise<RolledOut> => {
  const { stage, images, params } = compiled;
  const { times, time } = stopwatch(world);
  const [found, existing] = await Promise.all([readDeployed(world, stage.stack), readPublished(world, images)]);
  const { step, ...deployed } = await makeReady(world, stage, 'deploy', found, claimOf(request));
  if (deployed.look) for (const note of ownerNotes(deployed.look, stage, claimOf(request))) world.console.info(note);
  await holdQuotas(world, deployed, compiled);
  const published = await time('images', () => publishMissing(world, images, existing));
  const ours = compiled.withImages(published);
  const proposal = await time('change set', () => proposeChange(world, caller, stage, deployed, ours, request));
  const losses = await assertNoLoss(world, proposal, compiled, { deployed, ours }, request.allow);
  const revisions = await readRevisions(world, proposal, deployed.look);
  if (proposal.kind === 'changes') await begins(proposal.changes);
  const applied = await time('CloudFormation', () => applyChange(world, compiled, proposal, deployed.look));
  const stack = { name: stage.stack, id: applied.stackId, status: applied.status };
  await afterwards(world, 'The deployment is done, but its outputs are not told', () =>
    tellOutputs(world, stack, applied.outputs, params),
  );
  await clearRevisions(world, revisions, applied.stackId);
  const says = proposal.kind === 'changes' ? 'is deployed' : 'is as the config says';
  world.console.info(`${stage.stack} ${says}: ${applied.status}.`);
  return { before: step === 'create' ? {} : deployed, ours, published, proposal, losses, applied, times };
};
