import { describe, expect, test } from '@jest/globals';
import { deletePolicies } from '../../src/cloudformation/retention.ts';
import { deadLetterQueue } from '../../src/shared/dead-letter-queue.ts';
import { runsTable } from '../../src/shared/runs-table.ts';
import { eventBucket } from '../fakes/compiled.ts';
import { kindsOf, lossesBy, removed, template } from './changes.ts';

describe('lossesIn for resources that the compiler adds', () => {
  const bucket = [removed('AWS::S3::Bucket', 'StpEventBucket')];
  const queue = [removed('AWS::SQS::Queue', 'StpDeadLetterQueue')];
  const own = { ...deadLetterQueue().body, ...deletePolicies };
  const properties = eventBucket.Properties as object;
  const rule = { Status: 'Enabled', ExpirationInDays: 14 };
  const lifecycle = (...Rules: unknown[]) => ({ ...eventBucket, Properties: { LifecycleConfiguration: { Rules } } });

  test('omits the bucket for event payloads, whose lifecycle rule deletes every object', () => {
    expect(kindsOf(bucket, { deployed: template({ StpEventBucket: eventBucket }) })).toEqual([]);
    expect(kindsOf(bucket, { deployed: template({ StpEventBucket: lifecycle({ ...rule, Id: 'x' }) }) })).toEqual([]);
  });

  test.each([
    ['another type', { ...eventBucket, Type: 'AWS::RDS::DBInstance' }],
    ['no policy', { ...eventBucket, DeletionPolicy: undefined }],
    ['one policy that retains it', { ...eventBucket, UpdateReplacePolicy: 'Retain' }],
    ['no rule', { ...eventBucket, Properties: {} }],
    ['a rule that is off', lifecycle({ ...rule, Status: 'Disabled' })],
    ['a rule for a part of it', lifecycle({ ...rule, Prefix: 'old/' })],
    ['a rule after a year', lifecycle({ ...rule, ExpirationInDays: 365 })],
    ['versions', { ...eventBucket, Properties: { ...properties, VersioningConfiguration: { Status: 'Enabled' } } }],
    ['object lock', { ...eventBucket, Properties: { ...properties, ObjectLockEnabled: true } }],
    ['rules for locks', { ...eventBucket, Properties: { ...properties, ObjectLockConfiguration: {} } }],
    ['rules of a wrong shape', { ...eventBucket, Properties: { LifecycleConfiguration: { Rules: [null, 'x'] } } }],
    ['no body in the template', undefined],
  ])('counts a bucket of the same logical id with %s', (_, body) => {
    expect(kindsOf(bucket, { deployed: template({ StpEventBucket: body }) })).toEqual(['delete']);
  });

  test('counts bucket and queue if the deployed template cannot be read', () => {
    for (const deployed of [undefined, 'Resources: {', template(null)])
      expect([...kindsOf(bucket, { deployed }), ...kindsOf(queue, { deployed })]).toEqual(['delete', 'delete']);
  });

  test('asks for the messages of the dead-letter queue, with and without the config’s tags', () => {
    const tagged = { ...own, Properties: { ...own.Properties, Tags: [{ Key: 'a', Value: 'b' }] } };
    for (const body of [own, tagged]) {
      const { losses, questions } = lossesBy(queue, { deployed: template({ StpDeadLetterQueue: body }) });
      expect([losses, questions.map(({ about }) => about)]).toEqual([[], ['messages']]);
    }
  });

  test.each([
    ['another type', { ...own, Type: 'AWS::RDS::DBInstance' }],
    ['another policy', { ...own, DeletionPolicy: 'Snapshot' }],
    ['other properties', { ...own, Properties: { QueueName: 'mine' } }],
  ])('counts a queue of the same logical id with %s without asking', (_, body) => {
    expect(kindsOf(queue, { deployed: template({ StpDeadLetterQueue: body }) })).toEqual(['delete']);
  });

  const table = [removed('AWS::DynamoDB::Table', 'StpRuns')];
  const runs = { ...runsTable().body, ...deletePolicies };

  test('omits the table of runs, with and without the config’s tags', () => {
    const tagged = { ...runs, Properties: { ...runs.Properties, Tags: [{ Key: 'a', Value: 'b' }] } };
    for (const body of [runs, tagged]) expect(kindsOf(table, { deployed: template({ StpRuns: body }) })).toEqual([]);
  });

  test.each([
    ['a policy that retains it', { ...runs, UpdateReplacePolicy: 'Retain' }],
    ['other properties', { ...runs, Properties: { ...runs.Properties, TableName: 'mine' } }],
  ])('counts a table of the same logical id with %s', (_, body) => {
    expect(kindsOf(table, { deployed: template({ StpRuns: body }) })).toEqual(['delete']);
  });

  const streamType = 'AWS::KinesisFirehose::DeliveryStream';
  const stream = [removed(streamType, 'ReportLogGroupDeliveryStream')];
  const forwarding = (path: string, more: object = {}) =>
    template({ ReportLogGroupDeliveryStream: { Type: streamType, Metadata: { 'batch-job': { path } }, ...more } });

  test('omits the stream that forwards a log, which has the lines as well', () => {
    expect(kindsOf(stream, { deployed: forwarding('resources.report') })).toEqual([]);
  });

  test.each([
    ['of another resource', forwarding('resources.other')],
    ['of the config’s own resources', forwarding('cloudformationResources.ReportLogGroupDeliveryStream')],
    ['without a path', template({ ReportLogGroupDeliveryStream: { Type: streamType } })],
  ])('counts a stream of that logical id %s', (_, deployed) => {
    expect(kindsOf(stream, { deployed })).toEqual(['delete']);
  });

  const dead = [removed('AWS::SQS::Queue', 'OrdersDeadLetterQueue')];
  const letters = (path: string, Type = 'AWS::SQS::Queue') =>
    template({ OrdersDeadLetterQueue: { Type, Metadata: { 'batch-job': { path } }, DeletionPolicy: 'Retain' } });

  test('asks for the messages of the dead-letter queue that a queue of the config got', () => {
    const { losses, questions } = lossesBy(dead, { deployed: letters('resources.orders') });
    expect([losses, questions.map(({ about }) => about)]).toEqual([[], ['messages']]);
  });

  test.each([
    ['of another queue', letters('resources.ordersDeadLetter')],
    ['of an event', letters('resources.orders.properties.events')],
    ['without a path', template({ OrdersDeadLetterQueue: { Type: 'AWS::SQS::Queue' } })],
    ['of another type', letters('resources.orders', 'AWS::RDS::DBInstance')],
  ])('counts a resource of that logical id %s without asking', (_, deployed) => {
    expect(kindsOf(dead, { deployed })).toEqual(['delete']);
  });
});
