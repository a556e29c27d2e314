import { canonicalJson } from '../cloudformation/canonical.ts';
import type { Expression } from '../cloudformation/expression.ts';
import { idsIn } from '../cloudformation/referenced-ids.ts';
import { effectOf } from './change-effect.ts';
import type { ResourceChange } from './proposal.ts';
import { resourceIn, resourcesIn } from './template-changes.ts';

/** Resource type of compute environments. */
export const environmentType = 'AWS::Batch::ComputeEnvironment';

/** Returns the properties of a resource; empty if the template does not have the logical id. */
export const propertiesOf = (
  template: Expression | undefined,
  logicalId: string,
): Readonly<Record<string, Expression>> => Object(resourceIn(template, logicalId)?.Properties);

/** Returns the logical ids of the compute environments of a template. */
export const environmentsOf = (template: Expression | undefined): string[] =>
  Object.keys(resourcesIn(template)).filter((id) => resourceIn(template, id)?.Type === environmentType);

/** Returns the logical ids of the job queues of a template that use a compute environment by `Ref`. */
export const queuesOf = (template: Expression | undefined, environment: string): string[] =>
  Object.keys(resourcesIn(template)).filter((id) => {
    if (resourceIn(template, id)?.Type !== 'AWS::Batch::JobQueue') return false;
    const order = propertiesOf(template, id).ComputeEnvironmentOrder;
    return (
      Array.isArray(order) &&
      order.some((one) => (Object(Object(one).ComputeEnvironment) as { Ref?: unknown }).Ref === environment)
    );
  });

/** Returns the logical ids of the state machines of a template. */
export const stateMachinesOf = (template: Expression | undefined): string[] =>
  Object.keys(resourcesIn(template)).filter(
    (id) => resourceIn(template, id)?.Type === 'AWS::StepFunctions::StateMachine',
  );

/**
 * Settings of `ComputeResources` that the type's schema lists as `conditionalCreateOnlyProperties`: a change of one
 * replaces the environment, except where `ReplaceComputeEnvironment` is false. A change set reports them with
 * `RequiresRecreation: Conditionally`, and the environment with `Replacement: Conditional` either way.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-computeenvironment.html
 */
const replacedByDefault: ReadonlySet<string> = new Set([
  'AllocationStrategy',
  'BidPercentage',
  'Ec2Configuration',
  'Ec2KeyPair',
  'ImageId',
  'InstanceRole',
  'InstanceTypes',
  'LaunchTemplate',
  'PlacementGroup',
  'ScalingPolicy',
  'SecurityGroupIds',
  'Subnets',
  'Tags',
  'Type',
]);

const partsOf = (path: string): string[] => path.split('/').filter(Boolean);

/**
 * True if settings that `ReplaceComputeEnvironment` decides about are why a change set reports `Conditional`, and
 * nothing else is. A property that always replaces (`Always`) makes a `Conditional` too where its value is not known
 * yet (`Evaluation: Dynamic`):
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChangeDetail.html
 */
const dependsOnSwitch = ({ details }: ResourceChange): boolean => {
  const grave = details.filter(({ recreation }) => recreation !== 'Never');
  return (
    grave.length > 0 &&
    grave.every(({ path, recreation }) => {
      const [attribute, property, setting] = partsOf(path);
      if (recreation !== 'Conditionally' || attribute !== 'Properties' || property !== 'ComputeResources') return false;
      return setting === undefined || replacedByDefault.has(setting);
    })
  );
};

/** The change set and both templates, as far as a change depends on them. */
interface Sides {
  readonly changes: readonly ResourceChange[];
  readonly deployed: Expression | undefined;
  readonly ours: Expression;
}

/**
 * True if a change of a compute environment may end running jobs and no question about a job queue covers them. False
 * for an environment that is removed together with every queue that uses it, and for one that AWS updates in place
 * (`ReplaceComputeEnvironment: false` before and after), though CloudFormation reports `Conditional`:
 * https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html
 */
export const mayEndJobs = (change: ResourceChange, { changes, deployed, ours }: Sides): boolean => {
  const { logicalId } = change;
  const { happening, unforeseen } = effectOf(change);
  if (happening === 'add' || happening === 'import' || happening === 'modify') return false;
  if (happening === 'remove') {
    const queues = queuesOf(deployed, logicalId);
    const isRemoved = (id: string) => changes.some((one) => one.logicalId === id && one.action === 'Remove');
    return queues.length === 0 || !queues.every(isRemoved);
  }
  const inPlace = [deployed, ours].every(
    (template) => propertiesOf(template, logicalId).ReplaceComputeEnvironment === false,
  );
  return (
    happening !== 'may-replace' ||
    change.action === 'Dynamic' ||
    unforeseen !== undefined ||
    !inPlace ||
    !dependsOnSwitch(change)
  );
};

/**
 * True for a job queue that a change set lists only because a compute environment of it is updated in place: its own
 * properties are the same in both templates, and only its order of environments is listed, never as `Always`.
 */
const followsEnvironment = (change: ResourceChange, sides: Sides): boolean => {
  const { action, details, logicalId, type } = change;
  const { happening, unforeseen } = effectOf(change);
  if (type !== 'AWS::Batch::JobQueue' || happening !== 'may-replace' || unforeseen !== undefined) return false;
  const { deployed, ours, changes } = sides;
  const [was, is] = [deployed, ours].map((template) => propertiesOf(template, logicalId));
  const named = idsIn(is?.ComputeEnvironmentOrder);
  const causes = changes.filter((one) => one.type === environmentType && named.includes(one.logicalId));
  return (
    action !== 'Dynamic' &&
    canonicalJson(was) === canonicalJson(is) &&
    causes.length > 0 &&
    causes.every((one) => !mayEndJobs(one, sides)) &&
    details.length > 0 &&
    details.every(({ path, recreation }) => {
      const [attribute, property] = partsOf(path);
      return attribute === 'Properties' && property === 'ComputeEnvironmentOrder' && recreation !== 'Always';
    })
  );
};

/** True for a change of a compute environment or a job queue that ends no job, or about whose queues AWS is asked. */
export const keepsJobs = (change: ResourceChange, sides: Sides): boolean =>
  change.type === environmentType ? !mayEndJobs(change, sides) : followsEnvironment(change, sides);

/**
 * Returns a change as AWS Batch carries it out: as a modification in place where a change set reports `Conditional` for
 * a compute environment that is updated in place, or for a job queue that follows it.
 */
export const carriedOut = (change: ResourceChange, sides: Sides): ResourceChange => {
  const isOurs = change.type === environmentType || change.type === 'AWS::Batch::JobQueue';
  if (!isOurs || effectOf(change).happening !== 'may-replace' || !keepsJobs(change, sides)) return change;
  const details = change.details.map((detail) => ({ ...detail, recreation: 'Never' }));
  return { ...change, replacement: 'False', details };
};
