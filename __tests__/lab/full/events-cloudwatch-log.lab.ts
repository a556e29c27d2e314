import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually, scratchCopy } from '../harness.ts';
import { deleteRepository, executions, outputs } from '../support/account.ts';
import { deploy, destroyToNothing, expectNoChange, only } from '../support/project.ts';
import { endOf, eventIn } from '../support/runs.ts';
import { writeLog } from '../support/unpackaged.ts';

const stack = 'events-cloudwatch-log-pr-9';
const folder = scratchCopy('examples/events-cloudwatch-log');
const started = async () => executions(await only(stack, 'AWS::StepFunctions::StateMachine'));

beforeAll(async () => {
  await deploy(folder, 'pr-9');
});
afterAll(async () => {
  await destroyToNothing(folder, 'pr-9', stack);
  await deleteRepository('batch-job/events-cloudwatch-log/preview');
});

describe('events-cloudwatch-log, deployed by the bundle', () => {
  test('starts a run by the lines that its filter takes, and the container reads them from the event', async () => {
    const { AccessLog = '' } = await outputs(stack);
    await writeLog(AccessLog, 'web', ['GET / 200', 'ERROR order 7 "日本"', 'ERROR order 8']);
    const [execution] = await eventually(async () => (await started()).length && started());
    const run = await endOf(execution?.executionArn ?? '');
    expect(run.status).toBe('SUCCEEDED');
    expect(run.logs[0]?.split('\n').slice(0, 2)).toEqual(['web: ERROR order 7 "日本"', 'web: ERROR order 8']);
    expect(eventIn(run)).toEqual({ awslogs: { data: expect.stringMatching(/^H4sI/) } });
    expect(await started()).toHaveLength(1);
  });

  test('has nothing to change afterwards', async () => {
    expectNoChange(await deploy(folder, 'pr-9'));
  });
});
