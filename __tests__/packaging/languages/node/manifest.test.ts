import { describe, expect, test } from '@jest/globals';
import { manifestOf } from '../../../../src/packaging/languages/node/manifest.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

const manifest = (entry: string, files: Record<string, string>) => manifestOf(entry, fakeWorkspace(files));

describe('manifestOf', () => {
  test('is undefined without a package.json at or above the entry file', () => {
    expect(manifest('src/job.ts', { 'src/job.ts': '', 'other/package.json': '{}' })).toBeUndefined();
  });

  test('returns the nearest package.json above', () => {
    const files = { 'package.json': '{}', 'a/package.json': '{}' };
    expect(manifest('a/b/job.ts', files)).toMatchObject({ folder: 'a', command: 'install', files: ['package.json'] });
    expect(manifest('c/job.ts', files)).toMatchObject({ folder: '.' });
    expect(manifest('job.ts', files)).toMatchObject({ folder: '.' });
  });

  test('prefers a package.json with a lock file, as in a workspace', () => {
    const files = { 'package.json': '{}', 'package-lock.json': '{}', 'a/package.json': '{}' };
    expect(manifest('a/job.ts', files)).toMatchObject({ folder: '.', command: 'ci' });
  });

  test.each([
    [{ 'package-lock.json': '' }, 'ci', ['package.json', 'package-lock.json']],
    [{ 'npm-shrinkwrap.json': '', '.npmrc': '' }, 'ci', ['package.json', 'npm-shrinkwrap.json', '.npmrc']],
    [{ 'yarn.lock': '' }, 'install', ['package.json', 'yarn.lock']],
    [{}, 'install', ['package.json']],
  ])('beside %j returns the command %s and the files %j', (beside, command, read) => {
    expect(manifest('job.ts', { 'package.json': '{}', ...beside })).toMatchObject({ command, files: read });
  });

  test.each<[string, unknown]>([
    ['workspaces', { workspaces: ['packages/*'] }],
    ['an install script', { scripts: { postinstall: 'node make.js' } }],
    ['a package in a folder', { dependencies: { mine: 'file:../mine' } }],
    ['a bare path', { devDependencies: { mine: './mine' } }],
    ['an override in a folder', { overrides: { a: { b: 'file:b.tgz' } } }],
  ])('returns no files for %s, which needs the sources', (_, content) => {
    const found = manifest('job.ts', { 'package.json': JSON.stringify(content) });
    expect(found).toMatchObject({ folder: '.', unreadable: false });
    expect(found).not.toHaveProperty('files');
  });

  test.each([{ scripts: { build: 'tsc', test: 'jest' } }, { dependencies: { a: 'git+https://x/y', b: 'npm:c@1' } }])(
    'returns files for %j',
    (content) => {
      expect(manifest('job.ts', { 'package.json': JSON.stringify(content) })).toHaveProperty('files');
    },
  );

  test('names a lock file of another package manager, unless there is one of npm', () => {
    expect(manifest('job.ts', { 'package.json': '{}', 'pnpm-lock.yaml': '' })).toMatchObject({
      foreignLock: 'pnpm-lock.yaml',
    });
    expect(
      manifest('job.ts', { 'package.json': '{}', 'pnpm-lock.yaml': '', 'package-lock.json': '' }),
    ).not.toHaveProperty('foreignLock');
  });

  test.each(['', '[]', 'null', '{', '"x"'])('marks a package.json of %j as unreadable', (text) => {
    expect(manifest('job.ts', { 'package.json': text })).toMatchObject({ unreadable: true });
  });
});
