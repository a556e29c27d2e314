import { Refused } from '../../diagnostics/refused.ts';
import type { OpenCache } from './build-cache.ts';
import type { BuildSubject } from './build-subject.ts';
import { dockerConfigFolder } from './environment.ts';
import { openLogin } from './login.ts';
import type { Registry } from './registry.ts';
import { readUserSettings } from './user-settings.ts';

/** A registry that can keep layers. */
export interface LayerRegistry {
  readonly registry: Pick<Registry, 'ensureLayers' | 'login'>;
  /** Returns the host of the registry: `123456789012.dkr.ecr.eu-west-1.amazonaws.com`. */
  host(): Promise<string>;
  /** Returns the time in milliseconds since the epoch. */
  now(): number;
}

/** The place in a registry where layers are kept. */
export interface LayerPlace extends LayerRegistry {
  /** The name of the repository. */
  readonly repository: string;
  /** True for builds of a preview, which read the layers of their project and write none. */
  readonly preview: boolean;
}

/**
 * Returns the cache of a run in a repository of its own, and a docker that logs in to it by a helper. Throws
 * `packaging/build-cache` for settings of docker that a build needs and that hold secrets. Where the role may not make the
 * repository, builds keep no layers, and say so.
 */
export const openRegistryCache = async (
  { registry, host, repository, preview, now }: LayerPlace,
  readOnly: boolean,
  inherited: Readonly<Record<string, string>>,
  folder: string,
): Promise<OpenCache> => {
  const settings = dockerConfigFolder(inherited);
  const user = await readUserSettings(settings);
  const { secret } = user;
  if (secret.length > 0) throw secretSettings(settings, secret);
  const isRead = readOnly || preview;
  const denial = isRead ? undefined : await registry.ensureLayers(repository).then(() => undefined, denied);
  if (denial !== undefined) {
    const notes = [`Layers are not kept: ${denial.message} ${denial.hint}`];
    return { environment: {}, known: [], flags: () => [], notes };
  }
  const at = await host();
  const login = await openLogin({ registry, hosts: [at], folder, inherited, now, forBuild: true, user });
  return {
    environment: login.environment,
    known: [],
    hide: login.hide,
    close: login.close,
    flags: (subject) => {
      const ref = `type=registry,ref=${at}/${repository}:${cacheTag(subject)}`;
      return [
        ...['--cache-from', ref],
        // ECR takes a cache as an image manifest: https://docs.docker.com/build/cache/backends/registry/
        ...(isRead ? [] : ['--cache-to', `${ref},mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true`]),
      ];
    },
  };
};

/**
 * Returns the tag of a subject's layers: one for each image or function and processor. No name of a job has a dot, so that
 * the tag of a function's code is no image's.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests (128 characters)
 */
export const cacheTag = ({ kind, name, platform }: Omit<BuildSubject, 'project'>): string =>
  `${kind === 'code' ? 'code.' : ''}${name.slice(0, 100)}-${platform.replace('linux/', '')}`
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '');

/** Returns a denial of AWS; throws any other problem, which the push would have as well. */
const denied = (problem: unknown): Refused => {
  if (problem instanceof Refused && problem.code === 'aws/denied') return problem;
  throw problem;
};

const secretSettings = (folder: string, names: readonly string[]): Refused =>
  new Refused({
    code: 'packaging/build-cache',
    message: `build-cache: registry gives docker settings of its own, and ${names.join(' and ')} in ${folder}/config.json may hold secrets, which are copied into no file.`,
    hint: 'Give the proxy to the daemon or builder instead of docker, or leave build-cache out.',
  });
