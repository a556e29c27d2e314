/**
 * The kinds of capacity: on-demand and spot instances, Fargate and Fargate Spot, each with x86 and with arm64 processors
 * (Graviton). Part of logical ids and of the names of outputs and parameters. Frozen.
 */
export const poolKinds = [
  ...(['OnDemand', 'Spot', 'OnDemandArm64', 'SpotArm64'] as const),
  ...(['Fargate', 'FargateSpot', 'FargateArm64', 'FargateSpotArm64'] as const),
] as const;

/** A kind of capacity. */
export type PoolKind = (typeof poolKinds)[number];

/** The properties of a job that decide about its kind of capacity. */
export interface CapacityChoice {
  readonly useSpotInstances?: boolean | undefined;
  readonly arm64?: boolean | undefined;
  readonly capacity?: FargateCapacity | undefined;
}

/** The values of a job's `capacity`. */
export const fargateCapacities = ['fargate', 'fargate-spot'] as const;

/** A value of a job's `capacity`. */
export type FargateCapacity = (typeof fargateCapacities)[number];

/** Returns the kind of capacity that a job runs on. */
export const poolKindOf = ({ useSpotInstances, arm64, capacity }: CapacityChoice): PoolKind => {
  const processor = arm64 ? 'Arm64' : '';
  if (capacity === undefined) return `${useSpotInstances ? 'Spot' : 'OnDemand'}${processor}`;
  return `${capacity === 'fargate-spot' ? 'FargateSpot' : 'Fargate'}${processor}`;
};

/** True for a kind whose capacity AWS may take back: spot instances and Fargate Spot. */
export const isSpot = (kind: PoolKind | undefined): boolean => /^(?:Fargate)?Spot/.test(kind ?? '');

/** True for a kind with arm64 processors. */
export const isArm64 = (kind: PoolKind | undefined): boolean => kind?.endsWith('Arm64') ?? false;

/** True for Fargate and Fargate Spot, which have no instances of the account. */
export const isFargate = (kind: PoolKind | undefined): boolean => kind?.startsWith('Fargate') ?? false;
