import { describe, expect, test } from '@jest/globals';
import { node } from '../../../../src/packaging/languages/node/node.ts';
import { fakeCheckout } from '../../../fakes/checkout.ts';
import { fakeNpmLock } from '../../../fakes/npm-lock.ts';
import type { FakeFile } from '../../../fakes/workspace.ts';

type Files = Readonly<Record<string, FakeFile>>;
const json = (content: object) => JSON.stringify(content);

/** Returns the warnings of unknown packages of a program, for the config in a folder of the checkout. */
const found = (files: Files, more: object = {}, own: object = {}, prefix = '') => {
  const program = {
    entryfilePath: 'job.ts',
    ...more,
    languageSpecificConfig: { nodeVersion: 24 as const, ...own },
  };
  const { diagnostics } = node.image('job.ts', program, fakeCheckout(files, prefix), 'linux/amd64');
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return diagnostics.filter(({ code }) => code === 'packaging/unknown-package');
};
const sentences = (...words: Parameters<typeof found>) => found(...words).map(({ sentence }) => sentence);
const listed = { ms: '2.1.3', '@acme/rows': '1.0.0' };
const packaged: Files = {
  'package.json': json({ name: 'jobs', dependencies: listed }),
  'package-lock.json': fakeNpmLock(listed),
};

describe('a package that a source imports and nothing installs', () => {
  test('is a warning with the line, once, and with the command that adds it', () => {
    const files = {
      ...packaged,
      'job.ts': "import ms from 'ms';\nimport { z } from 'zod/v4';\nrequire('zod');\nimport './a'",
    };
    expect(found({ ...files, 'a.ts': "import '@acme/lib/x'; import 'zod'" })).toMatchObject([
      {
        severity: 'warning',
        sentence: 'job.ts:2 imports "zod", and no package.json of the program names it: the bundle cannot be made.',
        hint: 'Run `npm install zod` in the folder of the config, and commit package.json and package-lock.json.',
      },
      { sentence: expect.stringContaining('a.ts:1 imports "@acme/lib", and no package.json') },
    ]);
  });

  test('is no matter in TypeScript where its names are types alone, and is in JavaScript', () => {
    const source = "import { Row } from 'zod';\nexport const f = (row: Row): Row => row;";
    expect(sentences({ ...packaged, 'job.ts': source })).toEqual([]);
    expect(sentences({ ...packaged, 'job.ts': "import './a.js'", 'a.js': source })).toHaveLength(1);
  });

  test.each<[string, Files, string]>([
    [
      'pnpm',
      { 'pnpm-lock.yaml': "lockfileVersion: '9.0'" },
      '`pnpm add zod` in the folder of the config, and commit package.json and pnpm-lock.yaml.',
    ],
    ['Yarn', { 'yarn.lock': '# yarn lockfile v1\n' }, '`yarn add zod`'],
    ['Bun', { 'bun.lock': '{}' }, '`bun add zod`'],
  ])('is added by %s', (_, lock, hint) => {
    const files = { 'package.json': '{}', ...lock, 'job.ts': "import 'zod'" };
    expect(found(files)[0]?.hint).toContain(hint);
  });

  test('is one without a package.json too, and is added to the package of the program', () => {
    expect(sentences({ 'job.ts': "import 'zod'" })).toEqual([
      'job.ts:1 imports "zod", and there is no package.json at or above the entry file: the bundle cannot be made.',
    ]);
    const above = { 'package.json': json({ workspaces: ['a'] }), 'package-lock.json': fakeNpmLock() };
    const files = { ...above, 'a/package.json': json({ name: 'a' }), 'a/job.ts': "import 'zod'" };
    expect(found(files, {}, {}, 'a')[0]).toMatchObject({
      sentence: expect.stringContaining('job.ts:1 imports "zod"'),
      hint: expect.stringContaining('in the folder of the config,'),
    });
  });

  test.each<[string, string, Files]>([
    ['a module of Node', "import 'fs'; import 'node:sqlite'; import 'fs/promises'; import 'bun:x'", {}],
    ['a dependency for development', "import 'zod'", { 'package.json': json({ devDependencies: { zod: '1' } }) }],
    ['a peer', "import 'zod'", { 'package.json': json({ peerDependencies: { zod: '1' } }) }],
    ['in the lock file alone', "import 'zod'", { 'package-lock.json': fakeNpmLock({ ...listed, zod: '1' }) }],
    ['its own package', "import 'jobs/x'", {}],
    [
      'a package of the workspace',
      "import 'lib'",
      { 'package.json': json({ workspaces: ['lib'] }), 'lib/package.json': '{"name":"lib"}' },
    ],
    [
      'an alias',
      "import '@/x'; import 'code/x'",
      { 'tsconfig.json': json({ compilerOptions: { paths: { 'code/*': ['./y/*'] } } }) },
    ],
    [
      'a file of baseUrl',
      "import 'code/x'",
      { 'tsconfig.json': json({ compilerOptions: { baseUrl: '.' } }), 'code/x.ts': '' },
    ],
    ['types alone', "import type { A } from 'zod'", {}],
    [
      'one with types for it alone',
      "import { A } from 'aws-lambda'",
      { 'package.json': json({ devDependencies: { '@types/aws-lambda': '8' } }) },
    ],
    ['one that may be missing', "try { require('zod') } catch {}", {}],
    ['in a source that may be no part of it', "require(name); import 'ms'", { 'test/a.ts': "import 'vitest'" }],
    [
      'known to no reader of a binary lock file',
      "import 'zod'",
      { 'package-lock.json': '', 'bun.lockb': 'x', 'package.json': '{"packageManager":"bun@1.4.5"}' },
    ],
  ])('is none where it is %s', (_, source, more) => {
    expect(sentences({ ...packaged, 'job.ts': source, ...more })).toEqual([]);
  });

  test('is none without a lock file, where a dependency may bring it', () => {
    const files = { 'package.json': json({ name: 'jobs', dependencies: listed }), 'job.ts': "import 'zod'" };
    expect(
      sentences(files, { excludeDependencies: ['@acme/row'] }, { dependenciesToExcludeFromBundle: ['sharp'] }),
    ).toEqual([]);
    expect(sentences({ ...files, 'package.json': '{"name":"jobs"}' })).toEqual([
      expect.stringContaining('job.ts:1 imports "zod"'),
    ]);
  });

  test('is none where it is not bundled', () => {
    const files = { ...packaged, 'job.ts': "import 'zod'" };
    expect(sentences(files, { excludeDependencies: ['zod'] })).toEqual([]);
    expect(sentences(files, {}, { dependenciesToExcludeFromBundle: ['*'] })).toEqual([]);
  });
});

