import { expect, test } from '@jest/globals';
import { hintForEventKey } from '../../../src/config/complaints/event-words.ts';
import { hintForForeignKey, hintForForeignType } from '../../../src/config/complaints/foreign-words.ts';
import { events } from '../../../src/generated/events.ts';
import { config, job } from '../../compiler-rules/configs.ts';
import { complaintsOf } from '../../compiler-rules/harness.ts';

test('hintForForeignKey recognizes a key in any spelling', () => {
  expect(hintForForeignKey('retry_attempts', ['resources'])).toBe(hintForForeignKey('retryAttempts', ['resources']));
  expect(hintForForeignKey('Retry-Attempts', ['resources'])).toBe(hintForForeignKey('retryAttempts', ['resources']));
  expect(hintForForeignKey('constructor', [])).toBeUndefined();
});

test('hintForForeignKey knows no source of an event, which hintForEventKey does', () => {
  expect(hintForForeignKey('tableName', ['resources', 'accounts', 'properties'])).toMatch('Remove it');
  expect(hintForForeignKey('enabled', ['resources', 'report', 'properties', 'events', 0, 'properties'])).toMatch(
    'paused: true',
  );
});

test.each([
  ['tableName', 'dynamo-db-stream', "streamArn: $ResourceParam('<table>', 'streamArn')"],
  ['streamName', 'dynamo-db-stream', "streamArn: $ResourceParam('<table>', 'streamArn')"],
  ['streamName', 'kinesis-stream', '`kinesisStreamName`'],
  ['bucketName', 's3', "bucketArn: $ResourceParam('<bucket>', 'arn')"],
  ['log-group-name', 'cloudwatch-log', "logGroupArn: $ResourceParam('<function>', 'logGroupArn')"],
  ['apiName', 'http-api-gateway', '`httpApiGatewayName`'],
  ['alb_name', 'application-load-balancer', '`loadBalancerName`'],
  ['cron', 'schedule', 'scheduleRate'],
])('hintForEventKey says how %s is written in an event of type %s', (key, type, words) => {
  const member = events.find((one) => one.type === type);
  expect(hintForEventKey(key, Object.keys(member?.properties ?? {}))).toContain(words);
});

test('a source of an event under the name of another tool is one complaint, not two', async () => {
  const wrong = {
    s3: { bucketName: 'uploads', s3EventType: 's3:ObjectCreated:*' },
    'dynamo-db-stream': { tableName: 'a' },
  };
  for (const [type, properties] of Object.entries(wrong)) {
    const found = await complaintsOf(config({ report: job({ events: [{ type, properties }] }) }));
    expect(found.map(({ code }) => code).filter((code) => !code.startsWith('lint/'))).toEqual(['config/unknown-key']);
  }
});

test('hintForEventKey suggests no key that the type does not have', () => {
  expect(hintForEventKey('tableName', ['scheduleRate'])).toBeUndefined();
  expect(hintForEventKey('constructor', ['scheduleRate'])).toBeUndefined();
});

test('hintForForeignType suggests only a type that is known at the place', () => {
  expect(hintForForeignType('lambda', ['function', 'bucket'])).toBe('Did you mean `function`?');
  expect(hintForForeignType('lambda', ['schedule', 'sqs'])).toBeUndefined();
  expect(hintForForeignType('dynamo-db', ['dynamo-db-stream'])).toBe('Did you mean `dynamo-db-stream`?');
  expect(hintForForeignType('AWS::S3::Bucket', ['bucket'])).toMatch('cloudformationResources');
});
