import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { counted } from '../../report/plain-text.ts';
import { resolveAllowances, unknownAllowances } from '../../stack/allowances.ts';
import { bucketsToEmpty } from '../../stack/deletion.ts';
import type { StackEvent } from '../../stack/deployed-stack.ts';
import { isHeldBack } from '../../stack/held-back.ts';
import { isQueueDeadLetters } from '../../stack/own-resources.ts';
import { ownerNotes } from '../../stack/ownership.ts';
import { currentRevision, jobDefinitionsIn, stateMachinesIn } from '../../stack/revisions.ts';
import { rootCauses } from '../../stack/root-cause.ts';
import { deadLetterQueueId } from '../../stage/dead-letters.ts';
import type { Stage } from '../../stage/stage.ts';
import { recordDestroyed } from '../record-artifacts.ts';
import { tryAfterChange } from '../report/try-after-change.ts';
import { assertNotProtected } from './assert-not-protected.ts';
import { assertNotBorrowed, terminateBorrowedJobs } from './borrowed-jobs.ts';
import { deletePreviewImages } from './delete-preview-images.ts';
import { explainSlow } from './explain-slow.ts';
import { assertExportsUnused } from './exports-in-use.ts';
import { operationProgress } from './operation-progress.ts';
import { clearDeadNotifications, silenceTriggers } from './silence-triggers.ts';
import { assertStillOurs, logDeletion, readStackToDelete, type StackToDelete } from './stack-to-delete.ts';

/** The inputs of `destroy` about the stack. */
export interface DestroyInputs {
  /** Must equal the stage's name. */
  readonly confirm: string | undefined;
  /** Logical ids of resources whose loss is allowed, or `*`. */
  readonly allowDelete: readonly string[];
  /** GitHub's number of the workflow's repository; absent at a prompt. */
  readonly repositoryId?: string | undefined;
  /** The ARN of the role by which CloudFormation deletes; absent for the one that it remembers of the stack. */
  readonly cloudformationRole?: string | undefined;
}

/** Throws `stack/confirm` unless the stage's own name was typed out. */
export const assertConfirmed = (stage: Pick<Stage, 'stage'>, confirm: string | undefined): void => {
  if (confirm === stage.stage) return;
  throw new Refused({
    code: 'stack/confirm',
    message: confirm
      ? `destroy of the stage "${stage.stage}" was confirmed with "${confirm}".`
      : `destroy of the stage "${stage.stage}" was not confirmed.`,
    hint: `Set confirm to the stage's name: confirm: ${stage.stage} (--confirm ${stage.stage}).`,
  });
};

/**
 * Deletes the stack of a stage, and logs before and after what is kept and what goes. Does nothing if there is no stack.
 * Turns off triggers where buckets are emptied, stops runs, terminates their jobs in borrowed queues, deregisters old
 * revisions and empties buckets first, and stops what still started while CloudFormation deletes; a second call finishes
 * what a first one began. Deletes the images of a preview that no other job uses. Returns the stack that was deleted;
 * undefined if there was none.
 */
