import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
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
});
