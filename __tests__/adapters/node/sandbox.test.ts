import { execFileSync, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';
import { defaultLimits } from '../../../src/adapters/node/sandbox.ts';
import { folderWith } from './disk.ts';
import { find, openPrograms, wallsHere } from './open-programs.ts';

test('repositoryPrograms throws door/stopped if the run was stopped', async () => {
  const { ask } = await openPrograms({ 'a.js': 'export default () => 1;' }, { signal: AbortSignal.abort() });
  await expect(ask('a.js')).rejects.toMatchObject({ code: 'door/stopped' });
});

describe('a program of the repository', () => {
  const hostile: [name: string, text: string, words: string][] = [
    ['loops for ever', 'export default () => { for (;;); };', 'seconds'],
    ['waits for ever', 'setInterval(() => {}, 1000); export default () => new Promise(() => {});', 'seconds'],
    [
      'allocates too much memory',
      'const all = []; export default async () => { for (;;) { all.push(Buffer.alloc(2e7, 1)); await new Promise((go) => setTimeout(go, 5)); } };',
      'memory',
    ],
    ['gives a long answer', "export default () => 'x'.repeat(3e6);", 'answered'],
  ];
  test.each(hostile)('is killed and reported if it %s', async (_, text, words) => {
    const limits = {
      ...defaultLimits,
      milliseconds: words === 'seconds' ? 1_500 : 25_000,
      bytesOfMemory: 300 * 1024 * 1024,
    };
    const { ask, temporary } = await openPrograms({ 'bad.js': text }, { limits });
    const answer = await ask('bad.js');
    expect(answer).toMatchObject({ kind: 'missing', code: 'directives/custom-failed' });
    expect(answer).toMatchObject({ sentence: expect.stringContaining(words) });
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('has a limit of CPU time, which processes that it starts inherit', async () => {
    const { ask } = await openPrograms(
      {
        'limits.js':
          "import { readFileSync } from 'node:fs'; export default () => /Max cpu time\\s+(\\d+)/.exec(readFileSync('/proc/self/limits', 'utf8'))[1];",
      },
      { limits: { ...defaultLimits, milliseconds: 10_000 } },
    );
    expect(await ask('limits.js')).toEqual({ kind: 'found', value: '40' });
  });

  test('takes the processes that it started along when it ends', async () => {
    const mark = `${1000 + Math.floor(performance.now())}.5`;
    const { ask } = await openPrograms({
      'fork.js': `import { spawn } from 'node:child_process'; export default (mark) => { spawn('/bin/sleep', [mark], { stdio: 'inherit' }).unref(); return 'left'; };`,
    });
    expect(await ask('fork.js', undefined, mark)).toEqual({ kind: 'found', value: 'left' });
    const running = () => execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
    expect(running().filter((line) => line === `/bin/sleep ${mark}`)).toEqual([]);
  });

  test('without any walls has an empty environment, a folder of its own and a time limit, and leaves no process', async () => {
    const mark = `${1000 + Math.floor(performance.now())}.25`;
    const { ask, temporary } = await openPrograms(
      {
        'a.js': `
          import { spawn } from 'node:child_process';
          export default (mark) => {
            spawn('/bin/sleep', [mark], { stdio: 'inherit' }).unref();
            return Object.keys(process.env);
          };
          export const hangs = () => { for (;;); };`,
      },
      { environment: { PATH: '/nowhere' }, limits: { ...defaultLimits, milliseconds: 1_500 } },
    );
    expect(await wallsHere(() => undefined)).toEqual([]);
    expect(await ask('a.js', undefined, mark)).toEqual({ kind: 'found', value: [] });
    const running = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
    expect(running.filter((line) => line === `/bin/sleep ${mark}`)).toEqual([]);
    expect(await ask('a.js', 'hangs')).toMatchObject({ sentence: expect.stringContaining('seconds') });
    expect(readdirSync(temporary)).toEqual([]);
  });

  test.each([
    ['by ending the process', 'export default () => process.exit(0);', 'without an answer'],
    [
      'with a text that is no JSON',
      "import { writeSync } from 'node:fs'; export default () => { writeSync(3, 'no json'); process.exit(0); };",
      'without an answer',
    ],
    ['with a value that is no JSON', 'export default () => 1n;', 'BigInt'],
  ])('is reported as failed if it ends %s', async (_, text, words) => {
    const { ask } = await openPrograms({ 'bad.js': text });
    expect(await ask('bad.js')).toMatchObject({ kind: 'missing', sentence: expect.stringContaining(words) });
  });

  test('writes no workflow command: its output is reported on one line, and only if it fails', async () => {
    const { ask } = await openPrograms({
      'talk.js': `
        export default () => { console.log('::set-env name=PATH::x\\n::add-mask::e'); console.error('::error::x'); return 'fine'; };
        export const dies = () => { console.error('first\\n\\u001b[31m::error::last'); process.exit(1); };
        export const throws = () => { throw new Error('a\\n::error::b'); };`,
    });
    expect(await ask('talk.js')).toEqual({ kind: 'found', value: 'fine' });
    for (const handler of ['dies', 'throws']) {
      const answer = (await ask('talk.js', handler)) as { sentence: string };
      expect(answer.sentence).toContain('::error::');
      for (const unseen of ['\n', '\u001b']) expect(answer.sentence).not.toContain(unseen);
    }
  });
});

describe('a program of the repository whose parent is killed', () => {
  /** Script of a process that starts a program as a run does; bundled, since Node 20 cannot read TypeScript. */
  const starter = buildSync({
    stdin: {
      contents: `
        import { runProgram } from './src/adapters/node/sandbox.ts';
        import { buildWalls } from './src/adapters/node/walls.ts';
        const [temporary, mark, ...paths] = process.argv.slice(2);
        const words = await buildWalls((name) => paths.find((path) => path.endsWith('/' + name)), { root: temporary, temporary, kept: [] });
        await runProgram([...words, process.execPath, '-e', 'for (;;);', mark], '', temporary);`,
      resolveDir: fileURLToPath(new URL('../../../', import.meta.url)),
    },
    ...{ bundle: true, platform: 'node', format: 'esm', write: false },
  }).outputFiles[0]?.text as string;
  const running = (mark: string): number =>
    execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
      .split('\n')
      .filter((line) => line.includes(mark)).length;
  /** Asks again and again, 1,500 times at most: a number of questions, since a busy machine takes longer for each. */
  const until = async (met: () => boolean): Promise<boolean> => {
    for (let asked = 0; asked < 1_500; asked += 1) {
      if (met()) return true;
      await new Promise((go) => setTimeout(go, 20));
    }
    return false;
  };

  test.each([
    ['behind walls', ['unshare', 'setpriv', 'mount', 'true']],
    ['behind walls without mounts', ['unshare', 'setpriv', 'true']],
    ['with fewer rights only', ['setpriv', 'true']],
    ['without any walls', []],
  ])('ends with it %s', async (_, names) => {
    const folder = await folderWith({ 'starter.mjs': starter });
    const mark = `mark-${Math.floor(performance.now() * 1000)}`;
    const words = [join(folder, 'starter.mjs'), folder, mark, ...names.map((name) => find(name) ?? '')];
    const child = spawn(process.execPath, words, { stdio: 'ignore' });
    try {
      // The starter, the shell that watches and the program itself name the mark.
      expect(await until(() => running(mark) >= 3)).toBe(true);
      child.kill('SIGKILL');
      expect(await until(() => running(mark) === 0)).toBe(true);
    } finally {
      child.kill('SIGKILL');
    }
  });
});
