import type { Caller } from '../../ports/identity.ts';
import type { World } from '../../ports/world.ts';
import type { Compiled } from '../compiled.ts';
import { applyChange, type ChangeRequest, holdGates, proposeChange } from './change.ts';
import { makeReady, readDeployed } from './deployed-side.ts';
import { publishMissing, readPublished } from './publish.ts';
import { holdQuotas } from './quotas.ts';
import { clearRevisions, readRevisions } from './revisions.ts';
import { tellOutputs } from './tell-outputs.ts';

/** From what is deployed to what was compiled: everything of a deployment that calls AWS or starts Docker. */
export const rollOut = async (
  world: World,
  caller: Caller,
  compiled: Compiled,
  request: ChangeRequest,
): Promise<void> => {
  const { stage, images, params, stateful } = compiled;
  const [found, published] = await Promise.all([readDeployed(world, stage.stack), readPublished(world, images)]);
  const deployed = await makeReady(world, stage, 'deploy', found);
  await holdQuotas(world, deployed, compiled);
  const digests = await publishMissing(world, images, published);
  const ours = compiled.withImages(digests);
  const proposal = await proposeChange(world, caller, stage, deployed, ours, request);
  await holdGates(world, proposal, stateful, request.allow);
  const before = await readRevisions(world, proposal, deployed.look);
  const applied = await applyChange(world, compiled, proposal, deployed.look);
  const stack = { name: stage.stack, id: applied.stackId, status: applied.status };
  await tellOutputs(world, stack, applied.outputs, params);
  await clearRevisions(world, before, applied.stackId);
  const says = proposal.kind === 'changes' ? 'is deployed' : 'is as the config says';
  world.console.info(`${stage.stack} ${says}: ${applied.status}.`);
};
