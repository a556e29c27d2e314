import { describe, expect, test } from '@jest/globals';
import { bucket, config, job } from '../compiler-rules/configs.ts';
import { compiled, complaintsOf, templateOf } from '../compiler-rules/harness.ts';
import type { Json } from '../compiler-rules/reading.ts';

const lake = (properties: Json) => config({ lake: bucket(properties), report: job({ connectTo: ['lake'] }) });
const propertiesOf = async (properties: Json): Promise<Json> =>
  (await templateOf(lake(properties))).Resources.LakeBucket.Properties;
const policyOf = async (properties: Json): Promise<Json> =>
  (await templateOf(lake(properties))).Resources.LakeBucketPolicy;
const told = async (properties: Json) =>
  (await complaintsOf(lake(properties))).map(({ code, place }) => [
    code,
    place !== 'file' && place && 'path' in place ? place.path.slice(3).join('.') : place,
  ]);

describe('lifecycleRules of a bucket', () => {
  test('become rules of S3, with prefix and tags', async () => {
    const { LifecycleConfiguration } = await propertiesOf({
      lifecycleRules: [
        {
          type: 'expiration',
          properties: { daysAfterUpload: 365, prefix: 'tmp/', tags: [{ key: 'keep', value: 'no' }] },
        },
        { type: 'non-current-version-expiration', properties: { daysAfterVersioned: 7 } },
        { type: 'class-transition', properties: { daysAfterUpload: 30, storageClass: 'STANDARD_IA' } },
        {
          type: 'non-current-version-class-transition',
          properties: { daysAfterVersioned: 1, storageClass: 'GLACIER', prefix: '' },
        },
        { type: 'abort-incomplete-multipart-upload', properties: { daysAfterInitiation: 2 } },
      ],
    });
    expect(LifecycleConfiguration).toEqual({
      Rules: [
        { Status: 'Enabled', Prefix: 'tmp/', TagFilters: [{ Key: 'keep', Value: 'no' }], ExpirationInDays: 365 },
        { Status: 'Enabled', NoncurrentVersionExpiration: { NoncurrentDays: 7 } },
        { Status: 'Enabled', Transitions: [{ StorageClass: 'STANDARD_IA', TransitionInDays: 30 }] },
        { Status: 'Enabled', NoncurrentVersionTransitions: [{ StorageClass: 'GLACIER', TransitionInDays: 1 }] },
        { Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 2 } },
      ],
    });
  });

  test('that S3 refuses are reported on their lines, all at once', async () => {
    expect(
      await told({
        lifecycleRules: [
          { type: 'class-transition', properties: { daysAfterUpload: 29, storageClass: 'ONEZONE_IA' } },
          { type: 'class-transition', properties: { daysAfterUpload: 29, storageClass: 'GLACIER' } },
          {
            type: 'non-current-version-class-transition',
            properties: { daysAfterVersioned: 1, storageClass: 'STANDARD_IA' },
          },
          {
            type: 'abort-incomplete-multipart-upload',
            properties: { daysAfterInitiation: 2, tags: [{ key: 'a', value: 'b' }] },
          },
        ],
        cors: {
          enabled: true,
          corsRules: [
            { allowedMethods: ['GET', 'PATCH'], allowedOrigins: ['https://*.a.*'], allowedHeaders: ['x-*', 'x-*-*'] },
          ],
        },
      }),
    ).toEqual([
      ['config/bucket-rule', 'cors.corsRules.0.allowedMethods.1'],
      ['config/bucket-rule', 'cors.corsRules.0.allowedOrigins.0'],
      ['config/bucket-rule', 'cors.corsRules.0.allowedHeaders.1'],
      ['config/bucket-rule', 'lifecycleRules.0.properties.daysAfterUpload'],
      ['config/bucket-rule', 'lifecycleRules.2.properties.daysAfterVersioned'],
      ['config/bucket-rule', 'lifecycleRules.3.properties.tags'],
    ]);
  });
});

