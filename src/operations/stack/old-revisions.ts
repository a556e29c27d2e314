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
  /** Logical ids of those that the change modifies in place, so that they keep their names. */
  readonly staying: ReadonlySet<string>;
  /** Logical ids of all that the change names, the new ones too. */
  readonly named: ReadonlySet<string>;
}

/** True for a change that creates or removes revisions of job definitions. */
const touchesRevisions = (proposal: Proposal): proposal is ChangesProposal =>
  proposal.kind === 'changes' &&
  proposal.changes.some(({ type, action }) => type === 'AWS::Batch::JobDefinition' && action !== 'Add');

/** Types whose physical ids lead to old revisions. */
const needed = ['AWS::Batch::JobDefinition', 'AWS::StepFunctions::StateMachine'];

/**
 * Returns the resources that a change modifies or removes as they are before it, by its change set, which names the
 * physical ids of all but new ones; where it names none of a job definition or state machine, the stack's resources are
 * listed. Returns undefined for a change that leaves all revisions as they are.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChange.html
 */
export const revisionsBefore = async (
  world: World,
  proposal: Proposal,
  stack: DeployedStack | undefined,
): Promise<Revisions | undefined> => {
  if (!stack || !touchesRevisions(proposal)) return undefined;
  const { changes } = proposal;
  const named = new Set(changes.map(({ logicalId }) => logicalId));
  const inPlace = changes.filter(({ action, replacement }) => action === 'Modify' && replacement === 'False');
  const staying = new Set(inPlace.map(({ logicalId }) => logicalId));
  const changed = changes
    .filter(({ action, type }) => action !== 'Add' && needed.includes(type))
    .map(({ logicalId, physicalId = '', type }) => ({ logicalId, physicalId, type, status: '' }));
  if (changed.every(({ physicalId }) => physicalId !== '')) return { changed, staying, named };
  const all = await resourcesOf(await world.stacks(), stack.id);
  return { changed: all.filter(({ logicalId }) => named.has(logicalId)), staying, named };
};

/** Returns the function, which is called at most once: its result is kept. */
const once = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let result: Promise<T> | undefined;
  return () => {
    result ??= read();
    return result;
  };
};

/**
 * Deregisters revisions of the job definitions that a deployment changes or removes: for a job that stays all but the
 * newest ten and those that running executions use, for a removed job all of them. While more executions run than can be
 * asked, all stay until a later deployment that changes the job. A definition that stays is not asked about before its
 * revision is the tenth, and the stack's resources are listed only where something may be deregistered. The deployment is
 * done by then: what AWS refuses is a warning.
 */
export const deregisterOldRevisions = async (
  world: World,
  revisions: Revisions | undefined,
  stackId: string,
): Promise<void> => {
  if (revisions === undefined) return;
  const { changed, staying, named } = revisions;
  const definitions = changed.flatMap((resource) =>
    jobDefinitionsIn([resource]).map((definition) => ({ ...definition, stays: staying.has(resource.logicalId) })),
  );
  await tryAfterChange(world, 'The deployment is done, but old revisions of job definitions stay', async () => {
    const listed = once(async () => resourcesOf(await world.stacks(), stackId));
    const leftovers = await world.leftovers();
    const inUse = async (name: string, from: readonly string[]): Promise<readonly string[] | undefined> => {
      const used = await Promise.all(from.map((arn) => leftovers.revisionsInUse(arn)));
      if (used.every((arns) => arns !== undefined)) return used.flat();
      world.console.info(
        `Too many executions run to ask which revisions of ${name} they use: all stay until a later deploy that changes the job.`,
      );
      return undefined;
    };
    /** Returns the ARNs to keep among those of all ACTIVE revisions, newest first. */
    const keep = async (name: string, arns: readonly string[]): Promise<readonly string[]> => {
      const resources = await listed();
      const current = jobDefinitionsIn(resources).find((definition) => definition.name === name);
      const newest = current === undefined ? [] : arns.slice(0, revisionsKept);
      if (arns.length <= newest.length) return arns;
      const machines = stateMachinesIn([...changed, ...resources.filter(({ logicalId }) => !named.has(logicalId))]);
      const after = stateMachinesIn(resources);
      // Executions of other machines do not use a removed job's definition.
      const used = await inUse(name, current === undefined ? machines.filter((arn) => !after.includes(arn)) : machines);
      return used === undefined ? arns : [...newest, ...(current ? currentRevision(current, arns) : []), ...used];
    };
    for (const { name, revision, stays } of definitions) {
      if (stays && Number(revision) < revisionsKept) continue;
      const gone = await leftovers.deregister(name, async (arns) =>
        stays && arns.length <= revisionsKept ? arns : keep(name, arns),
      );
      if (gone > 0) world.console.info(`Deregistered ${counted(gone, 'old revision')} of ${name}.`);
    }
  });
};
