import type { World } from '../../ports/world.ts';
import { counted } from '../../report/words.ts';
import type { StackLook, StackResource } from '../../stack/deployed.ts';
import type { Proposal } from '../../stack/proposal.ts';
import { jobDefinitionsIn, revisionsKept, stateMachinesIn } from '../../stack/revisions.ts';
import { afterwards } from '../report/after-success.ts';
import { resourcesOf } from './deployed-side.ts';

const touchesRevisions = (proposal: Proposal): boolean =>
  proposal.kind === 'changes' &&
  proposal.changes.some(({ type, action }) => type === 'AWS::Batch::JobDefinition' && action !== 'Add');

/** The stack's resources before a change that makes or removes revisions; none before any other change. */
export const readRevisions = async (
  world: World,
  proposal: Proposal,
  look: StackLook | undefined,
): Promise<readonly StackResource[]> =>
  look && touchesRevisions(proposal) ? resourcesOf(await world.stacks(), look.id) : [];

/**
 * Deregisters what a deploy leaves: of a job that stays all but the newest ten revisions and those that running
 * executions use, of a job that is gone all. The deployment is done by then: what AWS refuses here is a warning.
 */
export const clearRevisions = async (
  world: World,
  before: readonly StackResource[],
  stackId: string,
): Promise<void> => {
  const old = jobDefinitionsIn(before);
  if (old.length === 0) return;
  await afterwards(world, 'The deployment is done, but old revisions of job definitions stay', async () => {
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
