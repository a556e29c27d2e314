import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { overlaps } from '../../../src/lint/arn-overlap.ts';
import { loadActionResources } from '../../../src/lint/iam-actions.ts';
import { jobExample } from '../../../src/schema/job-example.ts';
import { diagnosticsOf } from '../diagnostics-of.ts';
import { type Corner, expectFindings } from '../expect-findings.ts';

const beside = `files:
  type: bucket
orders:
  type: dynamo-db-table
  properties: {primaryKey: {partitionKey: {name: id, type: string}}}`;
const statement = (actions: string, resources: string): string =>
  jobExample(`connectTo: [files, orders]\niamRoleStatements:\n  - Action: [${actions}]\n    Resource: [${resources}]`, {
    beside,
  });
const aws = (rest: string): string => `'arn:aws:${rest}'`;
const table = aws('dynamodb:eu-west-1:123456789012:table/orders');
const index = aws('dynamodb:eu-west-1:123456789012:table/orders/index/*');
const group = 'logs:eu-west-1:123456789012:log-group:/app/orders';

test.each<Corner>([
  [
    'mismatched-resource',
    'objects of a bucket',
    1,
    statement('s3:GetObject, s3:PutObject, s3:DeleteObject', aws('s3:::b')),
  ],
  ['mismatched-resource', 'a bucket, by its objects', 1, statement('s3:ListBucket', aws('s3:::b/*'))],
  ['mismatched-resource', 'a bucket with a slash', 1, statement('s3:ListBucket', aws('s3:::b/'))],
  [
    'mismatched-resource',
    'a bucket and its objects',
    0,
    statement('s3:ListBucket, s3:GetObject', `${aws('s3:::b')}, ${aws('s3:::b/*')}`),
  ],
  ['mismatched-resource', 'a bucket with a star', 0, statement('s3:ListBucket, s3:GetObject', aws('s3:::b*'))],
  ['mismatched-resource', 'a bucket of any partition', 1, statement('s3:GetObject', "'arn:*:s3:::b'")],
  [
    'mismatched-resource',
    'an access point',
    0,
    statement('s3:GetObject', aws('s3:eu-west-1:123456789012:accesspoint/a/object/*')),
  ],
  [
    'mismatched-resource',
    'objects below a variable of IAM, which stands for any text',
    0,
    statement('s3:GetObject', "'arn:aws:s3:::${aws:PrincipalTag/bucket}/*'"),
  ],
  [
    'mismatched-resource',
    'a bucket by a variable of IAM, for what works on queues',
    1,
    statement('sqs:SendMessage', "'arn:aws:s3:::${aws:username}'"),
  ],
  ['mismatched-resource', 'all actions that begin so', 1, statement("'s3:GetObject*'", aws('s3:::b'))],
  ['mismatched-resource', 'actions of which one fits', 0, statement("'s3:Get*'", aws('s3:::b'))],
  ['mismatched-resource', 'an action in another case', 1, statement('S3:getobject', aws('s3:::b'))],
  ['mismatched-resource', 'queries of an index', 0, statement('dynamodb:Query, dynamodb:Scan', index)],
  ['mismatched-resource', 'items of an index', 1, statement('dynamodb:GetItem', index)],
  [
    'mismatched-resource',
    'items of a table, beside its indexes',
    0,
    statement('dynamodb:GetItem, dynamodb:Query', `${table}, ${index}`),
  ],
  ['mismatched-resource', 'the stream of a table', 1, statement('dynamodb:GetRecords', table)],
  ['mismatched-resource', 'events of a log group', 1, statement('logs:PutLogEvents', aws(group))],
  [
    'mismatched-resource',
    'events of the streams of a log group',
    0,
    statement('logs:PutLogEvents, logs:CreateLogStream', aws(`${group}:*`)),
  ],
  [
    'mismatched-resource',
    'a log group, with and without a star',
    0,
    statement('logs:FilterLogEvents', `${aws(group)}, ${aws(`${group}:*`)}`),
  ],
  [
    'mismatched-resource',
    'an alias of a key',
    1,
    statement('kms:Decrypt', aws('kms:eu-west-1:123456789012:alias/orders')),
  ],
  [
    'mismatched-resource',
    'an execution of a state machine',
    1,
    statement('states:DescribeExecution', aws('states:eu-west-1:123456789012:stateMachine:m')),
  ],
  [
    'mismatched-resource',
    'a resource of another service',
    1,
    statement('sqs:SendMessage, s3:GetObject', aws('s3:::b/*')),
  ],
  [
    'mismatched-resource',
    'an action that knows no resource',
    1,
    statement('ecr:GetAuthorizationToken, ecr:BatchGetImage', aws('ecr:eu-west-1:123456789012:repository/a')),
  ],
  [
    'mismatched-resource',
    'an action that knows no resource, on a star of a service',
    0,
    statement('s3:ListAllMyBuckets', aws('s3:::*')),
  ],
  [
    'mismatched-resource',
    'an action that needs no permission',
    0,
    statement('sts:GetCallerIdentity', aws('iam::123456789012:role/a')),
  ],
  ['mismatched-resource', 'a service of which the actions are not known', 0, statement('iot:Publish', aws('s3:::b'))],
  ['mismatched-resource', 'a bucket of the config', 1, statement('s3:GetObject', "\"$ResourceParam('files', 'arn')\"")],
  [
    'mismatched-resource',
    'objects of a bucket of the config',
    0,
    statement('s3:GetObject', "\"$CfFormat('{}/*', $ResourceParam('files', 'arn'))\""),
  ],
  [
    'mismatched-resource',
    'a table of the config',
    1,
    statement('dynamodb:GetRecords', "\"$CfResourceParam('OrdersGlobalTable', 'Arn')\""),
  ],
  [
    'mismatched-resource',
    'the stream of a table of the config',
    0,
    statement('dynamodb:GetRecords', "\"$CfResourceParam('OrdersGlobalTable', 'StreamArn')\""),
  ],
])('%s: %s, %i times', (rule, _, times, config) => expectFindings(rule, times, config));

