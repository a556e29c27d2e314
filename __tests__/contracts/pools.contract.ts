import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Pools } from '../../src/ports/aws.ts';
import type { Account, FakeJob } from '../fakes/account.ts';

/** A Pools port and the account behind it, at the time when the clock of tests starts. */
export interface PoolsUnderTest {
  readonly pools: Pools;
  readonly account: Account;
  close(): Promise<void>;
}

const now = Date.UTC(2026, 0, 1);
const queue = 'arn:aws:batch:us-east-1:123456789012:job-queue/pool';
const environment = 'arn:aws:batch:us-east-1:123456789012:compute-environment/pool';

/** Tests of the port `Pools`, for the fake and for the adapter. */
export const poolsContract = (name: string, open: () => Promise<PoolsUnderTest>): void => {
  describe(`Pools, ${name}`, () => {
    let under: PoolsUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    test('runningJobs returns jobs that start or run, with the minutes that their timeouts leave them', async () => {
      under.account.runningJobs.set(queue, [
        { name: 'endless', status: 'RUNNING', startedAt: now - 86_400_000 },
        { name: 'half', status: 'RUNNING', timeout: 7_200, startedAt: now - 3_600_000 },
        { name: 'late', status: 'RUNNING', timeout: 60, startedAt: now - 3_600_000 },
        { name: 'new', status: 'STARTING', timeout: 5_430 },
      ]);
      const found = [...(await under.pools.runningJobs(queue))];
      expect(found.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
        { name: 'endless' },
        { name: 'half', minutesLeft: 60 },
        { name: 'late', minutesLeft: 0 },
        { name: 'new', minutesLeft: 91 },
      ]);
    });

    test('runningJobs returns an array of which children start or run, each for as long as its timeout', async () => {
      under.account.runningJobs.set(queue, [
        { name: 'some-run', status: 'PENDING', timeout: 600, children: { SUCCEEDED: 2, RUNNING: 1, RUNNABLE: 6 } },
        { name: 'endless', status: 'PENDING', children: { STARTING: 9 } },
        { name: 'none-runs', status: 'PENDING', children: { SUCCEEDED: 2, RUNNABLE: 7 } },
        { name: 'no-array', status: 'PENDING' },
      ]);
      const found = [...(await under.pools.runningJobs(queue))];
      expect(found.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
        { name: 'endless' },
        { name: 'some-run', minutesLeft: 10 },
      ]);
    });

    test('runningJobs returns more jobs than one call describes, and none of a queue that does not exist', async () => {
      const many = Array.from({ length: 203 }, (_, index): FakeJob => ({ name: `job-${index}`, status: 'RUNNING' }));
      under.account.runningJobs.set(queue, many);
      const names = (await under.pools.runningJobs(queue)).map((job) => job.name);
      expect(names.sort()).toEqual(many.map((job) => job.name).sort());
      expect(await under.pools.runningJobs(`${queue}-gone`)).toEqual([]);
    });

    test('withNewerImage returns the environments of which AWS has a newer image, and asks nothing about none', async () => {
      under.account.imageStatus.set(`${environment}-a`, ['LATEST']);
      under.account.imageStatus.set(`${environment}-b`, ['LATEST', 'UPDATE_AVAILABLE']);
      under.account.imageStatus.set(`${environment}-c`, ['UPDATE_AVAILABLE']);
      const asked = ['a', 'b', 'gone'].map((end) => `${environment}-${end}`);
      expect(await under.pools.withNewerImage(asked)).toEqual([`${environment}-b`]);
      expect(await under.pools.withNewerImage([])).toEqual([]);
    });
  });
};
