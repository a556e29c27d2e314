import type { Expression } from '../../cloudformation/expression.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import type { DeployedJob } from '../../runs/deployed-jobs.ts';
import type { Attempt, QueueState } from '../../runs/run.ts';
import { waitingWords } from '../../runs/waiting.ts';
import { grownJobs, quotasOf, vcpuExcesses } from '../../stack/vcpu-quota.ts';

/** Milliseconds between two reads of a job queue while a job waits in it. */
const queueEvery = 10_000;

/** Returns a reader of facts that AWS may refuse: its problem is logged once, and the fact is then unknown. */
const tolerant = (world: World) => {
  const told = new Set<string>();
  return async <T>(what: string, read: () => Promise<T>): Promise<T | undefined> => {
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

/**
 * Returns a function that returns sentences on why an attempt does not run yet, empty for one that runs. Reads the queue
 * every ten seconds, and the quota of vCPUs once; what AWS refuses to tell is logged and left out.
 */
export const waitingFacts = (world: World, job: DeployedJob, template: Expression | undefined) => {
  const read = tolerant(world);
  let queue: QueueState | undefined;
  let readAt: number | undefined;
  let excesses: readonly string[] | undefined;

  const readQueue = async (queueArn: string, jobArn: string): Promise<void> => {
    const now = world.elapsed();
    if (readAt !== undefined && now - readAt < queueEvery) return;
    readAt = now;
    queue = await read('The job queue', async () => (await world.runs()).queue(queueArn, jobArn));
  };

  const readExcesses = async (): Promise<readonly string[]> => {
    const needs = grownJobs(undefined, template ?? {}).filter((one) => one.job === job.name);
    if (needs.length === 0) return [];
    const limits = await read('The quota of vCPUs', async () => {
      const port = await world.quotas();
      return Promise.all(quotasOf(needs).map(async (quota) => [quota.code, await port.value(quota)] as const));
    });
    if (limits === undefined) return [];
    const values = new Map(limits);
    return vcpuExcesses(needs, ({ code }) => values.get(code) as number).map(
      ({ sentence, hint }) => `${sentence} ${hint}`,
    );
  };

  return async ({ number, infrastructureRetry, job: batchJob }: Attempt): Promise<readonly string[]> => {
    if (batchJob === undefined) return [];
    if (batchJob.status === 'RUNNABLE') {
      if (batchJob.queue !== undefined) await readQueue(batchJob.queue, batchJob.arn);
      excesses ??= await readExcesses();
    }
    return waitingWords({ number, infrastructureRetry, job: batchJob, queue, excesses: excesses ?? [] });
  };
};
