import type { Path } from '../diagnostics/diagnostic.ts';
import type { EventConfig } from '../generated/events.ts';
import type { LintInput } from './rule.ts';

/** An event of a job or a function with its place in the config. */
export interface PlacedEvent {
  /** The name of the job or function that the event starts. */
  readonly owner: string;
  /** The word for the owner. */
  readonly word: 'job' | 'function';
  /** The path of the event's `properties`. */
  readonly path: Path;
  readonly event: EventConfig;
}

/** Returns every event of the config's jobs and functions, in the order of the config. */
export const eventsIn = ({ resources }: Pick<LintInput, 'resources'>): PlacedEvent[] =>
  Object.entries(resources).flatMap(([owner, { type, properties }]) =>
    type === 'batch-job' || type === 'function'
      ? (properties.events ?? []).map((event, index) => ({
          owner,
          word: type === 'function' ? 'function' : 'job',
          path: ['resources', owner, 'properties', 'events', index, 'properties'],
          event: event as EventConfig,
        }))
      : [],
  );

/**
 * Returns every claim whose text an earlier claim of another owner has, with that owner as `first`. A claim is a
 * source that one owner only can have: a queue, a route, a priority.
 */
export const claimedTwice = <T extends { readonly owner: string; readonly claim: string }>(
  claims: readonly T[],
): (T & { readonly first: string })[] => {
  const owners = new Map<string, string>();
  return claims.flatMap((one) => {
    const first = owners.get(one.claim);
    if (first === undefined) owners.set(one.claim, one.owner);
    // Two claims of one owner are reported as `config/event-twice`.
    return first === undefined || first === one.owner ? [] : [{ ...one, first }];
  });
};
