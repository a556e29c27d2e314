import { describe, expect, test } from '@jest/globals';
import { loadPropertyTable } from '../../src/cloudformation/properties.ts';
import type { Config } from '../../src/config/schema.ts';
import { resources } from '../../src/generated/resources.ts';
import { specificationDate } from '../../src/generated/specification-date.ts';
import { checkPropertyNames } from '../../src/graph/property-names.ts';
import { compile } from '../../src/operations/compile/compile.ts';
import { configWorld } from '../fakes/config-world.ts';
import { diagnosticsOf } from '../lint/diagnostics-of.ts';

const job = `
resources:
  job:
    type: batch-job
    properties:
      container: {packaging: {type: prebuilt-image, properties: {image: busybox:1.36}}}
      resources: {cpu: 1, memory: 900}
`;
/** A config with a resource of CloudFormation on line 9. */
const withRaw = (type: string, properties: string): string =>
  `${job}cloudformationResources:\n  R: {Type: "AWS::${type}", Properties: ${properties}}\n`;
/** A config with an override of the log group of the job on line 10. */
const overriding = (line: string): string => `${job}    overrides:\n      JobLogGroup:\n        ${line}\n`;

const foundIn = async (config: string): Promise<string[]> => {
  const { diagnostics, located } = await diagnosticsOf(config);
  return diagnostics
    .filter(({ code }) => ['config/not-allowed', 'config/out-of-range', 'config/wrong-type'].includes(code))
    .map(
      ({ code, severity, place, sentence, hint }) =>
        `${severity} ${code} ${located?.locate(place).line} ${sentence} ${hint}`,
    );
};

describe('a value of another kind than that of its property', () => {
  test.each([
    [
      'SQS::Queue',
      '{VisibilityTimeout: abc}',
      'VisibilityTimeout of AWS::SQS::Queue is "abc", and CloudFormation takes an integer.',
    ],
    ['SQS::Queue', '{VisibilityTimeout: 1.5}', 'is 1.5, and CloudFormation takes an integer.'],
    ['SQS::Queue', '{VisibilityTimeout: [30]}', 'this is a list'],
    ['SQS::Queue', '{FifoQueue: yes}', 'is "yes", and CloudFormation takes `true` or `false`.'],
  ])('is an error: %s %s', async (type, properties, sentence) => {
    const found = await foundIn(withRaw(type, properties));
    expect(found).toEqual([expect.stringMatching(/^error config\/wrong-type 9 /)]);
    expect(found[0]).toContain(sentence);
  });

  test.each([
    ['SQS::Queue', '{VisibilityTimeout: "30", FifoQueue: "true"}'],
    ['SQS::Queue', '{VisibilityTimeout: 30, FifoQueue: true, DelaySeconds: !Ref "AWS::NoValue"}'],
    ['SQS::Queue', '{VisibilityTimeout: !If [a, 1, 2]}'],
    ['SQS::Queue', '{VisibilityTimeout: "{{resolve:ssm:seconds}}"}'],
  ])('is none where CloudFormation takes it, or alone knows it: %s %s', async (type, properties) => {
    expect(await foundIn(withRaw(type, properties))).toEqual([]);
  });

  test('is an error in an override', async () => {
    expect(await foundIn(overriding('RetentionInDays: long'))).toEqual([
      expect.stringContaining('error config/wrong-type 10 RetentionInDays of AWS::Logs::LogGroup is "long"'),
    ]);
  });
});

describe('a value that is not among the allowed ones of its property', () => {
  test('is an error with the numbers around it, in an override', async () => {
    const found = [
      'error config/not-allowed 10 RetentionInDays of AWS::Logs::LogGroup is 31, which is none of its 22 allowed values. Did you mean 30 or 60?',
    ];
    expect(await foundIn(overriding('RetentionInDays: 31'))).toEqual(found);
    expect(await foundIn(overriding('RetentionInDays: "31"'))).toEqual([found[0]?.replace('31,', '"31",')]);
    expect(await foundIn(overriding('RetentionInDays: 9999'))).toEqual([
      expect.stringMatching(/^warning config\/not-allowed 10 .* is 9999, .* that this version knows\./),
    ]);
  });

  test.each([
    ['Kinesis::Stream', '{StreamModeDetails: {StreamMode: ONDEMAND}}', 'Did you mean `ON_DEMAND`?'],
    ['S3::Bucket', '{VersioningConfiguration: {Status: enabled}}', 'Did you mean `Enabled`?'],
    ['S3::Bucket', '{CorsConfiguration: {CorsRules: [{AllowedOrigins: ["*"], AllowedMethods: [GETS]}]}}', '`GET`?'],
    [
      'CloudFront::CachePolicy',
      '{CachePolicyConfig: {DefaultTTL: 1, MaxTTL: 1, MinTTL: 1, Name: a, ParametersInCacheKeyAndForwardedToOrigin: {CookiesConfig: {CookieBehavior: non}, EnableAcceptEncodingGzip: true, HeadersConfig: {HeaderBehavior: none}, QueryStringsConfig: {QueryStringBehavior: all}}}}',
      'Did you mean `none`?',
    ],
  ])('is an error with the word that is meant, in a %s', async (type, properties, hint) => {
    expect(await foundIn(withRaw(type, properties))).toEqual([expect.stringMatching(/^error config\/not-allowed 9 /)]);
    expect((await foundIn(withRaw(type, properties)))[0]).toContain(hint);
  });

  test('is a warning for a word that is near none, since AWS adds words', async () => {
    expect(await foundIn(overriding('LogGroupClass: GLACIAL'))).toEqual([
      `warning config/not-allowed 10 LogGroupClass of AWS::Logs::LogGroup is "GLACIAL", which is none of its 3 allowed values that this version knows. Check it: known on ${specificationDate} are \`STANDARD\`, \`INFREQUENT_ACCESS\`, \`DELIVERY\`.`,
    ]);
  });
});

