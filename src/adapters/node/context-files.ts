import { posix } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Refused } from '../../diagnostics/refused.ts';
import type { Included } from '../../packaging/context.ts';
import { parseDockerIgnore } from '../../packaging/dockerignore.ts';
import { globPattern } from '../../packaging/glob.ts';
import { ignoreFilesOf, neededOfGit } from '../../packaging/ignore-file.ts';
import { type PathRule, type PathRules, pathRules, type Read, readPath } from '../../packaging/path-rules.ts';
import type { Contents, Entry } from './contents.ts';
import { isGitFolder } from './inside.ts';
import { defaultOutput, searchWritten } from './written-files.ts';

/** Excluded from every context: output of this program, which must not change the digest of an image. */
const alwaysExcluded = [defaultOutput, '/effective-config.yml'];

/** Largest `.dockerignore` in bytes: matching one character of a name takes at most one step for each of them. */
const maxIgnoreFile = 1024 * 1024;

/** The rules of a build context. */
export interface ContextRules {
  /** Globs of files that are not part of it, as in `Context.excluded`. */
  readonly excluded: readonly string[];
  /** The only files that are part of it, as in `Context.included`. */
  readonly included?: Included | undefined;
  /** The user's Dockerfile, relative to the context: `.dockerignore` applies, and empty folders are part of it. */
  readonly dockerfile?: string | undefined;
  /** The ignore file that is applied, where the Dockerfile is not the user's. */
  readonly ignoreFile?: string | undefined;
}

/**
 * Lists the files and links of a build context in the folder `base` of `contents`, relative to it, sorted by code unit.
 * As Docker does, lists a link to a folder itself and, with a Dockerfile of the user's, each folder in which nothing is
 * left, with `/` at its end. Leaves out `.git` folders in any spelling, sockets, pipes, devices, and what this program
 * wrote, as `searchWritten` finds it, with the folders that have nothing else. Throws
 * `source/outside` for a link whose text or target leaves the top folder, `packaging/context` for an ignore file that
 * Docker would not read, and the signal's reason: yields to the event loop, however long names and patterns are.
 */
export const listContextFiles = async (
  contents: Contents,
  base: string,
  rules: ContextRules,
  signal?: AbortSignal,
): Promise<string[]> => {
  const { files = [], globs = [] } = rules.included ?? {};
  if (files.length === 0 || globs.length === 0) return walkContext(contents, base, rules, signal);
  const named = await walkContext(contents, base, { ...rules, included: { files, globs: [] } }, signal);
  const matched = await matchedFiles(contents, base, { ...rules, included: { files: [], globs } }, signal);
  return [...new Set([...named, ...matched])].sort(byCodeUnit);
};

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : 1);

/** Returns a function that makes a result once for each key of the same contents, and returns the same one after that. */
const oncePerKey = <Result>() => {
  const all = new WeakMap<Contents, Map<string, Result>>();
  return (contents: Contents, key: readonly unknown[], make: () => Result): Result => {
    const known = all.get(contents) ?? new Map<string, Result>();
    all.set(contents, known);
    const text = JSON.stringify(key);
    const found = known.get(text) ?? make();
    known.set(text, found);
    return found;
  };
};

const matchedOnce = oncePerKey<Promise<string[]>>();

/** Lists the files of a context that globs include as `listContextFiles`, once: most jobs of a repository include the same ones. */
const matchedFiles = (
  contents: Contents,
  base: string,
  rules: ContextRules,
  signal: AbortSignal | undefined,
): Promise<string[]> => {
  const { excluded, included, dockerfile, ignoreFile } = rules;
  return matchedOnce(contents, [base, excluded, included, dockerfile, ignoreFile], () =>
    walkContext(contents, base, rules, signal),
  );
};

/** Lists the files of a context as `listContextFiles`, by one walk. */
const walkContext = async (
  contents: Contents,
  base: string,
  { excluded, included, dockerfile, ignoreFile }: ContextRules,
  signal: AbortSignal | undefined,
): Promise<string[]> => {
  const docker = await readIgnoreFile(contents, base, ignoreFilesOf(dockerfile, ignoreFile));
  const exclusions = [...alwaysExcluded, ...excluded].map((glob) => ruleOf(glob, false));
  const rules = compiledRules(contents, [...docker, ...(included ? rulesFor(included) : []), ...exclusions]);
  const named = namedIn(included);
  const pauses = pausesAfter(rules.steps, signal);
  const written = searchWritten(contents, base);
  const files: string[] = [];
  const readName = async (folder: Read, name: string): Promise<Read> => {
    let read = folder;
    for (const character of name) {
      read = rules.after(read, character.codePointAt(0) as number);
      if (pauses.isDue()) await pauses.take();
    }
    return rules.end(read);
  };
  const walkFolder = async (path: string, found: Read): Promise<void> => {
    const inside = rules.enter(found);
    const isExcluded = rules.excludes(found) && !(named.folders.has(path) && found.winner === everything);
    if (isExcluded && !rules.readmits(inside)) return;
    const before = files.length;
    await walk(path, await entriesOf(contents, posix.join(base, path), isExcluded), inside);
    const isEmpty = files.length === before && !written.isMadeFor(path);
    if (dockerfile !== undefined && !isExcluded && isEmpty) files.push(`${path}/`);
  };
  const walk = async (folder: string, entries: readonly Entry[], read: Read): Promise<void> => {
    await written.enter(folder, entries);
    for (const { name, kind } of entries) {
      const path = folder ? `${folder}/${name}` : name;
      if (isGitFolder(name) || named.leavesOut(path)) continue;
      const found = await readName(read, name);
      if (kind === 'folder') await walkFolder(path, found);
      else if (
        kind !== 'other' &&
        !(rules.excludes(found) && !(named.files.has(path) && found.winner === everything)) &&
        !(kind === 'file' && (await written.has(path)))
      ) {
        if (kind === 'link' && !(await contents.staysInside(posix.join(base, path)))) throw leavingLink(path);
        files.push(path);
      }
    }
  };
  await walk('', await contents.entries(base), rules.top);
  return files.sort(byCodeUnit);
};

