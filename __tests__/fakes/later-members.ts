import { parse } from 'yaml';
import { events } from '../../src/generated/events.ts';
import { resources } from '../../src/generated/resources.ts';

/** An entry of a config, as in YAML. */
export interface Entry {
  readonly type: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

interface Example {
  readonly resources: Readonly<Record<string, Entry>>;
  readonly [key: string]: unknown;
}

/** A member of a registry that is validated and not compiled yet, with its entry in its example. */
export interface LaterMember {
  readonly entry: Entry;
  /** The name of the resource; of the job for an event. */
  readonly name: string;
  /** The resources of the example but the jobs. */
  readonly beside: Readonly<Record<string, Entry>>;
  /** The top-level keys of the example but `resources`. */
  readonly below: Readonly<Record<string, unknown>>;
}

interface Member {
  readonly type: string;
  readonly example: string;
  readonly later?: true;
}

/** Returns the members that are not compiled yet; `entriesIn` returns the entries of a resource of an example. */
const laterIn = (members: readonly Member[], entriesIn: (resource: Entry) => readonly Entry[]): LaterMember[] =>
  members
    .filter(({ later }) => later)
    .map(({ type, example }) => {
      const { resources: all, ...below } = parse(example) as Example;
      const found = Object.entries(all).flatMap(([name, resource]) =>
        entriesIn(resource)
          .filter((entry) => entry.type === type)
          .map((entry) => ({ name, entry })),
      );
      if (!found[0]) throw new Error(`${type} is not in its example`);
      const beside = Object.fromEntries(Object.entries(all).filter(([, resource]) => resource.type !== 'batch-job'));
      return { ...found[0], beside, below };
    });

/** The events of the registry that are not compiled yet. */
export const laterEvents: readonly LaterMember[] = laterIn(
  events,
  ({ properties }) => (properties?.events ?? []) as readonly Entry[],
);

/** The resources of the registry that are not compiled yet, with the properties of their examples. */
export const laterResources: readonly LaterMember[] = laterIn(resources, (resource) => [resource]);

/** True for the type of a resource that is not compiled yet. */
export const isLaterResource = ({ type }: Entry): boolean => laterResources.some(({ entry }) => entry.type === type);
