import type { Expression } from '../cloudformation/expression.ts';
import { borrowedQueue, kindOfQueue } from '../shared/borrowed-parts.ts';
import { fewestVcpus, possibleInstances } from '../shared/prices.ts';
import { allGpuFamilies } from '../stage/gpu-families.ts';
import { allNvmeFamilies } from '../stage/nvme-families.ts';
import { hasGpus, hasNvme, isArm64, isFargate, isSpot, type PoolKind } from '../stage/pool-kind.ts';
import { gpuChoices, requestCommand, type VcpuChoice } from './gpu-quota.ts';
import type { Excess, ServiceQuota } from './quota.ts';
import { resourceIn, resourcesIn } from './template-changes.ts';

/**
 * Quotas of the vCPUs that all standard instances (families A, C, D, H, I, M, R, T and Z) of an account may have at once
 * in a region:
 * https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-quotas.html
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-spot-limits.html
 * and of those of all tasks on Fargate: https://docs.aws.amazon.com/general/latest/gr/ecs-service.html
 */
const quotas: Readonly<Record<'onDemand' | 'spot' | 'fargate' | 'fargateSpot', ServiceQuota>> = {
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
  fargate: { service: 'fargate', code: 'L-3032A538', name: 'Fargate On-Demand vCPU resource count' },
  fargateSpot: { service: 'fargate', code: 'L-36FBB829', name: 'Fargate Spot vCPU resource count' },
};

/** A job and the quotas under which an instance of its pool may hold it, or Fargate: one of them has to allow that. */
export interface JobVcpus {
  readonly job: string;
  readonly pool: PoolKind;
  /** At least one; instances with arm64 processors are of the standard families, too. */
  readonly choices: readonly VcpuChoice[];
}

/** Returns the vCPUs of the smallest instance that may hold a job. */
const leastOf = ({ choices }: JobVcpus): number => Math.min(...choices.map(({ vcpus }) => vcpus));

/** Groups of standard families, by Batch's names. A pool of any other family has another quota. */
const standardTypes: ReadonlySet<unknown> = new Set(['default_arm64', 'default_x86_64', 'optimal']);

/** Returns the logical id of the compute environment of a pool by that of its queue. */
const environmentOf = (queue: unknown): string => String(queue).replace(/JobQueue$/, 'ComputeEnvironment');

/** Returns the instance types of a pool of the template; undefined for a borrowed one, and for one that it does not have. */
const typesOf = (template: Expression, queue: unknown): readonly unknown[] | undefined => {
  const { ComputeResources } = Object(resourceIn(template, environmentOf(queue))?.Properties) as {
    ComputeResources?: { InstanceTypes?: unknown };
  };
  return Array.isArray(ComputeResources?.InstanceTypes) ? ComputeResources.InstanceTypes : undefined;
};

/**
 * Returns the quotas under which a pool's instances may hold a job, or Fargate; none for instances that are not known.
 * Borrowed pools have standard instances, or those with GPUs or disks of any region. All families with disks are standard.
 */
const choicesOf = (template: Expression, pool: PoolKind, queue: unknown, size: NeededSize): VcpuChoice[] => {
  const isBorrowed = queue === borrowedQueue(pool);
  if (isFargate(pool)) return [{ quota: quotas[isSpot(pool) ? 'fargateSpot' : 'fargate'], vcpus: size.cpu }];
  const types = typesOf(template, queue) ?? [];
  if (hasGpus(pool)) {
    const families = isBorrowed ? allGpuFamilies : types.map(String);
    return gpuChoices(pool, possibleInstances({ ...size, families }));
  }
  const arm64 = isArm64(pool);
  const known = hasNvme(pool) ? new Set<unknown>(allNvmeFamilies(arm64)) : standardTypes;
  if (!isBorrowed && !(types.length > 0 && types.every((type) => known.has(type)))) return [];
  const disks = { nvme: true, families: isBorrowed ? allNvmeFamilies(arm64) : types.map(String) };
  const vcpus = fewestVcpus({ ...size, gpu: 0, arm64, ...(hasNvme(pool) ? disks : {}) });
  return vcpus === undefined ? [] : [{ quota: quotas[isSpot(pool) ? 'spot' : 'onDemand'], vcpus }];
};

/** The part of an instance that a job requires. */
interface NeededSize {
  readonly cpu: number;
  readonly memoryMiB: number;
  readonly gpu: number;
}

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

