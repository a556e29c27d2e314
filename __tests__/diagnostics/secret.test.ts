import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { containsSecret, redacted, redactedBeside } from '../../src/diagnostics/secret.ts';
import forms from '../../src/generated/secret-forms.json' with { type: 'json' };
import { expectLinear } from '../linear-time.ts';

/** Returns letters and digits in no order, assembled here so that no secret scanner reports this file. */
const random = (length: number): string =>
  Array.from({ length }, (_, index) => 'k7Qz2Xw9BvT4mN8rY3'[(index * 7 + (index >> 3)) % 18]).join('');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const base64url = (text: string): string => Buffer.from(text).toString('base64url');

const jwt = (header = '{"alg":"RS256","typ":"JWT"}') =>
  `${base64url(header)}.${base64url('{"sub":"1234567890"}')}.${random(43)}`;
const keyId = `AKIA${'IOSFODNN7EXAMPLE'}`;
const secretKey = `wJalrXUtnFEMI/K7MDENG/${'bPxRfiCYEXAMPLEKEY'}`;
const github = `ghp_${random(36)}`;

/** Texts with a secret; the third item is the secret where it is not the whole text. */
const secrets: readonly (readonly [what: string, text: string, secret?: string])[] = [
  ['an access key id of AWS', keyId],
  ['an access key id behind a letter', `x${keyId}`, keyId],
  ['an access key id behind an underscore', `_${keyId}`, keyId],
  ['a temporary access key id', `ASIA${'IOSFODNN7EXAMPLE'}`],
  ['a secret key beside its id', `${keyId} ${secretKey}`, secretKey],
  ['a secret key under its name', `aws_secret_access_key = ${secretKey}`, secretKey],
  ['a secret key in JSON', `{"SecretAccessKey": "${secretKey}"}`, secretKey],
  ['a secret key in XML', `<SecretAccessKey>${secretKey}</SecretAccessKey>`, secretKey],
  ['a session token', `IQoJb3JpZ2luX2Vj${random(80)}==`],
  ['an older session token', `FwoGZXIvYXdz${random(80)}`],
  ['a signature in an address', `https://b.s3.amazonaws.com/k?X-Amz-Signature=${random(64)}&x=1`, random(64)],
  ['a token of GitHub', github],
  ['a token of GitHub behind an underscore', `x_${github}`, github],
  ['a token of a GitHub App that is a JWT', `ghs_123456_${jwt()}`],
  ['a fine-grained token of GitHub', `github_pat_${random(82)}`],
  ['a JWT', jwt()],
  ['a JWT with a long header', jwt(`{"alg":"RS256","x5c":["${random(2_000)}"]}`)],
  ['a JWT in a list of words with dots', `a.b.${jwt()}`, jwt()],
  [
    'a JWE',
    `${base64url('{"alg":"RSA-OAEP","enc":"A256GCM"}')}.${random(60)}.${random(16)}.${random(40)}.${random(22)}`,
  ],
  [
    'a JWE without an encrypted key',
    `${base64url('{"alg":"dir","enc":"A256GCM"}')}..${random(16)}.${random(40)}.${random(22)}`,
  ],
  ['a token of an HTTP request', `Authorization: Bearer ${random(30)}`, random(30)],
  ['a password in an address', 'postgres://u:pass-word@h/db', 'pass-word'],
  ['a password with a slash', 'postgres://u:pa/ss@h/db', 'pa/ss'],
  ['a password with an at sign', 'postgres://u:pa@ss@h', 'pa@ss'],
  ['a password with many marks', "amqp://u:p#a?s:s/w@o'rd@h:5672/v", 'w@o'],
  ['a password with a quote', 'redis://:pa"ss@h', 'pa"ss'],
  ['a password of digits', 'redis://u:123456789@h', '123456789'],
  ['a user that is an address', 'smtp://me@example.com:pa55word@h', 'pa55word'],
  ['a key in the place of a user', `https://${'0a1b2c3d'.repeat(4)}@o0.ingest.example.com/1`, '0a1b2c3d'],
  ["a data source name of Go's MySQL driver", 'me:pa55word@tcp(db:3306)/x', 'pa55word'],
  ['a password behind its name', 'Server=db;User=me;Password=hunter2hunter2;', 'hunter2hunter2'],
  ['a password in JSON', '{"db_password": "hunter2-hunter2"}', 'hunter2-hunter2'],
  ['a token of npm', `//registry.example.com/:_authToken=npm_${random(36)}`, random(36)],
  [
    'a private key',
    `-----BEGIN RSA ${'PRIVATE'} KEY-----\n${random(64)}\n-----END RSA ${'PRIVATE'} KEY-----`,
    random(64),
  ],
  ['a private key without its end', `-----BEGIN ${'PRIVATE'} KEY-----\n${random(64)}`, random(64)],
  ['a token of Slack', `xoxb-${'1234567890'}-${random(20)}`],
  ['a key of Stripe', `sk_live_${random(24)}`],
  ['a token of GitLab', `glpat-${random(20)}`],
  ['a key of Google', `AIza${random(35)}`],
  ['a token as base64', base64(github)],
  ['a token as base64url', base64url(`??>>${github}`)],
  ['a token inside base64', base64(`name and ${github} and more`)],
  ['a token as base64 of base64', base64(base64(github))],
  ['a token as base64 behind a path', `/etc/${base64(`x-access-token:${github}`)}`, base64(`x-access-token:${github}`)],
  [
    'the header that actions/checkout writes into .git/config',
    `AUTHORIZATION: basic ${base64(`x-access-token:${github}`)}`,
    base64(`x-access-token:${github}`),
  ],
  ['credentials of HTTP', `Authorization: Basic ${base64('me:pa55word')}`, base64('me:pa55word')],
];

