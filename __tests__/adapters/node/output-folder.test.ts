import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type OutputFolder, outputFolderAt, replaceFile } from '../../../src/adapters/node/output-folder.ts';
import type { FakeFile } from '../../fakes/workspace.ts';
import { addFiles, folderWith } from './disk.ts';

const names = ['report.md', 'state-machines/*.asl.json', 'template.json'];
const files = { 'report.md': 'ours', 'template.json': '{}', 'state-machines/a.asl.json': '{"a":1}' };

/** Creates a checkout, and a folder beside it that must not change. Returns the path of the output folder. */
const checkout = async (more: Readonly<Record<string, FakeFile>> = {}) => {
  const top = realpathSync(
    await folderWith({ 'repo/.git/HEAD': '', 'outside/report.md': 'theirs', 'outside/deep/x': 'theirs' }),
  );
  await addFiles(top, more);
  return { top, path: join(top, 'repo/.batch-job'), bounds: { workspace: join(top, 'repo') } };
};
/** Returns the files below a folder with their texts, and links as `link`. */
const contentsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => !lstatSync(join(folder, name)).isDirectory())
      .sort()
      .map((name) => [
        name,
        lstatSync(join(folder, name)).isFile() ? readFileSync(join(folder, name), 'utf8') : 'link',
      ]),
  );
const run = (folder: OutputFolder): void => {
  folder.clear(names);
  folder.write(files);
};

