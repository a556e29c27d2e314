import { type JsonObject, objectAt } from './files/json-file.ts';

/** The properties of a package.json that a lock file repeats. Peers are left out: settings decide whether they are locked. */
export const lockedKinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/**
 * Returns the packages that a package.json asks for, as names with versions: more than one for a name of several kinds, of
 * which each package manager keeps another one.
 */
export const askedIn = (content: JsonObject): [string, readonly string[]][] => {
  const asked = new Map<string, readonly string[]>();
  for (const kind of lockedKinds)
    for (const [name, version] of Object.entries(objectAt(content, kind)))
      if (typeof version === 'string') asked.set(name, [...(asked.get(name) ?? []), version]);
  return [...asked];
};

/** Returns the names of packages of one package.json that a lock file does not have as they are asked for. */
export type StaleNames = (manifest: JsonObject, place: string) => string[];

/** Returns the first number of an exact version, or of one with `^` or `~`; undefined for any other. */
const majorIn = (version: unknown): string | undefined =>
  typeof version === 'string' ? /^[~^]?([1-9]\d{0,8})\.\d/.exec(version)?.[1] : undefined;

/** True where a version is of another major version than each of those that are asked for; false for any that has none. */
export const isOtherMajor = (asked: readonly string[], locked: unknown): boolean => {
  const found = majorIn(locked);
  return found !== undefined && asked.map(majorIn).every((wanted) => wanted !== undefined && wanted !== found);
};
