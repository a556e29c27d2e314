import type { Contribution, ResourceContribution } from '../cloudformation/contribution.ts';
import { base64, getAtt, ref } from '../cloudformation/expression.ts';
import { onDemandUserData, spotUserData } from '../runtime/pool-user-data.ts';
import type { PoolNeed } from '../stage/needs.ts';
import type { Network } from '../stage/network.ts';
import { hasNvme, isFargate, isSpot, type PoolKind, poolKinds } from '../stage/pool-kind.ts';
import type { Stage } from '../stage/stage.ts';
import { fargateEnvironment } from './fargate.ts';
import { instanceRole } from './instance-role.ts';
import { instancesOfPool } from './instances-of-pool.ts';
import { scalingPolicy } from './keep-warm.ts';

/** Returns the logical id of a pool's job queue, whose `Ref` is the queue's ARN. */
export const queueId = (kind: PoolKind): string => `StpBatch${kind}JobQueue`;

/** The logical ids of a group of pools, which share a role and a security group. */
export interface PoolNames {
  readonly role: string;
  readonly profile: string;
  readonly securityGroup: string;
  /** The description of the security group, which AWS cannot change. */
  readonly groupSays: string;
  launchTemplate(kind: PoolKind): string;
  environment(kind: PoolKind): string;
  queue(kind: PoolKind): string;
}

/** The fields of a contribution for which no single resource of the config asked, and which contains no data. */
const shared = { from: [], tags: 'none', holdsData: 'no' } as const;

/** The parts of a deployed compute environment that a later template keeps. */
export interface DeployedPool {
  /** Its `MaxvCpus`. */
  readonly maxVcpus?: number | undefined;
  /** Minutes of its `MinScaleDownDelayMinutes`. */
  readonly keepWarmMinutes?: number | undefined;
  /** Its `UpdateToLatestImageVersion`. */
  readonly refreshesImages?: boolean | undefined;
  /** The number in the tag of its instances by which images were refreshed again, from 2. */
  readonly imageRefresh?: number | undefined;
}

/** The settings of a stage's pools that no job makes. */
export interface CapacitySettings {
  /** `stackConfig.compute.maxVcpus`: the most vCPUs of each pool. */
  readonly maxVcpus?: number | undefined;
  /** The region of the stack, on which the families with GPUs depend; by default one that has the usual ones. */
  readonly region?: string | undefined;
  /** True if instances get AWS's latest image with this deployment; false by default. */
  readonly refreshImages?: boolean;
  /** The pools of the deployed template, by kind; none by default. */
  readonly deployed?: Readonly<Partial<Record<PoolKind, DeployedPool>>>;
  /** The pools of network profiles of the deployed template, by profile and kind; none by default. */
  readonly scoped?: Readonly<Record<string, CapacitySettings['deployed']>> | undefined;
  /** Set for a stage that lends pools to previews: those of its deployed template, by kind. */
  readonly lent?: Readonly<Partial<Record<PoolKind, DeployedPool>>> | undefined;
}

/**
 * Returns a compute environment, job queue and launch template for each kind of pool that is needed, with the role and
 * security group of all instances (on Fargate neither launch template nor role), under the logical ids of `names`: those of the stage's own pools by default. Empty without needs. A change of launch template or compute environment replaces
 * instances and may end jobs, so both depend only on `storage` and `cpu` of the largest jobs and on `settings`.
 */
export const capacityContributions = (
  needs: readonly PoolNeed[],
  stage: Pick<Stage, 'rolePath' | 'project' | 'stage'>,
  network: Network,
  settings: CapacitySettings = {},
  names: PoolNames = ownPools,
): Contribution[] => {
  const kinds = poolKinds.filter((kind) => needs.some(({ pool }) => pool === kind));
  if (kinds.length === 0) return [];
  const profile: ResourceContribution = {
    kind: 'resource',
    id: names.profile,
    ...shared,
    body: {
      Type: 'AWS::IAM::InstanceProfile',
      Properties: { Path: stage.rolePath, Roles: [ref(names.role)] },
    },
  };
  return [
    ...(kinds.every(isFargate) ? [] : [instanceRole(names.role, stage.rolePath), profile]),
    {
      kind: 'resource',
      id: names.securityGroup,
      ...shared,
      tags: 'in-place',
      body: {
        Type: 'AWS::EC2::SecurityGroup',
        Properties: { GroupDescription: names.groupSays, VpcId: network.vpc },
      },
    },
    ...kinds.flatMap((kind) => {
      const own = needs.filter(({ pool }) => pool === kind);
      return [
        ...(isFargate(kind) ? [] : [launchTemplate(kind, own, stage, settings, names)]),
        computeEnvironment(kind, own, network, settings, names),
        jobQueue(kind, names),
      ];
    }),
  ];
};

