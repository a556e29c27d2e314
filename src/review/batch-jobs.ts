import type { Config } from '../config/schema.ts';
import type { ResourceConfig } from '../generated/resources.ts';

/** Config of a resource of type `batch-job`. */
export type BatchJobConfig = ResourceConfig & { type: 'batch-job' };

/** Returns the jobs of a config by name, in the config's order. */
export const jobsIn = (config: Config): [string, BatchJobConfig][] =>
  Object.entries(config.resources).filter((entry): entry is [string, BatchJobConfig] => entry[1].type === 'batch-job');
