import { describe, expect, test } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { lossesIn } from '../../src/stack/losses.ts';
import { isQueueReader } from '../../src/stack/queue-readers.ts';

const mapping = 'AWS::Lambda::EventSourceMapping';
const pipe = 'AWS::Pipes::Pipe';
const change = (type: string) => ({ action: 'Remove', logicalId: 'Reader', type, details: [] }) as const;
const templateWith = (Type: string, Properties: unknown) =>
  ({ Resources: { Reader: { Type, Properties } } }) as Expression;
const ofQueue = (type: string, properties: unknown) => isQueueReader(templateWith(type, properties), change(type));
const source = { EventSourceArn: { 'Fn::GetAtt': ['Inbox', 'Arn'] }, FunctionName: 'f' };

describe('isQueueReader', () => {
  test.each([
    [mapping, source],
    [mapping, { ...source, Queues: ['orders'], SourceAccessConfigurations: [] }],
    [pipe, { Source: 'arn' }],
    [pipe, { SourceParameters: { SqsQueueParameters: { BatchSize: 1 }, FilterCriteria: {} } }],
    [pipe, { SourceParameters: { RabbitMQBrokerParameters: {} } }],
    [pipe, { SourceParameters: { ActiveMQBrokerParameters: {} } }],
  ])('is true for %s with %j', (type, properties) => {
    expect(ofQueue(type, properties)).toBe(true);
  });

  test.each([
    [mapping, { ...source, StartingPosition: 'LATEST' }],
    [mapping, { ...source, StartingPositionTimestamp: 1 }],
    [mapping, { ...source, Topics: ['orders'] }],
    [mapping, { ...source, AmazonManagedKafkaEventSourceConfig: {} }],
    [mapping, { ...source, SelfManagedKafkaEventSourceConfig: {} }],
    [mapping, { SelfManagedEventSource: {} }],
    [mapping, { ...source, DocumentDBEventSourceConfig: {} }],
    [mapping, { ...source, 'Fn::Transform': { Name: 'AWS::Include' } }],
    [mapping, { Ref: 'Somewhere' }],
    [mapping, undefined],
    [mapping, [source]],
    [pipe, { SourceParameters: { KinesisStreamParameters: { StartingPosition: 'LATEST' } } }],
    [pipe, { SourceParameters: { DynamoDBStreamParameters: {} } }],
    [pipe, { SourceParameters: { ManagedStreamingKafkaParameters: {} } }],
    [pipe, { SourceParameters: { SelfManagedKafkaParameters: {} } }],
    [pipe, { SourceParameters: { 'Fn::If': ['Ours', {}, {}] } }],
    [pipe, { SourceParameters: null }],
    ['AWS::S3::Bucket', {}],
  ])('is false for %s with %j', (type, properties) => {
    expect(ofQueue(type, properties)).toBe(false);
  });

  test('is false if the deployed template does not have the resource with that type', () => {
    expect(isQueueReader(undefined, change(mapping))).toBe(false);
    expect(isQueueReader('Resources: {', change(mapping))).toBe(false);
    expect(isQueueReader(templateWith(mapping, source), change(pipe))).toBe(false);
    expect(isQueueReader(templateWith(pipe, { Source: 'arn' }), change(mapping))).toBe(false);
  });

  test('exempts readers of queues from losses, but not readers of streams, which store a position', () => {
    const lost = (type: string, properties: unknown) =>
      lossesIn({
        changes: [change(type)],
        deployed: templateWith(type, properties),
        ours: { Resources: {} },
        preview: false,
        allow: { replace: [], delete: [] },
      }).losses.map(({ why }) => why);
    expect(lost(mapping, source)).toEqual([]);
    expect(lost(pipe, {})).toEqual([]);
    const why = 'it remembers how far its stream was read';
    expect(lost(mapping, { ...source, StartingPosition: 'TRIM_HORIZON' })).toEqual([expect.stringContaining(why)]);
    expect(lost(pipe, { SourceParameters: { KinesisStreamParameters: {} } })).toEqual([why]);
  });
});