/** Returns the logical id of a pool's launch template. */
export const launchTemplateId = (kind: PoolKind): string =>
  `StpBatch${kind.replace('OnDemand', '')}InstanceLaunchTemplate`;
/** Returns the logical id of a pool's compute environment. */
export const environmentId = (kind: PoolKind): string => `StpBatch${kind}ComputeEnvironment`;

/** The logical ids of the pools in which a stage's own jobs run. Frozen. */
export const ownPools: PoolNames = {
  role: 'StpBatchInstanceRole',
  profile: 'StpBatchInstanceInstanceProfile',
  securityGroup: 'StpBatchInstanceSecurityGroup',
  groupSays: 'Batch jobs of this stack: nothing comes in.',
  launchTemplate: launchTemplateId,
  environment: environmentId,
  queue: queueId,
};

/** Name of the tag of instances and volumes whose number is the version of the images that were asked for. */
export const refreshTag = 'batch-job:image-refresh';

/**
 * Returns the number of a pool's refresh tag; undefined for none. `UpdateToLatestImageVersion: true` replaces instances
 * when it is set, and stays: a later refresh needs another change of the environment, which is a new version of its
 * launch template.
 */
const imageRefresh = ({ refreshesImages, imageRefresh: last }: DeployedPool, refresh: boolean): number | undefined =>
  refresh && refreshesImages ? (last ?? 1) + 1 : last;

/**
 * Returns the launch template of a pool. Instances and volumes have the tags of project and stage, which never change:
 * a changed tag would be a new version, for which AWS Batch replaces every instance.
 */
const launchTemplate = (
  kind: PoolKind,
  needs: readonly PoolNeed[],
  { project, stage }: Pick<Stage, 'project' | 'stage'>,
  { deployed, refreshImages = false }: CapacitySettings,
  names: PoolNames,
): ResourceContribution => {
  const refresh = imageRefresh(deployed?.[kind] ?? {}, refreshImages);
  const tags = [
    { Key: 'batch-job:project', Value: project },
    { Key: 'batch-job:stage', Value: stage },
    ...(refresh === undefined ? [] : [{ Key: refreshTag, Value: String(refresh) }]),
  ];
  return {
    kind: 'resource',
    id: names.launchTemplate(kind),
    ...shared,
    body: {
      Type: 'AWS::EC2::LaunchTemplate',
      Properties: {
        LaunchTemplateData: {
          // The volume of the system, on which Docker also stores images and containers: /dev/xvda on Amazon Linux 2023.
          BlockDeviceMappings: [
            {
              DeviceName: '/dev/xvda',
              Ebs: { VolumeSize: volumeGiB(needs), VolumeType: 'gp3', Encrypted: true, DeleteOnTermination: true },
            },
          ],
          // IMDSv2. The hop limit does not keep jobs from the instance's role, since they use the network of the host:
          // https://docs.aws.amazon.com/batch/latest/userguide/networking-modes-jobs.html
          MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 1 },
          TagSpecifications: ['instance', 'volume'].map((ResourceType) => ({ ResourceType, Tags: tags })),
          UserData: base64(isSpot(kind) ? spotUserData(hasNvme(kind)) : onDemandUserData(hasNvme(kind))),
        },
      },
    },
  };
};

/**
 * Returns the size of a pool's volumes in GiB: the largest `storage` of its jobs and 30 for system and images, at least
 * 100.
 */
export const volumeGiB = (needs: readonly Pick<PoolNeed, 'storageGiB'>[]): number =>
  Math.max(100, ...needs.map(({ storageGiB }) => (storageGiB === undefined ? 0 : storageGiB + 30)));

/** The most vCPUs of a pool, if neither the config nor a job asks for another number. */
export const defaultMaxVcpus = 256;

/**
 * Returns the most vCPUs of a pool: the number of the config, else the largest of 256, of the number that is deployed
 * and of the vCPUs of its largest job, so that no edit of a job lowers it.
 */
