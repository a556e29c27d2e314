import { Refused } from '../../diagnostics/refused.ts';
import { machineTag } from '../../job/address.ts';
import { sideBySide } from '../side-by-side.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { pages } from './pages.ts';
import { errorOf } from './refusals.ts';

/**
 * Every status of an unfinished job. ListJobs accepts one at a time, and without one lists RUNNING jobs only:
 * https://docs.aws.amazon.com/batch/latest/APIReference/API_ListJobs.html
 */
const statuses = ['SUBMITTED', 'PENDING', 'RUNNABLE', 'STARTING', 'RUNNING'] as const;

/** Number of jobs after which counting stops: only zero or not matters. */
export const mostCounted = 1_000;

/**
 * True for the refusal of a queue that does not exist: Batch throws a ClientException, with these words in its message.
 */
export const isMissingQueue = (error: unknown): boolean => {
  const { name, message } = errorOf(error instanceof Refused ? error.cause : error);
  return name === 'ClientException' && /does not exist/i.test(message);
};

/** Counts the unfinished jobs of a queue, at least 1,000 if there are more; 0 if there is no such queue. */
export const unfinishedJobs = async (clients: Clients, clock: Clock, jobQueue: string): Promise<number> => {
  const { ListJobsCommand } = await import('@aws-sdk/client-batch');
  const batch = await clients.batch();
  let count = 0;
  try {
    for (const jobStatus of statuses) {
      const paged = pages('batch:ListJobs', async (nextToken) => {
        const command = new ListJobsCommand({ jobQueue, jobStatus, nextToken });
        const answer = await call(clock, 'batch:ListJobs', (limit) => batch.send(command, limit));
        return { page: answer.jobSummaryList ?? [], next: answer.nextToken };
      });
      for await (const page of paged) {
        count += page.length;
        if (count >= mostCounted) break;
      }
    }
  } catch (error) {
    if (isMissingQueue(error)) return 0;
    throw error;
  }
  return count;
};

/** Most ids in one call of DescribeJobs: https://docs.aws.amazon.com/batch/latest/APIReference/API_DescribeJobs.html */
const mostDescribed = 100;

/** Calls of TerminateJob at a time. */
const terminatedAtOnce = 10;

/** Lists the ids of the unfinished jobs of a queue, on every page. */
const unfinishedIds = async (clients: Clients, clock: Clock, jobQueue: string): Promise<string[]> => {
  const { ListJobsCommand } = await import('@aws-sdk/client-batch');
  const batch = await clients.batch();
  const found: string[] = [];
  for (const jobStatus of statuses) {
    const paged = pages('batch:ListJobs', async (nextToken) => {
      const command = new ListJobsCommand({ jobQueue, jobStatus, nextToken });
      const answer = await call(clock, 'batch:ListJobs', (limit) => batch.send(command, limit));
      return { page: answer.jobSummaryList ?? [], next: answer.nextToken };
    });
    for await (const page of paged) found.push(...page.flatMap(({ jobId }) => jobId ?? []));
  }
  return [...new Set(found)];
};

/**
 * Terminates the unfinished jobs of a queue whose tag `batch-job:state-machine` is one of some names, and returns how many.
 * ListJobs does not return tags, so each job is described; 0 if there is no such queue.
 */
export const terminateJobs = async (
  clients: Clients,
  clock: Clock,
  jobQueue: string,
  stateMachines: readonly string[],
): Promise<number> => {
  const { DescribeJobsCommand, TerminateJobCommand } = await import('@aws-sdk/client-batch');
  const batch = await clients.batch();
  try {
    const ids = await unfinishedIds(clients, clock, jobQueue);
    const own: string[] = [];
    for (let at = 0; at < ids.length; at += mostDescribed) {
      const command = new DescribeJobsCommand({ jobs: ids.slice(at, at + mostDescribed) });
      const { jobs = [] } = await call(clock, 'batch:DescribeJobs', (limit) => batch.send(command, limit));
      own.push(
        ...jobs.flatMap(({ jobId, status, tags }) =>
          jobId && !/^(?:SUCCEEDED|FAILED)$/.test(status ?? '') && stateMachines.includes(tags?.[machineTag] ?? '')
            ? [jobId]
            : [],
        ),
      );
    }
    await sideBySide(own, terminatedAtOnce, async (jobId) => {
      const command = new TerminateJobCommand({ jobId, reason: 'The stage is being destroyed.' });
      await call(clock, 'batch:TerminateJob', (limit) => batch.send(command, limit));
    });
    return own.length;
  } catch (error) {
    if (isMissingQueue(error)) return 0;
    throw error;
  }
};
