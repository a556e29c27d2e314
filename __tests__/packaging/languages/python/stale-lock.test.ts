import { describe, expect, test } from '@jest/globals';
import type { PythonProgram } from '../../../../src/packaging/languages/python/properties.ts';
import { python } from '../../../../src/packaging/languages/python/python.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

/** Returns the diagnostics of a program beside these files. */
const judge = (files: Record<string, string>, own: PythonProgram['languageSpecificConfig'] = {}, entry = 'job.py') =>
  python.image(
    entry,
    { entryfilePath: entry, languageSpecificConfig: own },
    fakeWorkspace({ [entry]: '', ...files }),
    'linux/amd64',
  ).diagnostics;

/** Returns what a warning says is asked for otherwise; undefined without one. */
const stale = (files: Record<string, string>): string | undefined =>
  judge(files).flatMap(({ code, severity, sentence }) => {
    const [, found] = /which asks otherwise for (.*): \w+ stops there\.$/.exec(sentence) ?? [];
    return code === 'packaging/lock-file' && severity === 'warning' ? [found] : [];
  })[0];

const pyproject = `[project]
name = "Job_A"
version = "0.1.0"
requires-python = ">= 3.11"
dependencies = [ # why [not]
  "idna <4.0, >= 3.01.0 , != 3.5.*", "Six[foo]; python_version > '3.8'",
  'certifi>=2022.05.18',
]
optional-dependencies.Big_x = ["tomli (~=2.0)"]
[dependency-groups]
dev = ["toml==0.10.2"]
Lint = [{include-group = "dev"}, "ruff"]
`;
/** The lock file that uv 0.13.9 writes for it, without the packages of others. */
const uvLock = `version = 1
revision = 5
requires-python = ">=3.11"

[[package]]
name = "idna"
version = "3.20"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "job-a"
version = "0.1.0"
source = { virtual = "." }
dependencies = [
    { name = "idna" },
    { name = "six" },
]

[package.optional-dependencies]
big-x = [
    { name = "tomli" },
]

[package.metadata]
requires-dist = [
    { name = "certifi", specifier = ">=2022.5.18" },
    { name = "idna", specifier = ">=3.1.0,!=3.5.*,<4.0" },
    { name = "six", extras = ["foo"], marker = "python_full_version >= '3.9'" },
    { name = "tomli", marker = "extra == 'big-x'", specifier = "~=2.0" },
]
provides-extras = ["big-x"]

[package.metadata.requires-dev]
dev = [{ name = "toml", specifier = "==0.10.2" }]
lint = [
    { name = "ruff" },
    { name = "toml", specifier = "==0.10.2" },
]
`;

