import { type EventConfig, events } from '../generated/events.ts';
import { type PackagingConfig, packagings } from '../generated/packagings.ts';
import { arnText } from '../schema/aws-values.ts';
import { statementActions, statementCondition, statementName, statementResources } from '../schema/iam-statement.ts';
import {
  flag,
  integer,
  list,
  number,
  object,
  oneOf,
  type Properties,
  required,
  resourceName,
  scalar,
  text,
  union,
} from '../schema/shape.ts';
import { fargateCapacities } from '../stage/pool-kind.ts';
import { arraySizes } from './array/array.ts';
import { mostInfrastructureRetries } from './infrastructure-retries.ts';
import { defaultRetentionDays, logForwarding, retentionDays } from './log-shape.ts';
import { mostPlaces, overlaps } from './overlap.ts';
import { payloadOverflows } from './payload-overflow.ts';
import { volumes } from './volumes.ts';

/**
 * The longest timeout in seconds. The timeout of the state machine's task is longer by the wait in the queue, 172,800 s,
 * and Step Functions takes at most 99,999,999 s.
 * https://docs.aws.amazon.com/step-functions/latest/dg/state-task.html
 */
const maxTimeoutSeconds = 99_999_999 - 172_800;

/** The shape of an environment variable of a job, function or service. */
export const environmentVariable = object('An environment variable.', {
  name: required(text('Its name, without `=`.', { minLength: 1, pattern: '^[^=\\u0000]+$' })),
  value: required(scalar('A text, number or boolean; the job always reads a text.', { pattern: '^[^\\u0000]*$' })),
});

/** The shape of an entry of `iamRoleStatements`. */
export const roleStatement = object('An IAM statement for the role of the job.', {
  Resource: required(list('ARNs that it speaks of.', statementResources, { minItems: 1 })),
  Sid: statementName,
  Effect: oneOf('Whether it allows or denies.', ['Allow', 'Deny'], { default: 'Allow' }),
  Action: list('Actions, such as `sns:Publish`. Without it every action is meant.', statementActions, { minItems: 1 }),
  Condition: statementCondition,
});

/** The retries of a job that sets none: a single attempt. The waits are the defaults of a job with more attempts. */
export const retryDefaults = { attempts: 1, retryIntervalSeconds: 0, retryIntervalMultiplier: 1 } as const;

/** The seconds that an attempt may wait for an instance unless the config sets another number: two days. */
export const defaultQueueTimeout = 172_800;

/** The most jobs that a run starts at its end: each is a state of its machine. */
const mostFollowers = 10;

/** The most topics of a job: the targets of a rule of EventBridge (https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html). */
const mostTopics = 5;

