import { describe, expect, test } from '@jest/globals';
import { readArguments } from '../../src/door/inputs.ts';
import { shortCredentialsNote } from '../../src/door/short-credentials.ts';

const now = new Date('2026-11-30T12:00:00Z');
const keys = { AWS_ACCESS_KEY_ID: 'AKIA', AWS_CREDENTIAL_EXPIRATION: '2026-11-30T13:00:00+00:00' };
const note = (words: string, environment: Readonly<Record<string, string>>) =>
  shortCredentialsNote(readArguments(words.split(' ')), environment, now);

describe('credentials of the environment that nothing renews', () => {
  test.each(['deploy --stage dev', 'destroy --stage dev --confirm dev', 'deploy --stage dev --wait-minutes 61'])(
    'are warned of before %s, which may wait for longer than they hold',
    (words) => {
      expect(note(words, keys)).toMatchObject({
        severity: 'warning',
        title: 'aws/expired-credentials',
        message: expect.stringContaining('hold for 60 minutes more'),
      });
    },
  );

  test('that are over already are said to hold for no minute', () => {
    expect(
      note('deploy --stage dev', { ...keys, AWS_CREDENTIAL_EXPIRATION: '2026-11-30T11:00:00Z' })?.message,
    ).toContain('hold for 0 minutes more');
  });

  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['a wait that ends with them', 'deploy --stage dev --wait-minutes 60', keys],
    ['a command that changes no stack', 'outputs --stage dev', keys],
    ['a role, whose session is renewed', 'deploy --stage dev --role-to-assume arn:aws:iam::123456789012:role/x', keys],
    ['a profile, which the SDK prefers', 'deploy --stage dev', { ...keys, AWS_PROFILE: 'dev' }],
    ['keys without a known end', 'deploy --stage dev', { AWS_ACCESS_KEY_ID: 'AKIA' }],
    ['an end that is no time', 'deploy --stage dev', { ...keys, AWS_CREDENTIAL_EXPIRATION: 'soon' }],
    ['no keys', 'deploy --stage dev', { AWS_CREDENTIAL_EXPIRATION: keys.AWS_CREDENTIAL_EXPIRATION }],
  ])('are not warned of with %s', (_, words, environment) => {
    expect(note(words, environment)).toBeUndefined();
  });
});
