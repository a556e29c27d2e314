import { posix } from 'node:path';
import { fileIndex } from '../../file-index.ts';
import { excludingPattern } from '../../file-search.ts';
import type { FileLookup } from '../../packaging.ts';
import { pathRules, readPath } from '../../path-rules.ts';
import type { WideFolder } from '../../wide-context.ts';
import { type Import, importsIn } from './imports.ts';
import { standardModules } from './standard-modules.ts';

/** The beginning of the search for the modules of a program. */
interface ModuleStart {
  readonly entry: string;
  /** Folders that are part of the program with everything in them. */
  readonly whole: readonly string[];
  /** Folders in which Python looks for modules, in order; the first is that of the entry file. */
  readonly roots: readonly string[];
  /** Texts that name the packages of the program. */
  readonly manifests: readonly string[];
  readonly excluded: readonly string[];
  /** True where the config names the files that the program reads. */
  readonly namesData: boolean;
}

/** The modules that a program imports from elsewhere than its whole folders. */
interface FoundModules {
  readonly files: readonly string[];
  readonly wide: readonly WideFolder[];
}

/** The result of a step of an import: the files that it runs, and the folders of the package. */
interface Step {
  readonly files: readonly string[];
  readonly places: readonly string[];
}

/** The most files that the command of the build can name. */
const mostFiles = 1000;

/** True for a path in a folder, or the folder itself. */
const isWithin = (folder: string, path: string): boolean =>
  folder === '.' || path === folder || path.startsWith(`${folder}/`);

/**
 * Finds the modules outside of a program's whole folders that it imports, from its entry file on, as Python finds them:
 * https://docs.python.org/3/reference/import.html#searching. Where a module there imports or reads what is known at run
 * time only, its folder is part of it as a whole.
 */
export const importedModules = (
  { entry, whole, roots, manifests, excluded, namesData }: ModuleStart,
  surroundings: FileLookup,
): FoundModules => {
  const index = fileIndex(surroundings);
  const rules = pathRules(excluded.map((glob) => ({ pattern: excludingPattern(glob), admits: false })));
  const isLeftOut = (path: string) => path !== '.' && rules.excludes(readPath(rules, path));
  const isFile = (path: string) => index.kind(path) === 'file' && !isLeftOut(path);
  const isOwn = (path: string) => whole.some((folder) => isWithin(folder, path));
  const sources = new Set([entry]);
  const wide = new Map<string, WideFolder>();
  const walked = new Set<string>();
  const foreign = new Map<string, boolean>();

  const addSources = (folder: string): void => {
    for (const name of index.names(folder)) {
      const path = posix.join(folder, name);
      if (isLeftOut(path)) continue;
      if (index.kind(path) === 'folder') addSources(path);
      else if (name.endsWith('.py') && isFile(path)) sources.add(path);
    }
  };
  const addWide = (folder: string, why: string): void => {
    if (walked.has(folder)) return;
    walked.add(folder);
    if (!isOwn(folder)) wide.set(folder, { folder, why });
    addSources(folder);
  };
  const step = (places: readonly string[], name: string): Step => {
    const portions: string[] = [];
    for (const place of places) {
      const folder = posix.join(place, name);
      const start = posix.join(folder, '__init__.py');
      if (isFile(start)) return { files: [start], places: [folder] };
      if (isFile(`${folder}.py`)) return { files: [`${folder}.py`], places: [] };
      if (index.kind(folder) === 'folder' && !isLeftOut(folder)) portions.push(folder);
    }
    return { files: [], places: portions };
  };
  const add = ({ files }: Step): void => {
    for (const file of files) sources.add(file);
  };
  /** Adds a module, with the packages above it, and those that are named in it. */
  const load = (from: readonly string[], { module, names, isPrefix }: Import, why: string): void => {
    let at: Step = { files: [], places: from };
    for (const name of module) {
      at = step(at.places, name);
      add(at);
    }
    if (isPrefix) for (const folder of at.places) addWide(folder, why);
    for (const name of names) {
      // `__all__` names modules as well.
      const [start = ''] = at.files;
      const all = name === '*' ? (surroundings.text(start) ?? '').matchAll(/["']([\p{L}\p{N}_]{1,99})["']/gu) : [];
      for (const one of name === '*' ? [...all].map(([, word = '']) => word) : [name]) add(step(at.places, one));
    }
  };
  /** Loads a relative import as each name that the source may have been imported by. */
  const loadRelative = (source: string, one: Import, why: string): void => {
    for (const root of roots) {
      if (!isWithin(root, source)) continue;
      const path = posix.relative(root, posix.dirname(source));
      const above = path === '' ? [] : path.split('/');
      if (above.length < one.level) continue;
      load(roots, { ...one, module: [...above.slice(0, above.length - one.level + 1), ...one.module] }, why);
    }
  };
  /** True for a module that Python has, or that a manifest names: one of the repository would hide it. */
  const isForeign = (name: string): boolean => {
    if (standardModules.has(name)) return true;
    const known = foreign.get(name);
    if (known !== undefined) return known;
    const { files, places } = step(roots, name);
    const word = name.replace(/[^\p{L}\p{N}]/gu, '[-_.]');
    const named = new RegExp(`(?:^|["'\\s])${word}(?:$|[\\s"'[<>=~!;,@])`, 'imu');
    const found = ![...files, ...places].every(isOwn) && manifests.some((text) => named.test(text));
    foreign.set(name, found);
    return found;
  };
  const follow = (source: string): void => {
    const { imports, computed, reads } = importsIn(surroundings.text(source) ?? '');
    const folder = posix.dirname(source);
    for (const one of imports) {
      const why = `\`${source}\` imports what is known at run time only`;
      if (one.level > 0) loadRelative(source, one, why);
      else load(isForeign(one.module[0] ?? '') ? roots.filter(isOwn) : roots, one, why);
    }
    if (computed !== undefined) {
      const own = whole.filter((one) => isWithin(one, source));
      for (const one of own.length > 0 ? own : [folder])
        addWide(one, `\`${source}\` imports what is known at run time only: \`${computed}\``);
    }
    if (reads !== undefined && !namesData && !isOwn(source))
      addWide(folder, `\`${source}\` reads files, and includeFiles names nothing: \`${reads}\``);
  };
  // A source that is added while the set is read is read too.
  for (const source of sources) follow(source);
  const files = [...sources].filter((path) => !isOwn(path)).sort();
  if (files.length > mostFiles) addWide('.', `its program imports ${files.length} files of other projects`);
  const folders = [...wide.values()];
  return {
    files: files.filter((path) => !folders.some(({ folder }) => isWithin(folder, path))),
    wide: folders.filter((one) => !folders.some((other) => one !== other && isWithin(other.folder, one.folder))),
  };
};
