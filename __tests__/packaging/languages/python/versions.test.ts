import { describe, expect, test } from '@jest/globals';
import { chosenMinor, pinnedMinor, rangeIn } from '../../../../src/packaging/languages/python/versions.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

/** Returns the minor versions from 8 to 14 that a requirement of Python allows. */
const allowed = (requirement: string): number[] | undefined => {
  const range = rangeIn(`[project]\nrequires-python = "${requirement}"\n`);
  return range && [8, 9, 10, 11, 12, 13, 14].filter(range.allows);
};

describe('rangeIn', () => {
  test.each([
    ['>=3.11', [11, 12, 13, 14]],
    ['>= 3.11, < 3.13', [11, 12]],
    ['>3.11', [11, 12, 13, 14]],
    ['>=3.9,<4', [9, 10, 11, 12, 13, 14]],
    ['>=3.9,<4.0', [9, 10, 11, 12, 13, 14]],
    ['~=3.12', [12, 13, 14]],
    ['~=3.12.1', [12]],
    ['==3.12.*', [12]],
    ['^3.12', [12, 13, 14]],
    ['~3.12', [12]],
    ['>=3.9,!=3.10.*', [9, 11, 12, 13, 14]],
    ['<=3.12', [8, 9, 10, 11]],
    ['<=3.12.4', [8, 9, 10, 11, 12]],
    ['>=3', [8, 9, 10, 11, 12, 13, 14]],
    ['*', [8, 9, 10, 11, 12, 13, 14]],
  ])('reads %s', (requirement, minors) => {
    expect(allowed(requirement)).toEqual(minors);
  });

  test.each(['^3.9 || ^3.12', '>=2.7', 'cp312', '>=3.9;x'])('leaves %s to the package manager', (requirement) => {
    expect(allowed(requirement)).toBeUndefined();
  });

  test('reads the forms of poetry and pipenv, and nothing else', () => {
    expect(rangeIn('[tool.poetry.dependencies]\npython = "^3.13"\n')?.written).toBe('^3.13');
    expect(rangeIn('[requires]\npython_version = "3.11"\n')?.allows(12)).toBe(false);
    expect(rangeIn('project.requires-python = ">=3.13" # of all\n')?.written).toBe('>=3.13');
    expect(rangeIn('[tool.uv.dependency-groups]\ndev = { requires-python = ">=3.13" }\n')).toBeUndefined();
    expect(rangeIn('[project]\ndescription = """\nrequires-python = "<3.9"\n"""\n')).toBeUndefined();
    expect(rangeIn('[tool.mypy]\npython_version = "3.11"\npython = "3.9"\n')).toBeUndefined();
  });
});

describe('the version of a program that names none', () => {
  test('is that of the nearest .python-version', () => {
    const files = fakeWorkspace({
      'a/.python-version': '3.13.1\n',
      '.python-version': '3.11\n',
      'a/j.py': '',
      'b/j.py': '',
    });
    expect(pinnedMinor('a/j.py', files)).toBe(13);
    expect(chosenMinor('b/j.py', undefined, files)).toBe(11);
  });

  test.each(['pypy3.10', 'system', '2.7.18', ''])('is the usual one for a .python-version with %j', (text) => {
    expect(chosenMinor('j.py', undefined, fakeWorkspace({ '.python-version': text, 'j.py': '' }))).toBe(12);
  });

  test('is the one nearest to the usual that the manifest allows', () => {
    const of = (requirement: string) =>
      chosenMinor('j.py', { texts: [`requires-python = "${requirement}"`] } as never, fakeWorkspace({ 'j.py': '' }));
    expect([of('>=3.9'), of('>=3.13'), of('<3.12'), of('==3.8.*')]).toEqual([12, 13, 11, 8]);
  });
});
