import { expect } from '@jest/globals';
import { config, job, onQueue, queue } from './configs.ts';
import { codesOf, complaintsOf, law, refusal, rule, templateOf } from './harness.ts';
import { each, fact, type Json, one, same } from './reading.ts';

const arnOf = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const fromS3 = {
  Effect: 'Allow',
  Principal: { Service: 's3.amazonaws.com' },
  Action: ['sqs:SendMessage'],
  Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::lake' } },
};
const byPattern = (properties: Json = {}): Json => ({
  type: 'event-bus',
  properties: { useDefaultBus: true, eventPattern: { source: ['aws.ec2'] }, ...properties },
});
const failingTo = (sqsQueueName: string): Json => ({
  type: 'sns',
  properties: { snsTopicName: 'news', onDeliveryFailure: { sqsQueueName } },
});

/** A queue for which everybody who can ask for a policy does. */
const shared = config({
  news: { type: 'sns-topic' },
  q: queue({ policyStatements: [fromS3], events: [byPattern()] }),
  report: job({ events: [onQueue('q'), failingTo('q')], connectTo: ['q'] }),
});
const sender = (service: string, sources: Json[]): Json => ({
  Action: 'sqs:SendMessage',
  Condition: { ArnLike: { 'aws:SourceArn': sources } },
  Effect: 'Allow',
  Principal: { Service: service },
  Resource: arnOf('QQueue'),
});
const ruleId = 'QEventBusbb61b2b5Rule';

rule(
  'trigger/no-loss',
  'a queue has one policy: the statements of the config, and one for each service that sends, for its sources alone',
  shared,
  (template) => [
    ...each(template, 'AWS::SQS::QueuePolicy', (_, id) => /^(?:Q|StpDeadLetter)QueuePolicy$/.test(id)),
    ...fact(same(template.Resources.QQueuePolicy?.Properties.Queues, [{ Ref: 'QQueue' }]), 'another queue'),
    ...fact(
      same(template.Resources.QQueuePolicy?.Properties.PolicyDocument.Statement, [
        {
          Action: ['sqs:SendMessage'],
          Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::lake' } },
          Effect: 'Allow',
          Principal: { Service: 's3.amazonaws.com' },
          Resource: arnOf('QQueue'),
        },
        sender('events.amazonaws.com', [arnOf(ruleId)]),
        sender('sns.amazonaws.com', [{ Ref: 'NewsTopic' }]),
      ]),
      'other statements',
    ),
  ],
  ({ Resources }) => Resources.QQueuePolicy.Properties.PolicyDocument.Statement.pop(),
  ({ Resources }) => {
    Resources.QPolicyOfNews = structuredClone(Resources.QQueuePolicy);
  },
  ({ Resources }) => delete Resources.QQueuePolicy.Properties.PolicyDocument.Statement[1].Condition,
);

rule(
  'trigger/no-loss',
  'a rule sends events to a queue, and to the dead letters what it cannot send',
  shared,
  (template) =>
    each(template, 'AWS::Events::Rule', ({ Properties, DependsOn }, id) =>
      [
        id === ruleId,
        DependsOn === undefined,
        Properties.State === 'ENABLED',
        same(Properties.EventPattern, { source: ['aws.ec2'] }),
        same(Properties.Targets, [
          { Arn: arnOf('QQueue'), DeadLetterConfig: { Arn: arnOf('StpDeadLetterQueue') }, Id: 'queue' },
        ]),
      ].every(Boolean),
    ),
  (template) => delete one(template, 'AWS::Events::Rule').Properties.Targets[0].DeadLetterConfig,
  (template) => {
    one(template, 'AWS::Events::Rule').Properties.State = 'DISABLED';
  },
);

const fifo = { fifoEnabled: true, contentBasedDeduplication: true };
const withEvent = (own: Json, properties: Json = {}): ReturnType<typeof config> =>
  config({ q: queue({ ...own, events: [byPattern(properties)] }) });

law('trigger/no-loss', 'a queue that triggers a job gets dead letters also if a bus sends to it', async () => {
  const { Resources } = await templateOf(shared);
  expect(Resources.QQueue.Properties).not.toHaveProperty('RedrivePolicy');
  expect(Resources.QQueue.Properties.MessageRetentionPeriod).toBe(1_209_600);
  const fed = await templateOf(
    config({ q: queue({ events: [byPattern()] }), report: job({ events: [onQueue('q')] }) }),
  );
  expect(fed.Resources.QQueue.Properties.RedrivePolicy.deadLetterTargetArn).toEqual(arnOf('QDeadLetterQueue'));
  const aside = await templateOf(
    config({ q: queue({ events: [byPattern({ onDeliveryFailure: { sqsQueueName: 'd' } })] }), d: queue() }),
  );
  expect(one(aside, 'AWS::Events::Rule').Properties.Targets[0].DeadLetterConfig).toEqual({ Arn: arnOf('DQueue') });
  expect(Object.keys(aside.Resources)).toEqual(expect.arrayContaining(['DQueuePolicy', 'QQueuePolicy']));
  expect(aside.Resources).not.toHaveProperty('StpDeadLetterQueue');
});

