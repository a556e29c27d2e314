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

describe('a package-lock.json', () => {
  const lock = json({
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { zod: '^3.0.0', got: '^1.0.0' } },
      'node_modules/zod': { version: '3.25.1' },
      'node_modules/got': { version: '1.4.0' },
      'node_modules/ms': { version: '2.1.3' },
    },
  });
  const asking = (dependencies: object, more = {}) =>
    found({ 'package.json': json({ dependencies, ...more }), 'package-lock.json': lock });

  test('older than its package.json is a warning with the packages that it lacks, or has of another major version', () => {
    expect(asking({ zod: '^4.0.0', got: '^1.0.0', sharp: '1' }, { devDependencies: { jest: '30' } })).toEqual([
      'warning: package-lock.json is older than package.json: it does not have "zod", "sharp", "jest" as that asks. npm stops there.',
    ]);
  });

  test('is none where npm finds what is asked for', () => {
    expect(asking({ zod: '^3.0.0' })).toEqual([]);
    expect(asking({ zod: '^3.1.0', got: '>=1', ms: '^2.0.0' })).toEqual([]);
    expect(asking({ zod: '^4.0.0' }, { overrides: { zod: '3.25.1' } })).toEqual([]);
  });

  test('is compared with the packages of its workspace too', () => {
    const packages = {
      '': { workspaces: ['packages/*'] },
      'packages/job': { dependencies: { zod: '^3.0.0' } },
      'packages/job/node_modules/zod': { version: '3.25.1' },
    };
    const files = (dependencies: object) => ({
      'package.json': json({ workspaces: ['packages/*'] }),
      'packages/job/package.json': json({ name: 'job', dependencies }),
      'package-lock.json': json({ packages }),
    });
    expect(found(files({ zod: '^3.0.0' }), 'packages/job/job.ts')).toEqual([]);
    expect(found(files({ zod: '^3.0.0', ms: '2' }), 'packages/job/job.ts')).toEqual([
      expect.stringContaining('package-lock.json is older than packages/job/package.json: it does not have "ms"'),
    ]);
  });
});

describe('a pnpm-lock.yaml', () => {
  const lock =
    "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      zod:\n        specifier: ^3.0.0\n        version: 3.25.1\n\npackages:\n\n  zod@3.25.1: {}\n";
  const asking = (dependencies: object, more: Record<string, string> = {}) =>
    found({ 'package.json': json({ dependencies }), 'pnpm-lock.yaml': lock, ...more });

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

  test('needs catalogs that have what is asked of them', () => {
    const settings = 'catalog: { zod: ^3.0.0 }\ncatalogs: { old: { ms: 1.0.0 } }';
    const workspace = { 'pnpm-workspace.yaml': settings, 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n" };
    expect(asking({ zod: 'catalog:', ms: 'catalog:old' }, workspace)).toEqual([]);
    expect(asking({ zod: 'catalog:old', ms: 'catalog:default' }, workspace)).toEqual([
      'error: package.json asks for "zod" as "catalog:old", and pnpm-workspace.yaml has no such catalog with it.',
      'error: package.json asks for "ms" as "catalog:default", and pnpm-workspace.yaml has no such catalog with it.',
    ]);
  });
});
