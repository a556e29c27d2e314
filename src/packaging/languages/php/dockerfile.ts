import { posix } from 'node:path';
import { copyIncluded } from '../../included-files.ts';
import { exec, literal, onePath } from '../../instructions.ts';
import { officialImage } from '../../official-image.ts';
import { fixedTimes, lastLines, outFolder, writeShellEntry } from '../../shell-entry.ts';
import type { ComposerProject } from './composer.ts';
import type { PhpProgram } from './properties.ts';

/** Mounts the cache of Composer, and the user's auth.json, if the build has one: none becomes part of a layer. */
const mounts =
  '--mount=type=secret,id=composer-auth,target=/root/.composer/auth.json --mount=type=cache,target=/root/.composer/cache,sharing=locked';

/** The script that installs the programs that Composer calls, as far as they are missing: in the build stage only. */
const toolsScript = [
  'm=; for one in git unzip; do command -v $one >/dev/null || m="$m $one"; done',
  '[ -z "$m" ] || { apt-get update && apt-get install -y --no-install-recommends $m && rm -rf /var/lib/apt/lists/*; }',
].join('\n');

/** The flags of Composer that every command here has: no script of the project runs in the build. */
const flags = ['--no-dev', '--no-scripts', '--no-interaction'];

/**
 * The line that names the classes of the autoloader: without a lock file, and before Composer 2.7 with one, their name is
 * another one each time. A `config` of the project comes first: https://getcomposer.org/doc/06-config.md#autoloader-suffix
 */
const nameAutoloader = `RUN ${exec('composer', 'config', '--global', 'autoloader-suffix', 'BatchJob')}`;

/** Returns the lines that install packages, before the sources where Composer needs none of them, and copy the sources. */
const installLines = ({ folder, hasLock, readsFolders }: ComposerProject): string[] => {
  const at = literal(posix.join('/build', folder));
  const files = ['composer.json', ...(hasLock ? ['composer.lock'] : [])];
  const install = `RUN ${mounts} ${exec('composer', 'install', ...flags, '--no-progress', '--prefer-dist', '--no-autoloader', '--ignore-platform-req=ext-*')}`;
  const copyAll = ['WORKDIR /build', 'COPY . .', `WORKDIR ${at}`];
  const copyFiles = `COPY ${JSON.stringify([...files.map((file) => onePath(posix.join(folder, file))), './'])}`;
  return [
    // A package in a folder becomes a copy, not a link.
    'ENV COMPOSER_ALLOW_SUPERUSER=1 COMPOSER_HOME=/root/.composer COMPOSER_MIRROR_PATH_REPOS=1',
    nameAutoloader,
    ...(readsFolders ? [...copyAll, install] : [`WORKDIR ${at}`, copyFiles, install, ...copyAll]),
    `RUN ${exec('composer', 'dump-autoload', ...flags, '--optimize', '--ignore-platform-req=ext-*')}`,
    'WORKDIR /build',
  ];
};

/**
 * Returns the Dockerfile of a PHP program. Commands are in exec form, so that no shell interprets a name of the user's;
 * the last starts the shell entry, which becomes PHP. There is no `# syntax=` line: the built-in frontend of Docker 20.10
 * supports all of it. Packages are installed by the PHP that runs them, on the platform of the builder: they are sources.
 * The script in front of the image's commands is left out: it would drop variables whose names are none for a shell.
 */
export const phpDockerfile = (
  entry: string,
  program: PhpProgram,
  project: ComposerProject | undefined,
  version: string,
): string => {
  const { includeFiles } = program;
  const app = `${outFolder}/app/`;
  const folder = project?.folder ?? '.';
  const isWhole = folder === '.';
  const image = officialImage(`php:${version}-cli`);
  return [
    `FROM --platform=$BUILDPLATFORM ${image} AS build`,
    ...(project
      ? [
          `COPY --from=${officialImage('composer:2')} /usr/bin/composer /usr/bin/composer`,
          `RUN ${exec('/bin/sh', '-c', toolsScript)}`,
        ]
      : []),
    writeShellEntry(),
    ...(project ? installLines(project) : ['WORKDIR /build', 'COPY . .']),
    `RUN ${exec('cp', '-dpR', '--parents', '--', isWhole ? '.' : `./${folder}`, app)}`,
    ...(isWhole ? [] : copyIncluded(includeFiles, app)),
    fixedTimes(),
    '',
    `FROM ${image}`,
    'ENTRYPOINT []',
    // The memory of the container is the limit.
    ...lastLines(
      ['build'],
      program.customDockerBuildCommands,
      ...['php', '-d', 'memory_limit=-1', posix.join('/app', entry)],
    ),
  ].join('\n');
};
