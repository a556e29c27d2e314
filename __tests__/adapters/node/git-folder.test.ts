import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, realpathSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { mkdir, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Repository, withRepository } from '../../../src/adapters/node/git.ts';
import { repositoryReader, writeRepository } from '../../../src/adapters/node/git-folder.ts';
import { folderWith } from './disk.ts';
import { type GitCheckout, gitCheckoutWith, openCheckout, runGit } from './git-checkout.ts';

const environment = { PATH: process.env.PATH };
const read = ({ root }: GitCheckout) => repositoryReader(realpathSync(root), environment)();

/** A repository of two commits, of which the first has a tag. */
const tagged = async (): Promise<GitCheckout> => {
  const checkout = await gitCheckoutWith({
    'a.txt': 'a',
    'deep/er/b.sh': { text: 'b', executable: true },
    l: { link: 'a.txt' },
  });
  checkout.git('tag', '-a', 'v1.0', '-m', 'one');
  await checkout.commit({ 'c é.txt': 'c' });
  return checkout;
};

/** Returns a clone of a repository. */
const cloneOf = async ({ root }: GitCheckout, ...words: string[]): Promise<GitCheckout> => {
  const to = join(await mkdtemp(join(tmpdir(), 'clone-')), 'r');
  runGit(root, 'clone', '-q', ...words, `file://${root}`, to);
  return openCheckout(to);
};

/** Writes the repository of a checkout beside a copy of its files, and returns a function that runs git there. */
const written = async (checkout: GitCheckout) => {
  const copy = await folderWith({});
  execFileSync('cp', ['-a', `${checkout.root}/.`, copy]);
  execFileSync('rm', ['-rf', join(copy, '.git')]);
  await mkdir(join(copy, '.git'));
  const found = await writeRepository(join(copy, '.git'), realpathSync(checkout.root), environment);
  return { found, copy, git: (...words: string[]) => runGit(copy, ...words) };
};

