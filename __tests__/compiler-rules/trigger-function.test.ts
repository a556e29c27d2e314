import { expect } from '@jest/globals';
import { s3 } from '../../src/events/types/s3.ts';
import { schedule } from '../../src/events/types/schedule.ts';
import { resolved } from '../cloudformation/resolved.ts';
import { embeddedCode, message, refusal as refused } from '../runtime/embedded-trigger.ts';
import { bucket, config, everything, job, onObject, onQueue, onSchedule, queue } from './configs.ts';
import { type Case, compiled, law, refusal, rule } from './harness.ts';
import { each, fact, granting, type Json, ofType, same } from './reading.ts';
import { behind, does, functions, properties, replaced } from './trigger-runs.ts';

rule(
  'trigger/function',
  'one for each job that has events, none for the others',
  config({ report: job({ events: [onSchedule(), onSchedule('rate(2 days)')] }), other: job() }),
  (template) =>
    fact(
      same(
        ofType(template, functions).map(([id]) => id),
        ['ReportTriggerFunctionFunction'],
      ),
      'others',
    ),
  ({ Resources }) => {
    Resources.OtherTriggerFunctionFunction = Resources.ReportTriggerFunctionFunction;
  },
  ({ Resources }) => delete Resources.ReportTriggerFunctionFunction,
);
rule(
  'trigger/function',
  'Node on Lambda, inlined, at most 4 KB, with a timeout of 25 s',
  everything,
  (template) =>
    each(
      template,
      functions,
      ({ Properties: { Runtime, Code, Timeout } }) =>
        Runtime === 'nodejs24.x' &&
        same(Object.keys(Code), ['ZipFile']) &&
        Code.ZipFile.length <= 4_096 &&
        Timeout === 25,
    ),
  (template) => {
    properties(template).Code = { S3Bucket: 'shop-artifacts', S3Key: 'trigger.zip' };
  },
  (template) => {
    properties(template).Code.ZipFile += ' '.repeat(4_096);
  },
  (template) => {
    properties(template).Timeout = 30;
  },
  (template) => {
    properties(template).Runtime = 'nodejs18.x';
  },
);
rule(
  'trigger/function',
  'it holds only the parts that its events need',
  config({ report: job({ events: [onSchedule()] }) }),
  (template) => fact(!/aws:(sqs|s3)/.test(properties(template).Code.ZipFile), 'a part that nobody needs'),
  (template) => {
    properties(template).Code.ZipFile += '// aws:sqs';
  },
);
rule(
  'trigger/function',
  'it may start its own machine and nothing else',
  everything,
  (template) => {
    const { Resource } = granting(template, 'ReportTriggerFunctionRole', 'states:StartExecution') ?? {};
    const machine = 'arn:aws:states:us-east-1:123456789012:stateMachine:shop-dev-report-51af3dc0da77';
    return fact(Resource && resolved(Resource) === machine, 'another resource');
  },
  (template) => {
    granting(template, 'ReportTriggerFunctionRole', 'states:StartExecution').Resource = '*';
  },
);

const triggering = (own: Json, window?: number): Case =>
  config({
    q: queue(own),
    report: job({ events: [onQueue('q', window === undefined ? {} : { maxBatchWindowSeconds: window })] }),
  });
const visibility = (seconds: number, given: Case) =>
  rule(
    'trigger/function',
    `an own queue that triggers a job shows messages again after 150 s and the window: ${seconds}`,
    given,
    ({ Resources }) => fact(Resources.QQueue.Properties.VisibilityTimeout === seconds, 'another time'),
    ({ Resources }) => delete Resources.QQueue.Properties.VisibilityTimeout,
    ({ Resources }) => {
      Resources.QQueue.Properties.VisibilityTimeout = 30;
    },
  );