describe('cors of a bucket', () => {
  const all = {
    AllowedOrigins: ['*'],
    AllowedHeaders: ['*'],
    AllowedMethods: ['GET', 'PUT', 'HEAD', 'POST', 'DELETE'],
  };

  test('without rules allows everything, and nothing unless it is enabled', async () => {
    expect((await propertiesOf({ cors: { enabled: true } })).CorsConfiguration).toEqual({ CorsRules: [all] });
    expect(
      await propertiesOf({ cors: { enabled: false, corsRules: [{ allowedMethods: ['PATCH'] }] } }),
    ).not.toHaveProperty('CorsConfiguration');
  });

  test('becomes rules of S3 without repetitions', async () => {
    const rule = {
      allowedOrigins: ['https://a.example', 'https://a.example'],
      allowedMethods: ['HEAD', 'GET', 'GET'],
      exposedResponseHeaders: ['etag', 'etag'],
      maxAge: 0,
    };
    const { CorsConfiguration } = await propertiesOf({
      cors: { enabled: true, corsRules: [rule, { allowedMethods: ['*'] }] },
    });
    expect(CorsConfiguration.CorsRules).toEqual([
      {
        AllowedOrigins: ['https://a.example'],
        AllowedHeaders: ['*'],
        AllowedMethods: ['GET', 'HEAD'],
        ExposedHeaders: ['etag'],
        MaxAge: 0,
      },
      all,
    ]);
  });
});

describe('accessibility of a bucket', () => {
  const blocked = {
    BlockPublicAcls: true,
    BlockPublicPolicy: true,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: true,
  };
  const open = { ...blocked, BlockPublicPolicy: false, RestrictPublicBuckets: false };

  test.each<[string, string[]]>([
    ['private', []],
    ['public-read', ['s3:GetObject']],
    ['public-read-write', ['s3:GetObject', 's3:PutObject']],
  ])('%s lets everybody do %j, over TLS alone', async (accessibilityMode, actions) => {
    const own = { accessibility: { accessibilityMode } };
    expect((await propertiesOf(own)).PublicAccessBlockConfiguration).toEqual(actions.length ? open : blocked);
    const { DependsOn, Properties } = await policyOf(own);
    const name = (await propertiesOf(own)).BucketName;
    expect(DependsOn).toEqual(['LakeBucket']);
    expect(Properties.Bucket).toEqual(name);
    const [tls, ...others] = Properties.PolicyDocument.Statement;
    expect(tls).toMatchObject({
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    });
    expect(others.map(({ Effect, Principal, Action }: Json) => [Effect, Principal, Action])).toEqual(
      actions.length ? [['Allow', '*', actions]] : [],
    );
  });

  test('is warned of where the world gets in, and only there', async () => {
    const codesOf = async (accessibilityMode: string) =>
      (await compiled(lake({ accessibility: { accessibilityMode } }))).diagnostics.map(({ code, severity }) => [
        code,
        severity,
      ]);
    expect(await codesOf('private')).toEqual([]);
    expect(await codesOf('public-read')).toEqual([['config/public-bucket', 'warning']]);
    expect(await codesOf('public-read-write')).toEqual([['config/public-bucket', 'warning']]);
  });

  test('adds statements with references to the policy', async () => {
    const statement = {
      Sid: 'Partners',
      Principal: { AWS: "$CfResourceParam('Partner', 'Arn')" },
      Action: ['s3:GetObject'],
      Resource: ["$CfFormat('{}/out/*', $ResourceParam('lake', 'arn'))"],
      Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } },
    };
    const { Resources } = await templateOf(
      config(
        {
          lake: bucket({ accessibility: { accessibilityMode: 'private', accessPolicyStatements: [statement] } }),
          report: job(),
        },
        {
          cloudformationResources: {
            Partner: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } },
          },
        },
      ),
    );
    const [, own] = Resources.LakeBucketPolicy.Properties.PolicyDocument.Statement;
    expect(own).toMatchObject({
      Sid: 'Partners',
      Effect: 'Allow',
      Principal: { AWS: { 'Fn::GetAtt': ['Partner', 'Arn'] } },
      Action: ['s3:GetObject'],
      Condition: statement.Condition,
    });
    expect(JSON.stringify(own.Resource)).toContain('/out/*');
  });

  test('refuses statements that S3 would refuse, on their lines', async () => {
    const statement = { Principal: '*', Action: ['s3:GetObject'], Resource: ['*'] };
    const wrong = [
      { ...statement, Sid: 'TlsOnly', Principal: { AWS: ['*'] } },
      { ...statement, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } },
      { ...statement, Effect: 'Deny' },
      { ...statement, Condition: { StringEqual: {} } },
      { ...statement, Principal: '123456789012' },
    ];
    expect(await told({ accessibility: { accessibilityMode: 'private', accessPolicyStatements: wrong } })).toEqual([
      ['config/iam-statement', 'accessibility.accessPolicyStatements.3.Condition.StringEqual'],
      ['config/iam-statement', 'accessibility.accessPolicyStatements.0.Sid'],
      ['config/iam-statement', 'accessibility.accessPolicyStatements.0.Principal'],
      ['config/iam-statement', 'accessibility.accessPolicyStatements.4.Principal'],
    ]);
  });

  test.each<[string, Json, number]>([
    ['who says it comes from somewhere', { StringLike: { 'aws:Referer': 'https://example.com/*' } }, 1],
    ['who asks over TLS', { Bool: { 'aws:SecureTransport': 'true' } }, 1],
    [
      'who asks for objects of a tag',
      { StringEquals: { 's3:ExistingObjectTag/public': 'yes', 's3:authType': 'x' } },
      1,
    ],
    ['some addresses', { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' }, Bool: { 'aws:SecureTransport': 'true' } }, 0],
    ['who asks from half of all addresses', { IpAddress: { 'aws:SourceIp': '0.0.0.0/1' } }, 1],
    ['whose role has a name, in any account', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/reader' } }, 1],
    ['but one organization', { StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } }, 1],
    ['an account that only CloudFormation knows', { StringEquals: { 'aws:SourceAccount': { Ref: 'Other' } } }, 0],
    ['an organization', { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }, 0],
    ['whom a condition that is not known here counts', { StringEquals: { 'aws:PrincipalTag/team': 'data' } }, 0],
  ])('lets in everybody %s as far as S3 counts that, which a private bucket refuses', async (_, Condition, count) => {
    const statement = { Principal: '*', Action: ['s3:GetObject'], Resource: ['*'], Condition };
    const own = { accessibility: { accessibilityMode: 'private', accessPolicyStatements: [statement] } };
    expect(await told(own)).toHaveLength(count);
  });

  test('is no policy at all where nothing asks for one', async () => {
    expect(await policyOf({ versioning: true })).toBeUndefined();
  });
});

