import { Refused } from '../../diagnostics/refused.ts';
import type { Runs } from '../../ports/runs.ts';
import type { BatchJob, Execution, ExecutionDetail, ExecutionStatus, RunState } from '../../runs/run.ts';
import { runStatus } from '../../runs/run.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import { type Clock, delays } from './clock.ts';
import { isGone } from './is-gone.ts';
import { allItems, pages } from './pages.ts';
import { placeWaitIn } from './place-history.ts';
import { queueState } from './queue-state.ts';
import { attemptsIn, batchJobOf } from './run-history.ts';

/** Longest pause between two reads of a run, in milliseconds. */
const readEvery = 3_000;

/** Time for which a run that was just started may not be found yet, in milliseconds: reads are eventually consistent. */
const foundWithin = 60_000;

/** Most items of one page of ListExecutions and of GetExecutionHistory. */
const mostOfPage = 1_000;

/** Settings of `awsRuns`. */
interface RunsSettings {
  /** Returns the id of the account that must own a bucket. */
  readonly account: () => Promise<string>;
  /** Longest time to watch a run, in milliseconds; undefined for no limit. */
  readonly patience: number | undefined;
}

/** An execution as the SDK returns it. */
interface SdkExecution {
  readonly executionArn?: string | undefined;
  readonly name?: string | undefined;
  readonly status?: string | undefined;
  readonly startDate?: Date | undefined;
  readonly stopDate?: Date | undefined;
}

const executionOf = ({ executionArn = '', name = '', status, startDate, stopDate }: SdkExecution): Execution => ({
  arn: executionArn,
  name,
  status: (status ?? 'RUNNING') as ExecutionStatus,
  startedAt: startDate ?? new Date(0),
  ...(stopDate ? { stoppedAt: stopDate } : {}),
});

const timedOut = (execution: Execution, patience: number): Refused =>
  new Refused({
    code: 'run/timed-out',
    message: `The run ${execution.name} did not end in ${Math.round(patience / 60_000)} minutes. It goes on in AWS; nothing was stopped.`,
    hint: 'Give more wait-minutes, or look at it later with logs and runs.',
  });

const unknown = (arn: string): Refused =>
  new Refused({
    code: 'run/unknown-execution',
    message: `AWS knows no run ${arn.slice(arn.lastIndexOf(':') + 1)}.`,
    hint: 'The command runs lists the last ones. AWS forgets a run 90 days after its end.',
  });

