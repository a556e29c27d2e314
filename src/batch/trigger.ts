import { canonicalJson } from '../cloudformation/canonical.ts';
import {
  allow,
  type CloudFormationResource,
  type Contribution,
  type ExtensionContribution,
  type ResourceContribution,
  type Statement,
} from '../cloudformation/contribution.ts';
import { type Expression, getAtt, ref } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { triggerCore, triggerParts } from '../generated/trigger.ts';
import { deadLetterQueueArn } from './dead-letter-queue.ts';

/** The function's source for a job with events of these types: the core and only the parts it needs, in ASCII. */
export const triggerCode = (eventTypes: Iterable<string>): string => {
  const parts = [...new Set(eventTypes)].sort().map((type) => {
    const part = triggerParts[type];
    if (part === undefined) throw new Error(`No part of the trigger function for events of type ${type}`);
    return part;
  });
  const sdk = 'require("@aws-sdk/client-sfn")';
  return `exports.handler=(${triggerCore})([${parts.join()}],${sdk},require("node:crypto"),process.env)`;
};

/** The logical ids of a job's trigger function, Stacktape's. Frozen: `overrides` of existing configs name them. */
export const triggerIds = (job: string) => {
  const id = (kind: string) => logicalId(job, 'TriggerFunction', kind);
  return {
    function: id('Function'),
    role: id('Role'),
    logGroup: id('LogGroup'),
    invokeConfig: id('EventInvokeConfig'),
  } as const;
};

/** What an event is told about the function: `EventContext.trigger`. */
export const triggerReferences = (job: string) => {
  const id = triggerIds(job).function;
  return { id, name: ref(id), arn: getAtt(id, 'Arn') } as const;
};

const statements = 'Properties.Policies.0.PolicyDocument.Statement';

/** A further statement for the function's role: `EventContext.triggerMay`. */
export const triggerMay = (job: string, from: Path, statement: Statement): ExtensionContribution => ({
  kind: 'extension',
  id: triggerIds(job).role,
  at: statements,
  items: [{ key: canonicalJson(statement.Resource), value: statement as unknown as Expression }],
  from,
});

export interface TriggerOrder {
  /** The job's name in the config. */
  readonly job: string;
  /** The job's config path. */
  readonly from: Path;
  readonly metadata: Expression;
  readonly rolePath: string;
  /** The constructed ARN: a reference would close a cycle through what the function is wired to. */
  readonly stateMachineArn: Expression;
  /** The registry's members for the job's events, each once or more. */
  readonly events: readonly { readonly type: string; readonly asynchronous: boolean }[];
}

/**
 * The trigger function of a job that has events, with its role and log group, and what happens to asynchronous events
 * that fail. Nothing for a job without events. Whoever calls it contributes `deadLetterQueue()` once for the stack if
 * any event is asynchronous.
 */
export const triggerContributions = (order: TriggerOrder): Contribution[] => {
  const { job, from, metadata, rolePath, stateMachineArn, events } = order;
  if (events.length === 0) return [];
  const ids = triggerIds(job);
  const asynchronous = events.some((event) => event.asynchronous);
  const resource = (id: string, body: CloudFormationResource, open?: readonly string[]): ResourceContribution => ({
    kind: 'resource',
    id,
    from,
    body: { ...body, Metadata: metadata },
    ...(open ? { open } : {}),
  });
  const granted = [
    allow(['logs:CreateLogStream', 'logs:PutLogEvents'], getAtt(ids.logGroup, 'Arn')),
    allow(['states:StartExecution'], stateMachineArn),
    ...(asynchronous ? [allow(['sqs:SendMessage'], deadLetterQueueArn)] : []),
  ];
  return [
    resource(ids.logGroup, {
      Type: 'AWS::Logs::LogGroup',
      DeletionPolicy: 'Delete',
      UpdateReplacePolicy: 'Delete',
      Properties: { RetentionInDays: 90 },
    }),
    resource(
      ids.role,
      {
        Type: 'AWS::IAM::Role',
        Properties: {
          Path: rolePath,
          AssumeRolePolicyDocument: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
          },
          Policies: [
            {
              PolicyName: 'trigger',
              PolicyDocument: { Version: '2012-10-17', Statement: granted as unknown as Expression },
            },
          ],
        },
      },
      [statements],
    ),
    resource(ids.function, {
      Type: 'AWS::Lambda::Function',
      Properties: {
        Runtime: 'nodejs24.x',
        // Offered in every region and partition; what arm64 saves is cents for a million events.
        Architectures: ['x86_64'],
        Handler: 'index.handler',
        Code: { ZipFile: triggerCode(events.map((event) => event.type)) },
        Role: getAtt(ids.role, 'Arn'),
        Timeout: 25,
        // Loading the SDK takes most of the time, and the share of a processor grows with the memory.
        MemorySize: 256,
        LoggingConfig: { LogGroup: ref(ids.logGroup) },
        Environment: { Variables: { STATE_MACHINE_ARN: stateMachineArn, JOB_NAME: jobName(job) } },
      },
    }),
    ...(asynchronous
      ? [
          resource(ids.invokeConfig, {
            Type: 'AWS::Lambda::EventInvokeConfig',
            Properties: {
              FunctionName: ref(ids.function),
              Qualifier: '$LATEST',
              // Lambda's own most: https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionEventInvokeConfig.html
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
const jobName = (job: string): string => job.replace(/[^0-9A-Za-z_-]/g, '-').slice(0, 100);
