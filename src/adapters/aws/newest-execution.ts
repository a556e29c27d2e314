import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { isGone } from './is-gone.ts';

/**
 * Returns when the newest execution of a state machine (by ARN) started; `running` while it runs, undefined if there was
 * none or there is no such machine. AWS lists the newest first:
 * https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListExecutions.html
 */
export const newestExecution = async (
  clients: Clients,
  clock: Clock,
  stateMachineArn: string,
): Promise<Date | 'running' | undefined> => {
  const { ListExecutionsCommand } = await import('@aws-sdk/client-sfn');
  const sfn = await clients.sfn();
  try {
    const command = new ListExecutionsCommand({ stateMachineArn, maxResults: 1 });
    const page = await call(clock, 'states:ListExecutions', (limit) => sfn.send(command, limit));
    const [newest] = page.executions ?? [];
    return newest?.status === 'RUNNING' ? 'running' : newest?.startDate;
  } catch (error) {
    if (isGone(error, /^StateMachineDoesNotExist/)) return undefined;
    throw error;
  }
};
