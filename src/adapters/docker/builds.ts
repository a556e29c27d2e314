import type { PlannedImage } from '../../packaging/planned-image.ts';
import type { Environment } from '../../ports/machine.ts';
import { type CacheRequest, cacheScope, openCache } from './build-cache.ts';
import { type BuildAccess, readBuildAccess } from './build-secrets.ts';
import { cachingBuilder } from './builder.ts';
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
  /** Absent for builds that keep no layers. */
  readonly cache?: CacheRequest;
  readonly mask?: (secret: string) => void;
  readonly signal?: AbortSignal;
}

/** The subject of a build: the image of a job, or the code of a function. */
export interface BuildSubject {
  readonly kind: 'image' | 'code';
  /** The project, as it is part of names. */
  readonly project: string;
  /** The name of the job or function. */
  readonly name: string;
  readonly platform: string;
}

/** Returns the subject of an image's build. Previews share the layers of their project: GitHub keeps apart who wrote them. */
export const subjectOf = ({ job, repository, alsoIn, platform }: PlannedImage): BuildSubject => ({
  kind: 'image',
  project: (alsoIn ?? repository).replace(/^batch-job\//, ''),
  name: job,
  platform,
});

/** The builds of a run: what they share beside their folders. */
export interface Builds {
  /** Returns the flags of a build: secrets, the cache, and the user's own. */
  flags(subject: BuildSubject): string[];
  /** Runs a build's command in a folder, with the secrets; no line shows one. */
  run(command: readonly string[], folder: string, onLine: (line: string) => void): Promise<DockerRun>;
}

/**
 * Prepares the builds of a run, in a temporary folder. Throws `packaging/build-secret` for a secret or key that is not there
 * and `packaging/build-cache` for a cache that cannot be used.
 */
export const openBuilds = async (options: BuildsOptions, docker: DockerStart, folder: string): Promise<Builds> => {
  const { root, environment, buildFlags, access = { secrets: [], ssh: [] }, mask = () => {}, signal } = options;
  const given = readBuildAccess(access, root, environment);
  const cache = options.cache && openCache(options.cache, environment);
  const known = [...given.known, ...(cache?.known ?? [])];
  for (const text of known) mask(text);
  const builder = cache && (await cachingBuilder(docker, folder, environment, signal));
  const start = {
    ...docker,
    environment: {
      ...docker.environment,
      ...cache?.environment,
      ...(builder ? { BUILDX_BUILDER: builder.name } : {}),
      ...given.environment,
    },
  };
  return {
    flags: ({ kind, project, name, platform }) => [
      ...(kind === 'image' ? (builder?.load ?? []) : []),
      ...(cache?.flags(cacheScope(project, kind === 'code' ? `code-${name}` : name, platform)) ?? []),
      ...given.flags,
      ...buildFlags,
    ],
    run: (command, at, onLine) => runDocker(command, start, at, onLine, signal, redaction(known)),
  };
};
