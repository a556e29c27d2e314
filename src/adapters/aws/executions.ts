import { Refused } from '../../diagnostics/refused.ts';
import { Overtaken } from '../../stack/overtaken.ts';
import type { ChangesProposal } from '../../stack/proposal.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import { errorOf, isTransient } from './refusals.ts';
import type { StackReads } from './stack-reads.ts';
import { delays, type Pace } from './wait.ts';

/**
 * How the execution of a change set stands. `open`: not begun or not over, as far as reads know; `unknown`: AWS does not
 * say, for instance because the change set is gone.
 */
export type Execution = 'open' | 'done' | 'failed' | 'unknown';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeChangeSet.html (ExecutionStatus) */
const executions: Readonly<Record<string, Execution>> = {
  UNAVAILABLE: 'open',
  AVAILABLE: 'open',
  EXECUTE_IN_PROGRESS: 'open',
  EXECUTE_COMPLETE: 'done',
  EXECUTE_FAILED: 'failed',
};

/** True for the status of a stack whose last change was made as a whole. */
export const isDeployed = (status: string): boolean => /^(CREATE|UPDATE|IMPORT)_COMPLETE$/.test(status);

/**
 * True where AWS refuses since the stack or the change set is not any more as it was read: the execution of a change set
 * deletes all others of its stack, a change set that stays is OBSOLETE, and a stack that changes takes none.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ExecuteChangeSet.html
 */
export const isOvertaken = (error: unknown): boolean => {
  if (!(error instanceof Refused)) return false;
  const { name, message } = errorOf(error.cause);
  if (/^(ChangeSetNotFound|InvalidChangeSetStatus|StackNotFound)(Exception)?$/.test(name)) return true;
  return (
    name === 'ValidationError' &&
    /^(Stack|ChangeSet)\b.*(does not exist|already exists and cannot be created|_(IN_PROGRESS|COMPLETE|FAILED) state)/is.test(
      message,
    )
  );
};

/** Execution of change sets. */
export const changeSetExecutions = (clients: Clients, pace: Pace, reads: StackReads) => {
  /** Whether an earlier try to execute took effect although its answer was lost: events bear the request's token. */
  const hasBegun = async (stackId: string, token: string): Promise<boolean> => {
    const wait = delays(pace, 1_000);
    for (let look = 0; look < 4; look++) {
      if (await reads.knowsToken(stackId, token)) return true;
      await pace.sleep(wait.next());
    }
    return false;
  };

  /**
   * Starts a change set and answers the token that its events bear. Rolls a failed update back; of a failed creation the
   * change set itself says what happens. Throws `Overtaken` when somebody else changed the stack meanwhile.
   */
  const execute = async (proposal: ChangesProposal): Promise<string> => {
    const { ExecuteChangeSetCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    const token = pace.uuid();
    const ask = new ExecuteChangeSetCommand({
      ChangeSetName: proposal.id,
      ClientRequestToken: token,
      // Said because the API's own text gives two defaults.
      ...(proposal.changeSetType === 'UPDATE' ? { DisableRollback: false } : {}),
    });
    let sent = 0;
    try {
      await call(pace, 'cloudformation:ExecuteChangeSet', (limit) => {
        sent += 1;
        return client.send(ask, limit);
      });
    } catch (error) {
      if (!isOvertaken(error)) throw error;
      if (sent < 2 || !(await hasBegun(proposal.stackId, token))) throw new Overtaken(proposal.stackId, error);
    }
    return token;
  };

  /** How the execution of a change set stands. */
  const executionOf = async (id: string): Promise<Execution> => {
    const { DescribeChangeSetCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    try {
      const ask = new DescribeChangeSetCommand({ ChangeSetName: id });
      const found = await call(pace, 'cloudformation:DescribeChangeSet', (limit) => client.send(ask, limit));
      return executions[found.ExecutionStatus ?? ''] ?? 'unknown';
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return isTransient(error) ? 'open' : 'unknown';
    }
  };

  return { execute, executionOf };
};
