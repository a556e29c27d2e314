import type { LiveStates, Switch } from '../../src/ports/drift.ts';
import type { Account } from './account.ts';

const switchIn = (states: ReadonlyMap<string, boolean>, id: string): Switch => {
  const state = states.get(id);
  if (state === undefined) return 'gone';
  return state ? 'on' : 'off';
};

/** Implements the LiveStates port on an account in memory. */
export const fakeLiveStates = (account: Account): LiveStates => {
  const pools = async (arns: readonly string[]) => new Map(arns.map((arn) => [arn, switchIn(account.enabled, arn)]));
  return {
    activeRevisions: async (name) =>
      [...account.revisions]
        .filter(([arn, active]) => active && arn.includes(`/${name}:`))
        .map(([arn]) => arn)
        .sort((a, b) => Number(b.split(':').at(-1)) - Number(a.split(':').at(-1))),
    jobQueues: pools,
    computeEnvironments: pools,
    rule: async (id) => switchIn(account.rules, id),
    mapping: async (id) => switchIn(account.mappings, id),
    schedule: async (name) => {
      const schedule = account.schedules.get(name);
      if (schedule === undefined) return 'gone';
      return schedule.State === 'DISABLED' ? 'off' : 'on';
    },
    missingImages: async (repository, digests) => {
      const known = [...account.images]
        .filter(([name]) => name.startsWith(`${repository}:`))
        .map(([, digest]) => digest);
      return digests.filter((digest) => !known.includes(digest));
    },
    currentVersion: async (secret) => account.secretVersions.get(secret),
  };
};
