import { posix } from 'node:path';
import { secretMount } from '../../build-secrets.ts';
import { fixedSeconds } from '../../fixed-time.ts';
import { exec, literal, onePath } from '../../instructions.ts';
import type { PythonManifest } from './manifest.ts';
import type { PackageManager, PythonProgram } from './properties.ts';

/** The folder of the virtual environment that receives the packages, the same while they are built and when they run. */
export const environment = '/opt/venv';

/** Mounts the user's pip.conf and .netrc, if the build has them, and the cache of packages: none becomes part of a layer. */
const mounts = [
  '--mount=type=secret,id=pipconf,target=/etc/pip.conf',
  '--mount=type=secret,id=netrc,target=/root/.netrc',
  '--mount=type=cache,id=python,target=/root/.cache,sharing=locked',
].join(' ');

const run = (...words: string[]): string => `RUN ${mounts} ${exec(...words)}`;

/** Returns the line that installs the packages of a manifest, for poetry with the user's logins by source. */
const runManager = (manager: PackageManager, words: readonly string[]): string =>
  `RUN ${manager === 'poetry' ? `${secretMount('poetry-auth')} ` : ''}${mounts} ${exec(...words)}`;
const pip = ['python3', '-m', 'pip', '--no-input', '--disable-pip-version-check'];
const pipInstall = [...pip, '--python', environment, 'install', '--no-compile', '--root-user-action=ignore'];

/**
 * Returns a package manager with its version, the newest that runs on a minor version of Python; another version may
 * install otherwise, so raise `recipe` in `python.ts` with it.
 */
const versionOf = (manager: Exclude<PackageManager, 'pip'>, minor: number): string => {
  const versions = {
    uv: ['0.13.9', '0.13.9', '0.13.9'],
    poetry: ['1.8.5', '2.2.1', '2.5.1'],
    pipenv: ['2024.4.1', '2025.0.4', '2026.10.3'],
  };
  return `${manager}==${versions[manager][Math.min(Math.max(minor - 8, 0), 2)]}`;
};

/**
 * Returns variables by which a package manager installs into the environment and nowhere else. uv takes the Python of the
 * image, whatever patch a `.python-version` names: https://docs.astral.sh/uv/reference/environment/
 */
const settingsOf = (manager: PackageManager, minor: number): string => {
  const settings: Readonly<Record<PackageManager, string>> = {
    pip: '',
    uv: ` UV_PROJECT_ENVIRONMENT=${environment} UV_PYTHON=3.${minor} UV_PYTHON_DOWNLOADS=never UV_LINK_MODE=copy`,
    poetry: ` VIRTUAL_ENV=${environment} POETRY_NO_INTERACTION=1`,
    pipenv: ` VIRTUAL_ENV=${environment} PIPENV_VERBOSITY=-1 PIPENV_NOSPIN=1`,
  };
  return settings[manager];
};

/** Returns the flags of uv for extras and groups: https://docs.astral.sh/uv/reference/cli/#uv-sync */
const selection = ({ languageSpecificConfig: own }: PythonProgram): string[] => {
  const { uvOptionalDependencies = [], uvWithGroups = [], uvWithoutGroups = [], uvOnlyGroups = [] } = own;
  const keepsDevelopment = uvOnlyGroups.length > 0 || uvWithGroups.includes('dev');
  return [
    ...(keepsDevelopment ? [] : ['--no-dev']),
    ...uvOptionalDependencies.flatMap((name) => ['--extra', name]),
    ...uvWithGroups.flatMap((name) => ['--group', name]),
    ...uvWithoutGroups.flatMap((name) => ['--no-group', name]),
    ...uvOnlyGroups.flatMap((name) => ['--only-group', name]),
  ];
};

/** Returns the words that install what a manifest names, in its folder. */
const commandOf = (manifest: PythonManifest, program: PythonProgram): string[] => {
  const { manager, file, isLock, member } = manifest;
  const isProject = isLock || file === 'pyproject.toml' || file === 'Pipfile';
  switch (manager) {
    case 'uv':
      return isProject
        ? [
            'uv',
            'sync',
            ...(isLock ? ['--locked'] : []),
            '--no-editable',
            '--no-install-project',
            ...(member ? ['--package', member] : []),
            ...selection(program),
          ]
        : ['uv', 'pip', 'install', '--python', environment, '-r', `./${file}`];
    case 'poetry':
      return ['poetry', 'install', '--only', 'main', '--no-root'];
    case 'pipenv':
      return ['pipenv', 'install', isLock ? '--deploy' : '--skip-lock'];
    default:
      return [...pipInstall, ...(isProject ? ['.'] : ['-r', `./${file}`])];
  }
};

/** Returns the lines that copy files to their places below /app, folder by folder. */
const copies = (files: readonly string[]): string[] => {
  const folders = [...new Set(files.map((file) => posix.dirname(file)))].sort();
  return folders.map((folder) => {
    const here = files.filter((file) => posix.dirname(file) === folder).map(onePath);
    return `COPY ${JSON.stringify([...new Set(here), `${literal(folder)}/`])}`;
  });
};

/** Packages to install. */
export interface InstallationRequest {
  /** The image in which they are installed. */
  readonly image: string;
  /** The minor version of Python 3. */
  readonly minor: number;
  readonly manifest: PythonManifest | undefined;
  readonly program: PythonProgram;
  /** Lines before the packages, which no file of the user changes. */
  readonly first?: readonly string[];
}

/**
 * Returns the lines of the stage `build`, which installs packages into a virtual environment without pip. It runs on the
 * platform of the image, for which native parts are chosen or compiled. Python compiles alike every time:
 * https://docs.python.org/3/using/cmdline.html#envvar-PYTHONHASHSEED
 */
export const buildStage = ({ image, minor, manifest, program, first = [] }: InstallationRequest): string[] => {
  const own = manifest ? settingsOf(manifest.manager, minor) : '';
  const { excludeDependencies = [] } = program;
  return [
    `FROM ${image} AS build`,
    `ENV PYTHONDONTWRITEBYTECODE=1 PYTHONHASHSEED=0 SOURCE_DATE_EPOCH=${fixedSeconds}${own}`,
    ...first,
    '# The packages.',
    `RUN ${exec('python3', '-m', 'venv', '--without-pip', environment)}`,
    ...(manifest ? installed(manifest, minor, program) : []),
    ...(manifest && excludeDependencies.length > 0
      ? [`RUN ${exec(...pip, '--python', environment, 'uninstall', '--yes', ...excludeDependencies)}`]
      : []),
  ];
};

const installed = (manifest: PythonManifest, minor: number, program: PythonProgram): string[] => {
  const { manager, files, folder } = manifest;
  return [
    ...(manager === 'pip' ? [] : [run(...pip, 'install', '--root-user-action=ignore', versionOf(manager, minor))]),
    'WORKDIR /app',
    ...(files ? copies(files) : ['COPY . .']),
    ...(folder === '.' ? [] : [`WORKDIR ${literal(posix.join('/app', folder))}`]),
    runManager(manager, commandOf(manifest, program)),
  ];
};
