import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../src/cloudformation/canonical.ts';
import type { CloudFormationResource, Contribution, Statement } from '../../src/cloudformation/contribution.ts';
import { getAtt, ref } from '../../src/cloudformation/expression.ts';
import { mergeContributions } from '../../src/cloudformation/merge.ts';
import type { AnyEvent } from '../../src/events/event.ts';
import { s3 } from '../../src/events/types/s3.ts';
import { schedule } from '../../src/events/types/schedule.ts';
import { sqs } from '../../src/events/types/sqs.ts';
import { events as all } from '../../src/generated/events.ts';
import { stateMachineArn as arnOfMachine } from '../../src/job/address.ts';
import { payloadOverflows } from '../../src/job/payload-overflow.ts';
import { type TriggerEvents, triggerCode, triggerContributions } from '../../src/job/trigger.ts';
import { eventBucketName, onEvents } from '../../src/stage/event-bucket.ts';
import { resourceContext } from '../../src/stage/resource.ts';
import { stageOf } from '../../src/stage/stage.ts';
import { contributionsOf, eventContext } from '../events/event-context.ts';

const events = all.filter(({ later }) => !later);
const types = events.map(({ type }) => type);
const stage = stageOf('shop', 'dev');
const jobNamed = (name: string) => resourceContext(name, stage, new Map());
const stateMachineArn = arnOfMachine(jobNamed('report'));

/** Returns the trigger function of a job with events of these members, and the dead-letter queue if they need it. */
const triggerOf = (members: TriggerEvents['events'], job = 'report'): Contribution[] =>
  triggerContributions(jobNamed(job), { events: members, overflow: 'split' });

const compiled = (members: readonly { type: string; asynchronous: boolean }[], job?: string) => {
  const { resources, clashes } = mergeContributions(triggerOf(members, job));
  expect(clashes).toEqual([]);
  return Object.fromEntries([...resources].map(([id, { body }]) => [id, body])) as Record<
    string,
    CloudFormationResource
  >;
};
const statementsOf = (role: CloudFormationResource | undefined): Statement[] => {
  const policies = role?.Properties?.Policies as unknown as { PolicyDocument: { Statement: Statement[] } }[];
  expect(policies).toHaveLength(1);
  return policies[0]?.PolicyDocument.Statement as Statement[];
};

/** Returns the most bytes of a function: answers to requests, and what tells two with one key apart, take 1.5 KB. */
const limitOf = (some: readonly string[]): number => {
  const answers = (all as readonly AnyEvent[]).some(({ type, trigger }) => some.includes(type) && trigger.isRequest);
  if (answers) return 6 * 1024;
  return some.length > 5 ? 4.5 * 1024 : 4 * 1024;
};

describe('triggerCode', () => {
  test('returns at most 4 KB of ASCII for five kinds of events, 4.5 KB for more, 6 KB where requests are among them', () => {
    fc.assert(
      fc.property(fc.subarray(types), fc.constantFrom(...payloadOverflows), (some, overflow) => {
        const code = triggerCode(some, overflow);
        expect(Buffer.byteLength(code)).toBeLessThanOrEqual(limitOf(some));
        expect(code).toMatch(/^[ -~\n]*$/);
      }),
    );
    expect(Buffer.byteLength(triggerCode(types))).toBeLessThanOrEqual(limitOf(types));
  });

  test('returns a CommonJS module with a handler that Node can load', () => {
    const check = `const e={};new Function('exports','require','process',${JSON.stringify(triggerCode(types))})(e,n=>n.startsWith('node:')?require(n):{SFNClient:class{}},process);console.log(e.handler.length)`;
    expect(execFileSync(process.execPath, ['-e', check], { encoding: 'utf8' })).toBe('2\n');
  });

  test('returns each part that the events need once, in a fixed order', () => {
    expect(triggerCode(['sqs', 's3', 'sqs'])).toBe(triggerCode(['s3', 'sqs']));
    expect(triggerCode(['s3'])).not.toContain('aws:sqs');
    expect(triggerCode(['sqs'])).toContain('aws:sqs');
    expect(triggerCode(['s3', 'sqs']).split('aws:sqs')).toHaveLength(2);
  });

  test('throws for an event that is not in the registry', () => {
    expect(() => triggerCode(['carrier-pigeon'])).toThrow('carrier-pigeon');
  });
});

