import { Refused } from '../../diagnostics/refused.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import { errorOf } from './refusals.ts';
import type { Pace } from './wait.ts';

/**
 * Every status of a job that has not ended. ListJobs takes one at a time, and without one tells RUNNING alone:
 * https://docs.aws.amazon.com/batch/latest/APIReference/API_ListJobs.html
 */
const statuses = ['SUBMITTED', 'PENDING', 'RUNNABLE', 'STARTING', 'RUNNING'] as const;

/** More than these need not be counted: any number but none decides. */
const enough = 1_000;

/** Batch has no error of its own for a queue that is not there: a ClientException says so in its sentence. */
const isMissing = (error: unknown): boolean => {
  const { name, message } = errorOf(error instanceof Refused ? error.cause : error);
  return name === 'ClientException' && /does not exist/i.test(message);
};

/** Counts the jobs of a queue that have not ended, of more than 1,000 at least that many. 0 if there is no such queue. */
export const unfinishedJobs = async (clients: Clients, pace: Pace, jobQueue: string): Promise<number> => {
  const { ListJobsCommand } = await import('@aws-sdk/client-batch');
  const batch = await clients.batch();
  let count = 0;
  try {
    for (const jobStatus of statuses) {
      let nextToken: string | undefined;
      do {
        const ask = new ListJobsCommand({ jobQueue, jobStatus, nextToken });
        const page = await call(pace, 'batch:ListJobs', () => batch.send(ask));
        count += page.jobSummaryList?.length ?? 0;
        nextToken = page.nextToken;
      } while (nextToken && count < enough);
    }
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
  return count;
};
