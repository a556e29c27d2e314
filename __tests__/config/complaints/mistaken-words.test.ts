import { expect, test } from '@jest/globals';
import { hintForForeignKey, hintForForeignType } from '../../../src/config/complaints/mistaken-words.ts';

test('a key is known in every way of writing it', () => {
  expect(hintForForeignKey('retry_attempts')).toBe(hintForForeignKey('retryAttempts'));
  expect(hintForForeignKey('Retry-Attempts')).toBe(hintForForeignKey('retryAttempts'));
  expect(hintForForeignKey('constructor')).toBeUndefined();
});

test('a type is only told where its word stands for one that is known there', () => {
  expect(hintForForeignType('lambda', ['function', 'bucket'])).toBe('Did you mean `function`?');
  expect(hintForForeignType('lambda', ['schedule', 'sqs'])).toBeUndefined();
  expect(hintForForeignType('dynamo-db', ['dynamo-db-stream'])).toBe('Did you mean `dynamo-db-stream`?');
  expect(hintForForeignType('AWS::S3::Bucket', ['bucket'])).toMatch('cloudformationResources');
});
