import { describe, expect, test } from '@jest/globals';
import { token } from '../../../src/cloudformation/token.ts';
import type { LintInput } from '../../../src/lint/rule.ts';
import { plainSecret } from '../../../src/lint/rules/plain-secret.ts';
import { expectLinear } from '../../linear-time.ts';

/** Returns true if the rule reports a variable. The secrets below are put together, so that no scanner finds them. */
const found = async (name: string, value: unknown): Promise<boolean> => {
  const properties = { container: { environment: [{ name, value }] } };
  const linted = { config: { resources: { job: { type: 'batch-job', properties } } } } as unknown as LintInput;
  const findings = await plainSecret.check(linted);
  for (const { sentence, hint, hidden } of findings) {
    expect(hidden).toBe(true);
    expect(`${sentence}${hint}`).not.toContain(String(value));
  }
  return findings.length > 0;
};

const digits = '0123456789';

describe('plain-secret', () => {
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
    ['DB_PASSWORD', 'hunter2'],
    ['PGPASSWORD', 'postgres'],
    ['SLACK_WEBHOOK', 'https://hooks.slack.com/services/T000/B000/XXXX'],
    ['ALERTS', 'https://hooks.slack.com/services/T000/B000/XXXX'],
    ['ALERTS', 'https://discord.com/api/webhooks/1/abc'],
    ['TEAM_WEBHOOK_URL', 'https://example.com/hooks/abc'],
    ['API_KEY', 'f3b1c2d4e5a697'],
    ['stripeSecret', 'Kf8hs82hS72hs'],
    ['ACCESS_TOKEN', '7f9c-2ba1-44de'],
    ['SMTP_PASS', 'correct-h0rse'],
    ['STRIPE_KEY_LIVE', 'f3b1c2d4e5a697'],
    ['GH_PAT', 'f3b1c2d4e5a697'],
    ['HEADER', `basic ${Buffer.from('me:pa55word').toString('base64')}`],
    ['ANYTHING', Buffer.from(`x:ghp_${'a1B2'.repeat(9)}`).toString('base64')],
  ])('reports the variable %s', async (name, value) => {
    expect(await found(name, value)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['DB_PASSWORD', ''],
    ['DB_PASSWORD', 12_345_678],
    ['DB_PASSWORD', true],
    ['DB_PASSWORD', 'prompt'],
    ['DB_PASSWORD', '/run/secrets/db'],
    ['WEBHOOK_URL', 'https://example.com'],
    ['WEBHOOK_ENABLED', 'true'],
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
  ])('accepts the variable %s with the value %j', async (name, value) => {
    expect(await found(name, value)).toBe(false);
  });
});

describe('plain-secret, in any text of the config,', () => {
  const secret = `ghp_${'a1B2'.repeat(9)}`;
  const properties = (more: object) => ({ resources: { job: { type: 'batch-job', properties: more } } });
  const job = ['resources', 'job', 'properties'];

  test.each<[string, object, (string | number)[], string]>([
    [
      'a build argument',
      properties({ container: { packaging: { properties: { buildArgs: [{ argName: 'X', value: secret }] } } } }),
      [...job, 'container', 'packaging', 'properties', 'buildArgs', 0, 'value'],
      'The value of the build argument X looks like a secret, and would be readable in the repository and the history of the image.',
    ],
    [
      'a tag',
      { stackConfig: { tags: [{ name: 'X', value: secret }] } },
      ['stackConfig', 'tags', 0, 'value'],
      'The value of the tag X looks like a secret, and would be readable in the repository, the template and the tags of every resource.',
    ],
    [
      'an output',
      { stackConfig: { outputs: [{ name: 'X', value: secret }] } },
      ['stackConfig', 'outputs', 0, 'value'],
      'The value of the output X looks like a secret, and would be readable in the repository, the template and the outputs of the stack.',
    ],
    [
      'a variable',
      properties({ container: { environment: [{ name: 'X', value: secret }] } }),
      [...job, 'container', 'environment', 0, 'value'],
      'The value of X looks like a secret, and would be readable in the repository, the template and the job definition.',
    ],
    ...[
      ['a description', { stackConfig: { description: secret } }, ['stackConfig', 'description']],
      [
        'the name of a tag',
        { stackConfig: { tags: [{ name: secret, value: 'x' }] } },
        ['stackConfig', 'tags', 0, 'name'],
      ],
      [
        'the input of an event',
        properties({ events: [{ type: 'schedule', properties: { input: { a: [secret] } } }] }),
        [...job, 'events', 0, 'properties', 'input', 'a', 0],
      ],
      ['a command', properties({ command: ['run', '--password', 'hunter2hunter2'] }), [...job, 'command']],
      [
        'a resource of CloudFormation',
        { cloudformationResources: { A: { Properties: { B: `password: hunter2hunter2` } } } },
        ['cloudformationResources', 'A', 'Properties', 'B'],
      ],
      [
        'a text that is only partly known',
        { stackConfig: { description: `${token({ Ref: 'A' })} password=hunter2hunter2` } },
        ['stackConfig', 'description'],
      ],
    ].map(
      ([what, config, path]) =>
        [
          what,
          config,
          path,
          'This text looks like a secret, and would be readable in the repository, the template and what is made of it.',
        ] as [string, object, string[], string],
    ),
  ])('reports %s at its place, without its value', async (_, config, path, sentence) => {
    const found = await plainSecret.check({ config } as LintInput);
    expect(found).toEqual([{ path, sentence, hidden: true, hint: expect.stringContaining('$Secret(') }]);
    expect(JSON.stringify(found[0]?.hint)).not.toContain(secret);
  });

  test('reports a key at the key', async () => {
    expect(
      await plainSecret.check({ config: { providerConfig: { [secret]: 1 } } } as unknown as LintInput),
    ).toMatchObject([
      {
        path: ['providerConfig', secret],
        at: 'key',
        sentence: expect.stringMatching(/^This key looks like a secret/),
      },
    ]);
  });

  test.each<[string, object]>([
    ['a tag with the name of a secret', { stackConfig: { tags: [{ name: 'TOKEN', value: 'correct-h0rse' }] } }],
    ['an address whose password AWS puts in', { stackConfig: { a: `postgres://me:${token({ Ref: 'A' })}@host/x` } }],
    ['a command with a variable in place of a password', properties({ command: ['run', '--password', '$PASSWORD1'] })],
    ['a command whose password AWS puts in', properties({ command: ['run', '--password', token({ Ref: 'A' })] })],
    ['an empty value', { stackConfig: null }],
  ])('accepts %s', async (_, config) => {
    expect(await plainSecret.check({ config } as LintInput)).toEqual([]);
  });
});

