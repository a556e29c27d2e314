import { posix } from 'node:path';
import { foldersAbove } from '../../config-paths.ts';
import type { FileLookup } from '../../packaging.ts';
import type { PackageManager, PythonProgram } from './properties.ts';
import { requirementsIn } from './requirements.ts';

/** The file that says which packages a program needs, with the way they are installed. */
export interface PythonManifest {
  /** The folder of the file, relative to the config's folder; `.` for that itself. */
  readonly folder: string;
  /** The folder of the project, which is another one for a member of a workspace. */
  readonly project: string;
  /** The name of the file in `folder`: the lock file if there is one. */
  readonly file: string;
  readonly manager: PackageManager;
  /** True where the file pins every package. */
  readonly isLock: boolean;
  /**
   * Paths, relative to the config, of the files that the installation reads, where it reads no others: a change of the
   * sources then does not invalidate the installed packages in Docker's cache. Absent where local packages, or a
   * manifest that is a program, need the sources.
   */
  readonly files?: readonly string[];
  /** Local packages that stay where they are, relative to the config. */
  readonly locals: readonly string[];
  /** Lines by which packages stay where they are. */
  readonly editable: readonly string[];
  /** Paths, relative to the config, that the installation needs and at which there is nothing. */
  readonly missing: readonly string[];
  /** Names of packages of which any version may be installed; `*` for all. */
  readonly unpinned: readonly string[];
  /** The member of a workspace of uv that the program is; undefined for a project of its own. */
  readonly member?: string;
  /** Other lock files in the folder, which are not read. */
  readonly otherLocks: readonly string[];
  /** The texts, in the order of precedence, in which the version of Python may stand. */
  readonly texts: readonly string[];
}

/** A kind of manifest, by the name of its file. */
interface Kind {
  readonly file: string;
  readonly managers: readonly PackageManager[];
  readonly isLock?: true;
}

/** Kinds in the order in which they are tried in a folder, for one that has several. */
const kinds: readonly Kind[] = [
  { file: 'uv.lock', managers: ['uv'], isLock: true },
  { file: 'poetry.lock', managers: ['poetry'], isLock: true },
  { file: 'Pipfile.lock', managers: ['pipenv'], isLock: true },
  { file: 'requirements.txt', managers: ['pip', 'uv'] },
  { file: 'pyproject.toml', managers: ['uv', 'poetry', 'pip'] },
  { file: 'Pipfile', managers: ['pipenv'] },
];

/** Files of a manager beside its lock file. */
const beside: Readonly<Record<PackageManager, readonly string[]>> = {
  uv: ['pyproject.toml', 'uv.toml'],
  poetry: ['pyproject.toml', 'poetry.toml'],
  pipenv: ['Pipfile'],
  pip: ['pyproject.toml'],
};

