import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { gitBaseBranch } from '../../../src/adapters/node/base-branch.ts';
import { openWorkspace } from '../../../src/adapters/node/workspace.ts';
import type { Base } from '../../../src/ports/machine.ts';
import type { FakeFile } from '../../fakes/workspace.ts';
import { addFiles, folderWith } from './disk.ts';

type Found = Extract<Base, { readonly kind: 'found' }>;

/** A repository on disk whose branch `base` is what was committed at first. */
export interface GitCheckout {
  readonly root: string;
  git(...words: string[]): string;
  /** Writes files and commits all. */
  commit(files?: Readonly<Record<string, FakeFile>>): Promise<void>;
  /** Runs `work` with the state at `base`, and the folder on disk as it is now. */
  at<T>(work: (base: Found, disk: ReturnType<typeof openWorkspace>) => Promise<T>, folder?: string): Promise<T>;
}

/** Runs git as a user without settings of the machine, where a submodule may be a folder. */
export const runGit = (root: string, ...words: string[]): string => {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, '-c', 'protocol.file.allow=always', ...words], {
    cwd: root,
    stdio: 'pipe',
    env: { PATH: process.env.PATH, HOME: '/nowhere' },
  })
    .toString()
    .trim();
};

/** Opens a repository that exists on disk. */
export const openCheckout = (root: string): GitCheckout => ({
  root,
  git: (...words) => runGit(root, ...words),
  async commit(files = {}) {
    await addFiles(root, files);
    runGit(root, 'add', '-A');
    runGit(root, 'commit', '-q', '--allow-empty', '-m', 'commit');
  },
  async at(work, folder = root) {
    const disk = openWorkspace(folder);
    const path = join(folder, 'batch-jobs.yml');
    return gitBaseBranch({ path, real: path }, { PATH: process.env.PATH }, () => disk).at('base', async (base) => {
      if (base.kind !== 'found') throw new Error(`The base is ${base.kind}.`);
      return work(base, disk);
    });
  },
});

/** Creates a repository with these files and a config on its branches `main` and `base`. */
export const gitCheckoutWith = async (
  files: Readonly<Record<string, FakeFile>>,
  config: Readonly<Record<string, FakeFile>> = { 'batch-jobs.yml': 'one: 1\n' },
): Promise<GitCheckout> => {
  const checkout = openCheckout(await folderWith(config));
  checkout.git('init', '-q', '-b', 'main');
  await checkout.commit(files);
  checkout.git('branch', 'base');
  return checkout;
};
