import type { Quotas } from '../../ports/quotas.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Pace } from './wait.ts';

interface Page {
  readonly found: number;
  readonly nextToken: string | undefined;
}

/** The items of all pages. */
const counted = async (read: (nextToken: string | undefined) => Promise<Page>): Promise<number> => {
  let total = 0;
  let token: string | undefined;
  do {
    const { found, nextToken } = await read(token);
    total += found;
    token = nextToken;
  } while (token);
  return total;
};

/** Counts what is there by reading it. */
export const awsQuotas = (clients: Clients, pace: Pace): Quotas => ({
  pools: async () => {
    const { DescribeComputeEnvironmentsCommand, DescribeJobQueuesCommand } = await import('@aws-sdk/client-batch');
    const batch = await clients.batch();
    const [computeEnvironments, jobQueues] = await Promise.all([
      counted(async (nextToken) => {
        const ask = new DescribeComputeEnvironmentsCommand({ nextToken });
        const page = await call(pace, 'batch:DescribeComputeEnvironments', () => batch.send(ask));
        return { found: page.computeEnvironments?.length ?? 0, nextToken: page.nextToken };
      }),
      counted(async (nextToken) => {
        const ask = new DescribeJobQueuesCommand({ nextToken });
        const page = await call(pace, 'batch:DescribeJobQueues', () => batch.send(ask));
        return { found: page.jobQueues?.length ?? 0, nextToken: page.nextToken };
      }),
    ]);
    return { computeEnvironments, jobQueues };
  },
});
