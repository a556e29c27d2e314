import { type Expression, ref } from '../cloudformation/expression.ts';
import { expandEvents, placeEvents } from '../events/place-events.ts';
import { borrowedParameter } from '../shared/borrowed-parts.ts';
import { network as ownNetwork } from '../shared/network.ts';
import { groupOfProfile, queueOfPool } from '../shared/scoped-pools.ts';
import { onEvents } from '../stage/event-bucket.ts';
import type { Expansion, PoolNeed } from '../stage/needs.ts';
import { innerOf } from '../stage/network.ts';
import { addsRule, networkProfile, type OpeningNeed } from '../stage/opening.ts';
import { isFargate, isSpot, onDemandKindOf, poolKindOf } from '../stage/pool-kind.ts';
import type { ResourceContext } from '../stage/resource.ts';
import { alarmContributions, runAlarmsOf } from './alarms/run-alarms.ts';
import { arrayOf, childRetries } from './array/array.ts';
import { chainOf } from './chain/chain.ts';
import { connectionsOf, openingsTo, roleStatementsOf } from './connections.ts';
import { accessPointContributions, mountedFolders, mountStatements } from './efs-mounts.ts';
import { jobEnvironment } from './environment.ts';
import { jobDefinitionContributions } from './job-definition.ts';
import { type JobProperties, retryDefaults } from './job-shape.ts';
import { logForwardingContributions } from './log-forwarding.ts';
import { defaultRetentionDays } from './log-shape.ts';
import { placesOf } from './overlap.ts';
import { queueOfJob } from './own-queue.ts';
import { maySpill, overflowOf } from './payload-overflow.ts';
import { stateMachineContributions } from './state-machine.ts';
import { stateMachineRoleId } from './state-machine-role.ts';
import { triggerContributions, triggerTarget } from './trigger.ts';
import { diskPathsOf, mountsOf } from './volumes.ts';

/**
 * Returns the CloudFormation resources of a batch job (job definition, state machine, trigger function, events) and its
 * needs of a pool and an image.
 */
