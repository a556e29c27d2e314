import type { Environment } from '../../ports/machine.ts';
import { type BuildAccess, readBuildAccess } from './build-secrets.ts';
import type { DockerStart } from './environment.ts';
import { type DockerRun, runDocker } from './process.ts';
import { redaction } from './redaction.ts';

/** Settings that all builds of a run share. */
export interface BuildsOptions {
  /** Absolute path of the config's folder. */
  readonly root: string;
  /** Environment of the process. */
  readonly environment: Environment;
  /** Flags of the user's own, which come last. */
  readonly buildFlags: readonly string[];
  readonly access?: BuildAccess;
  readonly mask?: (secret: string) => void;
  readonly signal?: AbortSignal;
}

/** The builds of a run: what they share beside their folders. */
export interface Builds {
  /** Flags of each build. */
  readonly flags: readonly string[];
  /** Runs a build's command in a folder, with the secrets; no line shows one. */
  run(command: readonly string[], folder: string, onLine: (line: string) => void): Promise<DockerRun>;
}

/** Prepares the builds of a run. Throws `packaging/build-secret` for a secret or key that is not there. */
export const openBuilds = (options: BuildsOptions, docker: DockerStart): Builds => {
  const { root, environment, buildFlags, access = { secrets: [], ssh: [] }, mask = () => {}, signal } = options;
  const given = readBuildAccess(access, root, environment);
  for (const text of given.known) mask(text);
  const start = { ...docker, environment: { ...docker.environment, ...given.environment } };
  return {
    flags: [...given.flags, ...buildFlags],
    run: (command, folder, onLine) => runDocker(command, start, folder, onLine, signal, redaction(given.known)),
  };
};
