import { describe, expect, test } from '@jest/globals';
import { manifestOf } from '../../../../src/packaging/languages/python/manifest.ts';
import type { PythonProgram } from '../../../../src/packaging/languages/python/properties.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

const project = '[project]\nname = "job"\ndependencies = ["requests"]\n';
const find = (
  files: Record<string, string>,
  own: PythonProgram['languageSpecificConfig'] = {},
  entry = 'jobs/etl/main.py',
) => manifestOf(entry, { entryfilePath: entry, languageSpecificConfig: own }, fakeWorkspace({ [entry]: '', ...files }));

describe('manifestOf', () => {
  test('takes the nearest folder that names packages, also below a lock file of something else', () => {
    const files = {
      'uv.lock': '',
      'pyproject.toml': project,
      'jobs/etl/requirements.txt': 'requests==2\n',
    };
    expect(find(files)).toMatchObject({ folder: 'jobs/etl', file: 'requirements.txt', manager: 'pip', isLock: false });
    expect(find(files, {}, 'jobs/other.py')).toMatchObject({ folder: '.', file: 'uv.lock', manager: 'uv' });
  });

  test('takes no pyproject.toml that only holds settings of tools', () => {
    expect(find({ 'pyproject.toml': '[tool.ruff]\nline-length = 100\n' })).toBeUndefined();
    expect(find({ 'jobs/etl/pyproject.toml': '[tool.ruff]\n', 'jobs/requirements.txt': 'a==1\n' })).toMatchObject({
      folder: 'jobs',
      file: 'requirements.txt',
    });
  });

  test.each([
    [{ 'uv.lock': '', 'pyproject.toml': project }, 'uv.lock', 'uv'],
    [{ 'poetry.lock': '', 'pyproject.toml': project }, 'poetry.lock', 'poetry'],
    [{ 'Pipfile.lock': '', Pipfile: '' }, 'Pipfile.lock', 'pipenv'],
    [{ 'requirements.txt': '', 'pyproject.toml': project }, 'requirements.txt', 'pip'],
    [{ 'pyproject.toml': project }, 'pyproject.toml', 'uv'],
    [{ 'pyproject.toml': '[tool.poetry]\nname = "job"\n' }, 'pyproject.toml', 'poetry'],
    [{ Pipfile: '[packages]\na = "*"\n' }, 'Pipfile', 'pipenv'],
  ])('of %j reads %s by %s', (files, file, manager) => {
    expect(find(files as unknown as Record<string, string>)).toMatchObject({ file, manager });
  });

  test('takes what the named package manager reads, and nothing without that', () => {
    const files = { 'requirements.txt': 'a==1', 'pyproject.toml': project, 'uv.lock': '', 'poetry.lock': '' };
    const file = (packageManager: 'uv' | 'pip' | 'pipenv' | 'poetry') => find(files, { packageManager })?.file;
    expect([file('uv'), file('poetry'), file('pip'), file('pipenv')]).toEqual([
      'uv.lock',
      'poetry.lock',
      'requirements.txt',
      undefined,
    ]);
  });

  test('takes the file that the config names, with the lock file beside it', () => {
    const files = { 'a/pyproject.toml': project, 'a/uv.lock': '', 'b/prod.in': 'x==1\n', 'jobs/etl/uv.lock': '' };
    expect(find(files, { packageManagerFile: './a/pyproject.toml' })).toMatchObject({ folder: 'a', file: 'uv.lock' });
    expect(find(files, { packageManagerFile: 'b/prod.in' })).toMatchObject({ file: 'prod.in', manager: 'pip' });
    expect(find(files, { packageManagerFile: 'b/prod.in', packageManager: 'uv' })).toMatchObject({ manager: 'uv' });
  });

  test('takes the lock file of the workspace that a project is a member of', () => {
    const member = { 'jobs/etl/pyproject.toml': '[project]\nname = "etl"\n', 'uv.lock': '' };
    const root = `${project}[tool.uv.workspace]\nmembers = ["jobs/*"]\n`;
    expect(find({ ...member, 'pyproject.toml': root })).toMatchObject({ folder: '.', file: 'uv.lock', member: 'etl' });
    expect(find({ ...member, 'pyproject.toml': project })).toMatchObject({
      folder: 'jobs/etl',
      file: 'pyproject.toml',
    });
  });

  test('names other lock files of the folder, unless the config says which counts', () => {
    const files = { 'uv.lock': '', 'poetry.lock': '', 'pyproject.toml': project };
    expect(find(files)?.otherLocks).toEqual(['poetry.lock']);
    expect(find(files, { packageManager: 'uv' })?.otherLocks).toEqual([]);
  });

  const uvLock = (source: string) => `[[package]]\nname = "lib"\nsource = { ${source} }\n`;
  test.each<[string, Record<string, string>, readonly string[] | undefined]>([
    ['uv', { 'uv.lock': uvLock('registry = "https://pypi.org/simple"') }, ['pyproject.toml', 'uv.lock']],
    ['uv and the project itself', { 'uv.lock': uvLock('editable = "."') }, ['pyproject.toml', 'uv.lock']],
    ['uv and a local package', { 'uv.lock': uvLock('editable = "lib"') }, undefined],
    [
      'uv and computed dependencies',
      { 'uv.lock': '', 'pyproject.toml': '[project]\nname = "x"\ndynamic = ["version", "dependencies"]\n' },
      undefined,
    ],
    ['poetry', { 'poetry.lock': '[[package]]\nname = "a"\n' }, ['pyproject.toml', 'poetry.lock']],
    [
      'poetry and a local package',
      { 'poetry.lock': '[package.source]\ntype = "directory"\nurl = "../lib"\n' },
      undefined,
    ],
    ['pipenv', { 'Pipfile.lock': '{}', Pipfile: '' }, ['Pipfile', 'Pipfile.lock']],
    [
      'pipenv and a local package',
      { 'Pipfile.lock': '{"default": {"lib": {"path": "./lib"}}}', Pipfile: '' },
      undefined,
    ],
    ['pip', { 'requirements.txt': '-r base.txt\n', 'base.txt': 'a==1\n' }, ['requirements.txt', 'base.txt']],
    ['pip and a local package', { 'requirements.txt': './lib\n' }, undefined],
    [
      'settings of a tool with a path',
      { 'uv.lock': '', 'pyproject.toml': `${project}[tool.x]\npath = "src"\n` },
      ['pyproject.toml', 'uv.lock'],
    ],
  ])('reads the files that %s needs, or all where more is needed', (_, files, expected) => {
    const pyproject = 'requirements.txt' in files || 'Pipfile' in files ? {} : { 'pyproject.toml': project };
    expect(find({ ...pyproject, ...files }, {}, 'main.py')?.files).toEqual(expected);
  });

  test.each<[string, string]>([
    ['dotted keys', 'project.name = "job"\nproject.dependencies = ["a"]\n'],
    ['an inline table', 'project = { name = "job", dependencies = ["a"] } # [tool.poetry]\n'],
    ['quoted keys and blanks in the header', '[ "project" ] # why\n"name" = "job"\n\'dependencies\' = ["a"]\n'],
    [
      'headers in texts and comments',
      '[project]\nname = "job"\ndescription = """\n[tool.x]\ndependencies = []\n"""\ndependencies = [\n  # [tool.x] ]\n  "a", # ]\n]\n',
    ],
    [
      'dates and arrays of tables',
      '[[tool.x.y]]\nat = 1979-05-27 07:32:00Z\n[project]\nname = "job"\ndependencies = ["a"]\n',
    ],
  ])('reads a pyproject.toml with %s', (_, text) => {
    expect(find({ 'pyproject.toml': text })).toMatchObject({ file: 'pyproject.toml', manager: 'uv', unpinned: ['*'] });
  });

  test.each([
    'tool.uv.sources.lib.path = "../lib"\n',
    '[tool.uv]\nsources = { lib = { path = "../lib" } }\n',
    '[tool.uv.sources]\nlib = { path = "../lib" }\n',
    '[tool.uv.sources.lib]\npath = "../lib"\n',
  ])('finds the package of the repository in %j', (text) => {
    expect(
      find({
        'pyproject.toml': `${text.startsWith('tool') ? text : ''}${project}${text.startsWith('tool') ? '' : text}`,
        'uv.lock': '',
      })?.files,
    ).toBeUndefined();
  });

  test('finds packages that stay where they are, which must be in the image', () => {
    const poetry = '[[package]]\nname = "lib"\ndevelop = true\n[package.source]\ntype = "directory"\nurl = "../lib"\n';
    expect(find({ 'jobs/etl/poetry.lock': poetry, 'jobs/etl/pyproject.toml': project })?.locals).toEqual(['jobs/lib']);
    const pipenv = JSON.stringify({ default: { lib: { editable: true, path: './lib' } } }, null, 4);
    expect(find({ 'Pipfile.lock': pipenv, Pipfile: '' })?.locals).toEqual(['lib']);
    expect(find({ 'requirements.txt': '-e ./lib\n' })?.locals).toEqual(['lib']);
    expect(find({ 'requirements.txt': './lib\n' })?.locals).toEqual([]);
  });

  test('names the manifest that a lock file lacks', () => {
    expect(find({ 'jobs/uv.lock': '' })?.missing).toEqual(['jobs/pyproject.toml']);
    expect(find({ 'poetry.lock': '' })?.missing).toEqual(['pyproject.toml']);
    expect(find({ 'Pipfile.lock': '{}' })?.missing).toEqual(['Pipfile']);
    const complete = [{ 'uv.lock': '', 'pyproject.toml': project }, { Pipfile: '' }, { 'pyproject.toml': project }];
    for (const files of complete) expect(find(files as unknown as Record<string, string>)?.missing).toEqual([]);
  });

  test('says which packages are not pinned', () => {
    expect(find({ 'requirements.txt': 'a\nb==1\n' })?.unpinned).toEqual(['a']);
    expect(find({ 'pyproject.toml': project })?.unpinned).toEqual(['*']);
    expect(find({ 'pyproject.toml': '[project]\nname = "x"\ndependencies = []\n' })?.unpinned).toEqual([]);
    expect(find({ Pipfile: '[packages]\na = "*"\n' })?.unpinned).toEqual(['*']);
    const poetry = (more: string) => `[tool.poetry]\nname = "x"\n[tool.poetry.dependencies]\npython = "^3.9"\n${more}`;
    expect(find({ 'pyproject.toml': poetry('') })?.unpinned).toEqual([]);
    expect(find({ 'pyproject.toml': poetry('requests = "*"\n') })?.unpinned).toEqual(['*']);
    expect(find({ 'pyproject.toml': project, 'uv.lock': '' })?.unpinned).toEqual([]);
  });
});
