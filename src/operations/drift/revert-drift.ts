import { readTemplate } from '../../cloudformation/yaml-template.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { DriftReport } from '../../drift/drift-report.ts';
import type { World } from '../../ports/world.ts';
import { counted } from '../../report/plain-text.ts';
import { keptParameters } from '../../stack/parameters.ts';
import type { Stage } from '../../stage/stage.ts';
import { reportProposal } from '../report/report-counts.ts';
import { applyChange } from '../stack/apply-change.ts';
import { assertNoLoss } from '../stack/assert-no-loss.ts';
import { type ChangeRequest, claimOf } from '../stack/change-request.ts';
import { underStackPolicy } from '../stack/guard-stack.ts';
import { prepareStack } from '../stack/prepare-stack.ts';
import { assertAsRead, readDeployed } from '../stack/read-deployed.ts';

/** True if a drift-aware change set could change something. */
const canBeReverted = ({ findings }: DriftReport): boolean => findings.some(({ kind }) => kind !== 'undeployed');

/**
 * Brings the resources of a stack back to its deployed template by a drift-aware change set, through the gates of a
 * deploy: the stack is the run's own and at rest, nobody changed it meanwhile, and no data or work is lost that the
 * inputs do not allow. Deploys nothing of the config. Returns the number of resources that were changed.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/drift-aware-change-sets.html
 */
export const revertDrift = async (
  world: World,
  stage: Stage,
  report: DriftReport,
  request: ChangeRequest,
): Promise<number> => {
  if (!canBeReverted(report)) return 0;
  const stacks = await world.stacks();
  const found = await readDeployed(world, stage.stack);
  const { step, stack, template: raw, ...more } = await prepareStack(world, stage, 'deploy', found, claimOf(request));
  const template = await readTemplate(raw);
  if (step !== 'update' || stack === undefined || template === undefined)
    throw new Refused({
      code: 'stack/absent',
      message: `The stack ${stage.stack} has no template to bring its resources back to.`,
      hint: 'Run deploy.',
    });
  const proposal = await stacks.createChangeSet({
    stack: stack.id,
    changeSetType: 'UPDATE',
    template: { deployed: true },
    revertsDrift: true,
    tags: stack.tags,
    parameters: keptParameters(template, stack),
    ...(request.settings?.cloudformationRole ? { roleArn: request.settings.cloudformationRole } : {}),
  });
  reportProposal(world, proposal);
  if (proposal.kind === 'no-changes') {
    world.console.info('CloudFormation finds nothing that it could bring back.');
    return 0;
  }
  const deployed = { ...more, stack, ...(raw === undefined ? {} : { template: raw }) };
  try {
    await assertAsRead(world, deployed);
  } catch (problem) {
    await stacks.deleteChangeSet(proposal);
    throw problem;
  }
  const ours = { template, templateText: JSON.stringify(template) };
  await assertNoLoss(world, proposal, { stage, deployed, ours }, request);
  await underStackPolicy(world, proposal, deployed, template, () =>
    applyChange(world, { stage, locate: () => undefined }, proposal, stack),
  );
  world.console.info(`${counted(proposal.changes.length, 'resource')} of ${stage.stack} brought back to the template.`);
  return proposal.changes.length;
};