export const destroyStack = async (
  world: World,
  stage: Stage,
  inputs: DestroyInputs,
): Promise<StackToDelete | undefined> => {
  const found = await readStackToDelete(world, stage, inputs);
  if (found === undefined) return logAbsent(world, stage);
  const unknown = unknownAllowances({ delete: inputs.allowDelete }, [found.template]);
  for (const note of [...ownerNotes(found.stack, stage, inputs), ...unknown]) world.console.info(note);
  logDeletion(world, found, stage, 'before');
  assertNotProtected(found);
  await assertNoDeadLetters(world, found, inputs.allowDelete);
  await assertNotBorrowed(world, found, stage, inputs.allowDelete);
  await assertExportsUnused(world, found.template, found.stack);
  // All that fills a bucket which is emptied below must be quiet before.
  if (bucketsToEmpty(found.outcome.going, stage.preview, found.template).length > 0)
    await silenceTriggers(world, found);
  const stopped = await stopRuns(world, found);
  // Runs may take minutes to stop: resources and owner are read again.
  const stack = stopped > 0 ? await readStackToDelete(world, stage, inputs) : found;
  if (stack === undefined) return logAbsent(world, stage);
  await terminateBorrowedJobs(world, stack, stage);
  if (stage.preview) await deletePreviewImages(world, stack, stage);
  await deregisterOldRevisions(world, stack);
  // A notification that S3 had accepted before may start a run for an object that is deleted here.
  if ((await emptyBuckets(world, stack, stage)) > 0) await stopRuns(world, stack);
  await assertStillOurs(world, stage, stack, inputs);
  await clearDeadNotifications(world, stack.outcome.kept, stack.outcome.going);
  await deleteStack(world, stack, stage, inputs);
  // Jobs of an execution that started while the stack was deleted.
  await tryAfterChange(world, 'Jobs in borrowed queues may go on', () => terminateBorrowedJobs(world, stack, stage));
  logDeletion(world, stack, stage, 'after');
  await recordDestroyed(world, stage, stack.stack.id, stack.template);
  return stack;
};

const logAbsent = (world: World, { stack }: Stage): undefined => {
  world.console.info(`There is no stack ${stack}: nothing to delete. The ECR repository of the project stays.`);
  return undefined;
};

/**
 * Throws `stack/dead-letters` while a dead-letter queue that the compiler made and that is deleted, or may be, contains
 * messages, unless the inputs allow its deletion by its logical id or the name of its queue. Properties that were changed
 * by hand do not matter: its messages are lost alike.
 */
const assertNoDeadLetters = async (
  world: World,
  { outcome: { going, unread }, template }: StackToDelete,
  allowDelete: readonly string[],
): Promise<void> => {
  const allowed = resolveAllowances({ replace: [], delete: allowDelete }, [template]).delete;
  const queues = [...going, ...unread].filter(
    ({ logicalId, type }) =>
      type === 'AWS::SQS::Queue' &&
      (logicalId === deadLetterQueueId || isQueueDeadLetters(template, logicalId)) &&
      !allowed.includes('*') &&
      !allowed.includes(logicalId),
  );
  if (queues.length === 0) return;
  const leftovers = await world.leftovers();
  const found = await Promise.all(
    queues.map(async (queue) => ({ ...queue, messages: await leftovers.messages(queue.physicalId) })),
  );
  const full = found.filter(({ messages }) => messages > 0);
  if (full.length === 0) return;
  const sentences = full.map(
    ({ physicalId, messages }) =>
      `The dead-letter queue ${physicalId} still holds ${counted(messages, 'message')}: events that started no job.`,
  );
  throw new Refused({
    code: 'stack/dead-letters',
    message: `${sentences.join(' ')} Nothing was deleted.`,
    hint: `Read or redrive them first, or give them up with allow-delete: ${full.map(({ logicalId }) => logicalId).join(', ')}.`,
  });
};

/** Stops the executions of the state machines that are deleted, and returns how many: each was waited for. */
const stopRuns = async (world: World, { outcome: { going } }: StackToDelete): Promise<number> => {
  const leftovers = await world.leftovers();
  let all = 0;
  for (const machine of stateMachinesIn(going)) {
    const stopped = await leftovers.stopExecutions(machine);
    if (stopped > 0) world.console.info(`Stopped ${counted(stopped, 'execution')} of ${machine}.`);
    all += stopped;
  }
  return all;
};

/** Deregisters all revisions of job definitions but the current one, which CloudFormation deregisters. */
const deregisterOldRevisions = async (world: World, { outcome: { going } }: StackToDelete): Promise<void> => {
  const leftovers = await world.leftovers();
  for (const definition of jobDefinitionsIn(going)) {
    const { name } = definition;
    const gone = await leftovers.deregister(name, (arns) => currentRevision(definition, arns));
    if (gone > 0) world.console.info(`Deregistered ${counted(gone, 'old revision')} of ${name}.`);
  }
};

