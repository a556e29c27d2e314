import { expect, test } from '@jest/globals';
import { canonicalJson } from '../../../src/cloudformation/canonical.ts';
import { accountId, getAtt, ref } from '../../../src/cloudformation/expression.ts';
import { mergeContributions } from '../../../src/cloudformation/merge.ts';
import { token } from '../../../src/cloudformation/token.ts';
import { s3 } from '../../../src/events/types/s3.ts';
import { eventContext, resourceParam, uploadsArn } from '../event-context.ts';

type Config = Parameters<typeof s3.expand>[0];
const created: Config = { bucketArn: resourceParam('uploads', 'arn'), s3EventType: 's3:ObjectCreated:*' };
const told = (bucketArn: string) => s3.check?.({ ...created, bucketArn }, eventContext()).map(({ code }) => code);

const bucket = {
  kind: 'resource',
  tags: 'none',
  holdsData: 'no',
  id: 'UploadsBucket',
  from: ['resources', 'uploads'],
  open: ['Properties.NotificationConfiguration.LambdaConfigurations', 'DependsOn'],
  body: { Type: 'AWS::S3::Bucket', Properties: {} },
} as const;

test('becomes a permission for this one bucket of this account, which waits for the state machine', () => {
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

test('the permission never refers to the bucket, which waits for it', () => {
  const [permission] = s3.expand(created, eventContext());
  expect(JSON.stringify(permission)).not.toContain('UploadsBucket');
});

test('notifications of several events stand on the bucket in one order, whatever the order of the events', () => {
  const one = s3.expand({ ...created, filterRule: { prefix: 'a/', suffix: '' } }, eventContext('One'));
  const two = s3.expand({ ...created, filterRule: { prefix: 'b/', suffix: '.jpg' } }, eventContext('Two'));
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

test('without a filter there is none', () => {
  const [, notification] = s3.expand({ ...created, filterRule: {} }, eventContext());
  expect(notification).toMatchObject({
    items: [{ value: { Event: 's3:ObjectCreated:*', Function: getAtt('ReportTriggerFunctionFunction', 'Arn') } }],
  });
  expect(JSON.stringify(notification)).not.toContain('Filter');
});

test('its bucket is one of this config, by its ARN', () => {
  expect(told(resourceParam('uploads', 'arn'))).toEqual([]);
  expect(told(resourceParam('orders', 'arn'))).toEqual(['config/wrong-resource']);
  for (const foreign of [
    'arn:aws:s3:::somewhere-else',
    'uploads',
    resourceParam('uploads', 'name'),
    resourceParam('nowhere', 'arn'),
    `${resourceParam('uploads', 'arn')}/*`,
    token(ref('TheirBucket')),
  ])
    expect(told(foreign)).toEqual(['config/foreign-bucket']);
});

test('takes at most 3 resources and 1.5 KB', () => {
  const contributions = s3.expand({ ...created, filterRule: { prefix: 'photos/', suffix: '.jpg' } }, eventContext());
  expect(contributions.filter(({ kind }) => kind === 'resource')).toHaveLength(1);
  const added = contributions.map((one) => ('body' in one ? { [one.id]: one.body } : 'items' in one ? one.items : one));
  expect(canonicalJson(added).length).toBeLessThan(1500);
});
