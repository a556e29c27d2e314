import type { Config } from '../config/schema.ts';
import { wallClockOf } from '../events/parts/zone-clock.ts';
import { eventMember } from '../events/place-events.ts';
import { sleepReason } from '../events/sleep.ts';
import type { EventConfig } from '../generated/events.ts';
import { neighboursOf } from '../graph/neighbours.ts';
import { eventWords, hasEvents, jobsIn } from '../review/jobs.ts';
import type { Stage } from '../stage/stage.ts';
import { programWord, sleepWords } from './start-by-hand.ts';

/** Returns the next runs of an event in words, on the clock of a time zone: `next at 2026-11-24 14:00 UTC`. */
const nextWords = (runs: readonly Date[] | 'from-deployment', zone = 'UTC'): string => {
  if (runs === 'from-deployment') return 'counted from its deployment';
  if (runs.length === 0) return 'no run is to come';
  const wallAt = wallClockOf(zone);
  const shown = runs.map((run) => new Date(wallAt(run.getTime())).toISOString().slice(0, 16).replace('T', ' '));
  return `next at ${shown.join(', ')} ${zone}${zone === 'UTC' ? '' : ' time'}`;
};

/** Returns the names of the other resources that are connected to a job, so that they may start it. */
const connectedTo = (job: string, { resources }: Config): readonly string[] =>
  Object.entries(resources).flatMap(([name, { properties }]) => {
    const { connectTo = [] } = (properties ?? {}) as { readonly connectTo?: readonly string[] };
    return name !== job && connectTo.includes(job) ? [name] : [];
  });

/** Returns a command of this program as one types it. */
export type CommandLine = (words: string) => string;

/** Returns how a job without events is started: by what is connected to it, or by a call. */
const startWords = (job: string, config: Config, { stage }: Stage, commandLine: CommandLine): string => {
  const others = connectedTo(job, config);
  if (others.length > 0) return `${job} has no events: ${others.join(', ')} may start it.`;
  const [here, inAws] = [commandLine(`run --job ${job} --local`), commandLine(`run --job ${job} --stage ${stage}`)];
  return `${job} has no events, so nothing starts it by itself. On this machine \`${here}\` does, in AWS \`${inAws}\` once ${stage} is deployed.`;
};

/** A job or function as the config has it, as far as its events depend on it. */
interface Starting {
  readonly events?: readonly EventConfig[];
  readonly paused?: boolean;
}

const linesOf = (name: string, { events = [], paused }: Starting, config: Config, now: Date, stage: Stage): string[] =>
  events.flatMap((event) => {
    const { nextRuns, zone, source } = eventMember(event.type);
    const because = sleepReason(event.properties, source(event.properties), {
      stage,
      previewEvents: config.stackConfig?.preview?.events ?? 'own',
      paused: paused === true,
      neighbours: neighboursOf(config, stage),
    });
    if (because !== undefined) return [`${name} is not started by ${eventWords(event)}: ${sleepWords({ because })}.`];
    const runs = nextRuns?.(event.properties, now);
    if (runs === undefined) return [];
    return [`${name} starts ${eventWords(event)}: ${nextWords(runs, zone?.(event.properties))}.`];
  });

/**
 * Returns a line for each event of a job or function whose next runs are known (see `EventMember.nextRuns`), with these on
 * the clock of its time zone, one for each event that sleeps in the stage, and one for each job without events.
 */
export const nextRunLines = (
  config: Config,
  now: Date,
  stage: Stage,
  commandLine: CommandLine = (words) => `${programWord} ${words}`,
): string[] => {
  const jobs = new Set(jobsIn(config).map(([name]) => name));
  return Object.entries(config.resources).flatMap(([name, { type, properties }]) => {
    if (!hasEvents(type)) return [];
    const lines = linesOf(name, properties as Starting, config, now, stage);
    const hasNone = jobs.has(name) && ((properties as Starting).events ?? []).length === 0;
    return hasNone ? [startWords(name, config, stage, commandLine)] : lines;
  });
};
