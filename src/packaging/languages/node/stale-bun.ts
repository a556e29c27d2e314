import { askedIn, isOtherMajor, type StaleNames } from './asked-packages.ts';
import { jsonObject, objectAt } from './files/json-file.ts';

/** Returns the version in the first value of a locked package, `["ms@2.1.3", …]`; undefined for any other. */
const versionIn = (locked: unknown): string | undefined =>
  Array.isArray(locked) && typeof locked[0] === 'string' ? /@([^@]*)$/.exec(locked[0])?.[1] : undefined;

/**
 * Returns how to find what a frozen bun.lock lacks: packages that it does not have, and those of another major version. A
 * range that the locked version is in changes nothing. https://bun.com/docs/pm/lockfile
 */
export const bunStale = (text: string): StaleNames | undefined => {
  const lock = jsonObject(text);
  if (lock === undefined) return undefined;
  const [workspaces, packages] = [objectAt(lock, 'workspaces'), objectAt(lock, 'packages')];
  return (manifest, place) => {
    const recorded = objectAt(workspaces, place);
    if (!(place in workspaces)) return [];
    const before = new Map(askedIn(recorded));
    const replaced = { ...objectAt(manifest, 'overrides'), ...objectAt(manifest, 'resolutions') };
    return askedIn(manifest).flatMap(([name, versions]) => {
      if (name in replaced || before.get(name)?.some((one) => versions.includes(one))) return [];
      const locked = packages[`${String(recorded.name)}/${name}`] ?? packages[name];
      return locked === undefined || isOtherMajor(versions, versionIn(locked)) ? [name] : [];
    });
  };
};
