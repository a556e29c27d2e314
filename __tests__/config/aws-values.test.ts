import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Path } from '../../src/diagnostics/diagnostic.ts';
import { diagnosticsOf } from '../lint/diagnostics-of.ts';

/** Returns a config of one job and a queue in which the value at a path is set. */
const configWith = (path: Path, value: unknown): string => {
  const config = {
    resources: {
      job: {
        type: 'batch-job',
        properties: {
          container: {
            packaging: {
              type: 'prebuilt-image',
              properties: { image: 'public.ecr.aws/docker/library/busybox:stable' },
            },
            environment: [{ name: 'A', value: 'a' }],
          },
          resources: { cpu: 1, memory: 900 },
          timeout: 600,
          iamRoleStatements: [
            { Sid: 'One', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::x/*'], Condition: {} },
            { Sid: 'Two', Action: ['s3:GetObject'], Resource: ['*'] },
          ],
        },
      },
      queue: { type: 'sqs-queue', properties: { redrivePolicy: { maxReceiveCount: 5, targetSqsQueueArn: '' } } },
    },
    cloudformationResources: { Topic: { Type: 'AWS::SNS::Topic' }, Other: { Type: 'AWS::SNS::Topic' } },
    stackConfig: {
      tags: [
        { name: 'team', value: 'data' },
        { name: 'owner', value: 'me' },
      ],
    },
    lint: { 'unused-resource': 'off', 'floating-image': 'off' },
  };
  config.resources.queue.properties.redrivePolicy.targetSqsQueueArn = 'arn:aws:sqs:eu-west-1:123456789012:dead';
  // biome-ignore lint/suspicious/noExplicitAny: a path leads anywhere
  let at: any = config;
  for (const step of path.slice(0, -1)) at = at[step];
  at[path.at(-1) as string] = value;
  return stringify(config);
};

const job = (...more: Path): Path => ['resources', 'job', 'properties', ...more];
const image = job('container', 'packaging', 'properties', 'image');
const statement = (index: number, ...more: Path) => job('iamRoleStatements', index, ...more);
const tag = (index: number, key: string): Path => ['stackConfig', 'tags', index, key];
const letters = (count: number, letter = 'a') => letter.repeat(count);

/** Values that AWS takes, and values that it refuses, by the path in the config. */
const rows: [what: string, path: Path, inside: readonly unknown[], outside: readonly unknown[]][] = [
  ['the name of a statement', statement(0, 'Sid'), ['Read2', '', '0'], ['with space', 'a-b', 'a_b', 'é', 'Two']],
  [
    'the action of a statement',
    statement(0, 'Action', 0),
    ['*', '*:*', 's3:*', 'S3:Get*', 'redshift-data:ExecuteStatement', 's3:GetObjec?'],
    ['s3 Get', 'GetObject', 's3:', ':Get', 's3:Get Object', '', '*:GetObject', 's*:GetObject', '?3:*'],
  ],
  ['the actions of a statement', statement(0, 'Action'), [['s3:GetObject']], [[]]],
  [
    'the resource of a statement',
    statement(0, 'Resource', 0),
    ['*', 'arn:aws:s3:::x', 'arn:aws:sqs', 'arn:*:sns:*:*:x', 'arn:aws:s3:::x/ÿ', "$ResourceParam('queue', 'arn')"],
    [
      'my-bucket',
      '',
      'queue',
      's3:::x',
      'arn:aws',
      ...[
        'arn:aws:*:eu-west-1:123456789012:q',
        'arn:aws:s3*:::b',
        'arn:*:*:*:*:*',
        'arn:aws:s?:::b',
        'arn:aws::::b',
        'arn:aws:*',
      ],
      '*x',
      'arn:aws:s3:::x/日本',
      'arn:aws:s3:::x/\u0100',
      'arn:aws:s3:::😀',
    ],
  ],
  [
    'the condition of a statement',
    statement(0, 'Condition'),
    [
      { StringEquals: { 'aws:SourceAccount': '123456789012' } },
      { 'ForAnyValue:StringLikeIfExists': { 'aws:TagKeys': ['a'] }, Null: { 'aws:x': true } },
      { StringLike: { 's3:prefix': ['é*', 7, "$ResourceParam('queue', 'name')", { Ref: 'Topic' }] } },
    ],
    [
      'nope',
      { StringEqual: { a: 'b' } },
      { StringEquals: 'b' },
      { StringEquals: { a: null } },
      { StringEquals: { a: ['b', null] } },
      { StringEquals: { a: { b: 'c' } } },
      { StringEquals: { a: [['b']] } },
      { StringLike: { 's3:prefix': '日本*' } },
      { StringLike: { 's3:prefix': ['a', '日本*'] } },
      { StringLike: { 'aws:ResourceTag/日本': 'a' } },
    ],
  ],
  [
    'the key of a tag',
    tag(0, 'name'),
    ['cost-center', 'Ünï 1', 'a:b/c=d+e-f@g_h.i', letters(128), 'awsome:x'],
    ['aws:owner', 'AWS:owner', 'batch-job:stage', 'a#b', '', letters(129), 'owner', 'Owner'],
  ],
  [
    'the value of a tag',
    tag(0, 'value'),
    ['', 'R and D: 1', letters(256), 7, true],
    ['R&D (EU), #1', letters(257), 'a\nb'],
  ],
  [
    'an image',
    image,
    [
      'busybox:1.36',
      'acme/tool__x/y--z:V1_a.b-c',
      'localhost/a:1',
      'host:5000/a:1',
      'Registry.example.com:443/a/b:1',
      `a@sha256:${letters(64)}`,
      `a:1@sha256:${letters(64, '0')}`,
      '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/tool:1',
      `a:${letters(128, 'A')}`,
      '{{resolve:ssm:/images/tool}}',
    ],
    [
      'docker://quay.io/acme/tool:1',
      'https://hub.docker.com/r/library/python',
      'Acme/Tool:1',
      'My Image:latest',
      'busybox@sha256:abc',
      `a@sha256:${letters(65)}`,
      'busybox:',
      `a:${letters(129)}`,
      '/a',
      'a//b',
      'a_-b:1',
      letters(256),
    ],
  ],
  ['a timeout', job('timeout'), [60, 99_827_199], [59, 99_827_200, 5_000_000_000]],
  ['the value of a variable', job('container', 'environment', 0, 'value'), ['', 'a\tb', '日本'], ['a\0b']],
  [
    'the ARN of a queue',
    ['resources', 'queue', 'properties', 'redrivePolicy', 'targetSqsQueueArn'],
    ['arn:aws:sqs:eu-west-1:123456789012:dead'],
    [
      'dead',
      'arn:aws-cn:sqs:eu-west-1:123456789012:dead',
      'arn:aws-us-gov:sqs:us-gov-east-1:123456789012:dead',
      'arn:aws:sns:eu-west-1:123456789012:dead',
      'arn:aws:sqs:eu-west-1:1234:dead',
      'arn:aws:sqs:eu-west-1:123456789012:dead letters',
      'arn:aws:sqs:eu-west-1::dead',
      'arn:aws:sqs:eu-west-1:123456789012:dead.fifo',
    ],
  ],
  [
    'the name of the project',
    ['serviceName'],
    ['data-jobs', 'X', 'a1-b2', 'sthreex', 'xn-x'],
    ['data--jobs', 'x-', 'Xn--foo', 'sthree-x', 'STHREE-X', 'amzn-s3-demo-x', '1x', 'a_b', letters(96)],
  ],
];

const errorsOf = async (config: string) => {
  const { diagnostics, located } = await diagnosticsOf(config);
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }) => ({ code, line: located?.locate(place).line }));
};

describe.each(rows)('%s', (_, path, inside, outside) => {
  test.each(inside.map((value) => [value]))('may be %j', async (value) => {
    expect(await errorsOf(configWith(path, value))).toEqual([]);
  });

  test.each(outside.map((value) => [value]))('is a complaint on its line if it is %j', async (value) => {
    const config = configWith(path, value);
    const errors = await errorsOf(config);
    expect(errors).not.toEqual([]);
    // The key or item itself, or the one key inside it that is wrong.
    const text = config.split('\n');
    const key = path.findLast((step) => typeof step === 'string') as string;
    for (const { line } of errors) {
      const near = text.slice(Math.max(0, (line ?? 0) - 5), line);
      expect(near.some((one) => one.includes(key) || path[0] === 'stackConfig')).toBe(true);
    }
  });
});

test('the name of a resource where an ARN is needed is told with the directive that gives it', async () => {
  const { diagnostics } = await diagnosticsOf(configWith(statement(0, 'Resource', 0), 'queue'));
  expect(diagnostics).toMatchObject([{ code: 'config/wrong-format', hint: expect.stringContaining('$ResourceParam') }]);
});

test('no tag, statement or image that IAM and Docker would refuse compiles', async () => {
  const places = [tag(0, 'name'), statement(0, 'Sid'), image];
  const bad = fc
    .stringMatching(/^[ #&(),;<>[\]\\^`{|}~!?*"']{1,8}$/)
    .filter((value) => !/^["'`*&!|>{[#?,% ]/.test(value));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), bad, async (path, value) => {
      expect(await errorsOf(configWith(path, `a${value}`))).not.toEqual([]);
    }),
    { numRuns: 30 },
  );
});
