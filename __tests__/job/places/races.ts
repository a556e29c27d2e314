import type { Places } from '../../../src/job/places/places.ts';
import { type ExecutionResult, execute, StateError } from '../../asl/interpreter.ts';
import { definitionOf, submitJob } from '../fake-batch.ts';
import { runsTable } from './runs-table.ts';

/** A start of a job. Times are in seconds. */
export interface Start {
  readonly at: number;
  /** How long the job of each attempt takes. */
  readonly takes: number;
  /** True if its job fails. */
  readonly fails: boolean;
  /** Seconds from its start until somebody stops its execution; undefined for nobody. */
  readonly stoppedAfter?: number | undefined;
}

/** An execution after a race. */
export interface Raced {
  readonly name: string;
  readonly start: Start;
  readonly startedAt: number;
  status: 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'ABORTED';
  endedAt?: number;
  result?: ExecutionResult;
  /** The times at which its jobs began and ended. */
  readonly jobs: { readonly from: number; to: number }[];
}

/** The end of an execution that somebody stops. */
class Stopped extends Error {}

const machine = 'arn:aws:states:eu-west-1:123456789012:stateMachine:shop-dev-report';
const executionArn = (name: string) => `${machine.replace('stateMachine', 'execution')}:${name}`;

/** Returns a generator of numbers from 0 to 1, the same ones for the same seed. */
const numbersOf = (seed: number) => {
  let state = seed >>> 0 || 1;
  return (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 0x1_0000_0000;
  };
};

/** A queue that a deployment has deleted. */
const deletedQueue = 'DeletedQueue';

/** Returns the places of a job that are held by executions that AWS forgot, whose jobs were in a queue that is deleted. */
const placesOfStopped = (count: number) => ({
  job: { S: 'report' },
  entry: { S: 'places' },
  held: { N: `${count}` },
  ...Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `run:stopped${index}`,
      {
        M: {
          arn: { S: executionArn(`stopped${index}`) },
          since: { S: '2026-01-01T00:00:00.000Z' },
          jobs: { S: `stopped-${index}` },
          queue: { S: deletedQueue },
        },
      },
    ]),
  ),
});

/**
 * Runs the executions of some starts of one job side by side, in time that only they see. Every call takes effect at a time
 * of its own, SubmitJob's up to 12 seconds later and also after its execution was stopped; its answer comes later still, may be lost, or be a refusal to be repeated; what DescribeExecution says is up to a
 * second old; a job whose execution is stopped goes on for up to 115 seconds.
 * `stopped` places are held from before the race by executions that were stopped, whose queue is deleted.
 */
