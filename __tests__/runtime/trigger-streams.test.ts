import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { events } from '../../src/generated/events.ts';
import { embedded, eventOf, type Native, refusal, type Started, triggerEventOf } from './embedded-trigger.ts';

const folder = '__tests__/runtime/recorded';
const recordings = readdirSync(folder)
  .filter((name) => /^(kinesis-stream|dynamo-db-stream)\./.test(name))
  .map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))] as const);
const recorded = (name: string): Native => recordings.find(([one]) => one === name)?.[1];

/** Returns the sequence number of a record of a stream, by which Lambda knows it. */
const sequenceOf = ({ kinesis, dynamodb }: Native): string => kinesis?.sequenceNumber ?? dynamodb.SequenceNumber;
const recordsIn = (run: Started): Native[] => JSON.parse(triggerEventOf(run)).Records;
const failuresIn = (answer: unknown): string[] =>
  (answer as { batchItemFailures: { itemIdentifier: string }[] }).batchItemFailures.map((one) => one.itemIdentifier);

describe.each(recordings)('%s', (name, event) => {
  test('is recognized by the part of its type alone', () => {
    const types = events.filter(({ trigger }) => trigger.recognizes(event)).map(({ type }) => type);
    expect(types).toEqual([name.split('.')[0]]);
  });

  test('starts one run that reads it letter by letter', async () => {
    const { invoke, started, objects } = embedded();
    expect(failuresIn(await invoke(event))).toEqual([]);
    expect(started.map((one) => eventOf(one, objects))).toEqual([JSON.stringify(event)]);
  });

  test('has the same execution when it is delivered again', async () => {
    const { invoke, asked } = embedded();
    await invoke(event, { requestId: 'r1' });
    await invoke(structuredClone(event), { requestId: 'r2' });
    expect(new Set(asked.map((one) => one.name)).size).toBe(asked.length / 2);
  });
});

test('a record that is read by a consumer has the execution that a direct reader gives it', async () => {
  const { invoke, started } = embedded();
  await invoke(recorded('kinesis-stream.single.json'));
  await invoke(recorded('kinesis-stream.consumer.json'));
  expect(started[0]?.name).toBe(started[1]?.name);
});

test('equal numbers in the shards of two streams are two executions', async () => {
  const { invoke, started } = embedded();
  const event = recorded('kinesis-stream.single.json');
  const other = structuredClone(event);
  other.Records[0].eventSourceARN = 'arn:aws:kinesis:us-east-2:123456789012:stream/another';
  await invoke(event);
  await invoke(other);
  expect(new Set(started.map(({ name }) => name)).size).toBe(2);
});

/** Records of one shard, of which some share a run and some fill one. */
const shard = (type: 'kinesis' | 'dynamodb') =>
  fc.array(fc.constantFrom(0, 200, 2_500, 4_000), { minLength: 1, maxLength: 12 }).map((sizes) =>
    sizes.map((size, index): Native => {
      const [one] = recorded(
        type === 'kinesis' ? 'kinesis-stream.single.json' : 'dynamo-db-stream.insert.json',
      ).Records;
      const copy = structuredClone(one);
      copy.eventID = `shardId-000000000006:${index}`;
      if (type === 'kinesis')
        Object.assign(copy.kinesis, { sequenceNumber: `${1_000 + index}`, data: 'x'.repeat(size) });
      else
        Object.assign(copy.dynamodb, { SequenceNumber: `${1_000 + index}`, NewImage: { t: { S: 'x'.repeat(size) } } });
      return copy;
    }),
  );

/**
 * Delivers records as Lambda does: from the first failed one on again, and cut in two where `cuts` says so.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html
 */
const delivered = async (
  invoke: (event: unknown) => Promise<unknown>,
  records: readonly Native[],
  cuts: Iterator<number>,
): Promise<void> => {
  let open = [records];
  for (let batch = open[0]; batch; batch = open[0]) {
    const [failed] = failuresIn(await invoke({ Records: batch }));
    const from = failed === undefined ? batch.length : batch.findIndex((record) => sequenceOf(record) === failed);
    const left = batch.slice(from);
    const cut = left.length > 1 ? cuts.next().value % left.length : 0;
    open = [...[left.slice(0, cut), left.slice(cut)].filter((part) => part.length > 0), ...open.slice(1)];
  }
};

test.each(['kinesis', 'dynamodb'] as const)(
  'records of %s start in their order, and each once, whatever fails and however Lambda divides what is left',
  async (type) => {
    await fc.assert(
      fc.asyncProperty(
        shard(type),
        fc.infiniteStream(fc.nat(2)),
        fc.infiniteStream(fc.nat(9)),
        async (all, luck, cuts) => {
          let failures = 0;
          const { invoke, started } = embedded(undefined, async () => {
            if (luck.next().value === 0 && failures++ < 20) throw refusal('ThrottlingException');
          });
          await delivered(invoke, all, cuts);
          expect(started.flatMap(recordsIn).map(sequenceOf)).toEqual(all.map(sequenceOf));
        },
      ),
      { numRuns: 100 },
    );
  },
);
