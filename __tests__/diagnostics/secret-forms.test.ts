import { describe, expect, test } from '@jest/globals';
import { findSecrets } from '../../src/diagnostics/secret-forms.ts';

const hiddenIn = (text: string): string[] => findSecrets(text).map(({ from, to }) => text.slice(from, to));

/** Names behind which a value is a secret. */
const names =
  'password passwd passphrase pwd secret token credential credentials api_key access_key private_key account_key apikey accesskey privatekey accountkey signature authorization _auth PASSWORD'.split(
    ' ',
  );

describe('findSecrets', () => {
  test.each(names)('finds the value of %s in every form of assignment', (name) => {
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

  test.each(['"auth"', "'auth'", '_auth'])('finds the value of %s, and not the one of "oauth"', (name) => {
    expect(hiddenIn(`${name}: "hunter2-hunter2"`)).toEqual(['hunter2-hunter2']);
    expect(hiddenIn('oauth: "hunter2-hunter2"')).toEqual([]);
  });

  test.each(['https:hunter2hunter2', 'http:hunter2hunter2', 'arn-hunter2'])(
    'finds the password %s, which only begins like an address or ARN',
    (value) => expect(hiddenIn(`password="${value}"`)).toEqual([value]),
  );

  test.each([
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db',
    'https://example.com/words',
    'http://example.com/words',
    's3://bucket-of-words/words',
  ])('finds nothing in %s, which only refers to a secret', (value) => {
    expect(hiddenIn(`secret="${value}"`)).toEqual([]);
  });
});