test.each([
  ['beginnings of web tokens', '-eyJabcdefgh'],
  ['addresses', '://a:'],
  ['letters and digits in one word', 'a1'],
  ['words that are secrets', 'gh_sk-AKIA'],
])('a text made of many %s takes time in proportion to its length', (what, part) =>
  expectLinear(
    what,
    (text) => found('TOKEN', text),
    (length) => part.repeat(length / part.length),
    64 * 1024,
  ),
);

describe('a value of a property of CloudFormation', () => {
  const raw = (properties: object) => ({
    cloudformationResources: { A: { Type: 'AWS::X::Y', Properties: properties } },
  });
  const check = async (config: object) => await plainSecret.check({ config } as LintInput);

  test.each<[string, string | number, object]>([
    ['a password', 'MasterUserPassword', raw({ MasterUserPassword: 'hunter2hunter2' })],
    ['a password deep in it', 'Password', raw({ Users: [{ Username: 'a', Password: 'hunter' }] })],
    ['a token', 'AuthToken', raw({ AuthToken: 'n0t-A-real.one-of-16' })],
    ['the text of a secret', 'SecretString', raw({ SecretString: 'correct horse' })],
    [
      'a password in an override',
      'A.MasterUserPassword',
      { resources: { db: { overrides: { Db: { 'A.MasterUserPassword': 'hunter2hunter2' } } } } },
    ],
  ])('is reported by the name of its property, and not shown: %s', async (_, key, config) => {
    const reported = await check(config);
    expect(reported).toMatchObject([
      { sentence: expect.stringMatching(/ is a secret by the name of the property, /), hidden: true },
    ]);
    expect(reported[0]?.path.at(-1)).toBe(key);
    expect(JSON.stringify(reported[0]?.hint)).toContain('$Secret(');
  });

  test.each<[string, object]>([
    ['a parameter', { MasterUserPassword: '{{resolve:secretsmanager:db:SecretString:password}}' }],
    ['a function', { MasterUserPassword: token({ Ref: 'A' }) }],
    ['the name of a secret', { SecretId: 'shop/database-1', MasterUserSecret: { SecretArn: 'arn:aws:x' } }],
    ['a switch', { ManageMasterUserPassword: true, EnablePassword: 'true' }],
    ['the key of a tag', { Tags: [{ Key: 'Cost-Center1', Value: 'a' }] }],
    ['the key of a table', { KeySchema: [{ AttributeName: 'order-Id1', KeyType: 'HASH' }] }],
    ['a policy for passwords', { Policies: { PasswordPolicy: { MinimumLength: 12 } } }],
  ])('is not reported for %s', async (_, properties) => {
    expect(await check(raw(properties))).toEqual([]);
  });
});
