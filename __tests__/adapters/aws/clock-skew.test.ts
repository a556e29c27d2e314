import { afterEach, describe, expect, test } from '@jest/globals';
import { type AwsAdapters, openAws } from '../../../src/adapters/aws/open-aws.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { type Answer, type Loopback, queryError, type Service, startLoopback } from '../../loopback/server.ts';

const hour = 3_600_000;

/** Returns the time in a request's signature. */
const signedAt = (header: unknown): number =>
  Date.parse(String(header).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

/** An STS whose clock is off by `offset` milliseconds, and which refuses requests that are five minutes off. */
const stsAt = (offset: number): Service => ({
  takes: () => true,
  name: () => 'GetCallerIdentity',
  error: queryError,
  answer: ({ headers }): Answer => {
    const now = Date.now() + offset;
    const date = { date: new Date(now).toUTCString() };
    const off = signedAt(headers['x-amz-date']) - now;
    if (Math.abs(off) < 5 * 60_000)
      return {
        headers: date,
        body: '<R><GetCallerIdentityResult><Account>123456789012</Account><Arn>a</Arn></GetCallerIdentityResult></R>',
      };
    const words =
      off < 0 ? 'Signature expired: a is now earlier than b' : 'Signature not yet current: a is still later';
    return { ...queryError(403, 'SignatureDoesNotMatch', words), headers: date };
  },
});

describe('A wrong clock of the machine', () => {
  let loopback: Loopback;
  let doors: AwsAdapters;
  afterEach(async () => {
    doors.close();
    await loopback.close();
  });

  test.each([hour, -hour, 26 * hour])(
    'by %d ms is corrected by AWS’s response, and the call succeeds',
    async (offset) => {
      process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLEEXAMPLE00';
      process.env.AWS_SECRET_ACCESS_KEY = 'example';
      loopback = await startLoopback([stsAt(offset)]);
      const { clock } = fakeClock();
      doors = openAws({ region: 'us-east-1', expectedAccounts: [], clock, endpoint: loopback.endpoint });
      expect(await (await doors.identity()).whoami()).toMatchObject({ account: '123456789012' });
      expect(loopback.calls).toHaveLength(2);
    },
  );
});
