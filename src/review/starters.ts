import type { Config } from '../config/schema.ts';
import { contextOf } from '../graph/neighbours.ts';
import { chainOf, type Ending, endings } from '../job/chain/chain.ts';
import type { Neighbour } from '../stage/resource.ts';
import type { Stage } from '../stage/stage.ts';
import { jobsIn } from './batch-jobs.ts';

/** A job that starts another one, and the endings of its runs after which it does: one, or both. */
export interface Starter {
  readonly job: string;
  readonly endings: readonly Ending[];
}

/** Returns the jobs that name a job in `onSuccess` or `onFailure`, whether or not they start it in a stage. */
export const namedStarters = (job: string, config: Config): Starter[] =>
  jobsIn(config).flatMap(([name, { properties }]) => {
    const after = endings.filter((ending) => properties[ending]?.includes(job));
    return after.length === 0 ? [] : [{ job: name, endings: after }];
  });

/** Returns the jobs that start a job of a stage when their runs end: none of a paused job, or in a preview without events. */
export const startersOf = (
  job: string,
  config: Config,
  stage: Stage,
  neighbours: ReadonlyMap<string, Neighbour>,
): Starter[] => {
  const jobs = new Map(jobsIn(config));
  return namedStarters(job, config).filter((starter) => {
    const chain = chainOf(jobs.get(starter.job)?.properties ?? {}, contextOf(starter.job, config, stage, neighbours));
    return starter.endings.some((ending) => chain?.[ending].some((follower) => follower.job === job));
  });
};

/** Returns a job that starts another one in words: `extract when it succeeds`. */
export const starterWords = ({ job, endings: [ending, other] }: Starter): string => {
  if (other !== undefined) return `${job} when it ends`;
  return `${job} when it ${ending === 'onFailure' ? 'fails for good' : 'succeeds'}`;
};