describe('notifications of a bucket', () => {
  const created = (bucketArn: string, prefix: string) => ({
    type: 's3',
    properties: { bucketArn, s3EventType: 's3:ObjectCreated:*', filterRule: { prefix } },
  });
  const own = "$ResourceParam('lake', 'arn')";
  const overlapping = async (...events: readonly Json[]) =>
    (
      await complaintsOf(
        config({
          lake: bucket(),
          ...Object.fromEntries(events.map((event, index) => [`job${index}`, job({ events: [event] })])),
        }),
      )
    )
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code);

  test('that overlap between several jobs are refused, each with the first', async () => {
    expect(await overlapping(created(own, 'a/'), created(own, 'a/b'), created(own, 'c/'))).toEqual([
      'config/overlapping-notifications',
    ]);
    expect(await overlapping(created(own, 'a'), created(own, 'ab'), created(own, ''))).toHaveLength(2);
    expect(await overlapping(created(own, 'a/'), created(own, 'b/'))).toEqual([]);
  });

  test('that overlap are told with a word for a reference in a filter', async () => {
    const found = await complaintsOf(
      config({
        lake: bucket(),
        one: job({ events: [created(own, "$CfFormat('in/{}', $ResourceParam('lake', 'name'))")] }),
        two: job({ events: [created(own, '')] }),
      }),
    );
    expect(found.map(({ sentence }) => sentence).join()).toContain('(s3:ObjectCreated:*, (reference)…)');
  });

  test('are not counted for buckets of others, whose rules may overlap', async () => {
    const lake = 'arn:aws:s3:::lake';
    expect(await overlapping(created(lake, 'a/'), created(lake, 'a/'), created(own, 'a/'))).toEqual([]);
  });
});
