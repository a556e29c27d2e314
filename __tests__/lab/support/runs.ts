// Runs of a job that a test starts, and their results.
import { type HistoryEvent, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { eventually } from '../harness.ts';
import { executionEnd, executionHistory, job, jobIds, jobLog, sfn, stackResources } from './account.ts';

/** Result of an execution. */
export type EndedRun = {
  status: string | undefined;
  /** Class and cause of a failure. */
  error: string | undefined;
  cause: string | undefined;
  /** Image and job definition revision of each attempt. */
  image: string | undefined;
  revisions: number[];
  /** Log of each attempt. */
  logs: string[];
  /** Seconds of each wait between attempts. */
  waits: number[];
};

/** Returns the physical id of a stack's resource. */
export async function idOf(stack: string, logicalId: string): Promise<string> {
  const found = (await stackResources(stack)).find((one) => one.LogicalResourceId === logicalId);
  if (!found?.PhysicalResourceId) throw new Error(`${stack} has no resource ${logicalId}`);
  return found.PhysicalResourceId;
}

/** Starts the job (by the PascalCase of its name) with this event; returns the ARN of the execution. */
export async function start(stack: string, job: string, event: unknown): Promise<string> {
  const stateMachineArn = await idOf(stack, `${job}JobExecutionStateMachine`);
  const told = await sfn.send(new StartExecutionCommand({ stateMachineArn, input: JSON.stringify(event) }));
  return told.executionArn ?? '';
}

/** Waits for the end of an execution and returns its result. */
export async function endOf(executionArn: string): Promise<EndedRun> {
  const { status, error, cause } = await executionEnd(executionArn);
  const ids = await jobIds(executionArn);
  const details = await Promise.all(ids.map(job));
  return {
    status,
    error,
    cause,
    image: details[0]?.container?.image,
    revisions: details.map((one) => Number(one?.jobDefinition?.split(':').pop())),
    logs: await Promise.all(ids.map(jobLog)),
    waits: waitsIn(await executionHistory(executionArn)),
  };
}

/** Starts a job with an event and waits for its end. */
export const started = async (stack: string, job: string, event: unknown): Promise<EndedRun> =>
  endOf(await start(stack, job, event));

/** Waits until the execution waits for its next attempt. */
export const waiting = (executionArn: string): Promise<boolean> =>
  eventually(async () => (await executionHistory(executionArn)).some(({ type }) => type === 'WaitStateEntered'));

const waitsIn = (history: HistoryEvent[]): number[] => {
  const at = (kind: string) => history.filter(({ type }) => type === kind).map(({ timestamp }) => Number(timestamp));
  const exits = at('WaitStateExited');
  return at('WaitStateEntered').map((entered, index) => ((exits[index] ?? Number.NaN) - entered) / 1000);
};

/** Returns the event that the container of a run printed as `event <JSON>`; undefined if it printed none. */
export function eventIn({ logs }: EndedRun): unknown {
  const line = logs.flatMap((log) => log.split('\n')).find((one) => one.startsWith('event '));
  return line === undefined ? undefined : JSON.parse(line.slice('event '.length));
}
