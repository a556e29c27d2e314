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
/** No settings of whoever runs the tests. */
const bare = { PATH: process.env.PATH, HOME: '/nowhere' };
const told = (environment: Record<string, string | undefined> = bare, folder = root) =>
  gitCheckout(folder, environment).describe();

beforeEach(async () => {
  root = await folderWith({ 'batch-jobs.yml': 'one: 1\n' });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'one');
});

describe('what git says of a checkout', () => {
  test('commit, branch, user, remote, and whether something was changed', async () => {
    git('config', 'user.name', 'Ada');
    git('remote', 'add', 'origin', 'git@github.com:acme/shop.git');
    const commit = git('rev-parse', 'HEAD').toString().trim();
    const known = { commit, branch: 'main', username: 'Ada', gitUrl: 'git@github.com:acme/shop.git' };
    expect(await told()).toEqual({ ...known, hasUncommitedChanges: false });
    writeFileSync(join(root, 'batch-jobs.yml'), 'two: 2\n');
    expect(await told()).toEqual({ ...known, hasUncommitedChanges: true });
  });

  test('a token in the remote is never told', async () => {
    git('remote', 'add', 'origin', 'https://x-access-token:ghs_s3cr@t@github.com/acme/shop');
    expect(await told()).toMatchObject({ gitUrl: 'https://github.com/acme/shop' });
  });

  test("in a workflow's shallow checkout without a branch the runner says the rest", async () => {
    git('checkout', '-q', '--detach');
    const runner = {
      ...bare,
      GITHUB_REF_NAME: '7/merge',
      GITHUB_HEAD_REF: 'feature/x',
      GITHUB_TRIGGERING_ACTOR: 'ada',
      GITHUB_REPOSITORY: 'acme/shop',
    };
    expect(await told(runner)).toMatchObject({
      branch: 'feature/x',
      username: 'ada',
      gitUrl: 'https://github.com/acme/shop',
    });
    const clone = await folderWith({});
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, clone], { stdio: 'pipe' });
    expect(await told(bare, clone)).toMatchObject({ commit: git('rev-parse', 'HEAD').toString().trim() });
  });

  test('outside of a checkout, or without git, nothing is known, and nothing fails', async () => {
    expect(await told(bare, await folderWith({}))).toEqual({});
    expect(await told({ PATH: '/nowhere' })).toEqual({});
    expect(await told({ PATH: '/nowhere', GITHUB_SHA: 'a'.repeat(40) })).toEqual({ commit: 'a'.repeat(40) });
  });

  test('the user may stand in the settings of the user, of the repository or of what these include', async () => {
    const settings = '[user]\n\tname = Grace\n[includeIf "gitdir:/**"]\n\tpath = more\n';
    const HOME = await folderWith({ '.gitconfig': settings, more: '' });
    expect(await told({ ...bare, HOME })).toMatchObject({ username: 'Grace' });
    writeFileSync(join(HOME, 'more'), '[user]\n\tname = Lin\n');
    expect(await told({ ...bare, HOME })).toMatchObject({ username: 'Lin' });
    git('config', 'user.name', 'Ada');
    expect(await told({ ...bare, HOME })).toMatchObject({ username: 'Ada' });
  });

  test('a change in the index, a new mode and a file that is gone count; a submodule and an untracked file do not', async () => {
    const changed = async () => (await told()).hasUncommitedChanges;
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

  test('line ends that git would change are no change, and a file that only a filter could compare is none', async () => {
    git('config', 'core.autocrlf', 'true');
    rmSync(join(root, 'batch-jobs.yml'));
    git('checkout', '-q', 'batch-jobs.yml');
    expect(readFileSync(join(root, 'batch-jobs.yml'), 'utf8')).toBe('one: 1\r\n');
    utimesSync(join(root, 'batch-jobs.yml'), 1, 1);
    expect(await told()).toMatchObject({ hasUncommitedChanges: false });
    writeFileSync(join(root, '.gitattributes'), 'large.bin filter=lfs\n');
    writeFileSync(join(root, 'large.bin'), 'pointer');
    git('add', '.gitattributes', 'large.bin');
    git('commit', '-q', '-m', 'large');
    writeFileSync(join(root, 'large.bin'), 'the large file itself');
    expect(await told()).toMatchObject({ hasUncommitedChanges: false });
    writeFileSync(join(root, 'batch-jobs.yml'), 'two: 2\n');
    expect(await told()).toMatchObject({ hasUncommitedChanges: true });
  });

  test('a sparse checkout and a split index are read', async () => {
    mkdirSync(join(root, 'a'));
    mkdirSync(join(root, 'b'));
    for (const name of ['a/x', 'b/y']) writeFileSync(join(root, name), name);
    git('add', '.');
    git('commit', '-q', '-m', 'folders');
    git('sparse-checkout', 'set', '--cone', '--sparse-index', 'a');
    expect(await told()).toMatchObject({ hasUncommitedChanges: false });
    git('sparse-checkout', 'disable');
    git('update-index', '--split-index');
    expect(await told()).toMatchObject({ hasUncommitedChanges: false });
    writeFileSync(join(root, 'a/x'), 'changed');
    expect(await told()).toMatchObject({ hasUncommitedChanges: true });
  });

  test('a checkout of another user is read, and nothing is left behind in the temporary folder', async () => {
    // Git's own switch for its tests: every owner is another one. It refuses such a checkout where it looks for it.
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    const text = `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${real}' "$@"\n`;
    const bin = await folderWith({ git: { text, executable: true } });
    expect(() => execFileSync(join(bin, 'git'), ['status'], { cwd: root, stdio: 'pipe' })).toThrow();
    const temporary = await folderWith({});
    const commit = git('rev-parse', 'HEAD').toString().trim();
    const environment = { ...bare, PATH: `${bin}:${bare.PATH}`, RUNNER_TEMP: temporary };
    expect(await told(environment)).toMatchObject({ commit, hasUncommitedChanges: false });
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('a temporary folder that cannot be written to, or an index that is broken, is no failure', async () => {
    expect(await told({ ...bare, RUNNER_TEMP: join(root, 'nowhere') })).toEqual({});
    writeFileSync(join(root, '.git/index'), 'x');
    expect(await told()).not.toHaveProperty('hasUncommitedChanges');
  });
});
