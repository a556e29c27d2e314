/**
 * The kinds of capacity: on-demand and spot instances with x86 processors, with arm64 processors (Graviton), with GPUs and,
 * for each processor, with disks of their own (NVMe instance store), and Fargate and Fargate Spot with x86 and with arm64
 * processors. Part of logical ids and of the names of outputs and
 * parameters. Frozen.
 */
export const poolKinds = [
  ...(['OnDemand', 'Spot', 'OnDemandArm64', 'SpotArm64', 'OnDemandGpu', 'SpotGpu'] as const),
  ...(['OnDemandNvme', 'SpotNvme', 'OnDemandNvmeArm64', 'SpotNvmeArm64'] as const),
  ...(['Fargate', 'FargateSpot', 'FargateArm64', 'FargateSpotArm64'] as const),
] as const;

/** A kind of capacity. */
export type PoolKind = (typeof poolKinds)[number];

/** The properties of a job that decide about its kind of capacity. */
export interface CapacityChoice {
  readonly useSpotInstances?: boolean | undefined;
  readonly arm64?: boolean | undefined;
  readonly resources?: { readonly gpu?: number | undefined } | undefined;
  readonly capacity?: FargateCapacity | undefined;
  readonly volumes?: readonly { readonly type: string }[] | undefined;
}

/** True if one of a job's volumes is the disk of its instance. */
export const hasInstanceStore = (volumes: CapacityChoice['volumes']): boolean =>
  volumes?.some(({ type }) => type === 'instance-store') ?? false;

/** The values of a job's `capacity`. */
export const fargateCapacities = ['fargate', 'fargate-spot'] as const;

/** A value of a job's `capacity`. */
export type FargateCapacity = (typeof fargateCapacities)[number];

/**
 * Returns the kind of capacity that a job runs on. One with GPUs has x86 processors and no instance store: `gpu` with
 * `arm64` or an instance store is refused, as `capacity` with an instance store is.
 */
export const poolKindOf = ({ useSpotInstances, arm64, resources, capacity, volumes }: CapacityChoice): PoolKind => {
  const processor = arm64 ? 'Arm64' : '';
  if (capacity !== undefined) return `${capacity === 'fargate-spot' ? 'FargateSpot' : 'Fargate'}${processor}`;
  const bought = useSpotInstances ? 'Spot' : 'OnDemand';
  if (resources?.gpu) return `${bought}Gpu`;
  return hasInstanceStore(volumes) ? `${bought}Nvme${processor}` : `${bought}${processor}`;
};

/** Returns the kind of capacity that a job would run on, if it paid the price on demand. */
export const onDemandKindOf = ({ capacity, ...choice }: CapacityChoice): PoolKind =>
  poolKindOf({ ...choice, useSpotInstances: false, ...(capacity === undefined ? {} : { capacity: 'fargate' }) });

/** True for a kind whose capacity AWS may take back: spot instances and Fargate Spot. */
export const isSpot = (kind: PoolKind | undefined): boolean => /^(?:Fargate)?Spot/.test(kind ?? '');

/** True for a kind with arm64 processors. */
export const isArm64 = (kind: PoolKind | undefined): boolean => kind?.endsWith('Arm64') ?? false;

/** True for a kind of instances with GPUs. */
export const hasGpus = (kind: PoolKind | undefined): boolean => kind?.endsWith('Gpu') ?? false;

/** True for a kind of instances with disks of their own. */
export const hasNvme = (kind: PoolKind | undefined): boolean => kind?.includes('Nvme') ?? false;

/** True for Fargate and Fargate Spot, which have no instances of the account. */
export const isFargate = (kind: PoolKind | undefined): boolean => kind?.startsWith('Fargate') ?? false;
