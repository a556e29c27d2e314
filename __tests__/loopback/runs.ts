import type { BatchJob } from '../../src/runs/run.ts';
import type { Account } from '../fakes/account.ts';
import type { FakeRun } from '../fakes/run-account.ts';
import { startRun, stopRun } from '../fakes/runs.ts';
import { Failure } from './failure.ts';
import { pageOf } from './server.ts';

/** Returns a job as DescribeJobs does. */
export const jobDetail = (job: BatchJob) => ({
  jobId: job.id,
  jobArn: job.arn,
  jobName: 'report',
  jobQueue: job.queue,
  status: job.status,
  statusReason: job.reason,
  startedAt: job.startedAt?.getTime(),
  stoppedAt: job.stoppedAt?.getTime(),
  container: { exitCode: job.exitCode, reason: job.containerReason, logStreamName: job.logStream },
  ...(job.array ? { arrayProperties: { size: job.array.size, statusSummary: job.array.counts } } : {}),
});

/** Returns keys as Step Functions writes them: `jobId` → `JobId`. */
const pascal = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key.charAt(0).toUpperCase() + key.slice(1), pascal(item)]),
      )
    : value;

/** Returns the history of a run as GetExecutionHistory does, as far as it is about its attempts. */
const historyOf = ({ attempts, startedAt }: FakeRun) => [
  { type: 'ExecutionStarted', timestamp: startedAt / 1_000 },
  ...attempts.flatMap(({ beganAt, endedAt, job, failure }) => {
    const detail = job && JSON.stringify(pascal(jobDetail(job)));
    const timestamp = (endedAt ?? beganAt) / 1_000;
    const ended =
      job?.status === 'SUCCEEDED'
        ? { type: 'TaskSucceeded', timestamp, taskSucceededEventDetails: { output: detail } }
        : { type: 'TaskFailed', timestamp, taskFailedEventDetails: { error: 'States.TaskFailed', cause: detail } };
    return [
      { type: 'TaskStateEntered', timestamp: beganAt / 1_000, stateEnteredEventDetails: { name: 'Run', input: '{}' } },
      ...(job === undefined
        ? []
        : [
            {
              type: 'TaskSubmitted',
              timestamp: beganAt / 1_000,
              taskSubmittedEventDetails: { output: JSON.stringify({ JobId: job.id, JobArn: job.arn }) },
            },
          ]),
      ...(endedAt === undefined
        ? []
        : [
            ended,
            {
              type: 'TaskStateExited',
              timestamp,
              stateExitedEventDetails: {
                name: 'Run',
                ...(failure ? { assignedVariables: { failure: JSON.stringify(failure) } } : {}),
              },
            },
          ]),
    ];
  }),
];

const seconds = (milliseconds: number | undefined) => (milliseconds === undefined ? undefined : milliseconds / 1_000);
const summary = ({ arn, name, stateMachine, status, startedAt, stoppedAt }: FakeRun) => ({
  executionArn: arn,
  name,
  stateMachineArn: stateMachine,
  status,
  startDate: seconds(startedAt),
  stopDate: seconds(stoppedAt),
});

type Input = Readonly<Record<string, string>>;

