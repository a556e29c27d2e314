import type { Quotas } from '../../ports/aws.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { allItems } from './pages.ts';

/** Returns the port to quotas, which counts Batch's compute environments and job queues by listing them. */
export const awsQuotas = (clients: Clients, clock: Clock): Quotas => ({
  pools: async () => {
    const { DescribeComputeEnvironmentsCommand, DescribeJobQueuesCommand } = await import('@aws-sdk/client-batch');
    const batch = await clients.batch();
    const [computeEnvironments, jobQueues] = await Promise.all([
      allItems('batch:DescribeComputeEnvironments', async (nextToken) => {
        const command = new DescribeComputeEnvironmentsCommand({ nextToken });
        const page = await call(clock, 'batch:DescribeComputeEnvironments', (limit) => batch.send(command, limit));
        return { items: page.computeEnvironments, next: page.nextToken };
      }),
      allItems('batch:DescribeJobQueues', async (nextToken) => {
        const command = new DescribeJobQueuesCommand({ nextToken });
        const page = await call(clock, 'batch:DescribeJobQueues', (limit) => batch.send(command, limit));
        return { items: page.jobQueues, next: page.nextToken };
      }),
    ]);
    return { computeEnvironments: computeEnvironments.length, jobQueues: jobQueues.length };
  },
});
