import { Refused } from '../../diagnostics/refused.ts';
import type { Capacity, QueueState } from '../../runs/run.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { isMissingQueue } from './jobs.ts';

/** A job queue, or a compute environment, which alone has resources, as the SDK returns it. */
export interface SdkCapacity {
  readonly state?: string | undefined;
  readonly status?: string | undefined;
  readonly statusReason?: string | undefined;
  readonly computeResources?:
    | { readonly maxvCpus?: number | undefined; readonly desiredvCpus?: number | undefined }
    | undefined;
}

const vcpusOf = ({
  maxvCpus: most,
  desiredvCpus: desired,
}: NonNullable<SdkCapacity['computeResources']>): Partial<Capacity> =>
  most === undefined ? {} : { vcpus: { most, ...(desired === undefined ? {} : { desired }) } };

/** Returns the capacity of a job queue or a compute environment by its ARN. */
export const capacityOf = (
  arn: string,
  { state = '', status = '', statusReason, computeResources }: SdkCapacity,
): Capacity => ({
  name: arn.slice(arn.lastIndexOf('/') + 1),
  state,
  status,
  ...(statusReason ? { reason: statusReason } : {}),
  ...vcpusOf(computeResources ?? {}),
});

/** Returns AWS's reason why a job waits, by its ARN; undefined if it has none. */
const reasonOf = async (clients: Clients, clock: Clock, jobArn: string): Promise<string | undefined> => {
  const { DescribeJobsCommand } = await import('@aws-sdk/client-batch');
  const batch = await clients.batch();
  const command = new DescribeJobsCommand({ jobs: [jobArn.slice(jobArn.lastIndexOf('/') + 1)] });
  const { jobs } = await call(clock, 'batch:DescribeJobs', (limit) => batch.send(command, limit));
  return jobs?.[0]?.statusReason || undefined;
};

/**
 * Returns the place of a job among the first 100 jobs in RUNNABLE, and what the first one waits for; nothing if it is not
 * among them, or the role may not ask, which hides nothing else of the queue.
 * https://docs.aws.amazon.com/batch/latest/APIReference/API_GetJobQueueSnapshot.html
 */
const placeOf = async (
  clients: Clients,
  clock: Clock,
  jobQueue: string,
  jobArn: string,
): Promise<Pick<QueueState, 'position' | 'headReason'>> => {
  const { GetJobQueueSnapshotCommand } = await import('@aws-sdk/client-batch');
  const batch = await clients.batch();
  try {
    const command = new GetJobQueueSnapshotCommand({ jobQueue });
    const answer = await call(clock, 'batch:GetJobQueueSnapshot', (limit) => batch.send(command, limit));
    const front = answer.frontOfQueue?.jobs ?? [];
    const index = front.findIndex((one) => one.jobArn === jobArn);
    if (index < 0) return {};
    const head = front[0]?.jobArn;
    const headReason = index === 0 || head === undefined ? undefined : await reasonOf(clients, clock, head);
    return { position: index + 1, ...(headReason === undefined ? {} : { headReason }) };
  } catch (error) {
    if (error instanceof Refused) return {};
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
    return {
      ...capacityOf(jobQueueArn, queue),
      environments: found.map((one) => capacityOf(one.computeEnvironmentArn ?? '', one)),
      ...(await placeOf(clients, clock, jobQueueArn, jobArn)),
    };
  } catch (error) {
    if (isMissingQueue(error)) return undefined;
    throw error;
  }
};
