import { describe, expect, test } from '@jest/globals';
import { installPackages } from '../../../../src/packaging/languages/node/install.ts';
import { installationOf } from '../../../../src/packaging/languages/node/installation.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

const json = (content: object) => JSON.stringify(content);
const of = (files: Record<string, string>, entry = 'job.ts') => {
  const found = installationOf(entry, fakeWorkspace({ [entry]: '', 'package.json': '{}', ...files }));
  if (found === undefined) throw new Error('There is no package.json.');
  return found;
};
/** Returns the words of the commands of an installation. */
const commands = (files: Record<string, string>, production = false): string[] =>
  [
    ...installPackages(of(files), production)
      .join('\n')
      .matchAll(/^RUN (?:--mount=\S+ )*(\[.*\])$/gm),
  ].map(([, words]) => JSON.parse(words as string).join(' '));
const berryLock = (form: number, key = '10c0') => `# x\n\n__metadata:\n  version: ${form}\n  cacheKey: ${key}\n`;
const named = (packageManager: string) => ({ 'package.json': json({ packageManager }) });

describe('installationOf', () => {
  test.each<[string, Record<string, string>, string | undefined, string]>([
    ['npm', { 'package-lock.json': '{}' }, undefined, 'npm ci'],
    ['npm by npm-shrinkwrap.json', { 'npm-shrinkwrap.json': '{}' }, undefined, 'npm ci'],
    ['npm without a lock file', {}, undefined, 'npm install'],
    [
      'a pinned npm',
      { 'package-lock.json': '{}', ...named('npm@10.9.2') },
      'npm@10.9.2',
      '/tools/node_modules/.bin/npm ci',
    ],
    ['pnpm', { 'pnpm-lock.yaml': "lockfileVersion: '9.0'" }, 'pnpm@10.34.9', 'pnpm install --frozen-lockfile'],
    ['an older pnpm', { 'pnpm-lock.yaml': "lockfileVersion: '6.0'" }, 'pnpm@8.15.9', '--frozen-lockfile'],
    ['pnpm 7', { 'pnpm-lock.yaml': 'lockfileVersion: 5.4' }, 'pnpm@7.33.7', '--frozen-lockfile'],
    ['a pinned pnpm', { 'pnpm-lock.yaml': '', ...named('pnpm@9.1.0+sha512.0a') }, 'pnpm@9.1.0', '--frozen-lockfile'],
    ['pnpm by its settings', { 'pnpm-workspace.yaml': '' }, 'pnpm@10.34.9', '--no-frozen-lockfile'],
    ['Yarn 1', { 'yarn.lock': '# yarn lockfile v1\n' }, 'yarn@1.22.22', '--frozen-lockfile'],
    ['a pinned Yarn 1', { 'yarn.lock': '', ...named('yarn@1.22.19') }, 'yarn@1.22.19', '--frozen-lockfile'],
    ['Yarn 2', { 'yarn.lock': berryLock(4, '7') }, '@yarnpkg/cli-dist@2.4.2', 'install --immutable'],
    ['Yarn 3.0', { 'yarn.lock': berryLock(4, '8') }, '@yarnpkg/cli-dist@3.0.2', 'install --immutable'],
    ['Yarn 3', { 'yarn.lock': berryLock(6, '8') }, '@yarnpkg/cli-dist@3.8.7', 'install --immutable'],
    ['Yarn 4', { 'yarn.lock': berryLock(8) }, '@yarnpkg/cli-dist@4.13.0', 'install --immutable'],
    ['the newest Yarn', { 'yarn.lock': berryLock(10) }, '@yarnpkg/cli-dist@4.18.1', 'install --immutable'],
    [
      'a pinned Yarn 4',
      { 'yarn.lock': berryLock(8), ...named('yarn@4.5.0') },
      '@yarnpkg/cli-dist@4.5.0',
      '--immutable',
    ],
    [
      'a Yarn in the repository',
      { 'yarn.lock': berryLock(8), '.yarnrc.yml': 'yarnPath: .yarn/releases/yarn-4.2.1.cjs\n' },
      '@yarnpkg/cli-dist@4.2.1',
      '--immutable',
    ],
    ['Yarn 4 without a lock file', named('yarn@4.5.0'), '@yarnpkg/cli-dist@4.5.0', '--no-immutable'],
    ['Bun', { 'bun.lock': '{}' }, 'bun@1.4.5', 'bun install --frozen-lockfile'],
    ['Bun with a binary lock file', { 'bun.lockb': '' }, 'bun@1.4.5', 'bun install --frozen-lockfile'],
    ['a pinned Bun', { 'bun.lock': '{}', ...named('bun@1.2.3') }, 'bun@1.2.3', 'bun install --frozen-lockfile'],
    [
      'the one that devEngines names',
      { 'package.json': json({ devEngines: { packageManager: { name: 'pnpm', version: '9.9.0' } } }) },
      'pnpm@9.9.0',
      '--no-frozen-lockfile',
    ],
    [
      'the one that is named, of two lock files',
      { 'pnpm-lock.yaml': '', 'yarn.lock': '', ...named('pnpm@9.1.0') },
      'pnpm@9.1.0',
      '--frozen-lockfile',
    ],
    [
      'the one of the lock file, whatever is named',
      { 'package-lock.json': '{}', ...named('pnpm@9.1.0') },
      undefined,
      'npm ci',
    ],
  ])('installs by %s', (_, files, tool, words) => {
    expect(of(files).installer.tool).toBe(tool);
    const all = commands(files);
    expect(all.at(-1)).toContain(words);
    expect(all.slice(0, -1).map((one) => one.split(' ').at(-1))).toEqual(tool === undefined ? [] : [tool]);
  });

  test.each<[string, Record<string, string>, string]>([
    ['npm', { 'package-lock.json': '{}' }, '--omit=dev'],
    ['pnpm', { 'pnpm-lock.yaml': '' }, '--prod'],
    ['Yarn 1', { 'yarn.lock': '' }, '--production'],
    ['Yarn 4', { 'yarn.lock': berryLock(8) }, 'workspaces focus --all --production'],
    ['Bun', { 'bun.lock': '{}' }, '--production'],
  ])('leaves out development dependencies by %s', (_, files, words) => {
    expect(commands(files, true).at(-1)).toContain(words);
    expect(commands(files).at(-1)).not.toContain(words);
  });

  test('keeps the settings of the user and the cache out of every layer', () => {
    const lines = (files: Record<string, string>) =>
      installPackages(of(files), false).filter((one) => one.startsWith('RUN'));
    for (const lock of ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'])
      for (const line of lines({ [lock]: '' }))
        expect(line).toMatch(
          /^RUN --mount=type=secret,id=npmrc,target=\/root\/\.npmrc --mount=type=cache,target=\/root\/\S+,sharing=locked \[/,
        );
    expect(lines({ 'yarn.lock': berryLock(8) }).at(-1)).toContain(
      '--mount=type=secret,id=yarnrc,target=/root/.yarnrc.yml --mount=type=cache,target=/root/.yarn/berry,',
    );
  });

  test('reads manifests, lock file, settings, plug-ins and patches, and copies them in one instruction', () => {
    const files = {
      'package.json': json({
        workspaces: ['libs/*'],
        pnpm: { patchedDependencies: { 'ms@2': 'patches/ms@2.1.3.patch' } },
      }),
      ...{
        'yarn.lock': berryLock(8),
        '.yarnrc.yml': 'plugins:\n  - path: ./tools/own.cjs\n  - tools/other.cjs\n',
        ...{ 'tools/own.cjs': '', 'tools/other.cjs': '', 'tools/third.cjs': '' },
        '.yarn/plugins/@yarnpkg/x.cjs': '',
        '.yarn/releases/yarn-4.5.0.cjs': '',
      },
      ...{
        '.yarn/patches/a.patch': '',
        'patches/ms@2.1.3.patch': '',
        'libs/a/package.json': '{}',
        'libs/a/index.js': '',
      },
    };
    const found = of(files);
    expect(found.files).toEqual([
      ...[
        '.yarn/patches/a.patch',
        '.yarn/plugins/@yarnpkg/x.cjs',
        '.yarnrc.yml',
        'libs/a/package.json',
        'package.json',
      ],
      ...['patches/ms@2.1.3.patch', 'tools/other.cjs', 'tools/own.cjs', 'yarn.lock'],
    ]);
    expect(installPackages(found, false)).toContain('COPY --from=context /install/ ./');
    const flat = installPackages(of({ 'pnpm-lock.yaml': '', 'pnpm-workspace.yaml': '', '.pnpmfile.cjs': '' }), false);
    expect(flat).toContain('COPY [".pnpmfile.cjs","package.json","pnpm-lock.yaml","pnpm-workspace.yaml","./"]');
  });

  test.each<[string, object, Record<string, string>]>([
    ['an install script', { scripts: { postinstall: 'node make.js' } }, {}],
    ['a package in a folder', { dependencies: { mine: 'file:../mine' } }, {}],
    ['a bare path', { devDependencies: { mine: './mine' } }, {}],
    ['an override in a folder', { overrides: { a: { b: 'file:b.tgz' } } }, {}],
    ['a resolution in a folder', { resolutions: { a: 'portal:./a' } }, {}],
    ['an override of pnpm in a folder', { pnpm: { overrides: { a: 'link:../a' } } }, {}],
    ['a script in a workspace', { workspaces: ['a'] }, { 'a/package.json': json({ scripts: { prepare: 'tsc' } }) }],
  ])('copies the sources before it installs for %s', (_, content, more) => {
    const found = of({ 'package.json': json(content), ...more });
    expect(found.readsSources).toBe(true);
    expect(installPackages(found, false)).toContain('COPY . .');
  });

  test.each([
    { scripts: { build: 'tsc', test: 'jest' } },
    { dependencies: { a: 'git+https://x/y', b: 'npm:c@1', d: 'workspace:*' } },
    { workspaces: ['a'] },
  ])('reads no sources for %j', (content) => {
    expect(of({ 'package.json': json(content), 'a/package.json': '{}' }).readsSources).toBe(false);
  });
});

describe('an installation of pnpm', () => {
  const lock = { 'pnpm-lock.yaml': "lockfileVersion: '9.0'" };

  test.each<[string, Record<string, string>, boolean]>([
    [
      'names a file of the repository as an override',
      { 'pnpm-workspace.yaml': 'overrides: {x: "file:./vendor/x"}' },
      true,
    ],
    ['names a version as an override', { 'pnpm-workspace.yaml': 'overrides: {x: ^2}' }, false],
    ['has hooks that load others', { '.pnpmfile.cjs': "module.exports = require('./tools/hooks')" }, true],
    ['has hooks that load what is known at run time', { '.pnpmfile.cjs': 'require(name)' }, true],
    ['has hooks that load nothing', { '.pnpmfile.cjs': 'module.exports = { hooks: {} }' }, false],
    [
      'has hooks elsewhere that load others',
      { 'pnpm-workspace.yaml': 'pnpmfile: tools/hooks.cjs', 'tools/hooks.cjs': "require('./more')" },
      true,
    ],
  ])('sees the sources exactly if it %s', (_, files, sees) => {
    expect(of({ ...lock, ...files }).readsSources).toBe(sees);
  });

  test.each([{ '.npmrc': 'pnpmfile = tools/hooks.cjs' }, { 'pnpm-workspace.yaml': 'pnpmfile: tools/hooks.cjs' }])(
    'reads the hooks that %j names',
    (settings: Record<string, string>) => {
      const files = { ...lock, 'tools/hooks.cjs': '', ...settings };
      expect(of(files).files).toContain('tools/hooks.cjs');
    },
  );
});

describe('an installation with a member that is a link', () => {
  test('sees the sources, since a copy of its package.json would stand in place of the link', () => {
    const files = {
      'job.ts': '',
      'package.json': json({ workspaces: ['b/*'] }),
      'package-lock.json': '{}',
      'real/x/package.json': '{}',
      'b/x': { link: '../real/x' },
    };
    const plain = fakeWorkspace(files);
    const behind = (path: string) => path.replace(/^b\/x\//, 'real/x/');
    const look = (path: string) => plain.look(behind(path));
    const text = (path: string) => plain.text(behind(path));
    expect(installationOf('job.ts', { ...plain, look, text })?.readsSources).toBe(true);
  });
});
