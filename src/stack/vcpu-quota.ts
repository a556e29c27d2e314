import type { Expression } from '../cloudformation/expression.ts';
import { borrowedQueue, kindOfQueue } from '../shared/borrowed-parts.ts';
import { fewestVcpus } from '../shared/prices.ts';
import { isArm64, type PoolKind } from '../stage/pool-kind.ts';
import type { Excess, ServiceQuota } from './quota.ts';
import { resourceIn, resourcesIn } from './template-changes.ts';

/**
 * Quotas of the vCPUs that all standard instances (families A, C, D, H, I, M, R, T and Z) of an account may have at once
 * in a region:
 * https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-quotas.html
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-spot-limits.html
 */
const quotas: Readonly<Record<'onDemand' | 'spot', ServiceQuota>> = {
  onDemand: {
    service: 'ec2',
    code: 'L-1216C47A',
    name: 'Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances',
  },
  spot: {
    service: 'ec2',
    code: 'L-34B43A08',
    name: 'All Standard (A, C, D, H, I, M, R, T, Z) Spot Instance Requests',
  },
};

/** The quota of each kind of pool: instances with arm64 processors are of these families, too. */
export const vcpuQuotas: Readonly<Record<PoolKind, ServiceQuota>> = {
  OnDemand: quotas.onDemand,
  Spot: quotas.spot,
  OnDemandArm64: quotas.onDemand,
  SpotArm64: quotas.spot,
};

/** A job and the number of vCPUs of the smallest instance that holds it. */
export interface JobVcpus {
  readonly job: string;
  readonly pool: PoolKind;
  readonly vcpus: number;
}

/** Groups of standard families, by Batch's names. A pool of any other family has another quota. */
const standardTypes: ReadonlySet<unknown> = new Set(['default_arm64', 'default_x86_64', 'optimal']);

/** Returns the logical id of the compute environment of a pool by that of its queue. */
const environmentOf = (queue: unknown): string => String(queue).replace(/JobQueue$/, 'ComputeEnvironment');

/** Returns true if the instances of a pool are all of standard families, as those of borrowed pools are. */
const isStandard = (template: Expression, pool: PoolKind, queue: unknown): boolean => {
  if (queue === borrowedQueue(pool)) return true;
  const { ComputeResources } = Object(resourceIn(template, environmentOf(queue))?.Properties) as {
    ComputeResources?: { InstanceTypes?: unknown };
  };
  const types = ComputeResources?.InstanceTypes;
  return Array.isArray(types) && types.length > 0 && types.every((type) => standardTypes.has(type));
};

/** `Properties` of a state machine, as far as they are read here. */
interface MachineProperties {
  readonly DefinitionSubstitutions?: {
    readonly JobQueue?: { readonly Ref?: unknown };
    readonly JobDefinition?: { readonly 'Fn::GetAtt'?: readonly unknown[] };
  };
}

/** `Properties` of a job definition, as far as they are read here. */
interface DefinitionProperties {
  readonly ContainerProperties?: { readonly ResourceRequirements?: readonly { Type?: string; Value?: string }[] };
}

/** Returns a job's name in the config, by the `Metadata` of one of its resources; else the resource's logical id. */
const jobName = (template: Expression, id: string): string => {
  const { path } = Object(Object(resourceIn(template, id)?.Metadata)['batch-job']) as { path?: unknown };
  return typeof path === 'string' ? path.replace(/^resources\./, '') : id;
};

/** Returns the job of a state machine; undefined if it has none on standard instances. */
const jobOf = (template: Expression, machine: string): JobVcpus | undefined => {
  const resource = resourceIn(template, machine);
  if (resource?.Type !== 'AWS::StepFunctions::StateMachine') return undefined;
  const { DefinitionSubstitutions } = Object(resource.Properties) as MachineProperties;
  const { JobQueue, JobDefinition } = DefinitionSubstitutions ?? {};
  const pool = kindOfQueue(JobQueue?.Ref);
  const definition = resourceIn(template, String(JobDefinition?.['Fn::GetAtt']?.[0]));
  if (pool === undefined || definition === undefined || !isStandard(template, pool, JobQueue?.Ref)) return undefined;
  const { ContainerProperties } = Object(definition.Properties) as DefinitionProperties;
  const required = (type: string) =>
    Number(ContainerProperties?.ResourceRequirements?.find(({ Type }) => Type === type)?.Value ?? 0);
  const vcpus = fewestVcpus({ cpu: required('VCPU'), memoryMiB: required('MEMORY'), arm64: isArm64(pool) });
  return vcpus === undefined ? undefined : { job: jobName(template, machine), pool, vcpus };
};

/**
 * Returns the jobs of a template that the deployed one does not have, has on another pool or on a smaller instance, each
 * with the vCPUs of the smallest standard instance that holds it.
 */
export const grownJobs = (deployed: Expression | undefined, ours: Expression): JobVcpus[] =>
  Object.keys(resourcesIn(ours)).flatMap((machine) => {
    const job = jobOf(ours, machine);
    const was = deployed === undefined ? undefined : jobOf(deployed, machine);
    return job === undefined || (was?.pool === job.pool && was.vcpus >= job.vcpus) ? [] : [job];
  });

/** Returns the quota of vCPUs as often as a job needs an instance with more of them than the account may have at once. */
export const vcpuExcesses = (
  jobs: readonly JobVcpus[],
  { service, code, name }: ServiceQuota,
  limit: number,
): Excess[] =>
  jobs
    .filter(({ vcpus }) => vcpus > limit)
    .map(({ job, vcpus }) => ({
      sentence: `${job} needs an instance of ${vcpus} vCPUs or more, and the account may have ${limit} at once in this region: its runs would wait and never start.`,
      hint: `Ask AWS for more: Service Quotas, ${service}, ${code} (${name}). Or give the job fewer vCPUs and less memory.`,
    }));
