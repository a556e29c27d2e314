import { describe, expect, test } from '@jest/globals';
import { firstDockerfile, onlyProgram } from '../../../../src/packaging/languages/python/first-dockerfile.ts';

const project = '[project]\nname = "x"\n\n[project.scripts] # ours\n\n# the job\nrun-etl = "x.cli:main"\nb = "x:b"\n';
/** Returns the instructions of the Dockerfile for a folder with these files; undefined without a Dockerfile. */
const instructionsOf = (files: Readonly<Record<string, string>>, entry?: string): string[] | undefined =>
  firstDockerfile(entry, { files: Object.keys(files), text: (path) => files[path] })
    ?.text.split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
const begin = ['FROM docker.io/library/python:3.13-slim', 'ENV PYTHONUNBUFFERED=1', 'WORKDIR /app'];

describe('firstDockerfile', () => {
  test.each<[string, Record<string, string>, string[], string[]]>([
    ['pyproject.toml', {}, ['COPY . .', 'RUN pip install --no-cache-dir .'], []],
    [
      'uv.lock',
      { 'uv.lock': '' },
      ['RUN pip install --no-cache-dir uv', 'COPY . .', 'RUN uv sync --locked --no-dev --no-cache'],
      ['uv', 'run', '--no-sync'],
    ],
    [
      'poetry.lock',
      { 'poetry.lock': '' },
      [
        'RUN pip install --no-cache-dir poetry',
        'COPY . .',
        'RUN poetry install --only main --no-interaction --no-cache',
      ],
      ['poetry', 'run'],
    ],
    [
      'Pipfile.lock',
      { 'Pipfile.lock': '' },
      [
        'RUN pip install --no-cache-dir pipenv',
        'COPY . .',
        'RUN pipenv install --system --deploy',
        'RUN pip install --no-cache-dir .',
      ],
      [],
    ],
    [
      'requirements.txt',
      { 'requirements.txt': 'requests' },
      ['COPY . .', 'RUN pip install --no-cache-dir -r requirements.txt', 'RUN pip install --no-cache-dir .'],
      [],
    ],
  ])('installs a project with %s, and starts its first script', (_, files, install, prefix) => {
    expect(instructionsOf({ 'pyproject.toml': project, ...files })).toEqual([
      ...begin,
      ...install,
      `CMD ${JSON.stringify([...prefix, 'run-etl'])}`,
    ]);
  });

  test('writes nothing for a program with an entry file, which the buildpack builds, and for one without a script', () => {
    expect(instructionsOf({ 'pyproject.toml': project, 'main.py': '' }, 'main.py')).toBeUndefined();
    expect(instructionsOf({ 'pyproject.toml': '[project]\nname = "x"\n', 'a.py': '', 'b.py': '' })).toBeUndefined();
    expect(instructionsOf({ 'README.md': '' })).toBeUndefined();
  });

  test('takes the version of .python-version', () => {
    expect(instructionsOf({ 'pyproject.toml': project, '.python-version': '3.11.9\n' })?.[0]).toBe(
      'FROM docker.io/library/python:3.11-slim',
    );
    expect(instructionsOf({ 'pyproject.toml': project, '.python-version': 'pypy3.10\n' })?.[0]).toBe(begin[0]);
  });
});

describe('onlyProgram', () => {
  test('returns the only program at the top of a folder, and nothing where there are several', () => {
    expect(onlyProgram({ files: ['etl.py', 'setup.py', 'test_etl.py', 'lib/b.py'] })).toBe('etl.py');
    expect(onlyProgram({ files: ['a.py', 'b.py'] })).toBeUndefined();
    expect(onlyProgram({ files: ['README.md'] })).toBeUndefined();
  });
});
