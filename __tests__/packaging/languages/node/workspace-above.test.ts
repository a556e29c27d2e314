import { describe, expect, test } from '@jest/globals';
import { Refused } from '../../../../src/diagnostics/refused.ts';
import { contextOf } from '../../../../src/packaging/image-plan.ts';
import { node } from '../../../../src/packaging/languages/node/node.ts';
import type { BuiltImage, FileLookup } from '../../../../src/packaging/packaging.ts';
import { fakeCheckout } from '../../../fakes/checkout.ts';
import { fakeNpmLock } from '../../../fakes/npm-lock.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

type Files = Readonly<Record<string, string>>;
const json = (content: object) => JSON.stringify(content);

/** Returns the build of a program, and what is said about it. */
const built = (surroundings: FileLookup, entry = 'job.ts', more: object = {}, own: object = {}) => {
  const program = { entryfilePath: entry, ...more, languageSpecificConfig: { nodeVersion: 24 as const, ...own } };
  return node.image(entry, program, surroundings, 'linux/amd64');
};
const imageIn = (...words: Parameters<typeof built>): BuiltImage => {
  const { value, diagnostics } = built(...words);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
};
const linesOf = ({ dockerfile }: BuiltImage): string[] => ('text' in dockerfile ? dockerfile.text.split('\n') : []);

const files = (more: Files = {}, dependencies: object = { '@acme/lib': '^1.0.0', ms: '2' }): Files => ({
  'package.json': json({ name: 'acme', workspaces: ['services/*', 'packages/*'] }),
  'package-lock.json': fakeNpmLock(),
  'packages/lib/package.json': json({ name: '@acme/lib', main: 'index.ts' }),
  'packages/lib/index.ts': '',
  'packages/other/package.json': json({ name: '@acme/other' }),
  'packages/other/index.ts': '',
  'services/etl/package.json': json({ name: 'etl', dependencies }),
  'services/etl/job.ts': "import '@acme/lib'; import './rows'",
  'services/etl/rows.ts': '',
  'services/etl/batch-jobs.yml': '',
  ...more,
});

