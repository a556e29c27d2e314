import { posix } from 'node:path';
import type { FileLookup } from '../../packaging.ts';

/** The files that pip reads for a requirements file, and what stands in them. */
export interface Requirements {
  /** Paths of the file itself and of those that it names by `-r` and `-c`, relative to the config. */
  readonly files: readonly string[];
  /** Folders and files of the repository that it installs, relative to the config: `./lib`, `-e .` */
  readonly locals: readonly string[];
  /** Paths, relative to the config, that a file names and at which there is nothing, or that leave the folder of the config. */
  readonly missing: readonly string[];
  /** Lines of packages that are installed where they stand (`-e`). */
  readonly editable: readonly string[];
  /** Names of packages without a version. */
  readonly unpinned: readonly string[];
}

/** Returns the logical lines of a requirements file: https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
const linesOf = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');

/** Returns the word behind an option of a line, `-r base.txt` or `--requirement=base.txt`; undefined for another line. */
const optionIn = (line: string, short: string, long: string): string | undefined => {
  const [, word] = new RegExp(`^(?:-${short}[ \\t]*|--${long}(?:[ \\t]+|=))["']?([^"']+?)["']?$`).exec(line) ?? [];
  return word;
};

/** Returns the path of a local package of a line, relative to the folder of the file; undefined for others. */
const localIn = (line: string): string | undefined => {
  const [, url] = /(?:^|@[ \t]*)file:(?:\/\/)?(\.{0,2}\/?[^ \t;#]*)/.exec(line) ?? [];
  if (url !== undefined) return url.startsWith('/') ? undefined : url;
  const [, path] = /^(\.{1,2}(?:\/[^ \t;[]*)?|[\w.-]+\/[^ \t;[:]*)(?:\[[^\]]*\])?(?:[ \t]*;.*)?$/.exec(line) ?? [];
  return path;
};

/** Returns the name of a package whose line allows several versions; undefined for any other line. */
const unpinnedIn = (line: string): string | undefined => {
  const [, name, rest = ''] = /^([A-Za-z0-9][\w.-]*)[ \t]*(?:\[[^\]]*\])?([^;]*)/.exec(line) ?? [];
  return name === undefined || /^[ \t]*(?:===?[ \t]*[^*,]+$|===?[ \t]*[^*,]+[ \t]--|@)/.test(rest) ? undefined : name;
};

/** A logical line: another file, or a package. */
type Line =
  | { readonly kind: 'file'; readonly path: string; readonly isConstraint: boolean }
  | { readonly kind: 'local'; readonly path: string }
  | { readonly kind: 'package'; readonly unpinned: string | undefined };

/** Returns what a line says; undefined for an option that names no file, and for an editable package of elsewhere. */
const lineOf = (line: string): Line | undefined => {
  const named = optionIn(line, 'r', 'requirement');
  const file = named ?? optionIn(line, 'c', 'constraint');
  if (file !== undefined)
    return /^\w+:/.test(file) ? undefined : { kind: 'file', path: file, isConstraint: named === undefined };
  const edited = editedIn(line);
  if (line.startsWith('-') && edited === undefined) return undefined;
  const local = localIn(edited ?? line);
  if (local !== undefined) return { kind: 'local', path: local };
  return edited === undefined ? { kind: 'package', unpinned: unpinnedIn(line) } : undefined;
};

/** Returns the package of a line that installs it where it stands; undefined for any other line. */
const editedIn = (line: string): string | undefined =>
  /^(?:-e[ \t]*|--editable(?:[ \t]+|=))["']?([^"']+)/.exec(line)?.[1];

/** A file of requirements, and whether it only constrains versions. */
interface ReadFile {
  readonly path: string;
  readonly isConstraint: boolean;
  readonly lines: readonly string[];
}

/** Returns a file and all that it names, each once. */
const filesFrom = (path: string, surroundings: FileLookup): ReadFile[] => {
  const found: ReadFile[] = [];
  const open = [{ path, isConstraint: false }];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const { path: file, isConstraint } = next;
    const text = found.some((one) => one.path === file) ? undefined : surroundings.text(file);
    if (text === undefined) continue;
    const lines = linesOf(text);
    found.push({ path: file, isConstraint, lines });
    for (const named of lines.map(lineOf))
      if (named?.kind === 'file')
        open.push({ path: joined(file, named.path), isConstraint: isConstraint || named.isConstraint });
  }
  return found;
};

/** Returns a path that a file names, relative to the config. */
const joined = (file: string, path: string): string => posix.normalize(posix.join(posix.dirname(file), path));

/** Returns what a requirements file and those that it names say. `path` is relative to the config. */
export const requirementsIn = (path: string, surroundings: FileLookup): Requirements => {
  const files = filesFrom(path, surroundings);
  const wanted = files.filter(({ isConstraint }) => !isConstraint);
  const every = files.flatMap(({ lines }) => lines);
  const names = wanted.flatMap(({ lines }) =>
    lines.map(lineOf).flatMap((line) => (line?.kind === 'package' ? (line.unpinned ?? []) : [])),
  );
  const pathsOf = (kind: 'local' | 'file', among: readonly ReadFile[]) =>
    among.flatMap((one) =>
      one.lines.map(lineOf).flatMap((line) => (line?.kind === kind ? joined(one.path, line.path) : [])),
    );
  const [locals, named] = [pathsOf('local', wanted), pathsOf('file', files)];
  return {
    files: files.map((one) => one.path),
    locals,
    missing: [...named, ...locals].filter((one) => ['absent', 'outside'].includes(surroundings.look(one))),
    editable: wanted.flatMap(({ lines }) => lines.filter((line) => editedIn(line) !== undefined)),
    unpinned: [...new Set(names)].filter((name) => !isPinned(name, every)),
  };
};

/** True for a package that a line of some file, such as a constraint, pins. */
const isPinned = (name: string, lines: readonly string[]): boolean => {
  const normal = (one: string) => one.toLowerCase().replace(/[-_.]+/g, '-');
  return lines.some((line) => {
    const [, other] = /^([A-Za-z0-9][\w.-]*)[ \t]*(?:\[[^\]]*\])?[ \t]*===?[ \t]*[^*,;]+(?:;.*)?$/.exec(line) ?? [];
    return other !== undefined && normal(other) === normal(name);
  });
};
