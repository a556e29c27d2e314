import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { judgeShape } from '../../../src/config/judge.ts';
import { jobExample } from '../../../src/schema/job-example.ts';

/** Returns the hints about a job with these lines of YAML among its properties, and with others around it. */
const hintsFor = (lines: string, around: { beside?: string; below?: string } = {}): (string | undefined)[] =>
  judgeShape(parse(jobExample(lines, around))).map(({ hint }) => hint);

const container = (properties: string, type = 'prebuilt-image'): string =>
  `container: {packaging: {type: ${type}, properties: {${properties}}}}`;
const resources = (cpu: string, memory: string): string => `resources: {cpu: ${cpu}, memory: ${memory}}`;

describe('the hint for a value of a wrong type', () => {
  test.each([
    [
      'a command as one text',
      container('image: a, command: python etl.py'),
      'Write each word as an item: [python, etl.py].',
    ],
    ['names in one text', 'connectTo: orders, uploads', 'Put it into brackets: [orders, uploads].'],
    ['a number in place of a map that needs one', 'array: 500', 'Write {size: 500}.'],
    ['a name in place of a list of maps', 'alarms: oncall', 'Write [{snsTopicName: oncall}].'],
    [
      'an ARN in place of a list of maps',
      'alarms: arn:aws:sns:eu-west-1:1:a',
      'Write [{snsTopicArn: arn:aws:sns:eu-west-1:1:a}].',
    ],
    ['a name in place of a list', 'connectTo: orders', 'Put it into brackets: ["orders"].'],
    [
      'a size of memory that its instance cannot give',
      resources('1', '4GB'),
      'Write 3840, since 4096 would need the next larger instance.',
    ],
    ['a size of memory that its instance gives', resources('1', '3GB'), 'Write 3072.'],
    ['thousandths of a processor', resources('500m', '900'), 'Write 1.'],
    ['processors with a unit', resources('"2 vCPUs"', '900'), 'Write 2.'],
    ['a size of a disk', 'storage: 500GB', 'Write 500.'],
    ['a size of a disk in TB', 'storage: 0.5 TB', 'Write 512.'],
    ['a time', 'timeout: 90 minutes', 'Write 5400.'],
    ['a boolean of YAML 1.1', 'useSpotInstances: yes', 'Write true: in YAML 1.2 `yes` is a text.'],
    ['another one', 'useSpotInstances: Off', 'Write false: in YAML 1.2 `Off` is a text.'],
    ['a boolean in quotes', 'useSpotInstances: "True"', 'Write true, without quotes.'],
    [
      'a pair as in a shell',
      container('buildContextPath: ., buildArgs: [A=1]', 'custom-dockerfile'),
      'Write {argName: A, value: 1}.',
    ],
    [
      'a pair as a map',
      container('buildContextPath: ., buildArgs: [{A: 1}]', 'custom-dockerfile'),
      'Write {argName: A, value: 1}.',
    ],
    [
      'pairs as a map',
      container('buildContextPath: ., buildArgs: {A: 1}', 'custom-dockerfile'),
      'The first is - {argName: A, value: …}.',
    ],
    [
      'a list in a list',
      'iamRoleStatements: [[{Resource: ["*"]}]]',
      'YAML joins no lists: write its items here one by one, or its alias in place of the whole list.',
    ],
    ['memory of 1 that is meant in GiB', resources('1', '1'), 'Write 1024 if 1 GiB are meant.'],
    [
      'memory that is meant in GiB, which its instance cannot give',
      resources('2', '2'),
      'Write 2048 if 2 GiB are meant.',
    ],
    [
      'a folder without its first slash',
      'volumes: [{type: efs, properties: {efsFilesystemName: f, mountPath: /a, rootDirectory: a/b}}]',
      'Write /a/b.',
    ],
  ])('%s says what to write', (_name, lines, words) => {
    expect(hintsFor(lines)).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    ['the id of a VPC', 'vpc: {reuseVpc: vpc-0a1b2c3d}', 'Write {vpcId: vpc-0a1b2c3d};'],
    ['the name of a project', 'vpc: {reuseVpc: shop}', 'Write {projectName: shop};'],
    ['a switch in place of the one allowed word', 'compute: {lend: true}', 'Write [previews].'],
    ['an allowed word in place of a list', 'compute: {lend: previews}', 'Put it into brackets: ["previews"].'],
    ['a number that quotes would not make an id', 'vpc: {reuseVpc: {vpcId: 5}}', 'Write a text. The id of the network'],
    [
      'a number where the name or ARN of a policy is wanted',
      'permissionsBoundary: 5',
      'Write a text. The policy that limits every role of the stack, by name or ARN',
    ],
  ])('in stackConfig says what to write: %s', (_name, line, words) => {
    expect(hintsFor('', { below: `stackConfig:\n  ${line}` })).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    [
      'a host with a port',
      'existing: {host: o.abc.rds.amazonaws.com:5432',
      'Write o.abc.rds.amazonaws.com, and beside it port: 5432.',
    ],
    ['a host with a scheme', 'existing: {host: https://o.abc', 'Write o.abc.'],
    [
      'a host with both and a path',
      'existing: {host: postgres://o.abc:5432/x',
      'Write o.abc, and beside it port: 5432.',
    ],
  ])('of a database says what to write: %s', (_name, line, words) => {
    const beside = `db:\n  type: relational-database\n  properties:\n    ${line}, engine: postgres, dbName: a, secretArn: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:a-a1B2c3'}`;
    expect(hintsFor('', { beside })).toEqual([expect.stringContaining(words)]);
  });

  test('a type of machines without its last word says the whole type', () => {
    const beside =
      'd: {type: open-search-domain, properties: {clusterConfig: {instanceType: t3.small, instanceCount: 1}}}';
    expect(hintsFor('', { beside })).toEqual([expect.stringContaining('Write t3.small.search.')]);
  });

  test.each([
    ['bucket', 'private', 'private'],
    ['relational-database', 'vpc', 'vpc'],
    ['relational-database', 'VPC', 'vpc'],
  ])('of a %s, the word %s in place of the map that has it says the map', (type, written, meant) => {
    const hints = hintsFor('', { beside: `d:\n  type: ${type}\n  properties:\n    accessibility: ${written}` });
    expect(hints).toContainEqual(expect.stringContaining(`Write {accessibilityMode: ${meant}}.`));
  });

  test.each([
    ['efs', 'efs-filesystem'],
    ['mongodb', 'mongo-db-atlas-cluster'],
  ])('the type %s says the one that is meant', (type, meant) => {
    expect(hintsFor('', { beside: `d:\n  type: ${type}` })).toEqual([`Did you mean \`${meant}\`?`]);
  });
});

