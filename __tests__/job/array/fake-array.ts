import { type ExecutionResult, execute, StateError } from '../../asl/interpreter.ts';
import { causeOf, definitionOf, type Submission, submitJob, type TestJob } from '../fake-batch.ts';

/** The id of the array job. */
export const arrayJob = '4c7599ae-0a82-49aa-ba5a-4727fcce14a8';

/** A child that failed, with AWS's reasons. */
export interface FailedChild {
  readonly statusReason?: string;
  readonly reason?: string;
  readonly exitCode?: number;
}

/** The facts of an array in AWS Batch. */
export interface ArrayFacts {
  readonly size: number;
  /** The children that failed, by index; all others succeed. */
  readonly failed: ReadonlyMap<number, FailedChild>;
  /** The looks at the array after which its summary is up to date; before, one child less has ended. */
  readonly lag?: number;
  /** Indices in the order in which AWS lists the failed ones; by index without it. */
  readonly listed?: readonly number[];
  /** True if a person terminated the array. */
  readonly isTerminated?: boolean;
  /** A call that AWS refuses. */
  readonly refused?: 'describeJobs' | 'listJobs';
  /** The error of SubmitJob, where AWS does not take the array. */
  readonly notTaken?: { readonly error: string; readonly cause: string };
}

/** The result of an execution, with its calls. */
export interface ArrayRun extends ExecutionResult {
  readonly submissions: readonly (Submission & { readonly ArrayProperties: { readonly Size: number } })[];
  readonly calls: readonly string[];
}

const statusReason = 'Array Child Job failed';

/** Returns the summary of a look at the array, in which AWS counts no child of a status as nothing at all. */
const summaryOf = ({ size, failed, lag = 0 }: ArrayFacts, look: number): Readonly<Record<string, number>> => {
  const counted = failed.size - (look <= lag && failed.size > 0 ? 1 : 0);
  const counts = { FAILED: counted, SUCCEEDED: size - failed.size, RUNNING: failed.size - counted };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
};

/**
 * Executes the machine of an array job, or another definition of one, beside an AWS Batch of these facts: the array has failed
 * if one child has.
 */
export const runArray = async (
  job: Omit<TestJob, 'array'> & { readonly tolerated: number },
  facts: ArrayFacts,
  change: (definition: ReturnType<typeof definitionOf>) => unknown = (definition) => definition,
): Promise<ArrayRun> => {
  const { tolerated, ...machine } = job;
  const definition = change(definitionOf({ ...machine, array: { size: facts.size, tolerated } }));
  return runArrayDefinition(definition, facts);
};

/** Executes a definition of a template beside an AWS Batch of these facts. */
export const runArrayDefinition = async (definition: unknown, facts: ArrayFacts): Promise<ArrayRun> => {
  const text = JSON.stringify(definition).replace(/\$\{(\w+)\}/g, (_, key) => (key === 'SubmitJob' ? submitJob : key));
  const submissions: ArrayRun['submissions'][number][] = [];
  const calls: string[] = [];
  let looks = 0;
  const answers: Readonly<Record<string, (args: never) => unknown>> = {
    [submitJob]: (args: ArrayRun['submissions'][number]) => {
      submissions.push(args);
      const { notTaken, failed, isTerminated, size } = facts;
      if (notTaken) throw new StateError(notTaken.error, notTaken.cause);
      if (failed.size === 0 && !isTerminated) return { JobId: arrayJob, Status: 'SUCCEEDED' };
      const cause = causeOf({
        statusReason: isTerminated ? 'enough for today' : statusReason,
        isStarted: false,
        more: {
          ArrayProperties: { Size: size, StatusSummary: summaryOf(facts, 1) },
          ...(isTerminated ? { IsTerminated: true } : {}),
        },
      });
      throw new StateError('States.TaskFailed', cause);
    },
    DescribeJobs: ({ Jobs }: { readonly Jobs: readonly string[] }) => {
      if (facts.refused === 'describeJobs') throw new StateError('Batch.ServerException', 'later');
      looks += 1;
      const ArrayProperties = { Size: facts.size, StatusSummary: summaryOf(facts, looks) };
      return { Jobs: Jobs.map((JobId) => ({ JobId, Status: 'FAILED', ArrayProperties })) };
    },
    ListJobs: ({ ArrayJobId, JobStatus, MaxResults }: ListRequest) => {
      if (facts.refused === 'listJobs') throw new StateError('Batch.ServerException', 'later');
      if (ArrayJobId !== arrayJob || JobStatus !== 'FAILED') throw new Error('other jobs are listed');
      return {
        JobSummaryList: (facts.listed ?? [...facts.failed.keys()].sort((a, b) => a - b))
          .slice(0, MaxResults)
          .map((index) => {
            const { statusReason: StatusReason, reason, exitCode } = facts.failed.get(index) ?? {};
            return {
              JobId: `${arrayJob}:${index}`,
              Status: 'FAILED',
              ArrayProperties: { Index: index },
              ...(StatusReason === undefined ? {} : { StatusReason }),
              ...(reason === undefined && exitCode === undefined
                ? {}
                : {
                    Container: { ...(reason ? { Reason: reason } : {}), ...(exitCode ? { ExitCode: exitCode } : {}) },
                  }),
            };
          }),
      };
    },
  };
  const ended = await execute(JSON.parse(text), {
    input: { triggerEvent: '{}' },
    context: { StateMachine: { Id: 'arn', Name: 'shop-dev-report-51af3dc0da77' }, Execution: { Name: 'a1b2' } },
    task: (resource, args) => {
      calls.push(resource);
      const answer = answers[resource];
      if (answer === undefined) throw new Error(`an unknown task ${resource}`);
      return answer(args as never);
    },
  });
  return { ...ended, submissions, calls };
};

interface ListRequest {
  readonly ArrayJobId: string;
  readonly JobStatus: string;
  readonly MaxResults: number;
}

/** Returns children that failed by an exit code of their program. */
export const exited = (...indices: readonly number[]): ReadonlyMap<number, FailedChild> =>
  new Map(indices.map((index) => [index, { statusReason: 'Essential container in task exited', exitCode: 1 }]));
