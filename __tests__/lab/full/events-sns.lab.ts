import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually, scratchCopy } from '../harness.ts';
import { deleteRepository, executions, outputs } from '../support/account.ts';
import { deploy, destroyToNothing, expectNoChange, only } from '../support/project.ts';
import { endOf, eventIn } from '../support/runs.ts';
import { publish } from '../support/unpackaged.ts';

const stack = 'events-sns-pr-9';
const folder = scratchCopy('examples/events-sns');
const started = async () => executions(await only(stack, 'AWS::StepFunctions::StateMachine'));

beforeAll(async () => {
  await deploy(folder, 'pr-9');
});
afterAll(async () => {
  await destroyToNothing(folder, 'pr-9', stack);
  await deleteRepository('batch-job/events-sns/preview');
});

describe('events-sns, deployed by the bundle', () => {
  test('starts a run for a message that its filter matches, and the container prints the whole event', async () => {
    const { OrdersArn = '' } = await outputs(stack);
    await publish(OrdersArn, 'order 6', { kind: 'late' });
    const message = JSON.stringify({ order: '7 "日本"' });
    const MessageId = await publish(OrdersArn, message, { kind: 'urgent' });
    const [execution] = await eventually(async () => (await started()).length && started());
    const run = await endOf(execution?.executionArn ?? '');
    expect(run.status).toBe('SUCCEEDED');
    expect(run.logs[0]?.split('\n')[0]).toBe(`urgent: ${message}`);
    expect(eventIn(run)).toMatchObject({
      Records: [
        {
          EventSource: 'aws:sns',
          Sns: { MessageId, TopicArn: OrdersArn, Message: message, MessageAttributes: { kind: { Value: 'urgent' } } },
        },
      ],
    });
    expect(await started()).toHaveLength(1);
  });

  test('has nothing to change afterwards', async () => {
    expectNoChange(await deploy(folder, 'pr-9'));
  });
});
