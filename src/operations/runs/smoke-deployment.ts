import type { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import type { Compiled } from '../compile/compiled.ts';
import type { DeployReport } from '../report/report-deploy.ts';
import type { SmokeInputs } from './smoke-request.ts';
import type { SmokeRequest } from './smoke-runs.ts';

/** A request of a deployment, with smoke runs after it or without. */
type MaybeSmoke = Omit<SmokeRequest, 'smoke'> & { readonly smoke?: SmokeInputs | undefined };

/** Throws what is wrong with the smoke runs that a request has, before anything is deployed. */
export const checkSmoke = async (
  world: World,
  compiled: Pick<Compiled, 'template'>,
  { smoke }: MaybeSmoke,
): Promise<void> => {
  if (smoke === undefined) return;
  const { assertSmokeRuns } = await import('./smoke-runs.ts');
  await assertSmokeRuns(world, compiled, smoke);
};

/**
 * Reports a deployment that is done; then starts the smoke runs that the request has, and reports anew after each. Returns
 * a refusal if one failed. Throws `LeftOperation` once they are not to be followed any longer.
 */
export const reportAndSmoke = async (
  world: World,
  request: MaybeSmoke,
  report: (about: DeployReport) => Promise<unknown>,
): Promise<{ readonly refusal?: Refused }> => {
  const { smoke } = request;
  if (smoke === undefined) {
    await report({});
    return {};
  }
  const { awaitedRuns, smokeRuns } = await import('./smoke-runs.ts');
  await report({ smoke: awaitedRuns(smoke) });
  return smokeRuns(world, { ...request, smoke }, (results) => report({ smoke: results, again: true }));
};
