import type { CompiledConfig } from '../../src/operations/compile/assemble.ts';
import type { Compiled } from '../../src/operations/compile/compiled.ts';
import type { CommentRequest } from '../../src/operations/report/post-comment.ts';
import type { PlanCheck } from '../../src/operations/reviewed/reviewed-request.ts';
import { applyDeployment, type Deployment } from '../../src/operations/stack/apply-deployment.ts';
import { type ChangeRequest, settleRequest } from '../../src/operations/stack/change-request.ts';
import { readCaller } from '../../src/operations/stack/identify.ts';
import { prepareDeployment } from '../../src/operations/stack/prepare-deployment.ts';
import type { World } from '../../src/ports/world.ts';
import { noComment } from './comment-request.ts';

/** Deploys what is compiled already, without a comment unless the request asks for one; with a check of the reviewed plan, if any. */
export const rollOut = async (
  world: World,
  compiled: Compiled,
  request: ChangeRequest & { readonly comment?: CommentRequest },
  check?: PlanCheck,
): Promise<Deployment> => {
  const caller = await readCaller(world);
  const settled = settleRequest(world, compiled, { comment: noComment, ...request });
  const prepared = await prepareDeployment(world, caller, compiled, settled);
  const reviewed = check && { check, compiled: compiled as unknown as CompiledConfig };
  return applyDeployment(world, caller, compiled, prepared, settled, reviewed);
};
