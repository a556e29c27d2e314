import { Refused } from '../../src/diagnostics/refused.ts';
import type { Triggers } from '../../src/ports/aws.ts';
import type { Account } from './account.ts';

/** Implements the Triggers port on an account in memory. */
export const fakeTriggers = (account: Account): Triggers => {
  const disable = (all: Map<string, boolean>, id: string): void => {
    if (!all.get(id)) return;
    all.set(id, false);
    account.deeds.push(`disable ${id}`);
  };
  return {
    disableRule: async (rule) => disable(account.rules, rule),
    disableMapping: async (mapping) => disable(account.mappings, mapping),
    disableSchedule: async (name) => {
      const schedule = account.schedules.get(name);
      if (schedule === undefined || schedule.State === 'DISABLED') return;
      account.schedules.set(name, { ...schedule, State: 'DISABLED' });
      account.deeds.push(`disable ${name}`);
    },
    clearNotifications: async (bucket, functions) => {
      if (account.bucketOwner !== account.id)
        throw new Refused({ code: 'aws/denied', message: `${bucket} is not yours.`, hint: 'Leave it.' });
      const before = account.notifications.get(bucket) ?? [];
      const goes = (arn: string) => functions?.some((name) => arn.split(':')[6] === name) ?? true;
      const after = before.filter((arn) => !goes(arn));
      if (after.length === before.length) return 0;
      account.notifications.set(bucket, after);
      account.deeds.push(`clear ${bucket}`);
      return before.length - after.length;
    },
    sendsToEventBridge: async (bucket) => {
      if (account.bucketOwner !== account.id)
        throw new Refused({ code: 'aws/denied', message: `${bucket} is not yours.`, hint: 'Leave it.' });
      if (!account.buckets.has(bucket))
        throw new Refused({
          code: 'aws/refused',
          message: `There is no bucket ${bucket} (NoSuchBucket).`,
          hint: 'Make it.',
        });
      return account.notifications.get(bucket)?.includes('events') ?? false;
    },
  };
};
