import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Triggers } from '../../src/ports/aws.ts';
import type { Account } from '../fakes/account.ts';

/** A Triggers port and the account behind it. */
export interface TriggersUnderTest {
  readonly triggers: Triggers;
  readonly account: Account;
  close(): Promise<void>;
}

const functionArn = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`;

/** Tests of the port `Triggers`, for the fake and for the adapter. */
export const triggersContract = (name: string, open: () => Promise<TriggersUnderTest>): void => {
  describe(`Triggers, ${name}`, () => {
    let under: TriggersUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    test('disableRule disables one rule, on the default bus or another, and does nothing for one that is gone', async () => {
      under.account.rules.set('nightly', true).set('orders|placed', true).set('other', true);
      for (const rule of ['nightly', 'orders|placed', 'gone']) await under.triggers.disableRule(rule);
      expect([...under.account.rules]).toEqual([
        ['nightly', false],
        ['orders|placed', false],
        ['other', true],
      ]);
    });

    test('disableMapping disables one mapping, and does nothing for one that is gone', async () => {
      under.account.mappings.set('a', true).set('b', true);
      for (const mapping of ['a', 'gone']) await under.triggers.disableMapping(mapping);
      expect([...under.account.mappings]).toEqual([
        ['a', false],
        ['b', true],
      ]);
    });

    test('disableSchedule disables one schedule and keeps everything else of it, and does nothing for one that is gone', async () => {
      const schedule = {
        GroupName: 'default',
        State: 'ENABLED',
        StartDate: 1_790_000_000,
        ScheduleExpression: 'cron(0 8 * * ? *)',
        ScheduleExpressionTimezone: 'Europe/Prague',
        FlexibleTimeWindow: { Mode: 'OFF' },
        Target: { Arn: functionArn('ours'), RoleArn: 'arn:aws:iam::123456789012:role/r', Input: '{"a":"<aws.x>"}' },
      };
      under.account.schedules.set('morning', schedule).set('evening', schedule);
      for (const name of ['morning', 'gone', 'morning']) await under.triggers.disableSchedule(name);
      expect([...under.account.schedules]).toEqual([
        ['morning', { ...schedule, State: 'DISABLED' }],
        ['evening', schedule],
      ]);
    });

    test('clearNotifications removes those to the named functions, in every version, and keeps the others', async () => {
      under.account.buckets.set('data', new Set());
      const others = [functionArn('ours-not'), 'events'];
      under.account.notifications.set('data', [functionArn('ours'), `${functionArn('ours')}:live`, ...others]);
      expect(await under.triggers.clearNotifications('data', ['ours'])).toBe(2);
      expect(under.account.notifications.get('data')).toEqual(others);
      expect(await under.triggers.clearNotifications('data', ['ours'])).toBe(0);
    });

    test('clearNotifications without functions removes all, also those to EventBridge', async () => {
      under.account.buckets.set('data', new Set());
      under.account.notifications.set('data', [functionArn('ours'), 'events']);
      expect(await under.triggers.clearNotifications('data')).toBe(2);
      expect(under.account.notifications.get('data')).toEqual([]);
    });

    test('clearNotifications returns 0 without a bucket, and for one without notifications', async () => {
      under.account.buckets.set('quiet', new Set());
      expect(await under.triggers.clearNotifications('quiet')).toBe(0);
      expect(await under.triggers.clearNotifications('gone', ['ours'])).toBe(0);
    });

    test('sendsToEventBridge reads a bucket and changes nothing', async () => {
      for (const bucket of ['loud', 'quiet']) under.account.buckets.set(bucket, new Set());
      under.account.notifications.set('loud', [functionArn('theirs'), 'events']);
      under.account.notifications.set('quiet', [functionArn('theirs')]);
      expect(await under.triggers.sendsToEventBridge('loud')).toBe(true);
      expect(await under.triggers.sendsToEventBridge('quiet')).toBe(false);
      expect(under.account.notifications.get('loud')).toEqual([functionArn('theirs'), 'events']);
      await expect(under.triggers.sendsToEventBridge('gone')).rejects.toMatchObject({
        code: 'aws/refused',
        message: 'There is no bucket gone (NoSuchBucket).',
      });
      under.account.bucketOwner = '999999999999';
      await expect(under.triggers.sendsToEventBridge('loud')).rejects.toMatchObject({ code: 'aws/denied' });
    });

    test('clearNotifications throws aws/denied for a bucket of another account, and changes nothing', async () => {
      under.account.buckets.set('data', new Set());
      under.account.notifications.set('data', [functionArn('ours')]);
      under.account.bucketOwner = '999999999999';
      await expect(under.triggers.clearNotifications('data')).rejects.toMatchObject({ code: 'aws/denied' });
      expect(under.account.notifications.get('data')).toEqual([functionArn('ours')]);
    });
  });
};
