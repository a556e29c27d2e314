import type { Path } from '../diagnostics/diagnostic.ts';
import type { EventConfig } from '../generated/events.ts';
import type { Linted } from './rule.ts';

/** An event of a job or of a function; `path` leads to its properties. */
export interface PlacedEvent {
  /** The name of what it starts. */
  readonly owner: string;
  readonly path: Path;
  readonly event: EventConfig;
}

/** Every event of the config that can share its source with others; those of functions that start no job are not read. */
export const eventsIn = ({ resources }: Linted): PlacedEvent[] =>
  Object.entries(resources).flatMap(([owner, { type, properties }]) =>
    type === 'batch-job' || type === 'function'
      ? (properties.events ?? []).map((event, index) => ({
          owner,
          path: ['resources', owner, 'properties', 'events', index, 'properties'],
          event: event as EventConfig,
        }))
      : [],
  );

/** What claims a source that somebody else has claimed already: each with the owner of the first. */
export const claimedTwice = <T extends { readonly owner: string; readonly claim: string }>(
  claims: readonly T[],
): (T & { readonly first: string })[] => {
  const owners = new Map<string, string>();
  return claims.flatMap((one) => {
    const first = owners.get(one.claim);
    if (first === undefined) owners.set(one.claim, one.owner);
    // Two of one owner are told by `config/event-twice`.
    return first === undefined || first === one.owner ? [] : [{ ...one, first }];
  });
};
