import { existsSync } from 'node:fs';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import { realPath } from './checkout.ts';
import type { Contents, Entry } from './contents.ts';
import { isInside } from './inside.ts';

/** The name of the default output folder, and of every folder that no build context has. */
export const defaultOutput = '.batch-job';

/** True for a folder that no build context has, by its name or that of a folder above. */
export const isNeverInContexts = (folder: string): boolean => folder.split(sep).includes(defaultOutput);

/** Name of the file in an output folder that lists the files which this program wrote there. */
export const listName = 'batch-job-files.sha256';

/** First line of the list, by which it is known; `sha256sum --check` skips it. */
const firstLine = '# Files that batch-job-action wrote into this folder. As they are, no build context has them.';

/** Largest list in bytes that is read. */
export const mostListed = 1024 * 1024;

/** The SHA-256 (64 hex) of written files, by their paths relative to the output folder. */
export type WrittenFiles = ReadonlyMap<string, string>;

/** Returns the text of a list, sorted by path, which `sha256sum --check` reads. */
export const listText = (files: WrittenFiles): string =>
  [firstLine, ...[...files].sort().map(([name, digest]) => `${digest}  ${name}`), ''].join('\n');

/** Returns the files of a list; undefined for a text that is no list of this program. */
export const readList = (text: string): WrittenFiles | undefined => {
  const [first, ...rows] = text.split('\n');
  if (first !== firstLine) return undefined;
  const files = rows.flatMap((row) => {
    const [, digest = '', name = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(row) ?? [];
    return name === '' || name.split('/').includes('..') ? [] : [[name, digest] as const];
  });
  return new Map(files);
};

/** A folder, and the files in it that are this program's by their names: an output folder, or that of a given images.json. */
export interface OutputPlace {
  /** The absolute path of the folder; in `Contents` relative to the top folder, with `/`. */
  readonly folder: string;
  /** Names of the files that commands write there, with at most one `*`, for any text: `state-machines/*.json`. */
  readonly names: readonly string[];
}

/** Returns a path with its links followed, as far as it exists. */
const realAsFar = (path: string): string =>
  existsSync(path) || dirname(path) === path ? realPath(path) : join(realAsFar(dirname(path)), basename(path));

/** Returns the folders that are in a folder, whose links were followed, relative to it: empty for that itself. */
export const outputsBelow = (root: string, outputs: readonly OutputPlace[]): OutputPlace[] =>
  outputs.flatMap((output) => {
    const folder = realAsFar(output.folder);
    return isInside(root, folder) ? [{ ...output, folder: relative(root, folder).split(sep).join('/') }] : [];
  });

/** True for a path in such a folder with one of its names. */
const isNamed = ({ folder, names }: OutputPlace, path: string): boolean => {
  const top = folder === '' ? '' : `${folder}/`;
  if (!path.startsWith(top)) return false;
  const within = path.slice(top.length);
  return names.some((name) => {
    const [prefix = '', ending] = name.split('*');
    return ending === undefined ? within === name : within.startsWith(prefix) && within.endsWith(ending);
  });
};

/** The files of a build context that this program wrote, found while the context is listed from its top. */
export interface WrittenSearch {
  /** Reads the list of a folder of the context, if it has one, before the files in the folder and below are asked for. */
  enter(folder: string, entries: readonly Entry[]): Promise<void>;
  /** True for a file of the context that this program wrote, and nobody changed. */
  has(path: string): Promise<boolean>;
  /** True for a folder that would not be there without these files, if nothing else is in it. */
  isMadeFor(folder: string): boolean;
}

/**
 * Returns the search for files that this program wrote: those in the output folder of the run, and a given images.json, by their names, those that a
 * run left in another folder by the list beside them, as long as they have the content that was written.
 */
export const searchWritten = (contents: Contents, base: string): WrittenSearch => {
  const { outputs = [] } = contents;
  const known = new Map<string, string>();
  const folders = new Set<string>();
  const addFolders = (from: string): void => {
    for (let at = from; at !== '.' && at !== '/' && !folders.has(at); at = posix.dirname(at)) folders.add(at);
  };
  for (const output of outputs)
    for (const name of output.names) addFolders(posix.dirname(posix.join(output.folder, name)));
  return {
    async enter(folder, entries) {
      if (!entries.some(({ name, kind }) => name === listName && kind === 'file')) return;
      const place = posix.join(base, folder);
      const list = posix.join(place, listName);
      const bytes = await contents.bytes(list, mostListed);
      const files = typeof bytes === 'string' ? undefined : readList(bytes.toString('utf8'));
      if (files === undefined) return;
      known.set(list, '');
      for (const [name, digest] of files) {
        known.set(posix.join(place, name), digest);
        addFolders(posix.dirname(posix.join(place, name)));
      }
    },
    async has(path) {
      const place = posix.join(base, path);
      if (outputs.some((output) => isNamed(output, place))) return true;
      const digest = known.get(place);
      if (digest === undefined) return false;
      return digest === '' || (await contents.describeAll([place])).get(place) === `${digest} file`;
    },
    isMadeFor: (folder) => folders.has(posix.join(base, folder)),
  };
};
