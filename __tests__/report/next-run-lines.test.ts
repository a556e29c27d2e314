import { expect, test } from '@jest/globals';
import { ref } from '../../src/cloudformation/expression.ts';
import { token } from '../../src/cloudformation/token.ts';
import type { Config } from '../../src/config/schema.ts';
import { nextRunLines } from '../../src/report/next-run-lines.ts';
import { stageOf } from '../../src/stage/stage.ts';

type Json = Record<string, unknown>;
const config = (...rates: string[]): Config => {
  const events = rates.map((scheduleRate) => ({ type: 'schedule', properties: { scheduleRate } }));
  return {
    resources: {
      orders: { type: 'sqs-queue', properties: {} },
      report: {
        type: 'batch-job',
        properties: { connectTo: [], events: [...events, { type: 'sqs', properties: {} }] },
      },
    },
  } as unknown as Config;
};
const dev = stageOf('shop', 'dev');
const now = new Date('2026-11-24T14:00:00Z');

test('nextRunLines reports a schedule in words, with its next five runs in UTC', () => {
  expect(nextRunLines(config('cron(0 14 * * ? *)'), now, dev)).toEqual([
    'report starts every day at 14:00 UTC: next at 2026-11-25 14:00, 2026-11-26 14:00, 2026-11-27 14:00, 2026-11-28 14:00, 2026-11-29 14:00 UTC.',
  ]);
});

test('nextRunLines reports fewer runs, or none, for a schedule whose years end', () => {
  expect(nextRunLines(config('cron(30 9 24 12 ? 2026)', 'cron(30 9 24 11 ? 2026)'), now, dev)).toEqual([
    'report starts on the 24th of the month at 09:30 UTC in December 2026: next at 2026-12-24 09:30 UTC.',
    'report starts on the 24th of the month at 09:30 UTC in November 2026: no run is to come.',
  ]);
});

test('nextRunLines reports an interval, which counts from its deployment', () => {
  expect(nextRunLines(config('rate(2 hours)'), now, dev)).toEqual([
    'report starts every 2 hours: counted from its deployment.',
  ]);
});

test('nextRunLines says of a paused event, and of each event of a paused job, that it does not start the job', () => {
  const daily = 'cron(0 14 * * ? *)';
  const paused = config(daily, 'rate(2 hours)');
  const { properties } = paused.resources.report as unknown as { properties: { paused?: boolean; events: Json[] } };
  Object.assign((properties.events[0] as Json).properties as object, { paused: true });
  expect(nextRunLines(paused, now, dev)).toEqual([
    'report is not started every day at 14:00 UTC: paused.',
    'report starts every 2 hours: counted from its deployment.',
  ]);
  properties.paused = true;
  expect(nextRunLines(paused, now, dev)).toHaveLength(3);
});

test('nextRunLines says of a schedule that sleeps in previews that it does not start the job there', () => {
  expect(nextRunLines(config('rate(2 hours)'), now, stageOf('shop', 'pr-7'))).toContain(
    'report is not started every 2 hours: asleep in previews.',
  );
});

test('nextRunLines reports what starts a function, and nothing of one without events', () => {
  const { report, ...rest } = config('rate(2 hours)').resources;
  const of = (handle: object) => nextRunLines({ resources: { ...rest, handle } } as unknown as Config, now, dev);
  expect(of({ ...report, type: 'function' })).toEqual(['handle starts every 2 hours: counted from its deployment.']);
  expect(of({ type: 'function', properties: {} })).toEqual([]);
});

test('nextRunLines reports a schedule in a time zone by the clock of that zone', () => {
  const inBerlin = config('cron(30 2 28-31 3 ? 2027)');
  for (const { properties } of (inBerlin.resources.report as { properties: { events: { properties: object }[] } })
    .properties.events)
    Object.assign(properties, { timezone: 'Europe/Berlin' });
  // 2027-03-28 has no 02:30 there.
  expect(nextRunLines(inBerlin, now, dev)).toEqual([
    'report starts cron(30 2 28-31 3 ? 2027) (Europe/Berlin time): next at 2027-03-29 02:30, 2027-03-30 02:30, 2027-03-31 02:30 Europe/Berlin time.',
  ]);
});

test('nextRunLines leaves out a schedule that only CloudFormation knows', () => {
  expect(nextRunLines(config(`cron(0 ${token(ref('Hour'))} * * ? *)`), now, dev)).toEqual([]);
});

test('nextRunLines says of a job without events how it is started', () => {
  const job = (connectTo: readonly string[] = []) => ({ type: 'batch-job', properties: { events: [], connectTo } });
  const lines = (resources: object) => nextRunLines({ resources } as unknown as Config, now, dev);
  expect(lines({ myReport: job(['myReport']) })).toEqual([
    'myReport has no events, so nothing starts it by itself. On this machine `batch-job run --job myReport --local` does, in AWS `batch-job run --job myReport --stage dev` once dev is deployed.',
  ]);
  expect(lines({ report: job(), first: job(['report']), store: { type: 'bucket' } })[0]).toBe(
    'report has no events: first may start it.',
  );
});

test('nextRunLines says of a job which other job starts it, and when', () => {
  const job = (more: object = {}) => ({ type: 'batch-job', properties: { events: [], connectTo: [], ...more } });
  const lines = (extract: object, load: object = {}) =>
    nextRunLines({ resources: { extract: job(extract), load: job(load) } } as unknown as Config, now, dev).slice(1);
  expect(lines({ onSuccess: ['load'] })).toEqual(['load is started by extract when it succeeds.']);
  expect(lines({ onFailure: ['load'] })).toEqual(['load is started by extract when it fails for good.']);
  expect(lines({ onSuccess: ['load'], onFailure: ['load'] })).toEqual(['load is started by extract when it ends.']);
  expect(lines({ onSuccess: ['load'] }, { paused: true })).toEqual([
    'load is not started by extract when it succeeds: paused.',
  ]);
});