describe('concealing', () => {
  test.each(secrets)('replaces %s as a whole, alone and in a sentence', (_, text, secret = text) => {
    for (const given of [
      text,
      `He said ${text}`,
      `(${text})`,
      `${text}, and went.`,
      `a="${text.replaceAll('"', "'")}"`,
    ]) {
      expect(containsSecret(given)).toBe(true);
      const shown = redacted(given);
      expect(shown).toContain('(hidden)');
      expect(shown).not.toContain(secret);
      expect(shown).not.toContain(secret.slice(-12));
    }
  });

  test.each([
    ['an ARN', 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-password-AbCdEf'],
    [
      'the ARN of a stack',
      'arn:aws:cloudformation:eu-central-1:123456789012:stack/shop-dev/5f0c6e0e-8f5d-4a59-9d2c-2b9c9f6b0a11',
    ],
    [
      'the ARN of a change set',
      'arn:aws:cloudformation:us-east-1:1:changeSet/batch-job-v1-3f2a/5f0c6e0e-8f5d-4a59-9d2c-2b9c9f6b0a11',
    ],
    ['a digest', `sha256:${'9f86d081884c7d65'.repeat(4)}`],
    ['a digest as base64', 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
    ['an image', `123456789012.dkr.ecr.eu-west-1.amazonaws.com/batch-job/shop:report-${'0123abcd'.repeat(4)}`],
    ['an image of a job that is called api-key', `batch-job/shop:api-key-${'0123abcd'.repeat(4)}`],
    ['an image by digest behind a port', `docker://registry:5000/shop@sha256:${'9f86d081884c7d65'.repeat(4)}`],
    ['a commit', 'c014618ab1f3e0d9876543210fedcba987654321'],
    ['the hash of a plan', `v1:${'9f86d081884c7d65'.repeat(4)}`],
    ['a logical id', 'ReportMonthlyScheduleStateMachineExecutionRolePolicyAttachment'],
    ['a resource name', 'shop-dev-StpBatchOnDemandComputeEnvironment-1A2B3C4D5E6F7G8H'],
    ['a bucket', 'shop-dev-photos-123456789012-eu-central-1-an-very-long-name-of-it'],
    ['an address', 'https://eu-central-1.console.aws.amazon.com/batch/home?region=eu-central-1#jobs/detail/x@y'],
    ['an address with a port', 'https://registry.npmjs.org:443/@types/node'],
    ['a remote of git', 'ssh://git@github.com:acme/shop.git'],
    ['a name with an email address', 'Jane Doe <jane.doe@example.com>'],
    ['a dynamic reference', '{{resolve:secretsmanager:prod/db:SecretString:password}}'],
    ['a directive', "Password: $Secret('prod-database.password')"],
    ['a sentence with the names of secrets', 'the variable DB_PASSWORD, and the secret prod/database/password'],
    [
      'a sentence with words that introduce secrets',
      'Bearer authentication-is-required, basic understanding, a token: expected',
    ],
    ['a word that contains the prefix ASIA', 'EURASIACONTINENTALREGION'],
    [
      'a hint of this action',
      'aws ssm put-parameter --name /a/token --type String --value …, or token: ${{ secrets.GITHUB_TOKEN }}',
    ],
  ])('keeps %s', (_, text) => {
    expect(redacted(text)).toBe(text);
  });

  test('changes no golden file, reference page or example but those with secrets as examples', () => {
    const root = join(import.meta.dirname, '../..');
    const files = ['__tests__/cases', 'docs', 'examples'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:json|md|txt|ya?ml)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    );
    expect(files.length).toBeGreaterThan(300);
    const hidden = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return redacted(text) === text ? [] : [file.slice(root.length + 1)];
    });
    // The signature of a message of SNS, from AWS’s documentation, the secrets of the lint rule plain-secret, and dynamic
    // references in the place of a password in an address.
    expect(hidden).toEqual([
      '__tests__/cases/errors-what-is-most-likely-not-meant/batch-jobs.yml',
      '__tests__/cases/a-network-with-nat/expected/template.json',
      '__tests__/cases/a-vpc-that-is-reused/expected/template.json',
      '__tests__/cases/example-resource-redis-cluster/expected/own-resources.json',
      '__tests__/cases/example-resource-relational-database/expected/own-resources.json',
      '__tests__/cases/example-resource-upstash-redis/expected/own-resources.json',
      '__tests__/cases/requests-and-people-of-every-kind/expected/template.json',
      'docs/reference/events/sns.md',
      'docs/reference/lint/plain-secret.md',
    ]);
  });

  test('replaces a secret whatever text is before it', () => {
    const around = fc.stringMatching(/^[ -~]{0,20}$/).filter((text) => !/[A-Za-z0-9+/_.-]$/.test(text));
    fc.assert(
      fc.property(
        around,
        fc.constantFrom(github, keyId, jwt(), base64(github), 'a://u:pa55word@h'),
        (before, secret) => {
          expect(redacted(`${before} ${secret} behind`)).not.toContain(secret);
        },
      ),
    );
  });
});

