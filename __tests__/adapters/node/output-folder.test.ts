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

/** A checkout with an output folder in it, and a folder beside it that nothing may change. */
const checkout = async (more: Readonly<Record<string, FakeFile>> = {}) => {
  const top = realpathSync(
    await folderWith({ 'repo/.git/HEAD': '', 'outside/report.md': 'theirs', 'outside/deep/x': 'theirs' }),
  );
  await addFiles(top, more);
  return { top, path: join(top, 'repo/.batch-job'), bounds: { workspace: join(top, 'repo') } };
};
/** Every file and link below, with what it holds. */
const holds = (folder: string): Record<string, string> =>
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

describe('the output folder', () => {
  test('gets each file whole and with the mode of a new one, and nothing else', async () => {
    const { path, bounds } = await checkout({
      'repo/.batch-job/report.md': { text: 'a program', executable: true },
      'repo/.batch-job/other.txt': 'mine',
    });
    const folder = outputFolderAt(path, bounds);
    // Without clearing, as a later write of the same run does it.
    folder.write(files);
    folder.write({ 'report.md': 'ours again' });
    expect(holds(path)).toEqual({ ...files, '.gitignore': '*\n', 'other.txt': 'mine', 'report.md': 'ours again' });
    for (const name of Object.keys(files)) expect(lstatSync(join(path, name)).mode & 0o111).toBe(0);
  });

  test('keeps a .gitignore that is there', async () => {
    const { path, bounds } = await checkout({ 'repo/.batch-job/.gitignore': 'mine\n' });
    run(outputFolderAt(path, bounds));
    expect(holds(path)['.gitignore']).toBe('mine\n');
  });

  const spots = ['.gitignore', ...Object.keys(files)];
  const targets = ['outside/report.md', 'outside/new.md', 'repo/.git/HEAD', 'repo/source.ts'];
  test.each(spots.flatMap((spot) => targets.map((target) => [spot, target] as const)))(
    'replaces the link %s to %s and never follows it, cleared before or not',
    async (spot, target) => {
      for (const work of [run, (folder: OutputFolder) => folder.write(files)]) {
        const { top, path, bounds } = await checkout({ 'repo/source.ts': 'source' });
        mkdirSync(dirname(join(path, spot)), { recursive: true });
        symlinkSync(join(top, target), join(path, spot));
        const before = { ...holds(join(top, 'outside')), git: holds(join(top, 'repo/.git')) };
        work(outputFolderAt(path, bounds));
        expect({ ...holds(join(top, 'outside')), git: holds(join(top, 'repo/.git')) }).toEqual(before);
        expect(readFileSync(join(top, 'repo/source.ts'), 'utf8')).toBe('source');
        expect(holds(path)).toEqual({ '.gitignore': '*\n', ...files });
      }
    },
  );

  test.each<[string, string, string]>([
    ['itself', '.batch-job', 'outside'],
    ['itself, into the checkout', '.batch-job', 'repo/src'],
    ['itself, to nothing', '.batch-job', 'outside/new'],
    ['above it', 'out', 'outside'],
    ['above it, into .git', 'out', 'repo/.git'],
  ])('is refused where a link of the checkout stands in the way: %s', async (_, link, target) => {
    const { top, bounds } = await checkout({ 'repo/src/a.ts': 'source' });
    symlinkSync(join(top, target), join(top, 'repo', link));
    const before = holds(top);
    const folder = outputFolderAt(join(top, 'repo', link === 'out' ? 'out/sub' : link), bounds);
    expect(() => folder.clear(names)).toThrow(expect.objectContaining({ code: 'ELINK' }));
    expect(() => folder.write(files)).toThrow(expect.objectContaining({ code: 'ELINK' }));
    expect(holds(top)).toEqual(before);
  });

  test('with a link in place of its inner folder is cleared of the link, and written to only then', async () => {
    const { top, path, bounds } = await checkout();
    mkdirSync(path);
    symlinkSync(join(top, 'outside'), join(path, 'state-machines'));
    const folder = outputFolderAt(path, bounds);
    const { mtimeMs } = lstatSync(join(top, 'outside'));
    expect(() => folder.write(files)).toThrow(expect.objectContaining({ code: 'ELINK' }));
    // Not even for a moment was there a file.
    expect(lstatSync(join(top, 'outside')).mtimeMs).toBe(mtimeMs);
    run(folder);
    expect(holds(join(top, 'outside'))).toEqual({ 'report.md': 'theirs', 'deep/x': 'theirs' });
    expect(holds(path)).toMatchObject(files);
  });

  test('that becomes a link after it was judged gets nothing: the open file is asked where it lies', async () => {
    const { top, path } = await checkout();
    symlinkSync(join(top, 'outside'), path);
    expect(() => replaceFile(path, 'new.md', 'ours')).toThrow(expect.objectContaining({ code: 'ELINK' }));
    expect(holds(join(top, 'outside'))).toEqual({ 'report.md': 'theirs', 'deep/x': 'theirs' });
  });

  test('without .git is judged by the workspace of the step, and at a prompt by the folder of the run', async () => {
    const { top } = await checkout();
    rmSync(join(top, 'repo/.git'), { recursive: true });
    symlinkSync(join(top, 'outside'), join(top, 'repo/link'));
    for (const bounds of [{ workspace: join(top, 'repo') }, { base: join(top, 'repo') }])
      expect(() => outputFolderAt(join(top, 'repo/link'), bounds).clear(names)).toThrow('is a link');
  });

  test('outside of every checkout is the caller’s own, also behind a link', async () => {
    const { top, bounds } = await checkout();
    symlinkSync(join(top, 'outside'), join(top, 'mine'));
    run(outputFolderAt(join(top, 'mine/new'), bounds));
    expect(holds(join(top, 'outside/new'))).toMatchObject(files);
  });

  test('is cleared where it was found, though a link takes its place meanwhile', async () => {
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
    expect(holds(join(top, 'outside'))).toEqual({
      'deep/x': 'theirs',
      'report.md': 'theirs',
      'state-machines/a.asl.json': 'theirs',
    });
    expect(holds(`${path}.moved`)).toEqual({});
  });

  test('is cleared of what the command writes and of nothing else, links themselves', async () => {
    const { top, path, bounds } = await checkout({
      'repo/.batch-job/report.md': 'theirs',
      'repo/.batch-job/plan.json': 'another command reads it',
      'repo/.batch-job/template.json': { link: '../../outside/report.md' },
      'repo/.batch-job/state-machines/old.asl.json': '{}',
      'repo/.batch-job/state-machines/notes.txt': 'mine',
    });
    outputFolderAt(path, bounds).clear(names);
    expect(Object.keys(holds(path))).toEqual(['plan.json', 'state-machines/notes.txt']);
    expect(holds(join(top, 'outside'))['report.md']).toBe('theirs');
  });

  test.each(['report.md', 'state-machines/a.asl.json', '.gitignore', 'template.json'])(
    'is refused where a folder stands in the place of %s, and everything else is removed all the same',
    async (name) => {
      const { path, bounds } = await checkout(
        Object.fromEntries(Object.keys(files).map((file) => [`repo/.batch-job/${file}`, 'theirs'])),
      );
      rmSync(join(path, name), { force: true });
      await addFiles(path, { [`${name}/x`]: 'theirs' });
      const folder = outputFolderAt(path, bounds);
      expect(() => folder.clear(names)).toThrow(expect.objectContaining({ code: 'EISDIR' }));
      expect(Object.keys(holds(path))).toEqual([`${name}/x`]);
    },
  );

  test('holds no half of a file that could not be put in its place', async () => {
    const { path, bounds } = await checkout({ 'repo/.batch-job/report.md/x': 'theirs' });
    expect(() => outputFolderAt(path, bounds).write({ 'report.md': 'ours' })).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/EISDIR|ENOTEMPTY|EEXIST/) }),
    );
    expect(Object.keys(holds(path))).toEqual(['.gitignore', 'report.md/x']);
  });

  test('that may not be written to is refused before anything is done', async () => {
    const { top, bounds } = await checkout({ 'repo/file': '' });
    expect(() => outputFolderAt(join(top, 'repo/file/sub'), bounds).clear(names)).toThrow(
      expect.objectContaining({ code: 'ENOTDIR' }),
    );
    if (process.getuid?.() === 0) return;
    chmodSync(join(top, 'repo'), 0o555);
    expect(() => outputFolderAt(join(top, 'repo/.batch-job'), bounds).clear(names)).toThrow('EACCES');
    chmodSync(join(top, 'repo'), 0o755);
  });

  test('reads a plain file in it, and nothing behind a link that leaves it', async () => {
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
