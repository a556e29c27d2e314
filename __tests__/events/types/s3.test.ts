import { expect, test } from '@jest/globals';
import { canonicalJson } from '../../../src/cloudformation/canonical.ts';
import { accountId, getAtt, ref } from '../../../src/cloudformation/expression.ts';
import { mergeContributions } from '../../../src/cloudformation/merge.ts';
import { symbolExpression } from '../../../src/cloudformation/symbol.ts';
import { token } from '../../../src/cloudformation/token.ts';
import { s3 } from '../../../src/events/types/s3.ts';
import { contributionsOf, eventContext, resourceParam, uploadsArn } from '../event-context.ts';

type Config = Parameters<typeof s3.expand>[0];
const created: Config = { bucketArn: resourceParam('uploads', 'arn'), s3EventType: 's3:ObjectCreated:*' };
const codesOf = (bucketArn: string) => s3.check?.({ ...created, bucketArn }, eventContext()).map(({ code }) => code);

const bucket = {
  kind: 'resource',
  tags: 'none',
  holdsData: 'no',
  id: 'UploadsBucket',
  from: ['resources', 'uploads'],
  open: ['Properties.NotificationConfiguration.LambdaConfigurations', 'DependsOn'],
  body: { Type: 'AWS::S3::Bucket', Properties: {} },
} as const;

test('s3 becomes a permission for one bucket of this account, which depends on the state machine', () => {
  expect(s3.expand(created, eventContext('Id'))[0]).toEqual({
    kind: 'resource',
    tags: 'none',
    holdsData: 'no',
    id: 'IdPermission',
    from: ['resources', 'report', 'properties', 'events'],
    body: {
      Type: 'AWS::Lambda::Permission',
      DependsOn: ['ReportJobExecutionStateMachine'],
      Metadata: expect.anything(),
      Properties: {
        Action: 'lambda:InvokeFunction',
        FunctionName: ref('ReportTriggerFunctionFunction'),
        Principal: 's3.amazonaws.com',
        SourceAccount: accountId,
        SourceArn: uploadsArn,
      },
    },
  });
});

test('s3 adds the notification to the bucket that bucketArn names', () => {
  const archive = { ...{ name: 'archive', type: 'bucket', id: 'ArchiveBucket' }, properties: {}, params: {} };
  const event = eventContext('Id', [archive]);
  const extensions = s3.expand({ ...created, bucketArn: resourceParam('archive', 'arn') }, event).slice(1);
  expect(extensions.length).toBeGreaterThan(0);
  expect(new Set(extensions.map((one) => 'id' in one && one.id))).toEqual(new Set(['ArchiveBucket']));
});

test('s3 gives the permission no reference to the bucket, which depends on it', () => {
  const [permission] = s3.expand(created, eventContext());
  expect(JSON.stringify(permission)).not.toContain('UploadsBucket');
});

test('s3 adds the notifications of several events to the bucket in one order, whatever the order of the events', () => {
  const of = (filterRule: object, id: string) =>
    contributionsOf(s3.expand({ ...created, filterRule }, eventContext(id)));
  const one = of({ prefix: 'a/', suffix: '' }, 'One');
  const two = of({ prefix: 'b/', suffix: '.jpg' }, 'Two');
  const merged = mergeContributions([bucket, ...one, ...two]).resources.get('UploadsBucket')?.body;
  expect(merged).toEqual({
    Type: 'AWS::S3::Bucket',
    DependsOn: ['OnePermission', 'TwoPermission'],
    Properties: {
      NotificationConfiguration: {
        LambdaConfigurations: [
          {
            Event: 's3:ObjectCreated:*',
            Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'a/' }] } },
            Function: getAtt('ReportTriggerFunctionFunction', 'Arn'),
          },
          {
            Event: 's3:ObjectCreated:*',
            Filter: {
              S3Key: {
                Rules: [
                  { Name: 'prefix', Value: 'b/' },
                  { Name: 'suffix', Value: '.jpg' },
                ],
              },
            },
            Function: getAtt('ReportTriggerFunctionFunction', 'Arn'),
          },
        ],
      },
    },
  });
  expect(mergeContributions([...two, bucket, ...one]).resources.get('UploadsBucket')?.body).toEqual(merged);
});

test('s3 omits an empty filter', () => {
  const [, notification] = s3.expand({ ...created, filterRule: {} }, eventContext());
  expect(notification).toMatchObject({
    items: [{ value: { Event: 's3:ObjectCreated:*', Function: getAtt('ReportTriggerFunctionFunction', 'Arn') } }],
  });
  expect(JSON.stringify(notification)).not.toContain('Filter');
});

test('s3 accepts only the ARN of a bucket', () => {
  expect(codesOf(resourceParam('uploads', 'arn'))).toEqual([]);
  expect(codesOf(resourceParam('orders', 'arn'))).toEqual(['config/wrong-resource']);
  for (const bucket of [
    'arn:aws:s3:::somewhere-else',
    'arn:aws-cn:s3:::somewhere.else',
    token(getAtt('TheirBucket', 'Arn')),
    `arn:aws:s3:::lake-${token(ref('AWS::AccountId'))}`,
    'arn:aws:s3:::{{resolve:ssm:/lake/name}}',
  ])
    expect([bucket, codesOf(bucket)]).toEqual([bucket, []]);
  for (const wrong of [
    'uploads',
    'arn:aws:s3:::lake/*',
    'arn:aws:sqs:eu-west-1:123456789012:lake',
    'arn:aws:s3:eu-west-1:123456789012:accesspoint/lake',
    resourceParam('uploads', 'name'),
    `${resourceParam('uploads', 'arn')}/*`,
    `https://${token(ref('Host'))}`,
  ])
    expect([wrong, codesOf(wrong)]).toEqual([wrong, ['config/wrong-format']]);
});

