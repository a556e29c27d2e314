import { allow, type CloudFormationResource, type ResourceContribution } from '../cloudformation/contribution.ts';
import { getAtt, ref } from '../cloudformation/expression.ts';
import { role } from '../cloudformation/role.ts';
import { triggerCore, triggerParts } from '../generated/trigger.ts';
import { deadLetterQueueArn } from '../shared/dead-letter-queue.ts';
import type { Expansion } from '../stage/needs.ts';
import type { ResourceContext } from '../stage/resource.ts';
import { stateMachineArn } from './address.ts';
import { logGroup } from './log-group.ts';

/**
 * The function's source for a job with events of these types: the core and only the parts they need, in ASCII.
 * Without `mayDivide` a batch of records is one run, or fails as a whole.
 */
export const triggerCode = (eventTypes: Iterable<string>, mayDivide = true): string => {
  const parts = [...new Set(eventTypes)].sort().map((type) => {
    const part = triggerParts[type];
    if (part === undefined) throw new Error(`no part of the trigger function for events of type ${type}`);
    return part;
  });
  const given = [
    `[${parts.join()}]`,
    'require("@aws-sdk/client-sfn")',
    'require("node:crypto")',
    'process.env',
    mayDivide,
  ];
  return `exports.handler=(${triggerCore})(${given.join()})`;
};

/** The events of a job as its trigger function depends on them. */
export interface TriggerEvents {
  /** The registry's members for the job's events, each once or more. */
  readonly events: readonly { readonly type: string; readonly asynchronous: boolean }[];
  /** Whether a batch that is too large may become several runs. */
  readonly mayDivide: boolean;
}

/**
 * Returns the trigger function of a job that has events, with its role and log group, and where asynchronous events
 * that fail are sent. Empty without events. The state machine is named by a constructed ARN: a reference would close a
 * cycle through what the function is wired to. The logical ids are Stacktape's, and frozen: `overrides` of existing
 * configs name them.
 */
export const triggerContributions = (
  job: Omit<ResourceContext, 'neighbours'>,
  { events, mayDivide }: TriggerEvents,
): Expansion => {
  if (events.length === 0) return [];
  const { path: from, metadata } = job;
  const machine = stateMachineArn(job);
  const ids = {
    function: job.id('TriggerFunctionFunction'),
    role: job.id('TriggerFunctionRole'),
    logGroup: job.id('TriggerFunctionLogGroup'),
    invokeConfig: job.id('TriggerFunctionEventInvokeConfig'),
  };
  const asynchronous = events.some((event) => event.asynchronous);
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
    logGroup(ids.logGroup, 90, from, metadata),
    role({
      id: ids.role,
      path: job.stage.rolePath,
      service: 'lambda.amazonaws.com',
      statements: [
        allow(['logs:CreateLogStream', 'logs:PutLogEvents'], getAtt(ids.logGroup, 'Arn')),
        allow(['states:StartExecution'], machine),
        ...(asynchronous ? [allow(['sqs:SendMessage'], deadLetterQueueArn)] : []),
      ],
      from,
      metadata,
    }),
    resource(ids.function, 'in-place', {
      Type: 'AWS::Lambda::Function',
      Properties: {
        Runtime: 'nodejs24.x',
        // Offered in every region and partition; what arm64 saves is cents for a million events.
        Architectures: ['x86_64'],
        Handler: 'index.handler',
        Code: {
          ZipFile: triggerCode(
            events.map((event) => event.type),
            mayDivide,
          ),
        },
        Role: getAtt(ids.role, 'Arn'),
        Timeout: 25,
        // Loading the SDK takes most of the time, and the share of a processor grows with the memory.
        MemorySize: 256,
        LoggingConfig: { LogGroup: ref(ids.logGroup) },
        Environment: { Variables: { STATE_MACHINE_ARN: machine, JOB_NAME: batchName(job.name) } },
      },
    }),
    ...(asynchronous
      ? [
          { kind: 'need', of: 'dead-letter-queue' } as const,
          resource(ids.invokeConfig, 'none', {
            Type: 'AWS::Lambda::EventInvokeConfig',
            Properties: {
              FunctionName: ref(ids.function),
              Qualifier: '$LATEST',
              // The most that Lambda does: https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionEventInvokeConfig.html
              MaximumRetryAttempts: 2,
              MaximumEventAgeInSeconds: 21_600,
              DestinationConfig: { OnFailure: { Destination: deadLetterQueueArn } },
            },
          }),
        ]
      : []),
  ];
};

/** A name for people, as Batch takes it; the function appends `-` and 12 digits, and Batch takes 128 characters. */
const batchName = (job: string): string => job.replace(/[^0-9A-Za-z_-]/g, '-').slice(0, 100);
