import type { JobNeed } from '../review/jobs.ts';
import { costOf, familiesIn, type Price } from '../shared/prices.ts';
import type { Attempt } from './run.ts';

/** Returns the price of a job while it runs, in a region for one with GPUs or disks; undefined without a need. */
export const priceOfJob = (need: JobNeed | undefined, region?: string): Price | undefined =>
  need && costOf({ ...need, families: region === undefined ? undefined : familiesIn(region, need) });

/** Returns the milliseconds for which the containers of attempts ran, up to now for one that runs. */
export const timeRun = (attempts: readonly Attempt[], now: Date): number =>
  attempts.reduce((sum, { job }) => {
    if (job?.startedAt === undefined) return sum;
    return sum + Math.max(0, (job.stoppedAt ?? now).getTime() - job.startedAt.getTime());
  }, 0);

/** Seconds for which EC2 bills an instance at least: https://aws.amazon.com/ec2/pricing/on-demand/ */
const leastSeconds = 60;

/**
 * Returns what the attempts of a run cost, in US dollars: each on an instance for itself, while its container ran, a minute
 * at least. Undefined without a price.
 */
export const dollarsOf = (attempts: readonly Attempt[], price: Price | undefined, now: Date): number | undefined => {
  if (price === undefined) return undefined;
  const seconds = attempts.reduce((sum, attempt) => {
    const one = timeRun([attempt], now) / 1_000;
    return sum + (one > 0 ? Math.max(leastSeconds, one) : 0);
  }, 0);
  return (seconds / 3_600) * price.dollarsPerHour;
};

/** Formats US dollars of a run: `$0.013`, `$1.20`, `< $0.001`. */
export const dollarsText = (dollars: number): string => {
  if (dollars === 0) return '$0';
  if (dollars < 0.001) return '< $0.001';
  return `$${dollars.toFixed(dollars < 0.1 ? 3 : 2)}`;
};