export const maxVcpus = (
  needs: readonly Pick<PoolNeed, 'cpu'>[],
  asked: number | undefined,
  deployed: DeployedPool = {},
): number => asked ?? Math.max(defaultMaxVcpus, deployed.maxVcpus ?? 0, ...needs.map(({ cpu }) => cpu));

/**
 * The minutes for which running jobs may continue during an infrastructure update, always the same, so that a changed
 * timeout of a job is no change of the environment. CloudFormation waits 120 minutes for the update, and the longest
 * wait must leave time for the rest of it.
 * https://docs.aws.amazon.com/batch/latest/APIReference/API_UpdatePolicy.html
 * https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html (timeoutInMinutes)
 */
const updateTimeoutMinutes = 90;

/**
 * Returns a compute environment that can be updated in place. That needs the service-linked role (so no `ServiceRole`),
 * an allocation strategy other than BEST_FIT and `ReplaceComputeEnvironment: false`. A changed name or changed tags
 * would replace it, so it has neither.
 * https://docs.aws.amazon.com/batch/latest/userguide/infrastructure-updates.html
 */
const computeEnvironment = (
  kind: PoolKind,
  needs: readonly PoolNeed[],
  network: Network,
  settings: CapacitySettings,
  names: PoolNames,
): ResourceContribution => {
  const { subnets, dependsOn } = network;
  const deployed = settings.deployed?.[kind];
  const most = maxVcpus(needs, settings.maxVcpus, deployed);
  const securityGroup = getAtt(names.securityGroup, 'GroupId');
  return {
    kind: 'resource',
    id: names.environment(kind),
    ...shared,
    body: {
      Type: 'AWS::Batch::ComputeEnvironment',
      ...(dependsOn.length > 0 ? { DependsOn: dependsOn } : {}),
      Properties: isFargate(kind)
        ? fargateEnvironment(kind, most, network, securityGroup)
        : {
            Type: 'MANAGED',
            State: 'ENABLED',
            ReplaceComputeEnvironment: false,
            UpdatePolicy: { JobExecutionTimeoutMinutes: updateTimeoutMinutes, TerminateJobsOnUpdate: false },
            ComputeResources: {
              Type: isSpot(kind) ? 'SPOT' : 'EC2',
              AllocationStrategy: isSpot(kind) ? 'SPOT_PRICE_CAPACITY_OPTIMIZED' : 'BEST_FIT_PROGRESSIVE',
              MinvCpus: 0,
              MaxvCpus: most,
              ...scalingPolicy(needs, deployed),
              ...instancesOfPool(kind, settings.region),
              InstanceRole: getAtt(names.profile, 'Arn'),
              Subnets: subnets,
              SecurityGroupIds: [securityGroup],
              // The number, not $Latest: Batch reads the launch template again only when a property changes.
              LaunchTemplate: {
                LaunchTemplateId: ref(names.launchTemplate(kind)),
                Version: getAtt(names.launchTemplate(kind), 'LatestVersionNumber'),
              },
              // True is one of the changes that replace instances, so a deployment has to ask for it.
              UpdateToLatestImageVersion: settings.refreshImages || (deployed?.refreshesImages ?? false),
            },
          },
    },
  };
};

/**
 * Reasons for which a job does not start, with the seconds after which its queue cancels it with the reason, where it
 * would stay RUNNABLE otherwise: ten minutes if it can never start, a day, which is Batch's maximum, if EC2 has no
 * instance or the account's quota of vCPUs allows none. They act only on the job at the head of the queue.
 * https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html
 */
const timeLimits = {
  'MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE': 600,
  'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT': 600,
  'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY': 86_400,
};

const jobQueue = (kind: PoolKind, names: PoolNames): ResourceContribution => ({
  kind: 'resource',
  id: names.queue(kind),
  ...shared,
  body: {
    Type: 'AWS::Batch::JobQueue',
    Properties: {
      State: 'ENABLED',
      Priority: 10,
      ComputeEnvironmentOrder: [{ Order: 1, ComputeEnvironment: ref(names.environment(kind)) }],
      JobStateTimeLimitActions: Object.entries(timeLimits).map(([Reason, MaxTimeSeconds]) => ({
        Action: 'CANCEL',
        State: 'RUNNABLE',
        MaxTimeSeconds,
        Reason,
      })),
    },
  },
});
