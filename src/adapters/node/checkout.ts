import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const kindAt = (path: string): 'file' | 'folder' | undefined => {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : undefined;
  } catch {
    return undefined;
  }
};

/** The top of the git checkout that a folder is in. */
export const checkoutOf = (folder: string): string | undefined => {
  for (let at = folder; ; at = dirname(at)) {
    if (kindAt(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
};

/** `owner/name` by the remote of the checkout that a folder is in, at a prompt. */
export const repositoryOf = (folder: string): string | undefined => {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, '.git/config');
    if (kindAt(file) === 'file')
      return /url = .*?([^/:]+\/[^/]+?)(?:\.git)?\s*$/m.exec(readFileSync(file, 'utf8'))?.[1];
    if (dirname(at) === at) return undefined;
  }
};
