import { posix } from 'node:path';
import { normalPath } from '../../config-paths.ts';
import { lineNaming, type MissingPart } from '../../manifest-complaints.ts';
import type { FileLookup } from '../../packaging.ts';
import { readToml, type TomlTable, tableAt, tablesIn } from '../../toml.ts';
import type { PythonManifest } from './manifest.ts';
import { normalName } from './requirements.ts';
import { groupsOf, requirementsOf } from './stale-lock.ts';

/** Returns the paths of some keys in tables. */
const pathsIn = (tables: readonly TomlTable[], keys: readonly string[]): string[] =>
  tables.flatMap((table) => keys.flatMap((key) => (typeof table[key] === 'string' ? [table[key]] : [])));

/** Returns the paths of packages that uv.lock has: uv reads each of them, whatever is installed. */
const uvLocked = (lock: TomlTable): string[] =>
  pathsIn(
    tablesIn(lock.package).flatMap(({ source }) => tablesIn(source)),
    ['editable', 'virtual', 'directory', 'path'],
  );

/** Returns the paths of packages that a pyproject.toml asks uv for, where there is no lock file. */
const uvSources = (content: TomlTable): string[] => {
  const project = tableAt(content, 'project');
  const lists = [
    project?.dependencies,
    ...Object.values(tableAt(project, 'optional-dependencies') ?? {}),
    ...groupsOf(content).values(),
  ];
  const wanted = new Set(lists.flatMap(requirementsOf).map(({ name }) => name));
  const sources = Object.entries(tableAt(content, 'tool', 'uv', 'sources') ?? {});
  return sources.flatMap(([name, source]) => (wanted.has(normalName(name)) ? pathsIn(tablesIn(source), ['path']) : []));
};

/** Returns the paths of packages that a table of poetry or pipenv asks for; of none that is optional. */
const namedIn = (table: TomlTable | undefined): string[] =>
  Object.values(table ?? {}).flatMap((wanted) =>
    pathsIn(
      tablesIn(wanted).filter(({ optional }) => optional !== true),
      ['path', 'file'],
    ),
  );

/**
 * Returns the packages of a manifest or lock file in TOML that are in folders outside of the config's. Those of files of
 * requirements are `PythonManifest.missing`.
 */
export const packagesOutside = (manifest: PythonManifest | undefined, files: FileLookup): MissingPart[] => {
  if (manifest === undefined || manifest.manager === 'pip') return [];
  const { folder, file, manager, isLock } = manifest;
  const own = manager === 'pipenv' ? 'Pipfile' : 'pyproject.toml';
  const name = manager === 'uv' && isLock ? file : own;
  const path = posix.join(folder, name);
  const content = readToml(files.text(path) ?? '');
  const written = {
    uv: () => (isLock ? uvLocked(content) : uvSources(content)),
    poetry: () => namedIn(tableAt(content, 'tool', 'poetry', 'dependencies')),
    pipenv: () => namedIn(tableAt(content, 'packages')),
  }[manager]();
  return [...new Set(written)].flatMap((one) => {
    const place = normalPath(posix.join(folder, one));
    return !/^[\w.-]+:/.test(one) && files.look(place) === 'outside'
      ? [{ path: place, file: path, line: lineNaming(files, path, `"${one}"`), look: 'outside' as const }]
      : [];
  });
};
