import { describe, expect, test } from '@jest/globals';
import { ref } from '../../../../src/cloudformation/expression.ts';
import { token } from '../../../../src/cloudformation/token.ts';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import type { PythonProgram } from '../../../../src/packaging/languages/python/properties.ts';
import { python } from '../../../../src/packaging/languages/python/python.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

type Own = PythonProgram['languageSpecificConfig'];
const project = '[project]\nname = "job"\n';
const programOf = (own: Own, properties: Partial<PythonProgram>): PythonProgram => ({
  entryfilePath: 'job.py',
  languageSpecificConfig: own,
  ...properties,
});
const image = (own: Own = {}, files: Record<string, string> = {}, properties: Partial<PythonProgram> = {}) =>
  python.image('job.py', programOf(own, properties), fakeWorkspace({ 'job.py': '', ...files }), 'linux/amd64');
const code = (
  own: Own = {},
  files: Record<string, string> = {},
  request: { runtime?: string; handlerFunction?: string } = {},
) =>
  python.lambda?.code(
    'job.py',
    programOf(own, {}),
    { handlerFunction: undefined, runtime: python.lambda.runtime(own), ...request },
    fakeWorkspace({ 'job.py': '', ...files }),
    'linux/amd64',
  ) ?? { diagnostics: [] };
const told = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code: one, place }) => [one, (place as { path: string[] }).path.at(-1)]);
const textOf = (built: ReturnType<typeof image>) => (built.value?.dockerfile as { text: string } | undefined)?.text;

