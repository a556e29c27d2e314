import type { Config } from '../../config/schema.ts';
import { type PlacedEvent, placeEvents } from '../../events/place-events.ts';
import type { EventConfig } from '../../generated/events.ts';
import { contextOf, neighboursOf } from '../../graph/neighbours.ts';
import type { Stage } from '../../stage/stage.ts';

/** Returns the events of all jobs and functions of a config, each with its id and context. */
export const placedEvents = (config: Config, stage: Stage): PlacedEvent[] => {
  const neighbours = neighboursOf(config, stage);
  return [...neighbours.values()].flatMap(({ name, properties: { events = [] }, eventTarget }) =>
    eventTarget === undefined
      ? []
      : placeEvents(events as readonly EventConfig[], contextOf(name, config, stage, neighbours), eventTarget),
  );
};
