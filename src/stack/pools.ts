import { canonicalJson } from '../cloudformation/canonical.ts';
import type { Expression } from '../cloudformation/expression.ts';
import { effectOf } from './change-effect.ts';
import type { ResourceChange } from './proposal.ts';
import { resourceIn, resourcesIn } from './template-changes.ts';

const propertiesOf = (template: Expression | undefined, logicalId: string): Readonly<Record<string, unknown>> =>
  Object(resourceIn(template, logicalId)?.Properties);

/** Logical ids of the job queues of a template that name a compute environment by `Ref`. */
const queuesOf = (template: Expression | undefined, environment: string): string[] =>
  Object.keys(resourcesIn(template)).filter((id) => {
    if (resourceIn(template, id)?.Type !== 'AWS::Batch::JobQueue') return false;
    const order = propertiesOf(template, id).ComputeEnvironmentOrder;
    return (
      Array.isArray(order) &&
      order.some((one) => (Object(Object(one).ComputeEnvironment) as { Ref?: unknown }).Ref === environment)
    );
  });

/** Logical ids of the deployed state machines that name a job queue by `Ref`: their runs may still submit to it. */
export const submittersTo = (deployed: Expression | undefined, queue: string): string[] =>
  Object.keys(resourcesIn(deployed)).filter(
    (id) =>
      resourceIn(deployed, id)?.Type === 'AWS::StepFunctions::StateMachine' &&
      canonicalJson(propertiesOf(deployed, id)).includes(canonicalJson({ Ref: queue })),
  );

/**
 * Whether a change of a compute environment may end jobs that nobody else asks about. An environment that AWS updates
 * in place (`ReplaceComputeEnvironment: false` before and after) is not made anew, though CloudFormation says
 * `Conditional` of it: https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html. One that
 * goes together with every queue that uses it is empty when its queues are.
 */
export const endsJobs = (
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
    const going = (id: string) => changes.some((one) => one.logicalId === id && one.action === 'Remove');
    return queues.length === 0 || !queues.every(going);
  }
  const inPlace = [deployed, ours].every(
    (template) => propertiesOf(template, logicalId).ReplaceComputeEnvironment === false,
  );
  return happening !== 'may-replace' || change.action === 'Dynamic' || unforeseen !== undefined || !inPlace;
};
