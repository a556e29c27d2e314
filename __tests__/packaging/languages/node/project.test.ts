import { describe, expect, test } from '@jest/globals';
import { projectOf } from '../../../../src/packaging/languages/node/project.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

/** Returns the folders of a project: own, top and members. */
const folders = (entry: string, files: Record<string, string>) => {
  const project = projectOf(entry, fakeWorkspace({ [entry]: '', ...files }));
  return project && [project.own.folder, project.top.folder, project.members.map(({ folder }) => folder)];
};
const json = (content: object) => JSON.stringify(content);
const asks = json({ dependencies: { ms: '2' } });

describe('projectOf', () => {
  test('is undefined without a package.json at or above the entry file', () => {
    expect(folders('src/job.ts', { 'other/package.json': '{}' })).toBeUndefined();
  });

  test('returns the nearest package.json, also below an unrelated one with a lock file', () => {
    const files = { 'package.json': '{}', 'package-lock.json': '{}', 'jobs/etl/package.json': asks };
    expect(folders('jobs/etl/src/job.ts', files)).toEqual(['jobs/etl', 'jobs/etl', []]);
    expect(projectOf('jobs/etl/src/job.ts', fakeWorkspace(files))?.unusedLock).toBe('package-lock.json');
    expect(folders('job.ts', files)).toEqual(['.', '.', []]);
    expect(projectOf('job.ts', fakeWorkspace(files))).not.toHaveProperty('unusedLock');
  });

  test('passes over a package.json that only marks a folder of modules', () => {
    const files = { 'package.json': asks, 'src/package.json': '{"type":"module"}' };
    expect(folders('src/job.ts', files)).toEqual(['.', '.', []]);
    expect(folders('src/job.ts', { 'src/package.json': '{"type":"module"}' })).toEqual(['src', 'src', []]);
    expect(folders('src/job.ts', { ...files, 'src/yarn.lock': '' })).toEqual(['src', 'src', []]);
  });

  test.each<[string, Record<string, string>]>([
    ['npm', { 'package.json': json({ workspaces: ['apps/*', './packages/**'] }), 'package-lock.json': '{}' }],
    ['Yarn 1', { 'package.json': json({ workspaces: { packages: ['apps/*', 'packages/*'] } }), 'yarn.lock': '' }],
    ['pnpm', { 'package.json': '{}', 'pnpm-workspace.yaml': 'packages: [apps/*, packages/*]', 'pnpm-lock.yaml': '' }],
    ['Bun', { 'package.json': json({ workspaces: ['*/*'] }), 'bun.lock': '{}' }],
    ['a workspace without a lock file', { 'package.json': json({ workspaces: ['apps/job', 'packages/lib'] }) }],
  ])('returns the top and the other packages of a workspace of %s', (_, top) => {
    const files = {
      ...top,
      'apps/job/package.json': asks,
      'packages/lib/package.json': '{}',
      'other/package.json': '{}',
    };
    expect(folders('apps/job/src/main.ts', files)).toEqual(['apps/job', '.', ['packages/lib']]);
    expect(folders('other/main.ts', { ...files, 'other/package.json': asks })).toEqual(['other', 'other', []]);
  });

  test('leaves out what a glob with an exclamation mark names, and packages in packages', () => {
    const files = {
      'package.json': '{}',
      'pnpm-workspace.yaml': 'packages:\n  - packages/*\n  - "!packages/old"\n',
      'pnpm-lock.yaml': '',
      ...Object.fromEntries(['a', 'old', 'a/fixtures/b'].map((name) => [`packages/${name}/package.json`, asks])),
    };
    expect(folders('packages/a/job.ts', files)).toEqual(['packages/a', '.', []]);
    expect(folders('packages/old/job.ts', files)).toEqual(['packages/old', 'packages/old', []]);
    expect(folders('packages/a/fixtures/b/job.ts', files)?.[1]).toBe('packages/a/fixtures/b');
  });

  test('prefers the lock file of the workspace to one that is left in the package', () => {
    const files = {
      ...{ 'package.json': json({ workspaces: ['a'] }), 'package-lock.json': '{}' },
      ...{ 'a/package.json': asks, 'a/package-lock.json': '{}' },
    };
    expect(folders('a/job.ts', files)).toEqual(['a', '.', []]);
    const { 'package-lock.json': _, ...own } = files;
    expect(folders('a/job.ts', own)).toEqual(['a', 'a', []]);
  });

  test.each(['', '[]', 'null', '{', '"x"'])('returns no content for a package.json of %j', (text) => {
    expect(projectOf('job.ts', fakeWorkspace({ 'job.ts': '', 'package.json': text }))?.own.content).toBeUndefined();
  });

  test('ignores a pnpm-workspace.yaml that is no YAML', () => {
    const files = { 'package.json': asks, 'pnpm-workspace.yaml': 'packages: [', 'a/package.json': asks };
    expect(folders('a/job.ts', files)).toEqual(['a', 'a', []]);
  });
});