test.each([
  ['s3:GetObject', 's3:::b', 'Add arn:aws:s3:::b/* to its resources.'],
  ['s3:ListBucket', 's3:::b/reports/*', 'Add arn:aws:s3:::b to its resources.'],
  ['logs:PutLogEvents', group, `Add arn:aws:${group}:* to its resources.`],
  [
    'dynamodb:GetItem',
    'dynamodb:eu-west-1:123456789012:table/orders/index/*',
    'Add arn:aws:dynamodb:eu-west-1:123456789012:table/orders to its resources.',
  ],
  ['sqs:SendMessage', 's3:::b', 'Write a resource of the form arn:aws:sqs:${Region}:${Account}:${QueueName}.'],
  ['ecr:GetAuthorizationToken', 's3:::b', "Write a statement of its own for it, with Resource: ['*']."],
])('a mismatch of %s on %s names the resource that is meant, at the action', async (action, resource, hint) => {
  const { diagnostics, located } = await diagnosticsOf(statement(`batch:SubmitJob, ${action}`, aws(resource)));
  const found = diagnostics.filter(
    ({ code, sentence }) => code === 'lint/mismatched-resource' && sentence.includes(action),
  );
  expect(found.map((one) => one.hint)).toEqual([hint]);
  expect(found.map(({ place }) => located?.locate(place).line)).toEqual([
    located?.locate({ path: ['resources', 'report', 'properties', 'iamRoleStatements', 0, 'Action', 1] }).line,
  ]);
});

test('an ARN of each form overlaps with it, and so does every prefix with a star behind', async () => {
  const forms = Object.values(await loadActionResources()).flatMap(({ arns }) => Object.values(arns));
  expect(forms.length).toBeGreaterThan(100);
  fc.assert(
    fc.property(fc.constantFrom(...forms), fc.stringMatching(/^[a-z0-9-]{1,9}$/), fc.nat(80), (form, name, cut) => {
      const arn = form.replace(/\$\{\w+\}/g, name);
      expect(overlaps(arn, form)).toBe(true);
      expect(overlaps(`${arn.slice(0, cut)}*`, form)).toBe(true);
      expect(overlaps(`${arn.slice(0, cut)}~`, form) && !form.slice(0, cut).includes('${')).toBe(false);
    }),
  );
});
