import type { StackStatus } from '@aws-sdk/client-cloudformation';
import type { ListedStack } from '../../ports/stacks.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { allItems } from './pages.ts';

/**
 * Returns the stacks of the region whose names begin with a text. Reads every page, without the deleted ones of the last
 * 90 days: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStacks.html
 */
export const listStacks = async (
  clients: Clients,
  clock: Clock,
  beginning: string,
): Promise<readonly ListedStack[]> => {
  const { ListStacksCommand, StackStatus: statuses } = await import('@aws-sdk/client-cloudformation');
  const client = await clients.cloudformation();
  const StackStatusFilter = Object.values<StackStatus>(statuses).filter((status) => status !== 'DELETE_COMPLETE');
  const found = await allItems('cloudformation:ListStacks', async (NextToken) => {
    const command = new ListStacksCommand({ NextToken, StackStatusFilter });
    const page = await call(clock, 'cloudformation:ListStacks', (limit) => client.send(command, limit));
    return { items: page.StackSummaries, next: page.NextToken };
  });
  return found.flatMap(({ StackName: name = '', StackId: id = '', CreationTime, LastUpdatedTime, StackStatus }) => {
    const changedAt = LastUpdatedTime ?? CreationTime;
    if (!name.startsWith(beginning) || StackStatus === 'DELETE_COMPLETE' || !id || changedAt === undefined) return [];
    return [{ name, id, changedAt }];
  });
};
