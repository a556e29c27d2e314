import { posix } from 'node:path';
import { foldersAbove } from '../../config-paths.ts';
import type { FileLookup } from '../../packaging.ts';
import { isTable, readToml, type TomlTable, tableAt, tablesIn, textsIn, tomlFault } from '../../toml.ts';
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

/** True for a pyproject.toml that describes a project, and not only settings of tools; for one that is no TOML it may. */
const describesProject = (text: string): boolean => {
  const content = readToml(text);
  return [tableAt(content, 'project'), tableAt(content, 'tool', 'poetry'), tomlFault(text)].some(
    (one) => one !== undefined,
  );
};

/** Returns the first manager of a kind that can read it, or the one that the config names if it can. */
const managerOf = ({ file, managers }: Kind, text: string, wanted: PackageManager | undefined) => {
  if (wanted !== undefined) return managers.includes(wanted) ? wanted : undefined;
  const ofPoetry =
    file === 'pyproject.toml' && tableAt(readToml(text), 'project') === undefined && tomlFault(text) === undefined;
  return ofPoetry ? 'poetry' : managers[0];
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
  const member = tableAt(readToml(text), 'project')?.name;
  const top = foldersAbove(folder === '.' ? 'x' : folder).find(
    (one) => one !== folder && surroundings.look(posix.join(one, 'uv.lock')) === 'file',
  );
  if (typeof member !== 'string' || !/^[\w.-]+$/.test(member) || top === undefined) return {};
  const root = surroundings.text(posix.join(top, 'pyproject.toml')) ?? '';
  return tableAt(readToml(root), 'tool', 'uv', 'workspace') === undefined ? {} : { folder: top, member };
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

/** Returns the content of a manifest or lock file: TOML, or the JSON of a Pipfile.lock; empty for what is neither. */
const contentOf = (text: string): TomlTable => {
  if (!text.trimStart().startsWith('{')) return readToml(text);
  try {
    const value: unknown = JSON.parse(text);
    return isTable(value) ? value : {};
  } catch {
    return {};
  }
};

/** The source of a package of a lock file: of uv by a key, of poetry by its type. */
const sourceKeys = ['editable', 'virtual', 'directory', 'path'];

/** True for a package of a lock file that is one of the repository; the project of uv itself is ".". */
const isOfRepository = ({ source }: TomlTable): boolean =>
  tablesIn(source).some(
    (one) =>
      ['directory', 'file'].includes(String(one.type)) ||
      sourceKeys.some((key) => typeof one[key] === 'string' && one[key] !== '.'),
  );

/** True for a manifest or lock file that installs packages of the repository, or whose packages a program computes. */
const needsSources = (text: string): boolean => {
  const content = contentOf(text);
  return (
    tablesIn(content.package).some(isOfRepository) ||
    // The manifests of all members are read.
    tableAt(content, 'tool', 'uv', 'workspace') !== undefined ||
    namesPath(content, text.trimStart().startsWith('{')) ||
    textsIn(tableAt(content, 'project')?.dynamic).some((one) => /^(?:optional-)?dependencies$/.test(one)) ||
    /@\s*file:/.test(text)
  );
};

/** True where a part that names packages has a path: one elsewhere, as in settings of tools, means nothing. */
const namesPath = (value: unknown, ofPackages: boolean): boolean => {
  if (Array.isArray(value)) return value.some((one) => namesPath(one, ofPackages));
  if (!isTable(value)) return false;
  return Object.entries(value).some(([key, one]) =>
    typeof one === 'string'
      ? ofPackages && ['path', 'file'].includes(key) && /^\.{0,2}[\w./-]*$/.test(one)
      : namesPath(one, ofPackages || /(?:packages|dependencies|sources)$/.test(key)),
  );
};

/** Returns the folders of packages that poetry or pipenv leaves where they are, relative to the lock file. */
const developedIn = (file: string, lock: string): string[] => {
  const content = contentOf(lock);
  const packages =
    file === 'poetry.lock'
      ? tablesIn(content.package).flatMap((one) => (one.develop === true ? [tableAt(one, 'source')?.url] : []))
      : Object.values(content).flatMap((section) =>
          Object.values(isTable(section) ? section : {}).flatMap((one) =>
            isTable(one) && one.editable === true ? [one.path] : [],
          ),
        );
  return ['poetry.lock', 'Pipfile.lock'].includes(file) ? packages.filter((one) => typeof one === 'string') : [];
};

/** True for a manifest that names at least one package. */
const namesPackages = (text: string): boolean => {
  const content = readToml(text);
  const named = { ...tableAt(content, 'packages'), ...tableAt(content, 'tool', 'poetry', 'dependencies') };
  return (
    textsIn(tableAt(content, 'project')?.dependencies).length > 0 ||
    Object.keys(named).some((name) => name !== 'python')
  );
};
