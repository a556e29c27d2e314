import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { schedule } from '../../src/events/types/schedule.ts';
import { config, job, onQueue, onSchedule, queue } from '../compiler-rules/configs.ts';
import { templateOf } from '../compiler-rules/harness.ts';
import { embeddedCode, eventOf, message, type Native, refusal, type Started } from './embedded-trigger.ts';

const codeOf = async (payloadOverflow: string): Promise<string> => {
  const given = config({ inbox: queue(), report: job({ payloadOverflow, events: [onQueue('inbox'), onSchedule()] }) });
  return (await templateOf(given)).Resources.ReportTriggerFunctionFunction.Properties.Code.ZipFile;
};
const [split, whole] = await Promise.all([codeOf('split'), codeOf('s3')]);

/** Returns a service that takes some of its calls and refuses the others with an error of AWS, by chance. */
const throttling = (luck: Iterator<number>, of: number, name: string) => async () => {
  await new Promise(setImmediate);
  if (Number(luck.next().value) % of === 0) throw refusal(name);
};
const idsIn = (runs: readonly Started[], objects: ReadonlyMap<string, string>): string[] =>
  runs.flatMap((run) => JSON.parse(eventOf(run, objects)).Records.map(({ messageId }: Native) => messageId));
const failedIn = (answer: unknown): string[] =>
  (answer as { batchItemFailures: { itemIdentifier: string }[] }).batchItemFailures.map((one) => one.itemIdentifier);

describe('the trigger function of the template, under 1,000 submissions at once', () => {
  test('starts a run for each message of a batch or returns it, while StartExecution and PutObject are throttled', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(100)), async (luck) => {
        const put = throttling(luck, 5, 'SlowDown');
        const { invoke, started, objects } = embeddedCode(split, throttling(luck, 3, 'ThrottlingException'), { put });
        const sizes = [3_500, 9_000];
        const Records = Array.from({ length: 1_000 }, (_, index) =>
          message(`m${index}`, 'x'.repeat(sizes[index % 2] as number)),
        );
        const failed = failedIn(await invoke({ Records }));
        expect(failed.length).toBeGreaterThan(0);
        expect([...idsIn(started, objects), ...failed].sort()).toEqual(
          Records.map(({ messageId }) => messageId).sort(),
        );
      }),
      { numRuns: 3 },
    );
  });

  test('starts a run for each event, or fails so that Lambda tries again, of 1,000 invocations side by side', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(100)), async (luck) => {
        const send = throttling(luck, 3, 'ThrottlingException');
        const { invoke, started } = embeddedCode(whole, send, { put: throttling(luck, 5, 'SlowDown') });
        const natives = Array.from({ length: 1_000 }, (_, id) => ({
          ...(schedule.sample as object),
          id: `event-${id}`,
          detail: { note: 'x'.repeat(id % 2 ? 10 : 7_000) },
        }));
        const outcomes = await Promise.allSettled(natives.map((native) => invoke(native)));
        const lost = outcomes.filter(({ status }) => status === 'rejected').length;
        expect(lost).toBeGreaterThan(0);
        expect(started.length + lost).toBe(1_000);
        // Lambda's second and third try start exactly those that are missing.
        const before = new Set(started.map(({ name }) => name));
        for (let again = 0; again < 40 && new Set(started.map(({ name }) => name)).size < 1_000; again++)
          await Promise.allSettled(
            natives.filter((_, index) => outcomes[index]?.status === 'rejected').map((native) => invoke(native)),
          );
        expect(new Set(started.map(({ name }) => name)).size).toBe(1_000);
        expect(before.size).toBe(1_000 - lost);
      }),
      { numRuns: 2 },
    );
  });

  test('starts one run for an event that is delivered a thousand times', async () => {
    const names = new Set<string>();
    const send = async ({ name }: Started) => {
      await new Promise(setImmediate);
      if (names.has(name)) throw refusal('ExecutionAlreadyExists');
      names.add(name);
    };
    const { invoke, started } = embeddedCode(whole, send);
    const native = { ...(schedule.sample as object), detail: { note: 'x'.repeat(7_000) } };
    await Promise.all(Array.from({ length: 1_000 }, () => invoke(native)));
    expect([names.size, started.length]).toEqual([1, 1]);
  });
});

describe('the trigger function of the template, near its timeout', () => {
  const hanging = (_: unknown, signal: AbortSignal) =>
    new Promise((_resolve, reject) => {
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener('abort', () => reject(signal.reason));
    });

  test.each([
    ['StartExecution', hanging, undefined],
    ['PutObject', undefined, hanging],
  ])(
    'aborts %s that gives no answer, returns the messages, and starts no run for them afterwards',
    async (_, send, put) => {
      const { invoke, started, logged } = embeddedCode(whole, send, put ? { put } : {});
      const answer = await invoke({ Records: [message('a', 'x'.repeat(9_000)), message('b')] }, { remaining: 3_010 });
      expect(failedIn(answer)).toEqual(['a', 'b']);
      expect(started).toEqual([]);
      expect(logged.map((line) => JSON.parse(line).code)).toEqual(['TimeoutError']);
    },
  );

  test.each([
    ['StartExecution', () => new Promise(() => {}), undefined],
    ['PutObject', undefined, () => new Promise(() => {})],
  ])('returns the messages although the SDK waits to repeat %s and heeds no signal', async (_, send, put) => {
    const { invoke, started, logged } = embeddedCode(whole, send, put ? { put } : {});
    const answer = await invoke({ Records: [message('a', 'x'.repeat(9_000)), message('b')] }, { remaining: 3_010 });
    expect(failedIn(answer)).toEqual(['a', 'b']);
    expect(started).toEqual([]);
    expect(logged.map((line) => JSON.parse(line).code)).toEqual(['TimeoutError']);
  });

  test('fails for an event that is no batch, so that Lambda tries again', async () => {
    const { invoke } = embeddedCode(whole, hanging);
    await expect(invoke(schedule.sample, { remaining: 2_000 })).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});
