import { accessSync, constants, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findProgram } from '../../../src/adapters/node/machine-programs.ts';
import { repositoryPrograms } from '../../../src/adapters/node/programs.ts';
import { areComplete, buildWalls, type WallPaths } from '../../../src/adapters/node/walls.ts';
import { openWorkspace } from '../../../src/adapters/node/workspace.ts';
import { programQuestion } from '../../contracts/programs.ts';
import { addFiles, folderWith } from './disk.ts';

const { PATH } = process.env;
const find = (name: string) => findProgram(name, PATH, []);
const program = (script: string) => ({ text: `#!/bin/sh\n${script}\n`, executable: true as const });
const places = async (more: Partial<WallPaths> = {}): Promise<WallPaths> => ({
  ...{ root: await folderWith({}), temporary: await folderWith({}), kept: [], ...more },
});
/** Returns true if this machine can build complete walls. */
const completeHere = async () => areComplete(await buildWalls(find, await places()));

describe('buildWalls', () => {
  const own = ['--net', '--pid', '--fork', '--mount-proc', '--kill-child=SIGKILL'];
  test.each<[string, string, string[]]>([
    ['cannot change mounts', 'case "$*" in *--ipc*) exit 1;; esac', ['--user', '--map-current-user', ...own]],
    ['maps root alone', 'case "$*" in *current*|*--ipc*) exit 1;; esac', ['--user', '--map-root-user', ...own]],
    ['cannot hide processes', 'case "$*" in *--pid*) exit 1;; esac', ['--user', '--map-root-user', '--net']],
    ['always fails', 'exit 1', []],
  ])('returns the strongest walls of a machine whose unshare %s', async (_, text, words) => {
    const bin = await folderWith({ unshare: program(text), setpriv: program('exit 0'), true: program('exit 0') });
    const lower = [join(bin, 'setpriv'), '--no-new-privs'];
    const upper = words.length > 0 ? [join(bin, 'unshare'), ...words] : [];
    const found = await buildWalls((name) => join(bin, name), await places());
    expect(found).toEqual([
      ...upper,
      ...lower,
      ...(words.includes('--pid') ? ['--inh-caps=-all', '--bounding-set=-all'] : []),
    ]);
    expect(areComplete(found)).toBe(false);
    const without = (name: string) => (name === 'setpriv' ? undefined : join(bin, name));
    expect(await buildWalls(without, await places())).toEqual(upper);
  });

  test.each(['mount', 'setpriv', 'unshare'])('returns incomplete walls without %s', async (missing) => {
    const found = await buildWalls((name) => (name === missing ? undefined : find(name)), await places());
    expect(areComplete(found)).toBe(false);
    expect(found.includes('--mount-proc')).toBe(missing !== 'unshare' && (await completeHere()));
  });

  test.each<['complete' | 'incomplete', string, string]>([
    ['incomplete', 'leaves the checkout open', '*" none /"'],
    ['incomplete', 'leaves a socket open', '*"/dev/null "*.sock'],
    ['incomplete', 'leaves the settings of the kernel open', '*" none /proc"'],
    ['incomplete', 'gives no folder to write in', '*custom-directive-*'],
    ['complete', 'cannot close a folder that nothing depends on', '*" none /sys"'],
  ])('returns %s walls if mount %s', async (kind, name, pattern) => {
    const bin = await folderWith({
      mount: program(`case "$*" in ${pattern}) exit 1;; esac\nexec ${find('mount')} "$@"`),
      'kept/file': '',
    });
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(bin, 'a.sock'), resolve));
    try {
      const found = await buildWalls((one) => (one === 'mount' ? join(bin, one) : find(one)), {
        ...(await places({ kept: [join(bin, 'kept')] })),
      });
      // Only root of the machine may write its settings at all.
      const harmless = kind === 'complete' || (name.includes('kernel') && process.getuid?.() !== 0);
      expect(areComplete(found)).toBe(harmless && (await completeHere()));
    } finally {
      server.close();
    }
  });

  test('returns incomplete walls if a program is not readable behind them', async () => {
    expect(areComplete(await buildWalls(find, await places({ root: '/run' })))).toBe(await completeHere());
    expect(areComplete(await buildWalls(find, await places({ root: '/run/nowhere' })))).toBe(false);
  });
});

