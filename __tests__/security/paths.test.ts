import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { digestFiles } from '../../src/adapters/node/digest.ts';
import { openResolved, readInside } from '../../src/adapters/node/read-inside.ts';
import { openWorkspace } from '../../src/adapters/node/workspace.ts';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import { compile } from '../../src/operations/compile/compile.ts';
import { folderWith } from '../adapters/node/disk.ts';
import { offlineWorld } from '../fakes/offline-world.ts';

const canary = 'CANARY-0f9c';
const climbs = ['..', '../..', './..', 'src/../..', '../src/..', './/..', 'src/./../..'];
/** T8: paths that lead out of the folder of a config. */
const attacks: readonly string[] = [
  ...climbs.map((climb) => `${climb}/secret.js`),
  ...climbs.map((climb) => `${climb}/.aws/credentials.js`),
  ...['/etc/passwd', '/proc/self/environ', '/proc/1/environ', '/proc/self/fd/0', '/dev/zero', '/dev/stdin', '//etc/x'],
  ...['/proc/self/cwd/../secret.js', '/proc/self/root/etc/passwd', 'link-to-secret.js', 'link-to-folder/secret.js'],
  ...['link-to-link.js', 'src/link-up/secret.js', 'link-to-environ.js', 'link-to-device.js', 'secret.js\0.js'],
  ...[
    '..\\secret.js',
    '..\\..\\secret.js',
    'src\\..\\..\\secret.js',
    'C:\\secret.js',
    'C:/secret.js',
    '\\\\host\\x.js',
  ],
  ...[
    'file:///etc/passwd',
    '~/secret.js',
    '~root/.ssh/id_rsa',
    '$HOME/secret.js',
    '%2e%2e/secret.js',
    '..%2fsecret.js',
  ],
  ...[
    '..%c0%afsecret.js',
    '\uff0e\uff0e/secret.js',
    '．．/secret.js',
    '..;/secret.js',
    '.../secret.js',
    `${'../'.repeat(60)}etc/passwd`,
  ],
];

/** Creates a folder with the folder of a config, a secret beside it, and links of every kind. */
const planted = async () => {
  const top = await folderWith({
    'secret.js': canary,
    '.aws/credentials.js': canary,
    'config/src/job.js': '// a job',
    'config/link-to-secret.js': { link: '../secret.js' },
    'config/link-to-folder': { link: '..' },
    'config/link-to-link.js': { link: 'link-to-secret.js' },
    'config/src/link-up': { link: '../..' },
    'config/link-to-environ.js': { link: '/proc/self/environ' },
    'config/link-to-device.js': { link: '/dev/zero' },
  });
  return { top, folder: join(top, 'config') };
};

const packagings = {
  'entryfilePath of a buildpack': (path: string) => ({
    type: 'stacktape-image-buildpack',
    properties: { entryfilePath: path },
  }),
  'buildContextPath of a Dockerfile': (path: string) => ({
    type: 'custom-dockerfile',
    properties: { buildContextPath: path },
  }),
  'dockerfilePath of a Dockerfile': (path: string) => ({
    type: 'custom-dockerfile',
    properties: { buildContextPath: '.', dockerfilePath: path },
  }),
};

const compiled = (folder: string, config: string): Promise<unknown> =>
  compile(
    offlineWorld({
      source: { file: 'x.yml', name: 'x.yml', path: 'x.yml', read: async () => new TextEncoder().encode(config) },
      workspace: openWorkspace(folder),
    }),
    { stage: 'dev', region: 'eu-west-1' },
  ).catch((thrown: unknown) => thrown);

