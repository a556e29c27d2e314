import { posix } from 'node:path';
import { foldersAbove, normalPath } from '../../config-paths.ts';
import { lineNaming, type MissingPart } from '../../manifest-complaints.ts';
import type { FileLookup } from '../../packaging.ts';

/** The project that an entry file belongs to, with those that it refers to. Paths are relative to the config. */
export interface DotnetProject {
  /** The path of its file. */
  readonly path: string;
  /** The name of its program, without `.dll`. */
  readonly assembly: string;
  /** True for a project that is compiled to a library. */
  readonly isLibrary: boolean;
  /** The versions of .NET that it is compiled for; none if that is not known. */
  readonly frameworks: readonly number[];
  /** True for a project that is compiled for several versions. */
  readonly hasSeveral: boolean;
  /** The version of the SDK that global.json names. */
  readonly sdk: string | undefined;
  /** The files by which packages are restored; undefined for projects whose references are computed. */
  readonly manifests: readonly string[] | undefined;
  /** The folders of its own project and of those that it refers to. */
  readonly folders: readonly string[];
  /** True for a project with packages. */
  readonly hasPackages: boolean;
  readonly hasLock: boolean;
  /** Projects that it refers to and that are not there. */
  readonly missing: readonly MissingPart[];
  /** Files that it imports or compiles without a condition, and that are outside of the folder of the config. */
  readonly outside: readonly MissingPart[];
}

/** Files of the folders at and above a project that MSBuild and NuGet read, in every spelling that they look for. */
export const sharedFiles = [
  ...['Directory.Build.props', 'Directory.Build.targets', 'Directory.Packages.props', 'Directory.Build.rsp'],
  ...['nuget.config', 'NuGet.config', 'NuGet.Config', 'global.json'],
];

/** The result of the search for the project file of an entry file. */
export interface NearestProject {
  readonly path: string | undefined;
  /** The names of project files that stand in one folder, where no name tells which one it is; else empty. */
  readonly clash: readonly string[];
}

/**
 * Returns the project of an entry file: the only one in the nearest folder, at or above it, that has some; of several the
 * one that is named as the folder, as the entry file, or as its namespace, `A.B.C` also as `A.B` and `A`.
 */
export const nearestProject = (entry: string, surroundings: FileLookup): NearestProject => {
  for (const folder of foldersAbove(entry)) {
    const found = surroundings
      .entries(folder)
      .map(({ name }) => name)
      .filter((name) => /\.csproj$/i.test(name) && surroundings.look(posix.join(folder, name)) === 'file')
      .sort();
    const named =
      found.length > 1 ? namesFor(entry, folder, surroundings).find((one) => found.includes(one)) : found[0];
    if (named !== undefined) return { path: posix.join(folder, named), clash: [] };
    if (found.length > 0) return { path: undefined, clash: found.map((name) => posix.join(folder, name)) };
  }
  return { path: undefined, clash: [] };
};

/** Returns the names that tell the project of an entry file apart from others in a folder, the first one first. */
const namesFor = (entry: string, folder: string, surroundings: FileLookup): string[] => {
  const [, namespace = ''] =
    /^[ \t\uFEFF]*namespace[ \t]+([\p{L}\p{N}_.]+)/mu.exec(surroundings.text(entry) ?? '') ?? [];
  const own = posix.basename(entry).replace(/\.[^.]*$/, '');
  const parts = namespace.split('.');
  const spaces = parts.map((_, index) => parts.slice(0, parts.length - index).join('.')).filter(Boolean);
  return [posix.basename(folder), own, ...spaces].map((name) => `${name}.csproj`);
};

/** Returns the text of a project without its comments. */
const read = (path: string, surroundings: FileLookup): string =>
  (surroundings.text(path) ?? '').replace(/<!--[\s\S]*?-->/g, ' ');

