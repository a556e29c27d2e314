import { tmpdir } from 'node:os';
import type { CacheRequest } from '../adapters/docker/build-cache.ts';
import type { BuildAccess } from '../adapters/docker/build-secrets.ts';
import { codeOfEvent, pullOfEvent } from '../adapters/github/event.ts';
import type { Environment } from '../ports/machine.ts';
import { type Inputs, listed } from './inputs.ts';
import type { Log } from './log.ts';

/** The machine and the inputs that builds by Docker depend on. */
export interface BuildingSettings {
  /** The absolute path of the config's folder. */
  readonly root: string;
  readonly values: Inputs['values'];
  readonly environment: Environment;
  readonly log: Pick<Log, 'mask'>;
  readonly signal: AbortSignal;
}

/** Returns the settings of all builds by Docker. */
export const buildSettings = async ({ root, values, environment, log, signal }: BuildingSettings) => {
  const { buildFlagsOf } = await import('../adapters/docker/build.ts');
  return {
    ...{ root, environment, signal, mask: log.mask },
    buildFlags: buildFlagsOf(environment.BATCH_JOB_DOCKER_BUILD_FLAGS),
    temporary: environment.RUNNER_TEMP ?? tmpdir(),
    ...buildingInputs(values, environment),
  };
};

/**
 * Returns the cache of builds; undefined for none. Code that may be of a fork only reads. A pull request only reads from a
 * registry, which does not keep apart what branches write, as the cache of GitHub Actions does.
 */
const cacheOf = (kind: string | undefined, environment: Environment): CacheRequest | undefined => {
  const isOfOthers = codeOfEvent(environment) !== 'own';
  if (kind === 'gha') return { kind, readOnly: isOfOthers };
  if (kind === 'registry') return { kind, readOnly: isOfOthers || pullOfEvent(environment).kind !== 'none' };
  return undefined;
};

/** Returns what the inputs give to builds: secrets, keys, and a cache. */
export const buildingInputs = (
  values: Inputs['values'],
  environment: Environment,
): { readonly access: BuildAccess; readonly cache?: CacheRequest } => {
  const cache = cacheOf(values['build-cache'], environment);
  return {
    access: { secrets: listed(values['build-secrets']), ssh: listed(values['build-ssh']) },
    ...(cache ? { cache } : {}),
  };
};
