import { canonicalJson } from '../cloudformation/canonical.ts';
import { type Expression, isMap } from '../cloudformation/expression.ts';
import { idsIn } from '../cloudformation/referenced-ids.ts';
import { effectOf } from './change-effect.ts';
import { environmentsOf, environmentType, mayEndJobs, propertiesOf, queuesOf } from './pools.ts';
import type { ResourceChange } from './proposal.ts';
import { resourceIn } from './template-changes.ts';

/** An update of a compute environment in place by which AWS Batch replaces its instances. */
export interface InfrastructureUpdate {
  /** Logical id of the compute environment. */
  readonly environment: string;
  /** Logical ids of the deployed job queues that use it. */
  readonly queues: readonly string[];
  /** Minutes that AWS lets jobs run on from then; it stops those that still run. */
  readonly minutes: number;
}

/** Minutes without `JobExecutionTimeoutMinutes`: https://docs.aws.amazon.com/batch/latest/APIReference/API_UpdatePolicy.html */
const defaultMinutes = 30;

/**
 * Settings of `ComputeResources` that a scaling update changes, which replaces no instance:
 * https://docs.aws.amazon.com/batch/latest/userguide/scaling-updates.html
 */
const scaling: ReadonlySet<string> = new Set(['DesiredvCpus', 'MaxvCpus', 'MinvCpus', 'ScalingPolicy']);

const resourcesOf = (template: Expression | undefined, id: string): Readonly<Record<string, Expression>> => {
  const { ComputeResources } = propertiesOf(template, id);
  return isMap(ComputeResources) ? ComputeResources : {};
};

/** Returns the settings of a compute environment without those of scaling. */
const infrastructureOf = (template: Expression | undefined, id: string): string =>
  canonicalJson(Object.fromEntries(Object.entries(resourcesOf(template, id)).filter(([key]) => !scaling.has(key))));

/**
 * True if a change set lists a setting of `ComputeResources` that is no setting of scaling. A detail that names only
 * `ComputeResources` as a whole counts where the templates are equal: the change then follows from another resource.
 */
const isListed = (
  { details }: ResourceChange,
  { deployed, ours }: { readonly deployed: Expression | undefined; readonly ours: Expression },
  id: string,
): boolean =>
  details
    .map(({ path }) => path.split('/').filter(Boolean))
    .filter(([attribute, property]) => attribute === 'Properties' && property === 'ComputeResources')
    .some(([, , setting]) =>
      setting === undefined
        ? canonicalJson(resourcesOf(deployed, id)) === canonicalJson(resourcesOf(ours, id))
        : !scaling.has(setting),
    );

/** True if a change touches properties, as far as its details tell. */
const touchesProperties = ({ details }: ResourceChange): boolean =>
  details.length === 0 || details.some(({ path }) => path.startsWith('/Properties'));

/** Returns the minutes of the update policy of a compute environment, which CloudFormation sends with every update. */
const minutesOf = (template: Expression | undefined, id: string): number => {
  const { JobExecutionTimeoutMinutes: minutes } = Object(propertiesOf(template, id).UpdatePolicy) as {
    JobExecutionTimeoutMinutes?: unknown;
  };
  return typeof minutes === 'number' ? minutes : defaultMinutes;
};

/**
 * Returns the infrastructure updates by a change set, by logical id: of every compute environment that stays, and of
 * which a setting other than those of scaling changes, or a launch template that it names. One that is replaced is
 * none: it counts as a loss of its own. With
 * `UpdateToLatestImageVersion: true`, which UpdateComputeEnvironment takes as a request and does not store, every
 * update of the environment counts.
 *
 * https://docs.aws.amazon.com/batch/latest/userguide/infrastructure-updates.html
 */
export const infrastructureUpdates = (sides: {
  readonly changes: readonly ResourceChange[];
  /** The deployed template; undefined if there is none. */
  readonly deployed: Expression | undefined;
  /** The template that would be deployed. */
  readonly ours: Expression;
}): InfrastructureUpdate[] => {
  const { changes, deployed, ours } = sides;
  const changed = new Map(
    changes
      .filter((one) => effectOf(one).happening !== 'add' && touchesProperties(one))
      .map((one) => [one.logicalId, one]),
  );
  const isUpdated = (id: string): boolean => {
    // A compute environment on Fargate has no instances, and each of its updates is one of scaling.
    if (/^FARGATE/.test(String(resourcesOf(ours, id).Type))) return false;
    const own = changed.get(id);
    if (own !== undefined && mayEndJobs(own, sides)) return false;
    if (idsIn(resourcesOf(ours, id).LaunchTemplate).some((named) => changed.has(named))) return true;
    if (own === undefined) return false;
    return (
      infrastructureOf(deployed, id) !== infrastructureOf(ours, id) ||
      resourcesOf(ours, id).UpdateToLatestImageVersion === true ||
      isListed(own, sides, id)
    );
  };
  return environmentsOf(ours)
    .filter((id) => resourceIn(deployed, id)?.Type === environmentType && isUpdated(id))
    .sort()
    .map((id) => ({ environment: id, queues: queuesOf(deployed, id), minutes: minutesOf(ours, id) }));
};
