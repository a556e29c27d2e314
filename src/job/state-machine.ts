import type { Contribution } from '../cloudformation/contribution.ts';
import { concat, type Expression, getAtt, partition } from '../cloudformation/expression.ts';
import { machineTag, stateMachineArn, stateMachineName } from './address.ts';
import { failureExpression } from './failure.ts';
import { inputExpression } from './machine-input.ts';
import { type MachineOwner, stateMachineRole } from './state-machine-role.ts';

/** How a job is run and run again. */
export interface MachineJob {
  /** The most attempts, the first one included. */
  readonly attempts: number;
  /** Seconds between the first attempt and the second; 0 or more. */
  readonly retryIntervalSeconds?: number | undefined;
  /** Each further wait is this many times the one before; 0 or more. */
  readonly retryIntervalMultiplier?: number | undefined;
  /** Seconds that one attempt may run, not counting its time in the queue. */
  readonly timeoutSeconds?: number | undefined;
  readonly spot: boolean;
}

/** The longest a Wait state waits, in seconds (https://docs.aws.amazon.com/step-functions/latest/dg/state-wait.html). */
const longestWait = 99_999_999;

/** The largest factor by which the longest wait can be multiplied without an overflow, at which JSONata throws. */
const largestMultiplier = 1e300;

const between = (lowest: number, value: number, highest: number) => Math.min(Math.max(value, lowest), highest);

/**
 * Errors of the submission itself that pass: SubmitJob is limited to 50 a second for a whole account
 * (https://docs.aws.amazon.com/batch/latest/userguide/service_limits.html), 5xx, and what the SDK has no name for.
 * A job that failed is States.TaskFailed, and a wrong request Batch.ClientException: neither may stand here.
 */
const passing = [
  'Batch.TooManyRequestsException',
  'Batch.ServerException',
  'Batch.AWSBatchException',
  'Batch.SdkClientException',
];

/**
 * The definition of a job's state machine, an object in the Amazon States Language with JSONata. Its size does not
 * depend on the number of attempts: Init → Run → Decide → Backoff → Run … → GiveUp. `${…}` stands only where the
 * resource has a substitution.
 *
 * The wait is a variable that is multiplied, unrounded, and clamped once per attempt: interval × multiplier^(n−1)
 * rounded half up, without a power that could overflow. The event is held in a variable and in no state's output.
 * AWS_REGION is in the job definition and not repeated here, since overrides hold only 8,192 characters.
 */
export const stateMachineDefinition = (job: MachineJob): Expression => {
  const { attempts, retryIntervalSeconds = 0, retryIntervalMultiplier = 1, timeoutSeconds, spot } = job;
  const factor = between(0, retryIntervalMultiplier, largestMultiplier);
  return {
    QueryLanguage: 'JSONata',
    StartAt: 'Init',
    States: {
      Init: {
        Type: 'Pass',
        Assign: {
          run: inputExpression,
          attempt: 1,
          wait: between(0, retryIntervalSeconds, longestWait),
        },
        Output: {},
        Next: 'Run',
      },
      Run: {
        Type: 'Task',
        // The whole ARN, not its partition alone: cfn-lint takes a substitution only for a whole text.
        Resource: '${SubmitJob}',
        Arguments: {
          JobName: '{% $run.name %}',
          JobQueue: '${JobQueue}',
          JobDefinition: '${JobDefinition}',
          ContainerOverrides: {
            Environment: [
              { Name: 'STP_TRIGGER_EVENT_DATA', Value: '{% $run.event %}' },
              { Name: 'STP_MAXIMUM_ATTEMPTS', Value: `${attempts}` },
              { Name: 'STP_CURRENT_ATTEMPT', Value: '{% $string($attempt) %}' },
            ],
          },
          ...(timeoutSeconds === undefined ? {} : { Timeout: { AttemptDurationSeconds: timeoutSeconds } }),
          Tags: { [machineTag]: '{% $states.context.StateMachine.Name %}' },
        },
        // Doubling, at most eight minutes: a burst of thousands of runs drains at 50 a second. It does not burn an attempt.
        Retry: [
          {
            ErrorEquals: passing,
            IntervalSeconds: 2,
            MaxAttempts: 12,
            MaxDelaySeconds: 60,
            JitterStrategy: 'FULL',
          },
        ],
        Catch: [
          { ErrorEquals: ['States.ALL'], Assign: { failure: failureExpression(spot) }, Output: {}, Next: 'Decide' },
        ],
        Output: { jobId: '{% $states.result.JobId %}', attempts: '{% $attempt %}' },
        End: true,
      },
      Decide: {
        Type: 'Choice',
        // A payload that does not fit will not fit the next time.
        Choices: [{ Condition: `{% $attempt < ${attempts} and $failure.class != 'payload' %}`, Next: 'Backoff' }],
        Default: 'GiveUp',
      },
      Backoff: {
        Type: 'Wait',
        Seconds: '{% $floor($wait + 0.5) %}',
        Assign: { attempt: '{% $attempt + 1 %}', wait: `{% $min([${longestWait}, $wait * ${factor}]) %}` },
        Next: 'Run',
      },
      GiveUp: {
        Type: 'Fail',
        Error: '{% $failure.class %}',
        Cause: `{% 'Attempt ' & $attempt & ' of ${attempts} failed: ' & $failure.says %}`,
      },
    },
  };
};

/**
 * Returns the state machine of a job and its role. The machine pins the job definition's revision that it was deployed
 * with. `queue` is the ARN of the Batch job queue that it submits to.
 */
export const stateMachineContributions = (job: MachineOwner, run: MachineJob, queue: Expression): Contribution[] => {
  const name = stateMachineName(job);
  const arn = stateMachineArn(job);
  const role = stateMachineRole(job, queue);
  return [
    role,
    {
      kind: 'resource',
      id: job.id('JobExecutionStateMachine'),
      from: job.path,
      referenceAs: { nameProperty: 'StateMachineName', expressions: { Ref: arn, Arn: arn, Name: name } },
      tags: 'in-place',
      holdsData: 'no',
      body: {
        Type: 'AWS::StepFunctions::StateMachine',
        Metadata: job.metadata,
        Properties: {
          StateMachineName: name,
          StateMachineType: 'STANDARD',
          RoleArn: getAtt(role.id, 'Arn'),
          Definition: stateMachineDefinition(run),
          DefinitionSubstitutions: {
            SubmitJob: concat('arn:', partition, ':states:::batch:submitJob.sync'),
            JobDefinition: getAtt(job.id('JobDefinition'), 'JobDefinitionArn'),
            JobQueue: queue,
          },
        },
      },
    },
  ];
};
