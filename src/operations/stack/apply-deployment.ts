import type { Caller } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import type { Loss } from '../../stack/losses.ts';
import { Overtaken } from '../../stack/overtaken.ts';
import type { ChangesProposal, Proposal } from '../../stack/proposal.ts';
import type { CompiledConfig } from '../compile/assemble.ts';
import type { Compiled } from '../compile/compiled.ts';
import { recordDeployed } from '../record-artifacts.ts';
import type { CommentRequest } from '../report/post-comment.ts';
import { reportBeginning } from '../report/report-beginning.ts';
import { reportProposal } from '../report/report-counts.ts';
import { reportOutputs } from '../report/report-outputs.ts';
import { hashOfChange, reviewOfChange } from '../report/review-of-change.ts';
import { stopwatch, type TimeStep } from '../report/step-time.ts';
import { tryAfterChange } from '../report/try-after-change.ts';
import { assertReviewed } from '../reviewed/assert-reviewed.ts';
import type { PlanCheck } from '../reviewed/reviewed-request.ts';
import { type Applied, applyChange } from './apply-change.ts';
import { assertNoLoss } from './assert-no-loss.ts';
import { type ChangeRequest, claimOf } from './change-request.ts';
import { DeployFailed } from './deploy-failed.ts';
import { closeStackPolicy, underStackPolicy } from './guard-stack.ts';
import { keepMeanwhile } from './keep-deployment.ts';
import { deregisterOldRevisions, type Revisions, revisionsBefore } from './old-revisions.ts';
import { compileNext, type PreparedDeployment } from './prepare-deployment.ts';
import { type PreparedStack, prepareStack } from './prepare-stack.ts';
import { proposeChange } from './propose-change.ts';
import { endProtection, protectNew, setProtection } from './protection.ts';
import { assertAsRead, type DeployedSide, readDeployed } from './read-deployed.ts';
import { clearRemovedNotifications } from './silence-triggers.ts';
import { reasonToFollow, startChange } from './start-change.ts';
import { uploadDirectories } from './upload-directories.ts';

/** The template to deploy, its parameters, and sentences about its pools. */
type Next = Pick<PreparedDeployment, 'ours' | 'parameters' | 'notes'>;

/** One change of the stack that was proposed, checked and executed. */
interface Change {
  /** The stack before it; empty if it is new. */
  readonly before: DeployedSide;
  readonly proposal: Proposal;
  /** The template that was deployed, its parameters, and sentences about its pools. */
  readonly next: Next;
  /** Losses that it caused, each allowed. */
  readonly losses: readonly Loss[];
  readonly applied: Applied;
  /** The resources before it; undefined where it creates and removes no revisions of job definitions. */
  readonly revisions: Revisions | undefined;
}

/** A deployment that is done. */
export interface Deployment
  extends Omit<Change, 'revisions'>,
    Pick<PreparedDeployment, 'published' | 'times' | 'rolledBack'> {}

/** A request to deploy, and to comment on it. */
export type DeploymentRequest = ChangeRequest & { readonly comment: CommentRequest };

/** The plan that a change is compared with before it is executed, and the config as the review of the change shows it. */
export interface ReviewedDeployment {
  readonly check: PlanCheck;
  readonly compiled: CompiledConfig;
}

/** The parts that all rounds of a deployment share. */
interface Round extends Pick<PreparedDeployment, 'published'> {
  readonly timeStep: TimeStep;
  readonly reviewed: ReviewedDeployment | undefined;
  readonly rolledBack: PreparedDeployment['rolledBack'];
}

/** Compares a change with the reviewed plan, and returns sentences on one that is another. */
const compareWithPlan = async (
  world: World,
  caller: Caller,
  change: Omit<Change, 'applied' | 'revisions'>,
  { published, reviewed }: Round,
  request: DeploymentRequest,
): Promise<readonly string[]> => {
  const { proposal } = change;
  if (reviewed === undefined || proposal.kind === 'no-changes') return [];
  const { check, compiled } = reviewed;
  const proposed = { ...change, published };
  return assertReviewed(world, proposal, check, {
    hash: hashOfChange(caller, compiled, proposed, request),
    review: () => reviewOfChange(world, caller, compiled, proposed, request),
  });
};

/** The maximum number of comparisons of a deployment while other runs change the stack. */
const rounds = 3;

/** Deletes the change set of a stack that changed since it was read, and throws `Overtaken`. */
const assertNotOvertaken = async (
  world: World,
  proposal: ChangesProposal,
  { stack, ...more }: DeployedSide,
): Promise<void> => {
  if (stack === undefined) return;
  try {
    await assertAsRead(world, { ...more, stack });
  } catch (problem) {
    if (problem instanceof Overtaken) await (await world.stacks()).deleteChangeSet(proposal);
    throw problem;
  }
};

/** Executes a change, and follows it to its end where the request, or what comes after it, wants that. */
const execute = async (
  world: World,
  compiled: Compiled,
  proposal: Proposal,
  { losses, ours }: { readonly losses: readonly Loss[] } & Pick<Next, 'ours'>,
  { step, ...deployed }: PreparedStack,
  request: DeploymentRequest,
): Promise<Applied> => {
  const apply = () => applyChange(world, compiled, proposal, deployed.stack, request.leave);
  if (request.follows === false && proposal.kind === 'changes') {
    const { uploads } = compiled;
    const { settings } = request;
    const reason = reasonToFollow({ proposal, losses, isNew: step === 'create', uploads, settings });
    if (reason === undefined) return startChange(world, proposal);
    world.console.info(`The deployment is followed to its end in spite of wait: false, since ${reason}.`);
  }
  if (proposal.kind === 'changes') return underStackPolicy(world, proposal, deployed, ours.template, apply);
  await closeStackPolicy(world, deployed, ours.template);
  return apply();
};

