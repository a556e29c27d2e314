import type { World } from '../../ports/world.ts';
import type { Loss } from '../../stack/losses.ts';
import type { ChangesProposal } from '../../stack/proposal.ts';
import type { StackSettings } from '../../stack/stack-settings.ts';
import type { Compiled } from '../compile/compiled.ts';
import type { Applied } from './apply-change.ts';

/** A change of a stack, with what decides what comes after it. */
interface StartedChange {
  readonly proposal: ChangesProposal;
  /** Losses that it causes, each allowed. */
  readonly losses: readonly Loss[];
  /** True if there was no stack before. */
  readonly isNew: boolean;
  readonly uploads: Compiled['uploads'];
  readonly settings: StackSettings | undefined;
}

/**
 * Returns why a deployment is followed to its end although `wait` is false: work that comes after it, and that a later
 * deployment would not make up for or would make too late. Undefined if nothing comes after it.
 */
export const reasonToFollow = ({ proposal, losses, isNew, uploads, settings }: StartedChange): string | undefined => {
  if (proposal.changes.some(({ action }) => action === 'Remove'))
    return 'it removes resources, of which parts have to be cleaned up after it';
  if (losses.some(({ kind }) => kind !== 'interrupt')) return 'it replaces what may hold data';
  if (uploads.length > 0) return 'files are uploaded after it';
  return isNew && settings?.terminationProtection ? 'the new stack is protected after it' : undefined;
};

/** Starts a change of a stack, and returns the stack as it is then: its outputs are not known yet. */
export const startChange = async (world: World, proposal: ChangesProposal): Promise<Applied> => {
  await (await world.stacks()).startChangeSet(proposal);
  world.console.info('CloudFormation has begun, and is not followed (wait: false).');
  return { stackId: proposal.stackId, status: `${proposal.changeSetType}_IN_PROGRESS`, outputs: {}, isRunning: true };
};
