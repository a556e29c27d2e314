import { createHash } from 'node:crypto';
import type { Workspace } from '../../src/ports/workspace.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A folder in memory: texts by path. What a pattern like `/name` or `name` excludes is left out; more it knows not. */
export const fakeWorkspace = (files: Readonly<Record<string, string>> = {}): Workspace => {
  const plain = (path: string) => path.replace(/^\.\/|\/$/g, '');
  const isFolder = (path: string) => path === '.' || Object.keys(files).some((file) => file.startsWith(`${path}/`));
  const look: Workspace['look'] = (path) => {
    if (path.startsWith('/') || path.split('/').includes('..')) return 'outside';
    const name = plain(path);
    return Object.hasOwn(files, name) ? 'file' : isFolder(name) ? 'folder' : 'absent';
  };
  return {
    root: '/workspace',
    look,
    exists: (path) => ['file', 'folder'].includes(look(path)),
    text: (path) => files[plain(path)],
    read: async (path) => {
      const text = files[plain(path)];
      if (text === undefined) throw new Error(`the test's folder holds no ${path}`);
      return text;
    },
    digest: async ({ folder, excluded, dockerfile }) => {
      const base = plain(folder) === '.' ? '' : `${plain(folder)}/`;
      const gone = new Set(excluded.map((pattern) => pattern.replace(/^\//, '').replaceAll('\\', '')));
      const found = Object.keys(files)
        .filter((file) => file.startsWith(base))
        .map((file) => file.slice(base.length))
        .filter((file) => !file.split('/').some((part, index) => gone.has(index === 0 ? file : part) || gone.has(part)))
        .sort();
      const digest = sha256(JSON.stringify(found.map((file) => [file, files[base + file]])));
      return dockerfile === undefined
        ? { digest, files: found }
        : { digest, files: found, dockerfile: sha256(files[base + dockerfile] ?? '') };
    },
  };
};
