import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { isGitFolder } from '../../src/adapters/node/inside.ts';
import { maxText } from '../../src/adapters/node/workspace.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import type { Included } from '../../src/packaging/context.ts';
import { parseDockerIgnore } from '../../src/packaging/dockerignore.ts';
import { globPattern } from '../../src/packaging/glob.ts';
import { pathRules, readPath } from '../../src/packaging/path-rules.ts';
import type { Workspace } from '../../src/ports/machine.ts';

/** A file of the fake workspace: its text, its text and executable bit, or the target of a link. */
export type FakeFile = string | { readonly text: string; readonly executable: true } | { readonly link: string };

/** True for a file that is included by name or by a glob, or where everything is. */
const isIncluded = (file: string, included: Included | undefined): boolean => {
  if (included === undefined || included.files.includes(file)) return true;
  const rules = pathRules(
    included.globs.map((glob) => ({
      pattern: `${glob.includes('/') ? '' : '(?:.*/)?'}${globPattern(glob)}`,
      admits: false,
    })),
  );
  return rules.excludes(readPath(rules, file));
};

/** Implements the Workspace port in memory. Follows a link only if it is the last part of a path. */
export const fakeWorkspace = (files: Readonly<Record<string, FakeFile>>): Workspace => {
  const follow = (path: string): string => {
    const place = posix.normalize(path).replace(/(.)\/$/, '$1');
    const file = files[place];
    return typeof file === 'object' && 'link' in file ? follow(target(place, file.link)) : place;
  };
  const target = (path: string, link: string) => (link.startsWith('/') ? link : posix.join(posix.dirname(path), link));
  const leaves = (path: string) => /^(\/|\.\.($|\/))/.test(path);
  const ofGit = (path: string) => path.split('/').some(isGitFolder);
  const look = (path: string) => {
    const place = follow(path);
    for (const way of [posix.normalize(path), place]) {
      if (leaves(way)) return 'outside';
      if (ofGit(way)) return 'git';
    }
    if (files[place] !== undefined) return 'file';
    const within = place === '.' ? '' : `${place}/`;
    return Object.keys(files).some((file) => file.startsWith(within)) ? 'folder' : 'absent';
  };
  const text = (path: string): string | undefined => {
    const file = look(path) === 'file' ? files[follow(path)] : undefined;
    const found = typeof file === 'object' ? (file as { text: string }).text : file;
    return found !== undefined && Buffer.byteLength(found) > maxText ? undefined : found;
  };
  const refuse = (code: 'source/outside' | 'source/missing-path' | 'directives/too-large', path: string) =>
    new Refused({ code, message: `"${path}"`, hint: 'Write another.' });
  const sha = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
  const workspace: Workspace = {
    root: '/fake',
    look,
    text,
    entries(path) {
      if (ofGit(path)) return [];
      const within = path === '.' ? '' : `${path}/`;
      const below = Object.keys(files).filter((file) => file.startsWith(within));
      const names = new Set(below.map((file) => file.slice(within.length).split('/')[0] as string));
      return [...names]
        .filter((name) => !isGitFolder(name))
        .map((name) => {
          const file = files[within + name];
          if (file === undefined) return { name, kind: 'folder' as const };
          return { name, kind: typeof file === 'object' && 'link' in file ? ('link' as const) : ('file' as const) };
        });
    },
    exists: (path) => ['file', 'folder'].includes(look(path)),
    async list() {
      const foreign = /^(node_modules|vendor|venv|dist|build|target|coverage|\..*)$/;
      const depth = (path: string) => path.split('/').length;
      return Object.keys(files)
        .filter((path) => typeof files[path] !== 'object' || !('link' in (files[path] as object)))
        .filter(
          (path) =>
            depth(path) <= 4 &&
            !path
              .split('/')
              .slice(0, -1)
              .some((part) => foreign.test(part)),
        )
        .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
    },
    async read(path, most = Number.POSITIVE_INFINITY) {
      if (['outside', 'git'].includes(look(path))) throw refuse('source/outside', path);
      const found = text(path);
      if (found === undefined) throw refuse('source/missing-path', path);
      if (Buffer.byteLength(found) > most) throw refuse('directives/too-large', path);
      return found;
    },
    bytes: async (path, most) => Buffer.from(await workspace.read(path, most)),
    async digest({ folder, excluded, included, dockerfile }) {
      const base = posix
        .normalize(folder)
        .replace(/\/?$/, '/')
        .replace(/^\.\/$/, '');
      if (['outside', 'git'].includes(look(folder))) throw refuse('source/outside', folder);
      const ignoring =
        dockerfile === undefined
          ? ''
          : (text(`${base}${dockerfile}.dockerignore`) ?? text(`${base}.dockerignore`) ?? '');
      const globs = ['.batch-job', ...excluded].map((glob) => ({
        pattern: `${glob.includes('/') ? '' : '(?:.*/)?'}${globPattern(glob)}`,
        admits: false,
      }));
      const rules = pathRules([...parseDockerIgnore(ignoring), ...globs]);
      const names = Object.keys(files)
        .filter((file) => file.startsWith(base))
        .map((file) => file.slice(base.length))
        .filter((file) => isIncluded(file, included))
        .filter((file) => !ofGit(file) && !rules.excludes(readPath(rules, file)))
        .sort((a, b) => (a < b ? -1 : 1));
      for (const name of names) if (look(`${base}${name}`) === 'outside') throw refuse('source/outside', name);
      return {
        digest: sha(names.map((name) => [name, files[base + name]])),
        files: names,
        contents: new Map(names.map((name) => [name, sha(files[base + name])])),
        ...(dockerfile === undefined ? {} : { dockerfile: sha(text(base + dockerfile)) }),
      };
    },
    check: async (context) => void (await workspace.digest(context)),
    async artifact(path) {
      const kind = look(path);
      if (kind === 'outside' || kind === 'git') throw refuse('source/outside', path);
      if (kind === 'absent') throw refuse('source/missing-path', path);
      if (kind === 'folder') return { kind, ...(await workspace.digest({ folder: path, excluded: [] })) };
      const digest = sha(files[follow(path)]);
      return { kind: 'zip', digest, contents: new Map([['', `${digest} file`]]) };
    },
  };
  return workspace;
};