/** Creates, checks and executes one change set. Throws `Overtaken` if another run changed the stack in the meantime. */
const changeOnce = async (
  world: World,
  caller: Caller,
  compiled: Compiled,
  { step, ...deployed }: PreparedStack,
  next: Next,
  request: DeploymentRequest,
  round: Round,
): Promise<Change> => {
  const { stage } = compiled;
  const { ours, parameters } = next;
  const { timeStep, reviewed } = round;
  const proposal = await timeStep('change set', () =>
    proposeChange(world, caller, stage, deployed, { ...ours, parameters }, request),
  );
  let losses: readonly Loss[] = [];
  if (proposal.kind === 'changes') await assertNotOvertaken(world, proposal, deployed);
  reportProposal(world, proposal);
  if (proposal.kind === 'changes') losses = await assertNoLoss(world, proposal, { stage, deployed, ours }, request);
  const before = step === 'create' ? {} : deployed;
  const notes = await compareWithPlan(world, caller, { before, proposal, next, losses }, round, request);
  const noted = { ...next, notes: [...next.notes, ...notes] };
  const revisions = await revisionsBefore(world, proposal, deployed.stack);
  if (step !== 'create') await endProtection(world, proposal, deployed.stack, request.settings, reviewed?.check);
  if (proposal.kind === 'changes') await reportBeginning(world, stage, request, proposal.changes);
  const work = () => execute(world, compiled, proposal, { losses, ours }, { step, ...deployed }, request);
  const begins = () => {
    if (proposal.kind === 'no-changes') return work();
    const planHash = () =>
      hashOfChange(caller, compiled, { before, proposal, next, losses, published: round.published }, request);
    const kept = { stackId: proposal.stackId, compiled, before, next, planHash, rolledBackTo: round.rolledBack?.id };
    return keepMeanwhile(world, caller, kept, request, work);
  };
  const applied = await timeStep('CloudFormation', begins).catch((problem: unknown) => {
    if (!(problem instanceof DeployFailed)) throw problem;
    throw problem.with({ change: { before, proposal, next: noted, losses, published: round.published }, notes });
  });
  return { before, proposal, next: noted, losses, applied, revisions };
};

/**
 * Brings the stack to the prepared template, and returns what was done. A change that another run overtakes is compared
 * and checked again, at most three times, and no rollback, which was chosen for another stack; then throws `stack/busy`. With `reviewed` a change is compared with the plan that
 * was reviewed before it is executed, in each round. One that is not followed returns once it has begun. Afterwards reports
 * the outputs and deregisters old revisions of job definitions; what fails there is a warning.
 */
export const applyDeployment = async (
  world: World,
  caller: Caller,
  compiled: Compiled,
  prepared: PreparedDeployment,
  request: DeploymentRequest,
  reviewed?: ReviewedDeployment,
): Promise<Deployment> => {
  const { stage } = compiled;
  const { published, rolledBack } = prepared;
  const { times, timeStep } = stopwatch(world, prepared.times);
  const how: Round = { published, timeStep, reviewed, rolledBack };
  const most = rolledBack === undefined ? rounds : 1;

  const change = async (stack: PreparedStack, next: Next, round: number): Promise<Change> => {
    try {
      return await changeOnce(world, caller, compiled, stack, next, request, how);
    } catch (problem) {
      if (!(problem instanceof Overtaken) || round >= most) throw problem;
      world.console.info(`Another run changed the stack ${stage.stack} meanwhile: it is compared again.`);
      const found = await readDeployed(world, stage.stack);
      const again = await prepareStack(world, stage, 'deploy', found, claimOf(request), request.leave);
      const { compiled: own, ...anew } = await compileNext(world, compiled, again, request);
      return change(again, { ...anew, ours: own.withImages(published) }, round + 1);
    }
  };

  const { stack: deployed, step } = prepared.stack;
  const existing = step === 'create' ? undefined : deployed;
  if (existing && request.settings?.terminationProtection) await setProtection(world, existing, request.settings);
  const { revisions, ...done } = await change(prepared.stack, prepared, 1);
  const { applied, proposal } = done;
  const back = rolledBack === undefined ? {} : { rolledBack };
  if (applied.isRunning) return { ...done, published, times, ...back };
  if (!existing) await protectNew(world, applied.stackId, request.settings);
  const stack = { name: stage.stack, id: applied.stackId, status: applied.status };
  await tryAfterChange(world, 'The deployment is done, but its outputs are not told', () =>
    reportOutputs(world, stack, applied.outputs, compiled.params),
  );
  const images = { before: done.before.template, now: done.next.ours.template };
  await recordDeployed(world, stage, applied.stackId, images);
  await clearRemovedNotifications(world, proposal, done.losses);
  await deregisterOldRevisions(world, revisions, applied.stackId);
  if (compiled.uploads.length > 0) await timeStep('files', () => uploadDirectories(world, compiled, applied.outputs));
  const unchanged = rolledBack === undefined ? 'is as the config says' : `is as in ${rolledBack.id}`;
  const says = proposal.kind === 'changes' ? 'is deployed' : unchanged;
  world.console.info(`${stage.stack} ${says}: ${applied.status}.`);
  return { ...done, published, times, ...back };
};
