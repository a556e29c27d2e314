import { posix } from 'node:path';
import { type Diagnostic, warningAt } from '../../../diagnostics/diagnostic.ts';
import type { FileLookup } from '../../packaging.ts';
import { isTable, readToml, type TomlTable, tableAt, tablesIn, textsIn } from '../../toml.ts';
import type { PythonManifest } from './manifest.ts';
import { normalName } from './requirements.ts';

const entryPath = ['properties', 'entryfilePath'];

/** A requirement of a package, by its normal name. */
interface Requirement {
  readonly name: string;
  /** Its versions: clauses without blanks and zeros in front, sorted; undefined where they are written otherwise. */
  readonly versions?: string | undefined;
}

/** A clause of versions in its usual form: https://packaging.python.org/en/latest/specifications/version-specifiers/ */
const usualClause = /^(?:==|>=|<=|!=|~=|>|<)\d{1,9}(?:\.\d{1,9}){0,9}(?:\.\*)?$/;

/** Returns versions in one form, so that equal ones are equal texts; undefined for unusual ones. */
const versionsOf = (written: string): string | undefined => {
  const clauses = written
    .replace(/\s/g, '')
    .split(',')
    .filter((one) => one !== '');
  return clauses.every((one) => usualClause.test(one))
    ? clauses
        .map((one) => one.replace(/(?<=[=<>~.])0{1,8}(?=\d)/g, ''))
        .sort()
        .join(',')
    : undefined;
};

/** Returns a requirement of a pyproject.toml: `Name[extra]>=1; marker`; undefined for a text that is none. */
const requirementOf = (written: string): Requirement | undefined => {
  const [before = '', address] = (written.split(';')[0] ?? '').split('@');
  const [, name, rest = ''] = /^([A-Za-z0-9][\w.-]*)(.*)$/s.exec(before.trim()) ?? [];
  if (name === undefined) return undefined;
  const versions = rest
    .trim()
    .replace(/^\[[^\]]*\]/, '')
    .replace(/[()]/g, '');
  return { name: normalName(name), versions: address === undefined ? versionsOf(versions) : undefined };
};

/** Returns the requirements of a list of a pyproject.toml. */
export const requirementsOf = (list: unknown): Requirement[] =>
  textsIn(list).flatMap((one) => requirementOf(one) ?? []);

/** True for a requirement of uv.lock that is a place, which it repeats without versions. */
const isPlace = (locked: TomlTable): boolean =>
  ['editable', 'virtual', 'directory', 'path', 'git', 'url'].some((key) => key in locked);

/** Returns the names of requirements that a lock file does not repeat, and of those that it has and the manifest does not. */
const differences = (wanted: readonly Requirement[], locked: readonly TomlTable[]): string[] => {
  const inLock = locked.flatMap((one) =>
    typeof one.name === 'string'
      ? [
          {
            name: normalName(one.name),
            versions: isPlace(one) ? undefined : versionsOf(String(one.specifier ?? '')),
          },
        ]
      : [],
  );
  const of = (list: readonly Requirement[], name: string) => list.filter((one) => one.name === name);
  const isOther = ({ name, versions }: Requirement): boolean => {
    const [found, ...others] = of(inLock, name);
    if (found === undefined) return true;
    const isSingle = others.length === 0 && of(wanted, name).length === 1;
    return isSingle && versions !== undefined && found.versions !== undefined && found.versions !== versions;
  };
  const gone = inLock.filter(({ name }) => of(wanted, name).length === 0);
  return [...wanted.filter(isOther), ...gone].map(({ name }) => `"${name}"`);
};

