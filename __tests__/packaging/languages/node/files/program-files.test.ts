import { describe, expect, test } from '@jest/globals';
import { programFiles } from '../../../../../src/packaging/languages/node/files/program-files.ts';
import { installationOf } from '../../../../../src/packaging/languages/node/installation.ts';
import { type FakeFile, fakeWorkspace } from '../../../../fakes/workspace.ts';

const find = (files: Record<string, FakeFile>, start: Partial<Parameters<typeof programFiles>[0]> = {}) =>
  programFiles(
    { entry: 'src/job.ts', installation: undefined, tsconfig: undefined, includeFiles: [], ...start },
    fakeWorkspace(files),
  );
/** Returns the files that are found, without the entry. */
const foundIn = (files: Record<string, FakeFile>, start = {}) =>
  find(files, start).included?.files.filter((file) => file !== 'src/job.ts');
/** Files of which none is named. */
const noise = { 'README.md': '', 'src/other.ts': "import './more'", 'src/more.ts': '', 'package-lock.json': '{}' };

describe('programFiles', () => {
  test.each([
    ["import a from './a'", 'src/a.ts'],
    ["export * from './a.js'", 'src/a.ts'],
    ["import type { A } from './a.mjs'", 'src/a.mts'],
    ["const a = require('../lib')", 'lib/index.cjs'],
    ["await import(/* webpackChunkName: 'a' */ './a')", 'src/a.jsx'],
    ['await import(`./a`)', 'src/a.tsx'],
    ["import data from './data.json' with { type: 'json' }", 'src/data.json'],
    ["new URL('./query.sql', import.meta.url)", 'src/query.sql'],
    ["import './x.txt?raw'", 'src/x.txt'],
    ["import { all } from '.'", 'src/index.ts'],
    ["import { all } from '..'", 'index.js'],
    ["// don't forget\nimport './a'", 'src/a.ts'],
  ])('%s finds %s', (source, file) => {
    expect(foundIn({ ...noise, 'src/job.ts': source, [file]: '' })).toEqual([file]);
  });

  test('follows what it finds, in a circle as well', () => {
    const files = { 'src/job.ts': "import './a'", 'src/a.ts': "import './b'", 'src/b.ts': "import './job'" };
    expect(foundIn({ ...noise, ...files })).toEqual(['src/a.ts', 'src/b.ts']);
  });

  test('finds every file that one name could mean', () => {
    const all = { 'src/a.ts': '', 'src/a.js': '', 'src/a/index.ts': '', 'src/a.json': '' };
    expect(foundIn({ ...noise, 'src/job.ts': "import './a'", ...all })).toEqual(Object.keys(all).sort());
  });

  test('finds the configuration of the bundler above each source, and what it extends', () => {
    const files = {
      'src/job.ts': "import '../lib/x/y'",
      'lib/x/y.ts': '',
      'lib/x/package.json': '{"type":"module"}',
      'lib/tsconfig.json': '{ // comment\n "extends": ["../config/base"], }',
      'config/base.json': '{"extends":"./strict.json"}',
      'config/strict.json': '{}',
      'tsconfig.json': '{}',
      'config/other.json': '{}',
    };
    expect(foundIn({ ...noise, ...files })).toEqual(
      Object.keys(files)
        .filter((file) => !/job|other/.test(file))
        .sort(),
    );
  });

  test('finds what aliases stand for, of a tsconfig that is extended as well', () => {
    const files = {
      'src/job.ts': "import '@lib/x'; import '#db'; import 'deep/z'; import 'react'",
      'tsconfig.json': '{"extends":"./base.json"}',
      'base.json': '{"compilerOptions":{"baseUrl":"./code","paths":{"@lib/*":["../lib/*","lib/*"]}}}',
      'package.json': '{"imports":{"#db":{"node":"./src/db.node.ts","default":"./src/db.ts"}},"bin":"./src/other.ts"}',
      'lib/x.ts': '',
      'code/lib/x/index.ts': '',
      'code/deep/z.ts': '',
      'src/db.ts': '',
      'src/db.node.ts': '',
    };
    expect(foundIn({ ...noise, ...files })).toEqual(
      Object.keys(files)
        .filter((file) => file !== 'src/job.ts')
        .sort(),
    );
  });

  test('finds the tsconfig that the bundler is given, with its aliases', () => {
    const files = { 'src/job.ts': "import '~/x'", 'build.json': '{"compilerOptions":{"paths":{"~/*":["src/*"]}}}' };
    expect(foundIn({ ...noise, ...files, 'src/x.ts': '' }, { tsconfig: 'build.json' })).toEqual([
      'build.json',
      'src/x.ts',
    ]);
  });

  test('finds what an installation reads: lock file, registries, every workspace, local packages', () => {
    const files = {
      'src/job.ts': '',
      'package.json':
        '{"workspaces":["packages/*"],"dependencies":{"x":"file:../vendor/x.tgz","y":"file:vendor/y","z":"^1"}}',
      'package-lock.json': '{}',
      '.npmrc': '',
      'packages/a/package.json': '{"name":"@org/a"}',
      'packages/a/src/index.ts': '',
      'packages/b/package.json': '{"name":"@org/b"}',
      'vendor/y/index.js': '',
      'vendor/w/index.js': '',
    };
    const all = { 'src/other.ts': '', 'README.md': '', ...files };
    const found = ['.npmrc', 'package-lock.json', 'package.json', 'packages/a/package.json', 'packages/b/package.json'];
    expect(foundIn(all, { installation: installationOf('src/job.ts', fakeWorkspace(all)) })).toEqual([
      ...found,
      'vendor/y/index.js',
    ]);
    const naming = { ...all, 'src/job.ts': "import { a } from '@org/a/deep'" };
    expect(foundIn(naming, { installation: installationOf('src/job.ts', fakeWorkspace(naming)) })).toEqual(
      [...found, 'packages/a/src/index.ts', 'vendor/y/index.js'].sort(),
    );
  });

  test('finds what pnpm reads: overrides that are folders of the repository, and what its hooks load', () => {
    const files = {
      'package.json': '{}',
      'pnpm-lock.yaml': '',
      'pnpm-workspace.yaml': 'overrides: {x: "link:./vendor/x"}',
      '.pnpmfile.cjs': "require('./tools/hooks')",
      'tools/hooks.cjs': '',
      'vendor/x/index.js': '',
    };
    const all = { 'src/job.ts': '', 'src/other.ts': '', 'README.md': '', ...files };
    expect(foundIn(all, { installation: installationOf('src/job.ts', fakeWorkspace(all)) })).toEqual(
      Object.keys(files).sort(),
    );
  });

  test('includes the globs of files that the program reads at run time, from the folder of the config', () => {
    expect(find({ 'src/job.ts': '' }, { includeFiles: ['*.sql', './data/**'] }).included?.globs).toEqual([
      '/*.sql',
      '/data/**',
    ]);
  });

  test.each([
    ['await import(name)', 'import(name)'],
    ['await import(`./plugins/${name}.ts`)', 'import(`./plugins/${name}.ts`)'],
    ["require('./plugins/' + name)", "require('./plugins/' + name)"],
    ['const load = (x) => require (x)', 'require (x)'],
  ])('%s takes the folder of the package, and what its files name elsewhere', (source, open) => {
    const { included, wide } = find(
      {
        ...noise,
        'jobs/a/package.json': '{}',
        'jobs/a/main.ts': source,
        'jobs/a/plugins/one.ts': "import '../../../src/more'",
        'jobs/b/main.ts': '',
      },
      { entry: 'jobs/a/main.ts' },
    );
    expect(included?.files).toEqual(['jobs/a/main.ts', 'jobs/a/package.json', 'jobs/a/plugins/one.ts', 'src/more.ts']);
    expect(wide).toEqual([{ folder: 'jobs/a', why: expect.stringContaining(open) }]);
  });

  test.each<[string, Record<string, FakeFile>, string]>([
    ['a file behind a link', { 'src/job.ts': "import './a/x'", 'src/a': { link: '../lib' }, 'lib/x.ts': '' }, 'link'],
    [
      'a script of the installation',
      { 'src/job.ts': '', 'package.json': '{"scripts":{"postinstall":"x"}}' },
      'postinstall',
    ],
    ['no package', { 'src/job.ts': 'require(x)' }, 'require(x)'],
    ['a file that is too large to be read', { 'src/job.ts': `// ${'x'.repeat(16 * 1024 * 1024)}` }, 'MiB'],
  ])('%s takes everything beside the config', (_, files, why) => {
    const { included, wide } = find(files, { installation: installationOf('src/job.ts', fakeWorkspace(files)) });
    expect(included).toBeUndefined();
    expect(wide).toEqual([{ folder: '.', why: expect.stringContaining(why) }]);
  });

  test('ignores what leads out of the folder of the config, and names of what is there in no form', () => {
    expect(foundIn({ ...noise, 'src/job.ts': "import '../../x'; import './absent'; import '/etc/passwd'" })).toEqual(
      [],
    );
  });
});

describe('a call that loads one of several modules by an alias', () => {
  const workspace = {
    'README.md': '',
    'jobs/package.json': '{"name": "jobs"}',
    'jobs/tsconfig.json': '{"compilerOptions": {"paths": {"@lib/*": ["../libs/shared/src/*"]}}}',
    'jobs/other.ts': '',
    'libs/shared/package.json': '{}',
    'libs/shared/src/steps/a.ts': '',
    'libs/shared/src/b.ts': '',
    'libs/shared/test/c.ts': '',
  };
  const wide = (source: string) =>
    find({ ...workspace, 'jobs/job.ts': source }, { entry: 'jobs/job.ts' })
      .wide.map(({ folder }) => folder)
      .sort();

  test.each<[string, string[]]>([
    ['import(`@lib/${name}`)', ['jobs', 'libs/shared/src']],
    ['import(`@lib/steps/${name}.ts`)', ['jobs', 'libs/shared/src/steps']],
    ["require('@lib/' + name)", ['jobs', 'libs/shared/src']],
    ['import(`@other/${name}`)', ['jobs']],
  ])('takes its package and the folder that the alias stands for: %s', (source, folders) => {
    expect(wide(source)).toEqual(folders);
  });
});
