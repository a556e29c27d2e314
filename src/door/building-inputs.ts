import { tmpdir } from 'node:os';
import type { CacheRequest } from '../adapters/docker/build-cache.ts';
import type { BuildAccess } from '../adapters/docker/build-secrets.ts';
import { codeOfEvent } from '../adapters/github/event.ts';
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

/** Returns what the inputs give to builds: secrets, keys, and a cache, of which code that may be of a fork only reads. */
export const buildingInputs = (
  values: Inputs['values'],
  environment: Environment,
): { readonly access: BuildAccess; readonly cache?: CacheRequest } => ({
  access: { secrets: listed(values['build-secrets']), ssh: listed(values['build-ssh']) },
  ...(values['build-cache'] === 'gha'
    ? { cache: { kind: 'gha' as const, readOnly: codeOfEvent(environment) !== 'own' } }
    : {}),
});
