import { join } from 'node:path';
import type { Environment } from '../../ports/machine.ts';
import { type CacheRequest, type OpenCache, openCache } from './build-cache.ts';
import { type BuildAccess, readBuildAccess } from './build-secrets.ts';
import type { BuildSubject } from './build-subject.ts';
import { cachingBuilder } from './builder.ts';
import type { DockerStart } from './environment.ts';
import { type DockerRun, runDocker } from './process.ts';
import { redaction } from './redaction.ts';
import { type LayerPlace, openRegistryCache } from './registry-cache.ts';

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
  /** The place of layers with a cache of kind `registry`; without one, such a cache keeps none. */
  readonly layers?: LayerPlace;
  readonly mask?: (secret: string) => void;
  readonly signal?: AbortSignal;
}

/** The builds of a run: what they share beside their folders. */
export interface Builds {
  /** Returns the flags of a build: secrets, the cache, and the user's own. */
  flags(subject: BuildSubject): string[];
  /** Runs a build's command in a folder, with the secrets; no line shows one. */
  run(command: readonly string[], folder: string, onLine: (line: string) => void): Promise<DockerRun>;
  /** Ends what the builds share. */
  close(): Promise<void>;
}

/** Returns the cache in a registry, once nothing else can refuse the builds; undefined for another kind, and without a place. */
const layersIn = async (
  { cache, layers }: BuildsOptions,
  docker: DockerStart,
  folder: string,
): Promise<OpenCache | undefined> =>
  cache?.kind === 'registry' && layers
    ? openRegistryCache(layers, cache.readOnly, docker.environment, join(folder, 'build-login'))
    : undefined;

/**
 * Prepares the builds of a run, in a temporary folder. Throws `packaging/build-secret` for a secret or key that is not there
 * and `packaging/build-cache` for a cache that cannot be used.
 */
export const openBuilds = async (options: BuildsOptions, docker: DockerStart, folder: string): Promise<Builds> => {
  const { root, environment, buildFlags, access = { secrets: [], ssh: [] }, mask = () => {}, signal } = options;
  const given = readBuildAccess(access, root, environment);
  const service = options.cache?.kind === 'gha' ? openCache(options.cache, environment) : undefined;
  const isKept = service !== undefined || (options.cache !== undefined && options.layers !== undefined);
  const known = [...given.known, ...(service?.known ?? [])];
  for (const text of known) mask(text);
  const builder = isKept ? await cachingBuilder(docker, folder, environment, signal) : undefined;
  const cache = service ?? (await layersIn(options, docker, folder));
  const start = {
    ...docker,
    environment: {
      ...docker.environment,
      ...cache?.environment,
      ...(builder ? { BUILDX_BUILDER: builder.name } : {}),
      ...given.environment,
    },
  };
  const redact = (): ((line: string) => string) => {
    const conceal = redaction(known);
    return (line) => conceal(cache?.hide?.(line) ?? line);
  };
  return {
    flags: (subject) => [
      ...(subject.kind === 'image' ? (builder?.load ?? []) : []),
      ...(cache?.flags(subject) ?? []),
      ...given.flags,
      ...buildFlags,
    ],
    run: (command, at, onLine) => {
      for (const note of cache?.notes ?? []) onLine(note);
      return runDocker(command, start, at, onLine, signal, redact());
    },
    close: async () => cache?.close?.(),
  };
};
