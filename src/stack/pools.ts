import { canonicalJson } from '../cloudformation/canonical.ts';
import type { Expression } from '../cloudformation/expression.ts';
import { effectOf } from './change-effect.ts';
import type { ResourceChange } from './proposal.ts';
import { resourceIn, resourcesIn } from './template-changes.ts';

const propertiesOf = (template: Expression | undefined, logicalId: string): Readonly<Record<string, unknown>> =>
  Object(resourceIn(template, logicalId)?.Properties);

/** Returns the logical ids of the job queues of a template that use a compute environment by `Ref`. */
const queuesOf = (template: Expression | undefined, environment: string): string[] =>
  Object.keys(resourcesIn(template)).filter((id) => {
    if (resourceIn(template, id)?.Type !== 'AWS::Batch::JobQueue') return false;
    const order = propertiesOf(template, id).ComputeEnvironmentOrder;
    return (
      Array.isArray(order) &&
      order.some((one) => (Object(Object(one).ComputeEnvironment) as { Ref?: unknown }).Ref === environment)
    );
  });

/**
 * Returns the logical ids of the deployed state machines that use a job queue by `Ref`: their runs may submit to it.
 */
export const submittersTo = (deployed: Expression | undefined, queue: string): string[] =>
  Object.keys(resourcesIn(deployed)).filter(
    (id) =>
      resourceIn(deployed, id)?.Type === 'AWS::StepFunctions::StateMachine' &&
      canonicalJson(propertiesOf(deployed, id)).includes(canonicalJson({ Ref: queue })),
  );

/**
 * True if a change of a compute environment may end running jobs and no question about a job queue covers them. False
 * for an environment that is removed together with every queue that uses it, and for one that AWS updates in place
 * (`ReplaceComputeEnvironment: false` before and after), though CloudFormation reports `Conditional`:
 * https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html
 */
export const mayEndJobs = (
  change: ResourceChange,
  {
    changes,
    deployed,
    ours,
  }: {
    readonly changes: readonly ResourceChange[];
    readonly deployed: Expression | undefined;
    readonly ours: Expression;
  },
): boolean => {
  const { logicalId } = change;
  const { happening, unforeseen } = effectOf(change);
  if (happening === 'remove') {
    const queues = queuesOf(deployed, logicalId);
    const isRemoved = (id: string) => changes.some((one) => one.logicalId === id && one.action === 'Remove');
    return queues.length === 0 || !queues.every(isRemoved);
  }
  const inPlace = [deployed, ours].every(
    (template) => propertiesOf(template, logicalId).ReplaceComputeEnvironment === false,
  );
  return happening !== 'may-replace' || change.action === 'Dynamic' || unforeseen !== undefined || !inPlace;
};
