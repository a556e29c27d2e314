import type { Contribution, OutputContribution } from '../cloudformation/contribution.ts';
import { concat, type Expression, getAtt, ref } from '../cloudformation/expression.ts';
import type { PoolNeed } from '../stage/needs.ts';
import { innerOf, type Network } from '../stage/network.ts';
import { hasGpus, hasNvme, isArm64, isFargate, type PoolKind, poolKinds } from '../stage/pool-kind.ts';
import type { Stage } from '../stage/stage.ts';
import { type CapacitySettings, capacityContributions, ownPools, type PoolNames, volumeGiB } from './capacity.ts';
import { addressRange, network as ownNetwork } from './network.ts';
import { thirdZone } from './zones.ts';

/** Returns the logical id of a lent resource by that of the stage's own: `StpLent…` for `Stp…`. */
const lent = (id: string): string => id.replace(/^Stp/, 'StpLent');

/** The logical ids of the pools that a stage lends to previews. Frozen. */
export const lentPools: PoolNames = {
  role: lent(ownPools.role),
  profile: lent(ownPools.profile),
  securityGroup: lent(ownPools.securityGroup),
  groupSays: 'Batch jobs of previews: nothing comes in.',
  launchTemplate: (kind) => lent(ownPools.launchTemplate(kind)),
  environment: (kind) => lent(ownPools.environment(kind)),
  queue: (kind) => lent(ownPools.queue(kind)),
};

/** The traits of a kind of capacity that a stage lends only where one of its jobs has them. */
const traits = [isArm64, hasGpus, hasNvme, isFargate];

/**
 * Returns the kinds of pools that a stage with these needs lends: instances with x86 processors always, those with arm64
 * processors, those with GPUs or disks of their own, and Fargate where a job of the stage has such capacity, as that job has in a preview; each on
 * demand and spot. A preview of these needs refers to the same kinds.
 */
export const lentKinds = (needs: readonly Pick<PoolNeed, 'pool'>[]): PoolKind[] =>
  poolKinds.filter(
    (kind) =>
      traits.every((has) => !has(kind)) || needs.some(({ pool }) => traits.every((has) => has(pool) === has(kind))),
  );

/** The most vCPUs of each lent pool, unless a job of the lending stage needs more. */
export const lentVcpus = 64;

/** The names of a lending stage's outputs, by what a borrower reads from them. Frozen. */
export const lentOutputs = {
  OnDemandJobQueue: 'StpLentOnDemandJobQueue',
  SpotJobQueue: 'StpLentSpotJobQueue',
  OnDemandArm64JobQueue: 'StpLentOnDemandArm64JobQueue',
  SpotArm64JobQueue: 'StpLentSpotArm64JobQueue',
  OnDemandGpuJobQueue: 'StpLentOnDemandGpuJobQueue',
  SpotGpuJobQueue: 'StpLentSpotGpuJobQueue',
  OnDemandNvmeJobQueue: 'StpLentOnDemandNvmeJobQueue',
  SpotNvmeJobQueue: 'StpLentSpotNvmeJobQueue',
  OnDemandNvmeArm64JobQueue: 'StpLentOnDemandNvmeArm64JobQueue',
  SpotNvmeArm64JobQueue: 'StpLentSpotNvmeArm64JobQueue',
  FargateJobQueue: 'StpLentFargateJobQueue',
  FargateSpotJobQueue: 'StpLentFargateSpotJobQueue',
  FargateArm64JobQueue: 'StpLentFargateArm64JobQueue',
  FargateSpotArm64JobQueue: 'StpLentFargateSpotArm64JobQueue',
  OnDemandComputeEnvironment: 'StpLentOnDemandComputeEnvironment',
  SpotComputeEnvironment: 'StpLentSpotComputeEnvironment',
  OnDemandArm64ComputeEnvironment: 'StpLentOnDemandArm64ComputeEnvironment',
  SpotArm64ComputeEnvironment: 'StpLentSpotArm64ComputeEnvironment',
  OnDemandGpuComputeEnvironment: 'StpLentOnDemandGpuComputeEnvironment',
  SpotGpuComputeEnvironment: 'StpLentSpotGpuComputeEnvironment',
  OnDemandNvmeComputeEnvironment: 'StpLentOnDemandNvmeComputeEnvironment',
  SpotNvmeComputeEnvironment: 'StpLentSpotNvmeComputeEnvironment',
  OnDemandNvmeArm64ComputeEnvironment: 'StpLentOnDemandNvmeArm64ComputeEnvironment',
  SpotNvmeArm64ComputeEnvironment: 'StpLentSpotNvmeArm64ComputeEnvironment',
  FargateComputeEnvironment: 'StpLentFargateComputeEnvironment',
  FargateSpotComputeEnvironment: 'StpLentFargateSpotComputeEnvironment',
  FargateArm64ComputeEnvironment: 'StpLentFargateArm64ComputeEnvironment',
  FargateSpotArm64ComputeEnvironment: 'StpLentFargateSpotArm64ComputeEnvironment',
  SecurityGroup: 'StpLentSecurityGroup',
  Vpc: 'StpLentVpc',
  Addresses: 'StpLentAddresses',
  Subnets: 'StpLentSubnets',
  FargatePublicIp: 'StpLentFargatePublicIp',
  MaxVcpus: 'StpLentMaxVcpus',
  VolumeGiB: 'StpLentVolumeGiB',
} as const;

