import { describe, expect, test } from '@jest/globals';
import { getAtt } from '../../../src/cloudformation/expression.ts';
import { symbolExpression } from '../../../src/cloudformation/symbol.ts';
import { token } from '../../../src/cloudformation/token.ts';
import { kinesisStream } from '../../../src/events/types/kinesis-stream.ts';
import type { Neighbour } from '../../../src/stage/resource.ts';
import { eventContext, resourceParam } from '../event-context.ts';

const neighbour = (name: string, type: string, properties: Neighbour['properties'] = {}): Neighbour => ({
  name,
  type,
  id: `${name}Main`,
  properties,
  params: { arn: getAtt(`${name}Main`, 'Arn') },
});
const around = [
  neighbour('clicks', 'kinesis-stream'),
  neighbour('alerts', 'sns-topic'),
  neighbour('ordered', 'sqs-queue', { fifoEnabled: true }),
];
const attribute = (id: string, name: string) =>
  token(symbolExpression({ kind: 'cf-resource-param', id, attribute: name }));
const check = (properties: object) =>
  kinesisStream.check?.({ batchSize: 10, ...properties } as never, eventContext('ReportEvent', around)) ?? [];
const stream = 'arn:aws:kinesis:eu-west-1:123456789012:stream/theirs';
const consumer = `${stream}/consumer/shop:1545084650`;
const own = { kinesisStreamName: 'clicks' };
const queueArn = 'arn:aws:sqs:eu-west-1:123456789012:failed';
const topicArn = 'arn:aws:sns:eu-west-1:123456789012:alerts';