describe('a name in a list of packages that are left out', () => {
  const files = { ...packaged, 'job.ts': "import 'ms'; import '@acme/rows'" };

  test('that nothing has is a warning at its place, with the name that is meant', () => {
    expect(
      found(
        files,
        { excludeDependencies: ['ms', '@acme/row', 'pg-native'] },
        {
          dependenciesToExcludeFromBundle: ['ms', 'sharp'],
          dependenciesToExcludeFromDeploymentPackage: ['x', '@acme/rowz', 'sharp'],
        },
      ).map(({ severity, place, sentence, hint }) => [severity, place, sentence, hint]),
    ).toEqual([
      [
        'warning',
        { path: ['properties', 'excludeDependencies', 1] },
        '"@acme/row" is no package that a package.json, the lock file or a source of the program names.',
        'Did you mean `@acme/rows`?',
      ],
      [
        'warning',
        { path: ['properties', 'languageSpecificConfig', 'dependenciesToExcludeFromBundle', 1] },
        '"sharp" is no package that a package.json, the lock file or a source of the program names.',
        'Remove it, or correct the name.',
      ],
      [
        'warning',
        { path: ['properties', 'languageSpecificConfig', 'dependenciesToExcludeFromDeploymentPackage', 1] },
        expect.stringContaining('"@acme/rowz" is no package'),
        'Did you mean `@acme/rows`?',
      ],
      [
        'warning',
        { path: ['properties', 'languageSpecificConfig', 'dependenciesToExcludeFromDeploymentPackage', 2] },
        expect.stringContaining('"sharp" is no package'),
        'Remove it, or correct the name.',
      ],
    ]);
  });

  test('of three letters or fewer resembles none', () => {
    expect(sentences({ ...files, 'job.ts': "import 'ms'" }, { excludeDependencies: ['ws', 'mss', 'msss'] })).toEqual(
      [],
    );
  });

  test('is known by a package.json, the lock file, or a source, and is none where any file may import it', () => {
    const all = { ...files, 'package-lock.json': fakeNpmLock({ ...listed, lodash: '4' }), 'job.ts': "require('zod')" };
    const names = ['ms', 'lodash', 'zod'];
    expect(
      sentences(all, { excludeDependencies: names }, { dependenciesToExcludeFromBundle: [...names, '*'] }),
    ).toEqual([]);
    const wide = {
      ...packaged,
      'job.ts': 'require(name)',
      'package.json': json({ dependencies: listed, scripts: { postinstall: 'x' } }),
    };
    expect(sentences(wide, {}, { dependenciesToExcludeFromBundle: ['sharp'] })).toEqual([]);
  });
});
