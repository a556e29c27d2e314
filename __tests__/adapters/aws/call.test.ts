import { describe, expect, test } from '@jest/globals';
import { call, type Limit } from '../../../src/adapters/aws/call.ts';
import { boundedClock } from '../../../src/adapters/aws/clock.ts';
import { fakeClock } from '../../fakes/clock.ts';

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

describe('call', () => {
  test.each([
    ['Throttling', 400],
    ['InternalFailure', 500],
    ['ServiceUnavailable', 503],
  ])('retries after %s', async (name, status) => {
    const { clock } = fakeClock();
    const { send, calls } = failing(name, status, 3);
    expect(await call(clock, 'sqs:SendMessage', send)).toBe('done');
    expect(calls()).toBe(4);
  });

  test.each([
    ['Throttling', 400, 'aws/throttled'],
    ['InternalFailure', 500, 'aws/unreachable'],
  ])('gives up after ten tries with %s', async (name, status, code) => {
    const { clock } = fakeClock();
    const { send, calls } = failing(name, status, Number.POSITIVE_INFINITY);
    await expect(call(clock, 'sqs:SendMessage', send)).rejects.toMatchObject({ code });
    expect(calls()).toBe(10);
  });

  test('gives up after two minutes', async () => {
    const { clock } = fakeClock();
    const { send, calls } = failing('Throttling', 400, Number.POSITIVE_INFINITY);
    const start = clock.now();
    await expect(call({ ...clock, random: () => 1 }, 'sqs:SendMessage', send)).rejects.toMatchObject({
      code: 'aws/throttled',
    });
    expect(calls()).toBeLessThan(11);
    expect(clock.now() - start).toBeLessThanOrEqual(120_000);
  });

  test.each(['AccessDenied', 'ValidationError', 'ExpiredToken'])('does not retry after %s', async (name) => {
    const { clock, sleeps } = fakeClock();
    const { send, calls } = failing(name, 400, 1);
    await expect(call(clock, 'sqs:SendMessage', send)).rejects.toMatchObject({ name: 'Refused' });
    expect([calls(), sleeps]).toEqual([1, []]);
  });

  test('waits longer before each retry, and longest when throttled', async () => {
    const { clock, sleeps } = fakeClock();
    await call(clock, 'sqs:SendMessage', failing('InternalFailure', 500, 4).send);
    await call(clock, 'sqs:SendMessage', failing('Throttling', 400, 4).send);
    expect(sleeps).toEqual([50, 100, 200, 400, 250, 500, 1000, 2000]);
  });

  test('throws the cancellation, not the error, if the run is cancelled during a try that fails for good', async () => {
    const fake = fakeClock();
    const refuse = async () => {
      fake.stop();
      throw Object.assign(new Error('AccessDenied'), { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } });
    };
    await expect(call(fake.clock, 'sqs:SendMessage', refuse)).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('rethrows a bug unchanged, without a retry', async () => {
    const { clock } = fakeClock();
    const bug = new TypeError('undefined is not a function');
    await expect(call(clock, 'sqs:SendMessage', () => Promise.reject(bug))).rejects.toBe(bug);
  });

  test('ends a try after one minute and all tries after two, without a response', async () => {
    const { clock, expire } = fakeClock();
    const start = clock.now();
    let sent = 0;
    const silent = () => {
      sent += 1;
      setImmediate(expire);
      return new Promise<never>(() => {});
    };
    await expect(call({ ...clock, random: () => 0 }, 'sqs:SendMessage', silent)).rejects.toMatchObject({
      code: 'aws/unreachable',
      message: 'AWS could not be reached (sqs:SendMessage). sqs:SendMessage was not answered in time',
    });
    expect(sent).toBe(3);
    expect(clock.now() - start).toBeLessThanOrEqual(121_000);
  });

  test('ends with the wait that it belongs to', async () => {
    const { clock, expire } = fakeClock();
    const start = clock.now();
    const silent = () => {
      setImmediate(expire);
      return new Promise<never>(() => {});
    };
    await expect(call(boundedClock(clock, 5_000), 'sqs:SendMessage', silent)).rejects.toMatchObject({
      code: 'aws/unreachable',
    });
    expect(clock.now() - start).toBeLessThanOrEqual(6_000);
  });

  test('passes the limit to the request as an abort signal', async () => {
    const { clock, expire } = fakeClock();
    const ended: boolean[] = [];
    const send = async ({ abortSignal }: Limit) => {
      abortSignal.addEventListener('abort', () => ended.push(true));
      if (ended.length === 0) expire();
      abortSignal.throwIfAborted();
      return 'done';
    };
    expect(await call(clock, 'sqs:SendMessage', send)).toBe('done');
    expect(ended).toEqual([true]);
  });

  test('sends nothing if the run was cancelled before', async () => {
    const { clock, stop } = fakeClock();
    const { send, calls } = failing('Throttling', 400, 0);
    stop();
    await expect(call(clock, 'sqs:SendMessage', send)).rejects.toMatchObject({ name: 'AbortError' });
    expect(calls()).toBe(0);
  });

  test('does not retry if the run is cancelled meanwhile', async () => {
    const { clock, stop } = fakeClock();
    let sent = 0;
    const send = async () => {
      sent += 1;
      stop();
      throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    };
    await expect(call(clock, 'sqs:SendMessage', send)).rejects.toMatchObject({ name: 'AbortError' });
    expect(sent).toBe(1);
  });

  test.each(['cloudformation:DescribeStacks', 'ecr:BatchGetImage', 'states:ListExecutions', 's3:ListBucketVersions'])(
    'retries a read (%s) with an empty response',
    async (name) => {
      const { clock } = fakeClock();
      const answers: object[] = [{ $metadata: { httpStatusCode: 200 }, Items: undefined }, { Items: [] }];
      expect(await call(clock, name, async () => answers.shift())).toEqual({ Items: [] });
    },
  );

  test.each(['cloudformation:DeleteStack', 's3:GetObject', 's3:ListBucket'])(
    'accepts an empty response to %s',
    async (name) => {
      const { clock } = fakeClock();
      expect(await call(clock, name, async () => ({ $metadata: {} }))).toEqual({ $metadata: {} });
    },
  );

  test.each([
    ['RequestTimeTooSkewed', 'The difference is too large.'],
    ['RequestExpired', 'Request has expired.'],
    ['SignatureDoesNotMatch', 'Signature expired: 20260101T000000Z is now earlier than 20260101T005500Z'],
    ['SignatureDoesNotMatch', 'Signature not yet current: 20260101T020000Z is still later than 20260101T011500Z'],
    ['InvalidSignatureException', 'Signature expired: 20260101T000000Z is now earlier than 20260101T005500Z'],
  ])('retries once after a refused signature time: %s: %s', async (name, message) => {
    const { clock } = fakeClock();
    let sent = 0;
    const skewed = Object.assign(new Error(message), { name, $fault: 'client', $metadata: { httpStatusCode: 403 } });
    const send = (times: number) => async () => {
      sent += 1;
      if (sent <= times) throw skewed;
      return 'done';
    };
    expect(await call(clock, 'sts:GetCallerIdentity', send(1))).toBe('done');
    sent = 0;
    await expect(call(clock, 'sts:GetCallerIdentity', send(9))).rejects.toMatchObject({
      message: expect.stringContaining('The clock of this machine is wrong'),
      hint: expect.stringContaining('Set the clock'),
    });
    expect(sent).toBe(2);
  });
});
