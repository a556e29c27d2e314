import { join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** All that docker needs to find its daemon, its plug-ins and the way out. No credential has any of these names. */
const allowed = [
  ...['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'TEMP', 'TMP', 'XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME'],
  ...['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH', 'DOCKER_API_VERSION'],
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
 * The environment of `docker build`: names are let in one by one, so that no AWS key, no token of the workflow and no
 * `BUILDX_BUILDER`, whose builder might not load the image, comes along. BuildKit on, and no attestations: with them a
 * push makes an index instead of an image.
 */
export const dockerEnvironment = (environment: Environment): Record<string, string> => ({
  ...Object.fromEntries(
    allowed.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name] as string]])),
  ),
  DOCKER_BUILDKIT: '1',
  BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
});

/** The folder of the user's docker settings. */
export const dockerConfigFolder = (environment: Environment): string =>
  environment.DOCKER_CONFIG ?? join(environment.HOME ?? environment.USERPROFILE ?? '', '.docker');
