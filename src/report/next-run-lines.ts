import type { Config } from '../config/schema.ts';
import { eventMember } from '../events/place-events.ts';
import { eventWords, jobsIn } from '../review/jobs.ts';

/** `2026-11-24 14:00`. */
const inUtc = (run: Date): string => run.toISOString().slice(0, 16).replace('T', ' ');

/** Returns the next runs of an event in words. */
const nextWords = (runs: readonly Date[] | 'from-deployment'): string => {
  if (runs === 'from-deployment') return 'counted from its deployment';
  return runs.length > 0 ? `next at ${runs.map(inUtc).join(', ')} UTC` : 'no run is to come';
};

/** Returns a line for each event of a job whose next runs are known (see `EventMember.nextRuns`), with these in UTC. */
export const nextRunLines = (config: Config, now: Date): string[] =>
  jobsIn(config).flatMap(([name, { properties }]) =>
    properties.events.flatMap((event) => {
      const runs = eventMember(event.type).nextRuns?.(event.properties, now);
      return runs === undefined ? [] : [`${name} starts ${eventWords(event)}: ${nextWords(runs)}.`];
    }),
  );
