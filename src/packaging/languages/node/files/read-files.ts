import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import type { FileLookup } from '../../../packaging.ts';
import { type Installation, overridesOf } from '../installation.ts';
import { entryOf } from './built-entry.ts';
import { candidatesOf, resolveAlias } from './candidates.ts';
import type { LoadedModule } from './loaded-modules.ts';
import { entriesOf, installScriptOf } from './packages.ts';
import { packageName, type Search } from './search.ts';
import { addressesIn, type PatternCall, type Specifiers, specifiersIn } from './specifiers.ts';

/**
 * Adds what an installation of packages reads: its configuration, the package.json of every workspace, and the whole folder
 * of a package with scripts that the installation runs.
 */
export const readInstallation = (search: Search, installation: Installation): void => {
  const { project, files, installer } = installation;
  const { own, top, members } = project;
  const all = [...new Map([top, ...members, own].map((one) => [one.folder, one])).values()];
  for (const { folder, content } of all) if (folder !== top.folder) search.addPackage(content?.name, folder);
  for (const path of files) search.add(path);
  for (const path of overridesOf(installation, search.surroundings))
    search.addLocal(posix.join(top.folder, 'pnpm-workspace.yaml'), path);
  for (const { folder, content } of all) {
    const path = posix.join(folder, 'package.json');
    search.add(path);
    const script = installScriptOf(content ?? {});
    if (script !== undefined)
      search.addFolder(
        folder,
        `${search.quote(path)} has the script \`${script}\`, which ${installer.title} runs when it installs`,
      );
  }
};

/** Sources of which the compiler drops imports that are used as types alone. */
const typescript = /\.[cm]?tsx?$/i;

/** Adds what a source file may name, and what configures the bundler for it. */
export const readSource = (search: Search, path: string): void => {
  const at = posix.dirname(path);
  addConfiguration(search, at);
  const found = specifiersOf(search, path);
  if (found === undefined) search.addFolder(packageOf(search, at), `${search.quote(path)} has more than 16 MiB`);
  const { relative, named, open, patterns, beside, modules: all } = found ?? none;
  const modules = typescript.test(path) ? all.filter(({ givesTypes }) => !givesTypes) : all;
  for (const specifier of relative) addRelative(search, path, specifier);
  const loaded = new Map(modules.map((one) => [one.specifier, one]));
  for (const name of named) addNamed(search, path, name, loaded.get(name));
  const isPattern = (specifier: string) => patterns.some(({ before }) => before === specifier);
  for (const { specifier, line, isOptional } of modules) {
    if (isPackage(search, specifier)) search.addImport({ name: packageName(specifier), by: path, line, isOptional });
    const outside = posix.join(at, specifier);
    if (/^\.{1,2}(?:\/|$)/.test(specifier) && leaves(outside) && !isPattern(specifier))
      search.addOutside({
        path: outside,
        by: path,
        kind: isOptional ? 'possible' : 'module',
        written: specifier,
        line,
      });
  }
  for (const written of beside) search.addBeside({ by: path, written });
  if (open !== undefined) search.addFolder(packageOf(search, at), whyOpen(search, path, open));
  for (const pattern of patterns) addPattern(search, path, pattern);
};

/** Returns the reason for a folder of which a source loads what is known at run time only. */
const whyOpen = (search: Search, path: string, written: string): string =>
  `${search.quote(path)} loads what is known at run time only: \`${written}\``;

/**
 * Adds the folders of which a call loads one of several modules, where they are outside of the package of the source: that of
 * a relative path, those that an alias stands for, or that of a package of the repository.
 */
const addPattern = (search: Search, by: string, call: PatternCall): void => {
  const at = posix.dirname(by);
  const path = call.before.slice(0, call.before.lastIndexOf('/'));
  if (/^\.{1,2}(?:\/|$)/.test(path)) addPatternFolder(search, by, posix.join(at, path), call);
  else {
    const targets = search.aliases.flatMap((alias) => resolveAlias(alias, `${path}/*`)).map(posix.dirname);
    const ofPackage = search.packages.get(packageName(path));
    for (const folder of [...targets, ...(ofPackage === undefined ? [] : [ofPackage])])
      addPatternFolder(search, by, folder, call);
  }
};

/** Adds a folder of which a call loads one of several modules. */
const addPatternFolder = (search: Search, by: string, folder: string, { before, written }: PatternCall): void => {
  const own = packageOf(search, posix.dirname(by));
  if (leaves(folder)) search.addOutside({ path: folder, by, kind: 'folder', written: before });
  else if (own !== '.' && folder !== own && !folder.startsWith(`${own}/`) && search.index.kind(folder) === 'folder')
    search.addFolder(folder, whyOpen(search, by, written));
};

