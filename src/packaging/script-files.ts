import { posix } from 'node:path';
import { foldersAbove, normalPath } from './config-paths.ts';
import type { FileSearch } from './file-search.ts';
import type { ScriptNames } from './script-names.ts';

/** The beginning of the search for the files of a program whose sources are read while it runs. */
export interface ScriptStart {
  readonly entry: string;
  readonly includeFiles: readonly string[] | undefined;
  /** Globs of files that are no part of the context. */
  readonly excluded: readonly string[];
}

/** A program whose sources are read while it runs. Paths are relative to the config. */
export interface Script {
  readonly entry: string;
  /** The folder of its project. */
  readonly folder: string;
  /** Endings that a name may leave out. */
  readonly endings: readonly string[];
  /** Folders of the project in which sources are looked for. */
  readonly roots: readonly string[];
  /** Globs of files that the program reads, as the config names them. */
  readonly includeFiles: readonly string[] | undefined;
  /** Reads the names in a source. */
  readonly names: (source: string) => ScriptNames;
}

/**
 * Adds the sources of a program, from its entry file and the sources that were added before on: every file and folder that
 * a text of a source could name, relative to it, to a folder above, or to a root. Where a source loads what is known at
 * run time only, the whole project; where it reads such a file, the whole project unless `includeFiles` names some.
 */
export const addScripts = (search: FileSearch, script: Script): void => {
  const roots = new Set(script.roots.map((root) => normalPath(posix.join(script.folder, root))));
  const sources: { readonly path: string; readonly found: ScriptNames }[] = [];
  const addTexts = (path: string, texts: readonly string[]): void => {
    const from = new Set([path, ...foldersAbove(path), ...roots]);
    for (const text of texts) for (const folder of from) addText(search, script, folder, text);
  };
  const readAll = (): void => {
    for (let path = search.next(); path !== undefined; path = search.next()) {
      const found = search.read(path, script.names);
      if (found === undefined) search.addWide(script.folder, `\`${path}\` has more than 16 MiB`);
      else {
        sources.push({ path, found });
        addOpen(search, script, path, found);
        addRoots(path, found.roots);
        addTexts(path, found.texts);
      }
    }
  };
  const addRoots = (path: string, texts: readonly string[]): void => {
    for (const text of texts)
      for (const folder of [path, ...foldersAbove(path)]) {
        const root = normalPath(posix.join(folder, text.replace(/^\/+/, '')));
        if (search.index.kind(root) === 'folder') roots.add(root);
      }
  };
  search.add(script.entry);
  readAll();
  // A root may be named after a source that needs it.
  for (let known = 0; known < roots.size; ) {
    known = roots.size;
    for (const { path, found } of sources) addTexts(path, found.texts);
    readAll();
  }
};

const addOpen = (
  search: FileSearch,
  { folder, includeFiles = [] }: Script,
  path: string,
  { load, read }: ScriptNames,
): void => {
  if (load !== undefined) search.addWide(folder, `\`${path}\` loads what is known at run time only: \`${load}\``);
  else if (read !== undefined && includeFiles.length === 0)
    search.addWide(
      folder,
      `\`${path}\` reads what is known at run time only, and includeFiles names nothing: \`${read}\``,
    );
};

/** Adds what a text could name from a folder on: files with every ending, a folder, what a glob matches in a folder. */
const addText = (search: FileSearch, { entry, folder: project, endings }: Script, from: string, text: string): void => {
  // The program stands in /app.
  const [written = '', ...glob] = text
    .replace(/^\/app\//, '')
    .replace(/^\/+/, '')
    .split(/[*?[{]/);
  const path = glob.length === 0 ? written : written.slice(0, written.lastIndexOf('/') + 1);
  if (glob.length > 0 && path === '') addMatching(search, project, from, text);
  if (/^[./]*$/.test(path) || path.includes('\0')) return;
  const place = normalPath(posix.join(from, path));
  for (const ending of glob.length === 0 ? endings : []) search.add(place + ending);
  if (place === '.' || search.index.kind(place) !== 'folder') return;
  const isAbove = (one: string) => one === place || one.startsWith(`${place}/`);
  // A glob, or a text with a variable behind the slash, names what is in the folder, even that of the entry file.
  const isWhole = path.endsWith('/');
  if (isWhole && isAbove(project)) search.addWide(project, `a source of it names \`${text}\``);
  else if (isWhole || !isAbove(entry)) search.addFolder(place);
};

/** Adds the files of a folder whose names end as those that a glob without a folder matches: `*.sql` */
const addMatching = (search: FileSearch, project: string, folder: string, glob: string): void => {
  if (/^\*\*(?:\/|$)/.test(glob) && folder === project) search.addWide(project, `a source of it names \`${glob}\``);
  const [, end] = /^\*(\.[\w.]{1,100})$/.exec(glob) ?? [];
  if (end === undefined) return;
  for (const name of search.index.names(folder)) if (name.endsWith(end)) search.add(posix.join(folder, name));
};
