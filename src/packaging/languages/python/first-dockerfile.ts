import type { FirstDockerfile, ProgramFolder } from '../../language.ts';
import { officialImage } from '../../official-image.ts';

/**
 * Returns a Dockerfile for a Python program that has no entry file, but a script in its `pyproject.toml`: the first one.
 * Packages are installed as their lock file or manifest says. Undefined for any other program.
 */
export const firstDockerfile = (entry: string | undefined, folder: ProgramFolder): FirstDockerfile | undefined => {
  const project = folder.text('pyproject.toml') ?? '';
  const script = entry === undefined ? firstScript(project) : undefined;
  if (script === undefined) return undefined;
  const { install, prefix = [] } = installation(folder, project);
  const text = [
    `FROM ${officialImage(`python:${versionIn(folder.text('.python-version'))}-slim`)}`,
    '# Standard output reaches the log line by line.',
    'ENV PYTHONUNBUFFERED=1',
    'WORKDIR /app',
    ...install,
    `CMD ${JSON.stringify([...prefix, script])}`,
    '',
  ].join('\n');
  return { starts: script, text, ignored: ['.venv', 'venv', '**/__pycache__', '.env'] };
};

/** The version of Python without a `.python-version`: https://devguide.python.org/versions/ */
const defaultVersion = '3.13';

/** Returns the major and minor version in a `.python-version`. */
const versionIn = (file: string | undefined): string => /^\s*(3\.\d+)/.exec(file ?? '')?.[1] ?? defaultVersion;

/** Returns the name of the first script in `[project.scripts]`. */
const firstScript = (project: string): string | undefined =>
  /^\[project\.scripts\][ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*"?([\w.-]+)"?[ \t]*=/m.exec(project)?.[1];

/** Returns the only Python file at the top of a folder that is no part of the tools. */
export const onlyProgram = ({ files }: Pick<ProgramFolder, 'files'>): string | undefined => {
  const programs = files.filter(
    (path) => /^[A-Za-z]\w*\.py$/.test(path) && !/^(?:setup|conftest|noxfile|tasks|test_.*|.*_test)\.py$/.test(path),
  );
  return programs.length === 1 ? programs[0] : undefined;
};

/** The lines that install the packages and copy the program, and the words before its command. */
interface Installation {
  readonly install: readonly string[];
  readonly prefix?: readonly string[];
}

const copyAll = 'COPY . .';
const pip = 'RUN pip install --no-cache-dir';

/** Returns the installation for the first lock file or manifest that the folder has, and of the project itself. */
const installation = ({ files, text }: ProgramFolder, project: string): Installation => {
  if (files.includes('uv.lock'))
    return {
      install: [`${pip} uv`, copyAll, 'RUN uv sync --locked --no-dev --no-cache'],
      prefix: ['uv', 'run', '--no-sync'],
    };
  if (files.includes('poetry.lock'))
    return {
      install: [`${pip} poetry`, copyAll, 'RUN poetry install --only main --no-interaction --no-cache'],
      prefix: ['poetry', 'run'],
    };
  const packages = files.includes('Pipfile.lock')
    ? [`${pip} pipenv`, copyAll, 'RUN pipenv install --system --deploy']
    : [copyAll, ...(text('requirements.txt') === undefined ? [] : [`${pip} -r requirements.txt`])];
  return { install: [...packages, ...(/^\[project\]/m.test(project) ? [`${pip} .`] : [])] };
};