describe('a uv.lock', () => {
  test('is as new as a pyproject.toml whose requirements it repeats in its own words', () => {
    expect(stale({ 'pyproject.toml': pyproject, 'uv.lock': uvLock })).toBeUndefined();
  });

  test.each<[string, string, string, string]>([
    ['a package is new', "  'certifi>=", '  "attrs", \'certifi>=', '"attrs"'],
    ['a package is gone', "  'certifi>=2022.05.18',\n", '', '"certifi"'],
    ['a package has other versions', '>=2022.05.18', '>=2023', '"certifi"'],
    ['a package of an extra is new', '["tomli (~=2.0)"]', '["tomli (~=2.0)", "attrs"]', '"attrs"'],
    ['a group is new', 'dev = [', 'docs = []\ndev = [', 'the group "docs"'],
    ['a group is gone', 'Lint = [{include-group = "dev"}, "ruff"]\n', '', 'the group "lint"'],
    ['a package of a group is new', '"toml==0.10.2"', '"toml==0.10.2", "attrs"', '"attrs"'],
    ['another Python is asked for', '>= 3.11', '>=3.12', 'requires-python ">=3.12"'],
  ])('is old where %s', (_, from, to, found) => {
    expect(pyproject).toContain(from);
    expect(stale({ 'pyproject.toml': pyproject.replace(from, to), 'uv.lock': uvLock })).toBe(found);
  });

  test.each<[string, string, string]>([
    ['its packages are computed', 'version = "0.1.0"', 'dynamic = ["dependencies"]'],
    ['the range of Python is written otherwise', '">= 3.11"', '"~=3.11"'],
    ['versions are written in an unusual way', '>=2022.05.18', '===2022.5.18'],
    ['a package has an address', "'certifi>=2022.05.18'", "'certifi @ https://a.b/c.whl'"],
    [
      'a package has a source of its own',
      '[dependency-groups]',
      '[tool.uv.sources]\ncertifi = { path = "x" }\n[dependency-groups]',
    ],
  ])('is not compared where %s', (_, from, to) => {
    expect(pyproject).toContain(from);
    expect(stale({ 'pyproject.toml': pyproject.replace(from, to), 'uv.lock': uvLock })).toBeUndefined();
  });

  test('is compared with the group that uv had before there were groups', () => {
    const asks = (names: string) => `[project]\nname = "job-a"\n[tool.uv]\ndev-dependencies = [${names}]\n`;
    const lock =
      '[[package]]\nname = "job-a"\nsource = { virtual = "." }\n[package.metadata]\n[package.metadata.requires-dev]\ndev = [{ name = "six" }]\n';
    expect(stale({ 'pyproject.toml': asks('"six"'), 'uv.lock': lock })).toBeUndefined();
    expect(stale({ 'pyproject.toml': asks('"six", "toml"'), 'uv.lock': lock })).toBe('"toml"');
  });

  test('repeats that group together with the one of the same name', () => {
    const asks = (names: string) =>
      `[project]\nname = "job-a"\n[dependency-groups]\ndev = ["toml"]\n[tool.uv]\ndev-dependencies = [${names}]\n`;
    const lock =
      '[[package]]\nname = "job-a"\nsource = { virtual = "." }\n[package.metadata]\n[package.metadata.requires-dev]\ndev = [{ name = "six" }, { name = "toml" }]\n';
    expect(stale({ 'pyproject.toml': asks('"six"'), 'uv.lock': lock })).toBeUndefined();
    expect(stale({ 'pyproject.toml': asks('"six", "attrs"'), 'uv.lock': lock })).toBe('"attrs"');
  });

  test.each([
    ['>=3.11,<3.12', '==3.11.*'],
    ['>=3.8,>=3.11', '>=3.11'],
    ['>=3.11,!=3.11.0', '>3.11'],
    ['>=3.11.0', '>=3.11'],
    ['==3.11', '>=3.11'],
  ])('has the range "%s" of Python as "%s"', (wanted, locked) => {
    const files = {
      'pyproject.toml': pyproject.replace('>= 3.11', wanted),
      'uv.lock': uvLock.replace('requires-python = ">=3.11"', `requires-python = "${locked}"`),
    };
    expect(stale(files)).toBeUndefined();
  });

  test.each([
    ['the top has a source for a package of a member', '\n[tool.uv.sources]\nlib = { workspace = true }', ''],
    ['it has a package as a place', '', ', editable = "lib"'],
  ])('has no versions where %s', (_, sources, place) => {
    const files = {
      'pyproject.toml': `[project]\nname = "root"\n[tool.uv.workspace]\nmembers = ["m", "lib"]${sources}`,
      'uv.lock': `[manifest]\nmembers = ["lib", "m", "root"]\n[[package]]\nname = "root"\nsource = { virtual = "." }\n[[package]]\nname = "m"\nsource = { virtual = "m" }\n[package.metadata]\nrequires-dist = [{ name = "lib"${place} }]\n`,
      'm/pyproject.toml': '[project]\nname = "m"\ndependencies = ["lib>=1"]\n',
      'lib/pyproject.toml': '[project]\nname = "lib"\n',
    };
    expect(judge(files, {}, 'm/job.py').filter(({ code }) => code === 'packaging/lock-file')).toEqual([]);
  });

  test('is compared with the member of a workspace that the program is', () => {
    const root = '[project]\nname = "root"\n[tool.uv.workspace]\nmembers = ["a"]\n';
    const lock =
      'requires-python = ">=3.13"\n[manifest]\nmembers = ["a", "root"]\n[[package]]\nname = "root"\nsource = { virtual = "." }\n[[package]]\nname = "a"\nsource = { editable = "a" }\n[package.metadata]\nrequires-dist = [{ name = "six" }]\n';
    const said = (names: string) =>
      judge(
        {
          'pyproject.toml': root,
          'uv.lock': lock,
          'a/pyproject.toml': `[project]\nname = "a"\nrequires-python = ">=3.12"\ndependencies = [${names}]\n`,
        },
        {},
        'a/job.py',
      ).map(({ sentence }) => sentence);
    expect(said('"six"')).toEqual([]);
    expect(said('"six", "toml"')).toEqual([
      'uv.lock is older than a/pyproject.toml, which asks otherwise for "toml": uv stops there.',
    ]);
  });
});