describe('repositoryPrograms, in a step beside an unknown variable,', () => {
  const variables = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
  const folders = ['HOME', 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE', 'GITHUB_WORKSPACE'];

  test.each([
    ...[...variables, ...folders].map((name) => ['starts no program', name]),
    ...['the code of the action', 'the folder of the config', 'the folder for temporary files'].map((name) => [
      'starts no program',
      name,
    ]),
    ['starts a program', 'a folder that nothing depends on'],
  ] as [string, string][])('%s if mount leaves %s writable', async (verb, name) => {
    const event = { repository: { id: 1 }, ref: 'refs/heads/main' };
    const files = [...variables.map((one) => `${one}/file`), ...folders.map((one) => `${one}/file`)];
    const named = ['code/index.js', 'temporary/file', 'other/file', ...files].map((one) => [one, '']);
    const top = await folderWith({
      ...Object.fromEntries(named),
      'config/a.js': 'export default () => 1;',
      'event.json': JSON.stringify(event),
    });
    const open = join(top, nameOf[name] ?? name);
    // A mount of its own, made before that of `/` is closed, stays as it is.
    const real = find('mount');
    await addFiles(top, {
      'bin/mount': program(`case "$*" in *" none /") ${real} --bind '${open}' '${open}';; esac\nexec ${real} "$@"`),
    });
    const environment = {
      ...Object.fromEntries(variables.map((one) => [one, join(top, one, 'file')])),
      ...Object.fromEntries(folders.map((one) => [one, join(top, one)])),
      ...{ GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: join(top, 'event.json'), SETTING: 'x' },
      PATH: `${join(top, 'bin')}:${PATH}`,
    };
    const root = join(top, 'config');
    const code = process.argv[1];
    process.argv[1] = join(top, 'code/index.js');
    try {
      const programs = repositoryPrograms({
        ...{ allowed: true, environment, root, temporary: join(top, 'temporary'), workspace: openWorkspace(root) },
      });
      const answer = await programs.answer(programQuestion('a.js', undefined));
      const complete = verb === 'starts a program' && (await completeHere());
      expect(answer).toMatchObject(complete ? { value: 1 } : { code: 'directives/custom-credentials' });
    } finally {
      process.argv[1] = code ?? '';
    }
  });
  const nameOf: Readonly<Record<string, string>> = {
    'the code of the action': 'code',
    'the folder of the config': 'config',
    'the folder for temporary files': 'temporary',
    'a folder that nothing depends on': 'other',
  };
});

describe('a program behind complete walls', () => {
  const opened = async (files: Record<string, string>) => {
    const root = await folderWith(files);
    const temporary = await folderWith({});
    const workspace = openWorkspace(root);
    const request = { allowed: true, environment: { PATH }, root, temporary, workspace };
    const programs = repositoryPrograms(request);
    return {
      root,
      ask: (file: string, ...args: unknown[]) => programs.answer(programQuestion(file, undefined, ...args)),
    };
  };
  const codeOf = `
    const codeOf = (action) => { try { action(); return 'done'; } catch (problem) { return problem.code; } };`;

  test('has an empty environment', async () => {
    const { ask } = await opened({ 'a.js': 'export default () => Object.keys(process.env);' });
    expect(await ask('a.js')).toEqual({ kind: 'found', value: [] });
  });

  test('writes neither to the checkout, the files of the runner, the home folder, nor the code of the action', async () => {
    const outside = await folderWith({ 'files/env': 'A=1\n', 'home/.profile': '', 'dist/index.js': '' });
    const { ask, root } = await opened({
      'a.js': `
        import { appendFileSync } from 'node:fs';
        ${codeOf}
        export default (...files) => files.map((file) => codeOf(() => appendFileSync(file, 'X=1\\n')));`,
      'b.yml': 'a: 1\n',
    });
    const files = ['files/env', 'home/.profile', 'dist/index.js'].map((name) => join(outside, name));
    const all = [...files, join(root, 'b.yml')];
    const added = all.map((file) => join(dirname(file), 'new'));
    const before = all.map((file) => readFileSync(file, 'utf8'));
    const complete = await completeHere();
    expect(await ask('a.js', ...all, ...added)).toEqual({
      kind: 'found',
      value: [...all, ...added].map(() => (complete ? 'EROFS' : 'done')),
    });
    if (complete) expect(all.map((file) => readFileSync(file, 'utf8'))).toEqual(before);
  });

  test('opens no device but those without data', async () => {
    const { ask } = await opened({
      'a.js': `
        import { closeSync, openSync, readdirSync, statSync } from 'node:fs';
        ${codeOf}
        export default () => readdirSync('/dev').filter((name) => {
          const file = '/dev/' + name;
          const device = statSync(file, { throwIfNoEntry: false });
          return (device?.isBlockDevice() || device?.isCharacterDevice()) && name !== 'stdin'
            && codeOf(() => closeSync(openSync(file, 'r'))) === 'done';
        }).sort();`,
    });
    if (await completeHere())
      expect(await ask('a.js')).toEqual({ kind: 'found', value: ['full', 'null', 'random', 'urandom', 'zero'] });
  });

  test('reads its files, writes in its own folder, and returns its value', async () => {
    const { ask } = await opened({
      'a.py': `
import os
import b
def main(name):
    os.mkdir('sub')
    with open('sub/x', 'w') as file:
        file.write(name)
    with open(os.path.join(os.path.dirname(b.__file__), 'c.txt')) as file:
        return [open('sub/x').read(), file.read(), b.one, os.listdir('.')]
`,
      ...{ 'b.py': 'one = 1', 'c.txt': 'text' },
    });
    expect(await ask('a.py', 'n')).toEqual({ kind: 'found', value: ['n', 'text', 1, ['sub']] });
  });

  test('starts with an empty folder, however often it runs', async () => {
    const { ask } = await opened({
      'a.js': `
        import { readdirSync, writeFileSync } from 'node:fs';
        export default (name) => { writeFileSync(name, ''); return readdirSync('.'); };`,
    });
    expect(await ask('a.js', 'x')).toEqual({ kind: 'found', value: ['x'] });
    expect(await ask('a.js', 'y')).toEqual({ kind: 'found', value: ['y'] });
  });

  test('connects to no socket in a folder', async () => {
    const folder = await folderWith({});
    const sockets = [folder, '/run'].filter(isWritable).map((one) => join(one, `batch-job-${process.pid}.sock`));
    const servers = sockets.map(() => createServer((socket) => socket.end('x')));
    await Promise.all(servers.map((one, at) => new Promise<void>((resolve) => one.listen(sockets[at], resolve))));
    try {
      const { ask } = await opened({
        'a.js': `
          import { connect } from 'node:net';
          const reached = (path) => new Promise((resolve) => {
            connect(path).on('error', (problem) => resolve(problem.code)).on('data', () => resolve('reached'));
          });
          export default (...paths) => Promise.all(paths.map(reached));`,
      });
      const codes = (await completeHere()) ? ['ECONNREFUSED', 'ENOENT'] : ['reached', 'reached'];
      expect(await ask('a.js', ...sockets)).toEqual({ kind: 'found', value: codes.slice(0, sockets.length) });
    } finally {
      for (const server of servers) server.close();
    }
  });

  test('can neither unmount, remount nor create a namespace', async () => {
    const kept = await folderWith({ file: 'as it was' });
    const { ask } = await opened({
      'a.js': `
          import { spawnSync } from 'node:child_process';
          import { appendFileSync } from 'node:fs';
          ${codeOf}
          export default ([mount, umount, unshare, setpriv], kept) => {
            const write = () => codeOf(() => appendFileSync(kept + '/file', 'changed'));
            const open = 'for one in / /tmp "$2"; do "$1" -o remount,bind,rw none "$one"; done; echo changed >>"$2/file"';
            const started = [
              [umount, '-l', process.cwd()],
              [umount, '/run'],
              [umount, '/proc'],
              [mount, '-o', 'remount,bind,rw', 'none', '/'],
              [mount, '-t', 'tmpfs', 'none', kept],
              [unshare, '--user', '--map-root-user', '--mount', '/bin/sh', '-c', open, 'sh', mount, kept],
              [unshare, '--user', setpriv, '--version'],
              [unshare, '--mount', '/bin/sh', '-c', open, 'sh', mount, kept],
              [setpriv, '--bounding-set=+all', '--inh-caps=+all', mount, '-o', 'remount,bind,rw', 'none', '/'],
              ['/bin/sh', '-c', 'echo 9 >/proc/sys/user/max_user_namespaces'],
            ].map(([command, ...words]) => spawnSync(command, words).status === 0);
            return { started, write: write() };
          };`,
    });
    const tools = ['mount', 'umount', 'unshare', 'setpriv'].map(find);
    if (!(await completeHere())) return;
    expect(await ask('a.js', tools, kept)).toEqual({
      kind: 'found',
      value: { started: Array.from({ length: 10 }, () => false), write: 'EROFS' },
    });
    expect(readFileSync(join(kept, 'file'), 'utf8')).toBe('as it was');
  });
});

const isWritable = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};
