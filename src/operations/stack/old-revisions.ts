import type { World } from '../../ports/world.ts';
import { counted } from '../../report/plain-text.ts';
import type { DeployedStack, StackResource } from '../../stack/deployed-stack.ts';
import type { Proposal } from '../../stack/proposal.ts';
import { currentRevision, jobDefinitionsIn, revisionsKept, stateMachinesIn } from '../../stack/revisions.ts';
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
 * and those that running executions use, for a removed job all of them. While more executions run than can be asked, all
 * stay until a later deployment. `before` are the stack's resources before the
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
    const resources = await resourcesOf(await world.stacks(), stackId);
    const after = jobDefinitionsIn(resources);
    const leftovers = await world.leftovers();
    const machines = stateMachinesIn(before);
    // Executions of other machines do not use a removed job's definition.
    const removed = machines.filter((arn) => !stateMachinesIn(resources).includes(arn));
    const inUse = async (name: string, from: readonly string[]): Promise<readonly string[] | undefined> => {
      const used = await Promise.all(from.map((arn) => leftovers.revisionsInUse(arn)));
      if (used.every((arns) => arns !== undefined)) return used.flat();
      world.console.info(
        `Too many executions run to ask which revisions of ${name} they use: all stay until a later deploy.`,
      );
      return undefined;
    };
    for (const { name } of old) {
      const current = after.find((definition) => definition.name === name);
      const gone = await leftovers.deregister(name, async (arns) => {
        const newest = current === undefined ? [] : arns.slice(0, revisionsKept);
        if (arns.length <= newest.length) return arns;
        const used = await inUse(name, current === undefined ? removed : machines);
        return used === undefined ? arns : [...newest, ...(current ? currentRevision(current, arns) : []), ...used];
      });
      if (gone > 0) world.console.info(`Deregistered ${counted(gone, 'old revision')} of ${name}.`);
    }
  });
};
