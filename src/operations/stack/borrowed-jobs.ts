import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { counted } from '../../report/plain-text.ts';
import { borrowedQueue } from '../../shared/borrowed-parts.ts';
import { isLentQueue } from '../../stack/lending-notes.ts';
import { queuesOfOthers } from '../../stack/queues-of-others.ts';
import { stateMachinesIn } from '../../stack/revisions.ts';
import { poolKinds } from '../../stage/pool-kind.ts';
import type { Stage } from '../../stage/stage.ts';
import { readBorrowers } from './borrowers.ts';
import type { StackToDelete } from './stack-to-delete.ts';

/**
 * Terminates the jobs of a stack in the queues that it borrows, and those of a preview in queues that its config names by
 * ARN: CloudFormation deletes no job, and these queues stay. Jobs
 * of others have the name of another state machine in their tag. Does nothing for a stack with queues of its own.
 */
export const terminateBorrowedJobs = async (
  world: World,
  { stack: { parameters }, outcome: { going }, template }: StackToDelete,
  { preview }: Pick<Stage, 'preview'>,
): Promise<void> => {
  // Outside of previews a stopped run terminates its job, and the role may terminate no other one.
  const named = preview ? queuesOfOthers(template) : [];
  const queues = [...poolKinds.flatMap((kind) => parameters[borrowedQueue(kind)] ?? []), ...named];
  const machines = stateMachinesIn(going).map((arn) => arn.slice(arn.lastIndexOf(':') + 1));
  if (queues.length === 0 || machines.length === 0) return;
  const leftovers = await world.leftovers();
  for (const queue of new Set(queues)) {
    const ended = await leftovers.terminateJobs(queue, machines);
    if (ended > 0)
      world.console.info(`Terminated ${counted(ended, 'job')} in ${queue}, which is not of the stack and stays.`);
  }
};

/**
 * Throws `stack/borrowed` while previews borrow a job queue that is deleted, or may be, unless the inputs allow its
 * deletion by its logical id.
 */
export const assertNotBorrowed = async (
  world: World,
  { outcome: { going, unread } }: StackToDelete,
  { project, stage }: Stage,
  allowDelete: readonly string[],
): Promise<void> => {
  const queues = [...going, ...unread].filter(
    ({ logicalId, physicalId }) =>
      isLentQueue(logicalId) && physicalId !== '' && !allowDelete.includes('*') && !allowDelete.includes(logicalId),
  );
  const borrowers = await readBorrowers(
    world,
    project,
    queues.map(({ physicalId }) => physicalId),
  );
  if (borrowers.length === 0) return;
  throw new Refused({
    code: 'stack/borrowed',
    message: `The stage ${stage} lends pools to ${borrowers.join(', ')}, whose jobs could not run any more. Nothing was deleted.`,
    hint: `Destroy these previews first, or deploy them with another base-stage; or give them up with allow-delete: ${queues.map(({ logicalId }) => logicalId).join(', ')}.`,
  });
};
