import type { Dirent } from 'node:fs';
import { readdir, readlink, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import createIgnore from 'ignore';
import { Refused } from '../../diagnostics/refused.ts';
import { type DockerIgnore, dockerIgnore } from './dockerignore.ts';
import { isGitFolder, isInside } from './inside.ts';
import { readInside } from './read-inside.ts';

/** Never part of an image: our own output. What git keeps is left out as well, however its folder is spelt. */
const always = ['.batch-job'];

/**
 * The files and links of a build context, relative to `base`, sorted by code unit. Linked folders are not entered: the
 * link itself is the entry, as for Docker. Sockets, pipes, devices and empty folders are left out.
 * Refuses a link that leaves `root`, by its text or by where it ends.
 */
export const contextFiles = async (
  base: string,
  root: string,
  excluded: readonly string[],
  dockerfile: string | undefined,
): Promise<string[]> => {
  const globs = createIgnore({ ignorecase: false }).add([...always, ...excluded]);
  const docker = dockerfile === undefined ? undefined : await ignoreFile(base, root, dockerfile);
  const files: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    for (const entry of await readdir(join(base, folder), { withFileTypes: true })) {
      if (isGitFolder(entry.name)) continue;
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) {
        if (!globs.ignores(`${path}/`) && (!docker?.ignores(path) || docker.readmits(path))) await walk(path);
      } else if (isContent(entry) && !globs.ignores(path) && !docker?.ignores(path)) {
        if (entry.isSymbolicLink()) await refuseEscape(base, root, path);
        files.push(path);
      }
    }
  };
  await walk('');
  return files.sort((a, b) => (a < b ? -1 : 1));
};

const isContent = (entry: Dirent): boolean => entry.isFile() || entry.isSymbolicLink();

/** `<Dockerfile>.dockerignore` goes before `.dockerignore`: https://docs.docker.com/build/concepts/context/#filename-and-location */
const ignoreFile = async (base: string, root: string, dockerfile: string): Promise<DockerIgnore | undefined> => {
  for (const name of [`${dockerfile}.dockerignore`, '.dockerignore']) {
    const file = await realpath(join(base, name)).catch(() => undefined);
    if (file === undefined) continue;
    if (!isInside(root, file)) throw escaping(name);
    const bytes = readInside(root, file);
    if (bytes === undefined) throw noIgnoreFile(name);
    return readIgnore(name, bytes.toString('utf8'));
  }
  return undefined;
};

const readIgnore = (name: string, text: string): DockerIgnore => {
  try {
    return dockerIgnore(text);
  } catch (cause) {
    throw new Refused({
      code: 'packaging/context',
      message: `${name} holds a pattern that Docker cannot read: ${(cause as Error).message}.`,
      hint: 'Mend the pattern; see https://docs.docker.com/build/concepts/context/#syntax.',
      cause,
    });
  }
};

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