/** Returns the groups of a pyproject.toml by their normal names; `dev` also has what uv had before there were groups. */
export const groupsOf = (content: TomlTable): ReadonlyMap<string, unknown> => {
  const groups = new Map(
    Object.entries(tableAt(content, 'dependency-groups') ?? {}).map(([name, list]) => [normalName(name), list]),
  );
  const before = tableAt(content, 'tool', 'uv')?.['dev-dependencies'];
  if (before === undefined) return groups;
  const dev = groups.get('dev') ?? [];
  return new Map([...groups, ['dev', Array.isArray(dev) && Array.isArray(before) ? [...dev, ...before] : dev]]);
};

/**
 * Returns the parts of a pyproject.toml that uv.lock does not repeat, as words of a sentence; `top` is that beside the lock file,
 * whose sources are those of every member, and `place` is its folder there.
 */
const uvStale = (content: TomlTable, lock: TomlTable, top: TomlTable, place: string): string[] => {
  const project = tableAt(content, 'project');
  const found = tablesIn(lock.package).find(({ source }) =>
    ['virtual', 'editable', 'directory'].some((key) => isTable(source) && source[key] === place),
  );
  if (project === undefined || found === undefined) return [];
  const metadata = tableAt(found, 'metadata');
  const computed = textsIn(project.dynamic);
  const extras = Object.values(tableAt(project, 'optional-dependencies') ?? {}).flatMap(requirementsOf);
  const isComputed = computed.some((one) => /^(?:optional-)?dependencies$/.test(one));
  // Sources of uv give packages without versions.
  const sources = new Set(
    [content, top].flatMap((one) => Object.keys(tableAt(one, 'tool', 'uv', 'sources') ?? {}).map(normalName)),
  );
  const plain = (list: readonly Requirement[]) => list.map((one) => (sources.has(one.name) ? { name: one.name } : one));
  const asked = plain([...requirementsOf(project.dependencies), ...extras]);
  const locked = tableAt(metadata, 'requires-dev') ?? {};
  const groups = groupsOf(content);
  return [
    ...(normalName(String(project.name)) === found.name ? [] : [`the name "${project.name}"`]),
    ...(isComputed ? [] : differences(asked, tablesIn(metadata?.['requires-dist']))),
    ...[...groups].flatMap(([name, list]) => {
      if (!Object.hasOwn(locked, name)) return [`the group "${name}"`];
      const includes = !Array.isArray(list) || list.some((one) => typeof one !== 'string');
      return includes ? [] : differences(plain(requirementsOf(list)), tablesIn(locked[name]));
    }),
    ...Object.keys(locked).flatMap((name) => (groups.has(name) ? [] : [`the group "${name}"`])),
    // That of a workspace is the range of all its members.
    ...(tableAt(lock, 'manifest')?.members === undefined
      ? rangeStale(project['requires-python'], lock['requires-python'])
      : []),
  ];
};

/** Returns the version of a range of Python with a lower end alone, without zeros at its end; undefined for any other range. */
const lowestIn = (range: unknown): string | undefined =>
  typeof range === 'string'
    ? /^>=(\d{1,4}(?:\.\d{1,4}){0,3})$/.exec(range.replace(/\s/g, ''))?.[1]?.replace(/(?:\.0){1,3}$/, '')
    : undefined;

/** Returns the words for a range of Python that differs; uv writes any other than a lower end in its own words. */
const rangeStale = (wanted: unknown, locked: unknown): string[] => {
  const [one, other] = [wanted, locked].map(lowestIn);
  return one === undefined || other === undefined || one === other ? [] : [`requires-python "${wanted}"`];
};

/** Returns the names of packages that a table of poetry or pipenv asks for in every case: those under a condition may be in no lock file. */
const askedIn = (table: TomlTable | undefined): string[] =>
  Object.entries(table ?? {}).flatMap(([name, wanted]) => {
    const isConditional =
      !isTable(wanted) || Object.keys(wanted).some((key) => /python|marker|platform|implementation|os_name/.test(key));
    return name === 'python' || (typeof wanted !== 'string' && isConditional) ? [] : [normalName(name)];
  });

