import { describe, expect, test } from '@jest/globals';
import { s3 } from '../../src/events/types/s3.ts';
import { schedule } from '../../src/events/types/schedule.ts';
import { sqs } from '../../src/events/types/sqs.ts';
import { events as all } from '../../src/generated/events.ts';
import { embedded, everyType, message, refusal, triggerEventOf } from './embedded-trigger.ts';

const throttled = () => Promise.reject(refusal('ThrottlingException', 'Rate exceeded'));
const batch = (...ids: string[]) => ({ Records: ids.map((id) => message(id, `${id} `.repeat(500))) });

const events = all.filter(({ later }) => !later);

describe.each(events.map((event) => [event.type, event] as const))(
  'the trigger function, for the event %s',
  (type, event) => {
    test('passes the native event on unchanged, with the parts of one event or of all', async () => {
      for (const types of [[type], everyType]) {
        const native = structuredClone(event.sample);
        const { invoke, started } = embedded(types);
        await invoke(native);
        expect(native).toEqual(event.sample);
        expect(started.map(triggerEventOf)).toEqual([JSON.stringify(event.sample)]);
      }
    });

    test('gives a repeated delivery the same name of its execution', async () => {
      const { invoke, started } = embedded();
      await invoke(structuredClone(event.sample), { requestId: 'request-1' });
      await invoke(structuredClone(event.sample), { requestId: 'request-2' });
      const [first, second] = started.map(({ name }) => name);
      expect(first).toBe(second);
      expect(first).toMatch(/^[0-9A-Za-z_-]{1,80}$/);
    });

    test('passes a readable job name that Batch accepts', async () => {
      const { invoke, started } = embedded();
      await invoke(event.sample);
      const { jobName, ...rest } = JSON.parse(started[0]?.input as string);
      expect(jobName).toMatch(/^report-[0-9a-f]{12}$/);
      expect(Object.keys(rest)).toEqual(['triggerEvent']);
      expect(started[0]?.stateMachineArn).toMatch(/:stateMachine:shop-dev-report$/);
    });

    test('treats ExecutionAlreadyExists as success', async () => {
      const { invoke, logged } = embedded(everyType, () => Promise.reject(refusal('ExecutionAlreadyExists')));
      expect(await invoke(event.sample)).toEqual(event.type === 'sqs' ? { batchItemFailures: [] } : undefined);
      expect(logged).toEqual([]);
    });

    test('returns or throws the failure of StartExecution, and logs it', async () => {
      const { invoke, logged } = embedded(everyType, throttled);
      const answer = invoke(event.sample);
      if (event.type === 'sqs')
        expect(await answer).toEqual({
          batchItemFailures: [{ itemIdentifier: '059f36b4-87a3-44ab-83d2-661975830a7d' }],
        });
      else await expect(answer).rejects.toMatchObject({ name: 'ThrottlingException' });
      expect(logged.map((line) => JSON.parse(line))).toMatchObject([
        { code: 'ThrottlingException', message: 'Rate exceeded', job: 'report', requestId: 'request-1' },
      ]);
    });
  },
);

// biome-ignore lint/suspicious/noExplicitAny: native events of every shape
type Native = any;
const nameOf = async (native: Native, requestId?: string): Promise<string> => {
  const { invoke, started } = embedded();
  await invoke(native, requestId === undefined ? {} : { requestId });
  return started[0]?.name as string;
};
const changed = (sample: unknown, change: (native: Native) => void): Native => {
  const copy = structuredClone(sample);
  change(copy);
  return copy;
};

describe('the name of an execution', () => {
  test('is frozen, since a changed name would start a second run for an event that is delivered again after a deployment', async () => {
    expect(await nameOf(sqs.sample)).toBe('ab8615063ff6a54c61d83203920287a39d5795b3cf54c18d36d65511ef082444');
    expect(await nameOf(s3.sample)).toBe('3ab1ff01b21436cb8517cb42d5238cbcd8bbbc1a54d88dd2983afea66dc6a4cf');
    expect(await nameOf(schedule.sample)).toBe('0b19ff2006d47d0ab23e80c1e2759e9733014191c0933696c0cd7ba044498ade');
    expect(await nameOf({ report: 'daily' })).toBe('19f1064b619d49d35392eac7261cd7266c720671fc594f4b226f32bf0bee74ba');
  });

  test.each<[string, unknown, (native: Native) => void]>([
    [
      'another object',
      s3.sample,
      (native) => {
        native.Records[0].s3.object.key = 'b';
      },
    ],
    [
      'another bucket',
      s3.sample,
      (native) => {
        native.Records[0].s3.bucket.name = 'b';
      },
    ],
    [
      'another version',
      s3.sample,
      (native) => {
        native.Records[0].s3.object.versionId = 'b';
      },
    ],
    [
      'a later change of the object',
      s3.sample,
      (native) => {
        native.Records[0].s3.object.sequencer = 'b';
      },
    ],
    [
      'another firing',
      schedule.sample,
      (native) => {
        native.id = 'b';
      },
    ],
    [
      'a replay',
      schedule.sample,
      (native) => {
        native['replay-name'] = 'again';
      },
    ],
    [
      'another message',
      sqs.sample,
      (native) => {
        native.Records[0].messageId = 'b';
      },
    ],
    [
      'one more message',
      sqs.sample,
      (native) => {
        native.Records.push(message('b'));
      },
    ],
  ])('differs for %s', async (_, sample, change) => {
    expect(await nameOf(changed(sample, change))).not.toBe(await nameOf(sample));
  });

  test.each<[string, unknown, (native: Native) => void]>([
    [
      'a message that was received again',
      sqs.sample,
      (native) => {
        native.Records[0].receiptHandle = 'again';
        native.Records[0].attributes.ApproximateReceiveCount = '2';
      },
    ],
    [
      'a notification that S3 sent twice',
      s3.sample,
      (native) => {
        native.Records[0].responseElements['x-amz-request-id'] = 'again';
      },
    ],
  ])('is the same for %s', async (_, sample, change) => {
    expect(await nameOf(changed(sample, change))).toBe(await nameOf(sample));
  });

  test('does not depend on the order of the messages', async () => {
    const [a, b] = [message('a'), message('b')];
    expect(await nameOf({ Records: [a, b] })).toBe(await nameOf({ Records: [b, a] }));
  });

  test('differs for restores of one object, which have no sequencer', async () => {
    const restore = (eventName: string, eventTime: string) =>
      changed(s3.sample, ({ Records: [record] }) => {
        Object.assign(record, { eventName, eventTime });
        delete record.s3.object.sequencer;
      });
    const names = await Promise.all(
      [
        restore('ObjectRestore:Post', '2026-01-01T00:00:00Z'),
        restore('ObjectRestore:Completed', '2026-01-01T00:00:00Z'),
        restore('ObjectRestore:Completed', '2026-02-01T00:00:00Z'),
      ].map((native) => nameOf(native)),
    );
    expect(new Set(names).size).toBe(3);
  });
});

