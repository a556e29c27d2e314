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

test('s3 accepts only the ARN of a bucket of this config', () => {
  expect(codesOf(resourceParam('uploads', 'arn'))).toEqual([]);
  expect(codesOf(resourceParam('orders', 'arn'))).toEqual(['config/wrong-resource']);
  for (const foreign of [
    'arn:aws:s3:::somewhere-else',
    'uploads',
    resourceParam('uploads', 'name'),
    resourceParam('nowhere', 'arn'),
    `${resourceParam('uploads', 'arn')}/*`,
    token(ref('TheirBucket')),
  ])
    expect(codesOf(foreign)).toEqual(['config/foreign-bucket']);
});

test('s3 accepts a bucket of this config by its logical id', () => {
  const arn = symbolExpression({ kind: 'cf-resource-param', id: 'UploadsBucket', attribute: 'Arn' });
  expect(codesOf(token(arn))).toEqual([]);
});

test('s3 says what is possible for a bucket that is not of this config', () => {
  const bucketArn = 'arn:aws:s3:::company-data-lake';
  expect(s3.check?.({ ...created, bucketArn }, eventContext())).toMatchObject([
    {
      sentence:
        'The bucket company-data-lake is not of this config, and only whoever owns a bucket can make it send events.',
      hint: expect.stringMatching(/^Let the bucket send its events to an SQS queue, and write an event of type sqs /),
    },
  ]);
});

test('s3 encodes its filter, and reports wildcards beside a foreign bucket', () => {
  const filterRule = { prefix: 'my photos/' };
  expect(JSON.stringify(s3.expand({ ...created, filterRule }, eventContext()))).toContain('"Value":"my+photos/"');
  const wrong = { ...created, bucketArn: 'arn:aws:s3:::theirs', filterRule: { suffix: '*.jpg' } };
  expect(s3.check?.(wrong, eventContext()).map(({ code }) => code)).toEqual([
    'config/foreign-bucket',
    'config/key-filter',
  ]);
});

test('s3 takes one resource and at most 1,500 characters of the template', () => {
  const contributions = s3.expand({ ...created, filterRule: { prefix: 'photos/', suffix: '.jpg' } }, eventContext());
  expect(contributions.filter(({ kind }) => kind === 'resource')).toHaveLength(1);
  const added = contributions.map((one) => {
    if (one.kind === 'resource') return { [one.id]: one.body };
    return 'items' in one ? one.items : one;
  });
  expect(canonicalJson(added).length).toBeLessThan(1500);
});
