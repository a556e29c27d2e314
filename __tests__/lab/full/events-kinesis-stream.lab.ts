import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually, scratchCopy } from '../harness.ts';
import { deleteRepository, executions, outputs } from '../support/account.ts';
import { deploy, destroyToNothing, expectNoChange } from '../support/project.ts';
import { endOf, eventIn, idOf } from '../support/runs.ts';
import { consumers, putRecords } from '../support/streams.ts';

const stack = 'events-kinesis-stream-pr-12';
const folder = scratchCopy('examples/events-kinesis-stream');
const startedBy = async (job: string) => executions(await idOf(stack, `${job}JobExecutionStateMachine`));

beforeAll(async () => {
  await deploy(folder, 'pr-12');
});
afterAll(async () => {
  await destroyToNothing(folder, 'pr-12', stack, { flags: ['--allow-delete', 'StpDeadLetterQueue'] });
  await deleteRepository('batch-job/events-kinesis-stream/preview');
});

describe('events-kinesis-stream, deployed by the bundle', () => {
  test('starts runs by the records of its stream, each of which the container reads once, in their order', async () => {
    const { ClicksName = '' } = await outputs(stack);
    const pages = ['/', '/cart', '/', '/größe "日本"'];
    const numbers = await putRecords(
      ClicksName,
      pages.map((page) => ({ page })),
    );
    const runs = await eventually(async () => {
      const found = await Promise.all((await startedBy('Count')).map(({ executionArn = '' }) => endOf(executionArn)));
      return found.flatMap((run) => (eventIn(run) as { Records: unknown[] }).Records).length >= pages.length && found;
    });
    expect(runs.map(({ status }) => status)).toEqual(runs.map(() => 'SUCCEEDED'));
    const records = runs
      .flatMap((run) => (eventIn(run) as { Records: { kinesis: { sequenceNumber: string } }[] }).Records)
      .sort((one, other) => (one.kinesis.sequenceNumber < other.kinesis.sequenceNumber ? -1 : 1));
    expect(records.map(({ kinesis }) => kinesis.sequenceNumber).sort()).toEqual([...numbers].sort());
    expect(records[0]).toMatchObject({ eventSource: 'aws:kinesis', eventName: 'aws:kinesis:record' });
    expect(runs.map(({ logs }) => logs[0]).join()).toContain('/größe "日本": 1');
  });

  test('has a consumer for the job that asks for one, named after the job, and none for the other', async () => {
    const { ClicksArn = '' } = await outputs(stack);
    expect(await consumers(ClicksArn)).toEqual([
      expect.stringMatching(/^events-kinesis-stream-pr-12-AuditKinesisStreamClicks-[0-9a-f]{12}$/),
    ]);
  });

  test('has nothing to change afterwards', async () => {
    expectNoChange(await deploy(folder, 'pr-12'));
  });
});
