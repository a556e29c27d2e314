import { describe, expect, test } from '@jest/globals';
import { node } from '../../../../src/packaging/languages/node/node.ts';
import { type FakeFile, fakeWorkspace } from '../../../fakes/workspace.ts';

const json = (content: object) => JSON.stringify(content);

/** Returns the sentences about lock files of a program. */
const found = (files: Record<string, FakeFile>, entry = 'job.ts') => {
  const program = { entryfilePath: entry, languageSpecificConfig: { nodeVersion: 24 as const } };
  const { diagnostics } = node.image(entry, program, fakeWorkspace({ [entry]: '', ...files }), 'linux/amd64');
  return diagnostics.flatMap(({ code, severity, sentence }) =>
    code === 'packaging/lock-file' ? [`${severity}: ${sentence}`] : [],
  );
};

describe('a pnpm-lock.yaml', () => {
  const lock =
    "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      zod:\n        specifier: ^3.0.0\n        version: 3.25.1\n\npackages:\n\n  zod@3.25.1: {}\n";
  const asking = (dependencies: object, more: Record<string, string> = {}, own: object = {}) =>
    found({ 'package.json': json({ dependencies, ...own }), 'pnpm-lock.yaml': lock, ...more });

  test('of another version than its package.json asks for is a warning', () => {
    expect(asking({ zod: '^3.0.0' })).toEqual([]);
    expect(asking({ zod: '^3.1.0', ms: '2' })).toEqual([
      'warning: pnpm-lock.yaml is older than package.json: it does not have "zod", "ms" as that asks. pnpm stops there.',
    ]);
  });

  test('is not compared where settings change versions, and where it lists no packages by folder', () => {
    expect(asking({ zod: '^3.1.0' }, { 'pnpm-workspace.yaml': 'overrides: { zod: ^3.0.0 }' })).toEqual([]);
    expect(asking({ zod: '^3.1.0' }, { '.pnpmfile.cjs': '' })).toEqual([]);
    expect(asking({ zod: '^3.1.0' }, { 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n" })).toEqual([]);
  });

  test('is not compared where its package.json has resolutions, which pnpm reads too', () => {
    expect(asking({ zod: '^3.1.0' }, {}, { resolutions: { zod: '^3.0.0' } })).toEqual([]);
  });

  test('may lack links where it says so', () => {
    const settings = (value: boolean) =>
      lock.replace('importers:', `settings:\n  excludeLinksFromLockfile: ${value}\n\nimporters:`);
    const dependencies = { zod: '^3.0.0', lib: 'link:./lib' };
    expect(asking(dependencies, { 'pnpm-lock.yaml': settings(true) })).toEqual([]);
    expect(asking(dependencies, { 'pnpm-lock.yaml': settings(false) })).toEqual([
      expect.stringContaining('it does not have "lib"'),
    ]);
  });

  test('may lack optional packages that settings ignore', () => {
    const optional = { optionalDependencies: { fsevents: '^2.0.0' } };
    const pnpm = { ignoredOptionalDependencies: ['fs*'] };
    expect(asking({ zod: '^3.0.0' }, {}, optional)).toEqual([expect.stringContaining('"fsevents"')]);
    expect(asking({ zod: '^3.0.0' }, {}, { ...optional, pnpm })).toEqual([]);
    expect(asking({ zod: '^3.0.0' }, { 'pnpm-workspace.yaml': json(pnpm) }, optional)).toEqual([]);
  });

  test('of pnpm 7 has the versions of each package in a list apart', () => {
    const old =
      'lockfileVersion: 5.4\n\nimporters:\n\n  .:\n    specifiers:\n      zod: ^3.0.0\n    dependencies:\n      zod: 3.25.1\n';
    expect(asking({ zod: '^3.0.0' }, { 'pnpm-lock.yaml': old })).toEqual([]);
    expect(asking({ zod: '^3.1.0' }, { 'pnpm-lock.yaml': old })).toEqual([
      expect.stringContaining('it does not have "zod"'),
    ]);
  });

  test('needs catalogs that have what is asked of them', () => {
    const settings = 'catalog: { zod: ^3.0.0 }\ncatalogs: { old: { ms: 1.0.0 } }';
    const workspace = { 'pnpm-workspace.yaml': settings, 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n" };
    expect(asking({ zod: 'catalog:', ms: 'catalog:old' }, workspace)).toEqual([]);
    expect(asking({ zod: 'catalog:old', ms: 'catalog:default' }, workspace)).toEqual([
      'error: package.json asks for "zod" as "catalog:old", and pnpm-workspace.yaml has no such catalog with it.',
      'error: package.json asks for "ms" as "catalog:default", and pnpm-workspace.yaml has no such catalog with it.',
    ]);
  });

  test.each<[string, Record<string, string>]>([
    ['a hook', { '.pnpmfile.cjs': 'module.exports = { hooks: { updateConfig: (config) => config } }' }],
    ['a hook of another name', { '.npmrc': 'pnpmfile=hooks/pnpm.cjs\n' }],
    ['a hook that the lock file repeats', { 'pnpm-lock.yaml': `pnpmfileChecksum: sha256-x\n\n${lock}` }],
    ['a package with settings', { 'pnpm-workspace.yaml': 'configDependencies: { a: 1.0.0 }' }],
  ])('needs no catalog in the settings where %s may add it', (_, more) => {
    expect(asking({ zod: 'catalog:' }, more)).toEqual([]);
  });

  test('reads the name of a catalog without the blanks behind it', () => {
    const more = { 'pnpm-workspace.yaml': 'catalog: { zod: ^3.0.0 }', 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n" };
    expect(asking({ zod: 'catalog:  ' }, more)).toEqual([]);
    expect(asking({ zod: 'catalog:default ' }, more)).toEqual([]);
  });
});
