// A deployment is kept while it is made, and a rollback deploys it again, with its image.
import { CreateBucketCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { deleteBucket, s3 } from '../support/account.ts';
import { deployedTemplate } from '../support/plants.ts';
import { command, deploy, destroyToNothing, expectNoChange, folderOf, rewrite, writeInto } from '../support/project.ts';
import { endOf, start } from '../support/runs.ts';

const Bucket = 'lab-rollback-kept';
const flags = ['--artifact-bucket', Bucket];
const name = 'lab-rollback-pr-31';
const config = (memory: number) => ({
  serviceName: 'lab-rollback',
  resources: {
    hello: {
      type: 'batch-job',
      properties: {
        container: { packaging: { type: 'custom-dockerfile', properties: { buildContextPath: 'hello' } } },
        resources: { cpu: 1, memory },
      },
    },
  },
});
const folder = folderOf({ 'batch-jobs.yml': stringify(config(900)) });
const program = (word: string) =>
  writeInto(folder, 'hello/Dockerfile', `FROM lab/busybox:latest\nCMD ["echo", "${word}"]\n`);

/** Returns the keys of the bucket. */
const kept = async () => {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
  return Contents.flatMap(({ Key }) => Key ?? []).sort();
};

/** Runs the job, and returns what it prints. */
const said = async () => {
  const run = await endOf(await start(name, 'Hello', 'now'));
  expect(run).toMatchObject({ status: 'SUCCEEDED' });
  return run.logs.join('');
};

beforeAll(async () => {
  await s3.send(new CreateBucketCommand({ Bucket }));
  program('first');
  await deploy(folder, 'pr-31', { flags });
});

afterAll(async () => {
  await destroyToNothing(folder, 'pr-31', name, { flags });
  expect(await kept()).toEqual([]);
  await deleteBucket(Bucket);
});

test('rollback deploys the first template again, whose job runs the first image, and a second one changes nothing', async () => {
  const first = await deployedTemplate(name);
  expect(await said()).toContain('first');
  program('second');
  rewrite(folder, config(1_024));
  const deployed = await deploy(folder, 'pr-31', { flags });
  expect(deployed.stderr).toMatch(/Kept for rollback as \d{8}T\d{6}Z-[0-9a-f]{12}\./);
  expect(await said()).toContain('second');

  const done = await command('rollback', folder, 'pr-31', { flags });
  expect(done).toMatchObject({ code: 0 });
  expect(done.mutating.filter((call) => call.startsWith('cloudformation:'))).toEqual([
    'cloudformation:CreateChangeSet',
    'cloudformation:ExecuteChangeSet',
  ]);
  expect(await deployedTemplate(name)).toEqual(first);
  expect(await said()).toContain('first');

  const again = await command('rollback', folder, 'pr-31', { flags });
  expect(again).toMatchObject({ code: 0, mutating: [] });
  expect(again.stderr).toContain('An earlier rollback brought the stack back already');

  await deploy(folder, 'pr-31', { flags });
  expect(await said()).toContain('second');
  expectNoChange(await deploy(folder, 'pr-31', { flags }));
  expect(await kept()).toHaveLength(4);
});
