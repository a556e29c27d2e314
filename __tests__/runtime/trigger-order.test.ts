import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { embedded, eventOf, message, type Native, refusal, type Started } from './embedded-trigger.ts';

const ordered = (id: string, body: string) => ({
  ...message(id, body),
  attributes: { ApproximateReceiveCount: '1', MessageGroupId: 'customers', SequenceNumber: `${id}0` },
  eventSourceARN: 'arn:aws:sqs:eu-west-1:123456789012:orders.fifo',
});
/** Batches of a FIFO queue: most records share a run, some fill one, some are too large for one. */
const batches = fc
  .array(fc.constantFrom(1, 200, 2_500, 4_500, 9_000), { minLength: 1, maxLength: 10 })
  .map((sizes) => ({ Records: sizes.map((size, index) => ordered(`m${index}`, 'x'.repeat(size))) }));
const idsIn = (runs: readonly Started[], objects: ReadonlyMap<string, string>): string[] =>
  runs.flatMap((run) => JSON.parse(eventOf(run, objects)).Records.map((record: Native) => record.messageId));
const failedIn = (answer: unknown): string[] =>
  (answer as { batchItemFailures: { itemIdentifier: string }[] }).batchItemFailures.map((one) => one.itemIdentifier);

describe('the trigger function, for a batch of a FIFO queue', () => {
  test('starts runs in order up to the first failure, and returns that message and all after it', async () => {
    await fc.assert(
      fc.asyncProperty(batches, fc.infiniteStream(fc.nat(3)), async (batch, luck) => {
        let open = 0;
        let most = 0;
        const call = async () => {
          most = Math.max(most, ++open);
          await Promise.resolve();
          open--;
          if (luck.next().value === 0) throw refusal('ThrottlingException');
        };
        const { invoke, started, asked, objects } = embedded(['sqs'], call, 'split', { put: call });
        const failed = failedIn(await invoke(batch));
        const all = batch.Records.map(({ messageId }) => messageId);
        expect([...idsIn(started, objects), ...failed]).toEqual(all);
        expect(most).toBeLessThanOrEqual(1);
        // Nothing is asked for after the request that failed.
        expect(asked.length).toBeLessThanOrEqual(started.length + 1);
      }),
      { numRuns: 150 },
    );
  });

  test('starts no run after a message that could not be put into S3', async () => {
    const put = () => Promise.reject(refusal('SlowDown'));
    const { invoke, started, objects } = embedded(['sqs'], undefined, 'split', { put });
    const batch = { Records: [ordered('a', ''), ordered('b', 'x'.repeat(9_000)), ordered('c', '')] };
    expect(failedIn(await invoke(batch))).toEqual(['b', 'c']);
    expect(idsIn(started, objects)).toEqual(['a']);
  });

  test('returns nothing where all runs started, also earlier ones', async () => {
    const { invoke } = embedded(['sqs'], async () => {
      throw refusal('ExecutionAlreadyExists');
    });
    expect(failedIn(await invoke({ Records: [ordered('a', 'x'.repeat(4_500)), ordered('b', '')] }))).toEqual([]);
  });
});

test('the trigger function starts the other runs of a standard queue after a failure, also with message groups', async () => {
  const { invoke, started, objects } = embedded(['sqs'], async ({ input }) => {
    if (input.includes('xa')) throw refusal('ThrottlingException');
  });
  const standard = (id: string) => ({
    ...ordered(id, `${'x'.repeat(4_500)}${id}`),
    eventSourceARN: 'arn:aws:sqs:eu-west-1:123456789012:orders',
  });
  expect(failedIn(await invoke({ Records: [standard('a'), standard('b')] }))).toEqual(['a']);
  expect(idsIn(started, objects)).toEqual(['b']);
});
