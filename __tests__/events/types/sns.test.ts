import { describe, expect, test } from '@jest/globals';
import type { ResourceContribution } from '../../../src/cloudformation/contribution.ts';
import { getAtt, ref } from '../../../src/cloudformation/expression.ts';
import { symbolExpression } from '../../../src/cloudformation/symbol.ts';
import { token } from '../../../src/cloudformation/token.ts';
import { sns } from '../../../src/events/types/sns.ts';
import type { Neighbour } from '../../../src/stage/resource.ts';
import { eventContext, resourceParam } from '../event-context.ts';

const topic = (name: string, properties = {}): Neighbour => ({
  name,
  type: 'sns-topic',
  id: `${name}Topic`,
  properties,
  params: { arn: ref(`${name}Topic`), name: getAtt(`${name}Topic`, 'TopicName') },
});
const queue = (name: string, properties = {}): Neighbour => ({
  name,
  type: 'sqs-queue',
  id: `${name}Queue`,
  properties,
  params: { arn: getAtt(`${name}Queue`, 'Arn'), url: ref(`${name}Queue`) },
});
const context = (region?: string) => ({
  ...eventContext('ReportSns', [
    topic('news'),
    topic('ordered', { fifoEnabled: true }),
    queue('failed'),
    queue('inOrder', { fifoEnabled: true }),
  ]),
  region,
});
const check = (properties: object, region = 'eu-west-1') => sns.check?.(properties as never, context(region)) ?? [];
const expand = (properties: object, region = 'eu-west-1') => sns.expand(properties as never, context(region));
const child = (properties: object, kind: string, region?: string): ResourceContribution['body'] => {
  const found = expand(properties, region).find((part) => part.kind === 'resource' && part.id === `ReportSns${kind}`);
  return (found as ResourceContribution).body;
};
const theirs = 'arn:aws:sns:eu-west-1:123456789012:theirs';
const stackOutput = token(symbolExpression({ kind: 'import', stack: 'network', output: 'topic' }));

