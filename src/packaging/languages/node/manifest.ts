import { posix } from 'node:path';
import { foldersAbove } from '../../config-paths.ts';
import type { FileLookup } from '../../packaging.ts';

/** The package.json that an entry file belongs to, with the way its packages are installed. */
export interface NodeManifest {
  /** The folder of the package.json, relative to the config's folder; `.` for that itself. */
  readonly folder: string;
  /** The command of npm: `ci` where there is a lock file of npm. */
  readonly command: 'ci' | 'install';
  /**
   * The files in `folder` that the installation reads, where it reads no others: a change of the sources then does not
   * invalidate the installed packages in Docker's cache. Absent where scripts, workspaces or local packages need the
   * sources.
   */
  readonly files?: readonly string[];
  /** The name of a lock file of another package manager, where there is none of npm. */
  readonly foreignLock?: string;
  /** True for a package.json that is not a JSON object. */
  readonly unreadable: boolean;
}

/**
 * Returns the manifest in the nearest folder, at or above the entry file, with a package.json and a lock file of npm,
 * else in the nearest with a package.json; undefined without one. The packages of a workspace share a lock file at its
 * top.
 */
export const manifestOf = (entry: string, surroundings: FileLookup): NodeManifest | undefined => {
  const here = (folder: string, file: string) => surroundings.look(posix.join(folder, file)) === 'file';
  const folders = foldersAbove(entry).filter((folder) => here(folder, 'package.json'));
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

/** Returns the object of a package.json; undefined for any other text. */
const parsed = (text: string | undefined): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse((text ?? '').replace(/^\uFEFF/, ''));
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};

/** The scripts that npm runs when it installs: https://docs.npmjs.com/cli/v11/using-npm/scripts#npm-ci */
const installScripts = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'];

/** True for a package.json whose installation reads no other files of the repository. */
const installsAlone = ({ workspaces, scripts, ...rest }: Record<string, unknown>): boolean => {
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'overrides'];
  const local = JSON.stringify(kinds.map((kind) => rest[kind])).search(/"(file|link|workspace):|"(\.{0,2}\/|~\/)/) >= 0;
  return !workspaces && !local && !installScripts.some((name) => Object.hasOwn(Object(scripts ?? {}), name));
};
