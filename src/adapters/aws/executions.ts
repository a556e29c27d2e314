import { Refused } from '../../diagnostics/refused.ts';
import { Overtaken } from '../../stack/overtaken.ts';
import type { ChangesProposal } from '../../stack/proposal.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import { type Clock, delays } from './clock.ts';
import { errorOf, isTransient } from './refusals.ts';
import type { StackReads } from './stack-reads.ts';

/**
 * State of a change set's execution. `open`: not started or not ended, as far as reads show; `unknown`: AWS gives none,
 * for instance because the change set is deleted.
 */
export type Execution = 'open' | 'done' | 'failed' | 'unknown';

/**
 * States by `ExecutionStatus`:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeChangeSet.html
 */
const executions: Readonly<Record<string, Execution>> = {
  UNAVAILABLE: 'open',
  AVAILABLE: 'open',
  EXECUTE_IN_PROGRESS: 'open',
  EXECUTE_COMPLETE: 'done',
  EXECUTE_FAILED: 'failed',
};

/** True for the status of a stack whose last create, update or import succeeded. */
export const isDeployed = (status: string): boolean => /^(CREATE|UPDATE|IMPORT)_COMPLETE$/.test(status);

/**
 * True for a refusal because another run changed the stack or deleted the change set: the execution of a change set
 * deletes all others of its stack, one that stays is OBSOLETE, and a stack that is being changed accepts none.
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

/** Executes change sets and reads the state of their execution. */
export const changeSetExecutions = (clients: Clients, clock: Clock, reads: StackReads) => {
  /** True if an earlier try took effect although its response was lost: the stack's events have the request's token. */
  const hasStarted = async (stackId: string, token: string): Promise<boolean> => {
    const wait = delays(clock, 1_000);
    for (let attempt = 0; attempt < 4; attempt++) {
      if (await reads.knowsToken(stackId, token)) return true;
      await clock.sleep(wait.next());
    }
    return false;
  };

  /**
   * Starts the execution of a change set and returns the token of its events. A failed update is rolled back unless the
   * proposal says otherwise; for a failed creation the change set's `OnStackFailure` decides. Throws `Overtaken` if another run changed the stack.
   */
  const execute = async (proposal: ChangesProposal): Promise<string> => {
    const { ExecuteChangeSetCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    const token = clock.uuid();
    const command = new ExecuteChangeSetCommand({
      ChangeSetName: proposal.id,
      ClientRequestToken: token,
      // Explicit because the API reference names two defaults.
      ...(proposal.changeSetType === 'UPDATE' ? { DisableRollback: proposal.rollback === false } : {}),
    });
    let sent = 0;
    try {
      await call(clock, 'cloudformation:ExecuteChangeSet', (limit) => {
        sent += 1;
        return client.send(command, limit);
      });
    } catch (error) {
      if (!isOvertaken(error)) throw error;
      if (sent < 2 || !(await hasStarted(proposal.stackId, token))) throw new Overtaken(proposal.stackId, error);
    }
    return token;
  };

  /** Returns the state of a change set's execution, by ARN; `open` while AWS throttles or cannot be reached. */
  const executionOf = async (id: string): Promise<Execution> => {
    const { DescribeChangeSetCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    try {
      const command = new DescribeChangeSetCommand({ ChangeSetName: id });
      const found = await call(clock, 'cloudformation:DescribeChangeSet', (limit) => client.send(command, limit));
      return executions[found.ExecutionStatus ?? ''] ?? 'unknown';
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return isTransient(error) ? 'open' : 'unknown';
    }
  };

  return { execute, executionOf };
};
