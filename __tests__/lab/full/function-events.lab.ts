import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { eventually } from '../harness.ts';
import { buckets, deleteBucket, outputs, sendMessage, sqs } from '../support/account.ts';
import { deploy, destroyToNothing, expectNoChange, folderOf } from '../support/project.ts';
import { send } from '../support/requests.ts';
import { idOf } from '../support/runs.ts';

const stack = 'lab-fn-events-pr-22';
const handler = `exports.handler = async (event) => {
  const records = event.Records ?? [];
  if (records.some(({ body }) => body === 'poison')) throw new Error('refused');
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ path: event.rawPath, body: event.body }) };
};
`;
const folder = folderOf({
  'batch-jobs.yml': stringify({
    serviceName: 'lab-fn-events',
    resources: {
      api: { type: 'http-api-gateway' },
      orders: { type: 'sqs-queue' },
      handle: {
        type: 'function',
        properties: {
          packaging: { type: 'custom-artifact', properties: { packagePath: 'built', handler: 'index.js:handler' } },
          events: [
            {
              type: 'http-api-gateway',
              properties: { httpApiGatewayName: 'api', method: 'POST', path: '/orders/{id}', payloadFormat: '2.0' },
            },
            { type: 'sqs', properties: { sqsQueueName: 'orders', batchSize: 1 } },
          ],
        },
      },
    },
  }),
  'built/index.js': handler,
});

/** Returns the number of messages in the queue, those that a reader has included. */
const messages = async (QueueUrl: string): Promise<number> => {
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  return (['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const).reduce(
    (sum, name) => sum + Number(Attributes?.[name] ?? 0),
    0,
  );
};

beforeAll(async () => {
  await deploy(folder, 'pr-22');
});

afterAll(async () => {
  await destroyToNothing(folder, 'pr-22', stack);
  for (const bucket of (await buckets()).filter((name) => name.startsWith('lab-fn-events-artifacts-')))
    await deleteBucket(bucket);
});

test('a function answers the requests of its route itself', async () => {
  const headers = { 'content-type': 'text/plain' };
  const response = await send(await idOf(stack, 'ApiApi'), 'POST', '/orders/8', { headers, body: 'größe' });
  expect(response.status).toBe(200);
  expect(response.body).toEqual({ path: '/orders/8', body: 'größe' });
});

test('a function takes the messages of its queue off it, and leaves one there that it refuses', async () => {
  const { OrdersUrl = '' } = await outputs(stack);
  await sendMessage(OrdersUrl, 'fine');
  await sendMessage(OrdersUrl, 'poison');
  await eventually(async () => (await messages(OrdersUrl)) === 1);
  expect(await messages(OrdersUrl)).toBe(1);
});

test('an unchanged function with events has nothing to change, and what it refused is still in its queue', async () => {
  expectNoChange(await deploy(folder, 'pr-22'));
  expect(await messages((await outputs(stack)).OrdersUrl ?? '')).toBe(1);
});
