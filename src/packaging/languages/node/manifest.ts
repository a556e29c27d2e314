import { posix } from 'node:path';
import type { Surroundings } from '../../packaging.ts';

/** The package.json that an entry file belongs to, and what its installation needs. */
export interface NodeManifest {
  /** Relative to the config's folder; `.` for the folder itself. */
  readonly folder: string;
  /** The command that installs: `npm ci` where a lock file of npm stands. */
  readonly command: 'ci' | 'install';
  /**
   * The files in `folder` that an installation reads, if it reads no others: installed packages then outlive a change
   * of the sources in Docker's cache. Undefined where scripts, workspaces or local packages need the sources.
   */
  readonly files?: readonly string[];
  /** A lock file of another package manager. */
  readonly foreignLock?: string;
  readonly unreadable: boolean;
}

/**
 * The nearest folder at or above the entry file that holds a lock file of npm, else the nearest with a package.json:
 * a workspace's packages have their lock file at the top.
 */
export const manifestOf = (entry: string, surroundings: Surroundings): NodeManifest | undefined => {
  const here = (folder: string, file: string) => surroundings.look(posix.join(folder, file)) === 'file';
  const folders = ancestors(entry).filter((folder) => here(folder, 'package.json'));
  const locked = (folder: string) => locks.find((lock) => here(folder, lock));
  const folder = folders.find(locked) ?? folders[0];
  if (folder === undefined) return undefined;
  const lock = locked(folder);
  const foreign = lock ? undefined : foreignLocks.find((file) => folders.some((one) => here(one, file)));
  const content = parsed(surroundings.text(posix.join(folder, 'package.json')));
  // Without a lock file of its own npm reads yarn.lock: https://docs.npmjs.com/cli/v11/commands/npm-install
  const others = lock ? [lock, '.npmrc'] : ['yarn.lock', '.npmrc'];
  const files = ['package.json', ...others.filter((file) => here(folder, file))];
  return {
    folder,
    command: lock ? 'ci' : 'install',
    ...(content && /^[\w./-]+$/.test(folder) && installsAlone(content) ? { files } : {}),
    ...(foreign ? { foreignLock: foreign } : {}),
    unreadable: content === undefined,
  };
};

const locks = ['package-lock.json', 'npm-shrinkwrap.json'];
const foreignLocks = ['pnpm-lock.yaml', 'bun.lock', 'bun.lockb'];

/** `a/b/c.ts` → `a/b`, `a`, `.` */
const ancestors = (entry: string): string[] => {
  const folder = posix.dirname(entry);
  return folder === '.' ? ['.'] : [folder, ...ancestors(folder)];
};

const parsed = (text: string | undefined): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse((text ?? '').replace(/^\uFEFF/, ''));
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};

// The scripts that npm runs on installing: https://docs.npmjs.com/cli/v11/using-npm/scripts#npm-ci
const installScripts = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'];

const installsAlone = ({ workspaces, scripts, ...rest }: Record<string, unknown>): boolean => {
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'overrides'];
  const local = JSON.stringify(kinds.map((kind) => rest[kind])).search(/"(file|link|workspace):|"(\.{0,2}\/|~\/)/) >= 0;
  return !workspaces && !local && !installScripts.some((name) => Object.hasOwn(Object(scripts ?? {}), name));
};
