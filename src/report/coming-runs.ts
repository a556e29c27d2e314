import type { Config } from '../config/schema.ts';
import { scheduleWords } from '../events/parts/schedule-in-words.ts';
import { nextRuns } from '../events/parts/schedule-runs.ts';

/** `2026-11-24 14:00`. */
const told = (run: Date): string => run.toISOString().slice(0, 16).replace('T', ' ');

/**
 * A line for each schedule of the jobs that fires at fixed times, with its next five runs in UTC. Intervals count from
 * the deployment, and a timezone is not compiled yet: these have no line.
 */
export const comingRuns = (config: Config, now: Date): string[] =>
  Object.entries(config.resources).flatMap(([name, { type, properties }]) =>
    type !== 'batch-job'
      ? []
      : properties.events.flatMap((event) => {
          if (event.type !== 'schedule') return [];
          const { scheduleRate, timezone } = event.properties;
          if (timezone !== undefined || !/^\s*cron\(/.test(scheduleRate)) return [];
          const runs = nextRuns(scheduleRate, now).map(told);
          const next = runs.length ? `next at ${runs.join(', ')} UTC` : 'no run is to come';
          return [`${name} starts ${scheduleWords(scheduleRate)}: ${next}.`];
        }),
  );