describe('a text with JSON in place of a map', () => {
  const product = (info: string): string =>
    withRaw(
      'ServiceCatalog::CloudFormationProduct',
      `{Name: a, Owner: b, ProvisioningArtifactParameters: [{Info: '${info}'}]}`,
    );

  test('is a warning, since CloudFormation takes it for documents', async () => {
    expect(await foundIn(product('{"LoadTemplateFromURL": "https://a.b/c"}'))).toEqual([
      expect.stringMatching(/^warning config\/wrong-type 9 .* a text with JSON, .* Write the map itself/),
    ]);
  });

  test.each(['{"a": ', '[1]', 'text'])('is an error if it is none: %s', async (text) => {
    expect(await foundIn(product(text))).toEqual([expect.stringMatching(/^error config\/wrong-type 9 /)]);
  });
});

test('an item of a list is judged at the path of an override, too', async () => {
  const methods = (value: string): string =>
    `${job}  files:\n    type: bucket\n    overrides:\n      FilesBucket: {CorsConfiguration.CorsRules: [{AllowedOrigins: ["*"], AllowedMethods: [GET]}], CorsConfiguration.CorsRules.0.AllowedMethods.0: ${value}}\n`;
  expect(await foundIn(methods('PUTS'))).toEqual([
    expect.stringContaining('CorsConfiguration.CorsRules.0.AllowedMethods.0 of AWS::S3::Bucket is "PUTS"'),
  ]);
  expect(await foundIn(methods('PUT'))).toEqual([]);
});

describe('an amount outside the limits of its property', () => {
  test.each([
    [
      'SQS::Queue',
      '{MessageRetentionPeriod: 30}',
      'MessageRetentionPeriod of AWS::SQS::Queue is 30; the least was 60 on',
    ],
    ['SQS::Queue', '{MessageRetentionPeriod: 2000000}', 'is 2000000; the most was 1209600 on'],
    ['SQS::Queue', '{VisibilityTimeout: "43201"}', 'is 43201; the most was 43200 on'],
    ['Logs::LogGroup', `{LogGroupName: ${'a'.repeat(513)}}`, 'has 513 characters; the most was 512 on'],
  ])('is a warning with the date of the limit, which AWS may have moved: %s %s', async (type, properties, sentence) => {
    const found = await foundIn(withRaw(type, properties));
    expect(found).toEqual([expect.stringMatching(/^warning config\/out-of-range 9 /)]);
    expect(found[0]).toContain(`${sentence} ${specificationDate}`);
  });

  test.each([
    ['Kinesis::Stream', '{ShardCount: 0}', 'is 0; the least is 1'],
    ['SQS::Queue', '{DelaySeconds: -1}', 'is -1; the least is 0'],
  ])('is an error for nothing, and for less than nothing: %s %s', async (type, properties, sentence) => {
    const found = await foundIn(withRaw(type, properties));
    expect(found).toEqual([expect.stringMatching(/^error config\/out-of-range 9 /)]);
    expect(found[0]).toContain(sentence);
  });

  test('is an error for a text that is empty', async () => {
    expect(await foundIn(overriding('LogGroupName: ""'))).toEqual([
      expect.stringContaining('LogGroupName of AWS::Logs::LogGroup has 0 characters; the least is 1'),
    ]);
  });
});

test('values within the limits, functions and parameters are not judged', async () => {
  expect(await foundIn(overriding('RetentionInDays: 3653'))).toEqual([]);
  expect(await foundIn(overriding('RetentionInDays: !Select [0, [31]]'))).toEqual([]);
  expect(await foundIn(overriding('LogGroupClass: "{{resolve:ssm:class}}"'))).toEqual([]);
  expect(await foundIn(withRaw('SQS::Queue', '{MessageRetentionPeriod: "1209600", DelaySeconds: 0}'))).toEqual([]);
});

test('no resource that a config becomes is outside the limits', async () => {
  const properties = await loadPropertyTable();
  const found: string[] = [];
  for (const { example, later } of resources) {
    if (later) continue;
    const { world } = configWorld({ config: example });
    const { graph } = await compile(world, { project: 'shop', stage: 'dev', region: 'eu-west-1' });
    const bodies = Object.fromEntries([...graph.resources].map(([id, { body }]) => [id, body]));
    const config = { resources: {}, cloudformationResources: bodies } as unknown as Config;
    found.push(...checkPropertyNames(config, new Map(), properties).map(({ sentence }) => sentence));
  }
  expect(found).toEqual([]);
});
