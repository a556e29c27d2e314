import type { Expression } from '../cloudformation/expression.ts';
import type { Network } from '../stage/network.ts';
import { isSpot, type PoolKind } from '../stage/pool-kind.ts';

/**
 * Returns the properties of a compute environment on Fargate: no instances, so no role, launch template, images or fewest
 * vCPUs. Its subnets and security groups change without replacement, and running jobs go on.
 * https://docs.aws.amazon.com/batch/latest/userguide/scaling-updates.html
 */
export const fargateEnvironment = (
  kind: PoolKind,
  maxVcpus: number,
  { subnets }: Pick<Network, 'subnets'>,
  securityGroup: Expression,
) => ({
  Type: 'MANAGED',
  State: 'ENABLED',
  ReplaceComputeEnvironment: false,
  ComputeResources: {
    Type: isSpot(kind) ? 'FARGATE_SPOT' : 'FARGATE',
    MaxvCpus: maxVcpus,
    Subnets: subnets,
    SecurityGroupIds: [securityGroup],
  },
});
