import type { LocalContainer } from '../../ports/local-containers.ts';

/**
 * Names of variables that docker itself, Podman in its place, Go or the loader of programs read: by these the value would
 * change how docker works.
 */
const readByDocker =
  /^(?:docker|buildx|buildkit|buildah|compose|container|containers|podman|registry|ld|dyld|go|gosumdb|ssl|ssh|gpg|xdg|otel|storage|netavark|dbus|malloc|glibc)(?:_|$)|^(?:path|home|lang|lc_\w+|language|tmpdir|temp|tmp|userprofile|homedrive|homepath|appdata|localappdata|programdata|programfiles|pathext|systemroot|windir|comspec|gomaxprocs|godebug|gogc|gomemlimit|gotraceback|no_color|clicolor\w*|term|shell|user|logname|hostname|pwd|ifs|env|bash_env|(?:https?|no|all|ftp)_proxy|nsswitch\w*|resolv\w*|res_options|localdomain|tz)$/i;

/** True for a variable whose value stands in the arguments of docker, not in its environment. */
const isArgument = (name: string): boolean => readByDocker.test(name);

/**
 * Returns the variables that docker gets in its own environment, from which `--env NAME` takes them: arguments are
 * readable to every user of the machine, and have a shorter limit.
 * https://docs.docker.com/reference/cli/docker/container/run/#env
 */
export const variablesOf = ({ environment }: Pick<LocalContainer, 'environment'>): Record<string, string> =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !isArgument(name)));

/** Returns the arguments of the `docker create` of a container: flags that Docker 20.10, 29 and Podman support. */
export const createCommand = (name: string, container: LocalContainer): string[] => [
  'create',
  ...['--name', name],
  ...['--label', 'batch-job.local=true'],
  ...['--platform', container.platform],
  // The image is there. A name without a registry would be looked for in Docker Hub.
  ...['--pull', 'never'],
  ...['--cpus', String(container.cpus)],
  // With an equal limit of memory and swap together there is no swap, as on the instances of AWS Batch.
  ...['--memory', `${container.memoryMiB}m`, '--memory-swap', `${container.memoryMiB}m`],
  ...(container.sharedMemoryMiB === undefined ? [] : ['--shm-size', `${container.sharedMemoryMiB}m`]),
  ...(container.diskPaths ?? []).flatMap((path) => ['--volume', path]),
  ...(container.gpus === undefined ? [] : ['--gpus', String(container.gpus)]),
  ...(container.user === undefined ? [] : ['--user', container.user]),
  ...(container.isReadOnly ? ['--read-only'] : []),
  ...(container.hasInit ? ['--init'] : []),
  ...Object.entries(container.environment).flatMap(([variable, value]) => [
    '--env',
    isArgument(variable) ? `${variable}=${value}` : variable,
  ]),
  container.image,
  ...(container.command ?? []),
];
