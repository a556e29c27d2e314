import type { World } from '../../ports/world.ts';
import { counted } from '../../report/plain-text.ts';
import type { DeployedStack, StackResource } from '../../stack/deployed-stack.ts';
import type { Proposal } from '../../stack/proposal.ts';
import { jobDefinitionsIn, revisionsKept, stateMachinesIn } from '../../stack/revisions.ts';
import { tryAfterChange } from '../report/try-after-change.ts';
import { resourcesOf } from './read-deployed.ts';

/** True for a change that creates or removes revisions of job definitions. */
const touchesRevisions = (proposal: Proposal): boolean =>
  proposal.kind === 'changes' &&
  proposal.changes.some(({ type, action }) => type === 'AWS::Batch::JobDefinition' && action !== 'Add');

/** Returns the stack's resources before a change that creates or removes revisions, and none before any other change. */
export const resourcesWithRevisions = async (
  world: World,
  proposal: Proposal,
  stack: DeployedStack | undefined,
): Promise<readonly StackResource[]> =>
  stack && touchesRevisions(proposal) ? resourcesOf(await world.stacks(), stack.id) : [];

/**
 * Deregisters revisions of job definitions that a deployment leaves behind: for a job that stays all but the newest ten
 * and those that running executions use, for a removed job all of them. `before` are the stack's resources before the
 * deployment. The deployment is done by then: what AWS refuses is a warning.
 */
export const deregisterOldRevisions = async (
  world: World,
  before: readonly StackResource[],
  stackId: string,
): Promise<void> => {
  const old = jobDefinitionsIn(before);
  if (old.length === 0) return;
  await tryAfterChange(world, 'The deployment is done, but old revisions of job definitions stay', async () => {
    const after = jobDefinitionsIn(await resourcesOf(await world.stacks(), stackId));
    const leftovers = await world.leftovers();
    const inUse = async () =>
      (await Promise.all(stateMachinesIn(before).map((arn) => leftovers.revisionsInUse(arn)))).flat();
    for (const { name } of old) {
      const current = after.find((definition) => definition.name === name)?.current;
      const gone = await leftovers.deregister(name, async (arns) => {
        const newest = current === undefined ? [] : arns.slice(0, revisionsKept);
        if (current !== undefined && arns.length <= newest.length) return arns;
        return [...newest, ...(current === undefined ? [] : [current]), ...(await inUse())];
      });
      if (gone > 0) world.console.info(`Deregistered ${counted(gone, 'old revision')} of ${name}.`);
    }
  });
};
