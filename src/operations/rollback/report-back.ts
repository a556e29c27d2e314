import type { Caller } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import { keptParameters } from '../../stack/parameters.ts';
import { asciiJson } from '../../template/synthesize.ts';
import { reportProposal } from '../report/report-counts.ts';
import { reportDeploy } from '../report/report-deploy.ts';
import { reportOutputs } from '../report/report-outputs.ts';
import { tryAfterChange } from '../report/try-after-change.ts';
import type { Deployment } from '../stack/apply-deployment.ts';
import type { PreparedStack } from '../stack/prepare-stack.ts';
import { type ChosenDeployment, rolledBackTo } from './choose-deployment.ts';
import { keptConfig } from './kept-config.ts';
import type { RollbackRequest } from './rollback-request.ts';

/** A stack that is back already, and the deployment that it is back at; that is undefined where it is not kept. */
export interface StackThatIsBack {
  readonly stack: PreparedStack;
  readonly chosen: ChosenDeployment | undefined;
}

/**
 * Reports a rollback that finds its stack back: outputs, files, summary and comment as of one that has just brought it back, so that a
 * run may be repeated. Where the deployment is not kept, only the step outputs about the stack: nothing tells the names of its resources.
 */
export const reportBack = async (
  world: World,
  caller: Caller,
  stage: Parameters<typeof keptConfig>[1],
  { stack: side, chosen }: StackThatIsBack,
  request: RollbackRequest,
): Promise<void> => {
  const { stack, template = {} } = side;
  if (stack === undefined) return;
  const proposal = { kind: 'no-changes' } as const;
  reportProposal(world, proposal);
  if (chosen === undefined) {
    world.console.output('stack-name', stage.stack);
    world.console.output('stack-id', stack.id);
    world.console.output('stack-status', stack.status);
    return;
  }
  const ours = { template, templateText: asciiJson(template) };
  const kept = keptConfig(world, stage, request.region, chosen.contents, ours);
  const deployment: Deployment = {
    ...{ before: side, proposal, losses: [], published: new Map(), times: [] },
    next: { ours, parameters: keptParameters(template, stack), notes: [] },
    applied: { stackId: stack.id, status: stack.status, outputs: stack.outputs },
    rolledBack: rolledBackTo(chosen),
  };
  const about = { name: stage.stack, id: stack.id, status: stack.status };
  await tryAfterChange(world, 'The stack is back, but its outputs are not told', () =>
    reportOutputs(world, about, stack.outputs, kept.params),
  );
  await tryAfterChange(world, 'The stack is back, but its report is missing', () =>
    reportDeploy(world, caller, kept, deployment, request),
  );
};
