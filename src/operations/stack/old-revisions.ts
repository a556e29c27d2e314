import type { World } from '../../ports/world.ts';
import { counted } from '../../report/plain-text.ts';
import type { DeployedStack, StackResource } from '../../stack/deployed-stack.ts';
import type { ChangesProposal, Proposal } from '../../stack/proposal.ts';
import { currentRevision, jobDefinitionsIn, revisionsKept, stateMachinesIn } from '../../stack/revisions.ts';
import { tryAfterChange } from '../report/try-after-change.ts';
import { resourcesOf } from './read-deployed.ts';

/** The resources of a stack before a change that creates or removes revisions of job definitions. */
export interface Revisions {
  /** Those that the change modifies or removes. */
  readonly changed: readonly StackResource[];
  /** Logical ids of all that the change names, the new ones too. */
  readonly named: ReadonlySet<string>;
}

/** True for a change that creates or removes revisions of job definitions. */
const touchesRevisions = (proposal: Proposal): proposal is ChangesProposal =>
  proposal.kind === 'changes' &&
  proposal.changes.some(({ type, action }) => type === 'AWS::Batch::JobDefinition' && action !== 'Add');

/**
 * Returns the resources that a change modifies or removes as they are before it, by its change set, which names the
 * physical ids of all but new ones; where one is missing, the stack's resources are listed. Returns undefined for a change
 * that leaves all revisions as they are.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChange.html
 */
export const revisionsBefore = async (
  world: World,
  proposal: Proposal,
  stack: DeployedStack | undefined,
): Promise<Revisions | undefined> => {
  if (!stack || !touchesRevisions(proposal)) return undefined;
  const named = new Set(proposal.changes.map(({ logicalId }) => logicalId));
  const changed = proposal.changes
    .filter(({ action }) => action !== 'Add')
    .map(({ logicalId, physicalId = '', type }) => ({ logicalId, physicalId, type, status: '' }));
  if (changed.every(({ physicalId }) => physicalId !== '')) return { changed, named };
  const all = await resourcesOf(await world.stacks(), stack.id);
  return { changed: all.filter(({ logicalId }) => named.has(logicalId)), named };
};

/**
 * Deregisters revisions of job definitions that a deployment leaves behind: for a job that stays all but the newest ten
 * and those that running executions use, for a removed job all of them. While more executions run than can be asked, all
 * stay until a later deployment. The deployment is done by then: what AWS refuses is a warning.
 */
export const deregisterOldRevisions = async (
  world: World,
  revisions: Revisions | undefined,
  stackId: string,
): Promise<void> => {
  if (revisions === undefined) return;
  const { changed, named } = revisions;
  await tryAfterChange(world, 'The deployment is done, but old revisions of job definitions stay', async () => {
    const resources = await resourcesOf(await world.stacks(), stackId);
    const before = [...changed, ...resources.filter(({ logicalId }) => !named.has(logicalId))];
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
    for (const { name } of jobDefinitionsIn(before)) {
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
