import type { CacheRequest } from '../adapters/docker/build-cache.ts';
import type { BuildAccess } from '../adapters/docker/build-secrets.ts';
import { codeOfEvent } from '../adapters/github/event.ts';
import type { Environment } from '../ports/machine.ts';
import { type Inputs, listed } from './inputs.ts';

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
