import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually, scratchCopy } from '../harness.ts';
import { deleteRepository, executions } from '../support/account.ts';
import { deploy, destroyToNothing, expectNoChange, only } from '../support/project.ts';
import { endOf, eventIn } from '../support/runs.ts';
import { atTime } from '../support/settings.ts';

// Schedules sleep in previews.
const stack = 'events-schedule-dev';
const folder = scratchCopy('examples/events-schedule');
const started = async () => executions(await only(stack, 'AWS::StepFunctions::StateMachine'));

type Event = { readonly source?: string; readonly report?: string };

/** Returns the event with which the schedules start a run at this time of the lab's clock, the first that is wanted. */
const eventAt = async (time: Date, wanted: (event: Event) => boolean): Promise<unknown> => {
  const before = (await started()).map(({ executionArn }) => executionArn);
  const fired = async () => {
    const fresh = (await started()).filter(({ executionArn }) => !before.includes(executionArn));
    const runs = await Promise.all(fresh.map(({ executionArn = '' }) => endOf(executionArn)));
    expect(runs.map(({ status }) => status)).toEqual(runs.map(() => 'SUCCEEDED'));
    return runs.map(eventIn).find((event) => wanted(event as Event));
  };
  // A little before, since a clock that jumps past a time has missed it.
  const begin = new Date(time.getTime() - 15_000).toISOString();
  return atTime(begin, () => eventually(fired, { seconds: 60, what: `a run at ${time.toISOString()}` }));
};

/** Returns the next time of day, in UTC, on one of these days of the week, of which Sunday is 0. */
const next = (days: readonly number[], hours: number, minutes: number): Date => {
  const [found] = Array.from({ length: 8 }, (_, ahead) => {
    const day = new Date(Date.now() + ahead * 86_400_000);
    day.setUTCHours(hours, minutes, 0, 0);
    return day;
  }).filter((day) => days.includes(day.getUTCDay()) && day.getTime() > Date.now() + 60_000);
  return found as Date;
};

beforeAll(async () => {
  await deploy(folder, 'dev');
});
afterAll(async () => {
  await destroyToNothing(folder, 'dev', stack);
  await deleteRepository('batch-job/events-schedule');
});

describe('events-schedule, deployed by the bundle', () => {
  // The lab's Scheduler knows no time zones, so that all fire by UTC.
  test('starts a run by Scheduler, and the container prints the whole event', async () => {
    const time = next([1, 2, 3, 4, 5], 8, 30);
    expect(await eventAt(time, ({ source }) => source === 'aws.scheduler')).toEqual({
      version: '0',
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      'detail-type': 'Scheduled Event',
      source: 'aws.scheduler',
      account: '000000000000',
      time: time.toISOString().replace('.000Z', 'Z'),
      region: process.env.AWS_REGION,
      resources: [expect.stringMatching(/^arn:aws:scheduler:[^:]+:\d+:schedule\/default\//)],
      detail: {},
    });
  });

  test('starts a run by Scheduler with the input of the config', async () => {
    expect(await eventAt(next([5], 18, 0), ({ report }) => report !== undefined)).toEqual({ report: 'weekly' });
  });

  test('has nothing to change afterwards', async () => {
    expectNoChange(await deploy(folder, 'dev'));
  });
});
