import { describe, expect, test } from '@jest/globals';
import { isLongNumber, looksLikeValue, looksRandom } from '../../src/diagnostics/secret-values.ts';

describe('looksLikeValue', () => {
  test.each([
    'hunter2hunter2',
    'h0rse-c4',
    'Tr0ub4dor&3',
    'pass!word',
    'pa+ssword',
    'a'.repeat(25),
    'abc#1234',
    '1a2b3c4d.',
  ])('is true for %s', (word) => expect(looksLikeValue(word)).toBe(true));

  test.each([
    ...['required', 'case-sensitive', 'GITHUB_TOKEN', 'prod/db.password', '8-characters', '2024-01-01', '10.0.0.12'],
    ...['string[]', 'required.', 'forgotten?!', 'h0rse-c', 'h0rse-c?!', 'a'.repeat(24), '123456789', ''],
    ...'oauth2 SHA256 sha1 aes128 RS256 ES512 HS256 PS384 ed25519 x509 k8s s3 ec2 md5 base64 utf8 AWS4 http1 http2 v1 01t 01t10 00z'
      .split(' ')
      .map((word) => `${word}-signature`),
  ])('is false for %j', (word) => expect(looksLikeValue(word)).toBe(false));
});

describe('isLongNumber', () => {
  test.each([
    ['12345678', true],
    ['12345678.', true],
    ['1234567', false],
    ['12345678a', false],
    ['a12345678', false],
  ])('of %s is %s', (word, expected) => expect(isLongNumber(word)).toBe(expected));
});

describe('looksRandom', () => {
  test.each(['correct-h0rse', 'Tr0ub4dor', 'abcdef-1'])('is true for %s', (word) => {
    expect(looksRandom(word)).toBe(true);
  });

  test.each([
    'c0rrect',
    'disabled',
    'a b c d 1',
    'arn:aws:s3:::b1',
    'https://h0st.example',
    '/run/db-1',
    './db-pass',
    '~/db-pass1',
    'aaaaaaa1',
  ])('is false for the word or path %s', (word) => expect(looksRandom(word)).toBe(false));
});
