import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { looksNative } from '../../../src/events/parts/native-payload.ts';
import { payloadMistakes } from '../../../src/events/parts/payload-form.ts';

const folder = new URL('../../runtime/recorded/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

describe('looksNative', () => {
  test.each(files)('returns true for the recorded event %s', (file) => {
    expect(looksNative(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))).toBe(true);
  });

  test('returns true for an object of a bucket as a rule sends it to the trigger function', () => {
    expect(looksNative({ stpS3: { eventSource: 'aws:s3' }, detail: {} })).toBe(true);
  });

  test.each([null, 1, 'text', [], {}, { Records: [] }, { requestContext: {} }, { source: 'shop' }, { stpS3: '' }])(
    'returns false for %j',
    (payload) => {
      expect(looksNative(payload)).toBe(false);
    },
  );
});

test('a constant request is refused, since its second firing would bear the id of the first', () => {
  const input = { requestContext: { apiId: 'a1b2c3', requestId: 'JKJaXmPLvHcESHA=' }, body: '{}' };
  expect(payloadMistakes({ input }, ['properties'], looksNative)).toMatchObject([
    { code: 'config/schedule', place: { path: ['properties', 'input'] } },
  ]);
});
