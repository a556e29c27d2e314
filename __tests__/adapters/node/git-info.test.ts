import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { gitCheckout } from '../../../src/adapters/node/git-info.ts';
import { folderWith } from './disk.ts';

let root: string;
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...words], {
    cwd: root,
    stdio: 'pipe',
  });
/** An environment without the settings of the user who runs the tests. */
const bare = { PATH: process.env.PATH, HOME: '/nowhere' };
const describeCheckout = (environment: Record<string, string | undefined> = bare, folder = root) =>
  gitCheckout(folder, environment).describe();

beforeEach(async () => {
  root = await folderWith({ 'batch-jobs.yml': 'one: 1\n' });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'one');
});

describe('gitCheckout', () => {
  test('tells the default branch: of the remote, the usual one, the only one, also without a commit, or none', async () => {
    const defaultBranch = (folder = root) => gitCheckout(folder, bare).defaultBranch();
    expect(await defaultBranch()).toBe('main');
    git('checkout', '-q', '-b', 'feature');
    expect(await defaultBranch()).toBe('main');
    git('branch', '-m', 'main', 'trunk');
    expect(await defaultBranch()).toBeUndefined();
    git('checkout', '-q', 'trunk');
    git('branch', '-q', '-D', 'feature');
    expect(await defaultBranch()).toBe('trunk');
    git('update-ref', 'refs/remotes/origin/develop', 'HEAD');
    git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/develop');
    expect(await defaultBranch()).toBe('develop');
    const fresh = await folderWith({});
    execFileSync('git', ['init', '-q', '-b', 'production', fresh]);
    expect(await defaultBranch(fresh)).toBe('production');
    expect(await defaultBranch(await folderWith({}))).toBeUndefined();
  });

  test('describes commit, branch, user, remote, and whether a tracked file has changed', async () => {
    git('config', 'user.name', 'Ada');
    git('remote', 'add', 'origin', 'git@github.com:acme/shop.git');
    const commit = git('rev-parse', 'HEAD').toString().trim();
    const known = { commit, branch: 'main', username: 'Ada', gitUrl: 'git@github.com:acme/shop.git' };
    expect(await describeCheckout()).toEqual({ ...known, hasUncommitedChanges: false });
    writeFileSync(join(root, 'batch-jobs.yml'), 'two: 2\n');
    expect(await describeCheckout()).toEqual({ ...known, hasUncommitedChanges: true });
  });

  test('removes a token from the URL of the remote', async () => {
    git('remote', 'add', 'origin', 'https://x-access-token:ghs_s3cr@t@github.com/acme/shop');
    expect(await describeCheckout()).toMatchObject({ gitUrl: 'https://github.com/acme/shop' });
  });

  test("takes branch, user and URL from the runner's variables if the checkout has none", async () => {
    git('checkout', '-q', '--detach');
    const runner = {
      ...bare,
      GITHUB_REF_NAME: '7/merge',
      GITHUB_HEAD_REF: 'feature/x',
      GITHUB_TRIGGERING_ACTOR: 'ada',
      GITHUB_REPOSITORY: 'acme/shop',
    };
    expect(await describeCheckout(runner)).toMatchObject({
      branch: 'feature/x',
      username: 'ada',
      gitUrl: 'https://github.com/acme/shop',
    });
    const clone = await folderWith({});
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, clone], { stdio: 'pipe' });
    expect(await describeCheckout(bare, clone)).toMatchObject({ commit: git('rev-parse', 'HEAD').toString().trim() });
  });

  test('describes nothing outside of a checkout or without git', async () => {
    expect(await describeCheckout(bare, await folderWith({}))).toEqual({});
    expect(await describeCheckout({ PATH: '/nowhere' })).toEqual({});
    expect(await describeCheckout({ PATH: '/nowhere', GITHUB_SHA: 'a'.repeat(40) })).toEqual({
      commit: 'a'.repeat(40),
    });
  });

  test('reads the user from the settings of the user and the repository, and from files that those include', async () => {
    const settings = '[user]\n\tname = Grace\n[includeIf "gitdir:/**"]\n\tpath = more\n';
    const HOME = await folderWith({ '.gitconfig': settings, more: '' });
    expect(await describeCheckout({ ...bare, HOME })).toMatchObject({ username: 'Grace' });
    writeFileSync(join(HOME, 'more'), '[user]\n\tname = Lin\n');
    expect(await describeCheckout({ ...bare, HOME })).toMatchObject({ username: 'Lin' });
    git('config', 'user.name', 'Ada');
    expect(await describeCheckout({ ...bare, HOME })).toMatchObject({ username: 'Ada' });
  });

  test('counts a change in the index, a new mode and a missing file as changes, but no untracked file', async () => {
    const changed = async () => (await describeCheckout()).hasUncommitedChanges;
    writeFileSync(join(root, 'untracked'), 'x');
    expect(await changed()).toBe(false);
    chmodSync(join(root, 'batch-jobs.yml'), 0o755);
    expect(await changed()).toBe(true);
    git('config', 'core.fileMode', 'false');
    expect(await changed()).toBe(false);
    writeFileSync(join(root, 'untracked'), 'y');
    git('add', 'untracked');
    expect(await changed()).toBe(true);
    git('rm', '-q', '--cached', 'untracked');
    rmSync(join(root, 'batch-jobs.yml'));
    expect(await changed()).toBe(true);
  });

  test('counts neither line endings that git converts nor a file with a filter as changes', async () => {
    git('config', 'core.autocrlf', 'true');
    rmSync(join(root, 'batch-jobs.yml'));
    git('checkout', '-q', 'batch-jobs.yml');
    expect(readFileSync(join(root, 'batch-jobs.yml'), 'utf8')).toBe('one: 1\r\n');
    utimesSync(join(root, 'batch-jobs.yml'), 1, 1);
    expect(await describeCheckout()).toMatchObject({ hasUncommitedChanges: false });
    writeFileSync(join(root, '.gitattributes'), 'large.bin filter=lfs\n');
    writeFileSync(join(root, 'large.bin'), 'pointer');
    git('add', '.gitattributes', 'large.bin');
    git('commit', '-q', '-m', 'large');
    writeFileSync(join(root, 'large.bin'), 'the large file itself');
    expect(await describeCheckout()).toMatchObject({ hasUncommitedChanges: false });
    writeFileSync(join(root, 'batch-jobs.yml'), 'two: 2\n');
    expect(await describeCheckout()).toMatchObject({ hasUncommitedChanges: true });
  });

  test('reads a sparse checkout and a split index', async () => {
    mkdirSync(join(root, 'a'));
    mkdirSync(join(root, 'b'));
    for (const name of ['a/x', 'b/y']) writeFileSync(join(root, name), name);
    git('add', '.');
    git('commit', '-q', '-m', 'folders');
    git('sparse-checkout', 'set', '--cone', '--sparse-index', 'a');
    expect(await describeCheckout()).toMatchObject({ hasUncommitedChanges: false });
    git('sparse-checkout', 'disable');
    git('update-index', '--split-index');
    expect(await describeCheckout()).toMatchObject({ hasUncommitedChanges: false });
    writeFileSync(join(root, 'a/x'), 'changed');
    expect(await describeCheckout()).toMatchObject({ hasUncommitedChanges: true });
  });

  test('reads the checkout of another user, and leaves nothing in the temporary folder', async () => {
    // A variable of git's own tests makes every owner another user, whose checkout git refuses if it searches for it.
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    const text = `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${real}' "$@"\n`;
    const bin = await folderWith({ git: { text, executable: true } });
    expect(() => execFileSync(join(bin, 'git'), ['status'], { cwd: root, stdio: 'pipe' })).toThrow();
    const temporary = await folderWith({});
    const commit = git('rev-parse', 'HEAD').toString().trim();
    const environment = { ...bare, PATH: `${bin}:${bare.PATH}`, RUNNER_TEMP: temporary };
    expect(await describeCheckout(environment)).toMatchObject({ commit, hasUncommitedChanges: false });
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('leaves out what it cannot read: without a writable temporary folder, or with a broken index', async () => {
    expect(await describeCheckout({ ...bare, RUNNER_TEMP: join(root, 'nowhere') })).toEqual({});
    writeFileSync(join(root, '.git/index'), 'x');
    expect(await describeCheckout()).not.toHaveProperty('hasUncommitedChanges');
  });
});
