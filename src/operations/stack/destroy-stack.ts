import type { Expression } from '../../cloudformation/expression.ts';
import { readTemplate } from '../../cloudformation/yaml-template.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { eventLine } from '../../report/event-line.ts';
import { columns, counted } from '../../report/words.ts';
import type { StackLook, StackResource } from '../../stack/deployed.ts';
import { assertOwned, type Claim } from '../../stack/ownership.ts';
import { bucketsToEmpty, type Farewell, farewell } from '../../stack/retention.ts';
import { jobDefinitionsIn, stateMachinesIn } from '../../stack/revisions.ts';
import { rootCauses } from '../../stack/root-cause.ts';
import type { Stage } from '../../stage/stage.ts';
import { makeReady, readDeployed, resourcesOf } from './deployed-side.ts';

/** A stack that is about to be deleted. */
export interface Doomed {
  readonly look: StackLook;
  readonly resources: readonly StackResource[];
  readonly farewell: Farewell;
  /** The deployed template, by which the farewell was parted. */
  readonly template: Expression | undefined;
}

/** Passes only the stage's own name, typed out. */
export const holdConfirmation = (stage: Pick<Stage, 'stage'>, confirm: string | undefined): void => {
  if (confirm === stage.stage) return;
  throw new Refused({
    code: 'stack/confirm',
    message: confirm
      ? `destroy of the stage "${stage.stage}" was confirmed with "${confirm}".`
      : `destroy of the stage "${stage.stage}" was not confirmed.`,
    hint: `Set confirm to the stage's name: confirm: ${stage.stage} (--confirm ${stage.stage}).`,
  });
};

/** Throws `stack/protected` for a stack that is protected against deletion. */
const assertUnprotected = (look: StackLook): void => {
  if (look.terminationProtection)
    throw new Refused({
      code: 'stack/protected',
      message: `The stack ${look.name} is protected against deletion. Nothing was changed.`,
      hint: `If it shall go, run \`aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${look.name}\` first.`,
    });
};

/** The stack with what would stay and what would go; undefined if there is none. Refuses foreign and protected ones. */
export const readDoomed = async (world: World, stage: Stage, claim: Claim): Promise<Doomed | undefined> => {
  const side = await makeReady(world, stage, 'destroy', await readDeployed(world, stage.stack), claim);
  const { look } = side;
  if (look === undefined) return undefined;
  assertUnprotected(look);
  const template = await readTemplate(side.template);
  const resources = await resourcesOf(await world.stacks(), look.id);
  return { look, resources, farewell: farewell(resources, template), template };
};

/** Asks once more whose the stack is, after everything that took time: throws as `readDoomed` does. */
export const assertStillOurs = async (world: World, stage: Stage, { look }: Doomed, claim: Claim): Promise<void> => {
  const now = await (await world.stacks()).look(look.id);
  if (now === undefined) return;
  assertOwned(now, stage, 'destroy', claim);
  assertUnprotected(now);
};

const lines = (resources: readonly StackResource[]): string[] =>
  columns(resources.map(({ logicalId, type, physicalId }) => [`  ${logicalId}`, type, physicalId]));

/** Lists what stays and what goes, in the future or in the past tense. */
export const tellFarewell = (
  world: World,
  { look, farewell: { kept, going, unread } }: Doomed,
  tense: 'before' | 'after',
): void => {
  const { info } = world.console;
  const future = tense === 'before';
  info(`${future ? 'To be deleted' : 'Deleted'}: the stack ${look.name} with ${counted(going.length, 'resource')}.`);
  if (future) for (const line of lines(going)) info(line);
  if (kept.length > 0) info(`${future ? 'To be kept' : 'Kept in the account, outside any stack'}: ${kept.length}.`);
  for (const line of lines(kept)) info(line);
  if (unread.length > 0)
    info(
      future
        ? `Not known, since no DeletionPolicy could be read in the deployed template: ${unread.length}. CloudFormation decides; nothing of these is stopped or emptied first.`
        : `Not known whether they are kept, since no DeletionPolicy could be read: ${unread.length}. Look for them in the account.`,
    );
  for (const line of lines(unread)) info(line);
  info('The ECR repository of the project and its images stay.');
};

/**
 * Refuses while a dead-letter queue that goes, or may go, still holds messages, unless its logical id is allowed to be
 * deleted. What was changed by hand in its properties makes nothing of it less lost.
 */
export const holdDeadLetters = async (world: World, doomed: Doomed, allowDelete: readonly string[]): Promise<void> => {
  const { going, unread } = doomed.farewell;
  const queue = [...going, ...unread].find(
    ({ logicalId, type }) => logicalId === 'StpDeadLetterQueue' && type === 'AWS::SQS::Queue',
  );
  if (!queue || allowDelete.includes('*') || allowDelete.includes(queue.logicalId)) return;
  const messages = await (await world.leftovers()).messages(queue.physicalId);
  if (messages === 0) return;
  throw new Refused({
    code: 'stack/dead-letters',
    message: `The dead-letter queue ${queue.physicalId} still holds ${messages} messages: events that started no job. Nothing was deleted.`,
    hint: `Read or redrive them first, or give them up with allow-delete: ${queue.logicalId}.`,
  });
};

/** Stops the executions of the state machines that go. Returns how many: each of them was waited for. */
export const stopRuns = async (world: World, doomed: Doomed): Promise<number> => {
  const leftovers = await world.leftovers();
  let all = 0;
  for (const machine of stateMachinesIn(doomed.farewell.going)) {
    const stopped = await leftovers.stopExecutions(machine);
    if (stopped > 0) world.console.info(`Stopped ${counted(stopped, 'execution')} of ${machine}.`);
    all += stopped;
  }
  return all;
};

/**
 * Removes all that must be gone before CloudFormation deletes: deregisters old revisions (CloudFormation deregisters the
 * current one) and empties buckets as far as they are ours to empty. Names come from the stack's resources, which are
 * there until the deletion has succeeded; so a second run finishes what a first one began.
 */
export const clearTheWay = async (world: World, doomed: Doomed, stage: Stage): Promise<void> => {
  const leftovers = await world.leftovers();
  const { info } = world.console;
  for (const { name, current } of jobDefinitionsIn(doomed.farewell.going)) {
    const gone = await leftovers.deregister(name, () => [current]);
    if (gone > 0) info(`Deregistered ${counted(gone, 'old revision')} of ${name}.`);
  }
  for (const bucket of bucketsToEmpty(doomed.farewell.going, stage.preview, doomed.template)) {
    const deleted = await leftovers.empty(bucket);
    if (deleted > 0) info(`Deleted ${counted(deleted, 'object')} of ${bucket}.`);
  }
};

/** Deletes the stack and tells each event. Throws `stack/delete-failed` with what stood in the way. */
export const deleteStack = async (world: World, { look }: Doomed): Promise<void> => {
  const { console } = world;
  const stacks = await world.stacks();
  const outcome = await console.group(`Deleting ${look.name}`, () =>
    stacks.delete(look.id, (event) => console.info(eventLine(event))),
  );
  if (outcome.kind === 'done') return;
  const causes = rootCauses(outcome.events).map(
    ({ logicalId, type, reason = '' }) => `${logicalId} (${type}): ${reason}`,
  );
  const why = causes.join(' · ') || outcome.statusReason || '';
  console.output('stack-status', outcome.status);
  console.output('failure-reason', why || outcome.status);
  throw new Refused({
    code: 'stack/delete-failed',
    message: `The stack ${look.name} could not be deleted (${outcome.status}). ${why}`.trim(),
    hint: 'Mend or empty what is named and run destroy again: it goes on where it stopped.',
  });
};
