import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sqs } from '../../src/events/types/sqs.ts';
import { events as all } from '../../src/generated/events.ts';
import { bucket, config, job, onObject, onQueue, onSchedule, queue } from '../compiler-rules/configs.ts';
import { type Case, templateOf } from '../compiler-rules/harness.ts';
import type { Json } from '../compiler-rules/reading.ts';
import type { Fetch } from '../packaging/languages/fetch-laws.ts';
import { fetched } from '../packaging/languages/node/fetch-world.ts';
import { startDriver } from '../packaging/languages/python/fetch-world.ts';
import { shellEntryFetch } from '../packaging/shell-entry-fetch.ts';
import { embeddedCode, type Started } from './embedded-trigger.ts';
import { inflated, seenBy } from './seen-by-program.ts';

/** A job of an image that is built here, which has an event of each kind. */
const given: Case = {
  ...config({
    inbox: queue(),
    drop: bucket(),
    report: job({
      packaging: { type: 'stacktape-image-buildpack', properties: { entryfilePath: 'report.ts' } },
      events: [onQueue('inbox'), onObject('drop'), onSchedule()],
    }),
  }),
  files: { 'report.ts': '' },
};
const { Resources } = await templateOf(given);
const { ZipFile } = Resources.ReportTriggerFunctionFunction.Properties.Code;
const { Definition } = Resources.ReportJobExecutionStateMachine.Properties;

const characters = fc.constantFrom(
  'x',
  '"',
  '\\',
  '\n',
  '日',
  '🐣',
  'é',
  '\u2028',
  '{"stpEvent":{"s3Uri":"s3://a/b"}}',
);
/** Texts from 1 byte to 6 MB, most of them around the limits. */
const texts = (most: number) =>
  fc
    .tuple(
      characters,
      fc.oneof(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 2_000, max: 7_000 }),
        fc.integer({ min: 1, max: most }),
      ),
    )
    .map(([one, size]) => one.repeat(Math.max(1, Math.floor(size / Buffer.byteLength(one)))));

const python = startDriver();
afterAll(() => python.end());
const shellEntry = await shellEntryFetch();
/** The entries of images, by which a program gets its event, without the shell's, of which every run is a process. */
const fast: readonly Fetch[] = [fetched, python.fetched];

describe.each(all.filter(({ later }) => !later).map(({ type, sample }) => [type, sample] as const))(
  'the program of an image that is built here, started by %s',
  (type, sample) => {
    const sees = async (parts: readonly string[], most: number, by: readonly Fetch[]) => {
      const native = inflated(type, sample, parts);
      const { invoke, started, objects } = embeddedCode(ZipFile);
      await invoke(native);
      expect(started).toHaveLength(1);
      for (const entry of by) {
        const { event, overrides } = await seenBy(Definition, started[0] as Started, objects, entry);
        expect(event === JSON.stringify(native)).toBe(true);
        expect(overrides).toBeLessThanOrEqual(8_192);
      }
      expect(JSON.stringify(native).length).toBeLessThanOrEqual(most);
    };

    test('sees exactly the event, small or large', async () => {
      const parts = fc.array(texts(20_000), { minLength: 1, maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(parts, (some) => sees(some, 2_000_000, fast)),
        { numRuns: 60 },
      );
      await fc.assert(
        fc.asyncProperty(parts, (some) => sees(some, 2_000_000, [shellEntry])),
        { numRuns: 5 },
      );
    });

    test('sees exactly an event of up to 6 MB', async () => {
      await fc.assert(
        fc.asyncProperty(texts(5_900_000), (text) => sees([text], 14_000_000, fast)),
        { numRuns: 4, examples: [['x'.repeat(5_900_000)]] },
      );
      await sees(['日'.repeat(1_900_000)], 14_000_000, [shellEntry]);
    });
  },
);

test('the program of an image that is built here receives a batch of 200 messages whole', async () => {
  const record = (sqs.sample as Json).Records[0];
  const native = {
    Records: Array.from({ length: 200 }, (_, index) => ({
      ...record,
      messageId: `${index}`,
      receiptHandle: 'A'.repeat(412),
    })),
  };
  const { invoke, started, objects } = embeddedCode(ZipFile);
  expect(await invoke(native)).toEqual({ batchItemFailures: [] });
  expect(started).toHaveLength(1);
  expect((await seenBy(Definition, started[0] as Started, objects)).event).toBe(JSON.stringify(native));
});
