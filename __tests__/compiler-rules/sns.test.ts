import { expect } from '@jest/globals';
import { config, job, queue } from './configs.ts';
import { complaintsOf, law, rule, templateOf } from './harness.ts';
import { each, fact, granting, type Json, one, same } from './reading.ts';

const topic = (properties: Json = {}): Json => ({ type: 'sns-topic', properties });
const onMessage = (snsTopicName: string, more: Json = {}): Json => ({
  type: 'sns',
  properties: { snsTopicName, ...more },
});
const deadLetters = { 'Fn::GetAtt': ['StpDeadLetterQueue', 'Arn'] };
const failed = { 'Fn::GetAtt': ['FailedQueue', 'Arn'] };

rule(
  'trigger/no-loss',
  'what SNS cannot deliver goes to the dead letters, to which the topics of the stack and nobody else may send',
  config({ news: topic(), offers: topic(), report: job({ events: [onMessage('news'), onMessage('offers')] }) }),
  (template) => [
    ...each(template, 'AWS::SNS::Subscription', ({ Properties, DependsOn }, id) =>
      [
        same(Properties.RedrivePolicy, { deadLetterTargetArn: deadLetters }),
        DependsOn.includes(id.replace('Subscription', 'Permission')),
        DependsOn.includes('ReportJobExecutionStateMachine'),
      ].every(Boolean),
    ),
    ...each(template, 'AWS::Lambda::Permission', ({ Properties }) => 'Ref' in (Properties.SourceArn ?? {})),
    ...fact(
      same(template.Resources.StpDeadLetterQueuePolicy?.Properties.PolicyDocument.Statement, [
        {
          Action: 'sqs:SendMessage',
          Condition: { ArnLike: { 'aws:SourceArn': [{ Ref: 'NewsTopic' }, { Ref: 'OffersTopic' }] } },
          Effect: 'Allow',
          Principal: { Service: 'sns.amazonaws.com' },
          Resource: deadLetters,
        },
      ]),
      'another statement',
    ),
  ],
  (template) => delete one(template, 'AWS::SNS::Subscription').Properties.RedrivePolicy,
  (template) => one(template, 'AWS::SNS::Subscription').DependsOn.pop(),
  (template) => one(template, 'AWS::SNS::Subscription').DependsOn.shift(),
  (template) => delete one(template, 'AWS::Lambda::Permission').Properties.SourceArn,
  ({ Resources }) => delete Resources.StpDeadLetterQueuePolicy,
);

const shared = config({
  news: topic(),
  offers: topic(),
  failed: queue(),
  report: job({
    events: [
      onMessage('news', { onDeliveryFailure: { sqsQueueName: 'failed' } }),
      onMessage('offers', { onDeliveryFailure: { sqsQueueArn: "$ResourceParam('failed', 'arn')" } }),
    ],
    connectTo: ['failed', 'news', 'offers'],
  }),
});
rule(
  'trigger/no-loss',
  'a queue of the config for failures has one policy, which lets each topic send and nobody else',
  shared,
  (template) => [
    ...each(template, 'AWS::SNS::Subscription', ({ Properties }) =>
      same(Properties.RedrivePolicy, { deadLetterTargetArn: failed }),
    ),
    ...fact(
      same(template.Resources.FailedQueuePolicy?.Properties, {
        PolicyDocument: {
          Statement: [
            {
              Action: 'sqs:SendMessage',
              Condition: { ArnLike: { 'aws:SourceArn': [{ Ref: 'NewsTopic' }, { Ref: 'OffersTopic' }] } },
              Effect: 'Allow',
              Principal: { Service: 'sns.amazonaws.com' },
              Resource: failed,
            },
          ],
          Version: '2012-10-17',
        },
        Queues: [{ Ref: 'FailedQueue' }],
      }),
      'another policy',
    ),
    ...fact(!('StpDeadLetterQueuePolicy' in template.Resources), 'a policy without senders'),
  ],
  ({ Resources }) => delete Resources.FailedQueuePolicy,
  ({ Resources }) => delete Resources.FailedQueuePolicy.Properties.PolicyDocument.Statement[0].Condition,
  ({ Resources }) => {
    Resources.StpDeadLetterQueuePolicy = {};
  },
);

