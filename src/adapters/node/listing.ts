import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders of dependencies and build output, which are not listed. */
const skippedFolders = new Set(['node_modules', 'vendor', 'venv', 'dist', 'build', 'target', 'coverage']);
const maxDepth = 3;
const maxFiles = 5_000;

/**
 * Lists plain files to a depth of three folders, at most 5,000: relative, with `/`, by depth and then by name. Enters no
 * links, hidden folders, and folders of dependencies or build output; a folder that cannot be read counts as empty.
 */
export const listFiles = async (root: string): Promise<string[]> => {
  const files: string[] = [];
  let level = [''];
  for (let depth = 0; depth <= maxDepth && files.length < maxFiles; depth++) {
    const below: string[] = [];
    for (const folder of level) {
      const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
      for (const entry of entries) {
        if (entry.isFile()) files.push(folder + entry.name);
        else if (entry.isDirectory() && !isSkipped(entry.name)) below.push(`${folder}${entry.name}/`);
      }
    }
    level = below.slice(0, maxFiles);
  }
  return sorted(files);
};

/** Returns those of all plain files of a folder that `listFiles` lists, in its order. */
export const listedAmong = (files: readonly string[]): string[] =>
  sorted(files.filter((file) => depth(file) <= maxDepth + 1 && !file.split('/').slice(0, -1).some(isSkipped)));

const isSkipped = (folder: string): boolean => folder.startsWith('.') || skippedFolders.has(folder);

const depth = (path: string): number => path.split('/').length;

const sorted = (files: string[]): string[] =>
  files.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)).slice(0, maxFiles);