test('s3 accepts a bucket of this config by its logical id', () => {
  const arn = symbolExpression({ kind: 'cf-resource-param', id: 'UploadsBucket', attribute: 'Arn' });
  expect(codesOf(token(arn))).toEqual([]);
  expect(s3.expand({ ...created, bucketArn: token(arn) }, eventContext())).toEqual(s3.expand(created, eventContext()));
});

test('s3 says which event types a bucket that is not of this config can start a job by', () => {
  const foreign: Config = { bucketArn: 'arn:aws:s3:::company-data-lake', s3EventType: 's3:Replication:*' };
  expect(s3.check?.(foreign, eventContext())).toMatchObject([
    {
      code: 'config/foreign-bucket',
      sentence:
        'S3 does not send s3:Replication:* to EventBridge, by which a bucket that is not of this config starts a job.',
    },
  ]);
  expect(s3.check?.({ ...created, s3EventType: 's3:Replication:*' }, eventContext())).toEqual([]);
});

test('s3 reports every mistake of an event at once', () => {
  const filterRule = { prefix: 'my photos/' };
  expect(JSON.stringify(s3.expand({ ...created, filterRule }, eventContext()))).toContain('"Value":"my+photos/"');
  const wrong = { ...created, bucketArn: 'theirs', filterRule: { suffix: '*.jpg' } };
  expect(s3.check?.(wrong, eventContext()).map(({ code }) => code)).toEqual([
    'config/wrong-format',
    'config/key-filter',
  ]);
});

const foreign: Config = {
  bucketArn: 'arn:aws:s3:::company-data-lake',
  s3EventType: 's3:ObjectCreated:*',
  filterRule: { prefix: 'raw files/', suffix: '.parquet' },
};

test('s3 becomes a rule of the default bus for any other bucket, with dead letters and a permission for that rule', () => {
  const [rule, permission, need, ...more] = s3.expand(foreign, eventContext('Id'));
  const arn = getAtt('IdRule', 'Arn');
  expect(more).toEqual([]);
  expect(rule).toMatchObject({
    id: 'IdRule',
    tags: 'in-place',
    body: {
      Type: 'AWS::Events::Rule',
      DependsOn: ['ReportJobExecutionStateMachine'],
      Properties: {
        State: 'ENABLED',
        EventPattern: {
          source: ['aws.s3'],
          'detail-type': ['Object Created'],
          detail: { bucket: { name: ['company-data-lake'] }, object: { key: [{ wildcard: 'raw files/*.parquet' }] } },
        },
        Targets: [
          {
            Id: 'trigger',
            Arn: getAtt('ReportTriggerFunctionFunction', 'Arn'),
            DeadLetterConfig: { Arn: getAtt('StpDeadLetterQueue', 'Arn') },
            InputTransformer: { InputTemplate: expect.stringContaining('"stpS3"') },
          },
        ],
      },
    },
  });
  expect(permission).toMatchObject({
    id: 'IdPermission',
    body: { Properties: { Principal: 'events.amazonaws.com', SourceArn: arn } },
  });
  expect(need).toMatchObject({ kind: 'need', of: 'dead-letters', service: 'events.amazonaws.com', source: arn });
});

test('s3 that sleeps has a disabled rule, and no notification', () => {
  const asleep = { ...eventContext('Id'), enabled: false };
  expect(s3.expand(foreign, asleep)[0]).toMatchObject({ body: { Properties: { State: 'DISABLED' } } });
  expect(s3.expand(created, asleep)).toEqual([]);
});

test('s3 puts its rule into the words of its event', () => {
  const [rule] = contributionsOf(s3.expand(foreign, eventContext('Id')));
  const properties = (rule as unknown as { body: { Properties: Record<string, never> } }).body.Properties;
  const resource = { type: 'AWS::Events::Rule', properties, isChild: true, owner: 'report' };
  const read = (isChild: boolean) =>
    s3.startsIn?.({ ...resource, isChild, isTrigger: () => true, nameOf: (name) => String(name) });
  expect(read(true)).toEqual([s3.words?.(foreign, 'company-data-lake')]);
  expect(read(true)).toEqual(['ObjectCreated of raw files/*.parquet in company-data-lake']);
  expect(read(false)).toEqual([]);
});

test.each<[string, Config, number]>([
  ['a bucket of this config', { ...created, filterRule: { prefix: 'photos/', suffix: '.jpg' } }, 1],
  ['any other bucket', foreign, 2],
])('s3 of %s takes at most two resources and 1,500 characters of the template', (_, config, resources) => {
  const contributions = contributionsOf(s3.expand(config, eventContext()));
  expect(contributions.filter(({ kind }) => kind === 'resource')).toHaveLength(resources);
  const added = contributions.map((one) => {
    if (one.kind === 'resource') return { [one.id]: one.body };
    return 'items' in one ? one.items : one;
  });
  expect(canonicalJson(added).length).toBeLessThan(1500);
});