rule(
  'job/permissions',
  'a connected topic can be published and subscribed to, and only its own subscriptions ended',
  shared,
  (template) => {
    const both = (ending?: string) =>
      ['NewsTopic', 'OffersTopic'].flatMap((Ref) => [
        { Ref },
        ...(ending === undefined ? [] : [{ 'Fn::Join': ['', [{ Ref }, ending]] }]),
      ]);
    return [
      ...fact(same(granting(template, 'ReportRole', 'sns:Publish')?.Resource, both()), 'publish'),
      ...fact(same(granting(template, 'ReportRole', 'sns:Unsubscribe')?.Resource, both(':*')), 'unsubscribe'),
      ...fact(
        same(granting(template, 'ReportRole', 'sns:Publish')?.Action, [
          'sns:ConfirmSubscription',
          'sns:GetTopicAttributes',
          'sns:ListSubscriptionsByTopic',
          'sns:Publish',
          'sns:Subscribe',
        ]),
        'actions',
      ),
    ];
  },
  (template) => {
    granting(template, 'ReportRole', 'sns:Publish').Resource = '*';
  },
  (template) => {
    granting(template, 'ReportRole', 'sns:Unsubscribe').Resource = '*';
  },
);

rule(
  'names/physical',
  'a FIFO topic has a name that ends with .fifo, and no other topic has a name or an attribute of FIFO topics',
  config({ ordered: topic({ fifoEnabled: true, contentBasedDeduplication: true }), news: topic() }),
  ({ Resources }) => [
    ...fact(
      /^\{"Fn::Join":\["",\["shop-dev-ordered-",.*"\.fifo"\]\]\}$/.test(
        JSON.stringify(Resources.OrderedTopic.Properties.TopicName),
      ),
      'name',
    ),
    ...fact(Resources.OrderedTopic.Properties.FifoTopic === true, 'kind'),
    ...fact(Resources.OrderedTopic.Properties.ContentBasedDeduplication === true, 'deduplication'),
    ...fact(
      Object.keys(Resources.NewsTopic.Properties ?? {}).every((key) => key === 'Tags'),
      'too much',
    ),
  ],
  ({ Resources }) => delete Resources.OrderedTopic.Properties.TopicName,
  ({ Resources }) => {
    Resources.NewsTopic.Properties = { ContentBasedDeduplication: false };
  },
);

law('names/events', 'a filter policy changes its subscription in place, since SNS refuses a second one', async () => {
  const idsFor = async (more: Json) =>
    Object.keys(
      (await templateOf(config({ news: topic(), report: job({ events: [onMessage('news', more)] }) }))).Resources,
    );
  const ids = await idsFor({});
  expect(ids).toContain('ReportSnsNewsSubscription');
  expect(await idsFor({ filterPolicy: { kind: ['urgent'] } })).toEqual(ids);
});

law('names/events', 'two events of one topic are a complaint also with different filters', async () => {
  const events = [
    onMessage('news', { filterPolicy: { kind: ['urgent'] } }),
    onMessage('news', { filterPolicy: { kind: ['late'] } }),
  ];
  expect(await complaintsOf(config({ news: topic(), report: job({ events }) }))).toMatchObject([
    {
      code: 'config/event-twice',
      place: { path: ['resources', 'report', 'properties', 'events', 1] },
      sentence:
        'This sns event has the same source as one above it. SNS keeps one subscription of a function to a topic, with one filter policy.',
      hint: expect.stringContaining('`$or`'),
    },
  ]);
});

law('names/events', 'a subscription of a paused event, and of a foreign topic in a preview, is left out', async () => {
  const idsIn = async (stage: string, properties: Json) => {
    const events = [{ type: 'sns', properties }];
    const { Resources } = await templateOf({ ...config({ news: topic(), report: job({ events }) }), stage });
    return Object.keys(Resources).filter((id) => id.startsWith('ReportSns'));
  };
  const foreign = { snsTopicArn: 'arn:aws:sns:eu-west-1:123456789012:theirs' };
  expect(await idsIn('dev', foreign)).toHaveLength(2);
  expect(await idsIn('pr-7', foreign)).toEqual([]);
  expect(await idsIn('pr-7', { snsTopicName: 'news' })).toHaveLength(2);
  expect(await idsIn('dev', { snsTopicName: 'news', paused: true })).toEqual([]);
});