visibility(150, triggering({}));
visibility(210, triggering({}, 60));
visibility(450, triggering({}, 300));
rule(
  'trigger/function',
  'a queue that triggers nothing keeps AWS’s own default',
  config({ q: queue() }),
  (template) => each(template, 'AWS::SQS::Queue', ({ Properties }) => !('VisibilityTimeout' in Properties)),
  ({ Resources }) => {
    Resources.QQueue.Properties.VisibilityTimeout = 150;
  },
);
refusal(
  'trigger/function',
  'a timeout of the user below 25 s is a complaint',
  'config/visibility-timeout',
  triggering({ visibilityTimeoutSeconds: 25 }),
  triggering({ visibilityTimeoutSeconds: 24 }),
  triggering({ visibilityTimeoutSeconds: 0 }),
);
law('trigger/function', 'one below 150 s and the window is a warning', async () => {
  const warned = async (given: Case) => (await compiled(given)).diagnostics.map(({ code }) => code);
  expect(await warned(triggering({ visibilityTimeoutSeconds: 149 }))).toEqual(['config/visibility-timeout']);
  expect(await warned(triggering({ visibilityTimeoutSeconds: 150 }))).toEqual([]);
  expect(await warned(triggering({ visibilityTimeoutSeconds: 150 }, 1))).toEqual(['config/visibility-timeout']);
});

const down = async (): Promise<never> => {
  throw refused('ServiceUnavailable');
};
does(
  'trigger/no-loss',
  'messages whose run did not start return to their queue, and no others',
  async (code) => {
    let calls = 0;
    const { invoke } = embeddedCode(code, async () => (++calls === 1 ? {} : down()));
    const answer = await invoke({ Records: [message('1', 'x'.repeat(4_000)), message('2', 'y'.repeat(4_000))] });
    return fact(same(answer, { batchItemFailures: [{ itemIdentifier: '2' }] }), JSON.stringify(answer));
  },
  behind('async(e,c)=>{await h(e,c);return{batchItemFailures:[]}}'),
  behind('async(e,c)=>({batchItemFailures:e.Records.map(r=>({itemIdentifier:r.messageId}))})'),
);
does(
  'trigger/no-loss',
  'a FIFO queue gets back the first message whose run did not start, and all after it, which start none',
  async (code) => {
    let calls = 0;
    const { invoke, started } = embeddedCode(code, async () => (++calls === 2 ? down() : {}));
    const ordered = ['1', '2', '3'].map((id) => ({
      ...message(id, 'x'.repeat(4_000)),
      eventSourceARN: 'arn:aws:sqs:us-east-2:123456789012:my-queue.fifo',
    }));
    const answer = await invoke({ Records: ordered });
    const back = { batchItemFailures: [{ itemIdentifier: '2' }, { itemIdentifier: '3' }] };
    return fact(same(answer, back) && started.length === 1 && calls === 2, JSON.stringify(answer));
  },
  replaced('.fifo$', '.none$'),
  behind('async(e,c)=>{const r=await h(e,c);return{batchItemFailures:r.batchItemFailures.slice(0,1)}}'),
);
does(
  'trigger/no-loss',
  'an asynchronous event whose run did not start fails, so that Lambda tries again',
  async (code) => {
    const { invoke } = embeddedCode(code, down);
    const outcomes = await Promise.allSettled([invoke(schedule.sample), invoke(s3.sample)]);
    return fact(
      outcomes.every(({ status }) => status === 'rejected'),
      'an event was lost',
    );
  },
  behind('(e,c)=>h(e,c).catch(()=>0)'),
);
rule(
  'trigger/no-loss',
  'a mapping of a queue asks which messages failed',
  everything,
  (template) =>
    each(template, 'AWS::Lambda::EventSourceMapping', ({ Properties }) =>
      same(Properties.FunctionResponseTypes, ['ReportBatchItemFailures']),
    ),
  ({ Resources }) => delete Resources.ReportSqsRequestsEventSourceMapping.Properties.FunctionResponseTypes,
);
const deadLetters = { 'Fn::GetAtt': ['StpDeadLetterQueue', 'Arn'] };
rule(
  'trigger/no-loss',
  'asynchronous events that failed thrice go to the dead-letter queue, which keeps them 14 days',
  everything,
  (template) => [
    ...each(
      template,
      'AWS::Lambda::EventInvokeConfig',
      ({ Properties }) =>
        same(Properties.DestinationConfig, { OnFailure: { Destination: deadLetters } }) &&
        Properties.MaximumRetryAttempts === 2 &&
        template.Resources[Properties.FunctionName.Ref]?.Type === functions,
    ),
    ...['Report', 'Cleanup'].filter((name) => !(`${name}TriggerFunctionEventInvokeConfig` in template.Resources)),
    ...['Report', 'Cleanup'].filter(
      (name) => !same(granting(template, `${name}TriggerFunctionRole`, 'sqs:SendMessage')?.Resource, deadLetters),
    ),
    ...fact(template.Resources.StpDeadLetterQueue?.Properties.MessageRetentionPeriod === 1_209_600, '14 days'),
  ],
  ({ Resources }) => delete Resources.CleanupTriggerFunctionEventInvokeConfig,
  ({ Resources }) => delete Resources.ReportTriggerFunctionEventInvokeConfig.Properties.DestinationConfig,
  (template) => granting(template, 'ReportTriggerFunctionRole', 'sqs:SendMessage').Action.pop(),
  ({ Resources }) => delete Resources.StpDeadLetterQueue.Properties.MessageRetentionPeriod,
);
rule(
  'trigger/no-loss',
  'a stage without asynchronous events has no dead-letter queue',
  triggering({}),
  ({ Resources }) => fact(!('StpDeadLetterQueue' in Resources), 'a queue that nobody writes to'),
  ({ Resources }) => {
    Resources.StpDeadLetterQueue = Resources.QQueue;
  },
);
rule(
  'trigger/no-loss',
  'a bucket’s permission holds for this account alone',
  config({ b: bucket(), report: job({ events: [onObject('b')] }) }),
  (template) =>
    each(
      template,
      'AWS::Lambda::Permission',
      ({ Properties }) => same(Properties.SourceAccount, { Ref: 'AWS::AccountId' }) && 'SourceArn' in Properties,
    ),
  (template) => delete ofType(template, 'AWS::Lambda::Permission')[0]?.[1].Properties.SourceAccount,
);
const lake = (s3EventType: string) =>
  config({ report: job({ events: [{ type: 's3', properties: { bucketArn: 'arn:aws:s3:::lake', s3EventType } }] }) });