describe('outputFolderAt', () => {
  test('replaces each file with a new one of default mode, and touches no other', async () => {
    const { path, bounds } = await checkout({
      'repo/.batch-job/report.md': { text: 'a program', executable: true },
      'repo/.batch-job/other.txt': 'mine',
    });
    const folder = outputFolderAt(path, bounds);
    // Writes without clearing before, as later writes of one run do.
    folder.write(files);
    folder.write({ 'report.md': 'ours again' });
    expect(contentsOf(path)).toEqual({ ...files, '.gitignore': '*\n', 'other.txt': 'mine', 'report.md': 'ours again' });
    for (const name of Object.keys(files)) expect(lstatSync(join(path, name)).mode & 0o111).toBe(0);
  });

  test('keeps an existing .gitignore', async () => {
    const { path, bounds } = await checkout({ 'repo/.batch-job/.gitignore': 'mine\n' });
    run(outputFolderAt(path, bounds));
    expect(contentsOf(path)['.gitignore']).toBe('mine\n');
  });

  test.each([
    ['the top of a checkout', 'repo', undefined],
    ['a folder above the working folder', '.', undefined],
    ['the folder of the config', 'repo/jobs', 'repo/jobs/batch-jobs.yml'],
    ['a folder above that of the config', 'repo/jobs', 'repo/jobs/nightly/batch-jobs.yml'],
  ])('hides nothing from git in %s', async (_, place, config) => {
    const { top } = await checkout({ 'repo/jobs/x': '' });
    const bounds = { workspace: join(top, 'repo'), base: join(top, 'repo') };
    outputFolderAt(join(top, place), bounds, config && join(top, config)).write({ 'report.md': 'ours' });
    expect(Object.keys(contentsOf(join(top, place)))).toContain('report.md');
    expect(Object.keys(contentsOf(join(top, place)))).not.toContain('.gitignore');
  });

  test('adds a .gitignore beside the config, too', async () => {
    const { top } = await checkout({ 'repo/jobs/x': '' });
    const folder = outputFolderAt(
      join(top, 'repo/jobs/out'),
      { workspace: join(top, 'repo') },
      join(top, 'repo/jobs/a.yml'),
    );
    folder.write({ 'report.md': 'ours' });
    expect(contentsOf(join(top, 'repo/jobs/out'))['.gitignore']).toBe('*\n');
  });

  const spots = ['.gitignore', ...Object.keys(files)];
  const targets = ['outside/report.md', 'outside/new.md', 'repo/.git/HEAD', 'repo/source.ts'];
  test.each(spots.flatMap((spot) => targets.map((target) => [spot, target] as const)))(
    'replaces the link %s to %s without following it, cleared before or not',
    async (spot, target) => {
      for (const work of [run, (folder: OutputFolder) => folder.write(files)]) {
        const { top, path, bounds } = await checkout({ 'repo/source.ts': 'source' });
        mkdirSync(dirname(join(path, spot)), { recursive: true });
        symlinkSync(join(top, target), join(path, spot));
        const before = { ...contentsOf(join(top, 'outside')), git: contentsOf(join(top, 'repo/.git')) };
        work(outputFolderAt(path, bounds));
        expect({ ...contentsOf(join(top, 'outside')), git: contentsOf(join(top, 'repo/.git')) }).toEqual(before);
        expect(readFileSync(join(top, 'repo/source.ts'), 'utf8')).toBe('source');
        expect(contentsOf(path)).toEqual({ '.gitignore': '*\n', ...files });
      }
    },
  );

  test.each<[string, string, string]>([
    ['the folder itself', '.batch-job', 'outside'],
    ['the folder itself, into the checkout', '.batch-job', 'repo/src'],
    ['the folder itself, without a target', '.batch-job', 'outside/new'],
    ['a parent', 'out', 'outside'],
    ['a parent, into .git', 'out', 'repo/.git'],
  ])('refuses a link of the checkout on the path of the folder: %s', async (_, link, target) => {
    const { top, bounds } = await checkout({ 'repo/src/a.ts': 'source' });
    symlinkSync(join(top, target), join(top, 'repo', link));
    const before = contentsOf(top);
    const folder = outputFolderAt(join(top, 'repo', link === 'out' ? 'out/sub' : link), bounds);
    expect(() => folder.clear(names)).toThrow(expect.objectContaining({ code: 'ELINK' }));
    expect(() => folder.write(files)).toThrow(expect.objectContaining({ code: 'ELINK' }));
    expect(contentsOf(top)).toEqual(before);
  });

  test('removes a link in the place of an inner folder, and writes nothing there before', async () => {
    const { top, path, bounds } = await checkout();
    mkdirSync(path);
    symlinkSync(join(top, 'outside'), join(path, 'state-machines'));
    const folder = outputFolderAt(path, bounds);
    const { mtimeMs } = lstatSync(join(top, 'outside'));
    expect(() => folder.write(files)).toThrow(expect.objectContaining({ code: 'ELINK' }));
    // No file was there, not even for a moment.
    expect(lstatSync(join(top, 'outside')).mtimeMs).toBe(mtimeMs);
    run(folder);
    expect(contentsOf(join(top, 'outside'))).toEqual({ 'report.md': 'theirs', 'deep/x': 'theirs' });
    expect(contentsOf(path)).toMatchObject(files);
  });

  test('writes nothing if the folder has become a link since it was checked', async () => {
    const { top, path } = await checkout();
    symlinkSync(join(top, 'outside'), path);
    expect(() => replaceFile(path, 'new.md', 'ours')).toThrow(expect.objectContaining({ code: 'ELINK' }));
    expect(contentsOf(join(top, 'outside'))).toEqual({ 'report.md': 'theirs', 'deep/x': 'theirs' });
  });

  test('refuses links of the workspace or working folder, too, if there is no .git folder', async () => {
    const { top } = await checkout();
    rmSync(join(top, 'repo/.git'), { recursive: true });
    symlinkSync(join(top, 'outside'), join(top, 'repo/link'));
    for (const bounds of [{ workspace: join(top, 'repo') }, { base: join(top, 'repo') }])
      expect(() => outputFolderAt(join(top, 'repo/link'), bounds).clear(names)).toThrow('is a link');
  });

  test('writes outside of every checkout, also through a link there', async () => {
    const { top, bounds } = await checkout();
    symlinkSync(join(top, 'outside'), join(top, 'mine'));
    run(outputFolderAt(join(top, 'mine/new'), bounds));
    expect(contentsOf(join(top, 'outside/new'))).toMatchObject(files);
  });

  test('clears the folder that it opened, even if a link replaces the folder meanwhile', async () => {
    const { top, path, bounds } = await checkout({
      'repo/.batch-job/report.md': 'old',
      'outside/state-machines/a.asl.json': 'theirs',
    });
    const swapping = Object.defineProperty(['', ...names], 0, {
      enumerable: true,
      get: () => {
        renameSync(path, `${path}.moved`);
        symlinkSync(join(top, 'outside'), path);
        return 'nothing';
      },
    });
    outputFolderAt(path, bounds).clear(swapping);
    expect(contentsOf(join(top, 'outside'))).toEqual({
      'deep/x': 'theirs',
      'report.md': 'theirs',
      'state-machines/a.asl.json': 'theirs',
    });
    expect(contentsOf(`${path}.moved`)).toEqual({});
  });

  test('clears the files that the command writes and no other, and links themselves', async () => {
    const { top, path, bounds } = await checkout({
      'repo/.batch-job/report.md': 'theirs',
      'repo/.batch-job/plan.json': 'another command reads it',
      'repo/.batch-job/template.json': { link: '../../outside/report.md' },
      'repo/.batch-job/state-machines/old.asl.json': '{}',
      'repo/.batch-job/state-machines/notes.txt': 'mine',
    });
    outputFolderAt(path, bounds).clear(names);
    expect(Object.keys(contentsOf(path))).toEqual(['plan.json', 'state-machines/notes.txt']);
    expect(contentsOf(join(top, 'outside'))['report.md']).toBe('theirs');
  });

  test('clears of a folder of the user the files that it writes, and those that an earlier run listed', async () => {
    const { top, bounds } = await checkout({
      'repo/infra/state-machines/own.asl.json': 'mine',
      'repo/infra/template.json': 'the run writes it',
      'repo/infra/main.tf': 'mine',
    });
    const folder = outputFolderAt(join(top, 'repo/infra'), bounds);
    run(folder);
    folder.clear(names);
    expect(Object.keys(contentsOf(join(top, 'repo/infra')))).toEqual([
      '.gitignore',
      'batch-job-files.sha256',
      'main.tf',
      'state-machines/own.asl.json',
    ]);
  });

  test.each(['report.md', 'state-machines/a.asl.json', '.gitignore', 'template.json'])(
    'throws EISDIR for a folder in the place of %s after it has cleared all other files',
    async (name) => {
      const { path, bounds } = await checkout(
        Object.fromEntries(Object.keys(files).map((file) => [`repo/.batch-job/${file}`, 'theirs'])),
      );
      rmSync(join(path, name), { force: true });
      await addFiles(path, { [`${name}/x`]: 'theirs' });
      const folder = outputFolderAt(path, bounds);
      expect(() => folder.clear(names)).toThrow(expect.objectContaining({ code: 'EISDIR' }));
      expect(Object.keys(contentsOf(path))).toEqual([`${name}/x`]);
    },
  );

  test('leaves no partial file if it cannot replace one', async () => {
    const { path, bounds } = await checkout({ 'repo/.batch-job/report.md/x': 'theirs' });
    expect(() => outputFolderAt(path, bounds).write({ 'report.md': 'ours' })).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/EISDIR|ENOTEMPTY|EEXIST/) }),
    );
    expect(Object.keys(contentsOf(path))).toEqual(['.gitignore', 'report.md/x']);
  });

  test('refuses a folder that is not writable when it clears it', async () => {
    const { top, bounds } = await checkout({ 'repo/file': '' });
    expect(() => outputFolderAt(join(top, 'repo/file/sub'), bounds).clear(names)).toThrow(
      expect.objectContaining({ code: 'ENOTDIR' }),
    );
    if (process.getuid?.() === 0) return;
    chmodSync(join(top, 'repo'), 0o555);
    expect(() => outputFolderAt(join(top, 'repo/.batch-job'), bounds).clear(names)).toThrow('EACCES');
    chmodSync(join(top, 'repo'), 0o755);
  });

  test('reads a plain file in the folder, and none through a link out of it', async () => {
    const { top, path, bounds } = await checkout({
      'repo/.batch-job/a.md': 'ours',
      'repo/.batch-job/b.md': { link: '../../outside/report.md' },
      'repo/.batch-job/c.md': { link: '/dev/zero' },
      'repo/.batch-job/d.md': 'x'.repeat(1024 * 1024 + 1),
      'repo/away': { link: '../outside' },
    });
    const folder = outputFolderAt(path, bounds);
    expect(['a.md', 'b.md', 'c.md', 'd.md', 'none', '.'].map((name) => folder.read(name))).toEqual([
      'ours',
      ...Array(5).fill(undefined),
    ]);
    expect(outputFolderAt(join(top, 'repo/away'), bounds).read('report.md')).toBeUndefined();
  });
});
