import type { Pools } from '../../src/ports/aws.ts';
import type { Account } from './account.ts';

/** Implements the Pools port on an account in memory, at the time when the clock of tests starts. */
export const fakePools = (account: Account, now = Date.UTC(2026, 0, 1)): Pools => ({
  runningJobs: async (queue) =>
    (account.runningJobs.get(queue) ?? [])
      .filter(({ status, children = {} }) =>
        [status, ...Object.keys(children)].some((one) => one === 'STARTING' || one === 'RUNNING'),
      )
      .map(({ name, timeout, startedAt = now }) => ({
        name,
        ...(timeout === undefined
          ? {}
          : { minutesLeft: Math.max(0, Math.ceil((timeout - (now - startedAt) / 1_000) / 60)) }),
      })),
  withNewerImage: async (arns) => arns.filter((arn) => account.imageStatus.get(arn)?.includes('UPDATE_AVAILABLE')),
});
