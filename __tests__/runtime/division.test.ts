import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { embedded, escapedLength, eventOf, message, type Started } from './embedded-trigger.ts';

type Batch = { readonly Records: readonly ReturnType<typeof message>[] };

const piece = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('"', '\\', '\n', '{"a":"b"}', 'grüße 日本', '\ud800', '\u007f', '\u2028', '🐣'),
);
/** Bodies of messages: most are small, some close to the limit, some over it. */
const body = fc
  .tuple(piece, fc.oneof({ weight: 6, arbitrary: fc.nat(20) }, { weight: 1, arbitrary: fc.nat(300) }))
  .map(([text, times]) => text.repeat(times));
const batches = fc
  .array(body, { minLength: 1, maxLength: 40 })
  .map((bodies): Batch => ({ Records: bodies.map((text, index) => message(`m${index}`, text)) }));

const limit = 6000;
const alone = (record: unknown) => escapedLength({ Records: [record] });
const runsOf = (started: readonly Started[], objects: ReadonlyMap<string, string>): Batch[] =>
  started.map((run) => JSON.parse(eventOf(run, objects)));
/** Returns the runs that a batch starts: those whose event is in a variable, and those whose event is in S3. */
const divide = async (native: Batch) => {
  const { invoke, started, objects } = embedded(['sqs']);
  expect(await invoke(native)).toEqual({ batchItemFailures: [] });
  const isLarge = ({ input }: Started) => 'eventUri' in JSON.parse(input);
  return {
    runs: runsOf(
      started.filter((one) => !isLarge(one)),
      objects,
    ),
    large: runsOf(started.filter(isLarge), objects),
  };
};

test('a batch is divided so that each message that fits is in one run, in its order and unchanged, and each of the others in one of its own by way of S3', async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (native) => {
      const { runs, large } = await divide(native);
      const fitting = native.Records.filter((record) => alone(record) <= limit);
      const sent = runs.flatMap(({ Records }) => Records);
      expect(JSON.stringify(sent)).toBe(JSON.stringify(fitting));
      expect(large).toEqual(
        native.Records.filter((record) => alone(record) > limit).map((record) => ({ Records: [record] })),
      );
    }),
    { numRuns: 150 },
  );
});

test('a batch is divided into runs that fit, and no two consecutive ones would fit into one', async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (native) => {
      const { runs } = await divide(native);
      for (const run of runs) expect(escapedLength(run)).toBeLessThanOrEqual(limit);
      runs.slice(1).forEach((run, index) => {
        const before = runs[index] as Batch;
        expect(escapedLength({ Records: [...before.Records, ...run.Records] })).toBeGreaterThan(limit);
      });
    }),
    { numRuns: 150 },
  );
});

test('a batch is divided into as few runs as any division of consecutive messages', async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (native) => {
      const fitting = native.Records.filter((record) => alone(record) <= limit);
      const fewest = [0];
      for (let end = 1; end <= fitting.length; end++) {
        const starts = Array.from({ length: end }, (_, start) => start).filter(
          (start) => escapedLength({ Records: fitting.slice(start, end) }) <= limit,
        );
        fewest[end] = 1 + Math.min(...starts.map((start) => fewest[start] as number));
      }
      expect((await divide(native)).runs).toHaveLength(fewest[fitting.length] as number);
    }),
    { numRuns: 40 },
  );
});

test('a batch returns exactly the messages whose run did not start', async () => {
  await fc.assert(
    fc.asyncProperty(batches, fc.infiniteStream(fc.boolean()), async (native, luck) => {
      const { invoke, started, objects } = embedded(['sqs'], async () => {
        if (luck.next().value) throw Object.assign(new Error('no'), { name: 'ThrottlingException' });
      });
      const answer = (await invoke(native)) as { batchItemFailures: { itemIdentifier: string }[] };
      const sent = runsOf(started, objects).flatMap(({ Records }) => Records.map(({ messageId }) => messageId));
      const back = answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
      expect([...sent, ...back].sort()).toEqual(native.Records.map(({ messageId }) => messageId).sort());
    }),
    { numRuns: 100 },
  );
});

test('a batch of 6,000 characters is one run, and one of 6,001 is two', async () => {
  const small = fc.array(
    piece.filter((text) => escapedLength(text) < 900),
    { minLength: 1, maxLength: 3 },
  );
  await fc.assert(
    fc.asyncProperty(small, fc.integer({ min: -2, max: 3 }), async (bodies, over) => {
      const before = bodies.map((text, index) => message(`m${index}`, text));
      const free = limit + over - escapedLength({ Records: [...before, message('last')] });
      fc.pre(free > 0);
      const native = { Records: [...before, message('last', 'x'.repeat(free))] };
      expect(escapedLength(native)).toBe(limit + over);
      expect((await divide(native)).runs).toHaveLength(over > 0 ? 2 : 1);
    }),
    { numRuns: 60 },
  );
});
