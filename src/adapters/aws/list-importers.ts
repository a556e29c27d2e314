import { Refused } from '../../diagnostics/refused.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { allItems } from './pages.ts';

/** True for the error by which CloudFormation says that no stack imports an export, or that there is none. */
const isUnused = (error: unknown): boolean => {
  const { name, message } = Object(error instanceof Refused ? error.cause : error) as Partial<Error>;
  return name === 'ValidationError' && /is not imported by any stack|does not exist/i.test(message ?? '');
};

/**
 * Returns the names of the stacks of the region that import an export, sorted, of every page; none where AWS says by an
 * error that no stack does: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListImports.html
 */
export const listImporters = async (clients: Clients, clock: Clock, exported: string): Promise<readonly string[]> => {
  const { ListImportsCommand } = await import('@aws-sdk/client-cloudformation');
  const client = await clients.cloudformation();
  try {
    const names = await allItems('cloudformation:ListImports', async (NextToken) => {
      const command = new ListImportsCommand({ ExportName: exported, NextToken });
      const page = await call(clock, 'cloudformation:ListImports', (limit) => client.send(command, limit));
      return { items: page.Imports, next: page.NextToken };
    });
    return [...names].sort();
  } catch (error) {
    if (isUnused(error)) return [];
    throw error;
  }
};
