import { describe, expect, test } from '@jest/globals';
import { fakeCheckout } from '../../../fakes/checkout.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';
import { contextIn, type Files, imageIn, json, own, ownFiles, told } from './own-program.ts';

describe('A program with its own lock file', () => {
  test.each<[string, Files, string, string[]]>([
    [
      'extends, with what that names',
      {
        'services/etl/tsconfig.json': json({ extends: '../../tsconfig.base.json' }),
        'tsconfig.base.json': json({ extends: './strict', compilerOptions: { paths: { '@lib/*': ['./libs/*'] } } }),
        'strict.json': '{}',
        'services/etl/job.ts': "import '@lib/a'",
        'libs/a.ts': '',
        'libs/b.ts': '',
      },
      '../..',
      ['libs/a.ts', 'services/etl/tsconfig.json', 'strict.json', 'tsconfig.base.json'],
    ],
    [
      'extends one level above',
      {
        'services/etl/tsconfig.json': json({ extends: ['../base'] }),
        'services/base.json': '{}',
        'tsconfig.json': '{}',
      },
      '..',
      ['base.json', 'etl/tsconfig.json'],
    ],
    ['is nearest to it', { 'services/tsconfig.json': '{}', 'tsconfig.json': '{}' }, '..', ['tsconfig.json']],
    [
      'is nearest to it and extends another one above that',
      { 'services/tsconfig.json': json({ extends: '../tsconfig' }), 'tsconfig.json': '{}' },
      '../..',
      ['services/tsconfig.json', 'tsconfig.json'],
    ],
  ])('is built with the tsconfig above the config that it %s', async (_, more, folder, added) => {
    const found = await contextIn(own(more));
    const here = ownFiles.map((path) => (folder === '..' ? path.replace('services/', '') : path));
    expect(found).toEqual({ folder, files: [...here, ...added].sort() });
    expect(told(fakeCheckout(own(more), 'services/etl'))).toEqual([]);
  });

  test('installs its packages in its own folder, as without a tsconfig above', () => {
    const files = own({ 'services/etl/tsconfig.json': json({ extends: '../../base.json' }), 'base.json': '{}' });
    const { dockerfile } = imageIn(fakeCheckout(files, 'services/etl'));
    const lines = 'text' in dockerfile ? dockerfile.text.split('\n') : [];
    const install = lines.findIndex((line) => line.includes('"ci"'));
    expect(lines.slice(install - 2, install)).toEqual([
      'WORKDIR /build/services/etl',
      'COPY ["services/etl/package-lock.json","services/etl/package.json","./"]',
    ]);
    expect(lines.filter((line) => line.startsWith('WORKDIR /build/services/etl'))).toHaveLength(2);
  });

  test('sees no tsconfig above one of its own, or above the one that the config names', async () => {
    const files = own({ 'services/etl/tsconfig.json': '{}', 'tsconfig.json': '{}', 'services/etl/build.json': '{}' });
    expect((await contextIn(files)).folder).toBe('.');
    const { 'services/etl/tsconfig.json': _, ...without } = files;
    expect((await contextIn(without, 'services/etl', 'job.ts', { tsConfigPath: 'build.json' })).folder).toBe('.');
  });

  test('that loads what is known at run time only takes its own folder, and no more', async () => {
    const {
      'services/etl/package.json': _,
      'services/etl/package-lock.json': __,
      ...plain
    } = own({
      'services/etl/job.ts': 'require(x)',
      'services/etl/other.ts': '',
      'tsconfig.json': '{}',
    });
    expect((await contextIn(plain)).files).toEqual(['services/etl/job.ts', 'services/etl/other.ts', 'tsconfig.json']);
  });

  test.each<[string, Files, NonNullable<Parameters<typeof own>[1]>]>([
    ['its package.json', {}, { dependencies: { '@acme/lib': 'file:../../libs/lib' } }],
    ['an override', {}, { overrides: { '@acme/lib': 'file:../../libs/lib' } }],
  ])('has a package above the config that %s names by its path', async (_, more, manifest) => {
    const lib = { 'libs/lib/package.json': '{}', 'libs/lib/index.js': '', 'libs/other/index.js': '' };
    const found = await contextIn(own({ ...lib, ...more }, manifest));
    expect(found).toEqual({
      folder: '../..',
      files: ['libs/lib/index.js', 'libs/lib/package.json', ...ownFiles],
    });
  });

  test.each<[string, Files, NonNullable<Parameters<typeof own>[1]>, string, string]>([
    [
      'a tsconfig',
      { 'services/etl/tsconfig.json': json({ extends: '../../base.json' }) },
      {},
      'packaging/tsconfig',
      'tsconfig.json extends "../../base.json", and there is no such file in the checkout: the program is built without its settings.',
    ],
    [
      'a tsconfig below',
      { 'services/etl/tsconfig.json': json({ extends: './.nuxt/tsconfig.json' }) },
      {},
      'packaging/tsconfig',
      'tsconfig.json extends "./.nuxt/tsconfig.json", and there is no such file: the program is built without its settings.',
    ],
    [
      'a package',
      {},
      { dependencies: { lib: 'file:../../../lib' } },
      'source/missing-path',
      'package.json takes a package from "../../../lib", and there is no such file in the checkout: the packages cannot be installed.',
    ],
  ])('is warned of %s that is not there', (_, more, manifest, code, sentence) => {
    expect(told(fakeCheckout(own(more, manifest), 'services/etl'))).toEqual([[code, 'warning', sentence]]);
  });

  test('is warned of a tsconfig above the config where there is no checkout', () => {
    const files = { 'job.ts': '', 'tsconfig.json': json({ extends: '../base.json' }) };
    expect(told(fakeWorkspace(files))).toEqual([
      [
        'packaging/tsconfig',
        'warning',
        'tsconfig.json extends "../base.json", and it stands above the config, of which nothing is read outside of a checkout (no `.git`): the program is built without its settings.',
      ],
    ]);
  });

  test.each<[string, Files]>([
    ['by its path', { 'services/etl/job.ts': "import '../../shared/z'" }],
    ['by its path, of a folder', { 'services/etl/job.ts': "import '../../shared'", 'shared/index.ts': "import './z'" }],
    [
      'from another source',
      { 'services/etl/job.ts': "import './a'", 'services/etl/a.ts': "require('../../shared/z')" },
    ],
    [
      'by an alias of its tsconfig',
      {
        'services/etl/job.ts': "import '@shared/z'",
        'services/etl/tsconfig.json': json({ compilerOptions: { paths: { '@shared/*': ['../../shared/*'] } } }),
      },
    ],
  ])('has a file above the config that it imports %s, with what that imports', async (_, more) => {
    const shared = { 'shared/z.ts': "import './y'", 'shared/y.ts': '', 'shared/x.ts': '' };
    const found = await contextIn(own({ ...shared, ...more }));
    expect(found).toEqual({
      folder: '../..',
      files: [...new Set([...ownFiles, ...Object.keys(more), 'shared/y.ts', 'shared/z.ts'])].sort(),
    });
    expect(told(fakeCheckout(own({ ...shared, ...more }), 'services/etl'))).toEqual([]);
  });

  test.each<[string, string, string, string]>([
    [
      'is not there',
      "\nimport '../../shared/absent'",
      'source/missing-path',
      'job.ts:2 imports "../../shared/absent", and there is no such file in the checkout: the bundle cannot be made.',
    ],
    [
      'is only a folder',
      "import '../../shared'",
      'source/missing-path',
      'job.ts:1 imports "../../shared", and there is no such file in the checkout: the bundle cannot be made.',
    ],
    [
      'is not in the checkout',
      "require('../../../z')",
      'source/outside',
      'job.ts:1 imports "../../../z", and that leaves the checkout, of which alone a build reads files: the bundle cannot be made.',
    ],
  ])('is warned, by its line, of a module above the config that %s', (_, source, code, sentence) => {
    const files = own({ 'services/etl/job.ts': source, 'shared/z.ts': '' });
    expect(told(fakeCheckout(files, 'services/etl'))).toEqual([[code, 'warning', sentence]]);
  });

  test('is warned of a module above the config where there is no checkout, or where the config is at its top', () => {
    const files = fakeWorkspace({ 'job.ts': "import '../z'" });
    const sentence = (why: string) => [
      ['source/outside', 'warning', `job.ts:1 imports "../z", and ${why}: the bundle cannot be made.`],
    ];
    expect(told({ ...files, hasGit: () => false })).toEqual(
      sentence('that stands above the config, of which nothing is read outside of a checkout (no `.git`)'),
    );
    expect(told({ ...files, hasGit: () => true })).toEqual(
      sentence('that leaves the checkout, of which alone a build reads files'),
    );
  });

  test('is not warned of types, of what may be missing, and of texts that only could be a module', () => {
    const source =
      "import type { A } from '../../../a';\ntry { require('../../../b') } catch {}\njoin(__dirname, '../../../c')";
    expect(told(fakeCheckout(own({ 'services/etl/job.ts': source }), 'services/etl'))).toEqual([]);
  });

  test('is not warned of what the tests of a package name', () => {
    const more = {
      'services/etl/job.ts': 'require(x)',
      'services/etl/fixtures/a/tsconfig.json': json({ extends: './absent' }),
      'services/etl/fixtures/a/package.json': json({ dependencies: { x: 'file:./absent' } }),
      'services/etl/fixtures/a/a.ts': "import '../../../../../absent'",
    };
    expect(told(fakeCheckout(own(more), 'services/etl')).map(([code]) => code)).toEqual(['packaging/wide-context']);
  });
});
