import type { JobDetail } from '@aws-sdk/client-batch';
import type { Pools } from '../../ports/aws.ts';
import type { RunningJob } from '../../stack/interruptions.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { isMissingQueue, mostCounted } from './jobs.ts';
import { allItems, pages } from './pages.ts';

/** Most ids in one call of DescribeJobs: https://docs.aws.amazon.com/batch/latest/APIReference/API_DescribeJobs.html */
const mostDescribed = 100;

/**
 * Returns a job with the minutes that its timeout leaves it, rounded up: all of them before it has started, since
 * `attemptDurationSeconds` counts from `startedAt`, and for an array, whose children may have started just now. https://docs.aws.amazon.com/batch/latest/userguide/job_timeouts.html
 */
const runningJob = ({ jobName = '', timeout, startedAt }: JobDetail, now: number): RunningJob => {
  const seconds = timeout?.attemptDurationSeconds;
  if (seconds === undefined) return { name: jobName };
  const left = seconds - (now - (startedAt ?? now)) / 1_000;
  return { name: jobName, minutesLeft: Math.max(0, Math.ceil(left / 60)) };
};

/**
 * True for a job whose container, or that of a child, starts or runs. The parent of an array is PENDING while its children run,
 * and a queue lists none of these: https://docs.aws.amazon.com/batch/latest/userguide/job_states.html
 */
const isOnInstance = ({ status, arrayProperties }: JobDetail): boolean =>
  [status, ...Object.entries(arrayProperties?.statusSummary ?? {}).map(([one, count]) => (count > 0 ? one : ''))].some(
    (one) => one === 'STARTING' || one === 'RUNNING',
  );

/** Returns the port to compute environments and job queues. */
export const awsPools = (clients: Clients, clock: Clock): Pools => {
  /** Lists the ids of the jobs of a queue in one status, at least 1,000 if there are more. */
  const jobIds = async (jobQueue: string, jobStatus: 'PENDING' | 'STARTING' | 'RUNNING'): Promise<string[]> => {
    const { ListJobsCommand } = await import('@aws-sdk/client-batch');
    const batch = await clients.batch();
    const found: string[] = [];
    const paged = pages('batch:ListJobs', async (nextToken) => {
      const command = new ListJobsCommand({ jobQueue, jobStatus, nextToken });
      const answer = await call(clock, 'batch:ListJobs', (limit) => batch.send(command, limit));
      return { page: answer.jobSummaryList ?? [], next: answer.nextToken };
    });
    for await (const page of paged) {
      found.push(...page.flatMap(({ jobId }) => jobId ?? []));
      if (found.length >= mostCounted) break;
    }
    return found;
  };

  const describe = async (jobs: string[]): Promise<JobDetail[]> => {
    const { DescribeJobsCommand } = await import('@aws-sdk/client-batch');
    const batch = await clients.batch();
    const command = new DescribeJobsCommand({ jobs });
    return (await call(clock, 'batch:DescribeJobs', (limit) => batch.send(command, limit))).jobs ?? [];
  };

  return {
    runningJobs: async (jobQueue) => {
      try {
        const ids: string[] = [];
        for (const status of ['PENDING', 'STARTING', 'RUNNING'] as const) ids.push(...(await jobIds(jobQueue, status)));
        const found: RunningJob[] = [];
        for (let at = 0; at < ids.length; at += mostDescribed) {
          const described = await describe(ids.slice(at, at + mostDescribed));
          found.push(...described.filter(isOnInstance).map((job) => runningJob(job, clock.now())));
        }
        return found;
      } catch (error) {
        if (isMissingQueue(error)) return [];
        throw error;
      }
    },

    withNewerImage: async (computeEnvironments) => {
      if (computeEnvironments.length === 0) return [];
      const { DescribeComputeEnvironmentsCommand } = await import('@aws-sdk/client-batch');
      const batch = await clients.batch();
      const found = await allItems('batch:DescribeComputeEnvironments', async (nextToken) => {
        const command = new DescribeComputeEnvironmentsCommand({
          computeEnvironments: [...computeEnvironments],
          nextToken,
        });
        const page = await call(clock, 'batch:DescribeComputeEnvironments', (limit) => batch.send(command, limit));
        return { items: page.computeEnvironments, next: page.nextToken };
      });
      return found
        .filter(({ computeResources }) =>
          computeResources?.ec2Configuration?.some(({ batchImageStatus }) => batchImageStatus === 'UPDATE_AVAILABLE'),
        )
        .flatMap(({ computeEnvironmentArn }) => computeEnvironmentArn ?? []);
    },
  };
};
