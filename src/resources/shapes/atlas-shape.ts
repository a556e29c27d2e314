import { flag, integer, number, object, oneOf, type Properties, required, secret, text } from '../../schema/shape.ts';

/**
 * The names of Atlas's tiers, such as `M10`, `M40_NVME` and `M200 Low-CPU (R200)`:
 * https://www.mongodb.com/docs/atlas/reference/amazon-aws/
 */
const tier = { pattern: '^M\\d{1,3}(?:_NVME| Low-CPU \\(R\\d{2,3}\\))?$' } as const;

/** The version of MongoDB of a cluster whose config names none. */
export const usualMongoVersion = '7.0';

/** The properties of a `mongo-db-atlas-cluster`. */
export const atlasProperties = {
  clusterTier: text('The size of its machines, such as `M10`, the smallest that is made here.', tier),
  existing: object('A cluster that is there already, instead of one that is made: nothing of it is changed.', {
    connectionString: required(
      secret('Its connection string with a user and a password, as Atlas shows it; write it as `$Secret(…)`.', {
        minLength: 1,
      }),
    ),
  }),
  diskSizeGB: number('GB of disk; what the tier brings without it.', { minimum: 10 }),
  version: oneOf(`The version of MongoDB, in quotes; \`${usualMongoVersion}\` by itself.`, [
    '5.0',
    '6.0',
    '7.0',
    '8.0',
  ]),
  numShards: integer('How many shards; one, by itself, for none.', { minimum: 1, maximum: 50 }),
  replication: object('The copies of each shard.', {
    numAnalyticsNodes: integer('Copies for analytics.', { minimum: 0 }),
    numElectableNodes: oneOf('Copies of which one leads.', [3, 5, 7], { default: 3 }),
    numReadOnlyNodes: integer('Copies that are only read.', { minimum: 0 }),
  }),
  enableBackups: flag('Keep backups.'),
  enablePointInTimeRecovery: flag('Keep backups to any minute.'),
  biConnector: object('The connector for business intelligence.', {
    enabled: required(flag('Whether there is one.')),
    readPreference: oneOf('Which copy it reads.', ['analytics', 'primary', 'secondary']),
  }),
  autoScaling: object('How the cluster follows the load.', {
    minClusterTier: text('The smallest tier.', tier),
    maxClusterTier: text('The largest tier.', tier),
    disableDiskScaling: flag('Leave the disk as it is.'),
    disableScaleDown: flag('Never go back to a smaller tier.'),
  }),
  adminUserCredentials: object('A user who may do everything.', {
    userName: required(text('The name of the user.')),
    password: required(secret('The password; write it as `$Secret(…)`.')),
  }),
} as const;

/** The properties of a judged `mongo-db-atlas-cluster`. */
export type AtlasProperties = Properties<typeof atlasProperties>;
