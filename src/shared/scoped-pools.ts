import type { Expression } from '../cloudformation/expression.ts';
import { getAtt } from '../cloudformation/expression.ts';
import type { PoolKind } from '../stage/pool-kind.ts';
import { ownPools, type PoolNames } from './capacity.ts';

/** Returns the logical id of a part of a profile's pools by that of the pools without one. */
const scoped = (id: string, profile: string): string => id.replace(/^Stp/, `StpNet${profile}`);

/** Matches what the logical ids of a profile's pools begin with. */
const beginning = /^StpNet([0-9a-f]{8})(?=Batch)/;

/**
 * Returns the logical ids of the pools of a network profile, 8 hexadecimal digits: `StpNet1a2b3c4dBatchOnDemandJobQueue`
 * for `StpBatchOnDemandJobQueue`. Without a profile those of the jobs that are connected to nothing scoped. Frozen.
 */
export const poolsOfProfile = (profile: string | undefined): PoolNames =>
  profile === undefined
    ? ownPools
    : {
        role: scoped(ownPools.role, profile),
        profile: scoped(ownPools.profile, profile),
        securityGroup: scoped(ownPools.securityGroup, profile),
        groupSays: 'Batch jobs of this stack with equal connections: nothing comes in.',
        launchTemplate: (kind) => scoped(ownPools.launchTemplate(kind), profile),
        environment: (kind) => scoped(ownPools.environment(kind), profile),
        queue: (kind) => scoped(ownPools.queue(kind), profile),
      };

/** Returns the logical id of the queue of a kind of capacity and a network profile. */
export const queueOfPool = (kind: PoolKind, profile: string | undefined): string => poolsOfProfile(profile).queue(kind);

/** Returns the network profile of a pool by the logical id of a part of it; undefined for one without. */
export const profileOfPool = (id: string): string | undefined => beginning.exec(id)?.[1];

/** Returns the logical id of a part of a pool without its network profile. */
export const withoutProfile = (id: string): string => id.replace(beginning, 'Stp');

/** Returns the id of the security group of a profile's jobs. */
export const groupOfProfile = (profile: string | undefined): Expression =>
  getAtt(poolsOfProfile(profile).securityGroup, 'GroupId');
