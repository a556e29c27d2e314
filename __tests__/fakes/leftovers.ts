import { Refused } from '../../src/diagnostics/refused.ts';
import type { Leftovers } from '../../src/ports/aws.ts';
import type { Account } from './account.ts';

const revision = (arn: string) => Number(arn.split(':').at(-1));

/** Implements the Leftovers port on an account in memory. */
export const fakeLeftovers = (account: Account): Leftovers => {
  const running = (machine: string) =>
    account.executions.filter(({ stateMachine, status }) => stateMachine === machine && status === 'RUNNING');
  const where = (machine: string, counts: (definition: string) => boolean) => {
    const found = running(machine);
    return found.slice(0, 100).filter(({ definition }) => counts(definition)).length + Math.max(0, found.length - 100);
  };
  return {
    stopExecutions: async (machine) => {
      const found = running(machine);
      for (const execution of found) execution.status = 'ABORTED';
      if (found.length > 0) account.deeds.push(`stop ${machine}`);
      return found.length;
    },
    revisionsInUse: async (machine) => {
      if (running(machine).length > 100) return undefined;
      const used = running(machine).flatMap(
        ({ definition }) => definition.match(/arn:[^"'\s]*job-definition\/[\w-]+:\d+/g) ?? [],
      );
      return [...new Set(used)].sort();
    },
    deregister: async (name, keep) => {
      const arns = [...account.revisions]
        .filter(([arn, active]) => active && arn.includes(`job-definition/${name}:`))
        .map(([arn]) => arn)
        .sort((a, b) => revision(b) - revision(a));
      const kept = await keep(arns);
      const going = arns.filter((arn) => !kept.includes(arn));
      for (const arn of going) account.revisions.set(arn, false);
      if (going.length > 0) account.deeds.push(`deregister ${name}`);
      return going.length;
    },
    empty: async (bucket) => {
      if (account.bucketOwner !== account.id)
        throw new Refused({ code: 'aws/denied', message: `${bucket} is not yours.`, hint: 'Leave it.' });
      const objects = account.buckets.get(bucket);
      const count = objects?.size ?? 0;
      objects?.clear();
      if (count > 0) account.deeds.push(`empty ${bucket}`);
      return count;
    },
    deregisterRevision: async (arn) => {
      account.revisions.set(arn, false);
      account.deeds.push(`deregister ${arn}`);
    },
    newestExecution: async (machine) => {
      const newest = account.executions.findLast(({ stateMachine }) => stateMachine === machine);
      return newest?.status === 'RUNNING' ? 'running' : newest?.startedAt;
    },
    jobs: async (queue) => (account.jobs.get(queue)?.length ?? 0) + (account.runningJobs.get(queue)?.length ?? 0),
    terminateJobs: async (queue, machines) => {
      const all = account.runningJobs.get(queue) ?? [];
      const others = all.filter(({ stateMachine = '' }) => !machines.includes(stateMachine));
      if (all.length > others.length) {
        account.runningJobs.set(queue, others);
        account.deeds.push(`terminate ${all.length - others.length} in ${queue}`);
      }
      return all.length - others.length;
    },
    executions: async (machine) => running(machine).length,
    executionsWith: async (machine, text) => where(machine, (definition) => definition.includes(text)),
    executionsWithout: async (machine, text) => where(machine, (definition) => !definition.includes(text)),
    messages: async (url) => (account.queues.get(url) ?? []).reduce((sum, count) => sum + count, 0),
  };
};
