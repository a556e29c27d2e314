import { posix } from 'node:path';
import { normalPath } from '../../config-paths.ts';
import type { FileSearch } from '../../file-search.ts';
import { settingsOf } from './gradle.ts';
import { type GradleScript, gradleScript } from './gradle-script.ts';
import { addEntry, addPath, addProject, type JavaStart } from './project-folder.ts';

/** Files that Gradle reads in the folder of a project, needed or not: it configures each. */
const projectFiles = /\.(?:gradle|kts|properties|lockfile)$/;

/**
 * Adds the files that Gradle reads to compile a program: settings, `gradle`, `buildSrc` and included builds; the scripts of
 * every project; the sources of the project and of those that it, or a script that applies to it, names; and what a script
 * names.
 */
export const addGradleFiles = (search: FileSearch, start: JavaStart): void => {
  const { project } = start;
  const settings = settingsOf(project, (path) => search.index.kind(path) !== 'absent');
  const root = settings === undefined ? project.folder : posix.dirname(settings);
  const others = settings === undefined ? none : scriptOf(search, settings, root);
  const projects = projectsIn(search, others, root);
  const folders = [...new Set([root, ...projects.values()])];
  const builds = others.builds.map((build) => normalPath(posix.join(root, build)));
  // A folder above a project is where paths begin, and its own scripts are added by name.
  const isProject = (path: string) =>
    [project.folder, ...folders, ...builds].some((folder) => folder === path || folder.startsWith(`${path}/`));
  const readTexts = (scripts: readonly GradleScript[], from: readonly string[]): void => {
    for (const text of scripts.flatMap(({ texts }) => texts))
      for (const folder of new Set(from)) addText(search, folder, text, isProject);
  };

  if (settings !== undefined) search.add(settings);
  addTools(search, root);
  for (const build of builds) addBuild(search, build);
  for (const folder of folders) addScripts(search, folder, folders);
  const tools = toolScripts(search, root, others);
  const shared = [...tools, ...(root === project.folder ? [] : scriptsIn(search, root))];
  const needed = new Set<string>();
  const namedIn = (scripts: readonly GradleScript[]) =>
    [...projects].filter(([path]) => scripts.some((script) => names(script, path))).map(([, folder]) => folder);
  const open = [project.folder, ...namedIn(shared)];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    if (needed.has(folder)) continue;
    needed.add(folder);
    addProject(search, folder);
    const own = [...scriptsIn(search, folder), ...scriptsAbove(search, folder, root)];
    readTexts(own, [folder, root]);
    open.push(...namedIn(own));
  }
  readTexts([others, ...shared], [root, ...needed]);
  for (const folder of folders) readTexts(scriptsIn(search, folder), [folder]);
  addEntry(search, start);
};

const none: GradleScript = { texts: [], accessors: [], builds: [], folders: [] };

/** Returns the parts of a script, and adds everything in a folder where it names what only Gradle knows. */
const scriptOf = (search: FileSearch, path: string, root: string): GradleScript => {
  const found = search.read(path, gradleScript);
  if (found === undefined) search.addWide(root, `\`${path}\` has more than 16 MiB`);
  if (found?.computed !== undefined) search.addWide(root, `\`${path}\` computes a path: \`${found.computed}\``);
  return found ?? none;
};

/** Returns the scripts that stand in a folder. */
const scriptsIn = (search: FileSearch, folder: string): GradleScript[] =>
  search.index
    .names(folder)
    .filter((name) => /.\.(?:gradle|kts)$/.test(name) && !/^settings\./.test(name))
    .filter((name) => search.index.kind(posix.join(folder, name)) !== 'folder')
    .map((name) => scriptOf(search, posix.join(folder, name), folder));

/** Returns the scripts of the folders between one and the root, which apply to the projects below. */
const scriptsAbove = (search: FileSearch, folder: string, root: string): GradleScript[] => {
  if (folder === root || folder === '.') return [];
  const above = posix.dirname(folder);
  return above === root ? [] : [...scriptsIn(search, above), ...scriptsAbove(search, above, root)];
};

/** Returns the folders of the projects that settings name, by their paths: `:core:api` */
const projectsIn = (
  search: FileSearch,
  { texts, builds, folders }: GradleScript,
  root: string,
): Map<string, string> => {
  const found = new Map<string, string>();
  for (const text of texts)
    if (!builds.includes(text) && /^[\w.:/-]+$/.test(text)) {
      const path = text.replace(/^:?/, ':').replaceAll('/', ':');
      const folder = normalPath(posix.join(root, path.slice(1).replaceAll(':', '/')));
      const flat = normalPath(posix.join(root, '..', path.slice(1)));
      for (const place of [folder, flat]) if (search.index.kind(place) === 'folder') found.set(path, place);
    }
  for (const { project, folder } of folders) found.set(project, normalPath(posix.join(root, folder)));
  return found;
};

/** True for a script that names a project, by its path or by its accessor. */
const names = ({ texts, accessors }: GradleScript, path: string): boolean => {
  const accessor = path
    .slice(1)
    .replaceAll(':', '.')
    .replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());
  return texts.includes(path) || accessors.some((one) => one === accessor || one.startsWith(`${accessor}.`));
};

/** Adds what Gradle reads in the folder of the settings. */
const addTools = (search: FileSearch, root: string): void => {
  search.addFolder(posix.join(root, 'gradle'));
  addBuild(search, posix.join(root, 'buildSrc'));
};

/** Adds a build that Gradle includes, without what it has written there. */
const addBuild = (search: FileSearch, folder: string): void =>
  search.addFolder(folder, [posix.join(folder, 'build'), posix.join(folder, '.gradle')]);

/** Returns the scripts of `buildSrc`, of included builds, and of `gradle`. */
const toolScripts = (search: FileSearch, root: string, { builds }: GradleScript): GradleScript[] => {
  const found: GradleScript[] = [];
  const walk = (folder: string): void => {
    for (const name of search.index.names(folder)) {
      const path = posix.join(folder, name);
      if (search.index.kind(path) === 'folder' && !/^(?:build|\.gradle)$/.test(name)) walk(path);
      else if (/\.(?:gradle|kts|groovy|kt|java)$/.test(name)) found.push(scriptOf(search, path, root));
    }
  };
  for (const folder of ['buildSrc', 'gradle', ...builds]) walk(normalPath(posix.join(root, folder)));
  return found;
};

/** Adds the scripts of a project; everything of one without any, unless other projects stand there. */
const addScripts = (search: FileSearch, folder: string, folders: readonly string[]): void => {
  const files = search.index.names(folder).filter((name) => projectFiles.test(name));
  for (const name of files) search.add(posix.join(folder, name));
  if (files.length === 0 && folder !== '.' && !folders.some((one) => one.startsWith(`${folder}/`)))
    search.addFolder(folder);
};

/** The beginnings of texts that are folders of a build: `$rootDir/`, `${project.projectDir}/` */
const beginning = /^\$\{?(?:(?:rootProject|project)\.)?(?:rootDir|projectDir|layout\.projectDirectory)\}?\//;

/** Adds what a text of a script names: a file, or a folder, also that of a text which ends with a variable. */
const addText = (search: FileSearch, folder: string, written: string, isProject: (path: string) => boolean): void => {
  const text = written.replace(beginning, '');
  const [known = '', ...more] = text.split(/\$|[*?]/);
  const path = more.length === 0 ? known : known.slice(0, known.lastIndexOf('/') + 1);
  if (path === '' || /^\/|^\w+:|:\/\//.test(path)) return;
  addPath(search, normalPath(posix.join(folder, path)), isProject);
};
