import type { Config } from '../config/schema.ts';
import { wallClockOf } from '../events/parts/zone-clock.ts';
import { eventMember } from '../events/place-events.ts';
import { sleepReason } from '../events/sleep.ts';
import type { EventConfig } from '../generated/events.ts';
import { neighboursOf } from '../graph/neighbours.ts';
import { jobsIn } from '../review/batch-jobs.ts';
import { eventWords, hasEvents } from '../review/jobs.ts';
import { namedStarters, startersOf, starterWords } from '../review/starters.ts';
import type { Stage } from '../stage/stage.ts';
import { programWord, sleepWords, whenOrBy } from './start-by-hand.ts';

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
    if (because !== undefined)
      return [`${name} is not started ${whenOrBy(eventWords(event))}: ${sleepWords({ because })}.`];
    const runs = nextRuns?.(event.properties, now);
    if (runs === undefined) return [];
    return [`${name} starts ${eventWords(event)}: ${nextWords(runs, zone?.(event.properties))}.`];
  });

/** Returns a line for each job that starts a job when it ends, or that would if the job were not paused or in a preview. */
const chainLines = (name: string, { paused }: Starting, config: Config, stage: Stage): string[] => {
  const named = namedStarters(name, config);
  if (named.length === 0) return [];
  const started = startersOf(name, config, stage, neighboursOf(config, stage));
  const because = paused ? 'paused' : 'preview';
  return named.map((starter) =>
    started.some(({ job }) => job === starter.job)
      ? `${name} is started by ${starterWords(starter)}.`
      : `${name} is not started by ${starterWords(starter)}: ${sleepWords({ because })}.`,
  );
};

/**
 * Returns a line for each event of a job or function whose next runs are known (see `EventMember.nextRuns`), with these on
 * the clock of its time zone, one for each event that sleeps in the stage, one for each job that starts it, and one for each
 * job that nothing starts.
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
    if (!jobs.has(name)) return lines;
    const all = [...lines, ...chainLines(name, properties as Starting, config, stage)];
    const hasNone = ((properties as Starting).events ?? []).length === 0 && all.length === 0;
    return hasNone ? [startWords(name, config, stage, commandLine)] : all;
  });
};
