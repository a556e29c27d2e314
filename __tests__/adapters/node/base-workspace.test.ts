import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { gitBaseBranch } from '../../../src/adapters/node/base-branch.ts';
import { openWorkspace } from '../../../src/adapters/node/workspace.ts';
import type { Context } from '../../../src/packaging/context.ts';
import type { Workspace } from '../../../src/ports/machine.ts';
import { workspaceContract } from '../../contracts/workspace.ts';
import { addFiles, folderWith } from './disk.ts';
import { type GitCheckout, gitCheckoutWith, openCheckout, runGit } from './git-checkout.ts';

/** A context with everything in it, as a Dockerfile of the user's has. */
const all: Context = { folder: '.', excluded: [], dockerfile: 'batch-jobs.yml' };

/** Returns the paths that differ between the base and the folder, and which of them git does not track. */
const differences = (checkout: GitCheckout, context: Context = all, folder = checkout.root) =>
  checkout.at(async (base, disk) => {
    const [was, is] = [await base.workspace.digest(context), await disk.digest(context)];
    const paths = [...new Set([...was.contents.keys(), ...is.contents.keys()])].sort();
    const changed = paths.filter((path) => was.contents.get(path) !== is.contents.get(path));
    const { trackedAs, ...tracking } = await base.tracking();
    expect(was.digest === is.digest).toBe(changed.length === 0);
    return { changed, untracked: changed.filter((path) => trackedAs(path) === undefined), trackedAs, ...tracking };
  }, folder);

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** Returns the folder at the base, which stays open until the test ends. `name` is a file of it. */
const opened = async (root: string, name: string): Promise<Workspace> => {
  const path = join(root, name);
  let close = () => {};
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  const workspace = await new Promise<Workspace>((resolve, reject) => {
    gitBaseBranch({ path, real: path }, { PATH: process.env.PATH }, () => openWorkspace(root))
      .at('base', async (base) => {
        if (base.kind !== 'found') throw new Error(`The base is ${base.kind}.`);
        resolve(base.workspace);
        await closed;
      })
      .catch(reject);
  });
  closers.push(close);
  return workspace;
};

describe('the folder of a config at a commit', () => {
  workspaceContract(async (files) => {
    const own = Object.fromEntries(Object.entries(files).filter(([path]) => !path.split('/').includes('.git')));
    const { root, git } = await gitCheckoutWith(own, {});
    git('rm', '-rq', '--cached', '.');
    for (const path of Object.keys(own)) rmSync(join(root, path), { recursive: true, force: true });
    return opened(root, Object.keys(own)[0] as string);
  });

  test('has the digests of a checkout of that commit, whatever the folder contains now', async () => {
    const files = {
      'a.ts': 'a\n',
      'bin/run': { text: '#!\n', executable: true as const },
      'l.ts': { link: 'a.ts' },
      Dockerfile: '',
    };
    const checkout = await gitCheckoutWith({
      ...files,
      'large.bin': 'x'.repeat(3_000_000),
      '.dockerignore': '*.log\n',
    });
    const before = await openWorkspace(checkout.root).digest({ ...all, dockerfile: 'Dockerfile' });
    await checkout.commit({
      'a.ts': 'b\n',
      'large.bin': '',
      'new.ts': '',
      Dockerfile: 'FROM x',
      '.dockerignore': 'a.ts',
    });
    rmSync(join(checkout.root, 'bin'), { recursive: true });
    const after = await checkout.at(({ workspace }) => workspace.digest({ ...all, dockerfile: 'Dockerfile' }));
    expect(after).toEqual(before);
  });

  test('of a subfolder has the files below it only', async () => {
    const checkout = await gitCheckoutWith({ 'jobs/batch-jobs.yml': 'x', 'jobs/a': '', outside: '' });
    const folder = join(checkout.root, 'jobs');
    expect((await differences(checkout, all, folder)).changed).toEqual([]);
    writeFileSync(join(checkout.root, 'outside'), 'changed');
    writeFileSync(join(folder, 'a'), 'changed');
    expect((await differences(checkout, all, folder)).changed).toEqual(['a']);
  });
});

