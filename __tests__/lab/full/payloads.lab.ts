import { GetObjectCommand } from '@aws-sdk/client-s3';
import { DeleteStateMachineCommand } from '@aws-sdk/client-sfn';
import { GetQueueAttributesCommand, ReceiveMessageCommand, SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { eventually } from '../harness.ts';
import { deleteRepository, executions, outputs, putObject, s3, sendMessage, sfn, sqs } from '../support/account.ts';
import { command, deploy, destroyToNothing, folderOf, shellJob } from '../support/project.ts';
import { type EndedRun, endOf, idOf } from '../support/runs.ts';

const stack = 'lab-payloads-pr-12';
const onQueue = (sqsQueueName: string, properties = {}, more = {}) =>
  shellJob('echo "$STP_TRIGGER_EVENT_DATA"', {
    events: [{ type: 'sqs', properties: { sqsQueueName, ...properties } }],
    ...more,
  });
/** Prints what it received: the ids of its messages, the length of the first body, and where it found them. */
const program = `
const { readFileSync } = require('node:fs');
const { STP_TRIGGER_EVENT_DATA: data, STP_TRIGGER_EVENT_DATA_FILE: file, STP_TRIGGER_EVENT_DATA_S3_URI: uri } = process.env;
const text = readFileSync(file, 'utf8');
const records = JSON.parse(text).Records;
console.log(JSON.stringify({ ids: records.map((one) => one.messageId), body: records[0].body.length, inVariable: data === text, uri }));
`;
const built = (sqsQueueName: string, properties: object) => ({
  type: 'batch-job',
  properties: {
    container: {
      packaging: { type: 'stacktape-image-buildpack', properties: { entryfilePath: 'src/report.js' } },
    },
    resources: { cpu: 1, memory: 256 },
    events: [{ type: 'sqs', properties: { sqsQueueName, ...properties } }],
  },
});
const config = {
  serviceName: 'lab-payloads',
  resources: {
    // All ten are sent before the first is received.
    many: { type: 'sqs-queue', properties: { delayMessagesSecond: 2 } },
    // Visible again soon, and moved to the redrive queue after the second receive.
    strict: {
      type: 'sqs-queue',
      properties: {
        visibilityTimeoutSeconds: 25,
        redrivePolicy: { targetSqsQueueName: 'aside', maxReceiveCount: 1 },
      },
    },
    aside: { type: 'sqs-queue' },
    plain: { type: 'sqs-queue' },
    bulk: { type: 'sqs-queue', properties: { delayMessagesSecond: 5 } },
    huge: { type: 'sqs-queue' },
    drop: { type: 'bucket' },
    divided: onQueue('many', { maxBatchWindowSeconds: 2 }),
    redriven: onQueue('strict', {}, { payloadOverflow: 'fail' }),
    addressed: onQueue('plain'),
    whole: built('bulk', { batchSize: 200, maxBatchWindowSeconds: 5 }),
    filed: built('huge', {}),
    stored: shellJob('echo stored', {
      events: [
        {
          type: 's3',
          properties: { bucketArn: "$ResourceParam('drop', 'arn')", s3EventType: 's3:ObjectCreated:*' },
        },
      ],
    }),
  },
};
const folder = folderOf({ 'batch-jobs.yml': stringify(config), 'src/report.js': program });
let urls: Record<string, string>;

beforeAll(async () => {
  await deploy(folder, 'pr-12');
  urls = await outputs(stack);
});
afterAll(async () => {
  // The bucket for large events is full by then.
  await destroyToNothing(folder, 'pr-12', stack, { flags: ['--allow-delete', 'StpDeadLetterQueue'] });
  await deleteRepository('batch-job/lab-payloads/preview');
});

async function messagesIn(QueueUrl: string): Promise<number> {
  const AttributeNames = ['ApproximateNumberOfMessages' as const, 'ApproximateNumberOfMessagesNotVisible' as const];
  const { Attributes = {} } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames }));
  return Object.values(Attributes).reduce((sum, value) => sum + Number(value), 0);
}

