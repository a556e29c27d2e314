import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GitFolders } from './checkout.ts';

/** Keys and values of git's settings in the order in which git reads them: the last value of a key applies. */
export type Settings = readonly (readonly [key: string, value: string])[];

/** Settings that a view keeps, each with the values that it may have: they say how to read files and start no program. */
const keptSettings: readonly (readonly [key: RegExp, value: RegExp])[] = [
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

/** Quotes a value for a file of git's settings: https://git-scm.com/docs/git-config#_syntax */
const quote = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

/** Returns a setting as a section of a file of git's settings. */
const sectionOf = (key: string, value: string): string => {
  const [section, name] = [key.slice(0, key.indexOf('.')), key.slice(key.lastIndexOf('.') + 1)];
  const middle = key.slice(section.length + 1, -name.length - 1);
  return `[${section}${middle ? ` ${quote(middle)}` : ''}]\n\t${name} = ${quote(value)}\n`;
};

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Names of the files to copy: HEAD, FETCH_HEAD and the like, and the parts of a split index. */
const copiedFiles = /^(?:[A-Z]+_)?HEAD$|^sharedindex\.[0-9a-f]+$/;

/** A git folder with links and copies of a repository, and the variables that make git read it. */
export interface View {
  /** The value of `--git-dir`. */
  readonly folder: string;
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * Creates a view of a repository in a new folder: its branches, objects and index with the settings of `keptSettings`,
 * without hooks and attributes. Returns undefined if that fails. The caller removes the folder.
 * https://git-scm.com/docs/gitrepository-layout
 */
export const createView = (repository: GitFolders, settings: Settings, temporary: string): View | undefined => {
  const rows = settings.filter(([key, value]) =>
    keptSettings.some(([name, form]) => name.test(key) && form.test(value)),
  );
  // A worktree with reftables has its HEAD in a table of its own, which cannot be added to the shared ones.
  if (repository.own !== repository.common && rows.some(([, value]) => value === 'reftable')) return undefined;
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(temporary, 'batch-job-git-'));
    writeFileSync(join(folder, 'config'), rows.map(([key, value]) => sectionOf(key, value)).join(''));
    fill(folder, repository);
  } catch {
    // The disk is full, or files cannot be read: the caller goes on as without git.
    if (folder) rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
  const variables = {
    GIT_OBJECT_DIRECTORY: join(repository.common, 'objects'),
    GIT_INDEX_FILE: join(repository.own, 'index'),
  };
  return { folder, variables };
};

/** Copies the small files of a repository into a view and links the folders. */
const fill = (folder: string, { own, common }: GitFolders): void => {
  const ownFiles = readdirSync(own).filter((name) => copiedFiles.test(name));
  for (const file of [...ownFiles.map((name) => join(own, name)), join(common, 'packed-refs'), join(common, 'shallow')])
    if (isFile(file)) copyFileSync(file, join(folder, basename(file)));
  for (const linked of [join(common, 'refs'), join(common, 'reftable'), join(own, 'logs')])
    if (isFolder(linked)) symlinkSync(linked, join(folder, basename(linked)), 'junction');
};
