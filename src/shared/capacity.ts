import type { Contribution, ResourceContribution } from '../cloudformation/contribution.ts';
import { base64, concat, type Expression, getAtt, partition, ref } from '../cloudformation/expression.ts';
import { role } from '../cloudformation/role.ts';
import { spotUserData } from '../runtime/spot-notice.ts';
import type { PoolKind, PoolNeed } from '../stage/needs.ts';
import type { Stage } from '../stage/stage.ts';
import type { Network } from './network.ts';

/** Returns the logical id of a pool's job queue, whose `Ref` is the queue's ARN. */
export const queueId = (kind: PoolKind): string => `StpBatch${kind}JobQueue`;

/** The fields of a contribution for which no single resource of the config asked, and which contains no data. */
const shared = { from: [], tags: 'none', holdsData: 'no' } as const;

type Tags = readonly { readonly Key: string; readonly Value: Expression }[];

/**
 * Returns a compute environment, job queue and launch template for each kind of pool that is needed, with the role and
 * security group of all instances. Empty without needs. `tags` are put on instances and their volumes.
 */
export const capacityContributions = (
  needs: readonly PoolNeed[],
  stage: Pick<Stage, 'rolePath'>,
  network: Network,
  tags: Tags,
): Contribution[] => {
  const kinds = (['OnDemand', 'Spot'] as const).filter((kind) => needs.some(({ pool }) => pool === kind));
  if (kinds.length === 0) return [];
  return [
    role({
      id: 'StpBatchInstanceRole',
      path: stage.rolePath,
      service: 'ec2.amazonaws.com',
      statements: [],
      managedPolicies: [concat('arn:', partition, ':iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role')],
      ...shared,
    }),
    {
      kind: 'resource',
      id: 'StpBatchInstanceInstanceProfile',
      ...shared,
      body: {
        Type: 'AWS::IAM::InstanceProfile',
        Properties: { Path: stage.rolePath, Roles: [ref('StpBatchInstanceRole')] },
      },
    },
    {
      kind: 'resource',
      id: 'StpBatchInstanceSecurityGroup',
      ...shared,
      tags: 'in-place',
      body: {
        Type: 'AWS::EC2::SecurityGroup',
        Properties: { GroupDescription: 'Batch jobs of this stack: nothing comes in.', VpcId: network.vpc },
      },
    },
    ...kinds.flatMap((kind) => {
      const own = needs.filter(({ pool }) => pool === kind);
      return [launchTemplate(kind, own, tags), computeEnvironment(kind, own, network), jobQueue(kind)];
    }),
  ];
};

const launchTemplateId = (kind: PoolKind): string =>
  kind === 'Spot' ? 'StpBatchSpotInstanceLaunchTemplate' : 'StpBatchInstanceLaunchTemplate';
/** Returns the logical id of a pool's compute environment. */
export const environmentId = (kind: PoolKind): string => `StpBatch${kind}ComputeEnvironment`;

const launchTemplate = (kind: PoolKind, needs: readonly PoolNeed[], tags: Tags): ResourceContribution => ({
  kind: 'resource',
  id: launchTemplateId(kind),
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
        // With IMDSv2 and one hop, containers in bridge mode cannot use the instance's role.
        MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 1 },
        ...(tags.length
          ? { TagSpecifications: ['instance', 'volume'].map((ResourceType) => ({ ResourceType, Tags: tags })) }
          : {}),
        ...(kind === 'Spot' ? { UserData: base64(spotUserData()) } : {}),
      },
    },
  },
});

/**
 * Returns the size of a pool's volumes in GiB: the largest `storage` of its jobs and 30 for system and images, at least
 * 100.
 */
export const volumeGiB = (needs: readonly Pick<PoolNeed, 'storageGiB'>[]): number =>
  Math.max(100, ...needs.map(({ storageGiB }) => (storageGiB === undefined ? 0 : storageGiB + 30)));

/**
 * Returns the minutes for which running jobs may continue during an infrastructure update: the longest timeout of a
 * pool's jobs × 1.2, from 30 to 7,200, and 7,200 if a job has no timeout. AWS's default of 30 would stop long jobs.
 * https://docs.aws.amazon.com/batch/latest/APIReference/API_UpdatePolicy.html
 */
export const updateTimeoutMinutes = (needs: readonly Pick<PoolNeed, 'timeoutSeconds'>[]): number => {
  const longest = Math.max(...needs.map(({ timeoutSeconds }) => timeoutSeconds ?? Number.POSITIVE_INFINITY));
  return Math.min(7_200, Math.max(30, Math.ceil((longest / 60) * 1.2)));
};

/**
 * Returns a compute environment that can be updated in place. That needs the service-linked role (so no `ServiceRole`),
 * an allocation strategy other than BEST_FIT and `ReplaceComputeEnvironment: false`. A changed name or changed tags
 * would replace it, so it has neither.
 * https://docs.aws.amazon.com/batch/latest/userguide/infrastructure-updates.html
 */
const computeEnvironment = (
  kind: PoolKind,
  needs: readonly PoolNeed[],
  { subnets, dependsOn }: Network,
): ResourceContribution => ({
  kind: 'resource',
  id: environmentId(kind),
  ...shared,
  body: {
    Type: 'AWS::Batch::ComputeEnvironment',
    DependsOn: dependsOn,
    Properties: {
      Type: 'MANAGED',
      State: 'ENABLED',
      ReplaceComputeEnvironment: false,
      UpdatePolicy: { JobExecutionTimeoutMinutes: updateTimeoutMinutes(needs), TerminateJobsOnUpdate: false },
      ComputeResources: {
        Type: kind === 'Spot' ? 'SPOT' : 'EC2',
        AllocationStrategy: kind === 'Spot' ? 'SPOT_PRICE_CAPACITY_OPTIMIZED' : 'BEST_FIT_PROGRESSIVE',
        MinvCpus: 0,
        MaxvCpus: 1_000,
        InstanceTypes: ['default_x86_64'],
        Ec2Configuration: [{ ImageType: 'ECS_AL2023' }],
        InstanceRole: getAtt('StpBatchInstanceInstanceProfile', 'Arn'),
        Subnets: subnets,
        SecurityGroupIds: [getAtt('StpBatchInstanceSecurityGroup', 'GroupId')],
        // The number, not $Latest: Batch reads the launch template again only when a property changes.
        LaunchTemplate: {
          LaunchTemplateId: ref(launchTemplateId(kind)),
          Version: getAtt(launchTemplateId(kind), 'LatestVersionNumber'),
        },
        UpdateToLatestImageVersion: true,
      },
    },
  },
});

/**
 * Reasons for which a job can never start. Its queue cancels it after ten minutes with the reason, where it would stay
 * RUNNABLE otherwise (https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html).
 */
const unplaceable = ['MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE', 'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT'];

const jobQueue = (kind: PoolKind): ResourceContribution => ({
  kind: 'resource',
  id: queueId(kind),
  ...shared,
  body: {
    Type: 'AWS::Batch::JobQueue',
    Properties: {
      State: 'ENABLED',
      Priority: 10,
      ComputeEnvironmentOrder: [{ Order: 1, ComputeEnvironment: ref(environmentId(kind)) }],
      JobStateTimeLimitActions: unplaceable.map((Reason) => ({
        Action: 'CANCEL',
        State: 'RUNNABLE',
        MaxTimeSeconds: 600,
        Reason,
      })),
    },
  },
});
