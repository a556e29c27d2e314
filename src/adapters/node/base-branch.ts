import { dirname, relative, sep } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import type { Base, BaseBranch, Environment, Workspace } from '../../ports/machine.ts';
import { maxSourceBytes } from '../../source/decode.ts';
import { gitBlobs } from './base-blobs.ts';
import { emptyTree, readTree, type Tree } from './base-tree.ts';
import { type BaseWorkspaceOptions, baseWorkspace, noObject } from './base-workspace.ts';
import { checkoutOf } from './checkout.ts';
import { lookupFromBelow, withContextsAbove } from './checkout-workspace.ts';
import { defaultBranchOf } from './default-branch.ts';
import { type Repository, withRepository } from './git.ts';
import { repositoryAt } from './git-folder.ts';
import type { Git } from './git-process.ts';
import { isInside } from './inside.ts';
import { readTrackedFiles } from './tracked-files.ts';
import { type DiskWorkspace, openWorkspace } from './workspace.ts';

/** The absolute paths of a config. */
export interface ConfigPlace {
  /** The path as the user gave it. Links in it are followed in the commit, where they may have another target. */
  readonly path: string;
  /** The path with its links followed, which determines the repository. */
  readonly real: string;
}

/**
 * Returns a reader of the config, and of its folder, at other commits. Reads git's objects: checks nothing out, and starts
 * no filter, hook or text conversion of the repository. Prefers a local branch to one of the remote `origin`. `workspace`
 * opens the folder on disk.
 */
export const gitBaseBranch = (
  place: ConfigPlace,
  environment: Environment,
  workspace: () => DiskWorkspace,
  signal?: AbortSignal,
): BaseBranch => ({
  at: (ref, work) =>
    withRepository(dirname(place.real), environment, signal, async (repository) => {
      if (repository === undefined) return work({ kind: 'no-git', says: withoutGit(place, environment) });
      const found = await findCommit(repository, ref);
      if (found.kind !== 'commit') return work(found);
      const path = isInside(repository.top, place.path) ? place.path : place.real;
      const bytes = await readAt(repository.git, found.commit, pathIn(repository, path));
      if (bytes !== undefined) return work(await stateAt(repository, found.commit, bytes, workspace(), signal));
      return work(await withoutConfig(repository, found.commit, pathIn(repository, path)));
    }),
  likely: () =>
    withRepository(dirname(place.real), environment, signal, async (repository) => {
      const name = repository && (await defaultBranchOf(repository.git));
      if (repository === undefined || name === undefined) return undefined;
      return (await findCommit(repository, name)).kind === 'commit' ? name : undefined;
    }),
});

/** Returns why no repository could be opened. */
const withoutGit = ({ real }: ConfigPlace, environment: Environment): string =>
  checkoutOf(dirname(real), environment) === undefined
    ? 'the config is in no git checkout'
    : 'there is no git that could read this checkout';

/** Returns a path from the top of the checkout, with `/`; empty for the top itself. */
const pathIn = ({ top }: Repository, path: string): string => relative(top, path).split(sep).join('/');

/** Returns the commit of a name; `no-git` with what git says if it cannot tell. */
const findCommit = async (
  { ask }: Repository,
  ref: string,
): Promise<{ readonly kind: 'commit'; readonly commit: string } | Exclude<Base, { readonly commit: string }>> => {
  for (const name of [ref, `refs/remotes/origin/${ref}`]) {
    const answer = await ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    const commit = answer.kind === 'done' ? answer.output.toString().trim() : '';
    if (/^[0-9a-f]{40,64}$/.test(commit)) return { kind: 'commit', commit };
    if (answer.kind === 'failed' && answer.code !== 1) return { kind: 'no-git', says: `git says: ${answer.says}` };
  }
  return { kind: 'no-ref' };
};

/** Returns the state at a commit without the config: `no-objects` if only its bytes, or the folders above, are missing, as in a partial clone. */
const withoutConfig = async ({ git }: Repository, commit: string, path: string): Promise<Base> => {
  const listed = await git(['ls-tree', '-z', '--full-tree', commit, '--', path]);
  if (listed === undefined) return { kind: 'no-objects', commit };
  const id = /^100\d+ blob ([0-9a-f]+)\t/.exec(listed.toString())?.[1];
  const isThere = id === undefined || (await git(['cat-file', '-e', id])) !== undefined;
  return isThere ? { kind: 'no-config', commit } : { kind: 'no-objects', commit };
};

