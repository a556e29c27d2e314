import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { checkExistingGroup } from './existing-group.ts';
import { checkMachine } from './redis-machines.ts';
import { isTiered } from './redis-resources.ts';
import { type RedisProperties, type WrittenRedis, withRedisDefaults } from './redis-shape.ts';
import { secretArnMistakes } from './secret-arn.ts';

/** Returns the errors and the warning about the password of a cluster. */
const checkPassword = (password: string | undefined, at: Path): Diagnostic[] => {
  if (password === undefined)
    return [
      errorAt(
        'config/missing-key',
        at,
        'The cluster has no `defaultUserPassword`, and everybody in its network could read and write it.',
        "Write defaultUserPassword: $Secret('<name of the secret>').",
      ),
    ];
  if (hasToken(password)) return [];
  const path = [...at, 'defaultUserPassword'];
  return [
    warningAt(
      'config/plain-password',
      path,
      'The password is in the config and in the template, for everybody who may read them.',
      "Write $Secret('<name of the secret>').",
    ),
    // https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html
    ...(/^[A-Za-z0-9!&#$^<>-]+$/.test(password)
      ? []
      : [
          errorAt(
            'config/wrong-format',
            path,
            'ElastiCache takes letters, digits and ! & # $ ^ < > - in a password.',
            'Choose another password.',
          ),
        ]),
  ];
};

/**
 * Returns an error for a type of machines that ElastiCache has for its older networks alone, or that does not encrypt, and a
 * warning for one that is not known.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html
 */
const checkSize = (size: string, at: Path): Diagnostic[] =>
  /^cache\.(?:t1|m1|m2|c1|m3|r3)\./.test(size)
    ? [
        errorAt(
          'config/redis',
          at,
          `${size} has no encryption, and every cluster here is encrypted.`,
          'Write cache.t4g.micro, or another type of a later generation.',
        ),
      ]
    : checkMachine(size, at);

/**
 * Returns an error for a version that keeps no data on the disks of machines that have them for it.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/data-tiering.html
 */
const checkTiering = ({ instanceSize, engineVersion }: RedisProperties, at: Path): Diagnostic[] =>
  isTiered(instanceSize) && engineVersion === '6.0'
    ? [
        errorAt(
          'config/redis',
          [...at, 'engineVersion'],
          `${instanceSize} keeps a part of the data on its disks, which ElastiCache does from version 6.2 on.`,
          "Write engineVersion: '6.2' or a later one, or another instanceSize, such as cache.r6g.large.",
        ),
      ]
    : [];

/** Returns the errors about copies and shards that do not fit together. */
const checkNodes = (own: RedisProperties, at: Path): Diagnostic[] => {
  const { enableSharding, enableAutomaticFailover, numReplicaNodes, numShards } = own;
  // https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html
  const nodes = (enableSharding ? numShards : 1) * (numReplicaNodes + 1);
  return [
    ...(enableAutomaticFailover && !enableSharding && numReplicaNodes === 0
      ? [
          errorAt(
            'config/redis',
            [...at, 'enableAutomaticFailover'],
            'No copy could take over: the cluster has none.',
            'Write numReplicaNodes: 1 or more, or remove enableAutomaticFailover.',
          ),
        ]
      : []),
    ...(enableSharding && enableAutomaticFailover === false
      ? [
          errorAt(
            'config/redis',
            [...at, 'enableAutomaticFailover'],
            'ElastiCache fails over in every cluster with shards.',
            'Remove enableAutomaticFailover, or write enableSharding: false.',
          ),
        ]
      : []),
    ...(!enableSharding && numShards > 1
      ? [
          errorAt(
            'config/redis',
            [...at, 'numShards'],
            `${numShards} shards need \`enableSharding\`.`,
            'Write enableSharding: true; clients must then know the cluster protocol.',
          ),
        ]
      : []),
    ...(nodes > 500
      ? [
          errorAt(
            'config/redis',
            [...at, 'numShards'],
            `${numShards} shards with ${numReplicaNodes + 1} nodes each are ${nodes}, and ElastiCache takes 500 nodes of a cluster (90, until AWS raises the quota).`,
            'Write fewer shards or fewer copies.',
          ),
        ]
      : []),
  ];
};

/** The properties of a cluster that is made, of which an existing one can have none. */
const ofMade = [
  'defaultUserPassword',
  'enableSharding',
  'enableAutomaticFailover',
  'logging',
  'accessibility',
  'port',
  'numShards',
  'numReplicaNodes',
  'automatedBackupRetentionDays',
  'engineVersion',
] as const satisfies readonly (keyof WrittenRedis)[];

/** Ways out for properties that have an equivalent in a cluster that is there already. */
const insteadOf: Partial<Record<(typeof ofMade)[number], string>> = {
  defaultUserPassword: 'Remove it: the password is in the secret of existing.secretArn.',
  port: 'Write it as existing.port.',
  enableSharding: 'Write existing.sharding.',
};

/** Returns the errors and warnings about what the shape of a `redis-cluster` cannot express. */
export const checkRedis = (written: WrittenRedis, cluster: ResourceContext): Diagnostic[] => {
  const at = [...cluster.path, 'properties'];
  const own = withRedisDefaults(written);
  if (own.existing !== undefined)
    return [
      ...secretArnMistakes(own.existing.secretArn, [...at, 'existing', 'secretArn'], cluster),
      ...checkExistingGroup(own.existing.securityGroupId, cluster, [...at, 'existing', 'securityGroupId']),
      ...ofMade.flatMap((key) =>
        written[key] === undefined
          ? []
          : [
              errorAt(
                'config/redis',
                [...at, key],
                `\`${key}\` is of a cluster that is made, and this one is there already.`,
                insteadOf[key] ?? 'Remove it.',
              ),
            ],
      ),
    ];
  return [
    ...checkPassword(own.defaultUserPassword, at),
    ...(own.instanceSize === undefined || hasToken(own.instanceSize)
      ? []
      : checkSize(own.instanceSize, [...at, 'instanceSize'])),
    ...checkTiering(own, at),
    ...checkNodes(own, at),
  ];
};