describe('a lock file of another package manager', () => {
  test('of poetry is old where it lacks a package that is asked for on every machine', () => {
    const text =
      '[tool.poetry]\nname = "x"\n[tool.poetry.dependencies]\npython = "^3.11"\nSix = "*"\nold = {version = "1", python = "<3.8"}\n';
    const lock = '[[package]]\nname = "six"\n';
    expect(stale({ 'pyproject.toml': text, 'poetry.lock': lock })).toBeUndefined();
    expect(stale({ 'pyproject.toml': `${text}toml = {version = "1"}\n`, 'poetry.lock': lock })).toBe('"toml"');
    const project = '[project]\nname = "x"\ndependencies = ["six>1", "toml", "old; python_version < \'3.8\'"]\n';
    expect(stale({ 'pyproject.toml': project, 'poetry.lock': lock })).toBe('"toml"');
  });

  test('of poetry lacks what its table alone names where the project has a list of its own', () => {
    const text = (name: string) =>
      `[project]\nname = "x"\ndependencies = ["six", "old"]\n[tool.poetry.dependencies]\n${name} = "*"\nold = {version = "1", python = "<3.8"}\n`;
    const files = (name: string, locked: string) => ({
      'pyproject.toml': text(name),
      'poetry.lock': `[[package]]\nname = "${locked}"\n`,
    });
    expect(stale(files('iniconfig', 'six'))).toBeUndefined();
    expect(stale(files('iniconfig', 'iniconfig'))).toBe('"six"');
  });

  test('of pipenv has what is taken from a place by another name', () => {
    const files = (text: string) => ({ Pipfile: `[packages]\n${text}`, 'Pipfile.lock': '{"default": {"proj-x": {}}}' });
    for (const place of ['path = ".", editable = true', 'file = "https://a.b/c.whl"', 'git = "https://a.b/c.git"'])
      expect(stale(files(`e1839a8 = {${place}}\n`))).toBeUndefined();
    expect(stale(files('e1839a8 = {version = "*"}\n'))).toBe('"e1839a8"');
  });

  test('of pipenv is old where it lacks a package that is asked for on every machine', () => {
    const files = (text: string) => ({ Pipfile: `[packages]\n${text}`, 'Pipfile.lock': '{"default": {"six": {}}}' });
    expect(stale(files('Six = "*"\nold = {version = "*", sys_platform = "== \'win32\'"}\n'))).toBeUndefined();
    expect(stale(files('six = "*"\ntoml = "*"\n'))).toBe('"toml"');
  });
});

describe('the groups and extras of a program', () => {
  const files = { 'pyproject.toml': pyproject, 'uv.lock': uvLock };
  const told = (own: PythonProgram['languageSpecificConfig'], more = files) =>
    judge(more, own).map(({ code, place, sentence, hint }) => [
      code,
      (place as { path: string[] }).path.slice(-2).join('.'),
      sentence,
      hint,
    ]);

  test('are found in every spelling of their names', () => {
    expect(told({ uvWithGroups: ['lint'], uvWithoutGroups: ['DEV'], uvOptionalDependencies: ['big.X'] })).toEqual([]);
  });

  test('are refused where the project has none of the name, with the one that was meant', () => {
    expect(told({ uvWithGroups: ['dev', 'lnt'] })).toEqual([
      [
        'config/not-allowed',
        'uvWithGroups.1',
        'pyproject.toml has no group "lnt", and uv stops there.',
        'Did you mean `lint`?',
      ],
    ]);
    expect(told({ uvOptionalDependencies: ['small'] })).toEqual([
      [
        'config/not-allowed',
        'uvOptionalDependencies.0',
        'pyproject.toml has no extra "small", and uv stops there.',
        'Known here: `big-x`.',
      ],
    ]);
    const bare = { ...files, 'pyproject.toml': '[project]\nname = "x"\n', 'uv.lock': 'version = 1\n' };
    expect(told({ uvOnlyGroups: ['docs'] }, bare)).toEqual([
      [
        'config/not-allowed',
        'uvOnlyGroups.0',
        'pyproject.toml has no group "docs", and uv stops there.',
        'Leave it out, or add it to [dependency-groups] and run `uv lock`.',
      ],
    ]);
  });

  test('are left to uv where the extras are computed', () => {
    const computed = {
      ...files,
      'pyproject.toml': '[project]\nname = "x"\ndynamic = ["optional-dependencies"]\n',
      'uv.lock': 'version = 1\n',
    };
    expect(told({ uvOptionalDependencies: ['a'] }, computed)).toEqual([]);
  });
});
