import { describe, expect, test } from '@jest/globals';
import { projectOf } from '../../../../src/packaging/languages/node/project.ts';
import { type FakeFile, fakeWorkspace } from '../../../fakes/workspace.ts';

/** Returns the folders of a project: own, top and members. */
const folders = (entry: string, files: Record<string, FakeFile>) => {
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

  const workspace = (globs: string[], ...packages: string[]) => ({
    'package.json': json({ workspaces: globs }),
    'package-lock.json': '{}',
    ...Object.fromEntries(['a/job', ...packages].map((folder) => [`${folder}/package.json`, asks])),
  });
  const membersOf = (files: Record<string, FakeFile>) => folders('a/job/job.ts', files)?.[2];

  test('names folders that begin with a dot where a glob writes the dot', () => {
    const packages = ['.tools/x', 'b/.hidden', 'b/.y', 'c/v1.2', '.github/z'];
    expect(membersOf(workspace(['a/*', '.tools/*', 'b/*', 'b/.y', 'c/*', '**/z'], ...packages))).toEqual([
      '.tools/x',
      'b/.y',
      'c/v1.2',
    ]);
    expect(membersOf(workspace(['a/*', '{.tools,b}/{x,.y}'], ...packages))).toEqual(['.tools/x', 'b/.y']);
    expect(folders('.tools/x/src/job.ts', workspace(['a/*', '.tools/*'], ...packages))?.[1]).toBe('.');
  });

  test('takes back what a later glob names, except in pnpm', () => {
    const packages = ['b/x', 'b/y', 'b/y/deep'];
    const all = workspace(['a/*', '!b/x', 'b/**', '!b/y', 'b/y'], ...packages);
    expect(membersOf(all)).toEqual(['b/x', 'b/y', 'b/y/deep']);
    expect(membersOf(workspace(['a/*', 'b/**', '!b/y'], ...packages))).toEqual(['b/x', 'b/y/deep']);
    const pnpm = {
      ...workspace([], ...packages),
      'pnpm-workspace.yaml': 'packages: [a/*, "!b/y", b/**]',
      'pnpm-lock.yaml': '',
    };
    expect(membersOf(pnpm)).toEqual(['b/x', 'b/y/deep']);
  });

  test('takes a link to a folder for a member, and nothing behind it', () => {
    const files = { ...workspace(['a/*', 'b/**'], 'real/x', 'real/x/deep'), 'b/x': { link: '../real/x' } };
    const look = (path: string) => (path.startsWith('b/x/') ? path.replace('b/x', 'real/x') : path);
    const plain = fakeWorkspace(files);
    const surroundings = {
      ...plain,
      look: (path: string) => plain.look(look(path)),
      text: (path: string) => plain.text(look(path)),
    };
    const project = projectOf('a/job/job.ts', surroundings);
    expect(project?.members.map(({ folder }) => folder)).toEqual(['b/x']);
    expect(project?.away).toBeUndefined();
  });

  test('reports a link that leads out of what may be read', () => {
    const files = { ...workspace(['a/*', 'b/*']), 'b/x': { link: '../../away' } };
    expect(projectOf('a/job/job.ts', fakeWorkspace(files))).toMatchObject({ members: [], away: ['b/x'] });
  });

  test('needs no package.json at the top of a workspace of pnpm', () => {
    const { 'package.json': _, 'package-lock.json': __, ...rest } = workspace([], 'b/lib');
    const files = { ...rest, 'pnpm-workspace.yaml': 'packages: [a/*, b/*]', 'pnpm-lock.yaml': '' };
    expect(folders('a/job/job.ts', files)).toEqual(['a/job', '.', ['b/lib']]);
    expect(projectOf('a/job/job.ts', fakeWorkspace(files))?.top).toEqual({ folder: '.', content: {}, isAbsent: true });
  });

  test.each<[string, Record<string, string>]>([
    ['.npmrc:2', { '.npmrc': 'x=1\nshared-workspace-lockfile = false\n' }],
    ['pnpm-workspace.yaml:2', { 'pnpm-workspace.yaml': 'packages: [a/*]\nsharedWorkspaceLockfile: false\n' }],
  ])('installs a package alone whose workspace has separate lock files, by %s', (place, settings) => {
    const files = {
      ...{ 'package.json': '{}', 'pnpm-workspace.yaml': 'packages: [a/*]', 'pnpm-lock.yaml': '' },
      ...{ 'a/job/package.json': asks, 'a/job/pnpm-lock.yaml': 'version: link:../lib'.replace(/^/, '    ') },
      ...settings,
    };
    expect(folders('a/job/job.ts', files)).toEqual(['a/job', 'a/job', []]);
    expect(projectOf('a/job/job.ts', fakeWorkspace(files))?.separate).toEqual({ place, hasLinks: true });
    const { 'a/job/pnpm-lock.yaml': _, ...unlocked } = files;
    expect(folders('a/job/job.ts', unlocked)).toEqual(['a/job', 'a/job', []]);
    expect(projectOf('a/job/job.ts', fakeWorkspace(unlocked))).not.toHaveProperty('unusedLock');
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
