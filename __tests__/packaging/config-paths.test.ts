import { expect, test } from '@jest/globals';
import { normalPath, placeComplaints } from '../../src/packaging/config-paths.ts';
import { fakeWorkspace } from '../fakes/workspace.ts';

test.each([
  ['.', '.'],
  ['./', '.'],
  ['a/', 'a'],
  ['./a//b/../c', 'a/c'],
  ['/', '/'],
  ['../a', '../a'],
])('normalPath of %s is %s', (path, normal) => {
  expect(normalPath(path)).toBe(normal);
});

const surroundings = fakeWorkspace({ 'src/report.py': '', 'src/deep/a.ts': '' });
const hintFor = (path: string, kind: 'file' | 'folder' = 'file') =>
  placeComplaints(surroundings, path, ['x'], { kind, code: 'packaging/entry-file', noun: 'The entry file' }).map(
    ({ hint }) => hint,
  );

test.each([
  ['src/reprot.py', 'Did you mean src/report.py? Paths are relative to the config, written with "/".'],
  ['scr/report.py', 'Did you mean src/report.py? Paths are relative to the config, written with "/".'],
  ['src/dep/a.ts', 'Did you mean src/deep/a.ts? Paths are relative to the config, written with "/".'],
  ['src/dep/other.ts', 'Did you mean src/deep? Paths are relative to the config, written with "/".'],
  ['src/unlike.go', 'Paths are relative to the config, written with "/".'],
  ['src\\report.py', 'Write it with "/": src/report.py.'],
  ['/home/me/repo/src/report.py', 'Write src/report.py.'],
])('the hint for the path %s names what was most likely meant', (path, hint) => {
  expect(hintFor(path)).toEqual([hint]);
});

test('an absolute path elsewhere leaves the folder of the config, and a folder is suggested for a folder only', () => {
  expect(hintFor('/etc/passwd')).toEqual([expect.stringMatching(/^Only files beside or below the config/)]);
  expect(hintFor('scr', 'folder')).toEqual([expect.stringMatching(/^Did you mean src\?/)]);
  expect(hintFor('src/reprot.py', 'folder')).toEqual(['Paths are relative to the config, written with "/".']);
});
