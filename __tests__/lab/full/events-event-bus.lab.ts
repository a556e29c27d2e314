import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually, scratchCopy } from '../harness.ts';
import { deleteRepository, executions, physicalIds } from '../support/account.ts';
import { deploy, destroyToNothing, expectNoChange, only } from '../support/project.ts';
import { endOf, eventIn } from '../support/runs.ts';
import { putEvent, ruleStates } from '../support/unpackaged.ts';

const stack = 'events-event-bus-pr-9';
const folder = scratchCopy('examples/events-event-bus');
const started = async () => executions(await only(stack, 'AWS::StepFunctions::StateMachine'));

beforeAll(async () => {
  await deploy(folder, 'pr-9');
});
afterAll(async () => {
  await destroyToNothing(folder, 'pr-9', stack);
  await deleteRepository('batch-job/events-event-bus/preview');
});

describe('events-event-bus, deployed by the bundle', () => {
  test('starts a run by an event that its pattern matches, and the container prints the whole event', async () => {
    const bus = await only(stack, 'AWS::Events::EventBus');
    const detail = { order: '7 "日本"', total: 120 };
    await putEvent(bus, 'shop.orders', 'OrderPlaced', { order: 'small', total: 100 });
    await putEvent(bus, 'shop.returns', 'OrderPlaced', detail);
    await putEvent(bus, 'shop.orders', 'OrderPlaced', detail);
    const [execution] = await eventually(async () => (await started()).length && started());
    const run = await endOf(execution?.executionArn ?? '');
    expect(run.status).toBe('SUCCEEDED');
    expect(eventIn(run)).toMatchObject({ source: 'shop.orders', 'detail-type': 'OrderPlaced', detail });
    expect(await started()).toHaveLength(1);
  });

  test('leaves the default bus, which a preview does not own, alone', async () => {
    const rules = await physicalIds(stack, 'AWS::Events::Rule');
    const states = {
      ...(await ruleStates('default')),
      ...(await ruleStates(await only(stack, 'AWS::Events::EventBus'))),
    };
    expect(rules.map((name) => states[name]).sort()).toEqual(['DISABLED', 'ENABLED']);
  });

  test('has nothing to change afterwards', async () => {
    expectNoChange(await deploy(folder, 'pr-9'));
  });
});
