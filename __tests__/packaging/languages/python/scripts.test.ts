import { execFile } from 'node:child_process';
import { readFileSync, utimesSync } from 'node:fs';
import { lstat, readdir, readlink, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { pythonEntryText } from '../../../../src/generated/python-entry.ts';
import { globPattern } from '../../../../src/packaging/glob.ts';
import {
  compileScript,
  lambdaPackagesScript,
  writeScript,
} from '../../../../src/packaging/languages/python/scripts.ts';
import { pathRules, readPath } from '../../../../src/packaging/path-rules.ts';
import { folderWith } from '../../../adapters/node/disk.ts';
import { commandsIn, dockerfileOf } from './dockerfile-commands.ts';

const run = promisify(execFile);
const python = (script: string, words: readonly string[], cwd?: string) =>
  run('python3', ['-I', '-c', script, ...words], cwd === undefined ? {} : { cwd });
const filesIn = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((one) => !one.isDirectory())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    .sort();
/** Runs the command by which a Dockerfile takes a program, in a folder; returns the folder that it writes, and what it prints. */
const taken = async (folder: string, includeFiles: string[], entry = 'job.py', files: Record<string, string> = {}) => {
  const words =
    commandsIn(dockerfileOf(files, { entry, properties: { includeFiles } })).find(
      (all) => all.at(-1) === '/out/app/',
    ) ?? [];
  const out = await folderWith({});
  const { stdout } = await python(words[2] as string, [...words.slice(3, 5), `${out}/`], folder);
  return { out, stdout: stdout.trim() };
};

describe('the script that takes a program', () => {
  test('takes the project with everything in it, the folder of the entry file, and what includeFiles names', async () => {
    const files = {
      'etl/requirements.txt': '',
      'etl/sql/a.sql': '1',
      'etl/jobs/j.py': '',
      'lib/x.py': '',
      'etl2/y.py': '',
    };
    const folder = await folderWith(files);
    await symlink('sql/a.sql', join(folder, 'etl/link.sql'));
    await symlink('sql', join(folder, 'etl/folder'));
    const { out, stdout } = await taken(folder, ['lib/**'], 'etl/jobs/j.py', files);
    expect(await filesIn(out)).toEqual([
      ...['etl/folder', 'etl/jobs/j.py', 'etl/link.sql', 'etl/requirements.txt', 'etl/sql/a.sql', 'lib/x.py'],
    ]);
    expect([await readlink(join(out, 'etl/link.sql')), stdout]).toEqual(['sql/a.sql', 'includeFiles: 1 files']);
  });

  test('takes the files that pathRules matches, also for a glob that would take a backtracking matcher for ever', async () => {
    const names = [
      'a'.repeat(200),
      'a/b/c.json',
      'a/[x].txt',
      'd.json',
      'e-1.yaml',
      'e-2.yml',
      'grüße/日本.txt',
      'x/a,b',
    ];
    const folder = await folderWith(Object.fromEntries(names.map((name) => [name, ''])));
    for (const glob of [
      '*a'.repeat(9),
      '**/*.json',
      '**/[[]x].t?t',
      'e-[^2].{y{a,}ml,json}',
      '+(e|-){1..2}.@(yaml|yml)',
      'a/[x].txt',
      'gr**',
      'x/a\\,b',
      `${'**/'.repeat(8)}z`,
    ]) {
      const rules = pathRules([{ pattern: globPattern(glob), admits: false }]);
      const expected = names.filter((name) => rules.excludes(readPath(rules, name))).sort();
      const { out, stdout } = await taken(folder, [glob], 'elsewhere/job.py');
      expect([glob, await filesIn(out), stdout]).toEqual([glob, expected, `includeFiles: ${expected.length} files`]);
    }
  });
});

describe('the script that compiles', () => {
  test('gives the same bytes whatever the times and the folder, which Python uses without looking at the source', async () => {
    const compiled = await Promise.all(
      [1_000, 2_000].map(async (time) => {
        const folder = await folderWith({
          'a.py': 'x = {1, "b", (2, 3)}\n',
          'p/b.py': 'y = 1\n',
          'p/broken.py': 'y = = 1\n',
        });
        utimesSync(join(folder, 'a.py'), time, time);
        await run('python3', ['-c', compileScript, folder, '/app'], { env: { ...process.env, PYTHONHASHSEED: '0' } });
        const files = (await filesIn(folder)).filter((file) => file.endsWith('.pyc'));
        const times = await Promise.all(
          ['.', 'a.py', 'p', 'p/b.py', files[0] as string].map(
            async (file) => (await stat(join(folder, file))).mtimeMs,
          ),
        );
        return { contents: files.map((file) => [file, readFileSync(join(folder, file), 'base64')]), times, folder };
      }),
    );
    const [one, other] = compiled;
    expect(one?.contents).toHaveLength(2);
    expect(one?.contents).toEqual(other?.contents);
    expect(new Set([...(one?.times ?? []), ...(other?.times ?? [])])).toEqual(new Set([946_684_800_000]));
    // Flags 1: by hash, unchecked: https://peps.python.org/pep-0552/
    expect(Buffer.from(one?.contents[0]?.[1] ?? '', 'base64').readUInt32LE(4)).toBe(1);
  });

  test('moves the folder below another, with its links, and gives one time to that as well', async () => {
    const folder = await folderWith({ 'venv/lib/a.py': 'x = 1\n', 'out/opt/batch-job/start.py': '' });
    await symlink('lib', join(folder, 'venv/lib64'));
    const [venv, out] = [join(folder, 'venv'), join(folder, 'out')];
    await python(compileScript, [venv, '/opt/venv', out]);
    expect(await readdir(folder)).toEqual(['out']);
    expect(await readlink(join(out, venv, 'lib64'))).toBe('lib');
    const all = await readdir(out, { recursive: true });
    expect(all).toEqual(expect.arrayContaining(['opt/batch-job/start.py', join(venv, 'lib/a.py').slice(1)]));
    const times = await Promise.all(['.', ...all].map(async (one) => (await lstat(join(out, one))).mtimeMs));
    expect(new Set(times)).toEqual(new Set([946_684_800_000]));
  });
});

describe('the times that uv notes of local packages', () => {
  const files = {
    'lib/a-1.dist-info/uv_cache.json': '{"timestamp":{"secs_since_epoch":1}}',
    'lib/a-1.dist-info/RECORD':
      'a/__init__.py,sha256=x,0\r\na-1.dist-info/uv_cache.json,sha256=y,36\r\na-1.dist-info/RECORD,,\r\n',
    'lib/b-1.dist-info/RECORD': 'uv_cache.json.py,,\n',
  };
  test.each([
    ['an image', compileScript, ['/opt/venv']],
    ['a function', lambdaPackagesScript, []],
  ])('are no part of %s, nor of the record', async (_, script, more) => {
    const folder = await folderWith(files);
    await python(script, [join(folder, 'lib'), ...more]);
    expect(await filesIn(folder)).toEqual(['lib/a-1.dist-info/RECORD', 'lib/b-1.dist-info/RECORD']);
    const records = ['a', 'b'].map((name) => readFileSync(join(folder, `lib/${name}-1.dist-info/RECORD`), 'utf8'));
    expect(records).toEqual(['a/__init__.py,sha256=x,0\r\na-1.dist-info/RECORD,,\r\n', 'uv_cache.json.py,,\n']);
  });
});

describe('the script that prepares packages for Lambda', () => {
  test('removes what Python compiled, and leaves harmless .pth files', async () => {
    const folder = await folderWith({
      'a/__init__.py': '',
      'a/__pycache__/x.pyc': '',
      '__pycache__/y.pyc': '',
      'n.pth': 'import sys\n',
    });
    await python(lambdaPackagesScript, [folder]);
    expect(await filesIn(folder)).toEqual(['a/__init__.py', 'n.pth']);
  });

  test.each(['/app/lib\n', 'import __editable___lib_finder\n'])(
    'refuses a package that stays elsewhere: %j',
    async (text) => {
      const folder = await folderWith({ '__editable__.lib.pth': text });
      await expect(python(lambdaPackagesScript, [folder])).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^ERROR: __editable__\.lib\.pth leads to a package/),
      });
    },
  );
});

test('the script that writes the entry writes it as it is, into a folder that is new', async () => {
  const words = commandsIn(dockerfileOf({})).find((all) => all[3] === '/out/opt/batch-job/start.py') ?? [];
  const file = join(await folderWith({}), 'opt/start.py');
  await python(words[2] as string, [file, words[4] as string]);
  expect([words[2], readFileSync(file, 'utf8')]).toEqual([writeScript, pythonEntryText]);
});
