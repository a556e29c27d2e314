import { describe, expect, test } from '@jest/globals';
import { commandsIn, dockerfileOf, type Given, lastStage } from './dockerfile-commands.ts';

const project = '[project]\nname = "job"\n';
const locked = { 'pyproject.toml': project, 'uv.lock': 'version = 1' };
/** Returns the command that installs packages. */
const installation = (files: Record<string, string>, given: Given = {}): string[] =>
  commandsIn(dockerfileOf(files, given)).findLast((words) => words.join(' ').match(/ (?:install|sync) /)) ?? [];

describe('pythonDockerfile', () => {
  test('installs nothing for a program without packages', () => {
    const text = dockerfileOf({});
    expect(commandsIn(text).map((words) => words.slice(0, 3).join(' '))).not.toContain('python3 -m pip');
    expect(lastStage(text)).toBe(
      [
        'FROM docker.io/library/python:3.12-slim',
        'ENV PATH=/opt/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="/app"',
        'COPY --from=build /out/ /',
        'COPY --from=program /out/ /',
        'WORKDIR /app',
        'CMD ["python3","-I","-S","/opt/batch-job/start.py","python3","/app/job.py"]',
        '',
      ].join('\n'),
    );
  });

  test('uses the built-in frontend, no flag that Docker 20.10 does not have, and no network in its last stage', () => {
    const text = dockerfileOf(locked, { properties: { includeFiles: ['x'] } });
    expect(text).not.toMatch(/# *syntax|<<|--exclude|--parents|--link|--chmod/);
    expect([...text.matchAll(/^FROM .*$/gm)].flat()).toEqual([
      'FROM docker.io/library/python:3.12 AS build',
      'FROM --platform=$BUILDPLATFORM docker.io/library/python:3.12-slim AS program',
      'FROM docker.io/library/python:3.12-slim',
    ]);
    expect(lastStage(text)).not.toContain('RUN');
  });

  test('mounts pip.conf, .netrc and the cache where packages are fetched, so that no layer has them', () => {
    for (const files of [locked, { 'requirements.txt': 'a==1' }])
      for (const [line] of dockerfileOf(files).matchAll(/^RUN .*"(?:install|sync)".*$/gm))
        expect(line).toMatch(
          /^RUN --mount=type=secret,id=pipconf,target=\/etc\/pip\.conf --mount=type=secret,id=netrc,target=\/root\/\.netrc --mount=type=cache,id=python,target=\/root\/\.cache,sharing=locked \[/,
        );
  });

  test('mounts the logins of poetry where poetry installs, and for no other manager', () => {
    const mounts = (files: Record<string, string>) => dockerfileOf(files).match(/^RUN .*id=poetry-auth,.*$/gm) ?? [];
    expect(mounts({ 'pyproject.toml': project, 'poetry.lock': '[metadata]' })).toEqual([
      expect.stringMatching(/,target=\/root\/\.config\/pypoetry\/auth\.toml .*\["poetry","install"/),
    ]);
    for (const files of [locked, { 'requirements.txt': 'a==1' }]) expect(mounts(files)).toEqual([]);
  });

  test.each<[string, Record<string, string>, string]>([
    ['uv.lock', locked, 'uv sync --locked --no-editable --no-install-project --no-dev'],
    ['pyproject.toml', { 'pyproject.toml': project }, 'uv sync --no-editable --no-install-project --no-dev'],
    ['poetry.lock', { 'pyproject.toml': project, 'poetry.lock': '[metadata]' }, 'poetry install --only main --no-root'],
    ['Pipfile.lock', { Pipfile: '', 'Pipfile.lock': '{}' }, 'pipenv install --deploy'],
    ['Pipfile', { Pipfile: '[packages]' }, 'pipenv install --skip-lock'],
  ])('installs the packages of %s as they are pinned', (_, files, command) => {
    expect(installation(files).join(' ')).toBe(command);
  });

  test('installs requirements.txt by pip into the environment, which has no pip itself', () => {
    const words = installation({ 'requirements.txt': 'a==1' });
    expect(words.slice(0, 3)).toEqual(['python3', '-m', 'pip']);
    expect(words.join(' ')).toMatch(/ --python \/opt\/venv install --no-compile .*-r \.\/requirements\.txt$/);
    expect(installation({ 'requirements.txt': 'a==1' }, { own: { packageManager: 'uv' } }).join(' ')).toBe(
      'uv pip install --python /opt/venv -r ./requirements.txt',
    );
    expect(installation({ 'pyproject.toml': project }, { own: { packageManager: 'pip' } }).at(-1)).toBe('.');
  });

  test.each<[Given['own'] & object, string]>([
    [{ uvOptionalDependencies: ['a', 'b'] }, '--no-dev --extra a --extra b'],
    [{ uvWithGroups: ['dev', 'c'] }, '--group dev --group c'],
    [{ uvWithGroups: ['c'], uvWithoutGroups: ['d'] }, '--no-dev --group c --no-group d'],
    [{ uvOnlyGroups: ['e'] }, '--only-group e'],
  ])('gives uv the extras and groups of %j', (own, flags) => {
    expect(installation(locked, { own }).join(' ')).toBe(
      `uv sync --locked --no-editable --no-install-project ${flags}`,
    );
  });

  test('installs the member of a workspace', () => {
    const files = {
      'pyproject.toml': `${project}[tool.uv.workspace]\nmembers = ["jobs/*"]\n`,
      'uv.lock': 'version = 1',
      'jobs/etl/pyproject.toml': '[project]\nname = "etl"\n',
    };
    expect(installation(files, { entry: 'jobs/etl/main.py' }).join(' ')).toContain('--package etl --no-dev');
    const text = dockerfileOf({ ...files, 'jobs/etl/src/x.py': '' }, { entry: 'jobs/etl/main.py' });
    expect(text.indexOf('COPY . .')).toBeLessThan(text.indexOf('"sync"'));
    expect(text).toContain('PYTHONPATH="/app/jobs/etl:/app/jobs/etl/src:/app"');
    expect(text).toContain('"[\\"jobs/etl\\"]"');
  });

  test('has uv take the Python of the image, whatever patch a .python-version names', () => {
    expect(dockerfileOf(locked, { minor: 13 })).toContain(' UV_PYTHON=3.13 UV_PYTHON_DOWNLOADS=never ');
  });

  test.each([
    [8, ['uv==0.13.9', 'poetry==1.8.5', 'pipenv==2024.4.1']],
    [9, ['uv==0.13.9', 'poetry==2.2.1', 'pipenv==2025.0.4']],
    [13, ['uv==0.13.9', 'poetry==2.5.1', 'pipenv==2026.10.3']],
  ])('pins the package managers to versions that run on Python 3.%d', (minor, versions) => {
    const tools = [
      locked,
      { 'pyproject.toml': project, 'poetry.lock': '[metadata]' },
      { 'Pipfile.lock': '{}', Pipfile: '' },
    ];
    const pinned = tools.map((files) =>
      commandsIn(dockerfileOf(files, { minor }))
        .flat()
        .find((word) => /^\w+==/.test(word)),
    );
    expect(pinned).toEqual(versions);
  });

  test('installs packages before it copies the sources, so that a change of a source installs nothing again', () => {
    const alone = dockerfileOf({ 'requirements.txt': '-r more/base.txt\n', 'more/base.txt': '' });
    const build = alone.slice(0, alone.indexOf('AS program'));
    expect(build).toContain('COPY ["requirements.txt","./"]\nCOPY ["more/base.txt","more/"]\n');
    expect(build).not.toContain('COPY . .');
    const local = dockerfileOf({ 'requirements.txt': './lib\n' });
    expect(local.indexOf('COPY . .')).toBeLessThan(local.indexOf('"install"'));
  });

  test('installs in the folder of the manifest, whatever its name, and looks for modules there', () => {
    const folder = 'a $B "[c]';
    const text = dockerfileOf(
      { [`${folder}/requirements.txt`]: 'a==1', [`${folder}/src/x.py`]: '' },
      { entry: `${folder}/jobs/j.py` },
    );
    expect(text).toContain('WORKDIR /app/a \\$B \\"[c]\n');
    const copied = ['a \\$B \\"[[]c]/requirements.txt', 'a \\$B \\"[c]/'];
    expect(text).toContain(`COPY ${JSON.stringify(copied)}`);
    expect(text).toContain('PYTHONPATH="/app/a \\$B \\"[c]:/app/a \\$B \\"[c]/src:/app"');
    expect(text).toContain('"python3","/app/a $B \\"[c]/jobs/j.py"]');
  });

  test('removes excluded packages, whoever installed them', () => {
    const text = dockerfileOf(locked, { properties: { excludeDependencies: ['boto3', 'numpy'] } });
    const words = commandsIn(text).find((all) => all.includes('uninstall')) ?? [];
    expect(words.slice(-3)).toEqual(['--yes', 'boto3', 'numpy']);
    expect(text.indexOf('"uninstall"')).toBeGreaterThan(text.indexOf('"sync"'));
  });

  test('runs commands of the user in the final image, each as a whole, before it copies the program', () => {
    const text = lastStage(
      dockerfileOf(
        {},
        { properties: { customDockerBuildCommands: ['apt-get update\napt-get install x', '--network=none true'] } },
      ),
    );
    expect(text).toContain(
      'WORKDIR /app\nRUN ["/bin/sh","-c","apt-get update\\napt-get install x"]\nRUN --network=none true\nCOPY',
    );
  });

  test('runs as a process of its own that gets the signals: no shell is in its command', () => {
    expect(dockerfileOf({}).trimEnd().split('\n').at(-1)).toMatch(/^CMD \["python3",/);
  });
});