/** Returns the table of a TOML text with this name, without its subtables; undefined if there is none. */
export const tableOf = (toml: string, name: string): string | undefined => {
  const lines = toml.split(/\r?\n/);
  const at = lines.findIndex((line) => line.replace(/\s|#.*$/g, '') === `[${name}]`);
  if (at < 0) return undefined;
  const end = lines.findIndex((line, index) => index > at && /^\s*\[+[\w."' -]+\]+\s*(?:#.*)?$/.test(line));
  return lines.slice(at + 1, end < 0 ? undefined : end).join('\n');
};

/** True for a pyproject.toml that describes a project, and not only settings of tools. */
const describesProject = (text: string): boolean =>
  tableOf(text, 'project') !== undefined || tableOf(text, 'tool.poetry') !== undefined;

/** Returns the first manager of a kind that can read it, or the one that the config names if it can. */
const managerOf = ({ file, managers }: Kind, text: string, wanted: PackageManager | undefined) => {
  if (wanted !== undefined) return managers.includes(wanted) ? wanted : undefined;
  return file === 'pyproject.toml' && tableOf(text, 'project') === undefined ? 'poetry' : managers[0];
};

/**
 * Returns the manifest that the config names, else the first of the nearest folder, at or above the entry file, that the
 * named package manager reads; undefined without one.
 */
export const manifestOf = (
  entry: string,
  { languageSpecificConfig: own }: PythonProgram,
  surroundings: FileLookup,
): PythonManifest | undefined => {
  const { packageManager: wanted, packageManagerFile: named } = own;
  if (named !== undefined) return manifestAt(posix.normalize(named), wanted, surroundings);
  for (const folder of foldersAbove(entry))
    for (const kind of kinds) {
      const found = manifestIn(folder, kind, wanted, surroundings);
      if (found) return found;
    }
  return undefined;
};

/** Returns the manifest of a file that the config names; beside a pyproject.toml or Pipfile its lock file counts. */
const manifestAt = (path: string, wanted: PackageManager | undefined, surroundings: FileLookup) => {
  const [folder, file] = [posix.dirname(path), posix.basename(path)];
  const locks = kinds.filter(
    ({ isLock, managers }) => isLock && managers.some((one) => one !== 'pip' && beside[one].includes(file)),
  );
  const own = kinds.find((kind) => kind.file === file) ?? { file, managers: ['pip', 'uv'] };
  return [...locks, own].map((kind) => manifestIn(folder, kind, wanted, surroundings)).find((one) => one !== undefined);
};

/** Returns the manifest of one kind in a folder; undefined if it has none, or not for the wanted manager. */
const manifestIn = (
  folder: string,
  kind: Kind,
  wanted: PackageManager | undefined,
  surroundings: FileLookup,
): PythonManifest | undefined => {
  const path = posix.join(folder, kind.file);
  if (surroundings.look(path) !== 'file') return undefined;
  const text = surroundings.text(path) ?? '';
  const manager = managerOf(kind, text, wanted);
  if (manager === undefined || (kind.file === 'pyproject.toml' && !describesProject(text))) return undefined;
  const workspace = kind.file === 'pyproject.toml' && manager === 'uv' ? workspaceOf(folder, text, surroundings) : {};
  const top = workspace.folder ?? folder;
  const found = { ...kind, ...(workspace.folder ? { file: 'uv.lock', isLock: true as const } : {}) };
  const others = kinds.filter(({ file, isLock }) => isLock && surroundings.look(posix.join(top, file)) === 'file');
  return {
    folder: top,
    project: folder,
    file: found.file,
    manager,
    isLock: found.isLock ?? false,
    ...(workspace.member ? { member: workspace.member } : {}),
    otherLocks: wanted ? [] : others.map(({ file }) => file).filter((file) => found.isLock && file !== found.file),
    ...sourcesOf(top, found, manager, surroundings),
  };
};

/** Returns the workspace of uv that a project belongs to: the folder with its lock file, and the name of the project. */
const workspaceOf = (folder: string, text: string, surroundings: FileLookup) => {
  const [, member] = /^[ \t]*name[ \t]*=[ \t]*["']([\w.-]+)["']/m.exec(tableOf(text, 'project') ?? '') ?? [];
  const top = foldersAbove(folder === '.' ? 'x' : folder).find(
    (one) => one !== folder && surroundings.look(posix.join(one, 'uv.lock')) === 'file',
  );
  if (member === undefined || top === undefined) return {};
  const root = surroundings.text(posix.join(top, 'pyproject.toml')) ?? '';
  return tableOf(root, 'tool.uv.workspace') === undefined ? {} : { folder: top, member };
};

/** Returns what an installation reads and leaves where it is. */
const sourcesOf = (
  folder: string,
  { file, isLock }: Pick<Kind, 'file' | 'isLock'>,
  manager: PackageManager,
  surroundings: FileLookup,
): Pick<PythonManifest, 'files' | 'locals' | 'missing' | 'editable' | 'unpinned' | 'texts'> => {
  const path = posix.join(folder, file);
  const near = beside[manager].filter((name) => surroundings.look(posix.join(folder, name)) === 'file');
  const textOf = (name: string) => surroundings.text(posix.join(folder, name));
  const texts = [...new Set([...near, file])].flatMap((name) => textOf(name) ?? []);
  if (!isLock && file !== 'pyproject.toml' && file !== 'Pipfile') {
    const { files, locals, missing, editable, unpinned } = requirementsIn(path, surroundings);
    // A local package may need any file.
    const stay = editable.length ? locals : [];
    return { ...(locals.length > 0 ? {} : { files }), locals: stay, missing, editable, unpinned, texts };
  }
  const [first = file] = beside[manager];
  const lock = textOf(file);
  const locals = lock === undefined ? [] : developedIn(file, lock).map((one) => posix.join(folder, one));
  const alone = lock !== undefined && !(manager === 'pip') && texts.every((text) => !needsSources(text));
  const files = [...new Set([...near, file])].map((name) => posix.join(folder, name));
  return {
    ...(alone ? { files } : {}),
    locals,
    missing: near.includes(first) || file === first ? [] : [posix.join(folder, first)],
    editable: locals.map((one) => `"${one}"`),
    unpinned: isLock || !texts.some(namesPackages) ? [] : ['*'],
    texts,
  };
};

/** True for a manifest or lock file that installs packages of the repository, or whose packages a program computes. */
const needsSources = (text: string): boolean =>
  // uv.lock: `source = { editable = "lib" }`, the project itself is ".".
  /\bsource = \{ (?:editable|virtual|directory|path) = "(?!\.")/.test(text) ||
  // The manifests of all members are read.
  tableOf(text, 'tool.uv.workspace') !== undefined ||
  // poetry.lock and Pipfile.lock, and the same in pyproject.toml and Pipfile.
  /^type = "(?:directory|file)"$/m.test(text) ||
  /(?:^|[\s{,"'])(?:path|file)["']?\s*[=:]\s*["']\.{0,2}[\w./-]*["']/m.test(tablesWithPackages(text)) ||
  /^[ \t]*dynamic[ \t]*=[ \t]*\[[^\]]*["'](?:optional-)?dependencies["']/m.test(text) ||
  /@\s*file:/.test(text);

/** Returns the parts of a manifest that name packages: a `path` elsewhere, as in settings of tools, means nothing. */
const tablesWithPackages = (text: string): string =>
  text.trimStart().startsWith('{')
    ? text
    : text
        .split(/^(?=[ \t]*\[)/m)
        .filter((table) => /^[ \t]*\[[^\]\n]*(?:packages|dependencies|sources)\b/.test(table))
        .join('\n');

/** Returns the folders of packages that poetry or pipenv leaves where they are, relative to the lock file. */
const developedIn = (file: string, lock: string): string[] => {
  if (file === 'poetry.lock')
    return lock
      .split(/^\[\[package\]\]/m)
      .filter((one) => /^develop = true$/m.test(one))
      .flatMap((one) => /^url = "([^"]+)"$/m.exec(one)?.[1] ?? []);
  if (file !== 'Pipfile.lock') return [];
  return [...lock.matchAll(/\{[^{}]*"editable": true[^{}]*\}/g)].flatMap(
    ([one]) => /"path": "([^"]+)"/.exec(one)?.[1] ?? [],
  );
};

/** True for a manifest that names at least one package. */
const namesPackages = (text: string): boolean =>
  /^[ \t]*dependencies[ \t]*=[ \t]*\[\s*(?:#[^\n]*\n\s*)*["']/m.test(text) ||
  ['packages', 'tool.poetry.dependencies'].some((name) =>
    (tableOf(text, name) ?? '').split('\n').some((line) => /^\s*["']?(?!python["'\s=])[\w.-]+["']?\s*=/.test(line)),
  );