describe('the hint for an unknown key', () => {
  test.each([
    ['timeoutSeconds', '`timeout`, in seconds'],
    ['disk', '`storage`, in GiB'],
    ['ephemeralStorage', '`storage`, in GiB'],
    ['instanceType', '`cpu` and `memory`'],
    ['platform', 'AWS Batch'],
    ['arraySize', 'array: {size: 10}'],
    ['arraySize: 500 #', 'array: {size: 500}'],
    ['vpc', 'the network'],
    ['logRetention', 'logging: {retentionDays: 90}'],
    ['tags', 'stackConfig: {tags:'],
    ['bucketName', '$ResourceParam'],
    ['description', 'comment'],
    ['enabled', 'paused: true'],
    ['region', 'aws-region'],
    ['max_retries', '`retryConfig`'],
    ['roleArn', '`iamRoleStatements`'],
    ['secrets', '$Secret'],
  ])('of a job, `%s`, names what this language has for it', (key, words) => {
    expect(hintsFor(`${key}: 1`)).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    ['region', 'aws-region'],
    ['name', '`serviceName`'],
    ['jobs', '`resources`'],
    ['vpc', 'It belongs below `stackConfig`'],
    ['x-defaults', '`variables`'],
  ])('at the top, `%s`, names what this language has for it', (key, words) => {
    expect(hintsFor('', { below: `${key}: 1` })).toEqual([expect.stringContaining(words)]);
  });

  test('names the key that its value is meant for', () => {
    const properties = `{bucketArn: "$ResourceParam('lake', 'arn')", events: s3:ObjectCreated:*}`;
    expect(hintsFor(`events: [{type: s3, properties: ${properties}}]`)).toEqual(['Did you mean `s3EventType`?']);
  });

  test('lists the keys to choose from without those of later versions', () => {
    const [hint] = hintsFor('colour: red');
    expect(hint).toMatch(/^Known here: `container`, `resources`/);
    expect(hint).not.toContain('`compute`');
  });
});

test('a type that is known by another name is not taken for an unsupported one', () => {
  expect(hintsFor('', { beside: 'a:\n  type: lambda-function' })).toEqual(['Did you mean `function`?']);
});

test.each([
  ['My Shop!', 'Write My-Shop. '],
  ['123shop', 'Write p-123shop. '],
  ['shop-', 'Write shop. '],
])('the project name "%s" gets the name that is made of it', (name, hint) => {
  expect(hintsFor('', { below: `serviceName: ${name}` })).toEqual([expect.stringContaining(hint)]);
});

describe('a merge key', () => {
  test.each([
    ['in a map whose keys it would add', { resources: { a: { type: 'batch-job', properties: { '<<': {} } } } }],
    ['in a map of resources', { resources: { '<<': { cpu: 1 } } }],
    ['in a list of maps to merge', { resources: {}, stackConfig: { '<<': [{ tags: [] }] } }],
    ['where any key is allowed', { resources: {}, variables: { a: { '<<': { b: 1 } } } }],
  ])('%s is the only mistake that is reported', (_where, config) => {
    expect(judgeShape(config).map(({ code, hint }) => [code, hint?.slice(0, 10)])).toEqual([
      ['config/unknown-key', 'Merge keys'],
    ]);
  });

  test('is a key as any other where it merges nothing', () => {
    expect(judgeShape({ resources: {}, variables: { '<<': 'text' } })).toEqual([]);
  });
});