const startedBy = async (job: string) => executions(await idOf(stack, `${job}JobExecutionStateMachine`));

test('a batch of ten messages that is too large starts as few runs as possible, each message once', async () => {
  // About 2,500 characters a message in the overrides: two fit a run, three do not.
  const bodies = Array.from({ length: 10 }, (_, index) => `${index} "${'日本'.repeat(75)}" ${'x'.repeat(700)}`);
  const Entries = bodies.map((MessageBody, index) => ({ Id: `${index}`, MessageBody }));
  const { Successful = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: urls.ManyUrl, Entries }));
  const sent = Successful.map(({ MessageId }) => MessageId).sort();
  expect(sent).toHaveLength(10);

  const runs = await eventually(async () => {
    const found = await startedBy('Divided');
    const ended: EndedRun[] = await Promise.all(found.map(({ executionArn = '' }) => endOf(executionArn)));
    const received = ended.flatMap(({ logs }) => recordsIn(logs));
    return received.length >= 10 && ended;
  });
  expect(runs.map(({ status }) => status)).toEqual(runs.map(() => 'SUCCEEDED'));
  const records = runs.flatMap(({ logs }) => recordsIn(logs));
  expect(records.map(({ messageId }) => messageId).sort()).toEqual(sent);
  expect(records.map(({ body }) => body).sort()).toEqual([...bodies].sort());
  for (const { logs } of runs) expect(inOverrides(logs[0] ?? '')).toBeLessThanOrEqual(6_000);

  // Lambda may have received them in several batches; messages of a batch have the same time.
  const times = records.map(({ attributes }) => attributes.ApproximateFirstReceiveTimestamp);
  const batches = [...new Set(times)].map((time) => times.filter((one) => one === time).length);
  const fewest = batches.reduce((sum, size) => sum + Math.ceil(size / 2), 0);
  expect(runs).toHaveLength(fewest);
  expect(fewest).toBeLessThan(10);
  expect(await messagesIn(urls.ManyUrl ?? '')).toBe(0);
});

test('a message that fits no variable reaches an image of the user as an address in S3, and the others as before', async () => {
  const Entries = [
    { Id: 'large', MessageBody: 'x'.repeat(7_000) },
    { Id: 'small', MessageBody: 'small' },
  ];
  await sqs.send(new SendMessageBatchCommand({ QueueUrl: urls.PlainUrl, Entries }));
  const runs = await eventually(async () => {
    const found = await startedBy('Addressed');
    return found.length >= 2 && found;
  });
  const ended: EndedRun[] = await Promise.all(runs.map(({ executionArn = '' }) => endOf(executionArn)));
  const [address, inline] = ended.flatMap(({ logs }) => logs).sort((one) => (one.includes('stpEvent') ? -1 : 1));
  expect(recordsIn([inline ?? '']).map(({ body }) => body)).toEqual(['small']);
  const { s3Uri, bytes } = JSON.parse(address ?? '').stpEvent;
  const [, Bucket, Key] = /^s3:\/\/([^/]+)\/(.+)$/.exec(s3Uri) ?? [];
  expect(Bucket).toBe(await idOf(stack, 'StpEventBucket'));
  const object = await s3.send(new GetObjectCommand({ Bucket, Key }));
  const text = (await object.Body?.transformToString()) ?? '';
  expect([text.length, recordsIn([text]).map(({ body }) => body)]).toEqual([bytes, ['x'.repeat(7_000)]]);
  expect(await messagesIn(urls.PlainUrl ?? '')).toBe(0);
});

type Received = { ids: string[]; body: number; inVariable: boolean; uri?: string };
const receivedBy = async (job: string): Promise<Received[]> => {
  const ended = await Promise.all((await startedBy(job)).map(({ executionArn = '' }) => endOf(executionArn)));
  expect(ended.map(({ status, cause }) => [status, cause])).toEqual(ended.map(() => ['SUCCEEDED', undefined]));
  return ended.flatMap(({ logs }) => logs.map((log) => JSON.parse(log) as Received));
};

