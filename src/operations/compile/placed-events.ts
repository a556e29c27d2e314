import type { Config } from '../../config/schema.ts';
import { type PlacedEvent, placeEvents } from '../../events/place-events.ts';
import { contextOf, neighboursOf } from '../../graph/neighbours.ts';
import { jobsIn } from '../../review/jobs.ts';
import type { Stage } from '../../stage/stage.ts';

/** Returns the events of all jobs of a config, each with its id and context. */
export const placedEvents = (config: Config, stage: Stage): PlacedEvent[] => {
  const neighbours = neighboursOf(config, stage);
  return jobsIn(config).flatMap(([name, { properties }]) =>
    placeEvents(properties.events, contextOf(name, config, stage, neighbours)),
  );
};
