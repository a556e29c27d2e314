/**
 * The kinds of capacity: on-demand and spot instances, with x86 and with arm64 processors (Graviton). Part of logical ids
 * and of the names of outputs and parameters. Frozen.
 */
export const poolKinds = ['OnDemand', 'Spot', 'OnDemandArm64', 'SpotArm64'] as const;

/** A kind of capacity. */
export type PoolKind = (typeof poolKinds)[number];

/** The properties of a job that decide about its kind of capacity. */
export interface CapacityChoice {
  readonly useSpotInstances?: boolean | undefined;
  readonly arm64?: boolean | undefined;
}

/** Returns the kind of capacity that a job runs on. */
export const poolKindOf = ({ useSpotInstances, arm64 }: CapacityChoice): PoolKind =>
  `${useSpotInstances ? 'Spot' : 'OnDemand'}${arm64 ? 'Arm64' : ''}`;

/** True for a kind of spot instances. */
export const isSpot = (kind: PoolKind | undefined): boolean => kind === 'Spot' || kind === 'SpotArm64';

/** True for a kind of instances with arm64 processors. */
export const isArm64 = (kind: PoolKind | undefined): boolean => kind === 'OnDemandArm64' || kind === 'SpotArm64';
