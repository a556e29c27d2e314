import { DeleteStateMachineCommand } from '@aws-sdk/client-sfn';
import { GetQueueAttributesCommand, ReceiveMessageCommand, SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '../harness.ts';
import { executions, outputs, putObject, sendMessage, sfn, sqs } from '../support/account.ts';
import { command, deploy, destroyToNothing, projectOf, shellJob } from '../support/project.ts';
import { type EndedRun, endOf, idOf } from '../support/runs.ts';

const stack = 'lab-payloads-pr-12';
const onQueue = (sqsQueueName: string, properties = {}) =>
  shellJob('echo "$STP_TRIGGER_EVENT_DATA"', {
    events: [{ type: 'sqs', properties: { sqsQueueName, ...properties } }],
  });
const folder = projectOf({
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
    drop: { type: 'bucket' },
    divided: onQueue('many', { maxBatchWindowSeconds: 2 }),
    redriven: onQueue('strict'),
    returned: onQueue('plain'),
    stored: shellJob('echo stored', {
      events: [
        {
          type: 's3',
          properties: { bucketArn: "$ResourceParam('drop', 'arn')", s3EventType: 's3:ObjectCreated:*' },
        },
      ],
    }),
  },
});
let urls: Record<string, string>;

beforeAll(async () => {
  await deploy(folder, 'pr-12');
  urls = await outputs(stack);
});
afterAll(() => destroyToNothing(folder, 'pr-12', stack, { flags: ['--allow-delete', 'StpDeadLetterQueue'] }));

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

test('a message that fits no run returns to its queue, and the others start theirs', async () => {
  const Entries = [
    { Id: 'large', MessageBody: 'x'.repeat(7_000) },
    { Id: 'small', MessageBody: 'small' },
  ];
  await sqs.send(new SendMessageBatchCommand({ QueueUrl: urls.PlainUrl, Entries }));
  const [run] = await eventually(async () => (await startedBy('Returned')).length && startedBy('Returned'));
  const { logs } = await endOf(run?.executionArn ?? '');
  expect(recordsIn(logs).map(({ body }) => body)).toEqual(['small']);
  await eventually(async () => (await messagesIn(urls.PlainUrl ?? '')) === 1);
  expect(await startedBy('Returned')).toHaveLength(1);
});

test('a message that fits no run ends in the redrive queue if there is one', async () => {
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