describe('python', () => {
  test('uses the folder of the config as context, without files of its tools', async () => {
    const workspace = fakeWorkspace({
      ...{ 'job.py': '', 'a/b.pyc': '', '.venv/x': '', 'venv/x': '', 'a/__pycache__/x': '', 'x.egg-info/y': '' },
      ...{ 'docs/a': '', 'sql/a.sql': '', '.tox/x': '' },
    });
    const { value } = image({}, {}, { excludeFiles: ['docs/**'] });
    const { files } = await workspace.digest({ folder: '.', excluded: value?.excluded ?? [] });
    expect(files).toEqual(['job.py', 'sql/a.sql']);
  });

  test('reads nothing but the project, the folder of the entry file, includeFiles and the files of packages', async () => {
    const all = {
      ...{ 'etl [1]/jobs/job.py': '', 'etl [1]/sql/a.sql': '', 'etl [1]/requirements.txt': '-r ../base.txt' },
      ...{ 'base.txt': '', 'lib/x.py': '', 'README.md': '', 'web/index.ts': '', 'etl 1/y.py': '' },
      ...{ 'etl (v1)/x.py': '', 'etl v1/x.py': '' },
    };
    const workspace = fakeWorkspace(all);
    const filesOf = async (entry: string, properties: Partial<PythonProgram> = {}) => {
      const { value } = python.image(entry, programOf({}, properties), workspace, 'linux/amd64');
      const { excluded = [], included } = value ?? {};
      return (await workspace.digest({ folder: '.', excluded, ...(included ? { included } : {}) })).files;
    };
    const project = ['etl [1]/jobs/job.py', 'etl [1]/requirements.txt', 'etl [1]/sql/a.sql'];
    expect(await filesOf('etl [1]/jobs/job.py')).toEqual(['base.txt', ...project]);
    expect(await filesOf('etl [1]/jobs/job.py', { includeFiles: ['lib'] })).toEqual([
      'base.txt',
      ...project,
      'lib/x.py',
    ]);
    expect(await filesOf('lib/x.py')).toEqual(['lib/x.py']);
    expect(await filesOf('etl (v1)/x.py')).toEqual(['etl (v1)/x.py']);
  });

  test('reads everything where the packages may need any file', () => {
    const included = (files: Record<string, string>) =>
      python.image('etl/job.py', programOf({}, {}), fakeWorkspace({ 'etl/job.py': '', ...files }), 'linux/amd64').value
        ?.included;
    expect(included({})).toBeDefined();
    expect(included({ 'etl/requirements.txt': '../lib\n', 'lib/setup.py': '' })).toBeUndefined();
    expect(included({ 'requirements.txt': '' })).toBeUndefined();
  });

  test.each<[number | string, number]>([
    [3.8, 8],
    [3.9, 9],
    ['3.10', 10],
    [3.11, 11],
    [3.14, 14],
  ])('runs Python %s in its official image', (pythonVersion, minor) => {
    expect(textOf(image({ pythonVersion: pythonVersion as 3.8 }))).toContain(
      `FROM docker.io/library/python:3.${minor}-slim\n`,
    );
  });

  test.each([2.7, 3.6, 3.7] as const)('refuses Python %d, on which the entry does not run', (pythonVersion) => {
    expect(told(image({ pythonVersion }).diagnostics)).toEqual([['config/not-supported', 'pythonVersion']]);
  });

  test('refuses a .python-version without an image, and a version that the manifest does not allow', () => {
    expect(told(image({}, { '.python-version': '3.7\n' }).diagnostics)).toEqual([
      ['config/not-supported', 'entryfilePath'],
    ]);
    expect(textOf(image({}, { '.python-version': '3.10.1\n' }))).toContain('FROM docker.io/library/python:3.10-slim');
    const files = { 'pyproject.toml': `${project}requires-python = ">=3.13"\n` };
    expect(told(image({ pythonVersion: 3.12 }, files).diagnostics)).toEqual([['config/not-allowed', 'pythonVersion']]);
    expect(textOf(image({}, files))).toContain('FROM docker.io/library/python:3.13-slim');
  });

  test.each<[string, Own, Partial<PythonProgram>, Record<string, string>, string, string | number]>([
    ['minify', { minify: true }, {}, {}, 'config/not-yet', 'minify'],
    ['a web application', { runAppAs: 'ASGI' }, {}, {}, 'config/not-supported', 'runAppAs'],
    ['a package that is a flag', {}, { excludeDependencies: ['--all'] }, {}, 'config/wrong-format', 0],
    ['a package with a version', {}, { excludeDependencies: ['a==1'] }, {}, 'config/wrong-format', 0],
    ['an exclusion in a glob', {}, { includeFiles: ['!a.json'] }, {}, 'config/wrong-format', 0],
    ['a reference in a command', {}, { customDockerBuildCommands: [token(ref('X'))] }, {}, 'directives/misplaced', 0],
    ['a missing file', { packageManagerFile: 'r.txt' }, {}, {}, 'source/missing-path', 'packageManagerFile'],
    ['a file elsewhere', { packageManagerFile: '../r.txt' }, {}, {}, 'source/outside', 'packageManagerFile'],
    ['a reference', { packageManagerFile: token(ref('X')) }, {}, {}, 'directives/misplaced', 'packageManagerFile'],
    [
      'settings of tools',
      { packageManagerFile: 'pyproject.toml' },
      {},
      { 'pyproject.toml': '[tool.ruff]\n' },
      'config/wrong-format',
      'packageManagerFile',
    ],
    ['a manager without a manifest', { packageManager: 'uv' }, {}, {}, 'source/missing-path', 'packageManager'],
    ['a missing file of a file', {}, {}, { 'requirements.txt': '-r base.txt' }, 'source/missing-path', 'entryfilePath'],
    ['a lock file alone', {}, {}, { 'uv.lock': 'version = 1' }, 'source/missing-path', 'entryfilePath'],
    ['groups without uv', { uvWithGroups: ['a'] }, {}, {}, 'config/not-supported', 'uvWithGroups'],
    [
      'extras beside requirements.txt',
      { uvOptionalDependencies: ['a'] },
      {},
      { 'requirements.txt': 'a==1' },
      'config/not-supported',
      'uvOptionalDependencies',
    ],
    [
      'groups that exclude each other',
      { uvOnlyGroups: ['a'], uvWithGroups: ['b'] },
      {},
      { 'pyproject.toml': project, 'uv.lock': 'version = 1' },
      'config/at-most-one',
      'uvWithGroups',
    ],
  ])('rejects %s', (_, own, properties, files, problem, key) => {
    const { value, diagnostics } = image(own, files, properties);
    expect([told(diagnostics), value]).toEqual([[[problem, key]], undefined]);
  });

  test('accepts flags that are false, empty lists, and what every image is', () => {
    const own = { minify: false, uvWithGroups: [], uvOnlyGroups: [] };
    expect(image(own, {}, { excludeDependencies: [], requiresGlibcBinaries: true }).diagnostics).toEqual([]);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'open versions',
      { 'requirements.txt': 'a\nb>=1\nc==1\n' },
      /^requirements\.txt leaves the version of a, b open: pip /,
    ],
    [
      'a missing lock file',
      { 'pyproject.toml': `${project}dependencies = ["a"]\n` },
      /^There is no lock file: uv picks /,
    ],
    [
      'two lock files',
      { 'pyproject.toml': project, 'uv.lock': 'version = 1', 'poetry.lock': '[metadata]' },
      /^uv\.lock and poetry\.lock are lock/,
    ],
  ])('warns of %s, and builds', (_, files, sentence) => {
    const { value, diagnostics } = image({}, files);
    expect(diagnostics).toMatchObject([
      { severity: 'warning', code: 'packaging/unpinned', sentence: expect.stringMatching(sentence) },
    ]);
    expect(value).toBeDefined();
  });
});