/** Returns the names in one list that are not in another one, as words of a sentence. */
const absent = (wanted: readonly string[], locked: Iterable<string>): string[] => {
  const known = new Set([...locked].map(normalName));
  return wanted.filter((name) => !known.has(name)).map((name) => `"${name}"`);
};

/**
 * Returns the packages of a pyproject.toml that poetry.lock does not have. Where the project has its own list, the table of poetry
 * only adds to the packages of that: https://python-poetry.org/docs/dependency-specification/#projectdependencies-and-toolpoetrydependencies
 */
const poetryStale = (content: TomlTable, lock: TomlTable): string[] => {
  const project = tableAt(content, 'project') ?? {};
  const table = tableAt(content, 'tool', 'poetry', 'dependencies') ?? {};
  const everywhere = new Set(askedIn(table));
  const conditional = new Set(
    Object.keys(table)
      .map(normalName)
      .filter((name) => !everywhere.has(name)),
  );
  const listed = requirementsOf(textsIn(project.dependencies).filter((one) => !one.includes(';')));
  const isOwn = 'dependencies' in project || 'optional-dependencies' in project;
  const wanted = isOwn ? listed.map(({ name }) => name).filter((name) => !conditional.has(name)) : [...everywhere];
  return absent(
    [...new Set(wanted)],
    tablesIn(lock.package).flatMap(({ name }) => (typeof name === 'string' ? [name] : [])),
  );
};

/** True for a package of a Pipfile from a place, which is locked by its real name: `a = {path = "."}`. */
const isFromPlace = (wanted: unknown): boolean =>
  isTable(wanted) && ['path', 'file', 'git', 'hg', 'svn', 'bzr'].some((key) => key in wanted);

/** Returns the packages of a Pipfile that Pipfile.lock does not have. */
const pipenvStale = (content: TomlTable, text: string): string[] => {
  try {
    const lock: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const locked = tableAt(lock, 'default');
    const packages = Object.entries(tableAt(content, 'packages') ?? {}).filter(([, wanted]) => !isFromPlace(wanted));
    return locked === undefined ? [] : absent(askedIn(Object.fromEntries(packages)), Object.keys(locked));
  } catch {
    return [];
  }
};

/** The manifest, and the command that writes the lock file anew, of each package manager with one. */
const managers = {
  uv: { manifest: 'pyproject.toml', command: 'uv lock' },
  poetry: { manifest: 'pyproject.toml', command: 'poetry lock' },
  pipenv: { manifest: 'Pipfile', command: 'pipenv lock' },
} as const;

/**
 * Returns the warnings of a lock file that is older than its manifest, at which an installation stops: uv.lock repeats what a
 * pyproject.toml asks for, of the others the names of packages are compared.
 */
export const staleComplaints = (manifest: PythonManifest | undefined, files: FileLookup): Diagnostic[] => {
  if (!manifest?.isLock || manifest.manager === 'pip') return [];
  const { folder, project, file, manager } = manifest;
  const path = posix.join(folder, file);
  const text = files.text(path) ?? '';
  const top = readToml(files.text(posix.join(folder, managers[manager].manifest)) ?? '');
  return [...new Set([folder, project])].flatMap((place) => {
    const own = posix.join(place, managers[manager].manifest);
    const content = readToml(files.text(own) ?? '');
    const staleBy = {
      uv: () => uvStale(content, readToml(text), top, posix.relative(folder, place) || '.'),
      poetry: () => poetryStale(content, readToml(text)),
      pipenv: () => pipenvStale(content, text),
    };
    const found = [...new Set(staleBy[manager]())];
    return found.length === 0
      ? []
      : [
          warningAt(
            'packaging/lock-file',
            entryPath,
            `${path} is older than ${own}, which asks otherwise for ${found.join(', ')}: ${manager} stops there.`,
            `Run \`${managers[manager].command}\`, and commit ${file}.`,
          ),
        ];
  });
};
