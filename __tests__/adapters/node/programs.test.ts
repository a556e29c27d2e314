import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';
import { findProgram } from '../../../src/adapters/node/machine-programs.ts';
import type { Find } from '../../../src/adapters/node/program-start.ts';
import { type ProgramsRequest, repositoryPrograms } from '../../../src/adapters/node/programs.ts';
import { defaultLimits } from '../../../src/adapters/node/sandbox.ts';
import { areComplete, buildWalls } from '../../../src/adapters/node/walls.ts';
import { openWorkspace } from '../../../src/adapters/node/workspace.ts';
import { programFiles, programQuestion, programsContract } from '../../contracts/programs.ts';
import { fakePrograms } from '../../fakes/programs.ts';
import { addFiles, folderWith } from './disk.ts';

const { PATH } = process.env;
const find: Find = (name) => findProgram(name, PATH, []);
const findNothing: Find = () => undefined;
const wallsHere = async (found = find) =>
  buildWalls(found, { root: await folderWith({}), temporary: await folderWith({}), kept: [] });
const opened = async (files: Record<string, string>, given: Partial<ProgramsRequest> = {}) => {
  const root = await folderWith({ 'size.sh': 'exit', ...files });
  const temporary = await folderWith({});
  const request = { allowed: true, environment: { PATH }, root, temporary, ...given };
  const programs = repositoryPrograms({ ...request, workspace: openWorkspace(root) });
  const ask = (file: string, handler?: string, ...args: unknown[]) =>
    programs.answer(programQuestion(file, handler, ...args));
  return { root, temporary, programs, ask };
};
const texts = Object.fromEntries(Object.entries(programFiles).map(([name, { text }]) => [name, text]));

describe('Programs, in memory', () => {
  const functions = Object.fromEntries(Object.entries(programFiles).map(([name, one]) => [name, one.functions]));
  programsContract(async () => fakePrograms(functions));
});
describe('Programs, as processes', () => programsContract(async () => (await opened(texts)).programs));

describe('languages', () => {
  test('CommonJS, ES modules and modules beside them', async () => {
    const { ask } = await opened({
      'a.cjs': "module.exports = (x) => x + require('./b.cjs').one; module.exports.other = () => 'o';",
      'b.cjs': 'exports.one = 1;',
      'c.mjs': "import { one } from './b.cjs'; export default { default: () => one, named: () => 2 };",
    });
    expect(await ask('a.cjs', undefined, 1)).toEqual({ kind: 'found', value: 2 });
    expect(await ask('c.mjs')).toEqual({ kind: 'found', value: 1 });
    expect(await ask('c.mjs', 'named')).toEqual({ kind: 'found', value: 2 });
  });

  test('Python: main, another function, a coroutine, a module beside it, and texts with quotes', async () => {
    const { ask, root } = await opened({
      'size.py': `
import helper
def main(text, more=None):
    return {'text': text, 'more': more, 'one': helper.one}
async def soon():
    return [True, None, 1.5]
def fails():
    raise ValueError('no size today')
def odd():
    return float('nan')
`,
      'helper.py': 'one = 1',
    });
    const text = `it's "so" \\ {}\n`;
    expect(await ask('size.py', undefined, text, { a: [1] })).toEqual({
      kind: 'found',
      value: { text, more: { a: [1] }, one: 1 },
    });
    expect(await ask('size.py', 'soon')).toEqual({ kind: 'found', value: [true, null, 1.5] });
    expect(await ask('size.py', 'fails')).toMatchObject({ sentence: expect.stringContaining('no size today') });
    expect(await ask('size.py', 'odd')).toMatchObject({ code: 'directives/custom-failed' });
    expect(await ask('size.py', 'gone')).toMatchObject({ sentence: expect.stringContaining('"gone"') });
    expect(readdirSync(root)).not.toContain('__pycache__');
  });

  test('TypeScript where Node reads it, else said with the way out', async () => {
    const { ask } = await opened({ 'size.ts': 'export default (x: number): number => x * 2;' });
    const answer = await ask('size.ts', undefined, 4);
    if (process.features.typescript) expect(answer).toEqual({ kind: 'found', value: 8 });
    else expect(answer).toMatchObject({ code: 'directives/custom-failed', hint: expect.stringContaining('22.18') });
  });
});