/** Empties the buckets that are deleted, since CloudFormation deletes only empty ones; returns how many objects went. */
const emptyBuckets = async (
  world: World,
  { outcome: { going }, template }: StackToDelete,
  { preview }: Stage,
): Promise<number> => {
  const leftovers = await world.leftovers();
  let all = 0;
  for (const bucket of bucketsToEmpty(going, preview, template)) {
    const deleted = await leftovers.empty(bucket);
    if (deleted > 0) world.console.info(`Deleted ${counted(deleted, 'object')} of ${bucket}.`);
    all += deleted;
  }
  return all;
};

/**
 * Returns a listener that stops the executions of a state machine as soon as CloudFormation deletes it: the machine waits
 * for them, and starts no others by then. `settled` waits until all are stopped; what AWS refuses is a warning.
 */
const stopWhileDeleting = (world: World) => {
  const stopping: Promise<unknown>[] = [];
  const stop = (machine: string) =>
    tryAfterChange(world, `Executions of ${machine} may go on, and CloudFormation waits for them`, async () => {
      const stopped = await (await world.leftovers()).stopExecutions(machine);
      if (stopped > 0) world.console.info(`Stopped ${counted(stopped, 'execution')} of ${machine}, started meanwhile.`);
    });
  return {
    hear: ({ type, status, physicalId }: StackEvent): void => {
      if (type !== 'AWS::StepFunctions::StateMachine' || status !== 'DELETE_IN_PROGRESS' || !physicalId) return;
      const stopped = stop(physicalId);
      // A run that was asked to stop does not get as far as to await it.
      stopped.catch(() => {});
      stopping.push(stopped);
    },
    settled: () => Promise.all(stopping),
  };
};

/** Most deletions more of a stack whose network is still used, each of which CloudFormation tries for some minutes. */
const deletionsHeldBack = 2;

/**
 * Deletes the stack, logs each event and why a resource takes long, and stops what runs meanwhile. Deletes it once more if
 * that failed and a bucket that was emptied had got objects in the meantime, from functions that were still there; and up
 * to twice more if only parts of its network were still used. Throws `stack/delete-failed` with the resources that could
 * not be deleted.
 */
const deleteStack = async (
  world: World,
  going: StackToDelete,
  stage: Stage,
  { cloudformationRole }: DestroyInputs,
): Promise<void> => {
  const { stack, template } = going;
  const { console } = world;
  const stacks = await world.stacks();
  const deleteOnce = async () => {
    const { hear, settled } = stopWhileDeleting(world);
    const progress = explainSlow(world, template, operationProgress(console));
    const listener = {
      ...progress,
      onEvent: (event: StackEvent) => {
        progress.onEvent(event);
        hear(event);
      },
    };
    const outcome = await console.group(`Deleting ${stack.name}`, () =>
      stacks.delete(stack.id, listener, undefined, cloudformationRole),
    );
    await settled();
    return outcome;
  };
  let outcome = await deleteOnce();
  if (outcome.kind !== 'done' && (await emptyBuckets(world, going, stage)) > 0) outcome = await deleteOnce();
  for (let again = 0; outcome.kind !== 'done' && isHeldBack(outcome.events) && again < deletionsHeldBack; again++) {
    console.info(
      'Something that AWS removes by itself still uses a part of the network: the stack is deleted once more.',
    );
    outcome = await deleteOnce();
  }
  if (outcome.kind === 'done') return;
  const causes = rootCauses(outcome.events).map(
    ({ logicalId, type, reason = '' }) => `${logicalId} (${type}): ${reason}`,
  );
  const why = causes.join(' · ') || outcome.statusReason || '';
  console.output('stack-status', outcome.status);
  throw new Refused({
    code: 'stack/delete-failed',
    message: `The stack ${stack.name} could not be deleted (${outcome.status}). ${why}`.trim(),
    hint: 'Mend or empty what is named and run destroy again: it goes on where it stopped.',
  });
};