/** The shapes of all properties of a `batch-job`, by name. */
export const jobProperties = {
  container: required(
    object('The container that runs the job.', {
      packaging: required(union<PackagingConfig>('How the image comes to be.', packagings)),
      environment: list('Environment variables of the container.', environmentVariable, { default: [] }),
    }),
  ),
  resources: required(
    object('How much of an instance the job gets.', {
      cpu: required(
        number('Virtual CPUs: whole ones; on Fargate also 0.25 and 0.5, and 32 at most.', {
          minimum: 0.25,
          maximum: 192,
        }),
      ),
      memory: required(
        integer(
          'Memory in MiB. A little less than a power of two (7680, not 8192) fits the instance of that size: system and agent take their share.',
          { minimum: 4, maximum: 3_145_728 },
        ),
      ),
      gpu: integer(
        'Graphics processors of NVIDIA. The job then runs on an instance of the families p4d and g5, or of the closest that its region has.',
        { minimum: 0, maximum: 16 },
      ),
    }),
  ),
  timeout: integer('Seconds after which an attempt is stopped; AWS Batch knows no less than 60.', {
    minimum: 60,
    maximum: maxTimeoutSeconds,
  }),
  queueTimeout: integer(
    'Seconds that an attempt may wait for an instance: one that has not ended after these and those of `timeout` fails as never placed. Counts only beside a `timeout`. An addition of ours: Stacktape does not know it.',
    { default: defaultQueueTimeout, minimum: 600, maximum: 31_536_000 },
  ),
  useSpotInstances: flag(
    'Run on spot instances: up to 90 % cheaper, but AWS may take them back after a SIGTERM and 120 seconds.',
    { default: false },
  ),
  arm64: flag(
    'Run on Graviton processors, which cost less. The image is built for linux/arm64, and one that is built elsewhere must be for it. An addition of ours: Stacktape does not know it.',
    { default: false },
  ),
  capacity: oneOf(
    'Run on Fargate: no instance that has to start or is shared with other runs, in sizes that AWS fixes. `fargate-spot` costs up to 70 % less, but AWS may take the capacity back after a SIGTERM and 120 seconds. Without it the job runs on EC2 instances. An addition of ours: Stacktape does not know it.',
    fargateCapacities,
  ),
  retryOnOutOfMemory: flag(
    'Try again when the memory was too small; false ends the run at once. The next attempt has as much memory. An addition of ours: Stacktape does not know it.',
    { default: true },
  ),
  sharedMemory: integer(
    'MiB of `/dev/shm`, by which processes of one job share data; 64 without it. They count as `memory` of the job as far as they are filled. An addition of ours: Stacktape does not know it.',
    { minimum: 1, maximum: 3_145_728 },
  ),
  spotFallback: flag(
    'Make the last attempt on demand when spot instances were taken back. An addition of ours: Stacktape does not know it.',
    { default: false },
  ),
  infrastructureRetries: integer(
    'Retries after EC2 took the spot instance back or the host was lost that count as no attempt. Without it each is an attempt; two retries of a run whose container never started are free anyway. An addition of ours: Stacktape does not know it.',
    { default: 0, minimum: 0, maximum: mostInfrastructureRetries },
  ),
  array: object(
    'Run as an array: as many containers as `size`, each with a number of its own in AWS_BATCH_JOB_ARRAY_INDEX, from 0, and all with the same event. A run succeeds if no more of them fail than are tolerated. An addition of ours: Stacktape does not know it.',
    {
      size: required(integer('The number of containers.', arraySizes)),
      toleratedFailureCount: integer('The most containers that may fail in a run that succeeds; none without it.', {
        minimum: 0,
        maximum: arraySizes.maximum,
      }),
      toleratedFailurePercentage: number(
        'The most containers that may fail in a run that succeeds, as a percentage of `size`, rounded down to whole ones.',
        {
          minimum: 0,
          maximum: 100,
        },
      ),
    },
    { atMostOne: ['toleratedFailureCount', 'toleratedFailurePercentage'] },
  ),
  overlap: oneOf(
    'What a start does while a run of the job goes on: it runs beside it (`allow`, the default), ends at once without running (`skip`), waits for its end (`queue`, the default with `maxConcurrency`), or stops it and runs in its place (`replace`). Holds for events, the command `run` and starts by hand. An addition of ours: Stacktape does not know it.',
    overlaps,
  ),
  maxConcurrency: integer(
    'The most runs of the job at the same time; `overlap` says what a start above it does. An addition of ours: Stacktape does not know it.',
    { minimum: 1, maximum: mostPlaces },
  ),
  lossy: flag(
    'Says that events may be lost: needed for `overlap: skip` and `replace` with events that carry data. An addition of ours.',
  ),
  onSuccess: list(
    'Jobs of this config that each run starts when its job succeeded, with an event of type `job-ended`. An addition of ours: Stacktape does not know it.',
    resourceName('A `batch-job` of this config.', 'batch-job'),
    { maxItems: mostFollowers },
  ),
  onFailure: list(
    'Jobs of this config that each run starts when it failed for good, after its last attempt. An addition of ours: Stacktape does not know it.',
    resourceName('A `batch-job` of this config.', 'batch-job'),
    { maxItems: mostFollowers },
  ),
  keepWarmMinutes: integer(
    'Minutes for which an idle instance is kept for the next run, which then starts at once. It is paid for meanwhile, and other jobs of the pool use it too: the largest number of its jobs counts. An addition of ours: Stacktape does not know it.',
    { minimum: 20, maximum: 10_080 },
  ),
  jobQueueArn: text(
    'The ARN of a job queue that is there already, in the account and region of the stack. The job runs there, in the network and on the capacity of that queue, and no pool is made for it; previews use it as well. An addition of ours: Stacktape does not know it.',
    { pattern: '^arn:[a-z][a-z0-9-]*:batch:[a-z0-9-]+:\\d{12}:job-queue/[A-Za-z0-9_-]{1,128}$' },
  ),
  alarms: list(
    'Topics that are told when a run fails for good, or is stopped: why, and how to look at it.',
    object(
      'A topic.',
      {
        snsTopicArn: arnText('The ARN of a topic.', 'arn:aws:sns'),
        snsTopicName: resourceName('An `sns-topic` of this config.', 'sns-topic'),
      },
      { exactlyOne: ['snsTopicArn', 'snsTopicName'] },
    ),
    { maxItems: mostTopics },
  ),
  storage: integer('GiB of disk that the job may fill. The instance shares its disk between the jobs on it.', {
    minimum: 1,
    maximum: 16_354,
  }),
  volumes,
  logging: object('Where the output of the job goes.', {
    disabled: flag('Keep no log.', { default: false }),
    retentionDays: oneOf('Days that the log is kept.', retentionDays, { default: defaultRetentionDays }),
    logForwarding,
  }),
  retryConfig: object('What happens when an attempt fails.', {
    attempts: integer('Attempts in all.', { default: retryDefaults.attempts, minimum: 1, maximum: 1_000 }),
    retryIntervalSeconds: number('Seconds before the second attempt.', {
      default: retryDefaults.retryIntervalSeconds,
      minimum: 0,
    }),
    retryIntervalMultiplier: number('By how much the wait grows with each attempt.', {
      default: retryDefaults.retryIntervalMultiplier,
      minimum: 0,
    }),
  }),
  payloadOverflow: oneOf(
    'What happens to an event over 6,000 characters: it goes through a bucket of the stack (`s3`, the default of stacktape-image-buildpack, which hands it to the program as if it were small), a batch is divided into several runs (`split`, the default of other images; a single record that is too large goes through the bucket), or it starts no run (`fail`). An addition of ours: Stacktape does not know it.',
    payloadOverflows,
  ),
  paused: flag(
    'Keep every event, and every job before it, from starting the job until this is removed. An addition of ours.',
  ),
  events: list('What starts the job.', union<EventConfig>('An event.', events), { default: [] }),
  connectTo: list(
    'Resources that the job may use, by name, and `aws:ses`: permissions and `STP_…` variables follow.',
    text('A name.'),
    {
      default: [],
    },
  ),
  iamRoleStatements: list('More permissions for the job.', roleStatement, { default: [] }),
} as const;

/** The properties of a `batch-job` after judging: defaults filled in. */
export type JobProperties = Properties<typeof jobProperties>;
