import { gpuFamilies, usualGpuFamilies } from '../stage/gpu-families.ts';
import { nvmeFamilies } from '../stage/nvme-families.ts';
import { hasGpus, hasNvme, isArm64, type PoolKind } from '../stage/pool-kind.ts';

/** The properties of a compute environment by which Batch chooses its instances and their machine image. */
export interface PoolInstances {
  readonly InstanceTypes: readonly string[];
  readonly Ec2Configuration: readonly { readonly ImageType: string }[];
}

/**
 * Returns the instances of a pool in a region. Those without GPUs are of groups of families, which AWS moves on: m6i, c6i,
 * r6i, c7i, and on Graviton m6g, c6g, r6g, c7g
 * (https://docs.aws.amazon.com/batch/latest/userguide/instance-type-compute-table.html). Those with disks of their own
 * are of families by region. The image is Amazon Linux 2023 of
 * the processor that the families have; with GPUs the one with NVIDIA's driver and container runtime
 * (https://docs.aws.amazon.com/batch/latest/APIReference/API_Ec2Configuration.html).
 */
export const instancesOfPool = (kind: PoolKind, region: string | undefined): PoolInstances => {
  if (hasNvme(kind))
    return { InstanceTypes: nvmeFamilies(isArm64(kind), region), Ec2Configuration: [{ ImageType: 'ECS_AL2023' }] };
  if (!hasGpus(kind))
    return {
      InstanceTypes: [isArm64(kind) ? 'default_arm64' : 'default_x86_64'],
      Ec2Configuration: [{ ImageType: 'ECS_AL2023' }],
    };
  return {
    InstanceTypes: region === undefined ? usualGpuFamilies : gpuFamilies(region),
    Ec2Configuration: [{ ImageType: 'ECS_AL2023_NVIDIA' }],
  };
};
