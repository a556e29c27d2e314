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
    .map((line) => withoutComment(line).trim())
    .filter((line) => line !== '');

/** Returns a line up to its comment. */
const withoutComment = (line: string): string => {
  const at = line.search(/(?:^|\s)#/);
  return at < 0 ? line : line.slice(0, at);
};

/** Returns the word behind an option of a line, `-r base.txt` or `--requirement=base.txt`; undefined for another line. */
const optionIn = (line: string, short: string, long: string): string | undefined => {
  const start = [`-${short}`, `--${long} `, `--${long}\t`, `--${long}=`].find((one) => line.startsWith(one));
  return start === undefined ? undefined : /^["']?([^"']+)["']?$/.exec(line.slice(start.length).trim())?.[1];
};

/** Returns the path of a local package of a line, relative to the folder of the file; undefined for others. */
const localIn = (line: string): string | undefined => {
  const [, url] = /(?:^|@[ \t]*)file:(?:\/\/)?(\.{0,2}\/?[^ \t;#]*)/.exec(line) ?? [];
  if (url !== undefined) return url.startsWith('/') ? undefined : url;
  const [, path] = /^(\.{1,2}(?:\/[^ \t;[]*)?|[\w.-]+\/[^ \t;[:]*)(?:\[[^\]]*\])?(?:[ \t]*;.*)?$/.exec(line) ?? [];
  return path;
};

/** Returns the name of a package whose line allows several versions; undefined for any other line, such as an address. */
const unpinnedIn = (line: string): string | undefined => {
  if (/^[A-Za-z][\w+.-]*:\/\//.test(line)) return undefined;
  const [, name, rest = ''] = /^([A-Za-z0-9][\w.-]*)[ \t]*(?:\[[^\]]*\])?([^;]*)/.exec(line) ?? [];
  return name === undefined || /^[ \t]*(?:===?[^*,]+(?:$|[ \t]--)|@)/.test(rest) ? undefined : name;
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
  /** The meaning of each line, without those that have none. */
  readonly said: readonly Line[];
}

/** Returns a file and all that it names, each once. */
const filesFrom = (path: string, surroundings: FileLookup): ReadFile[] => {
  const found: ReadFile[] = [];
  const open = new Map([[path, false]]);
  // A file that is added while the map is read is read too, and one that is known is not added.
  for (const [file, isConstraint] of open) {
    const text = surroundings.text(file);
    if (text === undefined) continue;
    const lines = linesOf(text);
    const said = lines.map(lineOf).filter((line) => line !== undefined);
    found.push({ path: file, isConstraint, lines, said });
    for (const line of said) {
      if (line.kind !== 'file') continue;
      const named = joined(file, line.path);
      if (!open.has(named)) open.set(named, isConstraint || line.isConstraint);
    }
  }
  return found;
};

/** Returns a path that a file names, relative to the config. */
const joined = (file: string, path: string): string => posix.normalize(posix.join(posix.dirname(file), path));

/** Returns what a requirements file and those that it names say. `path` is relative to the config. */
export const requirementsIn = (path: string, surroundings: FileLookup): Requirements => {
  const files = filesFrom(path, surroundings);
  const wanted = files.filter(({ isConstraint }) => !isConstraint);
  const pinned = pinnedBy(files);
  const names = wanted.flatMap(({ said }) =>
    said.flatMap((line) => (line.kind === 'package' ? (line.unpinned ?? []) : [])),
  );
  const pathsOf = (kind: 'local' | 'file', among: readonly ReadFile[]) =>
    among.flatMap((one) => one.said.flatMap((line) => (line.kind === kind ? joined(one.path, line.path) : [])));
  const [locals, named] = [pathsOf('local', wanted), pathsOf('file', files)];
  return {
    files: files.map((one) => one.path),
    locals,
    missing: [...new Set([...named, ...locals])].filter((one) =>
      ['absent', 'outside'].includes(surroundings.look(one)),
    ),
    editable: wanted.flatMap(({ lines }) => lines.filter((line) => editedIn(line) !== undefined)),
    unpinned: [...new Set(names)].filter((name) => !pinned.has(normalName(name))),
  };
};

/** Returns the name of a package as pip compares it: https://packaging.python.org/en/latest/specifications/name-normalization/ */
export const normalName = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-');

/** Returns the normal names of the packages that a line of some file, such as a constraint, pins. */
const pinnedBy = (files: readonly ReadFile[]): ReadonlySet<string> =>
  new Set(
    files
      .flatMap(({ lines }) => lines)
      .map((line) => /^([A-Za-z0-9][\w.-]*)(?:[ \t]*\[[^\]]*\])?[ \t]*===?[^*,;]+(?:;.*)?$/.exec(line)?.[1])
      .filter((name) => name !== undefined)
      .map(normalName),
  );