/** Returns the job of a state machine; undefined if it has none on instances that are known. */
const jobOf = (template: Expression, machine: string): JobVcpus | undefined => {
  const resource = resourceIn(template, machine);
  if (resource?.Type !== 'AWS::StepFunctions::StateMachine') return undefined;
  const { DefinitionSubstitutions } = Object(resource.Properties) as MachineProperties;
  const { JobQueue, JobDefinition } = DefinitionSubstitutions ?? {};
  const pool = kindOfQueue(JobQueue?.Ref);
  const definition = resourceIn(template, String(JobDefinition?.['Fn::GetAtt']?.[0]));
  if (pool === undefined || definition === undefined) return undefined;
  const { ContainerProperties } = Object(definition.Properties) as DefinitionProperties;
  const required = (type: string) =>
    Number(ContainerProperties?.ResourceRequirements?.find(({ Type }) => Type === type)?.Value ?? 0);
  const size = { cpu: required('VCPU'), memoryMiB: required('MEMORY'), gpu: required('GPU') };
  const choices = choicesOf(template, pool, JobQueue?.Ref, size);
  return choices.length === 0 ? undefined : { job: jobName(template, machine), pool, choices };
};

/**
 * Returns the jobs of a template that the deployed one does not have, has on another pool or on a smaller instance, each
 * with the vCPUs of the smallest instances that hold it.
 */
export const grownJobs = (deployed: Expression | undefined, ours: Expression): JobVcpus[] =>
  Object.keys(resourcesIn(ours)).flatMap((machine) => {
    const job = jobOf(ours, machine);
    const was = deployed === undefined ? undefined : jobOf(deployed, machine);
    return job === undefined || (was?.pool === job.pool && leastOf(was) >= leastOf(job)) ? [] : [job];
  });

/** Returns the quotas under which instances hold these jobs, each once. */
export const quotasOf = (jobs: readonly JobVcpus[]): ServiceQuota[] => [
  ...new Map(jobs.flatMap(({ choices }) => choices).map(({ quota }) => [quota.code, quota])).values(),
];

/** Returns the excess of a job without GPUs, whose instances are under one quota. */
const standardExcess = (job: string, { quota, vcpus }: VcpuChoice, limit: number): Excess => ({
  sentence: `${job} needs ${quota.service === 'fargate' ? `${vcpus} vCPUs on Fargate` : `an instance of ${vcpus} vCPUs or more`}, and the account may have ${limit} at once in this region: its runs would wait and never start.`,
  hint: `Ask AWS for more: Service Quotas, ${quota.service}, ${quota.code} (${quota.name}). Or give the job fewer vCPUs and less memory.`,
});

/** Returns the excess of a job with GPUs, whose instances may be under two quotas. */
const gpuExcess = (job: string, choices: readonly VcpuChoice[], limitOf: (quota: ServiceQuota) => number): Excess => {
  const limits = choices.map(
    ({ quota, vcpus }) => `${vcpus} vCPUs of "${quota.name}", of which it has ${limitOf(quota)}`,
  );
  const [first] = choices;
  return {
    sentence: `${job} needs an instance with GPUs, for which the account needs ${limits.join(', or ')} in this region: its runs would wait and never start.`,
    hint: `Ask AWS for more, which a new account has to: ${first === undefined ? '' : requestCommand(first)}, or https://console.aws.amazon.com/servicequotas/home/services/ec2/quotas/${first?.quota.code}.`,
  };
};

/**
 * Returns an excess for each job that needs an instance with more vCPUs than the account may have at once, under every
 * quota that could hold one. `limitOf` returns the account's value of a quota that `quotasOf` names.
 */
export const vcpuExcesses = (jobs: readonly JobVcpus[], limitOf: (quota: ServiceQuota) => number): Excess[] =>
  jobs.flatMap(({ job, pool, choices }) => {
    if (choices.some(({ quota, vcpus }) => vcpus <= limitOf(quota))) return [];
    const [only] = choices;
    if (hasGpus(pool) || only === undefined) return [gpuExcess(job, choices, limitOf)];
    return [standardExcess(job, only, limitOf(only.quota))];
  });

/**
 * Returns an excess for each job for which the vCPUs that are in use leave no room under any of its quotas, though they are
 * large enough. `usedOf` returns how many are in use; undefined, where that is not known, leaves room.
 */
export const vcpuShortages = (
  jobs: readonly JobVcpus[],
  limitOf: (quota: ServiceQuota) => number,
  usedOf: (quota: ServiceQuota) => number | undefined,
): Excess[] =>
  jobs.flatMap(({ job, choices }) => {
    const large = choices.filter(({ quota, vcpus }) => vcpus <= limitOf(quota));
    const [first] = large;
    if (first === undefined || large.some(({ quota, vcpus }) => vcpus + (usedOf(quota) ?? 0) <= limitOf(quota)))
      return [];
    const uses = large.map(({ quota }) => `${usedOf(quota)} of the ${limitOf(quota)} vCPUs of "${quota.name}"`);
    const what =
      first.quota.service === 'fargate'
        ? `${first.vcpus} more: it waits until others end`
        : `an instance with ${first.vcpus} or more: it waits for room on an instance that runs, or until others end`;
    return [
      {
        sentence: `The account uses ${uses.join(', and ')} in this region, and ${job} needs ${what}.`,
        hint: `Ask AWS for more: ${requestCommand({ quota: first.quota, vcpus: Math.ceil(limitOf(first.quota) + first.vcpus) })}.`,
      },
    ];
  });