/** A part of the pools that a stage lends, or of its network. */
export type LentPart = keyof typeof lentOutputs;

/** Returns the parts that a stage with these needs lends. */
export const lentParts = (needs: readonly Pick<PoolNeed, 'pool'>[]): LentPart[] => {
  const kinds: readonly string[] = lentKinds(needs);
  return (Object.keys(lentOutputs) as LentPart[]).filter((part) => {
    const [, kind] = /^(.+?)(?:JobQueue|ComputeEnvironment|PublicIp)$/.exec(part) ?? [];
    return (
      kind === undefined || kinds.some((one) => one === kind || (part === 'FargatePublicIp' && one.startsWith(kind)))
    );
  });
};

/** Returns texts as one, separated by commas. */
const joined = (texts: readonly Expression[]): Expression =>
  concat(...texts.flatMap((one, index) => (index === 0 ? [one] : [',', one])));

/** Returns the ids of the stack's subnets in one text, separated by commas: two, or three where there is a third zone. */
const subnetIds = (subnets: readonly Expression[]): Expression => {
  const always = subnets.flatMap((subnet) => (Object.hasOwn(Object(subnet), 'Fn::If') ? [] : [subnet]));
  const thirds = subnets.flatMap((subnet) => {
    const branches = (Object(subnet) as { 'Fn::If'?: readonly Expression[] })['Fn::If'];
    return branches?.[1] === undefined ? [] : [branches[1]];
  });
  if (thirds.length === 0) return joined(always);
  return { 'Fn::If': [thirdZone, joined([...always, ...thirds]), joined(always)] };
};

/**
 * Returns the pools that a stage lends to previews, on demand and spot, each kind with a compute environment, job queue,
 * launch template, role and security group of its own, in which no job of the stage runs; and the outputs by which
 * previews find them. Nobody pays for a pool without jobs: `MinvCpus` is 0. The volumes and the most vCPUs fit every job of
 * the stage, whose previews run the same jobs; `maxVcpus` of the config lowers the latter.
 */
