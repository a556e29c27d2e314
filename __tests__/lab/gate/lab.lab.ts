import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  CloudFormationClient,
  CreateChangeSetCommand,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  ExecuteChangeSetCommand,
} from '@aws-sdk/client-cloudformation';
import { CreateRepositoryCommand, DeleteRepositoryCommand } from '@aws-sdk/client-ecr';
import { CreateBucketCommand, DeleteBucketCommand, DeleteObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '../harness.ts';
import {
  buckets,
  cloudformation,
  ecr,
  images,
  outputs,
  putObject,
  s3,
  sendMessage,
  settled,
  stack,
  stackResources,
} from '../support/account.ts';
import { docker, dockerWrapper } from '../support/docker.ts';
import { leftovers } from '../support/inventory.ts';
import * as plants from '../support/plants.ts';
import { type CountingProxy, countingProxy } from '../support/proxy.ts';

const StackName = 'lab-test';
const TemplateBody = JSON.stringify({
  Resources: { Queue: { Type: 'AWS::SQS::Queue', Properties: { VisibilityTimeout: 30 } } },
  Outputs: { Queue: { Value: { Ref: 'Queue' } } },
});

let proxy: CountingProxy;
const told = () => proxy.calls.splice(0).map(({ operation, mutating }) => `${mutating ? '!' : ' '}${operation}`);
const through = () => ({
  endpoint: proxy.url,
  region: process.env.AWS_REGION ?? '',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});

beforeAll(async () => {
  proxy = await countingProxy();
});
afterAll(() => proxy.close());

test('GetCallerIdentity returns the account of the lab', async () => {
  const { Account } = await new STSClient(through()).send(new GetCallerIdentityCommand({}));
  expect(Account).toBe('000000000000');
  expect(told()).toEqual([' sts:GetCallerIdentity']);
});

test('a stack is created by a change set through the proxy, which records the calls, and is deleted without a trace', async () => {
  const client = new CloudFormationClient(through());
  const change = { StackName, ChangeSetName: 'first' };
  await client.send(new CreateChangeSetCommand({ ...change, ChangeSetType: 'CREATE', TemplateBody }));
  await eventually(async () => (await client.send(new DescribeChangeSetCommand(change))).Status === 'CREATE_COMPLETE');
  await client.send(new ExecuteChangeSetCommand(change));
  await eventually(async () => (await stack(StackName))?.StackStatus === 'CREATE_COMPLETE');
  expect(new Set(told())).toEqual(
    new Set([
      '!cloudformation:CreateChangeSet',
      ' cloudformation:DescribeChangeSet',
      '!cloudformation:ExecuteChangeSet',
    ]),
  );

  const [queue] = await stackResources(StackName);
  expect(queue?.ResourceType).toBe('AWS::SQS::Queue');
  await sendMessage((await outputs(StackName)).Queue ?? '', 'hello');

  await plants.stackRolledBack(StackName);
  expect((await plants.deployedTemplate(StackName)).Resources).toEqual(JSON.parse(TemplateBody).Resources);
  await plants.stackChangedByHand(StackName, (template) => {
    template.Resources.Second = { Type: 'AWS::SQS::Queue' };
  });
  expect(await stackResources(StackName)).toHaveLength(2);

  expect(await leftovers(StackName)).not.toEqual([]);
  await client.send(new DeleteStackCommand({ StackName }));
  expect(await settled(StackName)).toBe('gone');
  expect(await leftovers(StackName)).toEqual([]);
  expect(told()).toEqual(['!cloudformation:DeleteStack']);
});

test('stacks can be planted in any status', async () => {
  await plants.stackInReview('lab-review');
  await plants.stackNeverMade('lab-never');
  expect((await stack('lab-review'))?.StackStatus).toBe('REVIEW_IN_PROGRESS');
  for (const name of ['lab-review', 'lab-never']) {
    await cloudformation.send(new DeleteStackCommand({ StackName: name }));
    expect(await settled(name)).toBe('gone');
  }
});

test('GetTemplate returns ? for characters outside ASCII, as on AWS, and escaped ones unchanged', async () => {
  const written =
    '{"Resources":{"Queue":{"Type":"AWS::SQS::Queue","Metadata":{"raw":"grüße","escaped":"gr\\u00fc\\u00dfe"}}}}';
  await cloudformation.send(new CreateStackCommand({ StackName, TemplateBody: written }));
  expect(await settled(StackName)).toBe('CREATE_COMPLETE');
  const { Queue } = (await plants.deployedTemplate(StackName)).Resources;
  expect(Queue).toMatchObject({ Metadata: { raw: 'gr??e', escaped: 'grüße' } });
  await cloudformation.send(new DeleteStackCommand({ StackName }));
  expect(await settled(StackName)).toBe('gone');
});

test('the proxy names calls to S3 by their operation', async () => {
  const client = new S3Client({ ...through(), forcePathStyle: true });
  const Bucket = 'lab-test-bucket';
  await client.send(new CreateBucketCommand({ Bucket }));
  expect(await buckets()).toContain(Bucket);
  await putObject(Bucket, 'a/b.txt', 'hello');
  await client.send(new DeleteObjectCommand({ Bucket, Key: 'a/b.txt' }));
  await s3.send(new DeleteBucketCommand({ Bucket }));
  expect(told()).toEqual(['!s3:CreateBucket', '!s3:DeleteObject']);
});

test('the recorded docker has its arguments and the names of its variables, and runs', async () => {
  const { bin, calls } = dockerWrapper(mkdtempSync(join(tmpdir(), 'docker-')));
  const env = { PATH: bin, DOCKER_HOST: process.env.DOCKER_HOST, LINES: 'one\ntwo=three' };
  const args = ['run', '--rm', '--network', 'none', 'lab/busybox:latest', 'sh', '-c', 'echo "a b"'];
  const { stdout } = await promisify(execFile)('docker', args, { env });
  expect(stdout).toBe('a b\n');
  expect(calls()).toEqual([{ args, envNames: ['DOCKER_HOST', 'LINES', 'PATH'] }]);
});

test('an image pushed to its AWS host name is in ECR until it is deleted', async () => {
  const repositoryName = 'lab-test/image';
  const { repository } = await ecr.send(new CreateRepositoryCommand({ repositoryName }));
  const name = `${repository?.repositoryUri}:v1`;
  await docker('tag', 'lab/busybox:latest', name);
  await docker('push', name);
  expect((await images(repositoryName)).map((one) => one.imageTags)).toEqual([['v1']]);
  await plants.imagesDeleted(repositoryName);
  expect(await images(repositoryName)).toEqual([]);
  await docker('rmi', name);
  await ecr.send(new DeleteRepositoryCommand({ repositoryName, force: true }));
});
