import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually, scratchCopy } from '../harness.ts';
import { deleteRepository, executions, outputs, sendMessage } from '../support/account.ts';
import { deploy, destroyToNothing, expectNoChange, only } from '../support/project.ts';
import { endOf, eventIn } from '../support/runs.ts';
import { putEvent } from '../support/unpackaged.ts';

const stack = 'events-sqs-pr-9';
const folder = scratchCopy('examples/events-sqs');
const started = async () => executions(await only(stack, 'AWS::StepFunctions::StateMachine'));

beforeAll(async () => {
  await deploy(folder, 'pr-9');
});
afterAll(async () => {
  await destroyToNothing(folder, 'pr-9', stack);
  await deleteRepository('batch-job/events-sqs/preview');
});

describe('events-sqs, deployed by the bundle', () => {
  test('starts a run for a message, and the container prints the whole event', async () => {
    const { OrdersUrl = '', OrdersArn = '' } = await outputs(stack);
    const body = 'größe "東京"\n\\ {"a":1}';
    const { MessageId } = await sendMessage(OrdersUrl, body);
    const [execution] = await eventually(async () => (await started()).length && started());
    const run = await endOf(execution?.executionArn ?? '');
    expect(run.status).toBe('SUCCEEDED');
    expect(eventIn(run)).toMatchObject({
      Records: [{ messageId: MessageId, body, eventSource: 'aws:sqs', eventSourceARN: OrdersArn }],
    });
  });

  test('starts a run for an event that a bus sends to the queue', async () => {
    const before = (await started()).map(({ executionArn }) => executionArn);
    const detail = { order: '8 "日本"' };
    await putEvent('default', 'shop.returns', 'OrderReturned', detail);
    await putEvent('default', 'shop.orders', 'OrderPlaced', detail);
    const [execution] = await eventually(async () => {
      const more = (await started()).filter(({ executionArn }) => !before.includes(executionArn));
      return more.length > 0 && more;
    });
    const run = await endOf(execution?.executionArn ?? '');
    expect(run.status).toBe('SUCCEEDED');
    const { Records } = eventIn(run) as { Records: { body: string }[] };
    expect(Records.map(({ body }) => JSON.parse(body))).toEqual([detail]);
    expect(await started()).toHaveLength(before.length + 1);
  });

  test('has nothing to change afterwards', async () => {
    expectNoChange(await deploy(folder, 'pr-9'));
  });
});