export const race = async (places: Places, starts: readonly Start[], seed: number, stopped = 0) => {
  const random = numbersOf(seed);
  const table = runsTable();
  if (stopped > 0) table.call('putItem', { Item: placesOfStopped(stopped) });
  const definition = JSON.parse(
    JSON.stringify(definitionOf({ attempts: 1, spot: false, places }, 'report')).replace(/\$\{(\w+)\}/g, '$1'),
  );
  const began = Date.now();
  const executions = new Map<string, Raced & { stop?: (error: Error) => void }>();
  const jobs: { readonly name: string; readonly queue: string; readonly at: { readonly from: number; to: number } }[] =
    [];
  let most = 0;

  let now = 0;
  const agenda: { readonly at: number; readonly order: number; readonly act: () => void }[] = [];
  let order = 0;
  const later = (seconds: number, act: () => void): void => {
    agenda.push({ at: now + seconds, order: order++, act });
  };

  let busy = 0;
  let idle: (() => void) | undefined;
  const work = (): void => {
    busy += 1;
  };
  const rest = (): void => {
    busy -= 1;
    if (busy === 0) idle?.();
  };

  /** Returns a promise that an execution waits for: `begin` gets the functions that end it, which do so once. */
  const blocked = <T>(
    execution: Raced & { stop?: (error: Error) => void },
    begin: (done: (value: T) => void, failed: (error: Error) => void) => void,
  ): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      let isOver = false;
      const once = (act: () => void): void => {
        if (isOver) return;
        isOver = true;
        work();
        act();
      };
      const failed = (error: Error): void => once(() => reject(error));
      execution.stop = failed;
      begin((value) => once(() => resolve(value)), failed);
      rest();
    });

  const latency = (): number => random() * random() * 3;

  const stop = (name: string): void => {
    const execution = executions.get(name);
    if (execution?.status !== 'RUNNING') return;
    execution.status = 'ABORTED';
    execution.endedAt = now;
    for (const job of execution.jobs) if (job.to > now) job.to = Math.min(job.to, now + random() * 115);
    execution.stop?.(new Stopped());
  };

  /** AWS does not document whether it refuses to stop an execution that has ended. */
  const refusesEnded = random() < 0.5;
  const stopByCall = (name: string): void => {
    if (refusesEnded && executions.get(name)?.status !== 'RUNNING')
      throw new StateError('Sfn.ValidationException', 'Execution is not running');
    stop(name);
  };

  const statusOf = (arn: string): string => {
    const execution = executions.get(arn.slice(arn.lastIndexOf(':') + 1));
    const asOf = now - random();
    if (execution === undefined || execution.startedAt > asOf)
      throw new StateError('Sfn.ExecutionDoesNotExistException', '');
    return execution.endedAt !== undefined && execution.endedAt <= asOf ? execution.status : 'RUNNING';
  };

  // biome-ignore lint/suspicious/noExplicitAny: arguments are JSON of many shapes
  const answer = (resource: string, args: any): unknown => {
    switch (resource) {
      case 'DescribeExecution':
        return { Status: statusOf(args.ExecutionArn) };
      case 'StopExecution':
        stopByCall(args.ExecutionArn.slice(args.ExecutionArn.lastIndexOf(':') + 1));
        return {};
      case 'StartExecution': {
        const input = JSON.parse(args.Input);
        if (executions.has(args.Name)) throw new StateError('Sfn.ExecutionAlreadyExistsException', '');
        begin(args.Name, (executions.get(input.jobName) as Raced).start, input);
        return { ExecutionArn: executionArn(args.Name) };
      }
      case 'ListJobs':
        if (args.JobQueue === deletedQueue) throw new StateError('Batch.ClientException', 'does not exist');
        return {
          JobSummaryList: jobs
            .filter(({ name, queue }) => name === args.Filters[0].Values[0] && queue === args.JobQueue)
            .map(({ at }) => ({ Status: at.to > now ? 'RUNNING' : 'SUCCEEDED' })),
        };
      case 'DescribeJobQueues':
        return {
          JobQueues: args.JobQueues.filter((queue: string) => queue !== deletedQueue).map(() => ({ Status: 'VALID' })),
        };
      default:
        return table.call(`${resource[0]?.toLowerCase()}${resource.slice(1)}`, args);
    }
  };

  // biome-ignore lint/suspicious/noExplicitAny: arguments are JSON of many shapes
  const submit = (execution: Raced, args: any, done: (value: unknown) => void, failed: (error: Error) => void): void =>
    later(random() < 0.3 ? random() * 12 : latency(), () => {
      const at = { from: now, to: now + execution.start.takes };
      execution.jobs.push(at);
      jobs.push({ name: args.JobName, queue: args.JobQueue, at });
      most = Math.max(most, jobs.filter(({ at: { to } }) => to > now).length);
      later(execution.start.takes + latency(), () =>
        execution.start.fails ? failed(new StateError('States.TaskFailed', '{}')) : done({ JobId: args.JobName }),
      );
    });

  const begin = (name: string, start: Start, input: unknown): void => {
    const execution: Raced & { stop?: (error: Error) => void } = {
      name,
      start,
      startedAt: now,
      status: 'RUNNING',
      jobs: [],
    };
    executions.set(name, execution);
    work();
    const ended = (status: Raced['status'], result?: ExecutionResult): void => {
      if (execution.status === 'RUNNING') Object.assign(execution, { status, endedAt: now, result });
      rest();
    };
    execute(definition, {
      input,
      context: {
        StateMachine: { Id: machine, Name: 'shop-dev-report' },
        Execution: { Id: executionArn(name), Name: name, StartTime: new Date(began + now * 1_000).toISOString() },
      },
      random,
      wait: (seconds) => blocked<void>(execution, (done) => later(seconds, () => done())),
      task: (resource, args) =>
        blocked(execution, (done, failed) => {
          if (resource === 'SubmitJob' || resource === submitJob) return submit(execution, args, done, failed);
          const luck = random();
          if (luck < 0.03) return later(latency(), () => failed(new StateError('DynamoDb.ThrottlingException', '')));
          later(latency(), () => {
            let end: () => void;
            try {
              const value = answer(resource, args);
              end = () => (luck > 0.97 ? failed(new StateError('DynamoDb.SdkClientException', '')) : done(value));
            } catch (error) {
              if (!(error instanceof StateError)) throw error;
              end = () => failed(error);
            }
            later(latency(), end);
          });
        }),
    }).then(
      (result) => ended(result.status, result),
      (error) => {
        if (!(error instanceof Stopped)) throw error;
        ended('ABORTED');
      },
    );
  };

  for (const [index, start] of starts.entries()) {
    const name = `start${index}`;
    later(start.at, () => begin(name, start, { triggerEvent: '{}', jobName: name }));
    if (start.stoppedAfter !== undefined) later(start.at + start.stoppedAfter, () => stop(name));
  }
  while (agenda.length > 0) {
    let first = 0;
    for (const [index, { at, order }] of agenda.entries()) {
      const best = agenda[first] as (typeof agenda)[number];
      if (at < best.at || (at === best.at && order < best.order)) first = index;
    }
    const [{ at, act }] = agenda.splice(first, 1) as [(typeof agenda)[number]];
    now = at;
    const quiet = new Promise<void>((resolve) => {
      idle = resolve;
    });
    work();
    act();
    rest();
    await quiet;
  }
  return { executions: [...executions.values()] as Raced[], most, entries: table.entries() };
};
