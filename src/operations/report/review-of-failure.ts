import type { Caller } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import type { CompiledConfig } from '../compile/assemble.ts';
import type { DeploymentRequest } from '../stack/apply-deployment.ts';
import { DeployFailed } from '../stack/deploy-failed.ts';
import { reviewOfChange } from './review-of-change.ts';
import { tryAfterChange } from './try-after-change.ts';

/**
 * Does the work of a deployment. A change that CloudFormation failed is thrown with its review as it was wanted, which the
 * page of the failure shows; a review that cannot be made is a warning.
 */
export const reviewingFailure = async <T>(
  world: World,
  caller: Caller,
  compiled: CompiledConfig,
  request: DeploymentRequest,
  work: () => Promise<T>,
): Promise<T> => {
  try {
    return await work();
  } catch (problem) {
    if (!(problem instanceof DeployFailed) || problem.about.change === undefined) throw problem;
    const { change } = problem.about;
    const review = await tryAfterChange(world, 'The page of the failure has no review', () =>
      reviewOfChange(world, caller, compiled, change, request),
    );
    if (review === undefined) throw problem;
    const templates = { before: change.before.template, ours: change.next.ours.template };
    throw problem.with({ reviewed: { review, compiled, ...templates } });
  }
};
