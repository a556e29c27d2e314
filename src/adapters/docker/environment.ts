import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import { fixedSeconds } from '../../packaging/fixed-time.ts';
import type { Environment } from '../../ports/machine.ts';
import { realPath, repositoryFolders } from '../node/checkout.ts';
import { isInside } from '../node/inside.ts';
import { findProgram, trustedPath } from '../node/machine-programs.ts';

/** Variables by which docker, or Podman in its place, finds its daemon, plug-ins and proxy. None of them is a credential. */
const allowed = [
  ...['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'TEMP', 'TMP', 'XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME'],
  ...['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH', 'DOCKER_API_VERSION'],
  'CONTAINER_HOST',
  ...[
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
  ],
  ...['SystemRoot', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'ProgramData', 'ProgramFiles', 'PATHEXT'],
];

/**
 * Returns the environment of `docker build`. Only allowed names are copied, so no AWS key, no token of the workflow and
 * no `BUILDX_BUILDER` of the user's: a builder that `docker/setup-buildx-action` chose keeps the image for itself. Turns BuildKit
 * on and attestations off: with them a push creates an index instead of an image. Chooses the output by a variable, since
 * not every Podman knows the flag. https://docs.docker.com/build/building/variables/#buildx_builder
 * Fixes the time of the image and of its history, so that equal content has an equal digest: BuildKit reads
 * `SOURCE_DATE_EPOCH` since 0.11 (https://docs.docker.com/build/ci/github-actions/reproducible-builds/).
 */
export const dockerEnvironment = (environment: Environment): Record<string, string> => ({
  ...Object.fromEntries(
    allowed.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name] as string]])),
  ),
  DOCKER_BUILDKIT: '1',
  BUILDX_BUILDER: 'default',
  BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
  BUILDKIT_PROGRESS: 'plain',
  SOURCE_DATE_EPOCH: String(fixedSeconds),
});

/** The name of a program of the machine that makes images. */
export type BuilderName = 'pack' | 'nixpacks';

/** Returns the absolute path of a program that makes images; undefined if PATH has none outside of the repository's folders. */
export const findBuilder = (name: BuilderName, environment: Environment, root: string): string | undefined =>
  findProgram(name, environment.PATH, repositoryFolders(root, environment));
/**
 * Returns the builder of buildx that belongs to the daemon that docker would use, by the name of its context: `docker push`
 * finds there what it has built. A `docker build` that is an alias of `docker buildx build` (setup-buildx-action with
 * `install: true`) would take the selected builder, which may keep the image to itself.
 * https://docs.docker.com/engine/manage-resources/contexts/, https://docs.docker.com/build/builders/#default-builder
 */
const daemonsBuilder = (environment: Environment): string => {
  if (environment.DOCKER_HOST) return 'default';
  if (environment.DOCKER_CONTEXT) return environment.DOCKER_CONTEXT;
  try {
    const { currentContext } = JSON.parse(readFileSync(join(dockerConfigFolder(environment), 'config.json'), 'utf8'));
    return typeof currentContext === 'string' && currentContext !== '' ? currentContext : 'default';
  } catch {
    // Without settings that can be parsed docker uses the default context.
    return 'default';
  }
};

/** Allowed variables that name a folder of settings. */
const folders = ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'XDG_RUNTIME_DIR', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH'];

/** Program and environment to start docker with. */
export interface DockerStart {
  /** Absolute path of the program; undefined if PATH has none outside of the repository's folders. */
  readonly program: string | undefined;
  readonly environment: Record<string, string>;
}

/** Returns the folder of the user's docker settings. Docker treats an empty variable as unset. */
export const dockerConfigFolder = (environment: Environment): string =>
  environment.DOCKER_CONFIG || join(environment.HOME || environment.USERPROFILE || '', '.docker');

/** Returns the folders from which docker, or podman in its place, loads plug-ins, credential helpers and hooks. */
const settingsFolders = (environment: Environment): string[] => [
  dockerConfigFolder(environment),
  join(environment.XDG_CONFIG_HOME || join(environment.HOME || '', '.config'), 'containers'),
];

/**
 * Returns program and environment of docker for a config in `root`, both of the machine and not of the repository: PATH
 * loses entries inside of the repository's folders. Throws `door/bad-value` for settings in these folders, because
 * settings name programs (`cli-plugins`, `credHelpers`).
 * https://docs.docker.com/reference/cli/docker/#docker-cli-configuration-file-configjson-properties
 */
export const dockerStart = (environment: Environment, root: string): DockerStart => {
  const distrusted = repositoryFolders(root, environment);
  const absolute = Object.fromEntries(
    folders.flatMap((name) => (environment[name] ? [[name, resolve(environment[name] as string)]] : [])),
  );
  const chosen = dockerEnvironment({ ...environment, ...absolute, PATH: trustedPath(environment.PATH, distrusted) });
  const taken = settingsFolders(chosen).find(
    (folder) =>
      existsSync(folder) && distrusted.some((one) => isInside(one, realPath(folder)) || isInside(one, folder)),
  );
  if (taken !== undefined)
    throw new Refused({
      code: 'door/bad-value',
      message: `docker would take settings and plug-ins from ${taken}, which lies among the files of the repository. It was not started.`,
      hint: 'Let HOME and DOCKER_CONFIG name folders outside of the checkout, such as ${{ runner.temp }}/docker.',
    });
  return {
    program: findProgram('docker', environment.PATH, distrusted),
    environment: { ...chosen, BUILDX_BUILDER: daemonsBuilder(chosen) },
  };
};
