import type { World } from '../ports/world.ts';
import type { Ended } from '../report/diagnostics-file.ts';
import { answered, compile } from './compile.ts';
import type { CompileRequest } from './read-config.ts';
import { applyChange, type ChangeRequest, holdGates, proposeChange } from './stages/change.ts';
import { makeReady, readDeployed } from './stages/deployed-side.ts';
import { identify } from './stages/identify.ts';
import { publishMissing, readPublished } from './stages/publish.ts';
import { clearRevisions, readRevisions } from './stages/revisions.ts';
import { tellOutputs } from './stages/tell-outputs.ts';

export type DeployRequest = CompileRequest & ChangeRequest;

/** Brings a stage's stack to the config's state; answers its outputs. Why each stage stands here: `docs/deploy.md`. */
export const deploy = async (world: World, request: DeployRequest): Promise<Ended> => {
  const judged = await compile(world, request);
  const caller = await identify(world);
  const compiled = await answered(world, request, judged);
  const { stage, images, params, stateful } = compiled;
  const [found, published] = await Promise.all([readDeployed(world, stage.stack), readPublished(world, images)]);
  const deployed = await makeReady(world, stage, 'deploy', found);
  const digests = await publishMissing(world, images, published);
  const ours = compiled.withImages(digests);
  const proposal = await proposeChange(world, caller, stage, deployed, ours, request);
  await holdGates(world, proposal, stateful, request.allow);
  const before = await readRevisions(world, proposal, deployed.look);
  const applied = await applyChange(world, compiled, proposal, deployed.look);
  const stack = { name: stage.stack, id: applied.stackId, status: applied.status };
  await tellOutputs(world, stack, applied.outputs, params);
  await clearRevisions(world, before, applied.stackId);
  return compiled;
};