/** Returns the port to runs of jobs. */
export const awsRuns = (clients: Clients, clock: Clock, { account, patience }: RunsSettings): Runs => {
  const describe = async (executionArn: string): Promise<ExecutionDetail | undefined> => {
    const { DescribeExecutionCommand } = await import('@aws-sdk/client-sfn');
    const sfn = await clients.sfn();
    try {
      const command = new DescribeExecutionCommand({ executionArn });
      const found = await call(clock, 'states:DescribeExecution', (limit) => sfn.send(command, limit));
      const { stateMachineArn: stateMachine = '', input, error, cause, output } = found;
      return {
        ...executionOf(found),
        stateMachine,
        ...(input === undefined ? {} : { input }),
        ...(error === undefined ? {} : { error }),
        ...(cause === undefined ? {} : { cause }),
        ...(output === undefined ? {} : { output }),
      };
    } catch (error) {
      if (isGone(error, /^ExecutionDoesNotExist/)) return undefined;
      throw error;
    }
  };

  const history = async (executionArn: string): Promise<Pick<RunState, 'attempts' | 'waitsFor'>> => {
    const { GetExecutionHistoryCommand } = await import('@aws-sdk/client-sfn');
    const sfn = await clients.sfn();
    const events = await allItems('states:GetExecutionHistory', async (nextToken) => {
      const command = new GetExecutionHistoryCommand({ executionArn, nextToken, maxResults: mostOfPage });
      const page = await call(clock, 'states:GetExecutionHistory', (limit) => sfn.send(command, limit));
      return { items: page.events, next: page.nextToken };
    });
    const waitsFor = placeWaitIn(events);
    return { attempts: attemptsIn(events), ...(waitsFor === undefined ? {} : { waitsFor }) };
  };

  /** Returns jobs by id, as far as AWS Batch knows them; it takes at most 100 ids a call. */
  const jobs = async (ids: readonly string[]): Promise<ReadonlyMap<string, BatchJob>> => {
    const { DescribeJobsCommand } = await import('@aws-sdk/client-batch');
    const batch = await clients.batch();
    const found = new Map<string, BatchJob>();
    for (let at = 0; at < ids.length; at += 100) {
      const command = new DescribeJobsCommand({ jobs: ids.slice(at, at + 100) });
      const answer = await call(clock, 'batch:DescribeJobs', (limit) => batch.send(command, limit));
      for (const detail of answer.jobs ?? []) {
        const job = batchJobOf(detail);
        if (job !== undefined) found.set(job.id, job);
      }
    }
    return found;
  };

  const read = async (executionArn: string): Promise<RunState | undefined> => {
    const execution = await describe(executionArn);
    if (execution === undefined) return undefined;
    const { attempts, waitsFor } = await history(executionArn);
    const open = attempts.flatMap(({ job, jobId }) => (job === undefined && jobId !== undefined ? [jobId] : []));
    const known = open.length === 0 ? new Map<string, BatchJob>() : await jobs(open);
    const isEnded = runStatus(execution) !== 'running';
    return {
      execution,
      ...(waitsFor === undefined || isEnded ? {} : { waitsFor }),
      attempts: attempts.map((attempt, index) => {
        const job = attempt.job ?? known.get(attempt.jobId ?? '');
        const over = attempts[index + 1]?.beganAt ?? (isEnded ? execution.stoppedAt : undefined);
        const endedAt = attempt.endedAt ?? over;
        return { ...attempt, ...(job ? { job } : {}), ...(endedAt ? { endedAt } : {}) };
      }),
    };
  };

  return {
    freshName: (kind) => {
      const time = new Date(clock.now()).toISOString().replace(/[-:]|\.\d+/g, '');
      return `${kind}-${time}-${clock.uuid().replaceAll('-', '').slice(-8)}`;
    },

    putEvent: async (bucket, key, text) => {
      const { PutObjectCommand } = await import('@aws-sdk/client-s3');
      const s3 = await clients.s3();
      const owner = await account();
      const command = new PutObjectCommand({ Bucket: bucket, Key: key, Body: text, ExpectedBucketOwner: owner });
      await call(clock, 's3:PutObject', (limit) => s3.send(command, limit));
    },

    start: async (stateMachineArn, name, input) => {
      const { StartExecutionCommand } = await import('@aws-sdk/client-sfn');
      const sfn = await clients.sfn();
      const arn = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;
      try {
        const command = new StartExecutionCommand({ stateMachineArn, name, input });
        const started = await call(clock, 'states:StartExecution', (limit) => sfn.send(command, limit));
        return started.executionArn ?? arn;
      } catch (error) {
        // A call whose response was lost has started it, and it has ended since: nobody else knows the name.
        if (isGone(error, /^ExecutionAlreadyExists/)) return arn;
        throw error;
      }
    },

    latest: async (stateMachineArn, most) => {
      const { ListExecutionsCommand } = await import('@aws-sdk/client-sfn');
      const sfn = await clients.sfn();
      const found: Execution[] = [];
      try {
        const paged = pages('states:ListExecutions', async (nextToken) => {
          const command = new ListExecutionsCommand({
            stateMachineArn,
            nextToken,
            maxResults: Math.min(most, mostOfPage),
          });
          const page = await call(clock, 'states:ListExecutions', (limit) => sfn.send(command, limit));
          return { page: page.executions ?? [], next: page.nextToken };
        });
        for await (const executions of paged) {
          found.push(...executions.map(executionOf));
          if (found.length >= most) break;
        }
      } catch (error) {
        if (!isGone(error, /^StateMachineDoesNotExist/)) throw error;
      }
      return found.slice(0, most);
    },

    read,

    async *watch(executionArn, end = 'wait-minutes') {
      const begun = clock.now();
      const wait = delays(clock, readEvery);
      for (;;) {
        const state = await read(executionArn);
        if (state !== undefined) {
          yield state;
          if (end === 'wait-minutes' && patience !== undefined && clock.now() - begun >= patience)
            throw timedOut(state.execution, patience);
        } else if (clock.now() - begun > foundWithin) throw unknown(executionArn);
        await clock.sleep(wait.next());
      }
    },

    stop: async (executionArn, cause) => {
      const { StopExecutionCommand } = await import('@aws-sdk/client-sfn');
      const sfn = await clients.sfn();
      try {
        const command = new StopExecutionCommand({ executionArn, error: 'stopped', cause });
        await call(clock, 'states:StopExecution', (limit) => sfn.send(command, limit));
      } catch (error) {
        if (!isGone(error, /^ExecutionDoesNotExist|^ValidationException/)) throw error;
      }
    },

    variables: async (jobDefinitionArn) => {
      const { DescribeJobDefinitionsCommand } = await import('@aws-sdk/client-batch');
      const batch = await clients.batch();
      const command = new DescribeJobDefinitionsCommand({ jobDefinitions: [jobDefinitionArn] });
      const found = await call(clock, 'batch:DescribeJobDefinitions', (limit) => batch.send(command, limit));
      const container = found.jobDefinitions?.[0]?.containerProperties;
      return container && new Map((container.environment ?? []).map(({ name = '', value = '' }) => [name, value]));
    },

    jobs: async (ids) => {
      const known = await jobs(ids);
      return ids.flatMap((id) => known.get(id) ?? []);
    },

    terminate: async (jobId, reason) => {
      const { TerminateJobCommand } = await import('@aws-sdk/client-batch');
      const batch = await clients.batch();
      await call(clock, 'batch:TerminateJob', (limit) => batch.send(new TerminateJobCommand({ jobId, reason }), limit));
    },

    queue: (jobQueueArn, jobArn) => queueState(clients, clock, jobQueueArn, jobArn),
  };
};
