import { describe, expect, test } from '@jest/globals';
import { call } from '../../../src/adapters/aws/call.ts';
import { fakePace } from '../../fakes/pace.ts';

const failing = (name: string, status: number, times: number) => {
  let calls = 0;
  return {
    calls: () => calls,
    send: async () => {
      calls += 1;
      if (calls <= times) throw Object.assign(new Error(name), { name, $metadata: { httpStatusCode: status } });
      return 'done';
    },
  };
};

describe('A call', () => {
  test.each([
    ['Throttling', 400],
    ['InternalFailure', 500],
    ['ServiceUnavailable', 503],
  ])('is tried again after %s', async (name, status) => {
    const { pace } = fakePace();
    const { send, calls } = failing(name, status, 3);
    expect(await call(pace, 'sqs:SendMessage', send)).toBe('done');
    expect(calls()).toBe(4);
  });

  test.each([
    ['Throttling', 400, 'aws/throttled'],
    ['InternalFailure', 500, 'aws/unreachable'],
  ])('gives up after ten times %s', async (name, status, code) => {
    const { pace } = fakePace();
    const { send, calls } = failing(name, status, Number.POSITIVE_INFINITY);
    await expect(call(pace, 'sqs:SendMessage', send)).rejects.toMatchObject({ code });
    expect(calls()).toBe(10);
  });

  test('gives up after two minutes', async () => {
    const { pace } = fakePace();
    const { send, calls } = failing('Throttling', 400, Number.POSITIVE_INFINITY);
    const start = pace.now();
    await expect(call({ ...pace, random: () => 1 }, 'sqs:SendMessage', send)).rejects.toMatchObject({
      code: 'aws/throttled',
    });
    expect(calls()).toBeLessThan(11);
    expect(pace.now() - start).toBeLessThanOrEqual(120_000);
  });

  test.each(['AccessDenied', 'ValidationError', 'ExpiredToken'])('is not tried again after %s', async (name) => {
    const { pace, sleeps } = fakePace();
    const { send, calls } = failing(name, 400, 1);
    await expect(call(pace, 'sqs:SendMessage', send)).rejects.toMatchObject({ name: 'Refused' });
    expect([calls(), sleeps]).toEqual([1, []]);
  });

  test('waits longer each time, and longest when throttled', async () => {
    const { pace, sleeps } = fakePace();
    await call(pace, 'sqs:SendMessage', failing('InternalFailure', 500, 4).send);
    await call(pace, 'sqs:SendMessage', failing('Throttling', 400, 4).send);
    expect(sleeps).toEqual([50, 100, 200, 400, 250, 500, 1000, 2000]);
  });

  test('a bug goes through untouched and is not tried again', async () => {
    const { pace } = fakePace();
    const bug = new TypeError('undefined is not a function');
    await expect(call(pace, 'sqs:SendMessage', () => Promise.reject(bug))).rejects.toBe(bug);
  });
});