describe('a Kinesis event', () => {
  test.each<[string, object]>([
    ['a stream of the config by its name', own],
    ['a stream of the config by its ARN', { streamArn: resourceParam('clicks', 'arn') }],
    ['a foreign stream', { streamArn: stream }],
    ['a stream of the template', { streamArn: attribute('Clicks', 'Arn') }],
    ['an ARN of which only CloudFormation knows a part', { streamArn: `${stream}{{resolve:ssm:/suffix}}` }],
    ['a consumer', { streamArn: stream, consumerArn: consumer }],
    ['a consumer of an own stream', { ...own, consumerArn: consumer }],
    ['a consumer of the template', { ...own, consumerArn: attribute('Reader', 'ConsumerARN') }],
    ['a queue for failures', { ...own, onFailure: { type: 'sqs', arn: resourceParam('orders', 'arn') } }],
    ['a topic for failures', { ...own, onFailure: { type: 'sns', arn: resourceParam('alerts', 'arn') } }],
    ['a foreign queue for failures', { ...own, onFailure: { type: 'sqs', arn: queueArn } }],
    ['a queue of the template for failures', { ...own, onFailure: { type: 'sqs', arn: attribute('Failed', 'Arn') } }],
  ])('accepts %s', (_, properties) => {
    expect(check(properties)).toEqual([]);
  });

  test.each<[string, object, string, string, string]>([
    [
      'another resource',
      { streamArn: resourceParam('orders', 'arn') },
      'wrong-resource',
      'streamArn',
      '"orders" is no Kinesis stream',
    ],
    [
      'the name of a stream',
      { streamArn: resourceParam('clicks', 'name') },
      'wrong-format',
      'streamArn',
      'Write kinesisStreamName: clicks.',
    ],
    [
      'another attribute',
      { streamArn: attribute('Clicks', 'Ref') },
      'wrong-format',
      'streamArn',
      'something else than the ARN',
    ],
    [
      'a consumer as the stream',
      { streamArn: consumer },
      'wrong-format',
      'streamArn',
      `Write it as consumerArn, and streamArn: ${stream}.`,
    ],
    [
      'a stream without an account',
      { streamArn: 'arn:aws:kinesis:eu-west-1::stream/theirs' },
      'wrong-format',
      'streamArn',
      'is not the ARN of a Kinesis stream',
    ],
    [
      'a stream of video',
      { streamArn: 'arn:aws:kinesisvideo:eu-west-1:123456789012:stream/cam/1' },
      'wrong-format',
      'streamArn',
      'is not the ARN of a Kinesis stream',
    ],
    [
      'a delivery stream',
      { streamArn: 'arn:aws:firehose:eu-west-1:123456789012:deliverystream/x' },
      'wrong-format',
      'streamArn',
      'is not the ARN of a Kinesis stream',
    ],
    [
      'a stream as the consumer',
      { streamArn: stream, consumerArn: stream },
      'wrong-format',
      'consumerArn',
      'not the ARN of a consumer',
    ],
    [
      'a consumer of another stream',
      { streamArn: `${stream}2`, consumerArn: consumer },
      'wrong-format',
      'consumerArn',
      'another stream',
    ],
    [
      'a resource as the consumer',
      { ...own, consumerArn: resourceParam('clicks', 'arn') },
      'wrong-format',
      'consumerArn',
      'autoCreateConsumer: true',
    ],
    [
      'another attribute as the consumer',
      { ...own, consumerArn: attribute('Reader', 'ConsumerName') },
      'wrong-format',
      'consumerArn',
      'ConsumerARN',
    ],
    [
      'a topic that is called a queue',
      { ...own, onFailure: { type: 'sqs', arn: topicArn } },
      'wrong-format',
      'onFailure.arn',
      'Write type: sns',
    ],
    [
      'a queue that is called a topic',
      { ...own, onFailure: { type: 'sns', arn: resourceParam('orders', 'arn') } },
      'wrong-resource',
      'onFailure.arn',
      '"orders" is no topic',
    ],
    [
      'the URL of a queue',
      { ...own, onFailure: { type: 'sqs', arn: resourceParam('orders', 'url') } },
      'wrong-format',
      'onFailure.arn',
      "Write $ResourceParam('orders', 'arn').",
    ],
    [
      'a FIFO queue',
      { ...own, onFailure: { type: 'sqs', arn: resourceParam('ordered', 'arn') } },
      'wrong-resource',
      'onFailure.arn',
      'standard queues and topics only',
    ],
    [
      'a foreign FIFO queue',
      { ...own, onFailure: { type: 'sqs', arn: `${queueArn}.fifo` } },
      'wrong-resource',
      'onFailure.arn',
      'This is a FIFO queue',
    ],
    [
      'a foreign FIFO topic',
      { ...own, onFailure: { type: 'sns', arn: `${topicArn}.fifo` } },
      'wrong-resource',
      'onFailure.arn',
      'This is a FIFO topic',
    ],
  ])('rejects %s, at its place', (_, properties, code, at, says) => {
    const [found, ...more] = check(properties);
    expect(more).toEqual([]);
    expect(found?.code).toBe(`config/${code}`);
    expect(found?.place).toMatchObject({
      path: ['resources', 'report', 'properties', 'events', 0, 'properties', ...at.split('.')],
    });
    expect(`${found?.sentence} ${found?.hint}`).toContain(says);
  });

  test('reports a wrong stream and a wrong destination together', () => {
    const wrong = { streamArn: resourceParam('orders', 'arn'), onFailure: { type: 'sqs', arn: topicArn } };
    expect(check(wrong).map(({ code }) => code)).toEqual(['config/wrong-resource', 'config/wrong-format']);
  });
});

describe('a Kinesis event in a review', () => {
  const startsIn = (type: string, properties: object, isChild = true) =>
    kinesisStream.startsIn?.({
      type,
      properties: properties as never,
      isChild,
      owner: 'report',
      isTrigger: () => false,
      nameOf: (value) => (typeof value === 'string' ? (value.split('/').at(-1) as string) : 'clicks'),
    });
  const mapping = 'AWS::Lambda::EventSourceMapping';

  test('names the stream of a direct reader, of a given consumer and of one that it makes, each once', () => {
    expect(startsIn(mapping, { EventSourceArn: getAtt('ClicksStream', 'Arn') })).toEqual(['records of clicks']);
    expect(startsIn(mapping, { EventSourceArn: consumer })).toEqual(['records of theirs']);
    expect(startsIn(mapping, { EventSourceArn: getAtt('Reader', 'ConsumerARN') })).toEqual([]);
    expect(startsIn('AWS::Kinesis::StreamConsumer', { StreamARN: stream })).toEqual(['records of theirs']);
    expect(startsIn(mapping, { EventSourceArn: stream }, false)).toEqual([]);
  });
});
