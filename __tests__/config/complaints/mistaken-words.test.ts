import { expect, test } from '@jest/globals';
import { insteadOfKey, insteadOfType } from '../../../src/config/complaints/mistaken-words.ts';

test('a key is known in every way of writing it', () => {
  expect(insteadOfKey('retry_attempts')).toBe(insteadOfKey('retryAttempts'));
  expect(insteadOfKey('Retry-Attempts')).toBe(insteadOfKey('retryAttempts'));
  expect(insteadOfKey('constructor')).toBeUndefined();
});

test('a type is only told where its word stands for one that is known there', () => {
  expect(insteadOfType('lambda', ['function', 'bucket'])).toBe('Did you mean `function`?');
  expect(insteadOfType('lambda', ['schedule', 'sqs'])).toBeUndefined();
  expect(insteadOfType('dynamo-db', ['dynamo-db-stream'])).toBe('Did you mean `dynamo-db-stream`?');
  expect(insteadOfType('AWS::S3::Bucket', ['bucket'])).toMatch('cloudformationResources');
});
