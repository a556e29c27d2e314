import type { FirstDockerfile, ProgramFolder } from '../../language.ts';

/**
 * Returns a Dockerfile for a Python program: its entry file, else the first script of `pyproject.toml`, else the only
 * program at the top of the folder. Packages are installed as their lock file or manifest says. Undefined if nothing
 * there can be started.
 */
export const pythonDockerfile = (entry: string | undefined, folder: ProgramFolder): FirstDockerfile | undefined => {
  const project = folder.text('pyproject.toml') ?? '';
  const script = entry === undefined ? firstScript(project) : undefined;
  const starts = entry ?? script ?? onlyProgram(folder.files);
  if (starts === undefined) return undefined;
  const command = script === undefined ? ['python', starts] : [script];
  const { install, prefix = [] } = installation(folder, project, script !== undefined);
  const text = [
    `FROM python:${versionIn(folder.text('.python-version'))}-slim`,
    '# Standard output reaches the log line by line.',
    'ENV PYTHONUNBUFFERED=1',
    'WORKDIR /app',
    ...install,
    `CMD ${JSON.stringify([...prefix, ...command])}`,
    '',
  ].join('\n');
  return { starts, text, ignored: ['.venv', 'venv', '**/__pycache__', '.env'] };
};

/** The version of Python without a `.python-version`: https://devguide.python.org/versions/ */
const defaultVersion = '3.13';

/** Returns the major and minor version in a `.python-version`. */
const versionIn = (file: string | undefined): string => /^\s*(3\.\d+)/.exec(file ?? '')?.[1] ?? defaultVersion;

/** Returns the name of the first script in `[project.scripts]`. */
const firstScript = (project: string): string | undefined =>
  /^\[project\.scripts\][ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*"?([\w.-]+)"?[ \t]*=/m.exec(project)?.[1];

/** Returns the only Python file at the top of a folder that is no part of the tools. */
const onlyProgram = (files: readonly string[]): string | undefined => {
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

/**
 * Returns the installation for the first lock file or manifest that the folder has. `asPackage` says that the project is
 * a package that has to be installed too, for its script.
 */
const installation = ({ files, text }: ProgramFolder, project: string, asPackage: boolean): Installation => {
  if (files.includes('uv.lock'))
    return {
      install: [`${pip} uv`, copyAll, 'RUN uv sync --locked --no-dev --no-cache'],
      prefix: ['uv', 'run', '--no-sync'],
    };
  if (files.includes('poetry.lock'))
    return {
      install: [
        `${pip} poetry`,
        copyAll,
        `RUN poetry install --only main --no-interaction --no-cache${asPackage ? '' : ' --no-root'}`,
      ],
      prefix: ['poetry', 'run'],
    };
  if (files.includes('Pipfile.lock'))
    return { install: [`${pip} pipenv`, copyAll, 'RUN pipenv install --system --deploy'] };
  const requirements = text('requirements.txt');
  if (requirements !== undefined) {
    const installed = `${pip} -r requirements.txt`;
    // Other files that it names must be there first; otherwise a change of code installs nothing again.
    const namesFiles = /^(?:-(?:r|c|e)|--(?:requirement|constraint|editable)\b|\.{0,2}\/|\.$|file:)/;
    return requirements.split('\n').some((line) => namesFiles.test(line.trim()))
      ? { install: [copyAll, installed] }
      : { install: ['COPY requirements.txt ./', installed, copyAll] };
  }
  return { install: /^\[project\]/m.test(project) ? [copyAll, `${pip} .`] : [copyAll] };
};
