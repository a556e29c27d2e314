import { type Dirent, readdirSync } from 'node:fs';
import { posix } from 'node:path';

/** The names of a config file, in the order in which they are looked for. */
export const configNames = ['batch-jobs.yml', 'batch-jobs.yaml', 'stacktape.yml', 'stacktape.yaml'];

/** Folders of packages and of what builds leave, which have no config of the repository's own. */
const skipped: ReadonlySet<string> = new Set(['node_modules', 'vendor', 'dist', 'build', 'target', 'venv']);

/** Limits of the search: levels below the folder, folders that are read, and configs that are returned. */
const most = { levels: 4, folders: 1_000, found: 6 };

const entriesOf = (folder: string): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
};

/**
 * Returns the paths of configs below a folder, relative to it, the nearest ones first: for a message about a folder without
 * one, such as the top of a repository of several projects. Follows no link, and stops after 1,000 folders or 6 configs.
 */
export const configsBelow = (top: string): readonly string[] => {
  const found: string[] = [];
  let level = ['.'];
  let read = 0;
  for (let depth = 0; depth <= most.levels && level.length > 0; depth++) {
    const next: string[] = [];
    for (const folder of level) {
      if (found.length >= most.found || read >= most.folders) return found.slice(0, most.found);
      read += 1;
      const entries = [...entriesOf(posix.join(top, folder))].sort((a, b) => (a.name < b.name ? -1 : 1));
      const config = configNames.find((name) => entries.some((entry) => entry.name === name && entry.isFile()));
      if (config !== undefined && folder !== '.') found.push(posix.join(folder, config));
      for (const entry of entries)
        if (entry.isDirectory() && !entry.name.startsWith('.') && !skipped.has(entry.name))
          next.push(posix.join(folder, entry.name));
    }
    level = next;
  }
  return found.slice(0, most.found);
};