describe('writeRepository', () => {
  test('writes a repository in which git describes the commit and finds no change', async () => {
    const checkout = await tagged();
    const { found, git } = await written(checkout);
    expect(found).toEqual(await read(checkout));
    expect(found?.commit).toBe(checkout.git('rev-parse', 'HEAD'));
    for (const words of [
      ['rev-parse', 'HEAD'],
      ['describe'],
      ['log', '--format=%H %s'],
      ['ls-files', '-s'],
      ['show', 'v1.0'],
    ])
      expect(git(...words)).toBe(checkout.git(...words));
    expect(git('status', '--porcelain')).toBe('');
    expect(git('describe', '--dirty')).not.toMatch(/dirty/);
    git('fsck', '--strict');
  });

  test('writes nothing of the settings, branches, remotes, logs and hooks of a clone', async () => {
    const clone = await cloneOf(await tagged());
    clone.git('config', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic c2VjcmV0LXRva2Vu');
    clone.git('remote', 'set-url', 'origin', 'https://x-access-token:secret-token@github.com/a/b');
    writeFileSync(join(clone.root, '.git/FETCH_HEAD'), 'secret-token');
    const { copy, git } = await written(clone);
    const files = (await readdir(join(copy, '.git'), { recursive: true, withFileTypes: true })).filter((one) =>
      one.isFile(),
    );
    expect(files.map(({ name }) => name.replace(/[0-9a-f]{40}/, 'id')).sort()).toEqual([
      ...['HEAD', 'config', 'index', 'pack-id.idx', 'pack-id.pack', 'packed-refs'],
    ]);
    for (const { parentPath, name } of files)
      expect(readFileSync(join(parentPath, name), 'latin1')).not.toMatch(/secret-token|c2VjcmV0|extraheader/);
    expect(
      git('config', '--local', '--list')
        .split('\n')
        .map((line) => line.split('=')[0]),
    ).toEqual([...['core.repositoryformatversion', 'core.filemode', 'core.bare']]);
    expect(git('branch', '-a')).toBe('* (no branch)');
  });

  test('shows a file that is not as it was committed', async () => {
    const checkout = await tagged();
    const before = await read(checkout);
    writeFileSync(join(checkout.root, 'a.txt'), 'edited');
    expect(await read(checkout)).toEqual(before);
    const { git } = await written(checkout);
    expect(git('status', '--porcelain')).toBe('M a.txt');
    expect(git('describe', '--dirty')).toMatch(/-dirty$/);
  });

  test('writes a tag of a tag as one whose last object is the commit', async () => {
    const checkout = await tagged();
    checkout.git('tag', '-a', 'v2.0', 'v1.0', '-m', 'two');
    checkout.git('tag', '-a', 'v3.0', 'v2.0', '-m', 'three');
    const { copy, git } = await written(checkout);
    const commit = checkout.git('rev-parse', 'HEAD~1');
    const rows = readFileSync(join(copy, '.git/packed-refs'), 'utf8').split('\n');
    expect(rows.filter((row) => row.startsWith('^'))).toEqual([commit, commit, commit].map((id) => `^${id}`));
    expect(git('describe')).toBe(checkout.git('describe'));
    git('fsck', '--strict');
  });

  test('writes a repository with ids of SHA-256', async () => {
    const root = await folderWith({ a: 'a' });
    runGit(root, 'init', '-q', '--object-format=sha256');
    const checkout = openCheckout(root);
    await checkout.commit();
    const { git } = await written(checkout);
    expect(git('rev-parse', 'HEAD')).toBe(checkout.git('rev-parse', 'HEAD'));
    expect(git('status', '--porcelain')).toBe('');
  });

  test('writes the repository of a worktree, whose .git is a file', async () => {
    const checkout = await tagged();
    const to = join(await mkdtemp(join(tmpdir(), 'tree-')), 'w');
    checkout.git('worktree', 'add', '-q', '--detach', to, 'HEAD');
    const tree = openCheckout(to);
    expect(await read(tree)).toEqual(await read(checkout));
    expect((await written(tree)).git('describe')).toBe(checkout.git('describe'));
  });

  test.each<[string, (root: string) => Promise<unknown>]>([
    ['has no commit', async (root) => runGit(root, 'init', '-q')],
    ['is damaged', (root) => mkdir(join(root, '.git'))],
  ])('refuses a repository that %s', async (_, make) => {
    const root = await folderWith({});
    await make(root);
    const to = await folderWith({});
    await expect(writeRepository(to, realpathSync(root), environment)).rejects.toMatchObject({
      code: 'packaging/context',
    });
    await expect(repositoryReader(realpathSync(root), environment)()).rejects.toMatchObject({
      code: 'packaging/context',
    });
  });

  test('refuses a clone without the objects of its files', async () => {
    const origin = await tagged();
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const clone = await cloneOf(origin, '--filter=blob:none', '--no-checkout');
    const to = await folderWith({});
    const refused = {
      code: 'packaging/partial-checkout',
      message: expect.stringContaining('lacks objects of the history'),
    };
    await expect(read(clone)).rejects.toMatchObject(refused);
    await expect(writeRepository(to, realpathSync(clone.root), environment)).rejects.toMatchObject(refused);
  });

  test('refuses a clone whose objects were lost', async () => {
    const checkout = await tagged();
    const id = checkout.git('rev-parse', 'HEAD:a.txt');
    rmSync(join(checkout.root, '.git/objects', id.slice(0, 2), id.slice(2)));
    const to = await folderWith({});
    await expect(writeRepository(to, realpathSync(checkout.root), environment)).rejects.toMatchObject({
      message: expect.stringContaining('objects of the history are missing'),
    });
  });

  test('leaves nothing beside its folder, and throws the error of the disk, where that is full', async () => {
    const { root } = await tagged();
    const temporary = await folderWith({});
    // Every write to this device fails with ENOSPC: https://man7.org/linux/man-pages/man4/full.4.html
    const full = openSync('/dev/full', 'w');
    const work = withRepository(root, { ...environment, RUNNER_TEMP: temporary }, undefined, (repository) =>
      (repository as Repository).stream(['pack-objects', '--all', '--stdout'], '', (piece) => writeSync(full, piece)),
    );
    await expect(work).rejects.toMatchObject({ code: 'ENOSPC' });
    closeSync(full);
    expect(await readdir(temporary)).toEqual([]);
  });

  test('throws the reason of a cancelled run, and leaves nothing beside its folder', async () => {
    const { root } = await tagged();
    const [to, temporary] = [await folderWith({}), await folderWith({})];
    const controller = new AbortController();
    const work = writeRepository(to, root, { ...environment, RUNNER_TEMP: temporary }, controller.signal);
    const reason = new Error('cancelled');
    controller.abort(reason);
    await expect(work).rejects.toBe(reason);
    expect(await readdir(temporary)).toEqual([]);
  });
});

describe('repositoryReader', () => {
  test('has one digest for a commit in every clone, on a branch or none, whatever was fetched or packed there', async () => {
    const origin = await tagged();
    const before = await read(origin);
    const clone = await cloneOf(origin);
    clone.git('gc', '-q');
    clone.git('switch', '-q', '--detach');
    origin.git('branch', 'other');
    clone.git('fetch', '-q');
    expect(await read(clone)).toEqual(before);
  });

  test('has another digest after a commit and a tag in its history, not for a tag elsewhere', async () => {
    const origin = await tagged();
    const first = await read(origin);
    origin.git('tag', 'v2');
    const second = await read(origin);
    await origin.commit({ d: 'd' });
    const third = await read(origin);
    expect(new Set([first, second, third].map((one) => one?.digest)).size).toBe(3);
    origin.git('switch', '-q', '-c', 'side', 'HEAD~1');
    await origin.commit({ e: 'e' });
    origin.git('tag', 'v3');
    origin.git('switch', '-q', 'main');
    expect(await read(origin)).toEqual(third);
  });

  test('has one digest for a commit however it was cloned, or is refused: never another one', async () => {
    const origin = await tagged();
    for (const name of ['two', 'three', 'four']) await origin.commit({ [name]: name });
    const whole = await read(origin);
    const count = Number(origin.git('rev-list', '--count', 'HEAD'));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: count + 1 }), fc.boolean(), async (depth, isFetched) => {
        const clone = await cloneOf(origin, '--depth', String(depth), '--no-single-branch');
        if (isFetched && depth < count) clone.git('fetch', '-q', '--unshallow', '--tags');
        const found = await read(clone).catch((problem) => problem.code);
        expect(found).toEqual(isFetched || depth >= count ? whole : 'packaging/partial-checkout');
      }),
      { numRuns: 8 },
    );
  });

  test('refuses a sparse checkout, and not one in which a file is only not looked at', async () => {
    const origin = await tagged();
    const whole = await read(origin);
    const clone = await cloneOf(origin);
    clone.git('update-index', '--skip-worktree', 'a.txt');
    expect(await read(clone)).toEqual(whole);
    clone.git('sparse-checkout', 'set', '--cone', 'deep');
    expect(await read(clone)).toEqual(whole);
    clone.git('sparse-checkout', 'set', '--no-cone', '/a.txt');
    await expect(read(clone)).rejects.toMatchObject({
      code: 'packaging/partial-checkout',
      message: expect.stringContaining('sparse'),
    });
    clone.git('sparse-checkout', 'disable');
    expect(await read(clone)).toEqual(whole);
  });

  test('refuses a clone by a filter while an object is missing, fetches none, and reads it once all are there', async () => {
    const origin = await tagged();
    const whole = await read(origin);
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const clone = await cloneOf(origin, '--filter=blob:none');
    expect(await read(clone)).toEqual(whole);
    await origin.commit({ 'a.txt': 'new' });
    clone.git('pull', '-q');
    // The first text of the file is there; the one between is not.
    await origin.commit({ 'a.txt': 'between' });
    await origin.commit({ 'a.txt': 'last' });
    clone.git('pull', '-q');
    const packs = () => readdir(join(clone.root, '.git/objects/pack'));
    const before = await packs();
    await expect(read(clone)).rejects.toMatchObject({
      code: 'packaging/partial-checkout',
      hint: expect.stringContaining('git fetch --refetch --no-filter'),
    });
    expect(await packs()).toEqual(before);
    clone.git('fetch', '-q', '--refetch', '--no-filter');
    expect(await read(clone)).toEqual(await read(origin));
  });

  test('reads nothing of a folder that is no checkout', async () => {
    expect(await repositoryReader(await folderWith({}), environment)()).toBeUndefined();
  });
});
