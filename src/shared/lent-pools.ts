import type { Contribution, OutputContribution } from '../cloudformation/contribution.ts';
import { concat, type Expression, getAtt, ref } from '../cloudformation/expression.ts';
import type { PoolKind, PoolNeed } from '../stage/needs.ts';
import type { Stage } from '../stage/stage.ts';
import { type CapacitySettings, capacityContributions, ownPools, type PoolNames, volumeGiB } from './capacity.ts';
import { addressRange, type Network } from './network.ts';
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

/** The kinds of pools that a stage lends, all on x86 processors, as jobs without `arm64` have them. */
export const lentKinds = ['OnDemand', 'Spot'] as const satisfies readonly PoolKind[];

/** The most vCPUs of each lent pool, unless a job of the lending stage needs more. */
export const lentVcpus = 64;

/** The names of a lending stage's outputs, by what a borrower reads from them. Frozen. */
export const lentOutputs = {
  OnDemandJobQueue: 'StpLentOnDemandJobQueue',
  SpotJobQueue: 'StpLentSpotJobQueue',
  OnDemandComputeEnvironment: 'StpLentOnDemandComputeEnvironment',
  SpotComputeEnvironment: 'StpLentSpotComputeEnvironment',
  SecurityGroup: 'StpLentSecurityGroup',
  Vpc: 'StpLentVpc',
  Addresses: 'StpLentAddresses',
  Subnets: 'StpLentSubnets',
  MaxVcpus: 'StpLentMaxVcpus',
  VolumeGiB: 'StpLentVolumeGiB',
} as const;

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
  return { 'Fn::If': [thirdZone, joined([...always, ...thirds]), joined(always)] };
};

/**
 * Returns the pools that a stage lends to previews, on demand and spot, each with a compute environment, job queue,
 * launch template, role and security group of its own, in which no job of the stage runs; and the outputs by which
 * previews find them. Nobody pays for a pool without jobs: `MinvCpus` is 0. The volumes and the most vCPUs fit every job of
 * the stage, whose previews run the same jobs; `maxVcpus` of the config lowers the latter.
 */
export const lentContributions = (
  needs: readonly PoolNeed[],
  stage: Pick<Stage, 'rolePath' | 'project' | 'stage'>,
  network: Network,
  { maxVcpus: asked = Number.POSITIVE_INFINITY, refreshImages, lent: deployed = {} }: CapacitySettings,
): Contribution[] => {
  const largest = { cpu: 0, storageGiB: undefined };
  const all = lentKinds.flatMap((pool) =>
    [largest, ...needs].map(({ cpu, storageGiB }): PoolNeed => ({ kind: 'need', of: 'pool', pool, cpu, storageGiB })),
  );
  const known = Object.values(deployed).map(({ maxVcpus = 0 }) => maxVcpus);
  const most = Math.min(asked, Math.max(lentVcpus, ...known, ...needs.map(({ cpu }) => cpu)));
  const settings = { maxVcpus: most, deployed, ...(refreshImages === undefined ? {} : { refreshImages }) };
  const values: Readonly<Record<keyof typeof lentOutputs, Expression>> = {
    OnDemandJobQueue: ref(lentPools.queue('OnDemand')),
    SpotJobQueue: ref(lentPools.queue('Spot')),
    OnDemandComputeEnvironment: ref(lentPools.environment('OnDemand')),
    SpotComputeEnvironment: ref(lentPools.environment('Spot')),
    SecurityGroup: getAtt(lentPools.securityGroup, 'GroupId'),
    Vpc: network.vpc,
    Addresses: addressRange,
    Subnets: subnetIds(network.subnets),
    MaxVcpus: String(most),
    VolumeGiB: String(volumeGiB(all)),
  };
  return [
    ...capacityContributions(all, stage, network, settings, lentPools),
    ...Object.entries(values).map(
      ([key, value]): OutputContribution => ({
        kind: 'output',
        name: lentOutputs[key as keyof typeof lentOutputs],
        value,
        from: ['stackConfig', 'compute', 'lend'],
      }),
    ),
  ];
};