export const lentContributions = (
  needs: readonly PoolNeed[],
  stage: Pick<Stage, 'rolePath' | 'project' | 'stage'>,
  network: Network,
  { maxVcpus: asked = Number.POSITIVE_INFINITY, region, refreshImages, lent: deployed = {} }: CapacitySettings,
): Contribution[] => {
  const largest = { cpu: 0, storageGiB: undefined };
  const all = lentKinds(needs).flatMap((pool) =>
    [largest, ...needs].map(({ cpu, storageGiB, ...own }): PoolNeed => {
      // A run on Fargate has a disk of its own, and needs none of an instance.
      const disk = 'pool' in own && isFargate(own.pool) ? undefined : storageGiB;
      return { kind: 'need', of: 'pool', pool, cpu, storageGiB: disk };
    }),
  );
  const known = Object.values(deployed).map(({ maxVcpus = 0 }) => maxVcpus);
  const most = Math.min(asked, Math.max(lentVcpus, ...known, ...needs.map(({ cpu }) => cpu)));
  const settings = { maxVcpus: most, region, deployed, ...(refreshImages === undefined ? {} : { refreshImages }) };
  const values: Readonly<Record<LentPart, Expression>> = {
    OnDemandJobQueue: ref(lentPools.queue('OnDemand')),
    SpotJobQueue: ref(lentPools.queue('Spot')),
    OnDemandArm64JobQueue: ref(lentPools.queue('OnDemandArm64')),
    SpotArm64JobQueue: ref(lentPools.queue('SpotArm64')),
    OnDemandGpuJobQueue: ref(lentPools.queue('OnDemandGpu')),
    SpotGpuJobQueue: ref(lentPools.queue('SpotGpu')),
    OnDemandNvmeJobQueue: ref(lentPools.queue('OnDemandNvme')),
    SpotNvmeJobQueue: ref(lentPools.queue('SpotNvme')),
    OnDemandNvmeArm64JobQueue: ref(lentPools.queue('OnDemandNvmeArm64')),
    SpotNvmeArm64JobQueue: ref(lentPools.queue('SpotNvmeArm64')),
    FargateJobQueue: ref(lentPools.queue('Fargate')),
    FargateSpotJobQueue: ref(lentPools.queue('FargateSpot')),
    FargateArm64JobQueue: ref(lentPools.queue('FargateArm64')),
    FargateSpotArm64JobQueue: ref(lentPools.queue('FargateSpotArm64')),
    OnDemandComputeEnvironment: ref(lentPools.environment('OnDemand')),
    SpotComputeEnvironment: ref(lentPools.environment('Spot')),
    OnDemandArm64ComputeEnvironment: ref(lentPools.environment('OnDemandArm64')),
    SpotArm64ComputeEnvironment: ref(lentPools.environment('SpotArm64')),
    OnDemandGpuComputeEnvironment: ref(lentPools.environment('OnDemandGpu')),
    SpotGpuComputeEnvironment: ref(lentPools.environment('SpotGpu')),
    OnDemandNvmeComputeEnvironment: ref(lentPools.environment('OnDemandNvme')),
    SpotNvmeComputeEnvironment: ref(lentPools.environment('SpotNvme')),
    OnDemandNvmeArm64ComputeEnvironment: ref(lentPools.environment('OnDemandNvmeArm64')),
    SpotNvmeArm64ComputeEnvironment: ref(lentPools.environment('SpotNvmeArm64')),
    FargateComputeEnvironment: ref(lentPools.environment('Fargate')),
    FargateSpotComputeEnvironment: ref(lentPools.environment('FargateSpot')),
    FargateArm64ComputeEnvironment: ref(lentPools.environment('FargateArm64')),
    FargateSpotArm64ComputeEnvironment: ref(lentPools.environment('FargateSpotArm64')),
    SecurityGroup: getAtt(lentPools.securityGroup, 'GroupId'),
    Vpc: network.vpc,
    Addresses: network.vpc === ownNetwork.vpc ? addressRange : network.addresses,
    Subnets: subnetIds(network.subnets),
    FargatePublicIp: innerOf(network).publicIp,
    MaxVcpus: String(most),
    VolumeGiB: String(volumeGiB(all)),
  };
  return [
    ...capacityContributions(all, stage, { ...network, ...innerOf(network) }, settings, lentPools),
    ...lentParts(needs).map(
      (part): OutputContribution => ({
        kind: 'output',
        name: lentOutputs[part],
        value: values[part],
        from: ['stackConfig', 'compute', 'lend'],
      }),
    ),
  ];
};
