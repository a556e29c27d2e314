import { expect, test } from '@jest/globals';
import { hintForForeignKey, hintForForeignType } from '../../../src/config/complaints/foreign-words.ts';

test('hintForForeignKey recognizes a key in any spelling', () => {
  expect(hintForForeignKey('retry_attempts', ['resources'])).toBe(hintForForeignKey('retryAttempts', ['resources']));
  expect(hintForForeignKey('Retry-Attempts', ['resources'])).toBe(hintForForeignKey('retryAttempts', ['resources']));
  expect(hintForForeignKey('constructor', [])).toBeUndefined();
});

test('hintForForeignKey says of the name of a table in an event how its stream is written', () => {
  const event = ['resources', 'report', 'properties', 'events', 0, 'properties'];
  expect(hintForForeignKey('tableName', event)).toMatch('streamArn');
  expect(hintForForeignKey('tableName', ['resources', 'accounts', 'properties'])).toMatch('Remove it');
  expect(hintForForeignKey('enabled', event)).toMatch('paused: true');
});

test('hintForForeignType suggests only a type that is known at the place', () => {
  expect(hintForForeignType('lambda', ['function', 'bucket'])).toBe('Did you mean `function`?');
  expect(hintForForeignType('lambda', ['schedule', 'sqs'])).toBeUndefined();
  expect(hintForForeignType('dynamo-db', ['dynamo-db-stream'])).toBe('Did you mean `dynamo-db-stream`?');
  expect(hintForForeignType('AWS::S3::Bucket', ['bucket'])).toMatch('cloudformationResources');
});
