import type { Contribution } from '../cloudformation/contribution.ts';
import { concat, type Expression, getAtt, partition } from '../cloudformation/expression.ts';
import { machineTag, stateMachineArn, stateMachineName } from './address.ts';
import { type RunAlarms, tellingStates } from './alarms/alarm-states.ts';
import { alarmCalls, alarmStatements } from './alarms/run-alarms.ts';
import type { ArrayJob } from './array/array.ts';
import { arrayCalls, arrayDefinition, arrayStatements } from './array/array-machine.ts';
import type { States } from './before-failing.ts';
import { type Chain, chainCalls, chainStatements } from './chain/chain.ts';
import { chainedStates } from './chain/chain-states.ts';
import { failureExpression, neverPlacedFailure, retryableCondition } from './failure.ts';
import {
  infrastructureVariable,
  infrastructureVariables,
  infrastructureWords,
  recoverStates,
  toRecover,
} from './infrastructure-retries.ts';
import { compactJsonata } from './jsonata.ts';
import { inputExpression } from './machine-input.ts';
import { firstState, nameOfJobs, type Places, placeStates, placeVariables } from './places/places.ts';
import { placeCalls } from './places/role.ts';
import { fallbackVariables, isOnDemand, queueExpression, reclaimedVariable } from './spot-fallback.ts';
import { type MachineOwner, stateMachineRole } from './state-machine-role.ts';
import { submitRetry, submittedVariables } from './submission.ts';

/** The properties of a job that its state machine depends on. */
export interface MachineJob {
  /** The most attempts, the first one included. */
  readonly attempts: number;
  /** Seconds between the first attempt and the second, 0 or more; fractions are allowed. */
  readonly retryIntervalSeconds: number;
  /** The factor between one wait and the next, 0 or more. */
  readonly retryIntervalMultiplier: number;
  /** Seconds that one attempt may run, without its time in the queue; undefined for no limit. */
  readonly timeoutSeconds?: number | undefined;
  /** Seconds that an attempt with a timeout may wait in the queue, beside those that it may run. */
  readonly queueTimeoutSeconds: number;
  /** True for a job on Spot capacity. */
  readonly spot: boolean;
  /** True if the last attempt is on demand when EC2 took an instance back before; false by default. */
  readonly spotFallback?: boolean | undefined;
  /** Retries after a lost host or an interruption that count as no attempt; 0 by default. */
  readonly infrastructureRetries?: number | undefined;
  /** False if a run ends when its memory was too small; true by default. */
  readonly retryOnOutOfMemory?: boolean | undefined;
  /** True for a job on Fargate, whose failures have words of their own; false by default. */
  readonly fargate?: boolean;
  /** True if an event may be in S3: then its address is a variable of the run. */
  readonly spills: boolean;
  /** The places that bound how many runs there are at the same time; undefined for a job whose runs may overlap. */
  readonly places?: Places | undefined;
  /** The jobs that a run starts when it ends; undefined for a job that is the last one. */
  readonly chain?: Chain | undefined;
  /** The children of a run; undefined for a job whose run is one container. */
  readonly array?: ArrayJob | undefined;
  /** The topics to which a run writes that fails for good; undefined for a job without. */
  readonly alarms?: RunAlarms | undefined;
}

/** The maximum of a Wait state, in seconds (https://docs.aws.amazon.com/step-functions/latest/dg/state-wait.html). */
export const longestWait = 99_999_999;

/** The largest multiplier of a wait: `longestWait` times it is still finite, while JSONata throws at an overflow. */
export const largestMultiplier = 1e300;

const between = (lowest: number, value: number, highest: number) => Math.min(Math.max(value, lowest), highest);

/**
 * Returns the seconds after which the Task state of an attempt ends; undefined for a job without a timeout, of which
 * nobody knows how long it may run. The queue's own limits act only on the job at its head.
 * https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html
 */
const limitOf = ({ timeoutSeconds, queueTimeoutSeconds }: MachineJob): number | undefined =>
  timeoutSeconds === undefined ? undefined : Math.min(longestWait, timeoutSeconds + queueTimeoutSeconds);

/**
 * Returns the part of a definition that makes the attempts of a run, in the Amazon States Language, with JSONata as query language. Its
 * size does not depend on the number of attempts: Init → Run → Decide → Backoff or Recover → Run … → GiveUp. The placeholders
 * `${…}` are those of `DefinitionSubstitutions`. `name` is the job's, under which a job with places finds them.
 *
 * The n-th wait is interval × multiplier^(n−1) seconds, rounded half up. The variable `$wait` keeps it unrounded and is
 * multiplied and clamped once per attempt, since a power could overflow. The event is in a variable and in no state's
 * output. AWS_REGION is in the job definition only, since the container overrides of SubmitJob may have at most 8,192
 * characters.
 */
