import { Refused } from '../../diagnostics/refused.ts';
import type { DockerRun } from './process.ts';

/** A state of the machine in which docker, or Podman in its place, cannot work. */
interface Setup {
  /** The words of docker that tell it. */
  readonly says: RegExp;
  /** The sentence; `$1` is the first group of `says`. */
  readonly message: string;
  readonly hint: string;
}

/** The states, in the order in which they are looked for. */
const setups: readonly Setup[] = [
  {
    // `docker` of the package podman-docker: https://github.com/podman-container-tools/podman/issues/20247
    says: /unknown flag: (--[\w-]{1,40})[\s\S]{0,200}See 'podman/,
    message: 'This docker is Podman, which does not know the flag $1.',
    hint: 'Take it out of BATCH_JOB_DOCKER_BUILD_FLAGS if it is there; else install a newer Podman, or Docker.',
  },
  {
    says: /buildx component is missing|buildx.{0,200}(?:not found|missing or broken)|unknown flag: --(?:file|secret|progress)/i,
    message: 'This docker has no BuildKit client: its buildx component is missing.',
    hint: "Install the docker-buildx-plugin package (Debian's docker.io has BuildKit built in).",
  },
  {
    says: /permission denied while trying to connect/i,
    message: 'The Docker daemon may not be used by this user.',
    hint: 'Add the user to the docker group, or set DOCKER_HOST to a daemon that it may use.',
  },
  {
    says: /cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API/i,
    message: 'The Docker daemon does not answer.',
    hint: 'Start Docker, or set DOCKER_HOST to where its daemon listens. Rootless Docker listens on unix://$XDG_RUNTIME_DIR/docker.sock; a job in a container needs the socket of its host.',
  },
  {
    // https://github.com/podman-container-tools/podman/issues/24905
    says: /cannot connect to podman|unable to connect to podman/i,
    message: 'Podman does not answer.',
    hint: 'Start its machine (podman machine start), or set CONTAINER_HOST to a socket on which it listens.',
  },
  {
    // https://github.com/podman-container-tools/podman/issues/26745
    says: /insufficient UIDs or GIDs available in user namespace/i,
    message: 'Podman may use too few user and group ids for the files of an image.',
    hint: 'Give the user 65,536 of them in /etc/subuid and /etc/subgid, and run podman system migrate.',
  },
];

/**
 * Returns the lines that are docker's own, as one text. Lines of build steps begin with `#<step>`. Podman marks where the
 * steps begin; from there on the lines of its errors alone are its own.
 */
const ownWords = ({ lastLines }: DockerRun): string => {
  const ofDocker = lastLines.filter((line) => !/^\s*#\d+ /.test(line));
  const step = ofDocker.findIndex((line) => /^\s*(?:\[[\w./-]{1,40}\] )?STEP \d+\/\d+: /.test(line));
  if (step === -1) return ofDocker.join('\n');
  return ofDocker.filter((line, at) => at < step || /^Error: /.test(line)).join('\n');
};

/** Returns the refusal of a machine on which docker, or Podman in its place, cannot work; undefined for any other. */
export const setupRefusal = (run: DockerRun): Refused | undefined => {
  if (run.notStarted !== undefined)
    return new Refused({
      code: 'packaging/no-docker',
      message: `docker could not be started (${run.notStarted}).`,
      hint: 'Install Docker 20.10 or newer, or use a runner that has it, such as ubuntu-24.04. With Podman, install podman-docker; in a container, the client of Docker. A docker among the files of the repository is never started.',
    });
  const words = ownWords(run);
  const found = setups.find(({ says }) => says.test(words));
  if (found === undefined) return undefined;
  const { says, message, hint } = found;
  return new Refused({
    code: 'packaging/no-docker',
    message: message.replace('$1', says.exec(words)?.[1] ?? ''),
    hint,
  });
};

/** The processors of Docker's platforms, by the names that Node.js has for them. */
const processors: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };

/**
 * Returns the refusal of a build for another processor than the machine's, which lacks an emulator of it; undefined for
 * any other. `exec /bin/sh: exec format error` of BuildKit, and with `Exec` of Podman.
 * https://docs.docker.com/build/building/multi-platform/#qemu
 */
export const emulationRefusal = (
  of: string,
  platform: string,
  { lastLines }: DockerRun,
  processor: string = process.arch,
): Refused | undefined => {
  const own = `linux/${processors[processor] ?? processor}`;
  if (platform === own || !lastLines.some((line) => /exec format error/i.test(line))) return undefined;
  const wanted = platform.replace('linux/', '');
  return new Refused({
    code: 'packaging/no-emulation',
    message: `The build of ${of} is for ${platform}, and this machine, ${own}, cannot run its programs.`,
    hint: `Add a step with docker/setup-qemu-action and \`platforms: ${wanted}\` before this one, or use a runner that is ${platform}. At a prompt: docker run --privileged --rm tonistiigi/binfmt --install ${wanted}`,
  });
};
