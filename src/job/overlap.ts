import { type Diagnostic, errorAt, type Path, warningAt } from '../diagnostics/diagnostic.ts';
import type { AnyEvent } from '../events/event.ts';
import { events as members } from '../generated/events.ts';
import type { JobProperties } from './job-shape.ts';
import type { Places } from './places/places.ts';

/** The values of `overlap`. */
export const overlaps = ['allow', 'skip', 'queue', 'replace'] as const;

/**
 * The most places of a job: the entry that holds them is read in one state, whose data Step Functions limits to 256 KiB,
 * and each takes about half a KiB.
 * https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
 */
export const mostPlaces = 250;

/** The properties of a job that say how its runs may overlap. */
type Overlapping = Pick<JobProperties, 'overlap' | 'maxConcurrency' | 'lossy' | 'events'>;

/** Returns the places of a job; undefined for one whose runs may overlap without a limit. */
export const placesOf = ({ overlap, maxConcurrency }: Overlapping): Places | undefined => {
  const whenTaken = overlap ?? (maxConcurrency === undefined ? 'allow' : 'queue');
  return whenTaken === 'allow' ? undefined : { whenTaken, count: maxConcurrency ?? 1 };
};

/** Returns an error for each event of a job whose data would be lost by a start that is skipped or replaced. */
const lostEvents = ({ overlap, events }: Overlapping, at: Path): Diagnostic[] =>
  events.flatMap(({ type }, index) =>
    (members as readonly AnyEvent[]).find((member) => member.type === type)?.onlyTime
      ? []
      : [
          errorAt(
            'config/lossy-overlap',
            [...at, 'events', index, 'type'],
            `With overlap: ${overlap}, ${overlap === 'skip' ? 'an event that comes during a run starts none' : 'a run is stopped by the next event'}, and what the event of ${type} carries is lost.`,
            'Write overlap: queue, by which every event gets its run; or lossy: true if the next event makes up for a lost one.',
          ),
        ],
  );

/** Returns the diagnostics of `overlap` and what belongs to it; `at` is the path of the job's properties. */
export const checkOverlap = (properties: Overlapping, at: Path): Diagnostic[] => {
  const { overlap, maxConcurrency, lossy } = properties;
  if (overlap === 'allow' && maxConcurrency !== undefined)
    return [
      errorAt(
        'config/overlap',
        [...at, 'maxConcurrency'],
        'overlap: allow lets any number of runs overlap, and maxConcurrency limits them.',
        'Remove one of the two; without overlap, starts above maxConcurrency wait.',
      ),
    ];
  const loses = overlap === 'skip' || overlap === 'replace';
  if (lossy && !loses)
    return [
      {
        ...warningAt(
          'config/ignored',
          [...at, 'lossy'],
          overlap === undefined
            ? 'No event of this job is lost without `overlap: skip` or `replace`, so lossy has no effect.'
            : `No event of this job is lost with overlap: ${overlap}, so lossy has no effect.`,
          'Remove it, or write overlap: skip or overlap: replace.',
        ),
        place: { path: [...at, 'lossy'], at: 'key' },
      },
    ];
  return loses && !lossy ? lostEvents(properties, at) : [];
};
