import { type Expression, ref } from '../cloudformation/expression.ts';
import { expressionOf } from '../cloudformation/token.ts';
import { type Diagnostic, errorAt, errorAtKey, type Path, warningAt } from '../diagnostics/diagnostic.ts';
import { network as ownNetwork } from '../shared/network.ts';
import { queueOfPool } from '../shared/scoped-pools.ts';
import { networkProfile } from '../stage/opening.ts';
import type { OwnAccountArn } from '../stage/own-account.ts';
import { hasInstanceStore, poolKindOf } from '../stage/pool-kind.ts';
import type { ResourceContext } from '../stage/resource.ts';
import type { Stage } from '../stage/stage.ts';
import { openingsTo } from './connections.ts';
import type { JobProperties } from './job-shape.ts';
import { checkReach, checkWays } from './unreachable.ts';

/** Returns the ARN of the queue to which the runs of a job are submitted: that of its config, else that of its pool. */
export const queueOfJob = (
  properties: Pick<JobProperties, 'jobQueueArn' | 'useSpotInstances' | 'arm64' | 'resources' | 'capacity' | 'volumes'>,
  openings: Parameters<typeof networkProfile>[0],
  stage: Pick<Stage, 'lender'>,
): Expression =>
  properties.jobQueueArn === undefined
    ? ref(queueOfPool(poolKindOf(properties), networkProfile(openings, stage)))
    : expressionOf(properties.jobQueueArn);

/** Properties by which a pool is made as a job asks, each with why a queue that is there already knows nothing of it. */
const ofPools: readonly {
  readonly key: 'keepWarmMinutes' | 'spotFallback' | 'storage' | 'volumes';
  readonly isSet: (job: JobProperties) => unknown;
  readonly why: string;
}[] = [
  {
    key: 'keepWarmMinutes',
    isSet: ({ keepWarmMinutes }) => keepWarmMinutes,
    why: 'keepWarmMinutes is a setting of the compute environments of the queue, which are not of this stack.',
  },
  {
    key: 'spotFallback',
    isSet: ({ spotFallback }) => spotFallback,
    why: 'spotFallback needs a second queue, on demand, and jobQueueArn names one.',
  },
  {
    key: 'storage',
    // On Fargate the disk belongs to the run.
    isSet: ({ storage, capacity }) => storage !== undefined && capacity === undefined,
    why: 'storage is a size of the volumes of instances, and those of this queue are not of this stack.',
  },
  {
    key: 'volumes',
    isSet: ({ volumes }) => hasInstanceStore(volumes),
    why: 'Instance stores are mounted by the launch templates of this stack, and the instances of this queue have others.',
  },
];

/** Returns the error of a queue in another region than the stack; none for an ARN that only CloudFormation knows. */
const checkRegion = (arn: string, region: string | undefined, path: Path): Diagnostic[] => {
  const [, from] = /^arn:[a-z][a-z0-9-]*:batch:([a-z0-9-]+):/.exec(arn) ?? [];
  if (from === undefined || region === undefined || from === region) return [];
  return [
    errorAt(
      'config/other-region',
      path,
      `The queue is in ${from}, and runs of the job are submitted in ${region}: AWS Batch finds no queue of another region.`,
      `Name a queue in ${region}, or deploy the stage to ${from}.`,
    ),
  ];
};

/**
 * Returns the errors of a job with `jobQueueArn`, for its region and for what only a pool of the stack could have, and a
 * warning for each connection to what the job cannot reach from its queue, or from a pool of the stack. `at` is the path of the job's properties.
 */
export const checkOwnQueue = (
  properties: JobProperties,
  at: Path,
  { region, neighbours, network }: Pick<ResourceContext, 'region' | 'neighbours' | 'network'>,
): Diagnostic[] => {
  const { jobQueueArn: arn, connectTo } = properties;
  const list = [...at, 'connectTo'];
  const named: readonly [Path, string][] = [
    ...connectTo.map((name, index): [Path, string] => [[...list, index], name]),
    ...(properties.volumes ?? []).flatMap(({ type, properties: own }, index): [Path, string][] =>
      type === 'efs' ? [[[...at, 'volumes', index, 'properties', 'efsFilesystemName'], own.efsFilesystemName]] : [],
    ),
  ];
  if (arn === undefined) return checkWays(named, neighbours, { inside: true, subject: 'job', network });
  return [
    ...checkRegion(arn, region, [...at, 'jobQueueArn']),
    ...ofPools
      .filter(({ isSet }) => isSet(properties))
      .map(({ key, why }) =>
        errorAtKey(
          'config/own-queue',
          [...at, key],
          why,
          `Take ${key} out, or jobQueueArn, and the job runs in a pool of the stack.`,
        ),
      ),
    ...named.flatMap(([path, name]) =>
      openingsTo([name], neighbours).length === 0
        ? []
        : [
            warningAt(
              'config/no-route',
              path,
              `${name} lets in only what is connected to it inside of the VPC, and the queue of jobQueueArn has instances and security groups of its own.`,
              `Add a rule for these to the security group of ${name}, or take jobQueueArn out.`,
            ),
          ],
    ),
    // The queue may be in a VPC that is reused, also by the lender of a preview.
    ...(network?.vpc === ownNetwork.vpc
      ? checkReach(connectTo, neighbours, list, {
          inside: false,
          inOtherVpc: true,
          why: 'the instances of the queue of jobQueueArn are in a network of their own',
          hint: 'Take jobQueueArn out, or connect that network to the VPC of the stack.',
        })
      : []),
  ];
};

/** Returns the ARN of a job's queue as one that is of the stack's own account, to which alone AWS Batch submits. */
export const queueOfOwnAccount = (
  { jobQueueArn: arn }: Pick<JobProperties, 'jobQueueArn'>,
  at: Path,
): OwnAccountArn[] =>
  arn === undefined
    ? []
    : [{ arn, path: [...at, 'jobQueueArn'], rule: 'a state machine submits to queues of its own account only' }];
