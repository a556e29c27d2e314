import type { Config } from '../../config/schema.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import type { Stage } from '../../stage/stage.ts';
import { placedEvents } from './placed-events.ts';

/**
 * Returns the config path of each event of a job, with its index, by the prefix of its logical ids. The template does
 * not have the index, since an event that changes its place must not change anything.
 */
export const eventPaths = (config: Config, stage: Stage): ReadonlyMap<string, Path> =>
  new Map(placedEvents(config, stage).map(({ id, context }): [string, Path] => [id, context.path]));
