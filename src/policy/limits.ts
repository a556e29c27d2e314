/** The kinds of things with a size: jobs of AWS Batch, tasks of ECS, as a service has, and functions. */
export type Sized = 'job' | 'task' | 'function';

/** An amount that one of them asks for: vCPUs, MiB of memory, or GPUs. */
export interface Amount {
  readonly of: Sized;
  /** Not a number where only CloudFormation or a run knows it. */
  readonly amount: number;
}

/**
 * The limits of a policy: its key, the type of AWS Batch's resource requirement, the key of a job that Batch had before these,
 * the keys of a task and its containers, of which a later one counts without the former, the key of a pod, and the
 * property of a config.
 */
export const limits = [
  {
    key: 'maxCpu',
    type: 'VCPU',
    former: 'Vcpus',
    task: ['Cpu'],
    pod: 'cpu',
    property: 'cpu',
    code: 'policy/cpu',
    unit: 'vCPUs',
  },
  {
    key: 'maxMemory',
    type: 'MEMORY',
    former: 'Memory',
    task: ['Memory', 'MemoryReservation'],
    pod: 'memory',
    property: 'memory',
    code: 'policy/memory',
    unit: 'MiB',
  },
  {
    key: 'maxGpu',
    type: 'GPU',
    former: undefined,
    task: [],
    pod: 'nvidia.com/gpu',
    property: 'gpu',
    code: 'policy/gpu',
    unit: 'GPUs',
  },
] as const;

/** A limit of a policy. */
export type Limit = (typeof limits)[number];
