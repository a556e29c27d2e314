import type { Dirent } from 'node:fs';
import { readdir, readlink, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Refused } from '../../diagnostics/refused.ts';
import { globPattern } from '../../packaging/glob.ts';
import { type PathRule, pathRules, type Read } from '../../packaging/path-rules.ts';
import { dockerIgnore } from './dockerignore.ts';
import { isGitFolder, isInside } from './inside.ts';
import { readInside } from './read-inside.ts';

/**
 * Never part of an image: our own output, so that an image is the same where an effective config lies beside the
 * config. What git keeps is left out as well, however its folder is spelt.
 */
const always = ['.batch-job', '/effective-config.yml'];

/** Bytes of a `.dockerignore`: one character of a name costs at most a step for each. */
const largestIgnoreFile = 1024 * 1024;

/**
 * The files and links of a build context, relative to `base`, sorted by code unit. Linked folders are not entered: the
 * link itself is the entry, as for Docker. Sockets, pipes, devices and empty folders are left out.
 * Refuses a link that leaves `root`, by its text or by where it ends. Throws the signal's reason once it is aborted,
 * which other work of the process is given time for, however long names and patterns are.
 */
export const contextFiles = async (
  base: string,
  root: string,
  excluded: readonly string[],
  dockerfile: string | undefined,
  signal?: AbortSignal,
): Promise<string[]> => {
  const docker = dockerfile === undefined ? [] : await ignoreFile(base, root, dockerfile);
  const rules = pathRules([...docker, ...[...always, ...excluded].map(ruleOf)]);
  const rest = restAfter(rules.steps, signal);
  const files: string[] = [];
  const readName = async (folder: Read, name: string): Promise<Read> => {
    let read = folder;
    for (const character of name) {
      read = rules.after(read, character.codePointAt(0) as number);
      if (rest.isDue()) await rest.take();
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
        if (entry.isSymbolicLink()) await refuseEscape(base, root, path);
        files.push(path);
      }
    }
  };
  await walk('', rules.top);
  return files.sort((a, b) => (a < b ? -1 : 1));
};

/** A glob of a config or of ours, which no rule lets in again; one without a slash matches at every depth. */
const ruleOf = (glob: string): PathRule => ({
  pattern: `${glob.includes('/') ? '' : '(?:.*/)?'}${globPattern(glob)}`,
  admits: false,
});

/** Steps after which the event loop has its turn: a few milliseconds of work. */
const stepsAtOnce = 200_000;

/** Tells when so much was done since the last rest that signals must be heard. */
const restAfter = (steps: () => number, signal: AbortSignal | undefined) => {
  let last = 0;
  return {
    isDue: () => steps() - last > stepsAtOnce,
    take: async () => {
      await setImmediate();
      signal?.throwIfAborted();
      last = steps();
    },
  };
};

const isContent = (entry: Dirent): boolean => entry.isFile() || entry.isSymbolicLink();

/** `<Dockerfile>.dockerignore` goes before `.dockerignore`: https://docs.docker.com/build/concepts/context/#filename-and-location */
const ignoreFile = async (base: string, root: string, dockerfile: string): Promise<PathRule[]> => {
  for (const name of [`${dockerfile}.dockerignore`, '.dockerignore']) {
    const file = await realpath(join(base, name)).catch(() => undefined);
    if (file === undefined) continue;
    if (!isInside(root, file)) throw escaping(name);
    if ((await stat(file)).size > largestIgnoreFile) throw malformed(name, tooLarge());
    const bytes = readInside(root, file);
    if (bytes === undefined) throw noIgnoreFile(name);
    return readIgnore(name, bytes.toString('utf8'));
  }
  return [];
};

const readIgnore = (name: string, text: string): PathRule[] => {
  try {
    return dockerIgnore(text);
  } catch (cause) {
    throw malformed(name, cause as Error);
  }
};

const tooLarge = (): Error => new SyntaxError(`it has more than ${largestIgnoreFile.toLocaleString('en')} bytes`);

const malformed = (name: string, cause: Error): Refused =>
  new Refused({
    code: 'packaging/context',
    message: `${name} cannot be read as Docker would: ${cause.message}.`,
    hint: 'Mend the pattern; see https://docs.docker.com/build/concepts/context/#syntax.',
    cause,
  });

const noIgnoreFile = (name: string): Refused =>
  new Refused({
    code: 'packaging/context',
    message: `${name} is no plain file of the repository.`,
    hint: 'Write the patterns into a file of that name, or remove it.',
  });

const refuseEscape = async (base: string, root: string, path: string): Promise<void> => {
  const link = join(base, path);
  const target = await readlink(link);
  const end = await realpath(link).catch(() => resolve(dirname(link), target));
  if (isInside(root, resolve(dirname(link), target)) && isInside(root, end)) return;
  throw escaping(path);
};

const escaping = (path: string): Refused =>
  new Refused({
    code: 'source/outside',
    message: `The link "${path}" in a build context points out of the folder of the config.`,
    hint: 'Copy what it points to into the folder, or leave the link out of the context with .dockerignore or excludeFiles.',
  });
