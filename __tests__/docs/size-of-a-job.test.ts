import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { bucket, config, job, onObject, onQueue, onSchedule, queue } from '../compiler-rules/configs.ts';
import { compiled } from '../compiler-rules/harness.ts';

const text = readFileSync(new URL('../../docs/decisions/0002-size-of-a-job.md', import.meta.url), 'utf8');
/** Returns the KB in the table by the beginning of the row. */
const told = (beginning: string): number =>
  Number(new RegExp(`^\\| ${beginning}.*\\| ([\\d.]+) KB \\|`, 'm').exec(text)?.[1]);

const around = { uploads: bucket(), requests: queue(), other: job({ events: [onSchedule()] }) };
const bytesOf = async (properties?: object): Promise<number> =>
  (await compiled(config({ ...around, ...(properties ? { nightlyReport: job(properties) } : {}) }))).templateText
    .length;
const nightly = onSchedule('cron(0 4 * * ? *)');
const secret = { environment: [{ name: 'KEY', value: "$Secret('database.key')" }] };

test('docs/decisions/0002-size-of-a-job.md has the sizes that are measured now', async () => {
  const [nothing, alone, timed, kept, one, two, withQueue, withBucket] = (await Promise.all([
    bytesOf(),
    bytesOf({}),
    bytesOf({ timeout: 3_600 }),
    bytesOf(secret),
    bytesOf({ events: [nightly] }),
    bytesOf({ events: [nightly, onSchedule()] }),
    bytesOf({ events: [nightly, onQueue('requests')] }),
    bytesOf({ events: [nightly, onObject('uploads')] }),
  ])) as [number, number, number, number, number, number, number, number];
  const measured = {
    'a job alone': alone - nothing,
    'a timeout': timed - alone,
    'a secret': kept - alone,
    'its trigger': one - alone - (two - one),
    'a further schedule': two - one,
    'a queue beside a schedule': withQueue - one,
    'a bucket beside a schedule': withBucket - one,
  };
  for (const [part, bytes] of Object.entries(measured))
    expect([part, Math.abs(told(part) - bytes / 1_000) <= 0.1]).toEqual([part, true]);
});

test('docs/decisions/0002-size-of-a-job.md has the number of jobs that fit without a bucket, and into the outputs', async () => {
  const many = (count: number, properties: object) =>
    config(Object.fromEntries(Array.from({ length: count }, (_, index) => [`nightlyReport${index}`, job(properties)])));
  const bytes = async (count: number, properties: object) =>
    (await compiled(many(count, properties))).templateText.length;
  expect((await bytes(4, {})) <= 51_200 && (await bytes(5, {})) > 51_200).toBe(true);
  for (const [count, more] of [
    [5, {}],
    [3, { events: [nightly] }],
  ] as const) {
    const timed = { timeout: 3_600, ...more };
    expect((await bytes(count - 1, timed)) <= 51_200 && (await bytes(count, timed)) > 51_200).toBe(true);
  }
  expect((await bytes(2, { events: [nightly] })) <= 51_200 && (await bytes(3, { events: [nightly] })) > 51_200).toBe(
    true,
  );
});
