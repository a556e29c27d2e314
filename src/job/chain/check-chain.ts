import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import type { Neighbour, ResourceContext } from '../../stage/resource.ts';
import { type Chaining, type Ending, endings, followersOf } from './chain.ts';

type Neighbours = ResourceContext['neighbours'];

/** Returns the names of the jobs that a job of the config starts when its runs end. */
const nextJobs = (name: string, neighbours: Neighbours): readonly string[] =>
  endings.flatMap((ending) => followersOf(neighbours.get(name)?.properties ?? {}, ending));

/** Returns the names from a job back to itself, `[a, b, a]`, the shortest way; undefined where none leads back. */
const circleFrom = (first: string, next: string, neighbours: Neighbours): readonly string[] | undefined => {
  const seen = new Set([next]);
  let ways: (readonly string[])[] = [[first, next]];
  while (ways.length > 0) {
    const done = ways.find((way) => way.at(-1) === first);
    if (done !== undefined) return done;
    ways = ways.flatMap((way) =>
      nextJobs(way.at(-1) as string, neighbours).flatMap((name) => {
        if (seen.has(name)) return [];
        seen.add(name);
        return [[...way, name]];
      }),
    );
  }
  return undefined;
};

/** Returns the error of a job that starts itself in the end. Only the first member of a circle by name reports it. */
const circleMistakes = (name: string, follower: string, at: Path, neighbours: Neighbours): Diagnostic[] => {
  const circle = circleFrom(name, follower, neighbours);
  if (circle === undefined || circle.some((member) => member < name)) return [];
  return [
    errorAt(
      'config/job-circle',
      at,
      `Runs that start each other for ever: ${circle.join(' → ')}. Nothing would end that, and each costs money.`,
      'Remove one of these from onSuccess or onFailure; a job that repeats itself has a schedule.',
    ),
  ];
};

/** Returns the diagnostics of what the next job does with its start. */
const startMistakes = (follower: Neighbour, ending: Ending, at: Path): Diagnostic[] => {
  const { overlap, lossy, paused } = follower.properties;
  if (paused === true)
    return [
      warningAt(
        'config/follower',
        at,
        `${follower.name} is paused, so ${ending} does not start it.`,
        `Remove paused from ${follower.name} to start it again; runs that end before then start none.`,
      ),
    ];
  if ((overlap !== 'skip' && overlap !== 'replace') || lossy === true) return [];
  return [
    errorAt(
      'config/lossy-overlap',
      at,
      `${follower.name} has overlap: ${overlap}, by which the news that a run ended can be lost.`,
      `Write overlap: queue at ${follower.name}, by which every start gets its run; or lossy: true if the next one makes up for a lost one.`,
    ),
  ];
};

/** Returns the diagnostics of `onSuccess` and `onFailure` of a job. That each names a job is checked with all names. */
export const checkChain = (
  properties: Chaining,
  job: Pick<ResourceContext, 'name' | 'path' | 'neighbours'>,
): Diagnostic[] =>
  endings.flatMap((ending) => {
    const names = properties[ending] ?? [];
    return names.flatMap((name, index): Diagnostic[] => {
      const at = [...job.path, 'properties', ending, index];
      const follower = job.neighbours.get(name);
      if (follower === undefined) return [];
      if (names.indexOf(name) < index)
        return [
          errorAt(
            'config/follower',
            at,
            `${ending} names ${name} twice, and a run starts it once.`,
            'Remove one of the two.',
          ),
        ];
      return [...circleMistakes(job.name, name, at, job.neighbours), ...startMistakes(follower, ending, at)];
    });
  });