describe('the trigger function, for a schedule with a payload of its own', () => {
  test.each([
    ['a constant input', { report: 'daily' }],
    ['a constant input with an id', { id: 42, source: 'shop' }],
    ['a part of the event', {}],
    ['a text', '2026-01-01T00:00:00Z'],
    ['a list', [1, 2]],
    ['null', null],
  ])('starts one run per firing, and none for a retry of Lambda: %s', async (_, payload) => {
    const { invoke, started } = embedded();
    for (const requestId of ['first-firing', 'second-firing', 'second-firing']) await invoke(payload, { requestId });
    const [first, second, again] = started;
    expect(first?.name).not.toBe(second?.name);
    expect(second?.name).toBe(again?.name);
    expect(started.map(triggerEventOf)).toEqual(Array(3).fill(JSON.stringify(payload)));
  });

  test('starts one run per firing for a payload that only another event recognizes', async () => {
    const { invoke, started } = embedded(['schedule']);
    await invoke(sqs.sample, { requestId: 'first-firing' });
    await invoke(sqs.sample, { requestId: 'second-firing' });
    expect(new Set(started.map(({ name }) => name)).size).toBe(2);
  });
});

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

  test('returns a message that is too large for a run, and starts runs for the others', async () => {
    const { invoke, started, logged } = embedded(['sqs']);
    const answer = await invoke({ Records: [message('a'), message('b', 'secret '.repeat(900)), message('c')] });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'b' }] });
    const ids = started.map((run) => JSON.parse(triggerEventOf(run)).Records.map((r: Native) => r.messageId));
    expect(ids).toEqual([['a', 'c']]);
    expect(JSON.parse(logged[0] as string)).toMatchObject({
      code: 'trigger/payload-too-large',
      message: expect.stringMatching(/^The event takes 6[0-9]{3} characters, and a run can hold 6000\.$/),
    });
    expect(logged.join()).not.toMatch('secret');
  });

  test('returns all messages where payloadOverflow is fail and they do not fit into one run', async () => {
    const native = batch('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    const { invoke, asked } = embedded(['sqs'], undefined, false);
    const answer = (await invoke(native)) as { batchItemFailures: unknown[] };
    expect(answer.batchItemFailures).toHaveLength(8);
    expect(asked).toEqual([]);
    const small = embedded(['sqs'], undefined, false);
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

describe('the trigger function, for an event that is too large for a run', () => {
  test.each([
    [
      's3',
      changed(s3.sample, (native) => {
        native.Records[0].s3.object.key = 'k'.repeat(6000);
      }),
    ],
    [
      'schedule',
      changed(schedule.sample, (native) => {
        native.detail = { note: 'k'.repeat(6000) };
      }),
    ],
    ['unknown', { note: '"'.repeat(1500) }],
    ['unknown, of other alphabets', { note: 'ж'.repeat(998) }],
  ])('throws an error with a code, the size and the limit: %s', async (_, native) => {
    const { invoke, asked } = embedded();
    await expect(invoke(native)).rejects.toMatchObject({
      name: 'trigger/payload-too-large',
      message: expect.stringMatching(/^The event takes [0-9]+ characters, and a run can hold 6000\.$/),
    });
    expect(asked).toEqual([]);
  });

  test('throws for an event of 6,001 characters and starts a run for one of 6,000', async () => {
    // {"note":"…"} takes 17 characters as escaped JSON.
    const { invoke, started } = embedded();
    await invoke({ note: 'x'.repeat(5983) });
    await expect(invoke({ note: 'x'.repeat(5984) })).rejects.toMatchObject({ name: 'trigger/payload-too-large' });
    expect(started).toHaveLength(1);
  });
});
