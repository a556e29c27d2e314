/**
 * The kinds of capacity: on-demand and spot instances, with x86 processors, with arm64 processors (Graviton), and with
 * GPUs. Part of logical ids and of the names of outputs and parameters. Frozen.
 */
export const poolKinds = ['OnDemand', 'Spot', 'OnDemandArm64', 'SpotArm64', 'OnDemandGpu', 'SpotGpu'] as const;

/** A kind of capacity. */
export type PoolKind = (typeof poolKinds)[number];

/** The properties of a job that decide about its kind of capacity. */
export interface CapacityChoice {
  readonly useSpotInstances?: boolean | undefined;
  readonly arm64?: boolean | undefined;
  readonly resources?: { readonly gpu?: number | undefined } | undefined;
}

/** Returns the kind of capacity that a job runs on. One with GPUs has x86 processors: `gpu` with `arm64` is refused. */
export const poolKindOf = ({ useSpotInstances, arm64, resources }: CapacityChoice): PoolKind => {
  const bought = useSpotInstances ? 'Spot' : 'OnDemand';
  if (resources?.gpu) return `${bought}Gpu`;
  return `${bought}${arm64 ? 'Arm64' : ''}`;
};

/** True for a kind of spot instances. */
export const isSpot = (kind: PoolKind | undefined): boolean => kind?.startsWith('Spot') ?? false;

/** True for a kind of instances with arm64 processors. */
export const isArm64 = (kind: PoolKind | undefined): boolean => kind?.endsWith('Arm64') ?? false;

/** True for a kind of instances with GPUs. */
export const hasGpus = (kind: PoolKind | undefined): boolean => kind?.endsWith('Gpu') ?? false;
