import { createWriteStream } from 'node:fs';
import { chmod, lutimes, mkdir, readdir, realpath, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Refused } from '../../diagnostics/refused.ts';
import { type BuildOwner, ownerWords } from '../../packaging/build-owner.ts';
import type { ContextGit } from '../../packaging/context.ts';
import { fixedSeconds } from '../../packaging/fixed-time.ts';
import type { PlannedBuild } from '../../packaging/planned-image.ts';
import type { Environment } from '../../ports/machine.ts';
import { checkoutOf } from '../node/checkout.ts';
import { isAbove } from '../node/checkout-workspace.ts';
import {
  digestFile,
  digestFiles,
  entryAt,
  isEmptyFolder,
  isExecutable,
  sha256,
  streamContent,
} from '../node/digest.ts';
import { isInside } from '../node/inside.ts';
import { readInside } from '../node/read-inside.ts';
import { sideBySide } from '../side-by-side.ts';

/** Files of one `docker build`. */
export interface BuildFolder {
  /** Path of the context: the planned files only. */
  readonly context: string;
  /** Path of the Dockerfile. */
  readonly dockerfile: string;
}

/** The parts of a build, or of a folder with code, that are copied. */
type Copied = Pick<PlannedBuild, 'folder' | 'files' | 'digest' | 'git'>;

/** The folders of builds, and verified copies of what is not built, in one temporary folder. */
export interface BuildFolders {
  /** Prepares a build: copies its planned files and verifies the digest of the copy. */
  build(owner: BuildOwner, build: PlannedBuild): Promise<BuildFolder>;
  /** Returns the path of a verified copy of planned files. */
  copy(owner: BuildOwner, copied: Copied): Promise<string>;
  /** Returns the paths of a new folder, and of a verified copy of planned files in it that no other build reads. */
  ownCopy(owner: BuildOwner, copied: Copied): Promise<{ readonly folder: string; readonly context: string }>;
  /** Returns the verified bytes of a planned file, by its path relative to the config's folder. */
  bytes(owner: BuildOwner, file: { readonly path: string; readonly digest: string }): Promise<Uint8Array>;
}

/**
 * Returns the folders of builds in `folder`: each is exactly the one that its digest names. Builds of one context share
 * one copy. Modes and times of files, links and folders are fixed: equal content gives equal layers. `root` is the config's folder, `checkout` the top
 * of its checkout, and `writeGit` writes its repository for the contexts that take it. Throws `packaging/changed` if a file changed since the plan, or became a link out of `root`; for a context
 * above it, out of `checkout`.
 */
export const buildFolders = (
  root: string,
  folder: string,
  checkout = root,
  writeGit?: RepositoryWriter,
): BuildFolders => {
  const place: Place = { root, checkout, writeGit };
  const contexts = new Map<string, Promise<string>>();
  let builds = 0;
  /** Returns the path of the copied context, which is copied once. */
  const contextOf = (owner: BuildOwner, copied: Copied): Promise<string> => {
    const key = JSON.stringify([copied.folder, copied.digest, copied.git?.digest]);
    const context =
      contexts.get(key) ?? copyContext(owner, copied, place, join(folder, `context-${contexts.size + 1}`));
    contexts.set(key, context);
    return context;
  };
  return {
    async build(owner, build) {
      const own = join(folder, `build-${++builds}`);
      await mkdir(own);
      return refuseChanged(owner, async () => {
        const context = await contextOf(owner, build);
        // The place of an open file is compared by its path without links.
        const real = await realpath(own);
        const dockerfile = join(real, 'Dockerfile');
        await writeDockerfile(owner, build, place, real, dockerfile);
        // Takes precedence over a .dockerignore in the context, which the plan has applied already.
        await writeFile(`${dockerfile}.dockerignore`, '# What is here was chosen before.\n');
        return { context, dockerfile };
      });
    },
    copy: (owner, copied) => refuseChanged(owner, () => contextOf(owner, copied)),
    async ownCopy(owner, copied) {
      const own = join(folder, `build-${++builds}`);
      await mkdir(own);
      const context = await refuseChanged(owner, () => copyContext(owner, copied, place, join(own, 'context')));
      return { folder: await realpath(own), context };
    },
    bytes: (owner, { path, digest }) =>
      refuseChanged(owner, async () => {
        const top = await realpath(root);
        const bytes = readInside(top, join(top, path));
        if (bytes === undefined || sha256(bytes) !== digest) throw changed(owner);
        return bytes;
      }),
  };
};

/** Settings of the folders of builds from the checkout of the config's folder, `root`. */
interface CheckoutOptions {
  readonly root: string;
  readonly environment: Environment;
  readonly signal?: AbortSignal | undefined;
}

/** Returns the folders of builds in `folder`, as `buildFolders`, from the checkout that the config's folder belongs to. */
export const buildFoldersIn = ({ root, environment, signal }: CheckoutOptions, folder: string): BuildFolders => {
  const top = checkoutOf(root, environment);
  if (top === undefined) return buildFolders(root, folder);
  return buildFolders(root, folder, top, async (to) => {
    const { writeRepository } = await import('../node/git-folder.ts');
    return writeRepository(to, top, environment, signal);
  });
};