describe('the check of an sns event', () => {
  test.each([
    ['a topic of the config by its name', { snsTopicName: 'news' }],
    ['a topic of the config by its ARN', { snsTopicArn: resourceParam('news', 'arn') }],
    [
      'a topic of cloudformationResources',
      { snsTopicArn: token(symbolExpression({ kind: 'cf-resource-param', id: 'T', attribute: 'TopicArn' })) },
    ],
    ['a foreign topic', { snsTopicArn: theirs }],
    ['a foreign topic of another region', { snsTopicArn: 'arn:aws:sns:us-east-1:123456789012:theirs' }],
    ['a topic that only CloudFormation knows', { snsTopicArn: stackOutput }],
    ['a queue of the config for failures', { snsTopicName: 'news', onDeliveryFailure: { sqsQueueName: 'failed' } }],
    [
      'a foreign queue for failures',
      { snsTopicName: 'news', onDeliveryFailure: { sqsQueueArn: 'arn:aws:sqs:eu-west-1:123456789012:failed' } },
    ],
  ])('accepts %s', (_, properties) => {
    expect(check(properties)).toEqual([]);
  });

  test.each<[string, object, string, string]>([
    ['a FIFO topic by its name', { snsTopicName: 'ordered' }, 'snsTopicName', 'config/wrong-resource'],
    [
      'a FIFO topic by its ARN',
      { snsTopicArn: resourceParam('ordered', 'arn') },
      'snsTopicArn',
      'config/wrong-resource',
    ],
    ['a foreign FIFO topic', { snsTopicArn: `${theirs}.fifo` }, 'snsTopicArn', 'config/wrong-resource'],
    ['a queue as topic', { snsTopicArn: resourceParam('failed', 'arn') }, 'snsTopicArn', 'config/wrong-resource'],
    ['the name as ARN', { snsTopicArn: resourceParam('news', 'name') }, 'snsTopicArn', 'config/wrong-format'],
    ['a topic without account', { snsTopicArn: 'arn:aws:sns:eu-west-1::theirs' }, 'snsTopicArn', 'config/wrong-format'],
    [
      'the ARN of a subscription',
      { snsTopicArn: `${theirs}:21be56ed-a058-49f5-8c98-aedd2564c486` },
      'snsTopicArn',
      'config/wrong-format',
    ],
  ])('rejects %s', (_, properties, key, code) => {
    expect(check(properties)).toMatchObject([
      { code, severity: 'error', place: { path: expect.arrayContaining([key]) } },
    ]);
  });

  test.each<[string, object, string, string]>([
    ['a FIFO queue of the config', { sqsQueueName: 'inOrder' }, 'sqsQueueName', 'config/wrong-resource'],
    [
      'a FIFO queue by reference',
      { sqsQueueArn: resourceParam('inOrder', 'arn') },
      'sqsQueueArn',
      'config/wrong-resource',
    ],
    [
      'a foreign FIFO queue',
      { sqsQueueArn: 'arn:aws:sqs:eu-west-1:123456789012:failed.fifo' },
      'sqsQueueArn',
      'config/wrong-resource',
    ],
    ['a topic', { sqsQueueArn: resourceParam('news', 'arn') }, 'sqsQueueArn', 'config/wrong-resource'],
    ['the URL of a queue', { sqsQueueArn: resourceParam('failed', 'url') }, 'sqsQueueArn', 'config/wrong-format'],
    ['the ARN of a topic', { sqsQueueArn: theirs }, 'sqsQueueArn', 'config/wrong-format'],
    [
      'a queue of another region',
      { sqsQueueArn: 'arn:aws:sqs:us-east-1:123456789012:failed' },
      'sqsQueueArn',
      'config/other-region',
    ],
  ])('rejects %s for failures', (_, onDeliveryFailure, key, code) => {
    expect(check({ snsTopicName: 'news', onDeliveryFailure })).toMatchObject([
      { code, place: { path: expect.arrayContaining(['onDeliveryFailure', key]) } },
    ]);
  });

  test('wants the queue for failures in the region of the topic', () => {
    const snsTopicArn = 'arn:aws:sns:us-east-1:123456789012:theirs';
    const withQueue = (onDeliveryFailure: object) => check({ snsTopicArn, onDeliveryFailure });
    expect(withQueue({ sqsQueueArn: 'arn:aws:sqs:us-east-1:123456789012:failed' })).toEqual([]);
    expect(withQueue({ sqsQueueName: 'failed' })).toMatchObject([
      {
        code: 'config/other-region',
        sentence: 'The queue is in eu-west-1; SNS sends what it could not deliver to queues of us-east-1 only.',
      },
    ]);
    expect(withQueue({ sqsQueueArn: 'arn:aws:sqs:eu-west-1:123456789012:failed' })).toMatchObject([
      { code: 'config/other-region' },
    ]);
  });

  test('rejects a topic of another region in a region to which SNS delivers nothing from outside', () => {
    const snsTopicArn = 'arn:aws:sns:us-east-1:123456789012:theirs';
    expect(check({ snsTopicArn }, 'ap-east-1')).toMatchObject([{ code: 'config/other-region' }]);
    expect(check({ snsTopicArn: 'arn:aws:sns:ap-east-1:123456789012:theirs' }, 'ap-east-1')).toEqual([]);
  });

  test('warns of topicName, and reports all mistakes at once', () => {
    expect(check({ topicName: 'news' })).toMatchObject([{ code: 'config/other-spelling', severity: 'warning' }]);
    const found = check({
      topicName: 'ordered',
      filterPolicy: { kind: 'urgent' },
      onDeliveryFailure: { sqsQueueName: 'inOrder' },
    });
    expect(found.map(({ code }) => code)).toEqual([
      'config/other-spelling',
      'config/wrong-resource',
      'config/filter-policy',
      'config/wrong-resource',
    ]);
  });
});

