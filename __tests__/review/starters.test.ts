import { expect, test } from '@jest/globals';
import { mermaid } from '../../src/report/mermaid.ts';
import { configOf, job, type Part, reviewBetween } from './reviewed.ts';

const hourly: Part = { type: 'schedule', properties: { scheduleRate: 'rate(1 hour)' } };
const topicArn = 'arn:aws:sns:us-east-1:123456789012:data-team';
const chained = (extract: Part = {}, load: Part = {}): string =>
  configOf({
    oncall: { type: 'sns-topic' },
    extract: job({
      timeout: 600,
      events: [hourly],
      onSuccess: ['load', 'check'],
      onFailure: ['check', 'clean'],
      alarms: [{ snsTopicName: 'oncall' }, { snsTopicArn: topicArn }],
      ...extract,
    }),
    load: job({ timeout: 600, ...load }),
    check: job({ timeout: 600 }),
    clean: job({ timeout: 600 }),
  });
const startsIn = async (config: string) =>
  Object.fromEntries((await reviewBetween(undefined, config)).jobs.map(({ name, starts }) => [name, starts]));

test('a review says which job starts a job, and after which endings', async () => {
  expect(await startsIn(chained())).toEqual({
    extract: ['every hour'],
    load: ['extract when it succeeds'],
    check: ['extract when it ends'],
    clean: ['extract when it fails for good'],
  });
});

test('a review names no job that would start a paused one', async () => {
  expect((await startsIn(chained({}, { paused: true }))).load).toEqual([]);
});

test('a job that another one starts costs as much in a month as that one, at most', async () => {
  const costs = async (config: string) =>
    Object.fromEntries((await reviewBetween(undefined, config)).jobs.map((one) => [one.name, one.dollarsPerMonth]));
  const { extract, load, check, clean } = await costs(chained());
  expect(extract).toBeGreaterThan(0);
  expect([load, check, clean]).toEqual([extract, extract, extract]);
  expect((await costs(chained({}, { events: [hourly] }))).load).toBeCloseTo(2 * (extract ?? 0));
  // A job that is started by hand alone may run as often as somebody likes, and so may those after it.
  const byHand = await costs(chained({ events: [] }));
  expect([byHand.extract, byHand.load]).toEqual([undefined, undefined]);
});

test('the diagram leads from a job to those that it starts, and to the topics that it tells', async () => {
  const before = chained({ onFailure: [] });
  const { edges, nodes } = await reviewBetween(before, chained({ onSuccess: ['load'] }));
  const from = edges.filter((edge) => edge.from === 'extract' && edge.to !== 'on-demand queue');
  expect(from).toEqual([
    { from: 'extract', to: 'load', label: 'on success', change: 'none' },
    { from: 'extract', to: 'check', label: 'on failure', change: 'add' },
    { from: 'extract', to: 'clean', label: 'on failure', change: 'add' },
    { from: 'extract', to: 'oncall', label: 'alarm', change: 'none' },
    { from: 'extract', to: 'data-team', label: 'alarm', change: 'none' },
    { from: 'extract', to: 'check', label: 'on success', change: 'remove' },
  ]);
  expect(mermaid({ edges, nodes })).toContain('|"on failure"|');
});