export const expandJob = (properties: JobProperties, job: ResourceContext): Expansion => {
  const connections = connectionsOf(properties.connectTo, job);
  const { environment, secrets } = jobEnvironment(properties.container.environment, connections, job.neighbours);
  const packaging = properties.container.packaging.properties as {
    command?: string[];
    image?: string;
    repositoryCredentialsSecretArn?: string;
  };
  const spills = maySpill(properties);
  const places = placesOf(properties);
  const array = arrayOf(properties);
  const retries = properties.retryConfig ?? retryDefaults;
  const isInPool = properties.jobQueueArn === undefined;
  const kind = poolKindOf(properties);
  const openings = isInPool ? openingsTo(reachedBy(properties), job.neighbours) : [];
  const mounts = mountsOf(properties.volumes);
  const profile = networkProfile(openings, job.stage);
  const alarms = runAlarmsOf(properties, job);
  const pool: PoolNeed = {
    kind: 'need',
    of: 'pool',
    pool: kind,
    submitter: stateMachineRoleId(job),
    cpu: properties.resources.cpu,
    storageGiB: properties.storage,
    keepWarmMinutes: properties.keepWarmMinutes,
    ...(profile === undefined ? {} : { profile }),
  };
  // Without a submitter: that of the job's own pool may submit to each pool of the stack.
  const fallback: PoolNeed | undefined =
    properties.spotFallback && isSpot(kind)
      ? {
          kind: 'need',
          of: 'pool',
          pool: onDemandKindOf(properties),
          cpu: pool.cpu,
          storageGiB: pool.storageGiB,
          ...(profile === undefined ? {} : { profile }),
        }
      : undefined;
  return [
    isInPool ? pool : { kind: 'need', of: 'queue-user', submitter: stateMachineRoleId(job) },
    ...(fallback === undefined ? [] : [fallback]),
    ...openings
      .filter((to) => addsRule(to, job.stage))
      .map(
        (to): OpeningNeed => ({
          kind: 'need',
          of: 'opening',
          to,
          source: groupOfProfile(profile),
          suffix: profile === undefined ? 'Borrowed' : `Net${profile}`,
        }),
      ),
    ...(spills ? [{ kind: 'need', of: 'event-bucket' } as const] : []),
    ...(places === undefined ? [] : [{ kind: 'need', of: 'runs-table' } as const]),
    {
      kind: 'need',
      of: 'image',
      job: job.name,
      path: [...job.path, 'properties', 'container', 'packaging'],
      packaging: properties.container.packaging,
      platform: properties.arm64 ? 'linux/arm64' : 'linux/amd64',
    },
    ...jobDefinitionContributions(job, {
      cpu: properties.resources.cpu,
      memoryMiB: properties.resources.memory,
      gpus: properties.resources.gpu,
      sharedMemoryMiB: properties.sharedMemory,
      diskPaths: diskPathsOf(properties.volumes),
      folders: mountedFolders(mounts, job),
      timeoutSeconds: properties.timeout,
      retryStrategy: array && childRetries({ ...properties, ...retries, spills }),
      published: packaging.image,
      credentials: packaging.repositoryCredentialsSecretArn,
      command: packaging.command,
      environment,
      secrets,
      statements: [
        ...connections.statements,
        ...roleStatementsOf(properties.iamRoleStatements),
        ...(spills ? [onEvents('s3:GetObject', job.stage, job.name)] : []),
        ...mountStatements(mounts, job),
      ],
      ...logOf(properties.logging),
      ...(properties.capacity === undefined
        ? {}
        : {
            fargate: { storageGiB: properties.storage, arm64: properties.arm64, publicIp: publicIpOf(properties, job) },
          }),
    }),
    ...stateMachineContributions(
      job,
      {
        ...retries,
        timeoutSeconds: properties.timeout,
        queueTimeoutSeconds: properties.queueTimeout,
        spot: isSpot(kind),
        fargate: isFargate(kind),
        spotFallback: fallback !== undefined,
        infrastructureRetries: properties.infrastructureRetries,
        retryOnOutOfMemory: properties.retryOnOutOfMemory,
        spills,
        places,
        array,
        chain: chainOf(properties, job),
        alarms,
      },
      queueOfJob(properties, openings, job.stage),
      fallback && ref(queueOfPool(fallback.pool, profile)),
    ),
    ...accessPointContributions(mounts, job),
    ...logForwardingContributions(properties.logging, job),
    ...(alarms === undefined ? [] : alarmContributions(job, alarms, places?.whenTaken === 'replace')),
    ...triggeredBy(properties, job),
  ];
};

/** Returns the names of the resources that a job reaches over the network: those that it is connected to, and that it mounts. */
export const reachedBy = ({ connectTo, volumes }: Pick<JobProperties, 'connectTo' | 'volumes'>): string[] => [
  ...connectTo,
  ...mountsOf(volumes).map(({ efsFilesystemName }) => efsFilesystemName),
];

/**
 * Returns whether a run on Fargate has a public address: as the network of its stack says, or that of its lender. In the
 * network of a queue that is there already it has one, which does no harm in a private subnet.
 */
const publicIpOf = ({ jobQueueArn }: JobProperties, { stage, network = ownNetwork }: ResourceContext): Expression => {
  if (jobQueueArn !== undefined) return 'ENABLED';
  return stage.lender === undefined ? innerOf(network).publicIp : ref(borrowedParameter('FargatePublicIp'));
};

/** The fewest days for which CloudWatch Logs keeps a log. */
const shortestRetentionDays = 1;

/** Returns whether a job's output goes to its log group, and for how many days: a disabled log keeps what is there a day. */
const logOf = (logging: JobProperties['logging']): { logging: boolean; logDays: number } =>
  logging?.disabled
    ? { logging: false, logDays: shortestRetentionDays }
    : { logging: true, logDays: logging?.retentionDays ?? defaultRetentionDays };

/** Returns the trigger function of a job and the resources of its events; empty for a job without events. */
const triggeredBy = (properties: JobProperties, job: ResourceContext): Expansion => {
  if (properties.events.length === 0) return [];
  const placed = placeEvents(properties.events, job, triggerTarget(job));
  return [
    ...triggerContributions(job, {
      events: placed.map(({ member }) => member).filter(({ later }) => !later),
      overflow: overflowOf(properties),
    }),
    ...expandEvents(placed),
  ];
};
