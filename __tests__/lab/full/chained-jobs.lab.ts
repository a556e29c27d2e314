import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '../harness.ts';
import { executionEnd, executions } from '../support/account.ts';
import { deploy, destroyToNothing, projectOf, shellJob } from '../support/project.ts';
import { endOf, eventIn, idOf, start } from '../support/runs.ts';

const stack = 'lab-chained-pr-14';
const showEvent = 'echo "event $STP_TRIGGER_EVENT_DATA"';
const folder = projectOf({
  serviceName: 'lab-chained',
  resources: {
    oncall: { type: 'sns-topic' },
    extract: shellJob('case "$STP_TRIGGER_EVENT_DATA" in *bad*) exit 3;; esac', {
      ...{ onSuccess: ['load', 'check'], onFailure: ['clean'], alarms: [{ snsTopicName: 'oncall' }] },
      retryConfig: { attempts: 2 },
    }),
    load: shellJob(showEvent, { maxConcurrency: 1, onSuccess: ['last'] }),
    check: shellJob(showEvent),
    clean: shellJob(showEvent),
    last: shellJob(showEvent),
    page: shellJob(showEvent, { events: [{ type: 'sns', properties: { snsTopicName: 'oncall' } }] }),
  },
});

beforeAll(() => deploy(folder, 'pr-14'));
afterAll(() => destroyToNothing(folder, 'pr-14', stack));

/** Returns the executions of a job, newest first. */
const runsOf = async (job: string) => executions(await idOf(stack, `${job}JobExecutionStateMachine`));

/** Waits for the n-th run of a job to end, and returns the event that it printed. */
const eventOf = async (job: string, count: number) => {
  const [run] = await eventually(async () => {
    const runs = await runsOf(job);
    return runs.length >= count && runs;
  });
  const ended = await endOf(`${run?.executionArn}`);
  expect(ended.status).toBe('SUCCEEDED');
  return { name: run?.name, event: eventIn(ended) };
};

test('a run that succeeds starts each job after it once, and those after them, with how it ended', async () => {
  const arn = await start(stack, 'Extract', { day: 'good' });
  expect((await executionEnd(arn)).status).toBe('SUCCEEDED');
  for (const job of ['Load', 'Check']) {
    const { name, event } = await eventOf(job, 1);
    expect(name).toMatch(/^after-extract-[0-9a-f]{32}$/);
    expect(event).toMatchObject({
      ...{ type: 'job-ended', job: 'extract', status: 'succeeded', executionArn: arn },
      triggerEvent: '{"day":"good"}',
    });
  }
  expect((await eventOf('Last', 1)).event).toMatchObject({ job: 'load', status: 'succeeded' });
  for (const job of ['Load', 'Check', 'Last']) expect(await runsOf(job)).toHaveLength(1);
  for (const job of ['Clean', 'Page']) expect(await runsOf(job)).toHaveLength(0);
}, 300_000);

test('a run that fails for good starts the jobs of its failure, and tells the topic why', async () => {
  const arn = await start(stack, 'Extract', { day: 'bad' });
  expect(await executionEnd(arn)).toMatchObject({ status: 'FAILED', error: 'exit-code' });
  expect((await eventOf('Clean', 1)).event).toMatchObject({
    ...{ type: 'job-ended', status: 'failed', class: 'exit-code', attempts: 2, executionArn: arn },
    cause: expect.stringMatching(/^Attempt 2 of 2 failed: /),
  });
  const { event } = await eventOf('Page', 1);
  expect(JSON.stringify(event)).toMatch(/extract failed: exit-code/);
  expect(JSON.stringify(event)).toContain(`runs --stage pr-14 --execution ${arn.split(':').at(-1)}`);
  for (const job of ['Load', 'Check']) expect(await runsOf(job)).toHaveLength(1);
}, 300_000);