const attemptsDefinition = (job: MachineJob, name: string) => {
  const { attempts, retryIntervalSeconds, retryIntervalMultiplier, timeoutSeconds, spot, spills, places, fargate } =
    job;
  const { spotFallback: fallsBack, infrastructureRetries = 0, retryOnOutOfMemory } = job;
  const reclaimed = fallsBack ? reclaimedVariable : {};
  const limit = limitOf(job);
  const factor = between(0, retryIntervalMultiplier, largestMultiplier);
  return {
    QueryLanguage: 'JSONata',
    StartAt: 'Init',
    States: {
      Init: {
        Type: 'Pass',
        Assign: {
          run: inputExpression(spills),
          attempt: 1,
          wait: between(0, retryIntervalSeconds, longestWait),
          ...infrastructureVariables(infrastructureRetries),
          ...(fallsBack ? fallbackVariables : {}),
          ...(places === undefined ? {} : placeVariables(name)),
        },
        Output: {},
        Next: places === undefined ? 'Run' : firstState(places),
      },
      ...(places === undefined ? {} : placeStates(places, fallsBack)),
      Run: {
        Type: 'Task',
        // The whole ARN is substituted, not only its partition: cfn-lint accepts a substitution only as a whole string.
        Resource: '${SubmitJob}',
        Arguments: {
          JobName: places === undefined ? '{% $run.name %}' : `{% ${nameOfJobs} %}`,
          JobQueue: fallsBack ? queueExpression(attempts) : '${JobQueue}',
          JobDefinition: '${JobDefinition}',
          ContainerOverrides: {
            Environment: submittedVariables(spills, [
              { Name: 'STP_MAXIMUM_ATTEMPTS', Value: `${attempts}` },
              { Name: 'STP_CURRENT_ATTEMPT', Value: '{% $string($attempt) %}' },
              infrastructureVariable,
            ]),
          },
          ...(timeoutSeconds === undefined ? {} : { Timeout: { AttemptDurationSeconds: timeoutSeconds } }),
          Tags: { [machineTag]: '{% $states.context.StateMachine.Name %}' },
        },
        Retry: submitRetry,
        ...(limit === undefined ? {} : { TimeoutSeconds: limit }),
        Catch: [
          // AWS does not promise that it cancels the job, so another attempt could run beside it. The place of such a run is
          // free for another one when this execution and its job have ended.
          ...(limit === undefined
            ? []
            : [
                {
                  ErrorEquals: ['States.Timeout'],
                  Assign: { failure: neverPlacedFailure(limit) },
                  Output: {},
                  Next: 'GiveUp',
                },
              ]),
          {
            ErrorEquals: ['States.ALL'],
            Assign: { failure: failureExpression(spot, spills, fallsBack ? isOnDemand(attempts) : undefined, fargate) },
            Output: {},
            Next: 'Decide',
          },
        ],
        Output: { jobId: '{% $states.result.JobId %}', attempts: '{% $attempt %}' },
        ...(places === undefined ? { End: true } : { Next: 'ReturnPlace' }),
      },
      Decide: {
        Type: 'Choice',
        Choices: [
          toRecover(infrastructureRetries),
          {
            Condition: `{% ${compactJsonata(`$attempt < ${attempts} and ${retryableCondition(retryOnOutOfMemory)}`)} %}`,
            Next: 'Backoff',
          },
        ],
        Default: places === undefined ? 'GiveUp' : 'ReturnFailed',
      },
      Backoff: {
        Type: 'Wait',
        Seconds: '{% $floor($wait + 0.5) %}',
        Assign: {
          attempt: '{% $attempt + 1 %}',
          wait: `{% $min([${longestWait}, $wait * ${factor}]) %}`,
          ...reclaimed,
        },
        Next: 'Run',
      },
      ...recoverStates(infrastructureRetries, reclaimed),
      GiveUp: {
        Type: 'Fail',
        Error: '{% $failure.class %}',
        Cause: `{% ${compactJsonata(`'Attempt ' & $attempt & ' of ${attempts}' & ${infrastructureWords} & ' failed: ' & $failure.says`)} %}`,
      },
    },
  };
};

/**
 * Returns the definition of a job's state machine in the Amazon States Language: the attempts of a run, and what it does at
 * its end. `name` is the job's.
 */
export const stateMachineDefinition = (job: MachineJob, name = ''): Expression => {
  const { array } = job;
  const { States, ...definition } =
    array === undefined ? attemptsDefinition(job, name) : arrayDefinition({ ...job, array }, name);
  return {
    ...definition,
    States: tellingStates(chainedStates(States as States, name, job, job.chain), name, job.alarms),
  };
};

/**
 * Returns the state machine of a job and its role. It submits the revision of the job definition with which it was
 * deployed. `queue` is the ARN of the Batch job queue, `fallback` of that for its last attempt on demand.
 */
export const stateMachineContributions = (
  job: MachineOwner,
  run: MachineJob,
  queue: Expression,
  fallback?: Expression,
): Contribution[] => {
  const name = stateMachineName(job);
  const arn = stateMachineArn(job);
  const role = stateMachineRole(job, queue, run.places, [
    ...(run.array === undefined || run.places !== undefined ? [] : arrayStatements),
    ...(run.chain === undefined ? [] : chainStatements(run.chain)),
    ...(run.alarms === undefined ? [] : alarmStatements(run.alarms)),
  ]);
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
          Definition: stateMachineDefinition(run, job.name),
          DefinitionSubstitutions: {
            SubmitJob: concat('arn:', partition, ':states:::batch:submitJob.sync'),
            JobDefinition: getAtt(job.id('JobDefinition'), 'JobDefinitionArn'),
            JobQueue: queue,
            ...(fallback === undefined ? {} : { OnDemandQueue: fallback }),
            ...(run.array === undefined ? {} : arrayCalls),
            ...(run.places === undefined ? {} : placeCalls(run.places)),
            ...(run.chain === undefined ? {} : chainCalls(run.chain)),
            ...(run.alarms === undefined ? {} : alarmCalls(run.alarms)),
          },
        },
      },
    },
  ];
};
