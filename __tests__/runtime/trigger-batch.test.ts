import { describe, expect, test } from '@jest/globals';
import { sqs } from '../../src/events/types/sqs.ts';
import { embedded, eventOf, message, type Native, refusal, triggerEventOf } from './embedded-trigger.ts';

const batch = (...ids: string[]) => ({ Records: ids.map((id) => message(id, `${id} `.repeat(500))) });

describe('the trigger function, for a batch of messages', () => {
  test('returns the failed messages only, in their order, after all requests', async () => {
    let waiting = 0;
    let most = 0;
    const { invoke, started, asked } = embedded(['sqs'], async ({ input }) => {
      most = Math.max(most, ++waiting);
      await new Promise(setImmediate);
      waiting--;
      if (/\bb \b|\bd \b/.test(input)) throw refusal('ThrottlingException');
    });
    const native = { Records: 'abcde'.split('').map((id) => message(id, `${id} `.repeat(1500))) };
    expect(await invoke(native)).toEqual({ batchItemFailures: [{ itemIdentifier: 'b' }, { itemIdentifier: 'd' }] });
    expect([asked.length, started.length, most]).toEqual([5, 3, 5]);
  });

  test('puts a message that is too large for a run into S3, alone, and starts runs for it and the others', async () => {
    const { invoke, started, objects, logged } = embedded(['sqs']);
    const answer = await invoke({ Records: [message('a'), message('b', 'secret '.repeat(900)), message('c')] });
    expect([answer, logged]).toEqual([{ batchItemFailures: [] }, []]);
    const ids = started.map((run) => JSON.parse(eventOf(run, objects)).Records.map((r: Native) => r.messageId));
    expect(ids).toEqual([['a', 'c'], ['b']]);
    expect(objects.size).toBe(1);
  });

  test('returns a message that could not be put into S3, starts no run for it, and logs nothing of it', async () => {
    const put = () => Promise.reject(refusal('SlowDown', 'Please reduce your request rate.'));
    const { invoke, started, logged } = embedded(['sqs'], undefined, 'split', { put });
    const answer = await invoke({ Records: [message('a'), message('b', 'secret '.repeat(900)), message('c')] });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'b' }] });
    const ids = started.map((run) => JSON.parse(triggerEventOf(run)).Records.map((r: Native) => r.messageId));
    expect(ids).toEqual([['a', 'c']]);
    expect(JSON.parse(logged[0] as string)).toMatchObject({ code: 'SlowDown', job: 'report', records: 1 });
    expect(logged.join()).not.toMatch('secret');
  });

  test('returns all messages where payloadOverflow is fail and they do not fit into one run', async () => {
    const native = batch('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    const { invoke, asked } = embedded(['sqs'], undefined, 'fail');
    const answer = (await invoke(native)) as { batchItemFailures: unknown[] };
    expect(answer.batchItemFailures).toHaveLength(8);
    expect(asked).toEqual([]);
    const small = embedded(['sqs'], undefined, 'fail');
    expect(await small.invoke(sqs.sample)).toEqual({ batchItemFailures: [] });
    expect(small.started.map(triggerEventOf)).toEqual([JSON.stringify(sqs.sample)]);
  });

  test('opens at most 50 requests at once for 10,000 messages', async () => {
    let open = 0;
    let most = 0;
    const { invoke, started } = embedded(['sqs'], async () => {
      most = Math.max(most, ++open);
      await Promise.resolve();
      open--;
    });
    const native = { Records: Array.from({ length: 10_000 }, (_, index) => message(`message-${index}`)) };
    expect(await invoke(native)).toEqual({ batchItemFailures: [] });
    expect(most).toBe(50);
    const ids = started.flatMap((run) => JSON.parse(triggerEventOf(run)).Records.map((r: Native) => r.messageId));
    expect(ids).toEqual(native.Records.map(({ messageId }) => messageId));
  });

  test('returns messages whose run has not started 3 seconds before the timeout of the function', async () => {
    const { invoke, started, logged } = embedded(['sqs'], async ({ input }, signal) => {
      if (input.includes('quick')) return;
      await new Promise((_, reject) => {
        if (signal.aborted) reject(signal.reason);
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    });
    const native = { Records: [message('quick', 'x'.repeat(4500)), message('slow', 'x'.repeat(4500))] };
    expect(await invoke(native, { remaining: 1000 })).toEqual({ batchItemFailures: [{ itemIdentifier: 'slow' }] });
    expect(started).toHaveLength(1);
    expect(logged.map((line) => JSON.parse(line).code)).toEqual(['TimeoutError']);
  });
});
