import { type Fault, fault, faultsOr } from '../../../doctor/verdict.ts';
import type { Capacity } from '../../../runs/run.ts';
import { type CheckedResource, resourcesOfType } from '../../drift/checks/check.ts';
import { nameIn, type StackCheck } from '../check.ts';

/** True for a queue that the template disables itself. */
const isMeantOff = ({ properties }: CheckedResource): boolean => properties.State === 'DISABLED';

/** Returns the fault of a queue; undefined if it takes jobs. */
const faultOf = (resource: CheckedResource, queue: Capacity | undefined): Fault | undefined => {
  const name = nameIn(resource.physicalId);
  if (queue === undefined)
    return fault(
      `The job queue ${name} does not exist any more.`,
      'No run of its jobs can start.',
      'Only a new stack makes it again: `drift` says what else is missing, then destroy the stage and deploy it again.',
    );
  if (queue.status === 'INVALID')
    return fault(
      `The job queue ${name} is INVALID.`,
      queue.reason ?? 'AWS Batch gives no reason: most likely all its compute environments are INVALID.',
      `Mend its compute environments, then \`aws batch update-job-queue --job-queue ${name} --state ENABLED\`.`,
    );
  if (queue.state !== 'DISABLED' || isMeantOff(resource)) return undefined;
  return fault(
    `The job queue ${name} is DISABLED.`,
    'It takes no new jobs: every run ends with an error of SubmitJob.',
    `\`aws batch update-job-queue --job-queue ${name} --state ENABLED\`.`,
  );
};

/** Looks at the job queues of the stack: DISABLED, INVALID or gone. */
export const jobQueues: StackCheck = {
  name: 'job-queues',
  about: 'job queues',
  needs: 'stack',
  look: async ({ world, stack }) => {
    const resources = resourcesOfType(stack, 'AWS::Batch::JobQueue');
    const found = await (await world.health()).jobQueues(resources.map(({ physicalId }) => physicalId));
    const byName = new Map(found.map((one) => [one.name, one]));
    return faultsOr(
      resources.flatMap((one) => faultOf(one, byName.get(nameIn(one.physicalId))) ?? []),
      resources.length === 0 ? 'The stack has no job queue of its own.' : 'All job queues are ENABLED.',
    );
  },
};
