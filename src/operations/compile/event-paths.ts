import type { Config } from '../../config/schema.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import { placeEvents } from '../../events/place-events.ts';
import { contextOf, neighboursOf } from '../../graph/neighbours.ts';
import { jobsIn } from '../../review/jobs.ts';
import type { Stage } from '../../stage/stage.ts';

/**
 * Returns the config path of each event of a job, with its index, by the prefix of its logical ids. The template does
 * not have the index, since an event that changes its place must not change anything.
 */
export const eventPaths = (config: Config, stage: Stage): ReadonlyMap<string, Path> => {
  const neighbours = neighboursOf(config, stage);
  return new Map(
    jobsIn(config).flatMap(([name, { properties }]) =>
      placeEvents(properties.events, contextOf(name, config, stage, neighbours)).map(
        ({ id, context }): [string, Path] => [id, context.path],
      ),
    ),
  );
};
