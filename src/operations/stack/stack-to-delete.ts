import type { Expression } from '../../cloudformation/expression.ts';
import { readTemplate } from '../../cloudformation/yaml-template.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { columns, counted } from '../../report/plain-text.ts';
import { type DeletionOutcome, deletionOutcome } from '../../stack/deletion.ts';
import type { DeployedStack, StackResource } from '../../stack/deployed-stack.ts';
import { assertOwned, type Claim } from '../../stack/ownership.ts';
import type { Stage } from '../../stage/stage.ts';
import { prepareStack } from './prepare-stack.ts';
import { readDeployed, resourcesOf } from './read-deployed.ts';

/** A stack that is about to be deleted. */
export interface StackToDelete {
  readonly stack: DeployedStack;
  readonly resources: readonly StackResource[];
  /** The resources by what the deletion does with them. */
  readonly outcome: DeletionOutcome;
  /** The deployed template, whose deletion policies decide that. */
  readonly template: Expression | undefined;
}

/** Throws `stack/protected` if termination protection is on. */
const assertUnprotected = (stack: DeployedStack): void => {
  if (stack.terminationProtection)
    throw new Refused({
      code: 'stack/protected',
      message: `The stack ${stack.name} is protected against deletion. Nothing was changed.`,
      hint: `If it shall go, deploy it with termination-protection: false first, or run \`aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${stack.name}\`.`,
    });
};

/** Reads the stack of a stage; undefined if there is none. Throws for a stack of another owner and a protected one. */
export const readStackToDelete = async (
  world: World,
  stage: Stage,
  claim: Claim,
): Promise<StackToDelete | undefined> => {
  const deployed = await prepareStack(world, stage, 'destroy', await readDeployed(world, stage.stack), claim);
  const { stack } = deployed;
  if (stack === undefined) return undefined;
  assertUnprotected(stack);
  const template = await readTemplate(deployed.template);
  const resources = await resourcesOf(await world.stacks(), stack.id);
  return { stack, resources, outcome: deletionOutcome(resources, template), template };
};

/** Throws as `readStackToDelete` does if the stack changed hands, or was protected, since it was read. */
export const assertStillOurs = async (
  world: World,
  stage: Stage,
  { stack }: StackToDelete,
  claim: Claim,
): Promise<void> => {
  const now = await (await world.stacks()).describe(stack.id);
  if (now === undefined) return;
  assertOwned(now, stage, 'destroy', claim);
  assertUnprotected(now);
};

const lines = (resources: readonly StackResource[]): string[] =>
  columns(resources.map(({ logicalId, type, physicalId }) => [`  ${logicalId}`, type, physicalId]));

/** Logs the resources that the deletion keeps and deletes: in the future tense `before` it, in the past tense `after`. */
export const logDeletion = (
  world: World,
  { stack, outcome: { kept, going, unread } }: StackToDelete,
  { preview }: Pick<Stage, 'preview'>,
  tense: 'before' | 'after',
): void => {
  const { info } = world.console;
  const future = tense === 'before';
  info(`${future ? 'To be deleted' : 'Deleted'}: the stack ${stack.name} with ${counted(going.length, 'resource')}.`);
  if (future) for (const line of lines(going)) info(line);
  if (kept.length > 0) info(`${future ? 'To be kept' : 'Kept in the account, outside any stack'}: ${kept.length}.`);
  for (const line of lines(kept)) info(line);
  if (unread.length > 0)
    info(
      future
        ? `Not known, since no DeletionPolicy could be read in the deployed template: ${unread.length}. CloudFormation decides; nothing of these is stopped or emptied first.`
        : `Not known whether they are kept, since no DeletionPolicy could be read: ${unread.length}. Look for them in the account.`,
    );
  for (const line of lines(unread)) info(line);
  info(
    preview
      ? 'The ECR repository of previews stays, and images in it that other jobs use.'
      : 'The ECR repository of the project and its images stay.',
  );
};
