import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { gitBaseBranch } from '../../../src/adapters/node/base-branch.ts';
import { openWorkspace } from '../../../src/adapters/node/workspace.ts';
import { maxSourceBytes } from '../../../src/source/decode.ts';
import { addFiles, folderWith } from './disk.ts';

let root: string;
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...words], {
    cwd: root,
    stdio: 'pipe',
  });
const at = async (ref: string, folder = root, name = 'batch-jobs.yml', environment = process.env) => {
  const path = join(folder, name);
  const base = gitBaseBranch({ path, real: path }, environment, () => openWorkspace(folder));
  return base.at(ref, async (found) => {
    if (found.kind === 'found') return new TextDecoder().decode(found.bytes);
    return found.kind === 'no-git' ? found.says : found.kind;
  });
};

beforeEach(async () => {
  root = await folderWith({ 'batch-jobs.yml': 'one: 1\n' });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'one');
});

describe('gitBaseBranch', () => {
  test('finds the config at a branch, a tag, a commit and an ancestor, whatever the working copy contains', async () => {
    git('tag', 'v1');
    git('switch', '-q', '-c', 'feature');
    writeFileSync(join(root, 'batch-jobs.yml'), 'two: 2\n');
    git('commit', '-q', '-a', '-m', 'two');
    writeFileSync(join(root, 'batch-jobs.yml'), 'three: 3\n');
    for (const ref of ['main', 'v1', 'HEAD~1', git('rev-parse', 'main').toString().trim()])
      expect(await at(ref)).toBe('one: 1\n');
    expect(await at('HEAD')).toBe('two: 2\n');
  });

  test('finds the config at the branch of the remote if there is no local one', async () => {
    git('update-ref', 'refs/remotes/origin/release', 'HEAD');
    expect(await at('release')).toBe('one: 1\n');
    expect(await at('origin/release')).toBe('one: 1\n');
  });

  test('finds the config of its own folder', async () => {
    mkdirSync(join(root, 'jobs'));
    writeFileSync(join(root, 'jobs/batch-jobs.yml'), 'inner: 1\n');
    git('add', '.');
    git('commit', '-q', '-m', 'inner');
    expect(await at('HEAD', join(root, 'jobs'))).toBe('inner: 1\n');
    expect(await at('HEAD~1', join(root, 'jobs'))).toBe('no-config');
  });

  test('finds the config at FETCH_HEAD, reflog entries and the upstream branch', async () => {
    const origin = await folderWith({});
    execFileSync('git', ['clone', '-q', '--bare', root, origin], { stdio: 'pipe' });
    git('remote', 'add', 'origin', origin);
    git('config', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*');
    git('fetch', '-q', 'origin', 'main');
    git('branch', '-q', '-u', 'origin/main');
    writeFileSync(join(root, 'batch-jobs.yml'), 'two: 2\n');
    git('commit', '-q', '-a', '-m', 'two');
    for (const ref of ['FETCH_HEAD', '@{u}', 'HEAD@{1}', 'main@{1}']) expect(await at(ref)).toBe('one: 1\n');
  });

  test('finds the config in packed branches, a worktree, a submodule and a SHA-256 repository', async () => {
    const worktree = join(await folderWith({}), 'tree');
    git('tag', '-a', 'v1', '-m', 'v1');
    git('pack-refs', '--all');
    git('worktree', 'add', '-q', worktree, '-b', 'side');
    expect(await at('main', worktree)).toBe('one: 1\n');
    expect(await at('v1')).toBe('one: 1\n');
    const above = await folderWith({});
    const words = ['-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', root, 'sub'];
    execFileSync('git', ['init', '-q', above], { stdio: 'pipe' });
    execFileSync('git', words, { cwd: above, stdio: 'pipe' });
    expect(await at('HEAD', join(above, 'sub'))).toBe('one: 1\n');
    root = await folderWith({ 'batch-jobs.yml': 'sha256: 1\n' });
    git('init', '-q', '-b', 'main', '--object-format=sha256');
    git('add', '.');
    git('commit', '-q', '-m', 'one');
    expect(await at('main')).toBe('sha256: 1\n');
  });

  test('follows links of the path in the commit, and none that leads out of it', async () => {
    mkdirSync(join(root, 'other'));
    writeFileSync(join(root, 'other/jobs.yml'), 'other: 1\n');
    symlinkSync('batch-jobs.yml', join(root, 'linked.yml'));
    symlinkSync('/etc/hostname', join(root, 'outside.yml'));
    git('add', '.');
    git('commit', '-q', '-m', 'links');
    git('branch', 'base');
    rmSync(join(root, 'linked.yml'));
    symlinkSync('other/jobs.yml', join(root, 'linked.yml'));
    const place = { path: join(root, 'linked.yml'), real: join(root, 'other/jobs.yml') };
    const base = gitBaseBranch(place, process.env, () => openWorkspace(root));
    await base.at('base', async (found) => {
      expect(found).toMatchObject({ kind: 'found', bytes: Buffer.from('one: 1\n') });
    });
    expect(await at('base', root, 'outside.yml')).toBe('no-config');
  });

  test('returns a config of the largest size whole, and no larger one', async () => {
    for (const [name, size] of Object.entries({ 'large.yml': maxSourceBytes, 'larger.yml': maxSourceBytes + 1000 }))
      writeFileSync(join(root, name), 'x'.repeat(size));
    git('add', '.');
    git('commit', '-q', '-m', 'large');
    expect(await at('HEAD', root, 'large.yml')).toHaveLength(maxSourceBytes);
    expect(await at('HEAD', root, 'larger.yml')).toBe('no-config');
  });

  test.each(['gone', '--help', '-v', '', 'main:batch-jobs.yml', 'a b', '; touch x'])('finds no ref %j', async (ref) => {
    expect(await at(ref)).toBe('no-ref');
  });

  test('returns no-config without a config, and says why without a repository or git', async () => {
    expect(await at('main', root, 'other.yml')).toBe('no-config');
    expect(await at('main', await folderWith({ 'batch-jobs.yml': '' }))).toBe('the config is in no git checkout');
    expect(await at('main', join(root, 'nowhere'))).toBe('no-config');
    expect(await at('main', root, 'batch-jobs.yml', { PATH: root })).toBe(
      'there is no git that could read this checkout',
    );
  });

  test('says what git says where it cannot tell whether a ref is there', async () => {
    rmSync(join(root, '.git/objects'), { recursive: true });
    expect(await at('main')).toMatch(/^git says: .*\w/);
  });

  test('finds the config in a checkout that belongs to another user, as in the container of a job', async () => {
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    const text = `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${real}' "$@"\n`;
    const folder = await folderWith({});
    await addFiles(folder, { git: { text, executable: true } });
    const PATH = `${folder}:${process.env.PATH}`;
    const plain = () => execFileSync(join(folder, 'git'), ['status'], { cwd: root, stdio: 'pipe', env: { PATH } });
    expect(plain).toThrow('dubious ownership');
    expect(await at('main', root, 'batch-jobs.yml', { PATH })).toBe('one: 1\n');
  });

  test('finds no config in a shallow clone without the commit, and one where the commit is there', async () => {
    git('switch', '-q', '-c', 'feature');
    git('commit', '-q', '--allow-empty', '-m', 'two');
    const clone = await folderWith({});
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, clone], { stdio: 'pipe' });
    expect(await at('main', clone)).toBe('no-ref');
    expect(await at('HEAD', clone)).toBe('one: 1\n');
  });

  test('tells a config that is not fetched in a partial clone from one that does not exist', async () => {
    writeFileSync(join(root, 'batch-jobs.yml'), 'two: 2\n');
    git('commit', '-q', '-a', '-m', 'two');
    git('config', 'uploadpack.allowFilter', 'true');
    const clone = await folderWith({});
    execFileSync('git', ['clone', '-q', '--filter=blob:none', `file://${root}`, clone], { stdio: 'pipe' });
    expect(await at('HEAD', clone)).toBe('two: 2\n');
    expect(await at('HEAD~1', clone)).toBe('no-objects');
    expect(await at('HEAD~1', clone, 'other.yml')).toBe('no-config');
  });

  test('returns the default branch of the remote, the usual one, packed too, the only one, or none', async () => {
    const likely = async (folder = root) => {
      const path = join(folder, 'batch-jobs.yml');
      return gitBaseBranch({ path, real: path }, process.env, () => openWorkspace(folder)).likely();
    };
    expect(await likely()).toBe('main');
    git('pack-refs', '--all');
    expect(await likely()).toBe('main');
    git('branch', '-m', 'master');
    expect(await likely()).toBe('master');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(await likely()).toBe('main');
    git('branch', '-m', 'trunk');
    git('update-ref', '-d', 'refs/remotes/origin/main');
    expect(await likely()).toBe('trunk');
    git('branch', 'other');
    expect(await likely()).toBeUndefined();
    git('update-ref', 'refs/remotes/origin/develop', 'HEAD');
    git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/develop');
    git('branch', 'main');
    expect(await likely()).toBe('develop');
    expect(await likely(await folderWith({}))).toBeUndefined();
  });

  test('starts no text conversion of the repository', async () => {
    writeFileSync(join(root, '.gitattributes'), '*.yml diff=shout\n');
    git('config', 'diff.shout.textconv', 'echo converted');
    git('add', '.');
    git('commit', '-q', '-m', 'shout');
    expect(await at('HEAD')).toBe('one: 1\n');
  });
});
