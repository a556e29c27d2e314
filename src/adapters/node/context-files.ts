import type { Dirent } from 'node:fs';
import { readdir, readlink, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Refused } from '../../diagnostics/refused.ts';
import { globPattern } from '../../packaging/glob.ts';
import { type PathRule, pathRules, type Read } from '../../packaging/path-rules.ts';
import { parseDockerIgnore } from './dockerignore.ts';
import { isGitFolder, isInside } from './inside.ts';
import { readInside } from './read-inside.ts';

/** Excluded from every context: output of this program, which must not change the digest of an image. */
const alwaysExcluded = ['.batch-job', '/effective-config.yml'];

/** Largest `.dockerignore` in bytes: matching one character of a name takes at most one step for each of them. */
const maxIgnoreFile = 1024 * 1024;

/**
 * Lists the files and links of a build context relative to `base`, sorted by code unit. As Docker does, lists a link to
 * a folder itself. Leaves out `.git` folders in any spelling, sockets, pipes, devices and empty folders. Throws
 * `source/outside` for a link whose text or target leaves `root`, `packaging/context` for an ignore file that Docker
 * would not read, and the signal's reason: yields to the event loop, however long names and patterns are.
 */
export const listContextFiles = async (
  base: string,
  root: string,
  excluded: readonly string[],
  dockerfile: string | undefined,
  signal?: AbortSignal,
): Promise<string[]> => {
  const docker = dockerfile === undefined ? [] : await readIgnoreFile(base, root, dockerfile);
  const rules = pathRules([...docker, ...[...alwaysExcluded, ...excluded].map(excludeRule)]);
  const pauses = pausesAfter(rules.steps, signal);
  const files: string[] = [];
  const readName = async (folder: Read, name: string): Promise<Read> => {
    let read = folder;
    for (const character of name) {
      read = rules.after(read, character.codePointAt(0) as number);
      if (pauses.isDue()) await pauses.take();
    }
    return rules.end(read);
  };
  const walk = async (folder: string, read: Read): Promise<void> => {
    for (const entry of await readdir(join(base, folder), { withFileTypes: true })) {
      if (isGitFolder(entry.name)) continue;
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      const found = await readName(read, entry.name);
      if (entry.isDirectory()) {
        const inside = rules.enter(found);
        if (!rules.excludes(found) || rules.readmits(inside)) await walk(path, inside);
      } else if (isContent(entry) && !rules.excludes(found)) {
        if (entry.isSymbolicLink()) await assertStaysInside(base, root, path);
        files.push(path);
      }
    }
  };
  await walk('', rules.top);
  return files.sort((a, b) => (a < b ? -1 : 1));
};

/** Returns the rule of a glob, as in `excludeFiles`, that excludes at every depth unless it contains a slash. */
const excludeRule = (glob: string): PathRule => ({
  pattern: `${glob.includes('/') ? '' : '(?:.*/)?'}${globPattern(glob)}`,
  admits: false,
});

/** Steps of matching between two turns of the event loop: a few milliseconds. */
const stepsBetweenYields = 200_000;

/** Returns pauses that let the event loop run; `take` throws the signal's reason if it was aborted meanwhile. */
const pausesAfter = (steps: () => number, signal: AbortSignal | undefined) => {
  let last = 0;
  return {
    isDue: () => steps() - last > stepsBetweenYields,
    take: async () => {
      await setImmediate();
      signal?.throwIfAborted();
      last = steps();
    },
  };
};

const isContent = (entry: Dirent): boolean => entry.isFile() || entry.isSymbolicLink();

/**
 * Reads the rules of `<Dockerfile>.dockerignore`, or else of `.dockerignore`; none without either.
 * https://docs.docker.com/build/concepts/context/#filename-and-location
 */
const readIgnoreFile = async (base: string, root: string, dockerfile: string): Promise<PathRule[]> => {
  for (const name of [`${dockerfile}.dockerignore`, '.dockerignore']) {
    const file = await realpath(join(base, name)).catch(() => undefined);
    if (file === undefined) continue;
    if (!isInside(root, file)) throw leavingLink(name);
    if ((await stat(file)).size > maxIgnoreFile) throw malformed(name, tooLarge());
    const bytes = readInside(root, file);
    if (bytes === undefined) throw notPlain(name);
    return parseIgnoreFile(name, bytes.toString('utf8'));
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

/** Throws `source/outside` if the text or the target of a link leaves `root`. */
const assertStaysInside = async (base: string, root: string, path: string): Promise<void> => {
  const link = join(base, path);
  const target = await readlink(link);
  const end = await realpath(link).catch(() => resolve(dirname(link), target));
  if (isInside(root, resolve(dirname(link), target)) && isInside(root, end)) return;
  throw leavingLink(path);
};

const leavingLink = (path: string): Refused =>
  new Refused({
    code: 'source/outside',
    message: `The link "${path}" in a build context points out of the folder of the config.`,
    hint: 'Copy what it points to into the folder, or leave the link out of the context with .dockerignore or excludeFiles.',
  });