describe('the comparison of a folder with its base', () => {
  test('finds what was changed, added, removed and made executable, committed or not', async () => {
    const checkout = await gitCheckoutWith({ changed: '1', edited: '1', gone: '', run: '', same: '' });
    await checkout.commit({ changed: '2', added: '' });
    checkout.git('rm', '-q', 'gone');
    await addFiles(checkout.root, { edited: '2', run: { text: '', executable: true } });
    expect(await differences(checkout)).toMatchObject({
      changed: ['added', 'changed', 'edited', 'gone', 'run'],
      untracked: ['gone'],
    });
  });

  test('finds no change in a file that was changed and changed back', async () => {
    const checkout = await gitCheckoutWith({ a: '1', b: '1' });
    await checkout.commit({ a: '2' });
    writeFileSync(join(checkout.root, 'a'), '1');
    utimesSync(join(checkout.root, 'b'), 1, 1);
    expect((await differences(checkout)).changed).toEqual([]);
  });

  test('finds no change in line endings that git converts', async () => {
    const source = await gitCheckoutWith({ 'a.txt': 'one\ntwo\n', 'b.txt': 'b\n', '.gitattributes': '* text=auto\n' });
    source.git('switch', '-q', '-c', 'feature');
    await source.commit({ 'b.txt': 'c\n' });
    const clone = await folderWith({});
    execFileSync('git', ['clone', '-q', '-c', 'core.autocrlf=true', source.root, clone], { stdio: 'pipe' });
    expect(readFileSync(join(clone, 'a.txt'), 'utf8')).toBe('one\r\ntwo\r\n');
    runGit(clone, 'branch', '-q', 'base', 'origin/base');
    for (const time of [undefined, 1]) {
      if (time) for (const name of ['a.txt', 'batch-jobs.yml']) utimesSync(join(clone, name), time, time);
      expect((await differences(openCheckout(clone))).changed).toEqual(['b.txt']);
    }
  });

  test('finds no change in a file of Git LFS, and starts no filter', async () => {
    const content = 'large\n';
    const digest = execFileSync('sha256sum', { input: content }).toString().slice(0, 64);
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize 6\n`;
    const checkout = await gitCheckoutWith({ 'a.bin': pointer, 'b.bin': pointer, '.gitattributes': '' });
    // As `git lfs checkout` leaves it: the index has the pointer, the folder the content.
    await addFiles(checkout.root, { '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n' });
    checkout.git('add', '.gitattributes');
    checkout.git('config', 'filter.lfs.clean', 'touch started');
    await addFiles(checkout.root, { 'a.bin': content, 'b.bin': 'edited\n' });
    expect(await differences(checkout)).toMatchObject({ changed: ['.gitattributes', 'b.bin'], notCompared: [] });
    expect(checkout.git('status', '--porcelain', '--untracked-files=all')).not.toContain('?? started');
  });

  test('names a file that only another filter could compare', async () => {
    const checkout = await gitCheckoutWith({ 'a.key': 'encrypted', '.gitattributes': '*.key filter=crypt\n' });
    await addFiles(checkout.root, { 'a.key': 'plain' });
    expect(await differences(checkout)).toMatchObject({ changed: [], notCompared: ['a.key'] });
  });

  test('finds build output that git ignores, and does not track it', async () => {
    const checkout = await gitCheckoutWith({ '.gitignore': 'dist\n' });
    await addFiles(checkout.root, { 'dist/x.js': '', 'note.txt': '' });
    const found = { changed: ['dist/x.js', 'note.txt'], untracked: ['dist/x.js', 'note.txt'] };
    expect(await differences(checkout)).toMatchObject(found);
  });

  test('finds a tracked file that a sparse checkout leaves out, as the image does not have it', async () => {
    const checkout = await gitCheckoutWith({ 'in/a': '', 'out/b': '' });
    checkout.git('sparse-checkout', 'set', 'in');
    expect((await differences(checkout)).changed).toEqual(['out/b']);
  });
});

describe('a submodule of the folder', () => {
  const withSubmodule = async () => {
    const inner = await gitCheckoutWith({ 'lib.py': '1' });
    const checkout = await gitCheckoutWith({ 'a.py': '' });
    checkout.git('submodule', 'add', '-q', inner.root, 'libs/x');
    await checkout.commit();
    checkout.git('branch', '-f', 'base');
    return { inner, checkout };
  };

  test('shows no change at the same commit, and is named among what counts by its commit', async () => {
    const { checkout } = await withSubmodule();
    expect(await differences(checkout)).toMatchObject({ changed: [], submodules: ['libs/x'] });
  });

  test('counts by its commit, under its own path, where that changed', async () => {
    const { inner, checkout } = await withSubmodule();
    await inner.commit({ 'lib.py': '2' });
    runGit(join(checkout.root, 'libs/x'), 'pull', '-q', 'origin', 'main');
    await checkout.commit();
    const { changed, trackedAs } = await differences(checkout);
    expect(changed).toContain('libs/x');
    expect(new Set(changed.map((path) => trackedAs(path)))).toEqual(new Set(['libs/x']));
  });

  test('shows no change where it is not checked out', async () => {
    const { checkout } = await withSubmodule();
    const clone = await folderWith({});
    execFileSync('git', ['clone', '-q', checkout.root, clone], { stdio: 'pipe' });
    runGit(clone, 'branch', '-q', 'base', 'origin/base');
    expect((await differences(openCheckout(clone))).changed).toEqual([]);
  });

  test('is looked into on disk', async () => {
    const { checkout } = await withSubmodule();
    await checkout.at(async ({ workspace }) => {
      expect(workspace.look('libs/x')).toBe('folder');
      expect(workspace.look('libs/x/lib.py')).toBe('file');
      expect(workspace.text('libs/x/lib.py')).toBe('1');
      expect(await workspace.read('libs/x/lib.py')).toBe('1');
      expect(await workspace.digest({ folder: 'libs/x', excluded: [] })).toMatchObject({
        files: ['batch-jobs.yml', 'lib.py'],
      });
    });
  });
});

describe('a base beside an index that git cannot read', () => {
  test('is not compared by guess: what git says is thrown', async () => {
    const checkout = await gitCheckoutWith({ a: '1' });
    writeFileSync(join(checkout.root, '.git/index'), 'broken');
    await checkout.at(async ({ workspace, tracking }) => {
      const refused = { code: 'door/no-base', message: expect.stringMatching(/git says: .*index/) };
      await expect(workspace.digest(all)).rejects.toMatchObject(refused);
      await expect(tracking()).rejects.toMatchObject(refused);
    });
  });
});

describe('a base in a partial clone', () => {
  test('counts a file as changed whose bytes are not there, and refuses to read it', async () => {
    const source = await gitCheckoutWith({ 'a.json': '{}', 'b.txt': '1' });
    source.git('config', 'uploadpack.allowFilter', 'true');
    await source.commit({ 'a.json': '2' });
    const clone = await folderWith({});
    execFileSync('git', ['clone', '-q', '--filter=blob:none', `file://${source.root}`, clone], { stdio: 'pipe' });
    runGit(clone, 'branch', '-q', 'base', 'origin/base');
    const checkout = openCheckout(clone);
    expect((await differences(checkout)).changed).toEqual(['a.json']);
    await checkout.at(async ({ workspace }) => {
      expect(() => workspace.text('a.json')).toThrow(expect.objectContaining({ code: 'door/no-base' }));
      expect(workspace.text('b.txt')).toBe('1');
    });
  });
});
