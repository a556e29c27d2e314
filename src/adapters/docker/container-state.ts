import type { ContainerEnd } from '../../ports/local-containers.ts';
import type { DockerRun } from './process.ts';

/** The format of `docker container inspect` that `stateIn` reads: short, since a long line is cut into pieces. */
export const stateFormat = '{{.State.ExitCode}} {{.State.OOMKilled}} {{json .State.Error}}';

/**
 * Returns the end of a container that docker printed by `stateFormat`; undefined if it printed none.
 * https://docs.docker.com/reference/cli/docker/inspect/
 */
export const stateIn = ({ lastLines }: DockerRun): Omit<ContainerEnd, 'timedOut'> | undefined => {
  for (const line of lastLines) {
    const [, code, outOfMemory, error] = /^(\d{1,3}) (true|false) "(.*)"$/.exec(line) ?? [];
    if (code !== undefined)
      return { exitCode: Number(code), outOfMemory: outOfMemory === 'true', error: unquoted(error ?? '') };
  }
  return undefined;
};

/** Returns the inside of a JSON string as text. */
const unquoted = (inside: string): string => {
  try {
    return String(JSON.parse(`"${inside}"`));
  } catch {
    return inside;
  }
};
