import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateBucketCommand, PutBucketNotificationConfigurationCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually, type Run, scratchCopy } from '../harness.ts';
import { deleteBucket, deleteRepository, executions, outputs, putObject, s3 } from '../support/account.ts';
import { deploy, destroyToNothing, writeInto } from '../support/project.ts';
import { endOf, idOf } from '../support/runs.ts';

const stack = 'events-s3-pr-21';
const lake = 'company-data-lake';
let folder: string;
let silent: Run;

beforeAll(async () => {
  await s3.send(new CreateBucketCommand({ Bucket: lake }));
  folder = scratchCopy('examples/events-s3');
  const config = readFileSync(join(folder, 'batch-jobs.yml'), 'utf8');
  // In a preview the events of others sleep.
  writeInto(folder, 'batch-jobs.yml', `${config}\nstackConfig:\n  preview:\n    events: all\n`);
  silent = await deploy(folder, 'pr-21');
  const NotificationConfiguration = { EventBridgeConfiguration: {} };
  await s3.send(new PutBucketNotificationConfigurationCommand({ Bucket: lake, NotificationConfiguration }));
});

afterAll(async () => {
  await destroyToNothing(folder, 'pr-21', stack);
  await deleteBucket(lake);
  await deleteRepository('batch-job/events-s3/preview');
});

/** Waits for the only execution of a job and returns what its container printed. */
const logOf = async (job: string): Promise<string> => {
  const machine = await idOf(stack, `${job}JobExecutionStateMachine`);
  const [run] = await eventually(async () => {
    const found = await executions(machine);
    return found.length > 0 ? found : undefined;
  });
  const { status, logs } = await endOf(run?.executionArn ?? '');
  expect([status, (await executions(machine)).length]).toEqual(['SUCCEEDED', 1]);
  return logs.join('');
};

test('a bucket of the stack starts its job by a notification, for the objects of its filter alone', async () => {
  const { PhotosName = '' } = await outputs(stack);
  await putObject(PhotosName, 'incoming/cat.png', 'no');
  await putObject(PhotosName, 'incoming/my cat.jpg', 'miau');
  const log = await logOf('Thumbnails');
  expect(log).toContain(`ObjectCreated:Put: incoming/my cat.jpg in ${PhotosName}, 4 bytes`);
  expect(log).toContain('"eventSource":"aws:s3"');
});

test('a bucket that is not of the stack starts its job by EventBridge, with an event in the form of S3', async () => {
  expect(silent.stderr).toContain(`The bucket ${lake} does not send its events to EventBridge`);
  await putObject(lake, 'raw/day 1.csv', 'no');
  await putObject(lake, 'raw/day 1+ü.parquet', 'rows');
  const log = await logOf('Ingest');
  expect(log).toContain(`ObjectCreated:Put: raw/day 1+ü.parquet in ${lake}, 4 bytes`);
  expect(log).toContain('"key":"raw/day+1%2B%C3%BC.parquet"');
  expect(log).not.toContain('stpS3');
});