describe('T8: a path in a config', () => {
  test('is tried with at least 40 attacks', () => expect(new Set(attacks).size).toBeGreaterThanOrEqual(40));

  test.each(attacks)(
    '%j reaches nothing outside: not by looking, not by reading, not as a build context',
    async (path) => {
      const workspace = openWorkspace((await planted()).folder);
      expect(['outside', 'absent']).toContain(workspace.look(path));
      expect(workspace.text(path)).toBeUndefined();
      await expect(workspace.read(path)).rejects.toBeInstanceOf(Refused);
      await expect(workspace.digest({ folder: path, excluded: [] })).rejects.toBeInstanceOf(Error);
    },
  );

  for (const [place, packaging] of Object.entries(packagings))
    test.each(attacks)(`is refused on its line, without the content of the file: %j as ${place}`, async (path) => {
      const config = JSON.stringify({
        serviceName: 'shop',
        resources: {
          job: {
            type: 'batch-job',
            properties: { container: { packaging: packaging(path) }, resources: { cpu: 1, memory: 900 }, timeout: 60 },
          },
        },
      });
      const world = offlineWorld({
        source: { file: 'x.yml', name: 'x.yml', path: 'x.yml', read: async () => new TextEncoder().encode(config) },
        workspace: openWorkspace((await planted()).folder),
      });
      const problem = await compile(world, { stage: 'dev', region: 'eu-west-1' }).catch((thrown: unknown) => thrown);
      expect(problem).toBeInstanceOf(DiagnosticsError);
      const { diagnostics } = problem as DiagnosticsError;
      expect(diagnostics.map(({ code }) => code).join()).toMatch(/^(source|packaging|config)\//);
      expect(JSON.stringify(diagnostics)).not.toContain(canary);
    });
});

describe('T8: a path of a directive', () => {
  test.each(attacks)('is refused without the content of the file: $FileRaw of %j', async (path) => {
    const config = JSON.stringify({ serviceName: 'shop', resources: {}, variables: { a: `$FileRaw("${path}")` } });
    const world = offlineWorld({
      source: { file: 'x.yml', name: 'x.yml', path: 'x.yml', read: async () => new TextEncoder().encode(config) },
      workspace: openWorkspace((await planted()).folder),
    });
    const problem = await compile(world, { stage: 'dev', region: 'eu-west-1' }).catch((thrown: unknown) => thrown);
    expect(problem).toBeInstanceOf(DiagnosticsError);
    const { diagnostics } = problem as DiagnosticsError;
    expect(diagnostics.map(({ code }) => code).join()).toMatch(/^source\/(outside|missing-path)$/);
    expect(JSON.stringify(diagnostics)).not.toContain(canary);
  });
});

/** Paths into git's folder, where actions/checkout may have left its token. */
const intoGit: readonly string[] = [
  ...['.git/config', './.git/config', 'src/../.git/config', '.git/../.git/config', '.GIT/config', '.Git/config'],
  ...['.git./config', '.git /config', 'git~1/config', 'GIT~1/config', '.git::$INDEX_ALLOCATION/config'],
  ...['.g\u200cit/config', '.git\ufeff/config', 'sub/.git/config', '.git/modules/sub/config', '.git/none'],
  ...['link-to-git/config', 'link-to-config', 'src/link-to-link/config', 'link-to-git', '.git', '.git/', 'sub/.git'],
];
const checkedOut = () =>
  folderWith({
    'src/job.js': '// a job',
    '.git/config': canary,
    '.git/Dockerfile': canary,
    '.git/modules/sub/config': canary,
    'sub/.git/config': canary,
    'link-to-git': { link: '.git' },
    'link-to-config': { link: '.git/config' },
    'src/link-to-link': { link: '../link-to-git' },
    'x.ini': { link: '.git/config' },
    '.git/x.json': JSON.stringify(canary),
    '.git/x.yml': canary,
    'link-to-x.json': { link: '.git/x.json' },
  });

describe('a path into a .git folder', () => {
  test.each(intoGit)('is known to exist and is never read: %j', async (path) => {
    const workspace = openWorkspace(await checkedOut());
    expect(workspace.look(path)).toBe('git');
    expect(workspace.text(path)).toBeUndefined();
    await expect(workspace.read(path)).rejects.toMatchObject({ code: 'source/outside' });
    await expect(workspace.digest({ folder: path, excluded: [] })).rejects.toMatchObject({ code: 'source/outside' });
  });

  test.each(['.gitignore', '.github/x', 'my.git', 'a.git/x', 'git', '.git2', '.git-credentials', 'git~12'])(
    '%j is another name',
    async (path) => {
      expect(openWorkspace(await folderWith({ [path]: 'x' })).look(path)).toBe('file');
    },
  );

  test.each(intoGit)('is refused on its line in every property that names a file: %j', async (path) => {
    const folder = await checkedOut();
    const places: Record<string, object> = {
      ...Object.fromEntries(Object.entries(packagings).map(([place, packaging]) => [place, packaging(path)])),
      'a Dockerfile in a folder of git': {
        type: 'custom-dockerfile',
        properties: { buildContextPath: '.git', dockerfilePath: 'Dockerfile' },
      },
    };
    for (const [place, packaging] of Object.entries(places)) {
      const config = JSON.stringify({
        serviceName: 'shop',
        resources: {
          job: {
            type: 'batch-job',
            properties: { container: { packaging }, resources: { cpu: 1, memory: 900 }, timeout: 60 },
          },
        },
      });
      const problem = await compiled(folder, config);
      expect([place, problem]).toEqual([place, expect.any(DiagnosticsError)]);
      const { diagnostics } = problem as DiagnosticsError;
      expect([place, diagnostics.map(({ code }) => code).join()]).toEqual([
        place,
        expect.stringMatching(/^(source\/outside|packaging\/entry-file)$/),
      ]);
      expect(diagnostics.every(({ place: at }) => typeof at === 'object' && 'path' in at)).toBe(true);
      expect(JSON.stringify(diagnostics)).not.toContain(canary);
    }
  });

  test.each([
    ...intoGit.map((path) => `$FileRaw("${path}")`),
    ...['x.ini', '.git/x.json', 'link-to-git/x.yml', 'link-to-x.json'].map((path) => `$File("${path}")`),
  ])('%s is refused on its line', async (call) => {
    const config = JSON.stringify({ serviceName: 'shop', resources: {}, variables: { a: call } });
    const problem = await compiled(await checkedOut(), config);
    expect(problem).toBeInstanceOf(DiagnosticsError);
    const { diagnostics } = problem as DiagnosticsError;
    expect(diagnostics.map(({ code }) => code)).toEqual(['source/outside']);
    expect(JSON.stringify(diagnostics)).not.toContain(canary);
  });

  test('is never part of a build context, at any depth and in any spelling', async () => {
    const folder = await folderWith({
      'a/.git/x': '',
      'a/.GIT/x': '',
      '.git/x': '',
      'git~1/x': '',
      'a/b/.git': 'gitdir: x',
      'a/b/c': '',
      Dockerfile: '',
      '.dockerignore': '!.git\n!**/.git\n',
    });
    for (const dockerfile of [{}, { dockerfile: 'Dockerfile' }])
      await expect(openWorkspace(folder).digest({ folder: '.', excluded: [], ...dockerfile })).resolves.toMatchObject({
        files: ['.dockerignore', 'Dockerfile', 'a/b/c'],
      });
  });
});

describe('T9: a link that changes between check and read', () => {
  test('is checked by the path of the open file: a parent folder that became a link is refused', async () => {
    const { top, folder } = await planted();
    // Simulates that `src` was a folder when its links were resolved.
    rmSync(join(folder, 'src'), { recursive: true });
    symlinkSync(top, join(folder, 'src'));
    expect(openResolved(folder, join(folder, 'src/secret.js'))).toEqual({ kind: 'outside' });
    rmSync(join(folder, 'src'));
    const git = await checkedOut();
    expect(openResolved(git, join(git, 'link-to-git/config'))).toEqual({ kind: 'git' });
    await expect(digestFiles(folder, ['link-to-folder/secret.js'])).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('never yields content from outside the checkout', async () => {
    const { top, folder } = await planted();
    const [file, spare] = [join(folder, 'swap.js'), join(folder, 'spare.js')];
    writeFileSync(file, 'inside');
    let swaps = 0;
    let done = false;
    const swapping = (async () => {
      while (!done) {
        symlinkSync(join(top, 'secret.js'), spare);
        renameSync(spare, file);
        await turn();
        writeFileSync(spare, 'inside');
        renameSync(spare, file);
        await turn();
        swaps += 1;
      }
    })();
    const read = new Set<string>();
    for (let round = 0; round < 2_000; round += 1) {
      try {
        read.add(readInside(folder, file)?.toString() ?? 'refused');
      } catch (problem) {
        expect((problem as NodeJS.ErrnoException).code).toMatch(/ELOOP|ENOENT/);
      }
      await turn();
    }
    done = true;
    await swapping;
    expect(swaps).toBeGreaterThan(100);
    expect([...read].sort()).toEqual(['inside', 'refused']);
  });

  test('is refused without waiting if it is a pipe or a folder', async () => {
    const { folder } = await planted();
    expect(readInside(folder, join(folder, 'src'))).toBeUndefined();
    rmSync(join(folder, 'src'), { recursive: true });
    expect(() => readInside(folder, join(folder, 'src'))).toThrow('ENOENT');
  });
});