/** Does the work; throws `packaging/changed` if it meets a file that is gone or became another kind of file. */
const refuseChanged = async <T>(owner: BuildOwner, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((cause as NodeJS.ErrnoException).code ?? ''))
      throw changed(owner, cause);
    throw cause;
  }
};

/** Writes the repository of the checkout into a new folder, and returns what it wrote; undefined for no repository. */
export type RepositoryWriter = (to: string) => Promise<ContextGit | undefined>;

/** The absolute paths of the config's folder, and of the top of its checkout. */
interface Place {
  readonly root: string;
  readonly checkout: string;
  /** Absent where no build takes the repository. */
  readonly writeGit?: RepositoryWriter | undefined;
}

/**
 * Returns the absolute path of a planned folder. Throws `packaging/changed` if it is out of the config's folder, or for one
 * above it out of the checkout.
 */
const sourceOf = async (
  owner: BuildOwner,
  { folder }: Pick<Copied, 'folder'>,
  { root, checkout }: Place,
): Promise<{ top: string; source: string }> => {
  const top = await realpath(isAbove(folder) ? checkout : root);
  const source = await realpath(join(root, folder));
  if (!isInside(top, source)) throw changed(owner);
  return { top, source };
};

/** Copies planned files into a new folder, and returns its path without links. */
const copyContext = async (owner: BuildOwner, copied: Copied, place: Place, to: string): Promise<string> => {
  await mkdir(to);
  const context = await realpath(to);
  const { source } = await sourceOf(owner, copied, place);
  await sideBySide(copied.files, concurrentCopies, (file) => copy(source, context, file));
  await sideBySide([...foldersOf(copied.files)], concurrentCopies, (inside) => fixFolder(join(context, inside)));
  if ((await digestFiles(context, copied.files)) !== copied.digest) throw changed(owner);
  if (copied.git !== undefined) await copyRepository(owner, copied.git, place, join(context, '.git'));
  return context;
};

/** Writes the planned repository into a new folder, with the modes and times of every context. */
const copyRepository = async (
  owner: BuildOwner,
  planned: ContextGit,
  { writeGit }: Place,
  to: string,
): Promise<void> => {
  await mkdir(to);
  if ((await writeGit?.(to))?.digest !== planned.digest) throw changed(owner);
  const entries = await readdir(to, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) continue;
    await chmod(path, 0o644);
    await utimes(path, fixedSeconds, fixedSeconds);
  }
  for (const folder of entries.filter((entry) => entry.isDirectory()).map((one) => join(one.parentPath, one.name)))
    await fixFolder(folder);
  await fixFolder(to);
  await fixFolder(dirname(to));
};

/** Files that are copied at the same time. */
const concurrentCopies = 32;

/** Writes a build's Dockerfile to `to`, a path in `place`, and verifies the digest of a user's own. */
const writeDockerfile = async (
  owner: BuildOwner,
  build: PlannedBuild,
  from: Place,
  place: string,
  to: string,
): Promise<void> => {
  const { dockerfile } = build;
  if ('program' in dockerfile) throw new Error(`${dockerfile.program} builds without a Dockerfile.`);
  if ('text' in dockerfile) return writeFile(to, dockerfile.text);
  const { top, source } = await sourceOf(owner, build, from);
  const text = readInside(top, join(source, dockerfile.path));
  if (text === undefined) throw changed(owner);
  await writeFile(to, text);
  if ((await digestFile(place, to)) !== dockerfile.digest) throw changed(owner);
};

/** Returns the folders of planned files, relative to the context, which is one of them. */
const foldersOf = (files: readonly string[]): Set<string> => {
  const folders = new Set(['.']);
  for (const file of files)
    for (let at = isEmptyFolder(file) ? file.slice(0, -1) : dirname(file); !folders.has(at); at = dirname(at))
      folders.add(at);
  return folders;
};

/** Gives a folder, once everything is in it, a mode and a time that neither the umask nor the clock changes. */
const fixFolder = async (folder: string): Promise<void> => {
  await chmod(folder, 0o755);
  await utimes(folder, fixedSeconds, fixedSeconds);
};

/** Modification time of every copied file. */
export const fixedTime = new Date(fixedSeconds * 1000);

/** Copies one planned file or link, or creates an empty folder. */
const copy = async (source: string, context: string, file: string): Promise<void> => {
  const to = join(context, file);
  if (isEmptyFolder(file)) return void (await mkdir(to, { recursive: true }));
  await mkdir(dirname(to), { recursive: true });
  const entry = await entryAt(source, file);
  if (entry.kind === 'link') {
    await symlink(entry.target, to);
    return lutimes(to, fixedSeconds, fixedSeconds);
  }
  const mode = isExecutable(entry.open) ? 0o755 : 0o644;
  await pipeline(streamContent(entry.open), createWriteStream(to, { flags: 'wx' }));
  await chmod(to, mode);
  await utimes(to, fixedSeconds, fixedSeconds);
};

const changed = (owner: BuildOwner, cause?: unknown): Refused => {
  const { of, what } = ownerWords(owner);
  return new Refused({
    code: 'packaging/changed',
    message: `The files of ${of} changed after its ${what} was planned.`,
    hint: 'Run the command again when nothing else writes to the folder of the config.',
    cause,
  });
};
