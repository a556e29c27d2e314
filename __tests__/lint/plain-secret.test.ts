import { describe, expect, test } from '@jest/globals';
import { token } from '../../src/cloudformation/token.ts';
import { plainSecret } from '../../src/lint/plain-secret.ts';
import type { Linted } from '../../src/lint/rule.ts';

/** Whether the rule speaks of a variable; made up so that no scanner takes the file for a leak. */
const found = async (name: string, value: unknown): Promise<boolean> => {
  const properties = { container: { environment: [{ name, value }] } };
  const linted = { jobs: [{ name: 'job', path: [], properties }] } as unknown as Linted;
  const findings = await plainSecret.check(linted);
  for (const { sentence, hint, hidden } of findings) {
    expect(hidden).toBe(true);
    expect(`${sentence}${hint}`).not.toContain(String(value));
  }
  return findings.length > 0;
};

const digits = '0123456789';

describe('a value that looks like a secret', () => {
  test.each([
    ['ANYTHING', `AKIA${'ABCDEFGH12345678'}`],
    ['ANYTHING', `ghp_${'a1B2'.repeat(9)}`],
    ['ANYTHING', `github_pat_${'a1B2'.repeat(9)}`],
    ['ANYTHING', `xoxb-${digits}-abc`],
    ['ANYTHING', `sk_live_${'a1B2'.repeat(6)}`],
    ['KEY', `-----BEGIN ${'RSA PRIVATE'} KEY-----\nMIIE`],
    ['DATABASE_URL', `postgres://app:${'pa55'}@db.example.com/app`],
    ['HEADER', `Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${'x'.repeat(20)}`],
    ['DB_PASSWORD', 'correct-h0rse'],
    ['PASSWORD1', 'Tr0ub4dor&3'],
    ['API_KEY', 'f3b1c2d4e5a697'],
    ['stripeSecret', 'Kf8hs82hS72hs'],
    ['ACCESS_TOKEN', '7f9c-2ba1-44de'],
    ['SMTP_PASS', 'correct-h0rse'],
    ['STRIPE_KEY_LIVE', 'f3b1c2d4e5a697'],
    ['GH_PAT', 'f3b1c2d4e5a697'],
    ['HEADER', `basic ${Buffer.from('me:pa55word').toString('base64')}`],
    ['ANYTHING', Buffer.from(`x:ghp_${'a1B2'.repeat(9)}`).toString('base64')],
  ])('%s is one', async (name, value) => {
    expect(await found(name, value)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['DB_PASSWORD', ''],
    ['DB_PASSWORD', 12_345_678],
    ['DB_PASSWORD', true],
    ['DB_PASSWORD', token({ Ref: 'Secret' })],
    ['SECRET_NAME', 'prod/database-1'],
    ['DB_PASSWORD_SECRET', 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf'],
    ['TOKEN', 'https://login.example.com/oauth2/token'],
    ['API_TOKEN', '/run/secrets/api-token-1'],
    ['TOKEN', 'disabled'],
    ['MAX_TOKENS', '4096-8192'],
    ['PASSWORD_MIN_LENGTH', '12-characters'],
    ['AUTHOR', 'Grace-Hopper-1906'],
    ['GREETING', 'h3llo, W0rld!'],
    ['DATABASE_URL', 'postgres://db.example.com/app'],
    ['PARTITION_KEY', 'customer#2024-01'],
    ['AUTH_DOMAIN', 'login-1.example.com'],
    ['COMMIT', 'f3b1c2d4e5a697f3b1c2d4e5a697'],
  ])('%s: %j is none', async (name, value) => {
    expect(await found(name, value)).toBe(false);
  });
});

test.each([
  ['beginnings of web tokens', '-eyJabcdefgh'.repeat(20_000)],
  ['addresses', '://a:'.repeat(40_000)],
  ['one long word', 'a1'.repeat(100_000)],
  ['words that are secrets', 'gh_sk-AKIA'.repeat(20_000)],
])('a text made of many %s takes no longer than its length asks for', async (_, text) => {
  const begin = performance.now();
  await found('TOKEN', text);
  expect(performance.now() - begin).toBeLessThan(1_000);
});
