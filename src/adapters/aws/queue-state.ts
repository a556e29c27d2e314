import { Refused } from '../../diagnostics/refused.ts';
import type { Capacity, QueueState } from '../../runs/run.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { isMissingQueue } from './jobs.ts';

/** A job queue or a compute environment as the SDK returns it. */
interface SdkCapacity {
  readonly state?: string | undefined;
  readonly status?: string | undefined;
  readonly statusReason?: string | undefined;
}

const capacityOf = (arn: string, { state = '', status = '', statusReason }: SdkCapacity): Capacity => ({
  name: arn.slice(arn.lastIndexOf('/') + 1),
  state,
  status,
  ...(statusReason ? { reason: statusReason } : {}),
});

/**
 * Returns the place of a job among the first 100 jobs in RUNNABLE; undefined if it is not among them, or the role may not
 * ask, which hides nothing else of the queue.
 * https://docs.aws.amazon.com/batch/latest/APIReference/API_GetJobQueueSnapshot.html
 */
const positionOf = async (
  clients: Clients,
  clock: Clock,
  jobQueue: string,
  jobArn: string,
): Promise<number | undefined> => {
  const { GetJobQueueSnapshotCommand } = await import('@aws-sdk/client-batch');
  const batch = await clients.batch();
  try {
    const command = new GetJobQueueSnapshotCommand({ jobQueue });
    const answer = await call(clock, 'batch:GetJobQueueSnapshot', (limit) => batch.send(command, limit));
    const index = answer.frontOfQueue?.jobs?.findIndex((one) => one.jobArn === jobArn) ?? -1;
    return index < 0 ? undefined : index + 1;
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
};

/** Returns a job queue with its compute environments and the place of a job in it; undefined if there is none. */
export const queueState = async (
  clients: Clients,
  clock: Clock,
  jobQueueArn: string,
  jobArn: string,
): Promise<QueueState | undefined> => {
  const { DescribeComputeEnvironmentsCommand, DescribeJobQueuesCommand } = await import('@aws-sdk/client-batch');
  const batch = await clients.batch();
  const describeQueue = new DescribeJobQueuesCommand({ jobQueues: [jobQueueArn] });
  try {
    const { jobQueues } = await call(clock, 'batch:DescribeJobQueues', (limit) => batch.send(describeQueue, limit));
    const queue = jobQueues?.[0];
    if (queue === undefined) return undefined;
    const computeEnvironments = (queue.computeEnvironmentOrder ?? []).flatMap(
      ({ computeEnvironment }) => computeEnvironment ?? [],
    );
    // At most three, by AWS's limit on a queue; without names it would describe those of the whole account.
    const describeEnvironments = new DescribeComputeEnvironmentsCommand({ computeEnvironments });
    const found =
      computeEnvironments.length === 0
        ? []
        : ((await call(clock, 'batch:DescribeComputeEnvironments', (limit) => batch.send(describeEnvironments, limit)))
            .computeEnvironments ?? []);
    const position = await positionOf(clients, clock, jobQueueArn, jobArn);
    return {
      ...capacityOf(jobQueueArn, queue),
      environments: found.map((one) => capacityOf(one.computeEnvironmentArn ?? '', one)),
      ...(position === undefined ? {} : { position }),
    };
  } catch (error) {
    if (isMissingQueue(error)) return undefined;
    throw error;
  }
};