describe('what a program can reach', () => {
  test('no variable of ours, in its own environment or in that of any process that it sees', async () => {
    const canary = `CANARY${Math.floor(performance.now() * 1000)}`;
    // A process like the step that started us, with something in its environment that no gate knows.
    const other = spawn('sleep', ['60'], { env: { PATH, PLAIN: canary }, stdio: 'ignore' });
    try {
      const { ask } = await opened({
        'look.js': `
          import { readdirSync, readFileSync } from 'node:fs';
          export default (canary) => {
            const read = (file) => { try { return readFileSync(file, 'latin1'); } catch { return ''; } };
            const pids = readdirSync('/proc').filter((name) => /^\\d+$/.test(name));
            return {
              own: Object.keys(process.env),
              seen: pids.filter((pid) => read('/proc/' + pid + '/environ').includes(canary)).length,
              cwd: process.cwd(),
            };
          };`,
      });
      const hidden = (await wallsHere()).includes('--mount-proc');
      const answer = await ask('look.js', undefined, canary);
      expect(answer).toMatchObject({ kind: 'found', value: { own: [], seen: hidden ? 0 : 1 } });
    } finally {
      other.kill('SIGKILL');
    }
  });

  test('no other processes where it takes the mount of /proc away', async () => {
    const { ask } = await opened({
      'umount.js': `
        import { spawnSync } from 'node:child_process';
        import { readdirSync } from 'node:fs';
        export default (umount, pid) => {
          spawnSync(umount, ['/proc']);
          return readdirSync('/proc').includes(String(pid));
        };`,
    });
    const hidden = (await wallsHere()).includes('--mount-proc');
    const answer = await ask('umount.js', undefined, find('umount') ?? '/bin/umount', process.pid);
    expect(answer).toEqual({ kind: 'found', value: !hidden });
  });

  test('a folder of its own, which is gone afterwards', async () => {
    const { ask, temporary } = await opened({
      'write.js':
        "import { writeFileSync } from 'node:fs'; export default () => { writeFileSync('x', 'y'); return process.cwd(); };",
    });
    const answer = await ask('write.js');
    expect(answer).toMatchObject({ value: expect.stringContaining(temporary) });
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('no network where the system can take it away', async () => {
    let reached = 0;
    const server = createServer((_, response) => {
      reached += 1;
      response.end('x');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      const { ask } = await opened({
        'call.js': "export default (port) => fetch('http://127.0.0.1:' + port).then(() => 'reached', () => 'refused');",
      });
      const walled = (await wallsHere()).includes('--net');
      expect(await ask('call.js', undefined, port)).toEqual({ kind: 'found', value: walled ? 'refused' : 'reached' });
      expect(reached).toBe(walled ? 0 : 1);
    } finally {
      server.close();
    }
  });

  test('no way to more rights', async () => {
    const { ask } = await opened({
      'rights.js':
        "import { readFileSync } from 'node:fs'; export default () => /NoNewPrivs:\\s*(\\d)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];",
    });
    expect(await ask('rights.js')).toEqual({ kind: 'found', value: find('setpriv') ? '1' : '0' });
  });
});

describe('what a program may take', () => {
  const hostile: [name: string, text: string, words: string][] = [
    ['for ever', 'export default () => { for (;;); };', 'seconds'],
    ['for ever, waiting', 'setInterval(() => {}, 1000); export default () => new Promise(() => {});', 'seconds'],
    [
      'much memory',
      'const all = []; export default async () => { for (;;) { all.push(Buffer.alloc(2e7, 1)); await new Promise((go) => setTimeout(go, 5)); } };',
      'memory',
    ],
    ['a long answer', "export default () => 'x'.repeat(3e6);", 'answered'],
  ];
  test.each(hostile)('%s: it is ended and told', async (_, text, words) => {
    const limits = {
      ...defaultLimits,
      milliseconds: words === 'seconds' ? 1_500 : 25_000,
      bytesOfMemory: 300 * 1024 * 1024,
    };
    const { ask, temporary } = await opened({ 'bad.js': text }, { limits });
    const answer = await ask('bad.js');
    expect(answer).toMatchObject({ kind: 'missing', code: 'directives/custom-failed' });
    expect(answer).toMatchObject({ sentence: expect.stringContaining(words) });
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('processor time has a limit that holds for all that it starts, wherever that goes', async () => {
    const { ask } = await opened(
      {
        'limits.js':
          "import { readFileSync } from 'node:fs'; export default () => /Max cpu time\\s+(\\d+)/.exec(readFileSync('/proc/self/limits', 'utf8'))[1];",
      },
      { limits: { ...defaultLimits, milliseconds: 10_000 } },
    );
    expect(await ask('limits.js')).toEqual({ kind: 'found', value: '40' });
  });

  test('what it started ends with it', async () => {
    const mark = `${1000 + Math.floor(performance.now())}.5`;
    const { ask } = await opened({
      'fork.js': `import { spawn } from 'node:child_process'; export default (mark) => { spawn('/bin/sleep', [mark], { stdio: 'inherit' }).unref(); return 'left'; };`,
    });
    expect(await ask('fork.js', undefined, mark)).toEqual({ kind: 'found', value: 'left' });
    const running = () => execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
    expect(running().filter((line) => line === `/bin/sleep ${mark}`)).toEqual([]);
  });

  test('where the system takes nothing away, the rest holds: environment, folder, time, and what it started', async () => {
    const mark = `${1000 + Math.floor(performance.now())}.25`;
    const { ask, temporary } = await opened(
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
    expect(await wallsHere(findNothing)).toEqual([]);
    expect(await ask('a.js', undefined, mark)).toEqual({ kind: 'found', value: [] });
    const running = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
    expect(running.filter((line) => line === `/bin/sleep ${mark}`)).toEqual([]);
    expect(await ask('a.js', 'hangs')).toMatchObject({ sentence: expect.stringContaining('seconds') });
    expect(readdirSync(temporary)).toEqual([]);
  });

  test.each([
    ['the process', 'export default () => process.exit(0);', 'without an answer'],
    [
      'a text instead of an answer',
      "import { writeSync } from 'node:fs'; export default () => { writeSync(3, 'no json'); process.exit(0); };",
      'without an answer',
    ],
    ['what is no data', 'export default () => 1n;', 'BigInt'],
  ])('it ends %s: told', async (_, text, words) => {
    const { ask } = await opened({ 'bad.js': text });
    expect(await ask('bad.js')).toMatchObject({ kind: 'missing', sentence: expect.stringContaining(words) });
  });

  test('what it prints commands nobody, and is told on one line only when it fails', async () => {
    const { ask } = await opened({
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

describe('a program whose starter is killed', () => {
  /** A process that starts a program as a run of its own would; Node 20 reads no TypeScript. */
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
  const until = async (met: () => boolean, milliseconds: number): Promise<boolean> => {
    const end = performance.now() + milliseconds;
    while (!met() && performance.now() < end) await new Promise((go) => setTimeout(go, 20));
    return met();
  };

  test.each([
    ['behind walls', ['unshare', 'setpriv', 'mount', 'true']],
    ['behind walls without mounts', ['unshare', 'setpriv', 'true']],
    ['with fewer rights only', ['setpriv', 'true']],
    ['without any walls', []],
  ])('ends with it, %s', async (_, names) => {
    const folder = await folderWith({ 'starter.mjs': starter });
    const mark = `mark-${Math.floor(performance.now() * 1000)}`;
    const words = [join(folder, 'starter.mjs'), folder, mark, ...names.map((name) => find(name) ?? '')];
    const child = spawn(process.execPath, words, { stdio: 'ignore' });
    try {
      // The starter, the shell that watches and the program itself name the mark.
      expect(await until(() => running(mark) >= 3, 10_000)).toBe(true);
      child.kill('SIGKILL');
      expect(await until(() => running(mark) === 0, 5_000)).toBe(true);
    } finally {
      child.kill('SIGKILL');
    }
  });
});

describe('before any start', () => {
  const marker = (root: string) => existsSync(join(root, 'started'));
  test('a shut gate starts nothing', async () => {
    const { ask, root } = await opened(
      {
        'a.js':
          "import { writeFileSync } from 'node:fs'; writeFileSync(new URL('started', import.meta.url), ''); export default () => 1;",
      },
      { environment: { PATH, AWS_ACCESS_KEY_ID: 'AKIA' } },
    );
    expect(await ask('a.js')).toMatchObject({ code: 'directives/custom-credentials' });
    expect(marker(root)).toBe(false);
  });

  test('in a step without walls nothing is started beside a variable that nobody knows', async () => {
    const event = { repository: { id: 1 }, ref: 'refs/heads/main' };
    const folder = await folderWith({ 'event.json': JSON.stringify(event) });
    const text =
      "import { writeFileSync } from 'node:fs'; writeFileSync(new URL('started', import.meta.url), ''); export default () => 1;";
    // No `unshare` is found there.
    const environment = {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      HOME: folder,
      PATH: folder,
    };
    const bare = await opened({ 'a.js': text }, { environment });
    expect(await bare.ask('a.js')).toEqual({ kind: 'found', value: 1 });
    const { ask, root } = await opened({ 'a.js': text }, { environment: { ...environment, SETTING: 'x' } });
    expect(await ask('a.js')).toMatchObject({ code: 'directives/custom-credentials' });
    expect(marker(root)).toBe(false);
    const harmless = { 'a.js': 'export default () => 1;' };
    const walled = await opened(harmless, { environment: { ...environment, PATH, SETTING: 'x' } });
    const whole = areComplete(await wallsHere());
    expect(await walled.ask('a.js')).toMatchObject(whole ? { value: 1 } : { code: 'directives/custom-credentials' });
  });

  test('no program of the repository is taken for one of the machine', async () => {
    const files = Object.fromEntries(
      ['unshare', 'setpriv', 'true', 'python3'].map((name) => [
        name,
        { text: '#!/bin/sh\ntouch "$0.started"\n', executable: true as const },
      ]),
    );
    const root = await folderWith({ 'a.py': 'def main():\n    return 1\n' });
    await addFiles(join(root, 'bin'), files);
    const request = { allowed: true, root, temporary: await folderWith({}), workspace: openWorkspace(root) };
    const ask = (entries: string) =>
      repositoryPrograms({ ...request, environment: { PATH: entries } }).answer(programQuestion('a.py', undefined));
    expect(await ask(`${join(root, 'bin')}:./bin:${PATH}`)).toEqual({ kind: 'found', value: 1 });
    expect(await ask(join(root, 'bin'))).toMatchObject({ sentence: expect.stringContaining('no python3') });
    expect(readdirSync(join(root, 'bin')).sort()).toEqual(Object.keys(files).sort());
  });
});