/** Adds the files that configure the bundler for sources in a folder, which stand there or above. */
const addConfiguration = (search: Search, folder: string): void => {
  for (const name of ['package.json', 'tsconfig.json', 'jsconfig.json']) search.add(posix.join(folder, name));
  if (folder !== '.') addConfiguration(search, posix.dirname(folder));
};

/** Returns the folder of the package that a folder belongs to; the search's `floor`, or `.`, without a package.json. */
const packageOf = (search: Search, folder: string): string =>
  folder === '.' || folder === search.floor || search.index.kind(posix.join(folder, 'package.json')) === 'file'
    ? folder
    : packageOf(search, posix.dirname(folder));

/** Adds every file that a path could mean as a module; for a folder with a package.json, what that names too. */
const addModule = (search: Search, path: string): void => {
  for (const one of candidatesOf(path)) search.add(one);
  const manifest = posix.join(path, 'package.json');
  if (search.index.kind(manifest) !== 'file') return;
  for (const entry of entriesOf(search.object(manifest)))
    for (const one of candidatesOf(posix.join(path, entry))) search.add(one);
};

/** Adds what a text in a source could mean as the path of a module, also one that leads out of the folder of the build. */
const addRelative = (search: Search, by: string, written: string): void => {
  const path = posix.join(posix.dirname(by), written);
  addModule(search, path);
  // `'../..'` mostly begins a path of something else: a package.json there does not make it a module.
  const place = /^[./]*$/.test(written) ? posix.join(path, 'index') : path;
  if (leaves(place)) search.addOutside({ path: place, by, kind: 'possible', written });
};

/** Matches the name of a package, or of a part of one: https://docs.npmjs.com/cli/v11/configuring-npm/package-json#name */
const ofPackage = /^(?:@[a-z0-9-~][\w.~-]{0,213}\/)?[a-z0-9-~][\w.~-]{0,213}(?:\/|$)/i;

/** True for a specifier of a package that is installed: no module of Node, no alias, and no package of the repository. */
const isPackage = (search: Search, specifier: string): boolean =>
  ofPackage.test(specifier) &&
  !isBuiltin(specifier) &&
  !search.packages.has(packageName(specifier)) &&
  !search.aliases.some(
    (alias) =>
      resolveAlias(alias, specifier).length > 0 &&
      (alias.pattern !== '*' ||
        resolveAlias(alias, specifier)
          .flatMap(candidatesOf)
          .some((path) => search.index.kind(path) === 'file')),
  );

/** True for a path that leaves the folder that the program is built from. */
const leaves = (path: string): boolean => /^\.\.(?:\/|$)/.test(path);

/**
 * Adds what a name could stand for: the targets of aliases, or a package of the repository. `loaded` is the module that
 * the source loads by it; undefined for a text that only could be its name.
 */
const addNamed = (search: Search, path: string, specifier: string, loaded: LoadedModule | undefined): void => {
  const targets = search.aliases.flatMap((alias) => resolveAlias(alias, specifier));
  for (const target of targets) {
    addModule(search, target);
    if (leaves(target)) search.addOutside({ path: target, by: path, kind: 'possible', written: specifier });
  }
  const name = packageName(specifier);
  const folder = search.packages.get(name);
  if (folder === undefined) return;
  // That of the top of the repository is everything, which is worth a reason.
  if (folder === '.') search.addFolder(folder, `${search.quote(path)} names the package \`${name}\``);
  else search.addWhole(folder);
  const isAlias = targets.flatMap(candidatesOf).some((target) => search.index.kind(target) === 'file');
  if (isAlias || loaded === undefined || loaded.isOptional) return;
  const manifest = search.object(posix.join(folder, 'package.json'));
  const entry = entryOf({ specifier, name, folder, by: path }, manifest, search.index);
  if (entry !== undefined) search.addEntry(entry);
};

/** Specifiers by folder and path: jobs share modules, and the files of a run do not change while it plans. */
const known = new WeakMap<FileLookup, Map<string, Specifiers | undefined>>();

const none: Specifiers = { relative: [], named: [], patterns: [], beside: [], modules: [] };

/** Returns the specifiers of a source; undefined for one that is too large to be read. */
const specifiersOf = ({ surroundings }: Search, path: string): Specifiers | undefined => {
  const found = known.get(surroundings) ?? new Map<string, Specifiers | undefined>();
  known.set(surroundings, found);
  if (!found.has(path)) {
    const text = surroundings.text(path);
    found.set(path, text === undefined ? undefined : (/\.css$/i.test(path) ? addressesIn : specifiersIn)(text));
  }
  return found.get(path);
};
