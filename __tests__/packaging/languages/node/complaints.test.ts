import { describe, expect, test } from '@jest/globals';
import { node } from '../../../../src/packaging/languages/node/node.ts';
import type { NodeProgram } from '../../../../src/packaging/languages/node/properties.ts';
import { fakeNpmLock } from '../../../fakes/npm-lock.ts';
import { type FakeFile, fakeWorkspace } from '../../../fakes/workspace.ts';

type Specific = Partial<NodeProgram['languageSpecificConfig']>;
const json = (content: object) => JSON.stringify(content);
const complaints = (files: Record<string, FakeFile>, entry = 'job.ts', specific: Specific = {}) => {
  const program = { entryfilePath: entry, languageSpecificConfig: { nodeVersion: 24 as const, ...specific } };
  const { value, diagnostics } = node.image(entry, program, fakeWorkspace({ [entry]: '', ...files }), 'linux/amd64');
  const found = diagnostics.filter(({ severity }) => severity !== 'note');
  expect(value === undefined).toBe(found.some(({ severity }) => severity === 'error'));
  return found.map(({ severity, code, sentence, hint }) => `${severity} ${code}: ${sentence} ${hint}`);
};
const asking = (version: string, more = {}) => ({
  'package.json': json({ name: 'job', dependencies: { '@acme/lib': version }, ...more }),
});
const workspace = {
  ...{
    'package.json': '{"private":true}',
    'pnpm-workspace.yaml': 'packages: [apps/*, packages/*]\ncatalog: { zod: ^3.0.0 }',
  },
  ...{ 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n", 'packages/lib/package.json': '{"name":"@acme/lib"}' },
  'apps/job/package.json': json({
    dependencies: { '@acme/lib': 'workspace:*', zod: 'catalog:', x: 'workspace:@acme/lib@*' },
  }),
};

test.each([16, 17] as const)(
  'Node %d is refused at its version, with the reason, and Node 18 is not',
  (nodeVersion) => {
    expect(complaints({}, 'job.ts', { nodeVersion })).toEqual([
      `error config/not-supported: Node ${nodeVersion} gets no fixes any more, and the bundler and newer versions of pnpm and Yarn need Node 18. Write a newer version, or use custom-dockerfile.`,
    ]);
    expect(complaints({}, 'job.ts', { nodeVersion: 18 })).toEqual([]);
  },
);

describe('the complaints of packages', () => {
  test('are none for a package with its lock file, and for a workspace that its package manager reads', () => {
    expect(complaints({ ...asking('^1.0.0'), 'package-lock.json': fakeNpmLock({ '@acme/lib': '^1.0.0' }) })).toEqual(
      [],
    );
    expect(complaints(workspace, 'apps/job/main.ts')).toEqual([]);
  });

  test('are none for a workspace of pnpm without a package.json at its top, and name its file where one is needed', () => {
    const { 'package.json': _, ...without } = workspace;
    expect(complaints(without, 'apps/job/main.ts')).toEqual([]);
    const { 'pnpm-lock.yaml': __, ...unlocked } = without;
    expect(complaints(unlocked, 'apps/job/main.ts')).toEqual([
      'warning packaging/unpinned: pnpm-workspace.yaml has no lock file: pnpm picks the versions that it allows on the day of the build. Run `pnpm install`, and commit pnpm-lock.yaml.',
    ]);
  });

  test.each<[string, Record<string, string>, string]>([
    ['asks for others of it', {}, 'apps/job/package.json asks for "@acme/lib" as "workspace:*", and .npmrc:1 gives'],
    [
      'asks for a version of its catalog',
      {
        'apps/job/package.json': json({ dependencies: { zod: 'catalog:' } }),
        'apps/job/pnpm-lock.yaml': 'lockfileVersion: 9',
      },
      'apps/job/package.json asks for "zod" as "catalog:", and .npmrc:1 gives',
    ],
    [
      'links to others of it',
      {
        'apps/job/package.json': json({ dependencies: { '@acme/lib': '^1.0.0' } }),
        'apps/job/pnpm-lock.yaml':
          'lockfileVersion: 9\nimporters:\n  .:\n    dependencies:\n      a:\n        version: link:../../packages/lib\n',
      },
      'apps/job/pnpm-lock.yaml installs packages of the workspace as links, and .npmrc:1 gives',
    ],
  ])('refuse a package that %s where each has its own lock file', (_, more, sentence) => {
    const files = { ...workspace, '.npmrc': 'shared-workspace-lockfile=false', ...more };
    const found = complaints(files, 'apps/job/main.ts').filter((one) => one.startsWith('error'));
    expect(found[0]).toContain(`error packaging/lock-file: ${sentence} each package`);
    expect(found[0]).toContain('Remove the setting, run `pnpm install`');
  });

  test('are none for a package that its own lock file installs alone', () => {
    const alone = {
      'apps/job/package.json': json({ dependencies: { ms: '2' } }),
      'apps/job/pnpm-lock.yaml': 'lockfileVersion: 9',
    };
    const files = { ...workspace, '.npmrc': 'shared-workspace-lockfile=false', ...alone };
    expect(complaints(files, 'apps/job/main.ts')).toEqual([]);
  });

  test('refuse a member of a workspace that is a link to where no build may read', () => {
    const files = {
      'package.json': json({ workspaces: ['b/*'] }),
      'package-lock.json': fakeNpmLock(),
      'b/x': { link: '../../x' },
    };
    expect(complaints(files)).toEqual([
      'error source/outside: The workspaces in the folder of the config name "b/x", a link that leaves it: a build does not have the package. Put the package into the workspace, or name only others in the workspaces.',
    ]);
  });

  test.each(['workspace:*', 'catalog:', 'link:../lib', 'portal:../lib', 'jsr:1', 'patch:a@npm:1#x.patch'])(
    'name a version of %s, which npm cannot read, with its file',
    (version) => {
      expect(complaints({ ...asking(version), 'package-lock.json': fakeNpmLock({ '@acme/lib': version }) })).toEqual([
        expect.stringContaining(
          `error packaging/lock-file: package.json asks for "@acme/lib" as "${version}", which npm cannot read.`,
        ),
      ]);
    },
  );

  test.each<[string, string, string]>([
    ['', ':1 is empty', 'npm'],
    [' \n', ':1 is empty', 'npm'],
    ['null', ':1 is no JSON object', 'npm'],
    ['{}', ':1 has no packages', 'npm'],
    ['{"lockfileVersion": 3, "packages": {}}', ':1 has no packages', 'npm'],
    ['{"lockfileVersion": 1, "requires": true}', ':1 has no packages', 'npm'],
    ['{\n"lockfileVersion": 3,\n"packages": {"', ':3 is no JSON', 'npm'],
    ['{\n"a": 1,,\n"b": 2}', ':2 is no JSON', 'npm'],
    ['{\n<<<<<<< HEAD\n}\n=======\n}\n>>>>>>> main\n', ':2 has a conflict of a merge', 'npm'],
    ['', ':1 is empty', 'pnpm'],
    ["lockfileVersion: '9.0'\n\n<<<<<<< HEAD\n", ':3 has a conflict of a merge', 'pnpm'],
    ['packages: {}', ':1 has no lockfileVersion', 'pnpm'],
    ["lockfileVersion: '9.0'\nimporters:\n  .: {\n", ':3 ends within brackets, so it is cut off', 'pnpm'],
    [
      "lockfileVersion: '9.0'\npackages:\n  a@1:\n    resolution: {integ",
      ':4 ends within brackets, so it is cut off',
      'pnpm',
    ],
    ['', ':1 is empty', 'yarn'],
    ['# yarn lockfile v1\n\na@1:\n<<<<<<< HEAD\n', ':4 has a conflict of a merge', 'yarn'],
    ['', ':1 is empty', 'bun'],
    ['{"lockfileVersion": 1,', ':1 is no JSON object', 'bun'],
    ['{\n>>>>>>> main\n', ':2 has a conflict of a merge', 'bun'],
  ])('name a lock file with %j by %j, at which %s stops', (lock, fault, manager) => {
    const names: Record<string, string[]> = {
      npm: ['package-lock.json', 'npm-shrinkwrap.json'],
      pnpm: ['pnpm-lock.yaml'],
      yarn: ['yarn.lock'],
      bun: ['bun.lock'],
    };
    for (const name of names[manager] ?? []) {
      const [found, ...more] = complaints({ ...asking('^1.0.0'), [name]: lock });
      expect(found).toContain(`error packaging/lock-file: ${name}${fault}: `);
      expect(found).toContain(`Delete it, run \`${manager} install\`, and commit it again.`);
      expect(more).toEqual([]);
    }
  });

  test('name a lock file of npm without packages also where all are for development', () => {
    const files = { 'package.json': json({ devDependencies: { ms: '2' } }), 'package-lock.json': '{}' };
    expect(complaints(files)).toEqual([
      expect.stringContaining('package-lock.json:1 has no packages: npm cannot read it.'),
    ]);
  });

  test('are none for a lock file with a byte order mark, and for an empty one where no package is asked for', () => {
    expect(
      complaints({ ...asking('^1.0.0'), 'package-lock.json': `\uFEFF${fakeNpmLock({ '@acme/lib': '^1.0.0' })}` }),
    ).toEqual([]);
    expect(complaints({ ...asking('^1.0.0'), 'package-lock.json': '{"dependencies":{"@acme/lib":{}}}' })).toEqual([]);
    for (const lock of ['{}', '{"lockfileVersion":3,"packages":{}}'])
      expect(complaints({ 'package.json': '{}', 'package-lock.json': lock })).toEqual([]);
    expect(complaints({ ...asking('^1.0.0'), 'bun.lock': '{"lockfileVersion": 1, // one\n}' })).toEqual([]);
    for (const name of ['pnpm-lock.yaml', 'yarn.lock', 'bun.lock'])
      expect(complaints({ 'package.json': '{}', [name]: '' })).toEqual([]);
  });

  test.each<[string, string, Record<string, string>]>([
    ['Yarn 1', 'workspace:*', { 'yarn.lock': '# yarn lockfile v1' }],
    ['pnpm', 'portal:../lib', { 'pnpm-lock.yaml': 'lockfileVersion: 9' }],
    ['Bun', 'patch:x', { 'bun.lock': '{}' }],
  ])('name what %s cannot read', (title, version, lock) => {
    expect(complaints({ ...asking(version), ...lock })).toEqual([
      expect.stringContaining(`which ${title} cannot read`),
    ]);
  });

  test('name every version of every package of the workspace at once', () => {
    const { 'pnpm-lock.yaml': _, 'pnpm-workspace.yaml': __, ...rest } = workspace;
    const files = {
      ...rest,
      'package.json': '{"workspaces":["apps/*","packages/*"]}',
      'package-lock.json': fakeNpmLock(),
    };
    const found = complaints(files, 'apps/job/main.ts');
    expect(found).toHaveLength(3);
    for (const one of found) expect(one).toContain('apps/job/package.json asks for');
  });

  test('name a package that the workspace does not have', () => {
    const { 'packages/lib/package.json': _, ...rest } = workspace;
    expect(complaints(rest, 'apps/job/main.ts')).toEqual([
      expect.stringContaining('"@acme/lib" as "workspace:*", and no package of the workspace has this name.'),
      expect.stringContaining('"x" as "workspace:@acme/lib@*", and no package'),
    ]);
  });

  test('refuse two lock files of two package managers, unless package.json names one', () => {
    const two = { 'package-lock.json': fakeNpmLock(), 'yarn.lock': '# yarn lockfile v1' };
    expect(complaints({ 'package.json': '{}', ...two })).toEqual([
      expect.stringMatching(
        /^error packaging\/lock-file: "package-lock\.json" and "yarn\.lock" are lock files of different/,
      ),
    ]);
    expect(complaints({ 'package.json': '{"packageManager":"yarn@1.22.22"}', ...two })).toEqual([]);
    expect(complaints({ 'package.json': '{"packageManager":"bun@1.4.5"}', ...two })).toHaveLength(1);
    expect(
      complaints({ 'package.json': '{}', 'package-lock.json': fakeNpmLock(), 'npm-shrinkwrap.json': fakeNpmLock() }),
    ).toEqual([]);
    expect(complaints({ 'package.json': '{}', 'bun.lock': '{}', 'bun.lockb': '' })).toEqual([]);
  });

  test('warn of a package manager that is not the one of the lock file, or has no exact version', () => {
    const other = complaints({ 'package.json': '{"packageManager":"pnpm@9.1.0"}', 'package-lock.json': fakeNpmLock() });
    expect(other).toEqual([
      expect.stringContaining('names the package manager pnpm@9.1.0, and the only lock file is package-lock.json'),
    ]);
    const range = complaints({
      'package.json': '{"packageManager":"pnpm@^9"}',
      'pnpm-lock.yaml': 'lockfileVersion: 9',
    });
    expect(range).toEqual([expect.stringContaining('pnpm@^9, which is no exact version: pnpm@10.34.9 is used.')]);
  });

  test('warn of packages that nothing pins, also where a lock file above belongs to others', () => {
    expect(complaints(asking('^1.0.0'))).toEqual([
      expect.stringContaining('warning packaging/unpinned: package.json has no lock file: npm picks the versions'),
    ]);
    expect(complaints({ 'package.json': '{}' })).toEqual([]);
    const above = {
      'package.json': '{}',
      'package-lock.json': fakeNpmLock(),
      'jobs/etl/package.json': '{"dependencies":{"ms":"2"}}',
    };
    expect(complaints(above, 'jobs/etl/main.ts')).toEqual([
      expect.stringContaining('jobs/etl/package.json has no lock file, and package-lock.json does not count'),
    ]);
  });

  test('refuse to install a package of the repository', () => {
    expect(
      complaints(workspace, 'apps/job/main.ts', { dependenciesToExcludeFromBundle: ['zod', '@acme/lib'] }),
    ).toEqual([expect.stringContaining('error config/not-supported: "@acme/lib" is the package in packages/lib')]);
  });

  test('warn of a package that is to be left out of the image, and is bundled', () => {
    const locked = { ...asking('^1.0.0'), 'package-lock.json': fakeNpmLock({ '@acme/lib': '^1.0.0' }) };
    const lib = '@acme/lib';
    const left = (names: string[], external: string[]) =>
      complaints(locked, 'job.ts', {
        dependenciesToExcludeFromDeploymentPackage: names,
        dependenciesToExcludeFromBundle: external,
      });
    expect(left([lib, '*'], [])).toEqual([
      expect.stringContaining('warning config/ignored: "@acme/lib" is bundled'),
      expect.stringContaining('warning config/ignored: Every package is bundled'),
    ]);
    expect([...left([lib, '*'], [lib]), ...left([lib], ['*'])]).toEqual([]);
  });

  test.each([
    ['', ':1 is empty'],
    ['[]', ':1 is no JSON object'],
    ['{\n"name": "a",\n"version" }', ':3 is no JSON'],
    ['{\n<<<<<<< HEAD\n}', ':2 has a conflict of a merge'],
  ])('name a package.json of the workspace with %j by its path and line', (text, fault) => {
    expect(complaints({ ...workspace, 'packages/lib/package.json': text }, 'apps/job/main.ts')).toEqual([
      `error packaging/entry-file: packages/lib/package.json${fault}: pnpm cannot read it, and the program is built with its packages. Correct it there.`,
    ]);
    const [alone] = complaints({ 'package.json': text });
    expect(alone).toContain(`error packaging/entry-file: package.json${fault}: npm cannot read it,`);
  });
});
