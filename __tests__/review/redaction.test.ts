import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { visible } from '../../src/diagnostics/visible.ts';
import { longestShown, shown, shownByAws } from '../../src/review/redaction.ts';

const environment = ['Properties', 'ContainerProperties', 'Environment'];
const secret = 'hunter2-hunter2';

describe('A shown value', () => {
  test.each([
    'DB_PASSWORD',
    'API_KEY',
    'apiKey',
    'GITHUB_TOKEN',
    'CLIENT_SECRET',
    'PRIVATE_KEY',
    'DATABASE_URL',
    'SLACK_WEBHOOK',
    'AWS_SECRET_ACCESS_KEY',
    'SENTRY_DSN',
    'MYSQL_PWD',
    'Passphrase',
    'DB_PASS',
    'SMTP_PASS',
    'GH_PAT',
    'MASTER_KEY',
    'STRIPE_KEY',
    'JWT',
    'SESSION',
  ])('is hidden for a variable called %s, alone and in a list', (name) => {
    expect(shown([...environment, name], secret)).toBe('(hidden)');
    expect(shown(environment, [{ Name: name, Value: secret }])).not.toContain(secret);
    expect(shown(['Properties', 'Environment', 'Variables', name], secret)).toBe('(hidden)');
    expect(shown(['Properties', 'Environment'], { Variables: { [name]: secret } })).not.toContain(secret);
  });

  test.each(['SecretArn', 'AuthType', 'TokenValidityUnits'])(
    'is visible for the property %s of AWS, and hidden for a variable of that name',
    (name) => {
      expect(shown(['Properties', name], 'plain')).toBe('plain');
      expect(shown([...environment, name], secret)).toBe('(hidden)');
      expect(shown(['Properties', 'Environment', 'Variables', name], secret)).toBe('(hidden)');
      expect(shown(['Properties', 'Environment'], { Variables: { [name]: secret } })).not.toContain(secret);
    },
  );

  test.each(['LOG_LEVEL', 'BUCKET', 'MONKEY', 'AUTHOR', 'REGION', 'STAGE'])(
    'is visible for a variable called %s',
    (name) => {
      expect(shown([...environment, name], 'plain')).toBe('plain');
    },
  );

  test.each([
    'AKIAIOSFODNN7EXAMPLE',
    `ghp_${'a'.repeat(36)}`,
    'https://user:pass@example.com/x',
    '-----BEGIN RSA PRIVATE KEY-----',
    `github_pat_${'a'.repeat(30)}`,
    `sk-${'a'.repeat(20)}`,
  ])('is hidden if it looks like %s, whatever its name', (value) => {
    expect(shown([...environment, 'PLAIN'], value)).toBe('(hidden)');
    expect(shown(['Properties', 'X'], { a: [value] })).not.toContain(value);
  });

  test.each(['KeySchema', 'PartitionKey', 'KmsMasterKeyId', 'S3Key', 'Key', 'MaxSessionDuration', 'CertificateArn'])(
    'is visible for a property called %s',
    (name) => {
      expect(shown(['Properties', name], 'plain')).toBe('plain');
      expect(shown(['Properties'], { [name]: 'plain' })).toContain('plain');
    },
  );

  test.each(['db_pass', 'GH_PAT', 'stripeKey', 'session', 'smtp-pass'])(
    "is hidden for the config's own key %s, also in JSON inside a string",
    (name) => {
      expect(shown(['Properties', 'Words'], { [name]: secret })).not.toContain(secret);
      const input = JSON.stringify({ deep: [{ [name]: secret, other: 'plain' }] });
      expect(shown(['Properties', 'Targets', '0', 'Input'], input)).not.toContain(secret);
      expect(shown(['Properties', 'Targets', '0', 'Input'], input)).toContain('plain');
      expect(shownByAws(['Properties', 'Targets', '0', 'Input'], input)).not.toContain(secret);
    },
  );

  test.each<[string, Expression]>([
    ['parts of a join', { 'Fn::Join': ['', ['ghp_', 'a1b2c3'.repeat(6)]] }],
    ['parts of a join with a mark between', { 'Fn::Join': ['_', ['ghp', 'a1b2c3'.repeat(6)]] }],
    ['a join in a join', { 'Fn::Join': ['', ['x', { 'Fn::Join': ['', ['gh', 'p_']] }, 'a1b2c3'.repeat(6)]] }],
    ['values of a text', { 'Fn::Sub': ['${A}_${B}', { A: 'ghp', B: 'a1b2c3'.repeat(6) }] }],
    ['a text with a password around a reference', { 'Fn::Sub': 'postgres://u:hunter2-a1b2c3@${Host}/db' }],
    ['a join with a password around a reference', { 'Fn::Join': ['', ['postgres://u:a1b2', 'c3@', { Ref: 'Host' }]] }],
    ['items of a list', ['ghp_', 'a1b2c3'.repeat(6)]],
    ['lines of a text', `ghp_a1b2c3a1b2c3\n   ${'a1b2c3'.repeat(4)}`],
    ['a text of base64', Buffer.from(`x:ghp_${'a1b2c3'.repeat(6)}`).toString('base64')],
  ])('is hidden if a secret is split over %s', (_, value) => {
    for (const text of [shown(['Properties', 'X'], value), shown(['Properties', 'X'], { deep: [{ er: value }] })]) {
      expect(text).toContain('(hidden)');
      expect(text).not.toMatch(/a1b2|YTFi|OmdocF/);
    }
  });

  test('may be JSON of any depth and never exhausts the call stack', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(shown(['Properties', 'X'], deep)).toMatch(/^\[{159}…$/);
    expect(shownByAws(['Properties', 'X'], deep)).toBe('(hidden)');
  });

  test('has no key that is a secret', () => {
    expect(shown(['Properties', 'X'], { [`ghp_${'a1b2c3'.repeat(6)}`]: 1 })).toBe('{"(hidden)":1}');
  });

  test.each<[readonly string[], Expression, string]>([
    [['Properties', 'Code', 'ZipFile'], 'exports.handler = 1', '(code)'],
    [['Properties', 'Code'], { ZipFile: 'x' }, '(code)'],
    [['Properties', 'Definition', 'States', 'Run'], { Type: 'Task' }, '(definition)'],
    [['Properties', 'DefinitionString'], '{}', '(definition)'],
    [['Properties', 'ContainerProperties', 'Secrets', 'TOKEN', 'ValueFrom'], 'arn:x', '(secret)'],
    [['Properties', 'X'], '{{resolve:secretsmanager:db:SecretString:password}}', '(secret)'],
    [['Properties', 'LaunchTemplateData', 'UserData'], 'abc', '(user data)'],
    [
      ['Properties', 'Image'],
      { 'Fn::Join': ['', [{ Ref: 'A' }, ':', { 'Fn::GetAtt': ['B', 'Arn'] }]] },
      '${A}:${B.Arn}',
    ],
    [['Properties', 'MasterUserPassword'], secret, '(hidden)'],
    [['Properties', 'SecretArn'], 'arn:aws:x', 'arn:aws:x'],
    [['Properties', 'N'], 3, '3'],
    [['Properties', 'L'], [{ Ref: 'A' }, { B: { 'Fn::GetAtt': ['C', 'D'] } }], '["${A}",{"B":"${C.D}"}]'],
    [['Properties', 'X'], 'a\u001b[31mb\n', 'a\\u001b[31mb\\n'],
  ])('at %j of %j is %s', (path, value, expected) => {
    expect(shown(path, value)).toBe(expected);
  });

  test('is one line of at most 160 characters', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.jsonValue() as fc.Arbitrary<Expression>, (path, value) => {
        const text = shown(path, value);
        expect([...text].length).toBeLessThanOrEqual(longestShown);
        expect(visible(text)).toBe(text);
      }),
    );
    expect([...shown(['X'], 'x'.repeat(1000))]).toHaveLength(longestShown);
  });

  test('is hidden for variables that the change set gives by index alone', () => {
    expect(shownByAws([...environment, '0', 'Value'], secret)).toBe('(hidden)');
    expect(shownByAws(environment, JSON.stringify([{ Name: 'TOKEN', Value: secret }]))).not.toContain(secret);
    expect(shownByAws(['Properties', 'X'], '{"half')).toBe('(hidden)');
    expect(shownByAws(['Properties', 'QueueName'], 'orders')).toBe('orders');
  });
});