describe('the list of secret forms', () => {
  test('contains its source, commit, licence and over 100 rules', () => {
    expect(forms).toMatchObject({ source: expect.stringMatching(/^https:/), licence: 'MIT' });
    expect(forms.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(forms.notice).toContain('Permission is hereby granted');
    expect(Object.keys(forms.rules).length).toBeGreaterThan(100);
  });

  test.each([
    [`glpat-${random(20)}`],
    [`dop_v1_${'0a1b2c3d4e5f6071'.repeat(4)}`],
    [`npm_${random(36)}`],
    [`shpat_${'0a1b2c3d'.repeat(4)}`],
    [`SG.${random(22)}.${random(43)}`],
    [`hf_${'abCdEfGhIjKlMnOpQrStUvWxYzaBcDeFgH'}`],
    [`pul-${'0a1b2c3d4e'.repeat(4)}`],
    [`AGE-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'.repeat(2).slice(0, 58)}`],
    [`https://hooks.slack.com/services/T${random(8)}/B${random(10)}/${random(24)}`],
  ])('contains a rule for %s', (text) => {
    expect(redacted(`x ${text}.`)).toBe('x (hidden).');
  });
});

describe('redactedBeside', () => {
  test('replaces a name that was derived from a token in another text, and keeps other names', () => {
    const quoted = `"${github}" is no name of a resource.`;
    const name = github.replace('_', '');
    expect(redactedBeside(`Write ${name} instead.`, [quoted])).toBe('Write (hidden) instead.');
    expect(redactedBeside(`Write ${name[0]?.toUpperCase()}${name.slice(1)}Bucket.`, [quoted])).toBe('Write (hidden).');
    expect(redactedBeside('Write ReportJobDefinition instead.', [quoted])).toBe('Write ReportJobDefinition instead.');
  });
});

describe('redacted', () => {
  test('hides the password of a command line, which nothing else gives away', () => {
    expect(redacted('mysqldump -ptiger42 shop')).toBe('mysqldump -p(hidden) shop');
  });
});

/** Long enough that work that is not linear takes a hundred times as long as work that is. */
const long = 64 * 1024;

describe('concealing a text that is made to be slow', () => {
  const begins = Object.values(forms.rules).flatMap(([words]) => String(words).split(' '));
  test.each([
    ...['eyJ', 'eyJ.', 'a.eyJ', '-eyJabcdefgh', 'eyJhbGciOiJ.'],
    ...['://', '://a:', '://a:"', '://a@', '://a:1/', 'a://b:c', '://@:', '"://a:@', 'a:b@'],
    ...[
      '-----BEGIN KEY',
      '-----BEGIN ',
      '-----END',
      'AKIA',
      'ASIAA',
      'ghp_',
      'ghs_a.',
      'ghs_1_eyJ.',
      'sk-',
      'sk_a-',
      'xoxb-',
    ],
    ...['IQo', 'FwoG=', 'password=', 'password="', 'token:"a', 'pwd', 'bearer ', 'bearer a', 'basic ', 'secret_key ='],
    ...['password=a=', 'password: a:', '--password ', '--token a', 'a="', "a: '", 'password:\n ', '<password>', '<a '],
    ...['pwd=/', 'pwd:[', 'pwd:a=', 'pwd=\\\\'],
    ...['</', '<password>aaaaaaaaaa', 'name: token, value: ', 'key=a ', ';pwd=a b', '\npwd=', 'token: "a b'],
    ...[
      'curl -u ',
      'curl -u a:b',
      'mysql -p ',
      'sshpass -p a ',
      'docker login -p ',
      'cookie: a=',
      'authorization: key ',
    ],
    ...['\\"', '\\\\', '%25', '%3D', '%22a', '&amp;', '&#', '&#x', '\\u00', 'password%3D', '\\"token\\":'],
    ...['a', 'A', '0', '/', '+', '=', '-', '_', '.', ' ', '\n', 'aA0', 'QUtJQQ', '(', '"', 'a(b'],
  ])('takes time in proportion to its length: %j, again and again', (pump) => {
    const repeated = (length: number) => pump.repeat(length / pump.length);
    expectLinear(pump, redacted, repeated, long);
    expectLinear(`a key, ${pump} and @`, redacted, (length) => `${keyId} ${repeated(length)}@`, long / 2);
  });

  test('takes time in proportion to its length: the beginnings of all listed forms', () => {
    for (const begin of [...begins, begins.join(''), begins.join(' ')])
      expectLinear(begin, redacted, (length) => begin.repeat(Math.ceil(length / begin.length)), 16 * 1024);
  });
});
