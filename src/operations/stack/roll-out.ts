import type { Caller } from '../../ports/identity.ts';
import type { World } from '../../ports/world.ts';
import type { Deployed } from '../../report/review-verdict.ts';
import type { StackResource } from '../../stack/deployed.ts';
import type { Loss } from '../../stack/losses.ts';
import { Overtaken } from '../../stack/overtaken.ts';
import { ownerNotes } from '../../stack/ownership.ts';
import type { Proposal, ResourceChange } from '../../stack/proposal.ts';
import type { Compiled, TemplateText } from '../compile/compiled.ts';
import { type PublishedByJob, publishMissing, readPublished } from '../publish-images.ts';
import { afterwards } from '../report/after-success.ts';
import { tellOutputs } from '../report/report-outputs.ts';
import { holdQuotas } from './assert-quotas.ts';
import { type Applied, applyChange, assertNoLoss, type ChangeRequest, claimOf, proposeChange } from './change.ts';
import { assertAsRead, type DeployedSide, makeReady, readDeployed } from './deployed-side.ts';
import { clearRevisions, readRevisions } from './old-revisions.ts';

/** What a deployment did. */
export interface RolledOut {
  /** The stack before it; nothing if it is new. */
  readonly before: DeployedSide;
  readonly ours: TemplateText;
  /** Where the registry holds the images, by job. */
  readonly published: PublishedByJob;
  readonly proposal: Proposal;
  /** Losses that it caused, each allowed. */
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

/** How often a deployment is compared anew when another run changed the stack meanwhile; after that it gives way. */
const rounds = 3;

/** One comparison, and what became of it. */
interface Round extends Pick<RolledOut, 'before' | 'proposal' | 'losses' | 'applied'> {
  /** The stack's resources before, where revisions are made or removed. */
  readonly revisions: readonly StackResource[];
}

/** Discards a change set of a stack that is not any more as it was read, and throws `Overtaken`. */
const holdAsRead = async (
  world: World,
  proposal: Proposal,
  read: Parameters<typeof assertAsRead>[1],
): Promise<void> => {
  if (proposal.kind === 'no-changes') return;
  try {
    await assertAsRead(world, read);
  } catch (problem) {
    if (problem instanceof Overtaken) await (await world.stacks()).discard(proposal);
    throw problem;
  }
};

/**
 * From what is deployed to what was compiled: everything of a deployment that calls AWS or starts Docker. `begins` is
 * told the changes just before they are made, if there are any. A change that another run overtook is compared again,
 * with the gates, at most three times; then throws `stack/busy`.
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
  const claim = claimOf(request);
  const [found, existing] = await Promise.all([readDeployed(world, stage.stack), readPublished(world, images)]);
  let ready = await makeReady(world, stage, 'deploy', found, claim);
  if (ready.look) for (const note of ownerNotes(ready.look, stage, claim)) world.console.info(note);
  await holdQuotas(world, ready, compiled);
  const published = await time('images', () => publishMissing(world, images, existing));
  const ours = compiled.withImages(published);

  const change = async (): Promise<Round> => {
    const { step, ...deployed } = ready;
    const proposal = await time('change set', () => proposeChange(world, caller, stage, deployed, ours, request));
    if (deployed.look) await holdAsRead(world, proposal, { ...deployed, look: deployed.look });
    const losses = await assertNoLoss(world, proposal, compiled, { deployed, ours }, request.allow);
    const revisions = await readRevisions(world, proposal, deployed.look);
    if (proposal.kind === 'changes') await begins(proposal.changes);
    const applied = await time('CloudFormation', () => applyChange(world, compiled, proposal, deployed.look));
    return { before: step === 'create' ? {} : deployed, proposal, losses, applied, revisions };
  };

  /** The change; undefined if it was overtaken and there is a round left. */
  const attempt = async (round: number): Promise<Round | undefined> => {
    try {
      return await change();
    } catch (problem) {
      if (!(problem instanceof Overtaken) || round >= rounds) throw problem;
      world.console.info(`Another run changed the stack ${stage.stack} meanwhile: it is compared again.`);
      ready = await makeReady(world, stage, 'deploy', await readDeployed(world, stage.stack), claim);
      await holdQuotas(world, ready, compiled);
      return undefined;
    }
  };

  let done: Round | undefined;
  for (let round = 1; done === undefined; round++) done = await attempt(round);
  const { applied, proposal, losses, revisions, before } = done;
  const stack = { name: stage.stack, id: applied.stackId, status: applied.status };
  await afterwards(world, 'The deployment is done, but its outputs are not told', () =>
    tellOutputs(world, stack, applied.outputs, params),
  );
  await clearRevisions(world, revisions, applied.stackId);
  const says = proposal.kind === 'changes' ? 'is deployed' : 'is as the config says';
  world.console.info(`${stage.stack} ${says}: ${applied.status}.`);
  return { before, ours, published, proposal, losses, applied, times };
};
