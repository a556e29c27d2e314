import type { Expression } from '../../cloudformation/expression.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import type { DeployedJob } from '../../runs/deployed-jobs.ts';
import { faultsOfInstances, faultsOfStarts, faultWords } from '../../runs/pool-faults.ts';
import type { Attempt, Capacity, QueueState } from '../../runs/run.ts';
import { type PoolSource, poolSourceOf } from '../../runs/stuck-reasons.ts';
import { waitingWords } from '../../runs/waiting.ts';
import type { ServiceQuota } from '../../stack/quota.ts';
import { grownJobs, type JobVcpus, quotasOf, vcpuExcesses, vcpuShortages } from '../../stack/vcpu-quota.ts';

/** Milliseconds between two reads of a job queue while a job waits in it. */
const queueEvery = 10_000;

/** Milliseconds between two reads of the vCPUs in use, which AWS measures every few minutes. */
const usageEvery = 300_000;

/** Milliseconds after which an instance should have started: AWS's own reasons come within minutes. */
const longWait = 900_000;

/** Milliseconds after which an instance for the next job of a queue should be on its way: only then its pool is looked at. */
const startWait = 180_000;

/** Milliseconds between two looks at the instances of a pool. */
const poolEvery = 300_000;

/** Milliseconds after which a start that failed says nothing about a job that waits now. */
const recentStart = 3_600_000;

/** Reads a fact that AWS may refuse. */
type Read = <T>(what: string, read: () => Promise<T>) => Promise<T | undefined>;

/** Returns a reader of facts that AWS may refuse: its problem is logged once, and the fact is then unknown. */
const tolerant = (world: World): Read => {
  const told = new Set<string>();
  return async (what, read) => {
    try {
      return await read();
    } catch (problem) {
      if (!(problem instanceof Refused) || world.stopped) throw problem;
      if (!told.has(what)) world.console.info(`${what} could not be read: ${problem.message}`);
      told.add(what);
      return undefined;
    }
  };
};

/** Returns a function that returns the result of `read` again, until it is older than `every` milliseconds. */
const kept = <T>(world: World, every: number, read: () => Promise<T>): (() => Promise<T>) => {
  let last: { readonly at: number; readonly value: Promise<T> } | undefined;
  return () => {
    const now = world.elapsed();
    if (last === undefined || now - last.at >= every) last = { at: now, value: read() };
    return last.value;
  };
};

/** Returns a function that returns sentences on the quotas of vCPUs that keep a job from starting. */
const excessesReader = (world: World, read: Read, needs: readonly JobVcpus[]): (() => Promise<readonly string[]>) => {
  const ask = async <T>(value: (quota: ServiceQuota) => Promise<T>): Promise<ReadonlyMap<string, T>> =>
    new Map(await Promise.all(quotasOf(needs).map(async (quota) => [quota.code, await value(quota)] as const)));
  const limits = kept(world, Number.POSITIVE_INFINITY, () =>
    read('The quota of vCPUs', async () => {
      const port = await world.quotas();
      return ask((quota) => port.value(quota));
    }),
  );
  const uses = kept(world, usageEvery, () =>
    read('The vCPUs in use', async () => {
      const port = await world.quotas();
      return ask((quota) => port.used(quota));
    }),
  );
  return async () => {
    if (needs.length === 0) return [];
    const values = await limits();
    if (values === undefined) return [];
    const limitOf = ({ code }: ServiceQuota) => values.get(code) as number;
    const excesses = vcpuExcesses(needs, limitOf);
    const used = excesses.length > 0 ? undefined : await uses();
    const shortages = vcpuShortages(needs, limitOf, ({ code }) => used?.get(code));
    return [...excesses, ...shortages].map(({ sentence, hint }) => `${sentence} ${hint}`);
  };
};

/** Returns a function that returns sentences on why instances of the environments of a queue do not start, or are not used. */
const poolFaultsReader = (
  world: World,
  read: Read,
  source: PoolSource,
): ((environments: readonly Capacity[]) => Promise<readonly string[]>) => {
  const readers = new Map<string, () => Promise<readonly string[]>>();
  const faultsOf = async (name: string): Promise<readonly string[]> => {
    const [starts, instances] = [
      await read('Why instances do not start', async () => (await world.health()).failedStarts(name)),
      await read('The instances of the pool', async () => (await world.health()).instances(name)),
    ];
    const now = world.now();
    const late = (starts ?? []).filter(({ at }) => now.getTime() - at.getTime() < recentStart);
    const found = [...faultsOfStarts(name, late, source), ...faultsOfInstances(name, instances ?? [], now, source)];
    return found.map(faultWords);
  };
  return async (environments) => {
    const found = environments.map(({ name }) => {
      const reader = readers.get(name) ?? kept(world, poolEvery, () => faultsOf(name));
      readers.set(name, reader);
      return reader();
    });
    return (await Promise.all(found)).flat();
  };
};

/**
 * Returns a function that returns, for a job of a stage, a function that returns sentences on why an attempt does not run
 * yet, empty for one that runs. Reads the queue every ten seconds, the quota of vCPUs once, the vCPUs in use and the instances of its pool every five
 * minutes; what AWS refuses to tell is logged and left out.
 */
export const waitingReader = (world: World, template: Expression | undefined) => {
  const read = tolerant(world);
  return (job: DeployedJob) => {
    const needs = grownJobs(undefined, template ?? {}).filter((one) => one.job === job.name);
    const excessesOf = excessesReader(world, read, needs);
    const source = poolSourceOf({ ...job.need, foreignQueue: job.foreignQueue });
    const poolFaultsOf = poolFaultsReader(world, read, source);
    const queues = new Map<string, () => Promise<QueueState | undefined>>();
    const queueOf = async (queueArn: string, jobArn: string): Promise<QueueState | undefined> => {
      const asked =
        queues.get(jobArn) ??
        kept(world, queueEvery, () => read('The job queue', async () => (await world.runs()).queue(queueArn, jobArn)));
      queues.set(jobArn, asked);
      return asked();
    };
    return async (attempt: Attempt): Promise<readonly string[]> => {
      const { number, infrastructureRetry, job: batchJob, beganAt } = attempt;
      if (batchJob === undefined) return [];
      const waited = world.now().getTime() - beganAt.getTime();
      const isLong = waited > longWait;
      const { status, queue } = batchJob;
      const isRunnable = status === 'RUNNABLE';
      // A job leaves SUBMITTED at once, unless something is wrong.
      const asksQueue = queue !== undefined && (isRunnable || (isLong && status === 'SUBMITTED'));
      const state = asksQueue ? await queueOf(queue, batchJob.arn) : undefined;
      const isNext = state !== undefined && (state.position ?? 1) === 1;
      const asksPool = isRunnable && isNext && waited > startWait && source !== 'fargate';
      return waitingWords({
        ...{ number, infrastructureRetry, job: batchJob, source, isBorrowed: job.borrows ?? false },
        queue: state,
        excesses: isRunnable ? await excessesOf() : [],
        poolFaults: asksPool ? await poolFaultsOf(state.environments) : [],
        isLong,
      });
    };
  };
};