/** Returns the config's folder at a commit, with the files that git tracks now. */
const stateAt = async (
  repository: Repository,
  commit: string,
  bytes: Uint8Array,
  disk: DiskWorkspace,
  signal: AbortSignal | undefined,
): Promise<Base> => {
  const folder = pathIn(repository, disk.root);
  const blobs = gitBlobs(repository);
  const tree = (await readTree(repository, `${commit}:${folder}`)) ?? (await withoutTree(repository, commit, folder));
  const submodules = new Set<string>();
  let tracked: ReturnType<typeof readTrackedFiles> | undefined;
  const readTracked = () => {
    const digest = async (path: string) => (await disk.contents.describe(path)).slice(0, 64);
    tracked ??= readTrackedFiles({ repository, blobs, folder, digest });
    return tracked;
  };
  const onSubmodule = (path: string) => void submodules.add(path);
  const git = () => repositoryAt(repository, commit).catch(withoutBase);
  const above = aboveAt(repository, commit, { blobs, onSubmodule, signal, git }, disk.outputs);
  const workspace = withContextsAbove(
    baseWorkspace({ tree, blobs, disk, tracked: readTracked, onSubmodule, signal, ...(folder === '' && { git }) }),
    folder,
    above,
  );
  // Which files stand above the config is asked at once, as the folder itself is: nothing of them is taken from the disk.
  const whole = disk.checkout === undefined ? undefined : await above();
  return {
    kind: 'found',
    commit,
    bytes,
    workspace: whole === undefined ? workspace : { ...workspace, checkout: lookupFromBelow(folder, () => whole) },
    async tracking() {
      const { trackedAs, notCompared } = await readTracked();
      return { trackedAs, notCompared, submodules: [...submodules] };
    },
  };
};

/** Throws `door/no-base` where the repository of the base cannot be read. */
const withoutBase = (problem: unknown): never => {
  if (!(problem instanceof Refused)) throw problem;
  throw new Refused({ code: 'door/no-base', message: problem.message, hint: problem.hint, cause: problem });
};

/** Returns the tree of a folder that a commit does not have. Throws `door/no-base` where it has the folder. */
const withoutTree = async ({ git }: Repository, commit: string, folder: string): Promise<Tree> =>
  (await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}:${folder}`])) ? noTree() : emptyTree;

/** Throws `door/no-base` for a commit of which git cannot list the files, as in a clone that leaves out folders. */
const noTree = (): never => {
  throw noObject('The list of files');
};

/** Returns a function that opens the whole checkout at a commit, once, for build contexts above the config's folder. */
const aboveAt = (
  repository: Repository,
  commit: string,
  options: Pick<BaseWorkspaceOptions, 'blobs' | 'onSubmodule' | 'signal' | 'git'>,
  outputs: DiskWorkspace['outputs'],
): (() => Promise<Workspace>) => {
  const open = async (): Promise<Workspace> => {
    const disk = openWorkspace(repository.top, options.signal, undefined, outputs);
    const digest = async (path: string) => (await disk.contents.describe(path)).slice(0, 64);
    let tracked: ReturnType<typeof readTrackedFiles> | undefined;
    return baseWorkspace({
      ...options,
      disk,
      tree: (await readTree(repository, `${commit}:`)) ?? noTree(),
      tracked() {
        tracked ??= readTrackedFiles({ repository, blobs: options.blobs, folder: '', digest });
        return tracked;
      },
    });
  };
  let opened: ReturnType<typeof open> | undefined;
  return () => {
    opened ??= open();
    return opened;
  };
};

/**
 * Returns the bytes of a file at a commit; undefined if there is none, or it is larger than a config may be. Follows
 * links within the commit.
 */
const readAt = async (git: Git, commit: string, path: string): Promise<Buffer | undefined> => {
  if (path.includes('\n')) return undefined;
  const output = await git(['cat-file', '--batch', '--follow-symlinks'], {
    input: `${commit}:${path}\n`,
    most: maxSourceBytes + 200,
  });
  const [head = '', size] =
    /^[0-9a-f]{40,64} blob (\d+)\n/.exec(output?.subarray(0, 200).toString('latin1') ?? '') ?? [];
  return size === undefined ? undefined : output?.subarray(head.length, head.length + Number(size));
};
