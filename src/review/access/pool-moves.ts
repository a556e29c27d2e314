import type { Expression } from '../../cloudformation/expression.ts';
import { isMap } from '../../cloudformation/expression.ts';
import { kindOfQueue } from '../../shared/borrowed-parts.ts';
import { ownerOf } from '../../stack/owners.ts';
import { resourceIn } from '../../stack/template-changes.ts';
import type { Broader } from './broader.ts';

/** True for a reference to a job queue of the stack's own pools. */
const isOwnQueue = (value: Expression, template: Expression): boolean => {
  const id = isMap(value) ? value.Ref : undefined;
  return (
    typeof id === 'string' && kindOfQueue(id) !== undefined && resourceIn(template, id)?.Type === 'AWS::Batch::JobQueue'
  );
};

/**
 * Returns ways in which an identity is broader without this one: the state machine of a job, which submits this job alone,
 * may submit it to further pools of its stack. No code has that role, and each change of pools gives it to all machines.
 */
export const withoutPools = (found: readonly Broader[], identity: string, ours: Expression): readonly Broader[] => {
  const isMachine = identity.endsWith('StateMachineRole') && ownerOf(resourceIn(ours, identity)) !== undefined;
  if (!isMachine) return found;
  return found.filter(
    ({ by, actions, resources, condition }) =>
      by !== 'resource' ||
      condition !== undefined ||
      actions?.not !== false ||
      resources?.not !== false ||
      !actions.values.every((action) => action === 'batch:SubmitJob') ||
      !resources.values.every((one) => isOwnQueue(one, ours)),
  );
};
