import type { World } from '../../ports/world.ts';
import { counted } from '../../report/plain-text.ts';
import type { StackResource } from '../../stack/deployed-stack.ts';
import type { Loss } from '../../stack/losses.ts';
import type { Proposal } from '../../stack/proposal.ts';
import { tryAfterChange } from '../report/try-after-change.ts';
import type { StackToDelete } from './stack-to-delete.ts';

type Deletion = Pick<StackToDelete, 'outcome'>;

/** A resource, or a change of one that exists. */
type Existing = Pick<StackResource, 'type'> & { readonly physicalId?: string };

const idsOf = (resources: readonly Existing[], type: string): string[] =>
  resources.flatMap((resource) => (resource.type === type && resource.physicalId ? [resource.physicalId] : []));

/**
 * Turns off what starts runs of a stack that is deleted: rules, schedules, event source mappings, notifications of its
 * buckets. Else each object that is deleted could start a run, and CloudFormation would wait for it. What AWS refuses is a
 * warning. Subscriptions of topics and filters of logs depend on the state machine, so CloudFormation deletes them first.
 */
export const silenceTriggers = async (world: World, { outcome: { going } }: Deletion): Promise<void> => {
  const triggers = await world.triggers();
  const silence = (id: string, work: () => Promise<unknown>) =>
    tryAfterChange(world, `${id} may start runs while its stack is deleted`, work);
  for (const rule of idsOf(going, 'AWS::Events::Rule')) await silence(rule, () => triggers.disableRule(rule));
  for (const schedule of idsOf(going, 'AWS::Scheduler::Schedule'))
    await silence(schedule, () => triggers.disableSchedule(schedule));
  for (const mapping of idsOf(going, 'AWS::Lambda::EventSourceMapping'))
    await silence(mapping, () => triggers.disableMapping(mapping));
  for (const bucket of idsOf(going, 'AWS::S3::Bucket'))
    await silence(bucket, () => triggers.clearNotifications(bucket));
};

/**
 * Removes the notifications of buckets that stay to functions that go: S3 would try a function that is gone for each
 * object, and refuse any later change of the bucket's notifications. What AWS refuses is a warning.
 */
export const clearDeadNotifications = async (
  world: World,
  kept: readonly Existing[],
  going: readonly Existing[],
): Promise<void> => {
  const functions = idsOf(going, 'AWS::Lambda::Function');
  const buckets = idsOf(kept, 'AWS::S3::Bucket');
  if (functions.length === 0 || buckets.length === 0) return;
  const triggers = await world.triggers();
  for (const bucket of buckets)
    await tryAfterChange(
      world,
      `The bucket ${bucket} stays, and may still notify functions that are gone`,
      async () => {
        const removed = await triggers.clearNotifications(bucket, functions);
        if (removed > 0)
          world.console.info(`Removed ${counted(removed, 'notification')} of ${bucket} to functions of the stack.`);
      },
    );
};

/**
 * Removes, after a deployment, the notifications of buckets that left the stack and stay in the account to functions that
 * it deleted.
 */
export const clearRemovedNotifications = async (
  world: World,
  proposal: Proposal,
  losses: readonly Loss[],
): Promise<void> => {
  if (proposal.kind === 'no-changes') return;
  const kept = losses.filter(({ kind, fate }) => kind === 'delete' && fate === 'kept').map(({ change }) => change);
  const going = proposal.changes.filter(({ action }) => action === 'Remove');
  await clearDeadNotifications(world, kept, going);
};
