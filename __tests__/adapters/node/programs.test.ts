import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { repositoryPrograms } from '../../../src/adapters/node/programs.ts';
import { areComplete } from '../../../src/adapters/node/walls.ts';
import { openWorkspace } from '../../../src/adapters/node/workspace.ts';
import { programFiles, programQuestion, programsContract } from '../../contracts/programs.ts';
import { fakePrograms } from '../../fakes/programs.ts';
import { addFiles, folderWith } from './disk.ts';
import { find, openPrograms, wallsHere } from './open-programs.ts';

const { PATH } = process.env;
const texts = Object.fromEntries(Object.entries(programFiles).map(([name, { text }]) => [name, text]));

describe('fakePrograms', () => {
  const functions = Object.fromEntries(Object.entries(programFiles).map(([name, one]) => [name, one.functions]));
  programsContract(async () => fakePrograms(functions));
});
describe('repositoryPrograms', () => programsContract(async () => (await openPrograms(texts)).programs));

describe('repositoryPrograms', () => {
  test('runs CommonJS, ES modules and the modules that they import', async () => {
    const { ask } = await openPrograms({
      'a.cjs': "module.exports = (x) => x + require('./b.cjs').one; module.exports.other = () => 'o';",
      'b.cjs': 'exports.one = 1;',
      'c.mjs': "import { one } from './b.cjs'; export default { default: () => one, named: () => 2 };",
    });
    expect(await ask('a.cjs', undefined, 1)).toEqual({ kind: 'found', value: 2 });
    expect(await ask('c.mjs')).toEqual({ kind: 'found', value: 1 });
    expect(await ask('c.mjs', 'named')).toEqual({ kind: 'found', value: 2 });
  });

  test('runs a function or coroutine of Python with the modules that it imports, and passes quotes unchanged', async () => {
    const { ask, root } = await openPrograms({
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

  test('runs TypeScript if Node can, and answers with a hint if it cannot', async () => {
    const { ask } = await openPrograms({ 'size.ts': 'export default (x: number): number => x * 2;' });
    const answer = await ask('size.ts', undefined, 4);
    if (process.features.typescript) expect(answer).toEqual({ kind: 'found', value: 8 });
    else expect(answer).toMatchObject({ code: 'directives/custom-failed', hint: expect.stringContaining('22.18') });
  });
});

describe('a program of the repository', () => {
  test('sees no variable of the run, in its own environment or in that of any process that it sees', async () => {
    const canary = `CANARY${Math.floor(performance.now() * 1000)}`;
    // A process like the runner, with a variable that the gate does not know as a secret.
    const other = spawn('sleep', ['60'], { env: { PATH, PLAIN: canary }, stdio: 'ignore' });
    try {
      const { ask } = await openPrograms({
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

  test('sees no other process after it has unmounted /proc', async () => {
    const { ask } = await openPrograms({
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

  test('gets a folder of its own, which is removed afterwards', async () => {
    const { ask, temporary } = await openPrograms({
      'write.js':
        "import { writeFileSync } from 'node:fs'; export default () => { writeFileSync('x', 'y'); return process.cwd(); };",
    });
    const answer = await ask('write.js');
    expect(answer).toMatchObject({ value: expect.stringContaining(temporary) });
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('reaches no network if the system can prevent it', async () => {
    let reached = 0;
    const server = createServer((_, response) => {
      reached += 1;
      response.end('x');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      const { ask } = await openPrograms({
        'call.js': "export default (port) => fetch('http://127.0.0.1:' + port).then(() => 'reached', () => 'refused');",
      });
      const walled = (await wallsHere()).includes('--net');
      expect(await ask('call.js', undefined, port)).toEqual({ kind: 'found', value: walled ? 'refused' : 'reached' });
      expect(reached).toBe(walled ? 0 : 1);
    } finally {
      server.close();
    }
  });

  test('gains no rights if the system can prevent it', async () => {
    const { ask } = await openPrograms({
      'rights.js':
        "import { readFileSync } from 'node:fs'; export default () => /NoNewPrivs:\\s*(\\d)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];",
    });
    expect(await ask('rights.js')).toEqual({ kind: 'found', value: find('setpriv') ? '1' : '0' });
  });
});

describe('repositoryPrograms', () => {
  const marker = (root: string) => existsSync(join(root, 'started'));
  test('starts no program in a job with credentials', async () => {
    const { ask, root } = await openPrograms(
      {
        'a.js':
          "import { writeFileSync } from 'node:fs'; writeFileSync(new URL('started', import.meta.url), ''); export default () => 1;",
      },
      { environment: { PATH, AWS_ACCESS_KEY_ID: 'AKIA' } },
    );
    expect(await ask('a.js')).toMatchObject({ code: 'directives/custom-credentials' });
    expect(marker(root)).toBe(false);
  });

  test('starts no program in a step without walls beside an unknown variable', async () => {
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
    const bare = await openPrograms({ 'a.js': text }, { environment });
    expect(await bare.ask('a.js')).toEqual({ kind: 'found', value: 1 });
    const { ask, root } = await openPrograms({ 'a.js': text }, { environment: { ...environment, SETTING: 'x' } });
    expect(await ask('a.js')).toMatchObject({ code: 'directives/custom-credentials' });
    expect(marker(root)).toBe(false);
    const harmless = { 'a.js': 'export default () => 1;' };
    const walled = await openPrograms(harmless, { environment: { ...environment, PATH, SETTING: 'x' } });
    const complete = areComplete(await wallsHere());
    expect(await walled.ask('a.js')).toMatchObject(complete ? { value: 1 } : { code: 'directives/custom-credentials' });
  });

  test('takes no program of the repository for one of the machine', async () => {
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