law('trigger/no-loss', 'a policy of more than ten sources names their pattern', async () => {
  const events = Array.from({ length: 11 }, (_, index) => byPattern({ eventPattern: { source: [`shop.${index}`] } }));
  const { Resources } = await templateOf(config({ q: queue({ events }) }));
  const [statement, ...more] = Resources.QQueuePolicy.Properties.PolicyDocument.Statement;
  expect(more).toEqual([]);
  expect(JSON.stringify(statement.Condition)).toContain(':rule/*');
  expect(statement.Condition.ArnLike['aws:SourceArn']).toHaveLength(1);
});

law('trigger/event', 'a FIFO queue gets the events of a bus in a message group', async () => {
  const { Resources } = await templateOf(withEvent(fifo, { messageGroupId: 'orders', inputPath: '$.detail' }));
  expect(one({ Resources, Outputs: {} }, 'AWS::Events::Rule').Properties.Targets[0]).toMatchObject({
    InputPath: '$.detail',
    SqsParameters: { MessageGroupId: 'orders' },
  });
});
refusal(
  'trigger/event',
  'a FIFO queue takes events of a bus only with a message group and deduplication by content',
  'config/missing-key',
  withEvent(fifo, { messageGroupId: 'orders' }),
  withEvent(fifo),
  withEvent({ fifoEnabled: true }, { messageGroupId: 'orders' }),
);

law('trigger/event', 'an event of a queue is checked as one of a job is, but its content may be constant', async () => {
  const native = { id: '1', source: 'aws.ec2', 'detail-type': 'x', detail: {} };
  expect(await codesOf(withEvent({}, { input: native }))).toEqual([]);
  expect(await codesOf(withEvent({}, { eventPattern: { source: 'aws.ec2' } }))).toEqual(['config/event-pattern']);
  expect(await codesOf(withEvent({}, { onDeliveryFailure: { sqsQueueArn: 'arn:aws:sqs:::x' } }))).toContain(
    'config/wrong-format',
  );
});

law('names/events', 'an event of a queue sleeps in a preview as one of a job does', async () => {
  const stateIn = async (stage: string, properties: Json = {}) =>
    one(await templateOf({ ...withEvent({}, properties), stage }), 'AWS::Events::Rule').Properties.State;
  expect(await stateIn('dev')).toBe('ENABLED');
  expect(await stateIn('pr-7')).toBe('DISABLED');
  expect(await stateIn('pr-7', { preview: 'on' })).toBe('ENABLED');
  expect(await stateIn('dev', { paused: true })).toBe('DISABLED');
});

const twice = (first: Json, second: Json) => config({ q: queue({ events: [byPattern(first), byPattern(second)] }) });
refusal(
  'names/events',
  'two events of a queue with one bus and pattern are a complaint',
  'config/event-twice',
  twice({}, { eventPattern: { source: ['aws.s3'] } }),
  twice({}, {}),
  twice({}, { inputPath: '$.detail' }),
);

const withStatement = (more: Json) => config({ q: queue({ policyStatements: [{ ...fromS3, ...more }] }) });
refusal(
  'job/permissions',
  'a statement of a queue that SQS would refuse is a complaint',
  'config/iam-statement',
  withStatement({ Principal: { AWS: ['123456789012', 'arn:aws:iam::123456789012:role/x'] } }),
  withStatement({ Principal: 's3.amazonaws.com' }),
  withStatement({ Principal: { service: 's3.amazonaws.com' } }),
  withStatement({ Principal: {} }),
  withStatement({ Principal: { AWS: [] } }),
  withStatement({ Action: ['s3:GetObject'] }),
  withStatement({ Condition: { ArnEqual: { 'aws:SourceArn': 'x' } } }),
);

law('job/permissions', 'more statements than SQS takes are a complaint, and everybody may be a principal', async () => {
  const many = (length: number) => config({ q: queue({ policyStatements: Array.from({ length }, () => fromS3) }) });
  expect(await codesOf(many(20))).toEqual([]);
  expect(await complaintsOf(many(21))).toMatchObject([{ code: 'config/out-of-range' }]);
  expect(await codesOf(withStatement({ Principal: '*' }))).toEqual([]);
});