/**
 * True where no rule excludes the `.git` folder at the top of a context, or a file in it that a repository needs. Throws for an ignore file
 * that Docker would not read.
 */
export const keepsRepository = async (
  contents: Contents,
  base: string,
  { excluded, dockerfile, ignoreFile }: Omit<ContextRules, 'included'>,
): Promise<boolean> => {
  const docker = await readIgnoreFile(contents, base, ignoreFilesOf(dockerfile, ignoreFile));
  const rules = compiledRules(contents, [...docker, ...excluded.map((glob) => ruleOf(glob, false))]);
  return neededOfGit.every((file) => !rules.excludes(readPath(rules, `.git/${file}`)));
};

const compiledOnce = oncePerKey<PathRules>();

/** Returns compiled rules, once for all patterns: jobs of one package differ in the files that they name, not in rules. */
const compiledRules = (contents: Contents, rules: readonly PathRule[]): PathRules => {
  const patterns = rules.map(({ pattern, admits }) => [pattern, admits]);
  return compiledOnce(contents, patterns, () => pathRules(rules));
};

/** Returns the entries of a folder; none of one that is excluded and cannot be read, as Docker. */
const entriesOf = async (contents: Contents, folder: string, isExcluded: boolean): Promise<readonly Entry[]> => {
  try {
    return await contents.entries(folder);
  } catch (cause) {
    if (isExcluded && ['EACCES', 'EPERM'].includes((cause as NodeJS.ErrnoException).code ?? '')) return [];
    throw cause;
  }
};

/** Returns the rule of a glob, which applies at every depth unless it contains a slash. */
const ruleOf = (glob: string, admits: boolean): PathRule => ({
  pattern: `${glob.includes('/') ? '' : '(?:.*/)?'}${globPattern(glob)}`,
  admits,
});

/** The index of the rule that excludes everything, where only some files are included. */
const everything = 0;

/** Returns the rules that exclude everything but what globs include. */
const rulesFor = ({ globs }: Included): PathRule[] => [
  { pattern: '.*', admits: false },
  ...globs.map((glob) => ruleOf(glob, true)),
];

/**
 * Returns the files that are included by name and the folders above them. `leavesOut` is true for any other path where
 * nothing is included by a glob, so that no rule has to be asked about it.
 */
const namedIn = (included: Included | undefined) => {
  const files = new Set(included?.files);
  const folders = new Set<string>();
  for (const file of files)
    for (let at = posix.dirname(file); at !== '.' && !folders.has(at); at = posix.dirname(at)) folders.add(at);
  const isComplete = included?.globs.length === 0;
  return { files, folders, leavesOut: (path: string) => isComplete && !files.has(path) && !folders.has(path) };
};

/** Steps of matching between two turns of the event loop: a few milliseconds. */
const stepsBetweenYields = 200_000;

/** Returns pauses that let the event loop run; `take` throws the signal's reason if it was aborted meanwhile. */
const pausesAfter = (steps: () => number, signal: AbortSignal | undefined) => {
  let last = steps();
  return {
    isDue: () => steps() - last > stepsBetweenYields,
    take: async () => {
      await setImmediate();
      signal?.throwIfAborted();
      last = steps();
    },
  };
};

/** Reads the rules of the first ignore file that exists; none without any. */
const readIgnoreFile = async (contents: Contents, base: string, names: readonly string[]): Promise<PathRule[]> => {
  for (const name of names) {
    const found = await contents.bytes(posix.join(base, name), maxIgnoreFile);
    if (found === 'absent') continue;
    if (found === 'away') throw leavingLink(name);
    if (found === 'too-large') throw malformed(name, tooLarge());
    if (found === 'other') throw notPlain(name);
    return parseIgnoreFile(name, found.toString('utf8'));
  }
  return [];
};

const parseIgnoreFile = (name: string, text: string): PathRule[] => {
  try {
    return parseDockerIgnore(text);
  } catch (cause) {
    throw malformed(name, cause as Error);
  }
};

const tooLarge = (): Error => new SyntaxError(`it has more than ${maxIgnoreFile.toLocaleString('en')} bytes`);

const malformed = (name: string, cause: Error): Refused =>
  new Refused({
    code: 'packaging/context',
    message: `${name} cannot be read as Docker would: ${cause.message}.`,
    hint: 'Mend the pattern; see https://docs.docker.com/build/concepts/context/#syntax.',
    cause,
  });

const notPlain = (name: string): Refused =>
  new Refused({
    code: 'packaging/context',
    message: `${name} is no plain file of the repository.`,
    hint: 'Write the patterns into a file of that name, or remove it.',
  });

const leavingLink = (path: string): Refused =>
  new Refused({
    code: 'source/outside',
    message: `The link "${path}" in a build context points out of the folder of the config.`,
    hint: 'Copy what it points to into the folder, or leave the link out of the context with .dockerignore or excludeFiles.',
  });