describe('triggerContributions', () => {
  test('returns nothing for a job without events', () => {
    expect(triggerOf([])).toEqual([]);
  });

  test("uses Stacktape's logical ids", () => {
    expect(Object.keys(compiled([sqs], 'myBatchJob'))).toEqual([
      'MyBatchJobTriggerFunctionFunction',
      'MyBatchJobTriggerFunctionLogGroup',
      'MyBatchJobTriggerFunctionRole',
    ]);
    expect(Object.keys(compiled([sqs, s3], 'myBatchJob'))).toEqual([
      'MyBatchJobTriggerFunctionEventInvokeConfig',
      'MyBatchJobTriggerFunctionFunction',
      'MyBatchJobTriggerFunctionLogGroup',
      'MyBatchJobTriggerFunctionRole',
      'StpDeadLetterQueue',
    ]);
  });

  test('returns a function on Node 24 with the code of its events, its own log group and the ARN of the state machine', () => {
    expect(compiled([sqs]).ReportTriggerFunctionFunction).toEqual({
      Type: 'AWS::Lambda::Function',
      DependsOn: ['StpEventBucket'],
      Metadata: { 'batch-job': { path: 'resources.report' } },
      Properties: {
        Runtime: 'nodejs24.x',
        Architectures: ['x86_64'],
        Handler: 'index.handler',
        Code: { ZipFile: triggerCode(['sqs']) },
        Role: getAtt('ReportTriggerFunctionRole', 'Arn'),
        Timeout: 25,
        MemorySize: 256,
        LoggingConfig: { LogGroup: ref('ReportTriggerFunctionLogGroup') },
        Environment: {
          Variables: { STATE_MACHINE_ARN: stateMachineArn, JOB_NAME: 'report', EVENT_BUCKET: eventBucketName(stage) },
        },
      },
    });
  });

  test('allows the function to write to its own log group, to start its own state machine, to put events into its folder of the bucket, and nothing else', () => {
    const role = compiled([sqs]).ReportTriggerFunctionRole;
    expect(role?.Properties?.Path).toBe('/batch-job/shop/dev/');
    expect(statementsOf(role)).toEqual([
      {
        Effect: 'Allow',
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: getAtt('ReportTriggerFunctionLogGroup', 'Arn'),
      },
      { Effect: 'Allow', Action: ['states:StartExecution'], Resource: stateMachineArn },
      onEvents('s3:PutObject', stage, 'report'),
    ]);
  });

  test('lets events add statements to the role of the function', () => {
    const merged = mergeContributions([
      ...triggerOf([sqs]),
      ...contributionsOf(sqs.expand({ sqsQueueName: 'orders', batchSize: 10 }, eventContext('A'))),
      ...contributionsOf(
        sqs.expand({ sqsQueueArn: 'arn:aws:sqs:eu-west-1:123456789012:jobs', batchSize: 10 }, eventContext('B')),
      ),
    ]);
    const statements = statementsOf(merged.resources.get('ReportTriggerFunctionRole')?.body);
    expect(statements.map(({ Resource }) => Resource).slice(3)).toEqual([
      [getAtt('OrdersSqsQueue', 'Arn'), 'arn:aws:sqs:eu-west-1:123456789012:jobs'],
    ]);
  });

  test('sends an asynchronous event to the dead-letter queue after three failed calls or six hours, as the role allows', () => {
    const resources = compiled([schedule, sqs]);
    expect(resources.ReportTriggerFunctionEventInvokeConfig?.Properties).toEqual({
      FunctionName: ref('ReportTriggerFunctionFunction'),
      Qualifier: '$LATEST',
      MaximumRetryAttempts: 2,
      MaximumEventAgeInSeconds: 21_600,
      DestinationConfig: { OnFailure: { Destination: getAtt('StpDeadLetterQueue', 'Arn') } },
    });
    expect(statementsOf(resources.ReportTriggerFunctionRole)).toContainEqual({
      Effect: 'Allow',
      Action: ['sqs:SendMessage'],
      Resource: getAtt('StpDeadLetterQueue', 'Arn'),
    });
  });

  test('shares one dead-letter queue between two jobs', () => {
    const { resources, clashes } = mergeContributions([...triggerOf([s3], 'a'), ...triggerOf([s3], 'b')]);
    expect(clashes).toEqual([]);
    expect(resources.get('StpDeadLetterQueue')).toMatchObject({
      holdsData: 'deleted',
      body: {
        Type: 'AWS::SQS::Queue',
        Properties: { MessageRetentionPeriod: 14 * 24 * 60 * 60, SqsManagedSseEnabled: true },
      },
    });
  });

  test('returns a log group that keeps events for 90 days and is deleted with the stack', () => {
    const group = triggerOf([sqs]).find((part) => part.kind === 'resource' && part.id.endsWith('LogGroup'));
    expect(group).toMatchObject({
      id: 'ReportTriggerFunctionLogGroup',
      holdsData: 'deleted',
      body: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 90 } },
    });
  });

  test('returns the same for events in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(canonicalJson(compiled(shuffled))).toBe(canonicalJson(compiled(events)));
      }),
    );
  });

  test('returns a job name that Batch accepts, with 12 more digits, for any name of the resource', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (rest) => {
        const job = `a${rest}`;
        const contributions = triggerOf([sqs], job);
        const text = JSON.stringify(contributions);
        expect(/"JOB_NAME":"([^"]*)"/.exec(text)?.[1]).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{0,114}$/);
      }),
    );
  });

  test('returns at most four resources, and 3.7 KB besides its code and the queue', () => {
    const { StpDeadLetterQueue, ...own } = compiled(events);
    expect(StpDeadLetterQueue).toBeDefined();
    expect(Object.keys(own)).toHaveLength(4);
    expect(canonicalJson(own).length - JSON.stringify(triggerCode(types)).length).toBeLessThan(3.7 * 1024);
  });
});
