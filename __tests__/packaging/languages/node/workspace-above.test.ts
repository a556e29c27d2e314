import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Refused } from '../../../../src/diagnostics/refused.ts';
import { node } from '../../../../src/packaging/languages/node/node.ts';
import type { FileLookup } from '../../../../src/packaging/packaging.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

type Files = Readonly<Record<string, string>>;
const json = (content: object) => JSON.stringify(content);

/** Returns the folder of a config, `prefix`, in a checkout with files. */
const inCheckout = (files: Files, prefix: string): FileLookup => {
  const top = fakeWorkspace(files);
  const below = Object.entries(files).filter(([path]) => path.startsWith(`${prefix}/`));
  const at = (path: string) => posix.join(prefix, path);
  return {
    ...fakeWorkspace(Object.fromEntries(below.map(([path, text]) => [posix.relative(prefix, path), text]))),
    checkout: {
      prefix,
      look: (path) => top.look(at(path)),
      text: (path) => top.text(at(path)),
      entries: (path) => top.entries(at(path)),
    },
  };
};

/** Returns the sentences and hints about workspaces above a config; fails where the program has errors. */
const told = (surroundings: FileLookup, entry = 'job.ts'): string[] => {
  const program = { entryfilePath: entry, languageSpecificConfig: { nodeVersion: 24 as const } };
  const { value, diagnostics } = node.image(entry, program, surroundings, 'linux/amd64');
  expect(value).toBeDefined();
  return diagnostics.flatMap(({ severity, code, sentence, hint }) =>
    code === 'packaging/workspace-above' ? [`${severity}: ${sentence} ${hint}`] : [],
  );
};
const files = (more: Files = {}, dependencies: object = { '@acme/lib': '^1.0.0', ms: '2' }): Files => ({
  'package.json': json({ name: 'acme', workspaces: ['services/*', 'packages/*'] }),
  'package-lock.json': '{}',
  'packages/lib/package.json': json({ name: '@acme/lib' }),
  'services/etl/package.json': json({ name: 'etl', dependencies, devDependencies: dependencies }),
  'services/etl/job.ts': '',
  ...more,
});

describe('A workspace above the config', () => {
  test('is told, once, where a package of it is asked for by a name that the registry may have', () => {
    expect(told(inCheckout(files(), 'services/etl'))).toEqual([
      'warning: package.json asks for "@acme/lib" as "^1.0.0", which is the package in "../../packages/lib" of the workspace in "../..". Nothing above the config is part of a build: npm takes what its registry has under this name, whoever published it. Move the config to ../.., where the workspace and its lock file are in reach, or run `npm install` outside of the workspace and commit package-lock.json beside package.json, which pins the package of the registry.',
    ]);
  });

  test('is found by the globs of pnpm, from any depth, and for the package of the entry in a folder below', () => {
    const { 'package.json': _, 'package-lock.json': __, ...rest } = files();
    const pnpm = { ...rest, 'pnpm-workspace.yaml': 'packages: [services/**, packages/*]', 'pnpm-lock.yaml': '' };
    expect(told(inCheckout({ ...pnpm, 'package.json': '{}' }, 'services/etl'))).toHaveLength(1);
    expect(told(inCheckout({ ...pnpm, 'package.json': '{}' }, 'services'), 'etl/job.ts')).toEqual([
      expect.stringContaining('etl/package.json asks for "@acme/lib"'),
    ]);
  });

  test.each<[string, Files]>([
    ['does not name the package', files({ 'package.json': json({ workspaces: ['packages/*'] }) })],
    [
      'has no package of a name that is asked for',
      files({ 'packages/lib/package.json': json({ name: '@acme/other' }) }),
    ],
    ['has the package itself in reach', files({ 'services/etl/package.json': json({ name: 'etl' }) })],
    ['does not matter for what a lock file pins', files({ 'services/etl/package-lock.json': '{}' })],
    ['does not matter for a version that names its source', files({}, { '@acme/lib': 'acme/lib#v1' })],
    ['does not matter for an address', files({}, { '@acme/lib': 'https://example.com/lib.tgz' })],
    ['is no JSON', files({ 'package.json': '{' })],
  ])('is not told where it %s', (_, all) => {
    expect(told(inCheckout(all, 'services/etl'))).toEqual([]);
  });

  test('is not told for a config at its top, nor in no checkout', () => {
    expect(told(fakeWorkspace(files()), 'services/etl/job.ts')).toEqual([]);
    const { checkout: _, ...alone } = inCheckout(files(), 'services/etl');
    expect(told(alone)).toEqual([]);
  });

  test('stops no build where a file above cannot be read', () => {
    const { checkout, ...own } = inCheckout(files(), 'services/etl');
    const closed = () => {
      throw new Refused({ code: 'packaging/context', message: 'It cannot be read.', hint: 'Look.' });
    };
    expect(told({ ...own, checkout: { ...(checkout as NonNullable<FileLookup['checkout']>), text: closed } })).toEqual(
      [],
    );
  });

  test('is told of exactly the packages that it has, whatever else is asked for', () => {
    const names = fc.uniqueArray(fc.constantFrom('@acme/a', '@acme/b', 'c', 'd', 'e'), { maxLength: 5 });
    fc.assert(
      fc.property(names, names, fc.constantFrom('services/etl', 'services/x'), (members, wanted, prefix) => {
        const all = {
          'package.json': json({ workspaces: ['services/*', 'packages/*'] }),
          [`${prefix}/package.json`]: json({ dependencies: Object.fromEntries(wanted.map((one) => [one, '*'])) }),
          [`${prefix}/job.ts`]: '',
          ...Object.fromEntries(
            members.map((name, index) => [`packages/p${index}/package.json`, json({ name })] as const),
          ),
        };
        const found = told(inCheckout(all, prefix)).map((one) => /asks for "([^"]+)"/.exec(one)?.[1]);
        expect(found.sort()).toEqual(wanted.filter((one) => members.includes(one)).sort());
      }),
    );
  });
});
