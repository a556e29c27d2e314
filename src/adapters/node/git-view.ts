import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GitFolders } from './checkout.ts';

/** Keys and values in the order in which git reads them: of a key with one value the last one holds. */
export type Settings = readonly (readonly [key: string, value: string])[];

/** The settings that a view keeps: how a repository is to be read. Each has one of these values, which start nothing. */
const kept: readonly (readonly [key: RegExp, value: RegExp])[] = [
  [/^extensions\.objectformat$/, /^sha(1|256)$/],
  [/^extensions\.refstorage$/, /^(files|reftable)$/],
  [/^core\.repositoryformatversion$/, /^[01]$/],
  [/^core\.(filemode|ignorecase|symlinks|precomposeunicode|trustctime)$/, /^(true|false|yes|no|on|off|0|1)$/i],
  [/^core\.autocrlf$/, /^(true|false|input)$/i],
  [/^core\.eol$/, /^(lf|crlf|native)$/i],
  [/^core\.checkstat$/, /^(default|minimal)$/i],
  // The upstream branch, for `@{upstream}`.
  [/^branch\..*\.(remote|merge)$/s, /^[^\0]*$/],
  [/^remote\..*\.fetch$/s, /^[^\0]*$/],
];

/** A text as git's settings write it: https://git-scm.com/docs/git-config#_syntax */
const quoted = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

const written = (key: string, value: string): string => {
  const [section, name] = [key.slice(0, key.indexOf('.')), key.slice(key.lastIndexOf('.') + 1)];
  const middle = key.slice(section.length + 1, -name.length - 1);
  return `[${section}${middle ? ` ${quoted(middle)}` : ''}]\n\t${name} = ${quoted(value)}\n`;
};

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A repository's own files that tell where it stands: HEAD, FETCH_HEAD, …, and the parts of a split index. */
const told = /^(?:[A-Z]+_)?HEAD$|^sharedindex\.[0-9a-f]+$/;

/** A view of a repository, and the variables that make git read it. */
export interface View {
  readonly folder: string;
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * Makes a view of a repository in a new folder: its branches, objects and index with settings of our own, without
 * hooks, remotes and attributes. Returns undefined where none can be made. The caller removes the folder.
 * https://git-scm.com/docs/gitrepository-layout
 */
export const openView = (repository: GitFolders, settings: Settings, temporary: string): View | undefined => {
  const rows = settings.filter(([key, value]) => kept.some(([name, form]) => name.test(key) && form.test(value)));
  // A worktree's HEAD is then in a table of its own, which a view cannot put beside the shared one.
  if (repository.own !== repository.common && rows.some(([, value]) => value === 'reftable')) return undefined;
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(temporary, 'batch-job-git-'));
    writeFileSync(join(folder, 'config'), rows.map(([key, value]) => written(key, value)).join(''));
    fill(folder, repository);
  } catch {
    // No room, or files that may not be read: git is not asked, as where there is none.
    if (folder) rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
  const variables = {
    GIT_OBJECT_DIRECTORY: join(repository.common, 'objects'),
    GIT_INDEX_FILE: join(repository.own, 'index'),
  };
  return { folder, variables };
};

const fill = (folder: string, { own, common }: GitFolders): void => {
  const ownFiles = readdirSync(own).filter((name) => told.test(name));
  for (const file of [...ownFiles.map((name) => join(own, name)), join(common, 'packed-refs'), join(common, 'shallow')])
    if (isFile(file)) copyFileSync(file, join(folder, basename(file)));
  for (const linked of [join(common, 'refs'), join(common, 'reftable'), join(own, 'logs')])
    if (isFolder(linked)) symlinkSync(linked, join(folder, basename(linked)), 'junction');
};
