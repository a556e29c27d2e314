import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { gitBaseBranch } from '../../../src/adapters/node/base-branch.ts';
import { folderWith } from './disk.ts';

let root: string;
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...words], {
    cwd: root,
    stdio: 'pipe',
  });
const at = async (ref: string, folder = root, name = 'batch-jobs.yml', environment = process.env) => {
  const found = await gitBaseBranch({ folder, name }, environment).config(ref);
  return found.kind === 'found' ? new TextDecoder().decode(found.bytes) : found.kind;
};

beforeEach(async () => {
  root = await folderWith({ 'batch-jobs.yml': 'one: 1\n' });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'one');
});

describe('the config at another commit', () => {
  test('is found by branch, tag, commit and relative to one, whatever the working copy holds', async () => {
    git('tag', 'v1');
    git('switch', '-q', '-c', 'feature');
    writeFileSync(join(root, 'batch-jobs.yml'), 'two: 2\n');
    git('commit', '-q', '-a', '-m', 'two');
    writeFileSync(join(root, 'batch-jobs.yml'), 'three: 3\n');
    for (const ref of ['main', 'v1', 'HEAD~1', git('rev-parse', 'main').toString().trim()])
      expect(await at(ref)).toBe('one: 1\n');
    expect(await at('HEAD')).toBe('two: 2\n');
  });

  test('is found at the branch of the remote where there is no local one', async () => {
    git('update-ref', 'refs/remotes/origin/release', 'HEAD');
    expect(await at('release')).toBe('one: 1\n');
    expect(await at('origin/release')).toBe('one: 1\n');
  });

  test('is that of its own folder', async () => {
    mkdirSync(join(root, 'jobs'));
    writeFileSync(join(root, 'jobs/batch-jobs.yml'), 'inner: 1\n');
    git('add', '.');
    git('commit', '-q', '-m', 'inner');
    expect(await at('HEAD', join(root, 'jobs'))).toBe('inner: 1\n');
    expect(await at('HEAD~1', join(root, 'jobs'))).toBe('no-config');
  });

  test.each(['gone', '--help', '-v', '', 'main:batch-jobs.yml', 'a b', '; touch x'])('%j is no ref', async (ref) => {
    expect(await at(ref)).toBe('no-ref');
  });

  test('no config, no repository, no git: said, not thrown', async () => {
    expect(await at('main', root, 'other.yml')).toBe('no-config');
    expect(await at('main', await folderWith({ 'batch-jobs.yml': '' }))).toBe('no-ref');
    expect(await at('main', join(root, 'nowhere'))).toBe('no-ref');
    expect(await at('main', root, 'batch-jobs.yml', { PATH: root })).toBe('no-ref');
  });

  test('no text conversion that the repository asks for runs', async () => {
    writeFileSync(join(root, '.gitattributes'), '*.yml diff=shout\n');
    git('config', 'diff.shout.textconv', 'echo converted');
    git('add', '.');
    git('commit', '-q', '-m', 'shout');
    expect(await at('HEAD')).toBe('one: 1\n');
  });
});
