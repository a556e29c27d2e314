import { posix } from 'node:path';
import { parse } from 'yaml';
import type { FileLookup } from '../../packaging.ts';
import { askedIn, type StaleNames } from './asked-packages.ts';
import { type JsonObject, objectAt } from './files/json-file.ts';
import type { NodeProject } from './project.ts';

/** True for a version that is a place, or that Yarn replaces before it writes it. */
const isReplaced = (version: string): boolean =>
  version === '' || /^(?:\.{0,2}\/|~\/|(?:file|link|portal|patch|workspace|catalog|exec):)/.test(version);

/** Returns a test for the packages whose version the `resolutions` of a workspace set: `ms`, `a/ms`, `ms@npm:^2`. */
const resolvedBy = ({ top }: NodeProject): ((name: string) => boolean) => {
  const patterns = Object.keys(objectAt(top.content ?? {}, 'resolutions'));
  return (name) => patterns.some((one) => one === name || one.endsWith(`/${name}`) || one.startsWith(`${name}@`));
};

/**
 * Returns how to find what a yarn.lock lacks; undefined for one that is not compared. https://classic.yarnpkg.com/docs/yarn-lock,
 * https://yarnpkg.com/cli/install#options--immutable
 */
export const yarnStale = (text: string, project: NodeProject, files: FileLookup): StaleNames | undefined => {
  const isResolved = resolvedBy(project);
  const members = new Set([project.top, project.own, ...project.members].map(({ content }) => content?.name));
  const isCompared = (name: string): boolean => !isResolved(name) && !members.has(name);
  if (!/^__metadata:/m.test(text)) return classicStale(text, isCompared);
  const settings = files.text(posix.join(project.top.folder, '.yarnrc.yml')) ?? '';
  return /^defaultProtocol:/m.test(settings) ? undefined : berryStale(text, isCompared);
};

/** Returns how to find what the lock file of Yarn 1 lacks, whose entries begin with each version that is asked for. */
const classicStale = (text: string, isCompared: (name: string) => boolean): StaleNames => {
  const headers = [...text.matchAll(/^[^\s#].*(?=:\r?$)/gm)].map(([header]) => header.replaceAll('"', ''));
  const asked = new Set(headers.flatMap((header) => header.split(', ')));
  // A version may contain a comma itself.
  const withComma = headers.map((header) => `, ${header}, `);
  return (manifest) =>
    askedIn(manifest).flatMap(([name, versions]) => {
      const isThere = (version: string): boolean => {
        const wanted = `${name}@${version}`;
        if (isReplaced(version) || asked.has(wanted)) return true;
        return version.includes(',') && withComma.some((one) => one.includes(`, ${wanted}, `));
      };
      return !isCompared(name) || versions.some(isThere) ? [] : [name];
    });
};

/**
 * Returns how to find what the lock file of Yarn 2 or later lacks: it repeats the dependencies of each package of the
 * workspace, from version 4 on with the protocol `npm:`. Only those entries are read.
 */
const berryStale =
  (text: string, isCompared: (name: string) => boolean): StaleNames =>
  (manifest, place) => {
    const entry = entryOf(text, `@workspace:${place === '' ? '.' : place}`);
    if (entry === undefined) return [];
    const locked = objectAt(entry, 'dependencies');
    return askedIn(manifest).flatMap(([name, versions]) => {
      const isThere = (version: string): boolean =>
        isReplaced(version) || locked[name] === version || locked[name] === `npm:${version}`;
      return !isCompared(name) || versions.some(isThere) ? [] : [name];
    });
  };

/** Returns the entry of a lock file of which a name ends so; undefined without one. */
const entryOf = (text: string, end: string): JsonObject | undefined => {
  for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
    const begin = text.lastIndexOf('\n', at) + 1;
    const isHeader = text[begin] === '"' && /^(?:"|, )/.test(text.slice(at + end.length, at + end.length + 2));
    if (!isHeader) continue;
    const behind = text.slice(begin).search(/\r?\n\r?\n/);
    const entry = text.slice(begin, behind < 0 ? undefined : begin + behind);
    try {
      // Versions such as 1.10 are texts.
      const [value] = Object.values(objectAt({ found: parse(entry, { schema: 'failsafe' }) }, 'found'));
      return objectAt({ value }, 'value');
    } catch {
      return undefined;
    }
  }
  return undefined;
};
