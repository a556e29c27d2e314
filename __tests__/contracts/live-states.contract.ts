import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { LiveStates } from '../../src/ports/drift.ts';
import type { Account } from '../fakes/account.ts';

/** A LiveStates port and the account behind it. */
export interface LiveStatesUnderTest {
  readonly states: LiveStates;
  readonly account: Account;
  close(): Promise<void>;
}

const batch = (rest: string) => `arn:aws:batch:us-east-1:123456789012:${rest}`;

/** Tests of the port `LiveStates`, for the fake and for the adapter. */
export const liveStatesContract = (name: string, open: () => Promise<LiveStatesUnderTest>): void => {
  describe(`LiveStates, ${name}`, () => {
    let under: LiveStatesUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    test('activeRevisions returns the ACTIVE revisions of one name on every page, newest first', async () => {
      for (const [revision, active] of [9, 10, 11, 12].map((one) => [one, one !== 10] as const))
        under.account.revisions.set(batch(`job-definition/report:${revision}`), active);
      under.account.revisions.set(batch('job-definition/other:1'), true);
      expect(await under.states.activeRevisions('report')).toEqual(
        [12, 11, 9].map((one) => batch(`job-definition/report:${one}`)),
      );
      expect(await under.states.activeRevisions('none')).toEqual([]);
    });

    test.each(['jobQueues', 'computeEnvironments'] as const)(
      '%s returns for each ARN whether it is enabled, also beyond one page, and asks nothing about none',
      async (read) => {
        const arns = ['a', 'b', 'c', 'gone'].map((one) => batch(`${read}/${one}`));
        for (const [at, arn] of arns.slice(0, 3).entries()) under.account.enabled.set(arn, at !== 1);
        expect([...(await under.states[read](arns))].map(([, state]) => state)).toEqual(['on', 'off', 'on', 'gone']);
        expect([...(await under.states[read]([]))]).toEqual([]);
      },
    );

    test('rule, schedule and mapping return whether each is enabled, and gone for what does not exist', async () => {
      under.account.rules.set('nightly', true).set('orders|placed', false);
      under.account.mappings.set('a', true).set('b', false);
      under.account.schedules.set('morning', { State: 'ENABLED' }).set('evening', { State: 'DISABLED' });
      const { rule, schedule, mapping } = under.states;
      expect(await Promise.all(['nightly', 'orders|placed', 'none'].map(rule))).toEqual(['on', 'off', 'gone']);
      expect(await Promise.all(['a', 'b', 'none'].map(mapping))).toEqual(['on', 'off', 'gone']);
      expect(await Promise.all(['morning', 'evening', 'none'].map(schedule))).toEqual(['on', 'off', 'gone']);
    });

    test('missingImages returns the digests that a repository lacks, all without a repository', async () => {
      under.account.images.set('batch-job/shop:a', 'sha256:aa').set('batch-job/other:b', 'sha256:bb');
      expect(await under.states.missingImages('batch-job/shop', ['sha256:aa', 'sha256:bb'])).toEqual(['sha256:bb']);
      expect(await under.states.missingImages('batch-job/none', ['sha256:aa'])).toEqual(['sha256:aa']);
      const many = Array.from({ length: 250 }, (_, at) => `sha256:${at}`);
      expect(await under.states.missingImages('batch-job/shop', many)).toEqual(many);
    });

    test('currentVersion returns the version with the label AWSCURRENT, and undefined without such a secret', async () => {
      under.account.secretVersions.set('arn:secret', 'v2');
      expect(await under.states.currentVersion('arn:secret')).toBe('v2');
      expect(await under.states.currentVersion('arn:none')).toBeUndefined();
    });
  });
};