/** Returns a project by the path of its file. */
export const projectOf = (path: string, surroundings: FileLookup): DotnetProject => {
  const { projects, missing } = closureOf(path, surroundings);
  const texts = [...projects.values()];
  const folders = projects.size === 0 ? [] : [...projects.keys()].map((one) => posix.dirname(one));
  const above = [...new Set(folders.flatMap((folder) => foldersAbove(posix.join(folder, 'x'))))];
  const shared = above
    .flatMap((folder) => sharedFiles.map((name) => posix.join(folder, name)))
    .filter((one) => surroundings.look(one) === 'file');
  const locks = folders
    .map((folder) => posix.join(folder, 'packages.lock.json'))
    .filter((one) => surroundings.look(one) === 'file');
  const own = projects.get(path) ?? '';
  const inherited = [
    own,
    ...foldersAbove(path).map((folder) => read(posix.join(folder, 'Directory.Build.props'), surroundings)),
  ];
  const targets = propertyOf(inherited, 'TargetFrameworks?');
  const isComputed = texts.some((text) => /<ProjectReference\b[^>]*(?:\$\(|@\(|\*)|<Import\b/.test(text));
  const globals = foldersAbove(path).map((folder) => surroundings.text(posix.join(folder, 'global.json')));
  return {
    path,
    assembly: propertyOf(inherited, 'AssemblyName') ?? posix.basename(path).replace(/\.[^.]*$/, ''),
    isLibrary: propertyOf(inherited, 'OutputType')?.toLowerCase() === 'library',
    frameworks: [...(targets ?? '').matchAll(/\bnet(?:coreapp)?(\d{1,2})\.\d\b/g)].map(([, version]) =>
      Number(version),
    ),
    hasSeveral: (targets ?? '').includes(';'),
    sdk: sdkOf(globals.find((one) => one !== undefined)),
    manifests: isComputed ? undefined : [...new Set([...projects.keys(), ...shared, ...locks])],
    folders: [...new Set(folders)],
    hasPackages: texts.some((text) => /<PackageReference\b/.test(text)),
    hasLock: surroundings.look(posix.join(posix.dirname(path), 'packages.lock.json')) === 'file',
    missing,
    outside: [...projects].flatMap(([file, text]) => outsideParts(file, text, surroundings)),
  };
};

/** Elements of a project that name a file: https://learn.microsoft.com/visualstudio/msbuild/import-element-msbuild */
const naming = /<(?:Import|Compile)\b([^>]{0,1000})>/g;

/** Returns the files outside of the folder of the config that a project names, without those under a condition or by a property. */
const outsideParts = (file: string, text: string, surroundings: FileLookup): MissingPart[] =>
  [...text.matchAll(naming)].flatMap(([, attributes = '']): MissingPart[] => {
    const [, all = ''] = /\b(?:Project|Include)\s{0,9}=\s{0,9}["']([^"']{1,500})["']/.exec(attributes) ?? [];
    if (/\b(?:Condition|Sdk)\s{0,9}=/.test(attributes)) return [];
    return all.split(';').flatMap((one): MissingPart[] => {
      const written = one.trim();
      const place = written.replaceAll('\\', '/').replace(/^\$\(MSBuildThisFileDirectory\)\/?/, '');
      if (place === '' || /[$@]/.test(place)) return [];
      const [plain = '', ...glob] = place.split('*');
      const named = glob.length === 0 ? plain : plain.slice(0, plain.lastIndexOf('/') + 1);
      const path = normalPath(posix.join(posix.dirname(file), named));
      return surroundings.look(path) === 'outside'
        ? [{ path, file, line: lineNaming(surroundings, file, written), look: 'outside' }]
        : [];
    });
  });

/** Returns the projects that a project is made of, by their paths, and references to those that are not there. */
const closureOf = (first: string, surroundings: FileLookup) => {
  const projects = new Map<string, string>();
  const missing: MissingPart[] = [];
  const open = [{ path: first, file: first, written: first }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path, file, written } = next;
    if (projects.has(path)) continue;
    const look = surroundings.look(path);
    if (look === 'outside' || look === 'absent')
      missing.push({ path, file, line: lineNaming(surroundings, file, written), look });
    if (look !== 'file') continue;
    const text = read(path, surroundings);
    projects.set(path, text);
    for (const [, include = ''] of text.matchAll(/<ProjectReference\b[^>]*?\bInclude\s*=\s*["']([^"']+)["']/g))
      for (const written of include.split(';').map((part) => part.trim())) {
        const one = written.replaceAll('\\', '/');
        if (one && !/[$@*]/.test(one))
          open.push({ path: normalPath(posix.join(posix.dirname(path), one)), file: path, written });
      }
  }
  return { projects, missing };
};

/** Returns the first value of a property in the texts of a project. */
const propertyOf = (texts: readonly string[], name: string): string | undefined =>
  texts.map((text) => new RegExp(`<${name}\\b[^>]*>\\s*([^<]*?)\\s*</`).exec(text)?.[1]).find((one) => one);

/** Returns the version of the SDK in a global.json: https://learn.microsoft.com/dotnet/core/tools/global-json */
const sdkOf = (text: string | undefined): string | undefined =>
  /"sdk"\s*:\s*\{[^}]*"version"\s*:\s*"(\d{1,2}\.0\.\d{3})"/.exec(text ?? '')?.[1];