describe('A program whose workspace stands above the config', () => {
  test('is built from that workspace, with its lock file and the packages that it imports', async () => {
    const surroundings = fakeCheckout(files(), 'services/etl');
    const image = imageIn(surroundings);
    expect(image).toMatchObject({ folder: '../..', below: 'services/etl' });
    expect((await surroundings.digest(contextOf(image, ['batch-jobs.yml']))).files).toEqual([
      'package-lock.json',
      'package.json',
      'packages/lib/index.ts',
      'packages/lib/package.json',
      'packages/other/package.json',
      'services/etl/job.ts',
      'services/etl/package.json',
      'services/etl/rows.ts',
    ]);
    const lines = linesOf(image);
    expect(lines.filter((line) => line.includes('"ci"'))).toHaveLength(1);
    const bundle = lines.findIndex((line) => line.includes('esbuild"'));
    expect(lines.slice(bundle - 3, bundle)).toEqual(['WORKDIR /build', 'COPY . .', 'WORKDIR /build/services/etl']);
    expect(lines[bundle]).toContain('"./job.ts"');
  });

  test('has no file of the config in its context, though every file may be part of it', async () => {
    const surroundings = fakeCheckout(files({ 'services/etl/job.ts': 'require(x)', 'a.txt': '' }), 'services/etl');
    const wide = fakeCheckout(
      files({ 'package.json': json({ workspaces: ['services/*'], scripts: { postinstall: 'x' } }), 'a.txt': '' }),
      'services/etl',
    );
    for (const one of [surroundings, wide])
      expect((await one.digest(contextOf(imageIn(one), ['batch-jobs.yml']))).files).not.toContain(
        'services/etl/batch-jobs.yml',
      );
    const { value, diagnostics } = built(wide);
    expect((await wide.digest(contextOf(value as BuiltImage, []))).files).toContain('a.txt');
    expect(diagnostics.map(({ sentence }) => sentence)).toContain(
      "Every file in `../..` is part of the image's context, and a change of any builds it again: `../../package.json` has the script `postinstall`, which npm runs when it installs.",
    );
  });

  test('has includeFiles, excludeFiles and source maps relative to the config', async () => {
    const more = { 'services/etl/data/a.csv': '', 'services/etl/data/b.csv': '', 'data/c.csv': '' };
    const surroundings = fakeCheckout(
      files({ ...more, 'services/etl/maps/job/index.mjs.map': '{}', 'services/etl/job.ts': 'require(x)' }),
      'services/etl',
    );
    const image = imageIn(
      surroundings,
      'job.ts',
      { includeFiles: ['./data/**'], excludeFiles: ['data/b.csv'] },
      { outputSourceMapsTo: 'maps' },
    );
    const { files: found } = await surroundings.digest(contextOf(image, []));
    expect(found.filter((path) => /csv|map$/.test(path))).toEqual(['services/etl/data/a.csv']);
    expect(image.sourceMaps).toMatchObject({ folder: 'maps' });
    const lines = linesOf(image);
    const copy = lines.findIndex((line) => line.includes('"/out/"'));
    expect(lines[copy - 1]).toBe('WORKDIR /context/services/etl');
  });

  test.each<[string, string, string[]]>([
    [
      'one of the workspace',
      '../../packages/lib/{docs/**,old/*.md}',
      ['packages/lib/index.ts', 'packages/lib/package.json'],
    ],
    [
      'names at any depth',
      '../../**/*.md',
      ['packages/lib/docs/a.txt', 'packages/lib/index.ts', 'packages/lib/package.json'],
    ],
    [
      'written another way',
      './../.././packages/lib/{docs,old}',
      ['packages/lib/index.ts', 'packages/lib/package.json'],
    ],
  ])('has none of the files above the config that excludeFiles names: %s', async (_, glob, left) => {
    const more = { 'packages/lib/docs/a.txt': '', 'packages/lib/docs/b.md': '', 'packages/lib/old/c.md': '' };
    const surroundings = fakeCheckout(files(more), 'services/etl');
    const { files: found } = await surroundings.digest(
      contextOf(imageIn(surroundings, 'job.ts', { excludeFiles: [glob] }), []),
    );
    expect(found.filter((path) => path.startsWith('packages/lib/'))).toEqual(left);
    // A package that is imported is part of the context as a whole, which is expected.
    expect(built(surroundings).diagnostics).toEqual([]);
  });

  test('has what it has without a glob of excludeFiles that leaves the workspace', () => {
    const surroundings = fakeCheckout(files(), 'services/etl');
    expect(imageIn(surroundings, 'job.ts', { excludeFiles: ['../../../**', '../../../packages/**'] })).toEqual(
      imageIn(surroundings),
    );
  });

  test('is refused for a glob of includeFiles that leaves the folder of the config', () => {
    expect(built(fakeCheckout(files(), 'services/etl'), 'job.ts', { includeFiles: ['../../data/*'] })).toMatchObject({
      diagnostics: [{ code: 'source/outside', place: { path: ['properties', 'includeFiles', 0] } }],
    });
  });

  test('is found by the globs of pnpm, from any depth, and for an entry in a folder below', () => {
    const { 'package.json': _, 'package-lock.json': __, ...rest } = files();
    const pnpm = {
      ...rest,
      'pnpm-workspace.yaml': 'packages: [services/**, packages/*]',
      'pnpm-lock.yaml': 'lockfileVersion: 9',
    };
    const all = { ...pnpm, 'package.json': '{}' };
    expect(imageIn(fakeCheckout(all, 'services/etl'))).toMatchObject({ folder: '../..', below: 'services/etl' });
    expect(imageIn(fakeCheckout(all, 'services'), 'etl/job.ts')).toMatchObject({ folder: '..', below: 'services' });
  });

  test('may stand below the top of the checkout', () => {
    const below = Object.fromEntries(Object.entries(files()).map(([path, text]) => [`apps/${path}`, text]));
    expect(imageIn(fakeCheckout({ ...below, 'x.txt': '' }, 'apps/services/etl'))).toMatchObject({
      folder: '../..',
      below: 'services/etl',
    });
  });

  test('may be the package of the repository itself, where none stands beside the config', () => {
    const alone = {
      'package.json': json({ dependencies: { ms: '2' } }),
      'package-lock.json': fakeNpmLock(),
      'jobs/job.ts': '',
    };
    expect(imageIn(fakeCheckout(alone, 'jobs'))).toMatchObject({ folder: '..', below: 'jobs' });
  });

  test('is the reason of a refusal where it leaves each package its own lock file', () => {
    const { 'package.json': _, 'package-lock.json': __, ...rest } = files({}, { '@acme/lib': 'workspace:*' });
    const separate = { 'pnpm-workspace.yaml': 'packages: [services/*, packages/*]\nsharedWorkspaceLockfile: false\n' };
    for (const lock of [{ 'services/etl/pnpm-lock.yaml': 'lockfileVersion: 9' }, {}]) {
      const { diagnostics } = built(fakeCheckout({ ...rest, ...separate, ...lock }, 'services/etl'));
      expect(diagnostics.map(({ sentence }) => sentence)).toContain(
        'package.json asks for "@acme/lib" as "workspace:*", and ../../pnpm-workspace.yaml:2 gives each package of the workspace a lock file of its own, so that it is installed alone.',
      );
    }
  });

  test('is named in messages by its path from the config', () => {
    const { 'package-lock.json': _, ...unlocked } = files();
    expect(built(fakeCheckout(unlocked, 'services/etl')).diagnostics.map(({ sentence }) => sentence)).toEqual([
      'package.json has no lock file: npm picks the versions that it allows on the day of the build.'.replace(
        'package.json',
        '../../package.json',
      ),
    ]);
  });

  test.each<[string, Files]>([
    ['does not name the package', files({ 'package.json': json({ workspaces: ['packages/*'] }) })],
    [
      'does not matter for what a lock file beside the config pins',
      files({ 'services/etl/package-lock.json': fakeNpmLock() }),
    ],
    ['is no JSON', files({ 'package.json': '{' })],
    ['is no workspace', { 'services/etl/job.ts': '', 'README.md': '' }],
  ])('has the image that it has without, if it %s', (_, all) => {
    const { checkout: __, ...alone } = fakeCheckout(all, 'services/etl');
    expect(imageIn(fakeCheckout(all, 'services/etl'))).toEqual(imageIn(alone));
    expect(imageIn(alone).folder).toBe('.');
  });

  test('does not matter for a config at its top', () => {
    expect(imageIn(fakeWorkspace(files()), 'services/etl/job.ts')).toMatchObject({ folder: '.' });
  });

  test('is none where a file above cannot be read', () => {
    const { checkout, ...own } = fakeCheckout(files(), 'services/etl');
    const closed = () => {
      throw new Refused({ code: 'packaging/context', message: 'It cannot be read.', hint: 'Look.' });
    };
    const all = { ...own, checkout: { ...(checkout as NonNullable<FileLookup['checkout']>), text: closed } };
    expect(imageIn(all)).toMatchObject({ folder: '.' });
  });

  test('sees a file above the workspace that its sources import, and no other', () => {
    const below = Object.fromEntries(
      Object.entries(files({ 'services/etl/job.ts': "import '../../../shared'" })).map(([path, text]) => [
        `apps/${path}`,
        text,
      ]),
    );
    const image = imageIn(fakeCheckout({ ...below, 'shared.ts': '', 'secret.ts': '' }, 'apps/services/etl'));
    expect(image).toMatchObject({ folder: '../../..', below: 'apps/services/etl' });
    expect(image.included?.files.filter((path) => !path.startsWith('apps/'))).toEqual(['shared.ts']);
  });
});
