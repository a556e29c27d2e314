import { describe, expect, test } from '@jest/globals';
import { s3 } from '../../src/events/types/s3.ts';
import { schedule } from '../../src/events/types/schedule.ts';
import { sqs } from '../../src/events/types/sqs.ts';
import { events as all } from '../../src/generated/events.ts';
import { changed, embedded, everyType, type Native, refusal, triggerEventOf } from './embedded-trigger.ts';

const throttled = () => Promise.reject(refusal('ThrottlingException', 'Rate exceeded'));

const events = all.filter(({ later }) => !later);

/** Returns the status code of a response to an HTTP request, any other result of the function as it is. */
const outcomeOf = (result: unknown) => (result as { statusCode?: number } | undefined)?.statusCode ?? result;

/** Returns the result of the function for a member: a status code for requests, a batch's failures, else nothing. */
const expected = ({ trigger: { isRequest, reply } }: (typeof events)[number], batch: object, statusCode: number) => {
  if (isRequest) return statusCode;
  return reply ? batch : undefined;
};

/** Returns the id by which Lambda knows the first record of a batch. */
const recordId = (event: unknown): string => {
  const { messageId, kinesis, dynamodb } = (event as { Records?: Native[] }).Records?.[0] ?? {};
  return messageId ?? kinesis?.sequenceNumber ?? dynamodb?.SequenceNumber ?? '';
};

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
      expect(outcomeOf(await invoke(event.sample))).toEqual(expected(event, { batchItemFailures: [] }, 202));
      expect(logged).toEqual([]);
    });

    test('returns or throws the failure of StartExecution, and logs it', async () => {
      const { invoke, logged } = embedded(everyType, throttled);
      const answer = invoke(event.sample);
      if (!event.asynchronous)
        expect(outcomeOf(await answer)).toEqual(
          expected(event, { batchItemFailures: [{ itemIdentifier: recordId(event.sample) }] }, 503),
        );
      else await expect(answer).rejects.toMatchObject({ name: 'ThrottlingException' });
      expect(logged.map((line) => JSON.parse(line))).toMatchObject([
        { code: 'ThrottlingException', message: 'Rate exceeded', job: 'report', requestId: 'request-1' },
      ]);
    });
  },
);

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

describe('the trigger function with payloadOverflow: fail, for an event that is too large for a run', () => {
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
    const { invoke, asked } = embedded(everyType, undefined, 'fail');
    await expect(invoke(native)).rejects.toMatchObject({
      name: 'trigger/payload-too-large',
      message: expect.stringMatching(/^The event takes [0-9]+ characters, and a run can hold 6000\.$/),
    });
    expect(asked).toEqual([]);
  });

  test('throws for an event of 6,001 characters and starts a run for one of 6,000', async () => {
    // {"note":"…"} takes 17 characters as escaped JSON.
    const { invoke, started } = embedded(everyType, undefined, 'fail');
    await invoke({ note: 'x'.repeat(5983) });
    await expect(invoke({ note: 'x'.repeat(5984) })).rejects.toMatchObject({ name: 'trigger/payload-too-large' });
    expect(started).toHaveLength(1);
  });
});