refusal(
  'trigger/no-loss',
  'an event of a bucket of another stack that EventBridge does not have, and so would be lost, is refused',
  'config/foreign-bucket',
  lake('s3:ObjectCreated:*'),
  lake('s3:Replication:*'),
  lake('s3:ReducedRedundancyLostObject'),
);
rule(
  'trigger/no-loss',
  'what EventBridge cannot deliver of a bucket of another stack goes to the dead-letter queue, and the permission is for the rule alone',
  lake('s3:ObjectCreated:*'),
  (template) => [
    ...each(template, 'AWS::Events::Rule', ({ Properties }) =>
      same(Properties.Targets[0].DeadLetterConfig, { Arn: { 'Fn::GetAtt': ['StpDeadLetterQueue', 'Arn'] } }),
    ),
    ...each(template, 'AWS::Lambda::Permission', ({ Properties: { SourceArn } }) =>
      ofType(template, 'AWS::Events::Rule').some(([id]) => same(SourceArn, { 'Fn::GetAtt': [id, 'Arn'] })),
    ),
    ...each(template, 'AWS::SQS::QueuePolicy', ({ Properties }) =>
      JSON.stringify(Properties).includes('events.amazonaws.com'),
    ),
  ],
  (template) => delete ofType(template, 'AWS::Events::Rule')[0]?.[1].Properties.Targets[0].DeadLetterConfig,
  (template) => delete ofType(template, 'AWS::Lambda::Permission')[0]?.[1].Properties.SourceArn,
  ({ Resources }) => delete Resources.StpDeadLetterQueuePolicy,
);
