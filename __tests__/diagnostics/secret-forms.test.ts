import { describe, expect, test } from '@jest/globals';
import { findSecrets } from '../../src/diagnostics/secret-forms.ts';

const hiddenIn = (text: string): string[] => findSecrets(text).map(({ from, to }) => text.slice(from, to));

/** Every name behind which a value is a secret. */
const names =
  'password passwd passphrase pwd secret token credential credentials api_key access_key private_key account_key apikey accesskey privatekey accountkey signature authorization _auth PASSWORD'.split(
    ' ',
  );

describe('a secret behind its name', () => {
  test.each(names)('%s is hidden, however it is assigned', (name) => {
    const value = 'hunter2-hunter2';
    for (const text of [
      `${name}=${value}`,
      `${name}="${value}"`,
      `${name}='${value}'`,
      `{"${name}":"${value}"}`,
      `${name}: '${value}'`,
      `${name} = "${value}"`,
    ])
      expect(hiddenIn(text)).toEqual([value]);
  });

  test.each(['"auth"', "'auth'", '_auth'])('%s stands for credentials, and no word that only ends alike', (name) => {
    expect(hiddenIn(`${name}: "hunter2-hunter2"`)).toEqual(['hunter2-hunter2']);
    expect(hiddenIn('oauth: "hunter2-hunter2"')).toEqual([]);
  });

  test.each(['https:hunter2hunter2', 'http:hunter2hunter2', 'arn-hunter2'])(
    'is hidden where it begins like an address or ARN and is none: %s',
    (value) => expect(hiddenIn(`password="${value}"`)).toEqual([value]),
  );

  test.each([
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db',
    'https://example.com/words',
    'http://example.com/words',
    's3://bucket-of-words/words',
  ])('is none where it says where the secret is: %s', (value) => {
    expect(hiddenIn(`secret="${value}"`)).toEqual([]);
  });
});
