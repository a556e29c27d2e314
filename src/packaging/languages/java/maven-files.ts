import { posix } from 'node:path';
import { foldersAbove, normalPath } from '../../config-paths.ts';
import type { FileSearch } from '../../file-search.ts';
import type { FileLookup } from '../../packaging.ts';
import { parentsOf } from './maven.ts';
import { type Pom, pomIn } from './pom.ts';
import { addEntry, addPath, addProject, type JavaStart } from './project-folder.ts';

/** A module of a build: its pom.xml, and the parents of that in the folder of the config. */
interface Module {
  readonly folder: string;
  readonly poms: readonly Pom[];
  /** The first value of each element, by its name: properties are elements. */
  readonly properties: ReadonlyMap<string, string>;
}

/**
 * Adds the files that Maven reads to compile a program: every pom.xml of the build with its parents, the sources of the
 * module and of those that it needs, `.mvn`, and what a pom.xml of these names.
 */
export const addMavenFiles = (search: FileSearch, start: JavaStart, surroundings: FileLookup): void => {
  const { project } = start;
  const own = posix.join(project.folder, project.file);
  const top = project.starts === project.folder ? [] : [posix.join(project.starts, 'pom.xml')];
  const modules = modulesOf(search, [...top, own], surroundings);
  const byName = new Map<string, string[]>();
  for (const [path, { poms }] of modules) {
    const name = poms[0]?.name ?? '';
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  const isModule = (folder: string) => [...modules.values()].some((one) => one.folder === folder);
  const needed = new Set<string>();
  const open = [own];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const module = modules.get(path);
    if (module === undefined || needed.has(path)) continue;
    needed.add(path);
    addProject(search, module.folder);
    for (const pom of module.poms) addNamed(search, module, pom, project.starts, isModule);
    for (const name of module.poms.flatMap(({ artifacts }) => artifacts)) open.push(...(byName.get(name) ?? []));
  }
  addSettings(search, project.starts);
  addEntry(search, start);
};

/** Adds every pom.xml of a build, and returns its modules by the path of theirs. */
const modulesOf = (search: FileSearch, first: readonly string[], surroundings: FileLookup): Map<string, Module> => {
  const read = (path: string) => search.text(path);
  const found = new Map<string, Module>();
  const open = [...first];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path) || search.index.kind(path) === 'absent') continue;
    const paths = [path, ...parentsOf(path, surroundings, read)];
    for (const one of paths) search.add(one);
    const poms = paths.flatMap((one) => search.read(one, pomIn) ?? []);
    const folder = posix.dirname(path);
    if (poms.length < paths.length) search.addWide(folder, `\`${path}\`, or a parent of it, has more than 16 MiB`);
    const values = poms.flatMap((one) => one.values).reverse();
    found.set(path, { folder, poms, properties: new Map(values.map(({ element, value }) => [element, value])) });
    for (const module of poms[0]?.modules ?? []) {
      const place = normalPath(posix.join(folder, module));
      open.push(/\.xml$/i.test(place) ? place : posix.join(place, 'pom.xml'));
    }
  }
  return found;
};

/** Elements of paths, of which no text is anything else. */
const pathElements = /^(?:sourceDirectory|directory|filter|source|systemPath|configLocation|configFile|file)$/;

/** Adds what a pom.xml of a module names, from the module on. */
const addNamed = (
  search: FileSearch,
  { folder, properties }: Module,
  pom: Pom,
  root: string,
  isModule: (folder: string) => boolean,
): void => {
  const isProject = (path: string) => isModule(path) || folder.startsWith(`${path}/`);
  for (const { element, value } of pom.values) {
    const text = expand(value, folder, root, properties);
    const isPath = pathElements.test(element);
    const isFolder = /^(?:sourceDirectory|directory)$/.test(element);
    const isOpen = /^\$\{(?!project\.build\.|env\.|java\.|user\.|settings\.)/.test(text);
    if (isOpen && (isFolder || (isPath && text.includes('/'))))
      search.addWide(folder, `a pom.xml of it computes a path: \`${value.slice(0, 100)}\``);
    if (isFolder && /^(?:\.?\/?)$/.test(text)) search.addWide(folder, 'a pom.xml of it names the folder itself');
    if (text === '' || text.includes('${') || /^\/|:\/\/|[*\n\0]/.test(text)) continue;
    const place = normalPath(posix.join(folder, text));
    if (text.includes('/') || isPath) addPath(search, place, isProject);
    else search.add(place);
  }
};

/** The folders that Maven has names for: https://maven.apache.org/ref/current/maven-model-builder/ */
const ownFolders = /^\$\{(?:project\.|pom\.)?basedir\}\/?/;
const rootFolders =
  /^\$\{(?:maven\.multiModuleProjectDirectory|session\.executionRootDirectory|(?:session\.|project\.)?rootDirectory)\}\/?/;

/** Returns a value relative to the folder of a module, with its properties replaced by what the pom.xml sets. */
const expand = (value: string, folder: string, root: string, properties: ReadonlyMap<string, string>): string => {
  let text = value;
  for (let times = 0; times < 5; times++)
    text = text.slice(0, 1_000).replace(/\$\{([^{}\s]{1,200})\}/g, (all, name: string) => properties.get(name) ?? all);
  if (ownFolders.test(text)) return text.replace(ownFolders, '');
  return rootFolders.test(text) ? posix.join(posix.relative(folder, root), text.replace(rootFolders, '')) : text;
};

/** Adds the nearest `.mvn` at or above the folder that Maven is started in, and the files that its settings name. */
const addSettings = (search: FileSearch, root: string): void => {
  const folder = foldersAbove(posix.join(root, 'x')).find(
    (above) => search.index.kind(posix.join(above, '.mvn')) !== 'absent',
  );
  if (folder === undefined) return;
  search.addFolder(posix.join(folder, '.mvn'));
  for (const file of ['maven.config', 'jvm.config'])
    for (const word of search.text(posix.join(folder, '.mvn', file)).split(/\s+/)) {
      const path = word.replace(/^-[^=:]{0,99}[=:]/, '');
      if (path !== '' && !path.startsWith('/')) search.add(normalPath(posix.join(root, path)));
    }
};
