import { describe, expect, test } from '@jest/globals';
import { pythonDockerfile } from '../../../../src/packaging/languages/python/dockerfile.ts';

/** Returns the instructions of the Dockerfile for a folder with these files; undefined without a Dockerfile. */
const instructionsOf = (files: Readonly<Record<string, string>>, entry?: string): string[] | undefined =>
  pythonDockerfile(entry, { files: Object.keys(files), text: (path) => files[path] })
    ?.text.split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
const begin = ['FROM python:3.13-slim', 'ENV PYTHONUNBUFFERED=1', 'WORKDIR /app'];

describe('pythonDockerfile', () => {
  test('installs requirements.txt before it copies the program', () => {
    expect(instructionsOf({ 'requirements.txt': 'requests==2.32\n', 'main.py': '' }, 'main.py')).toEqual([
      ...begin,
      'COPY requirements.txt ./',
      'RUN pip install --no-cache-dir -r requirements.txt',
      'COPY . .',
      'CMD ["python","main.py"]',
    ]);
  });

  test('copies the program first if requirements.txt names other files', () => {
    for (const line of ['-r base.txt', '--constraint c.txt', '-e .', './lib', '../x', '.'])
      expect(instructionsOf({ 'requirements.txt': `a\n${line}\n`, 'main.py': '' }, 'main.py')?.slice(3, 5)).toEqual([
        'COPY . .',
        'RUN pip install --no-cache-dir -r requirements.txt',
      ]);
  });

  test.each([
    [
      'uv.lock',
      ['RUN pip install --no-cache-dir uv', 'COPY . .', 'RUN uv sync --locked --no-dev --no-cache'],
      ['uv', 'run', '--no-sync'],
    ],
    [
      'poetry.lock',
      [
        'RUN pip install --no-cache-dir poetry',
        'COPY . .',
        'RUN poetry install --only main --no-interaction --no-cache --no-root',
      ],
      ['poetry', 'run'],
    ],
    ['Pipfile.lock', ['RUN pip install --no-cache-dir pipenv', 'COPY . .', 'RUN pipenv install --system --deploy'], []],
  ])('installs the packages of %s', (name, install, prefix) => {
    expect(instructionsOf({ [name]: '', 'main.py': '' }, 'main.py')).toEqual([
      ...begin,
      ...install,
      `CMD ${JSON.stringify([...prefix, 'python', 'main.py'])}`,
    ]);
  });

  test('installs a project of pyproject.toml, and starts its first script if there is no entry file', () => {
    const project =
      '[project]\nname = "x"\n\n[project.scripts] # ours\n\n# the job\nrun-etl = "x.cli:main"\nb = "x:b"\n';
    const install = ['COPY . .', 'RUN pip install --no-cache-dir .'];
    expect(instructionsOf({ 'pyproject.toml': project })).toEqual([...begin, ...install, 'CMD ["run-etl"]']);
    expect(instructionsOf({ 'pyproject.toml': project, 'main.py': '' }, 'main.py')?.at(-1)).toBe(
      'CMD ["python","main.py"]',
    );
    expect(instructionsOf({ 'pyproject.toml': project, 'poetry.lock': '' })).toContain(
      'RUN poetry install --only main --no-interaction --no-cache',
    );
    expect(instructionsOf({ 'pyproject.toml': '[tool.ruff]\n', 'main.py': '' }, 'main.py')).toEqual([
      ...begin,
      'COPY . .',
      'CMD ["python","main.py"]',
    ]);
  });

  test('starts the only program at the top of the folder, and nothing where there are several', () => {
    expect(instructionsOf({ 'etl.py': '', 'setup.py': '', 'test_etl.py': '', 'lib/b.py': '' })?.at(-1)).toBe(
      'CMD ["python","etl.py"]',
    );
    expect(instructionsOf({ 'a.py': '', 'b.py': '' })).toBeUndefined();
    expect(instructionsOf({ 'README.md': '' })).toBeUndefined();
  });

  test('takes the version of .python-version', () => {
    expect(instructionsOf({ 'main.py': '', '.python-version': '3.11.9\n' }, 'main.py')?.[0]).toBe(
      'FROM python:3.11-slim',
    );
    expect(instructionsOf({ 'main.py': '', '.python-version': 'pypy3.10\n' }, 'main.py')?.[0]).toBe(begin[0]);
  });
});
