import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders of others' code, and of what builds leave behind. */
const foreign = new Set(['node_modules', 'vendor', 'venv', 'dist', 'build', 'target', 'coverage']);
const deepest = 3;
const most = 5_000;

/**
 * Plain files to a depth of three folders, relative with `/`, those nearest to the top first, then by name. Links,
 * hidden folders and folders of others' code are not entered; a folder that cannot be read holds nothing.
 */
export const listingOf = async (root: string): Promise<string[]> => {
  const files: string[] = [];
  let level = [''];
  for (let depth = 0; depth <= deepest && files.length < most; depth++) {
    const below: string[] = [];
    for (const folder of level) {
      const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
      for (const entry of entries) {
        if (entry.isFile()) files.push(folder + entry.name);
        else if (entry.isDirectory() && !entry.name.startsWith('.') && !foreign.has(entry.name))
          below.push(`${folder}${entry.name}/`);
      }
    }
    level = below.slice(0, most);
  }
  const depth = (path: string): number => path.split('/').length;
  return files.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)).slice(0, most);
};
