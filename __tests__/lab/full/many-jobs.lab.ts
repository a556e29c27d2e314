import {
  DeleteObjectCommand,
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetObjectCommand,
  GetPublicAccessBlockCommand,
  ListObjectsV2Command,
} from '@aws-sdk/client-s3';
import { afterAll, expect, test } from '@jest/globals';
import type { Run } from '../harness.ts';
import { buckets, deleteBucket, physicalIds, s3 } from '../support/account.ts';
import * as plants from '../support/plants.ts';
import { command, deploy, destroyToNothing, expectNoChange, projectOf, shellJob } from '../support/project.ts';
import { started } from '../support/runs.ts';

const stack = 'lab-many-pr-6';
const Bucket = 'lab-many-artifacts-000000000000-us-east-1';
const numbers = Array.from({ length: 30 }, (_, index) => index + 1);
const folder = projectOf({
  serviceName: 'lab-many',
  resources: Object.fromEntries(
    numbers.map((number) => [
      `job${number}`,
      shellJob(`echo this is job ${number}`, {
        events: [{ type: 'schedule', properties: { scheduleRate: `cron(${number} 3 * * ? *)` } }],
      }),
    ]),
  ),
});

afterAll(async () => {
  if ((await buckets()).includes(Bucket)) await deleteBucket(Bucket);
});

const s3Calls = ({ calls }: Run) => calls.filter(({ operation }) => operation.startsWith('s3:'));

test('a template over 51,200 bytes is refused if no bucket is allowed', async () => {
  const done = await command('deploy', folder, 'pr-6', { flags: ['--artifact-bucket', 'none'] });
  expect(done).toMatchObject({ code: 1, mutating: [] });
  expect(done.stderr).toContain('stack/needs-bucket');
});

test('thirty jobs deploy by a bucket that is created: private, encrypted, with expiry, of this account', async () => {
  const done = await deploy(folder, 'pr-6');
  expect(done.mutating).toContain('s3:CreateBucket');
  for (const { operation, headers } of s3Calls(done).filter((call) => call.operation !== 's3:CreateBucket'))
    expect([operation, headers['x-amz-expected-bucket-owner']]).toEqual([operation, '000000000000']);

  const { PublicAccessBlockConfiguration } = await s3.send(new GetPublicAccessBlockCommand({ Bucket }));
  expect(PublicAccessBlockConfiguration).toEqual({
    BlockPublicAcls: true,
    IgnorePublicAcls: true,
    BlockPublicPolicy: true,
    RestrictPublicBuckets: true,
  });
  const { ServerSideEncryptionConfiguration } = await s3.send(new GetBucketEncryptionCommand({ Bucket }));
  const [encryption] = ServerSideEncryptionConfiguration?.Rules ?? [];
  expect(encryption?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm).toBe('AES256');
  const { Rules } = await s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket }));
  expect(Rules).toMatchObject([{ Status: 'Enabled', Expiration: { Days: 30 } }]);

  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'templates/' }));
  expect(Contents).toHaveLength(1);
  expect(Contents[0]?.Size).toBeGreaterThan(51_200);
  const object = await s3.send(new GetObjectCommand({ Bucket, Key: Contents[0]?.Key }));
  expect(JSON.parse((await object.Body?.transformToString()) ?? '')).toEqual(await plants.deployedTemplate(stack));
});

test('all thirty exist, share one queue, and run', async () => {
  expect(await physicalIds(stack, 'AWS::Batch::JobDefinition')).toHaveLength(30);
  expect(await physicalIds(stack, 'AWS::Batch::JobQueue')).toHaveLength(1);
  for (const number of [1, 30])
    expect(await started(stack, `Job${number}`, {})).toMatchObject({ logs: [`this is job ${number}`] });
});

test('a second deploy changes nothing and makes no call for the bucket', async () => {
  const again = await deploy(folder, 'pr-6');
  expectNoChange(again);
  expect(s3Calls(again)).toEqual([]);
});

test('destroy leaves nothing', async () => {
  await destroyToNothing(folder, 'pr-6', stack);
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
  for (const { Key } of Contents) await s3.send(new DeleteObjectCommand({ Bucket, Key }));
});