/** Calls of Step Functions for an account in memory; a page has two items, the newest execution first. */
export const stepFunctionsCalls = (account: Account) => ({
  StartExecution: ({ stateMachineArn = '', name = '', input = '' }: Input) => {
    const arn = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;
    const known = account.runs.find((one) => one.arn === arn);
    if (known && (known.status !== 'RUNNING' || known.input !== input)) throw new Failure('ExecutionAlreadyExists');
    return { executionArn: startRun(account, stateMachineArn, name, input), startDate: 0 };
  },
  DescribeExecution: ({ executionArn }: Input) => {
    account.runSteps.shift()?.();
    const found = account.runs.find(({ arn }) => arn === executionArn);
    if (!found) throw new Failure('ExecutionDoesNotExist');
    const { input, error, cause } = found;
    return { ...summary(found), input, error, cause };
  },
  GetExecutionHistory: ({ executionArn, nextToken }: Input) => {
    const found = account.runs.find(({ arn }) => arn === executionArn);
    if (!found) throw new Failure('ExecutionDoesNotExist');
    const page = pageOf(historyOf(found), nextToken);
    return { events: page.items.map((event, index) => ({ id: index + 1, ...event })), nextToken: page.next };
  },
  ListExecutions: ({ stateMachineArn = '', nextToken, statusFilter }: Input) => {
    const runs = account.runs.filter((one) => one.stateMachine === stateMachineArn).reverse();
    const mine = account.executions.filter((one) => one.stateMachine === stateMachineArn);
    if (mine.length + runs.length === 0 && !account.stateMachines.has(stateMachineArn))
      throw new Failure('StateMachineDoesNotExist');
    // The newest comes first.
    const rows = [
      ...mine.reverse().map(({ arn, status, startedAt }) => ({
        ...{ executionArn: arn, status },
        ...(startedAt ? { startDate: startedAt.getTime() / 1_000 } : {}),
      })),
      ...runs.map(summary),
    ];
    const page = pageOf(
      rows.filter(({ status }) => statusFilter === undefined || status === statusFilter),
      nextToken,
    );
    return { executions: page.items, nextToken: page.next };
  },
  StopExecution: ({ executionArn = '', cause = '' }: Input) => {
    const found = account.executions.find(({ arn }) => arn === executionArn);
    if (found) found.status = 'ABORTED';
    else if (account.runs.some(({ arn }) => arn === executionArn)) stopRun(account, executionArn, cause);
    else throw new Failure('ExecutionDoesNotExist');
    return { stopDate: 0 };
  },
  DescribeStateMachineForExecution: ({ executionArn }: Input) => ({
    definition: account.executions.find(({ arn }) => arn === executionArn)?.definition,
  }),
});

/**
 * Calls of CloudWatch Logs for an account in memory. A page has two lines, and an empty page stands between two: only the
 * token that was sent says that there are no more.
 */
export const logsCalls = (account: Account) => ({
  GetLogEvents: (input: Input) => {
    const { logGroupName, logStreamName, nextToken, startTime } = input;
    if (String(input.startFromHead) !== 'true') throw new Failure('InvalidParameterException', 'not from the head');
    const all = account.logs.get(`${logGroupName} ${logStreamName}`);
    if (all === undefined) throw new Failure('ResourceNotFoundException', 'The specified log stream does not exist.');
    const lines = all.filter(({ at }) => startTime === undefined || at >= Number(startTime));
    const [, index = '0', turn] = /^f\/(\d+)(x?)$/.exec(nextToken ?? 'f/0x') ?? [];
    const page = lines.slice(Number(index), Number(index) + 2);
    const answer = (shown: typeof page, nextForwardToken: string | undefined) => ({
      events: shown.map(({ at, text }) => ({ timestamp: at, message: text, ingestionTime: at })),
      nextForwardToken,
      nextBackwardToken: 'b/0',
    });
    if (page.length === 0) return answer([], nextToken ?? 'f/0x');
    return turn === 'x' ? answer(page, `f/${Number(index) + page.length}`) : answer([], `f/${index}x`);
  },
});

/** Returns job queues as DescribeJobQueues does, by ARN. */
export const queuesOf = ({ jobQueues }: Account, arns: readonly string[]) =>
  arns.flatMap((jobQueueArn) => {
    const found = jobQueues.get(jobQueueArn);
    if (!found) return [];
    const { state, status, reason: statusReason, environments } = found;
    const computeEnvironmentOrder = environments.map(({ name }, order) => ({
      order,
      computeEnvironment: environmentArn(name),
    }));
    return [{ jobQueueArn, state, status, statusReason, computeEnvironmentOrder }];
  });

const environmentArn = (name: string): string => `arn:aws:batch:us-east-1:123456789012:compute-environment/${name}`;

/** Returns the compute environments of job queues as DescribeComputeEnvironments does, by ARN. */
export const environmentsOf = ({ jobQueues }: Account, arns: readonly string[]) =>
  [...jobQueues.values()]
    .flatMap(({ environments }) => environments)
    .map(({ name, state, status, reason: statusReason, vcpus }) => ({
      computeEnvironmentArn: environmentArn(name),
      state,
      status,
      statusReason,
      computeResources: vcpus && { type: 'EC2', maxvCpus: vcpus.most, desiredvCpus: vcpus.desired },
    }))
    .filter(({ computeEnvironmentArn }) => arns.includes(computeEnvironmentArn));
