import { describe, expect, test } from '@jest/globals';
import { node } from '../../../../src/packaging/languages/node/node.ts';
import { fakeCheckout } from '../../../fakes/checkout.ts';
import { fakeNpmLock } from '../../../fakes/npm-lock.ts';

type Files = Readonly<Record<string, string>>;
const json = (content: object) => JSON.stringify(content);

/** A workspace whose package is imported by its name. */
const workspace = (lib: object, more: Files = {}): Files => ({
  'package.json': json({ workspaces: ['jobs', 'lib'] }),
  'package-lock.json': fakeNpmLock(),
  'lib/package.json': json({ name: '@acme/lib', ...lib }),
  'lib/src/index.ts': '',
  'jobs/package.json': json({ name: 'jobs', dependencies: { '@acme/lib': '^1.0.0' } }),
  'jobs/job.ts': "import { a } from '@acme/lib';",
  ...more,
});
/** Returns what is said about the packages of a workspace, for the config in a folder of the checkout. */
const told = (files: Files, prefix = '', more: object = {}) => {
  const entry = prefix === 'jobs' ? 'job.ts' : 'jobs/job.ts';
  const program = { entryfilePath: entry, ...more, languageSpecificConfig: { nodeVersion: 24 as const } };
  const { diagnostics } = node.image(entry, program, fakeCheckout(files, prefix), 'linux/amd64');
  return diagnostics.filter(({ code }) => code === 'packaging/unbuilt-package');
};
const dist = { main: 'dist/index.js' };

describe('A package of a workspace', () => {
  test('whose entry is not built is a warning, which names the file and the ways out', () => {
    expect(told(workspace(dist))).toMatchObject([
      {
        severity: 'warning',
        sentence:
          'jobs/job.ts imports "@acme/lib", by lib/package.json from lib/dist/index.js, and there is no such file: the bundle cannot be made.',
        hint: 'Build the package in a step before this one, or name its source, by `exports` in lib/package.json or `paths` in the tsconfig.',
      },
    ]);
    expect(told(workspace(dist), 'jobs')[0]?.sentence).toContain('by ../lib/package.json from ../lib/dist/index.js,');
  });

  test('whose entry git ignores is a note with the line of the .gitignore', () => {
    const built = workspace(dist, { 'lib/dist/index.js': '', '.gitignore': 'x\ndist\n' });
    for (const prefix of ['', 'jobs'])
      expect(told(built, prefix)).toMatchObject([
        { severity: 'note', sentence: expect.stringContaining('which git ignores (.gitignore:2): the image has') },
      ]);
    expect(told(workspace(dist, { 'lib/dist/index.js': '' }))).toEqual([]);
  });

  test.each<[string, object, Files]>([
    ['has its source as its entry', { main: 'src/index.ts' }, {}],
    ['exports its source', { ...dist, exports: { '.': { types: './dist/index.d.ts', import: './src/index.ts' } } }, {}],
    ['exports a text', { exports: './src/index.ts' }, {}],
    [
      'is mapped to its source by the tsconfig',
      dist,
      { 'tsconfig.json': json({ compilerOptions: { paths: { '@acme/*': ['./*/src'] } } }) },
    ],
    ['gives types alone', dist, { 'jobs/job.ts': "import type { A } from '@acme/lib';\nimport x from './x'" }],
    [
      'gives types alone, in every form',
      dist,
      {
        'jobs/job.ts':
          "import { type A } from '@acme/lib';\nexport type { B } from '@acme/lib';\nlet c: import('@acme/lib').C;\nlet d: typeof import('@acme/lib');",
      },
    ],
    ['may be missing', dist, { 'jobs/job.ts': "try { require('@acme/lib') } catch {}" }],
    ['may be missing later', dist, { 'jobs/job.ts': "import('@acme/lib').catch(() => undefined)" }],
    ['is named in a comment alone', dist, { 'jobs/job.ts': "// see '@acme/lib'" }],
    ['is made by a script when it is installed', { ...dist, scripts: { prepare: 'tsc' } }, {}],
    [
      'is made by a script of the workspace',
      dist,
      { 'package.json': json({ workspaces: ['jobs', 'lib'], scripts: { postinstall: 'x' } }) },
    ],
    ['has an index beside', {}, { 'lib/index.js': '' }],
    ['is not imported', dist, { 'jobs/job.ts': '' }],
  ])('is no matter where it %s', (_, lib, more) => {
    expect(told(workspace(lib, more))).toEqual([]);
  });

  test.each<[string, object, string]>([
    [
      "import '@acme/lib/rows'",
      { exports: { './*': { types: './src/index.ts', default: './dist/*.js' } } },
      'lib/dist/rows.js',
    ],
    ["export * from '@acme/lib'", { module: 'dist/index.mjs', main: 'dist/index.js' }, 'lib/dist/index.js'],
    ["await import('@acme/lib')", dist, 'lib/dist/index.js'],
    ["require('@acme/lib/rows.js')", {}, 'lib/rows.js'],
    ["import { a } from '@acme/lib'; import type { B } from './b'", {}, 'lib/index'],
  ])('is found to be unbuilt by %s', (source, lib, file) => {
    expect(told(workspace(lib, { 'jobs/job.ts': source }))[0]?.sentence).toContain(`from ${file}, and there`);
  });

  test('is no matter for a program that leaves it out', () => {
    expect(told(workspace(dist), '', { excludeDependencies: ['@acme/lib'] })).toEqual([]);
  });
});