describe('the resources of an sns event', () => {
  test('are a subscription that waits for permission and state machine, and what it could not deliver is kept', () => {
    expect(child({ snsTopicName: 'news', filterPolicy: { kind: ['urgent'] } }, 'Subscription')).toMatchObject({
      Type: 'AWS::SNS::Subscription',
      DependsOn: ['ReportSnsPermission', 'ReportJobExecutionStateMachine'],
      Properties: {
        Protocol: 'lambda',
        Endpoint: getAtt('ReportTriggerFunctionFunction', 'Arn'),
        TopicArn: ref('newsTopic'),
        FilterPolicy: { kind: ['urgent'] },
        RedrivePolicy: { deadLetterTargetArn: getAtt('StpDeadLetterQueue', 'Arn') },
      },
    });
    expect(child({ snsTopicName: 'news' }, 'Permission').Properties).toMatchObject({
      Principal: 'sns.amazonaws.com',
      SourceArn: ref('newsTopic'),
    });
  });

  test.each<[string, string | undefined, unknown]>([
    ['is left out for a topic of the stack', undefined, undefined],
    ['is left out for a topic of its region', theirs, undefined],
    ['is that of a topic of another one', 'arn:aws:sns:us-east-1:123456789012:theirs', 'us-east-1'],
    [
      'is left out where the ARN is written with AWS::Region',
      `arn:aws:sns:${token(ref('AWS::Region'))}:123456789012:theirs`,
      undefined,
    ],
    [
      'is taken out of an ARN that only CloudFormation knows',
      stackOutput,
      {
        'Fn::Select': [
          3,
          { 'Fn::Split': [':', symbolExpression({ kind: 'import', stack: 'network', output: 'topic' })] },
        ],
      },
    ],
    [
      'is left out for a topic of cloudformationResources',
      token(symbolExpression({ kind: 'cf-resource-param', id: 'T', attribute: 'TopicArn' })),
      undefined,
    ],
  ])('name the region of the topic: it %s', (_, snsTopicArn, region) => {
    const properties = snsTopicArn === undefined ? { snsTopicName: 'news' } : { snsTopicArn };
    expect(child(properties, 'Subscription').Properties?.Region).toEqual(region);
  });

  test('keep nothing in the region of the stack for a topic of another one', () => {
    const snsTopicArn = 'arn:aws:sns:us-east-1:123456789012:theirs';
    expect(child({ snsTopicArn }, 'Subscription').Properties?.RedrivePolicy).toBeUndefined();
    expect(expand({ snsTopicArn }).filter(({ kind }) => kind === 'need')).toEqual([]);
    const sqsQueueArn = 'arn:aws:sqs:us-east-1:123456789012:failed';
    expect(
      child({ snsTopicArn, onDeliveryFailure: { sqsQueueArn } }, 'Subscription').Properties?.RedrivePolicy,
    ).toEqual({ deadLetterTargetArn: sqsQueueArn });
  });

  test('allow the service of the region where a topic of a region is that an account opts in to', () => {
    const principal = (snsTopicArn: string, region: string) =>
      child({ snsTopicArn }, 'Permission', region).Properties?.Principal;
    const hongKong = 'arn:aws:sns:ap-east-1:123456789012:theirs';
    expect(principal(hongKong, 'eu-west-1')).toBe('sns.ap-east-1.amazonaws.com');
    expect(principal(hongKong, 'ap-east-1')).toBe('sns.amazonaws.com');
    expect(principal('arn:aws:sns:us-east-1:123456789012:theirs', 'eu-west-1')).toBe('sns.amazonaws.com');
  });

  test('let the topic send to a queue of the config, and leave a foreign one to its owner', () => {
    const needs = (onDeliveryFailure: object) =>
      expand({ snsTopicArn: theirs, onDeliveryFailure }).filter(({ kind }) => kind === 'need');
    expect(needs({ sqsQueueName: 'failed' })).toEqual([
      {
        kind: 'need',
        of: 'queue-sender',
        queue: { name: 'failed', id: 'failedQueue' },
        service: 'sns.amazonaws.com',
        source: theirs,
        pattern: 'arn:aws:sns:eu-west-1:123456789012:*',
      },
    ]);
    expect(needs({ sqsQueueArn: 'arn:aws:sqs:eu-west-1:123456789012:failed' })).toEqual([]);
  });
});