test('an image that is built here receives batches of 200 messages whole, in its variable', async () => {
  const sent = new Set<string>();
  for (let group = 0; group < 20; group++) {
    const Entries = Array.from({ length: 10 }, (_, index) => ({
      Id: `${index}`,
      MessageBody: `${group} ${'z'.repeat(250)}`,
    }));
    const { Successful = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: urls.BulkUrl, Entries }));
    for (const { MessageId = '' } of Successful) sent.add(MessageId);
  }
  const received = await eventually(
    async () => {
      const found = await receivedBy('Whole');
      return found.flatMap(({ ids }) => ids).length >= 200 && found;
    },
    { seconds: 180, what: 'the 200 messages' },
  );
  expect(received.flatMap(({ ids }) => ids).sort()).toEqual([...sent].sort());
  // The emulator divides a batch where it likes; what it gives at once is one run.
  expect(Math.max(...received.map(({ ids }) => ids.length))).toBeGreaterThanOrEqual(10);
  for (const { ids, inVariable, uri } of received)
    expect([inVariable, uri !== undefined]).toEqual([true, ids.length > 6]);
});

test('an image that is built here reads an event of more than 120 KiB from a file', async () => {
  await sendMessage(urls.HugeUrl ?? '', 'h'.repeat(200_000));
  const [received] = await eventually(async () => {
    const found = await receivedBy('Filed');
    return found.length > 0 && found;
  });
  expect(received).toMatchObject({ body: 200_000, inVariable: false, uri: expect.stringMatching(/^s3:\/\//) });
});

test('a message that its job refuses as too large ends in the redrive queue if there is one', async () => {
  const body = 'y'.repeat(7_000);
  await sendMessage(urls.StrictUrl ?? '', body);
  const moved = await eventually(
    async () => (await sqs.send(new ReceiveMessageCommand({ QueueUrl: urls.AsideUrl }))).Messages?.[0],
    { seconds: 120, what: 'the message in the redrive queue' },
  );
  expect(moved.Body).toBe(body);
  expect(await messagesIn(urls.StrictUrl ?? '')).toBe(0);
  expect(await startedBy('Redriven')).toEqual([]);
});

test('an object whose run cannot be started ends in the dead-letter queue, which then blocks destroy', async () => {
  const stateMachineArn = await idOf(stack, 'StoredJobExecutionStateMachine');
  await sfn.send(new DeleteStateMachineCommand({ stateMachineArn }));
  await putObject(urls.DropName ?? '', 'lost.txt', 'lost');
  const QueueUrl = await idOf(stack, 'StpDeadLetterQueue');
  const letter = await eventually(
    async () => (await sqs.send(new ReceiveMessageCommand({ QueueUrl, VisibilityTimeout: 0 }))).Messages?.[0],
    { seconds: 120, what: 'the event in the dead-letter queue' },
  );
  const { requestContext, requestPayload, responsePayload } = JSON.parse(letter.Body ?? '{}');
  expect(requestContext.functionArn).toContain('StoredTriggerFunctionFunction');
  expect(requestPayload.Records[0].s3.object.key).toBe('lost.txt');
  expect(responsePayload.errorMessage).toMatch(/State ?Machine.*(not found|does not exist)/i);

  const done = await command('destroy', folder, 'pr-12', { flags: ['--confirm', 'pr-12'] });
  expect(done).toMatchObject({ code: 1, mutating: [] });
  expect(done.stderr).toContain('stack/dead-letters');
});

type SqsRecord = { messageId: string; body: string; attributes: { ApproximateFirstReceiveTimestamp: string } };
const recordsIn = (logs: string[]): SqsRecord[] =>
  logs.flatMap((log) => (JSON.parse(log) as { Records: SqsRecord[] }).Records);

/** Returns the characters of a text in container overrides: JSON inside of JSON, in ASCII. */
const inOverrides = (text: string) => JSON.stringify(text).replace(/[^ -~]/g, '\\uXXXX').length;
