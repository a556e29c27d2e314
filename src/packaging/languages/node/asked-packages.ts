import { type JsonObject, objectAt } from './files/json-file.ts';

/** The properties of a package.json that a lock file repeats. Peers are left out: settings decide whether they are locked. */
export const lockedKinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/** Returns the packages that a package.json asks for, as names with versions. */
export const askedIn = (content: JsonObject): [string, string][] =>
  lockedKinds.flatMap((kind) =>
    Object.entries(objectAt(content, kind)).flatMap(([name, version]): [string, string][] =>
      typeof version === 'string' ? [[name, version]] : [],
    ),
  );

/** Returns the names of packages of one package.json that a lock file does not have as they are asked for. */
export type StaleNames = (manifest: JsonObject, place: string) => string[];

/** Returns the first number of an exact version, or of one with `^` or `~`; undefined for any other. */
export const majorIn = (version: unknown): string | undefined =>
  typeof version === 'string' ? /^[~^]?([1-9]\d{0,8})\.\d/.exec(version)?.[1] : undefined;
