import {
  allow,
  type CloudFormationResource,
  type Contribution,
  type ResourceContribution,
} from '../cloudformation/contribution.ts';
import { getAtt, ref } from '../cloudformation/expression.ts';
import { role } from '../cloudformation/role.ts';
import type { TriggerPart } from '../events/event.ts';
import { triggerTimeoutSeconds } from '../events/parts/trigger-timeout.ts';
import { triggerCore, triggerOverflow, triggerParts, triggerRequests } from '../generated/trigger.ts';
import { deadLetterQueue } from '../shared/dead-letter-queue.ts';
import { deadLetterQueueArn } from '../stage/dead-letters.ts';
import { eventBucketId, eventBucketName, onEvents } from '../stage/event-bucket.ts';
import type { EventTarget } from '../stage/event-target.ts';
import type { NamedResource, ResourceContext } from '../stage/resource.ts';
import { executionsArn, stateMachineArn } from './address.ts';
import { logGroup } from './log-group.ts';
import { defaultRetentionDays } from './log-shape.ts';
import type { PayloadOverflow } from './payload-overflow.ts';

/**
 * Returns the source of the trigger function, in ASCII, with only the parts that events of these types need. The SDK for
 * S3 is loaded at the first event that does not fit into a run, and never with `fail`. Throws for a type that is not in
 * the registry of events.
 */
export const triggerCode = (eventTypes: Iterable<string>, overflow: PayloadOverflow = 'split'): string => {
  const parts = [...new Set(eventTypes)].sort().map((type) => {
    const part = triggerParts[type];
    if (part === undefined) throw new Error(`no part of the trigger function for events of type ${type}`);
    return part;
  });
  const args = [
    `[${parts.join()}]`,
    'require("@aws-sdk/client-sfn")',
    'require("node:crypto")',
    'process.env',
    overflow === 'split',
    overflow === 'fail' ? `(${triggerOverflow.fail})()` : `(${triggerOverflow.s3})(require,process.env)`,
  ];
  const requests = `const R=(${triggerRequests})(${args[1]},${args[3]});`;
  return `${parts.some((part) => part.startsWith('{...R,')) ? requests : ''}exports.handler=(${triggerCore})(${args.join()})`;
};

/** The parts of a job's events that its trigger function depends on. */
export interface TriggerEvents {
  /** The members of the registry of events for the job's events; a member may be there several times. */
  readonly events: readonly {
    readonly type: string;
    readonly asynchronous: boolean;
    readonly trigger?: Pick<TriggerPart, 'isRequest'>;
  }[];
  readonly overflow: PayloadOverflow;
}

/** Returns the logical ids of the trigger function of a job and its parts. Frozen: the `overrides` of configs contain them. */
const idsOf = ({ id }: Pick<NamedResource, 'id'>) => ({
  function: id('TriggerFunctionFunction'),
  role: id('TriggerFunctionRole'),
  logGroup: id('TriggerFunctionLogGroup'),
  invokeConfig: id('TriggerFunctionEventInvokeConfig'),
});

/** Returns the trigger function of a job as the target of its events, which come only when its state machine exists. */
export const triggerTarget = (job: Pick<NamedResource, 'id'>): EventTarget => {
  const ids = idsOf(job);
  return {
    word: 'job',
    startsRuns: true,
    id: ids.function,
    name: ref(ids.function),
    arn: getAtt(ids.function, 'Arn'),
    roleId: ids.role,
    timeoutSeconds: triggerTimeoutSeconds,
    dependsOn: [job.id('JobExecutionStateMachine')],
  };
};

/**
 * Returns the trigger function of a job with its role, its log group and, for asynchronous events, the destination of
 * those that fail. Empty without events. The state machine's ARN is made of its name, since a reference would make a
 * cycle through the event sources.
 */
export const triggerContributions = (
  job: Omit<ResourceContext, 'neighbours'>,
  { events, overflow }: TriggerEvents,
): Contribution[] => {
  if (events.length === 0) return [];
  const { path: from, metadata } = job;
  const machine = stateMachineArn(job);
  const ids = idsOf(job);
  const asynchronous = events.some((event) => event.asynchronous);
  const spills = overflow !== 'fail';
  const resource = (
    id: string,
    tags: ResourceContribution['tags'],
    body: CloudFormationResource,
  ): ResourceContribution => ({
    kind: 'resource',
    id,
    from,
    tags,
    holdsData: 'no',
    body: { ...body, Metadata: metadata },
  });
  return [
    logGroup(ids.logGroup, defaultRetentionDays, from, metadata),
    role({
      id: ids.role,
      path: job.stage.rolePath,
      service: 'lambda.amazonaws.com',
      statements: [
        allow(['logs:CreateLogStream', 'logs:PutLogEvents'], getAtt(ids.logGroup, 'Arn')),
        allow(['states:StartExecution'], machine),
        ...(events.some(({ trigger }) => trigger?.isRequest)
          ? [allow(['states:DescribeExecution'], executionsArn(job))]
          : []),
        ...(asynchronous ? [allow(['sqs:SendMessage'], deadLetterQueueArn)] : []),
        ...(spills ? [onEvents('s3:PutObject', job.stage, job.name)] : []),
      ],
      from,
      metadata,
    }),
    resource(ids.function, 'in-place', {
      Type: 'AWS::Lambda::Function',
      // CloudFormation deletes the bucket after the function that could put another event into it.
      ...(spills ? { DependsOn: [eventBucketId] } : {}),
      Properties: {
        Runtime: 'nodejs24.x',
        // Available in every region and partition. arm64 would save cents per million events.
        Architectures: ['x86_64'],
        Handler: 'index.handler',
        Code: {
          ZipFile: triggerCode(
            events.map((event) => event.type),
            overflow,
          ),
        },
        Role: getAtt(ids.role, 'Arn'),
        Timeout: triggerTimeoutSeconds,
        // Lambda gives CPU in proportion to memory, and loading the SDK takes most of the time.
        MemorySize: 256,
        LoggingConfig: { LogGroup: ref(ids.logGroup) },
        Environment: {
          Variables: {
            STATE_MACHINE_ARN: machine,
            JOB_NAME: readableName(job.name),
            ...(spills ? { EVENT_BUCKET: eventBucketName(job.stage) } : {}),
          },
        },
      },
    }),
    ...(asynchronous
      ? [
          deadLetterQueue(),
          resource(ids.invokeConfig, 'none', {
            Type: 'AWS::Lambda::EventInvokeConfig',
            Properties: {
              FunctionName: ref(ids.function),
              Qualifier: '$LATEST',
              // Lambda's maximums: https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionEventInvokeConfig.html
              MaximumRetryAttempts: 2,
              MaximumEventAgeInSeconds: 21_600,
              DestinationConfig: { OnFailure: { Destination: deadLetterQueueArn } },
            },
          }),
        ]
      : []),
  ];
};

/**
 * Returns the readable part of a Batch job's name: the first 100 characters of the job's name, with hyphens for those
 * that Batch refuses. The function appends `-` and 12 digits, and Batch accepts 128 characters in all.
 */
export const readableName = (job: string): string => job.replace(/[^0-9A-Za-z_-]/g, '-').slice(0, 100);