describe('a function in Python', () => {
  test('runs on the runtime of its version, by a handler of ours', () => {
    expect(python.lambda).toMatchObject({ handler: 'stp_lambda_handler.handler' });
    expect([{}, { pythonVersion: 3.14 as const }].map((own) => python.lambda?.runtime(own))).toEqual([
      'python3.12',
      'python3.14',
    ]);
    expect(textOf(code({}, {}, { runtime: 'python3.11' }))).toContain('FROM public.ecr.aws/lambda/python:3.11 ');
  });

  test.each<[string, Own, Record<string, string>, object, string, string]>([
    ['a runtime of another language', {}, {}, { runtime: 'nodejs24.x' }, 'packaging/function-code', 'entryfilePath'],
    [
      'another version',
      { pythonVersion: 3.13 },
      {},
      { runtime: 'python3.12' },
      'packaging/function-code',
      'pythonVersion',
    ],
    ['a runtime of Python 2', {}, {}, { runtime: 'python2.7' }, 'packaging/function-code', 'entryfilePath'],
    ['an old runtime', {}, {}, { runtime: 'python3.7' }, 'config/not-supported', 'entryfilePath'],
    ['a name of JavaScript', {}, {}, { handlerFunction: '$run' }, 'packaging/function-code', 'handlerFunction'],
    [
      'an editable package',
      {},
      { 'requirements.txt': '-e ./lib\n', 'lib/setup.py': '' },
      {},
      'packaging/function-code',
      'entryfilePath',
    ],
    [
      'a version that the manifest excludes',
      {},
      { 'pyproject.toml': `${project}requires-python = ">=3.13"\n` },
      {},
      'config/not-allowed',
      'entryfilePath',
    ],
  ])('rejects %s', (_, own, files, request, problem, key) => {
    const { value, diagnostics } = code(own, files, request);
    expect([told(diagnostics), value]).toEqual([[[problem, key]], undefined]);
  });
});

describe('the files of packages', () => {
  const besides: Readonly<Record<string, Record<string, string>>> = {
    'uv.lock': { 'pyproject.toml': project },
    'poetry.lock': { 'pyproject.toml': project },
    'Pipfile.lock': { Pipfile: '' },
  };
  const said = (files: Record<string, string>) =>
    image({}, files).diagnostics.flatMap(({ code, severity, sentence }) =>
      severity === 'error' ? [`${code}: ${sentence}`] : [],
    );

  test.each<[string, string, string]>([
    ['uv.lock', '', ':1 is empty: uv cannot read it.'],
    ['uv.lock', 'version = 1\n<<<<<<< HEAD\n', ':2 has a conflict of a merge: uv cannot read it.'],
    ['poetry.lock', '[metadata]\nx =\n', ':2 is no TOML (invalid value): poetry cannot read it.'],
    ['poetry.lock', ' ', ':1 is empty: poetry cannot read it.'],
    ['Pipfile.lock', '', ':1 is empty: pipenv cannot read it.'],
    ['Pipfile.lock', '{\n"a": 1,,\n}', ':2 is no JSON: pipenv cannot read it.'],
    ['Pipfile.lock', '[]', ':1 is no JSON object: pipenv cannot read it.'],
    ['requirements.txt', 'a==1\n<<<<<<< HEAD\nb==1\n', ':2 has a conflict of a merge: pip cannot read it.'],
  ])('are refused with their line: %s of %j', (name, text, fault) => {
    expect(said({ ...besides[name], [name]: text })).toEqual([`packaging/lock-file: ${name}${fault}`]);
  });

  test('are not refused for a pyproject.toml that pip does not read, unless it installs a package of the repository', () => {
    const broken = { 'pyproject.toml': '[tool.ruff\nx = 1\n' };
    expect(said({ ...broken, 'requirements.txt': 'a==1\n' })).toEqual([]);
    expect(said({ ...broken, 'requirements.txt': '-e .\n' })).toEqual([
      'packaging/lock-file: pyproject.toml:1 is no TOML (illegal character in key): pip cannot read it.',
    ]);
  });

  test('are refused with a broken pyproject.toml, with a lock file and without', () => {
    const broken = { 'pyproject.toml': '[project]\nname = "a"\n<<<<<<< HEAD\ndependencies = []\n' };
    for (const more of [{ 'uv.lock': 'version = 1' }, {}])
      expect(said({ ...broken, ...more })).toEqual([
        'packaging/lock-file: pyproject.toml:3 has a conflict of a merge: uv cannot read it.',
      ]);
    expect(said({ 'pyproject.toml': '[project\ndependencies = ["a"]\n' })).toEqual([
      'packaging/lock-file: pyproject.toml:1 is no TOML (illegal character in key): uv cannot read it.',
    ]);
  });

  test.each(['-r ../../../base.txt', '-c ../../../limits.txt', '-e ../../../lib', '../../../lib'])(
    'are refused where they leave the folder of the config: %s',
    (line) => {
      const [found, ...more] = said({ 'requirements.txt': `${line}\n` });
      expect(found).toContain('source/outside: The packages of requirements.txt:1 need "..');
      expect(more).toEqual([]);
    },
  );
});
