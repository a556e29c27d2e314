import { flag, integer, number, object, oneOf, required, secret, text } from '../../schema/shape.ts';
import { laterResource } from '../resource.ts';

/**
 * The names of Atlas's tiers, such as `M10`, `M40_NVME` and `M200 Low-CPU (R200)`:
 * https://www.mongodb.com/docs/atlas/reference/amazon-aws/
 */
const tier = { pattern: '^M\\d{1,3}(?:_NVME| Low-CPU \\(R\\d{2,3}\\))?$' } as const;

/** The resource type `mongo-db-atlas-cluster`, which cannot be deployed yet. */
export const mongoDbAtlasCluster = laterResource({
  type: 'mongo-db-atlas-cluster',
  says: 'A MongoDB cluster at Atlas; `providerConfig` holds the keys of the account.',
  properties: {
    clusterTier: required(text('The size of its machines, such as `M10`.', tier)),
    diskSizeGB: number('GB of disk; what the tier brings without it.', { minimum: 10 }),
    version: oneOf('The version of MongoDB, in quotes.', ['5.0', '6.0', '7.0'], { default: '7.0' }),
    numShards: integer('How many shards; one for none.', { default: 1, minimum: 1, maximum: 50 }),
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
  },
  example: `
providerConfig:
  mongoDbAtlas:
    publicKey: $Secret('atlas.publicKey')
    privateKey: $Secret('atlas.privateKey')
    organizationId: 5f2a
resources:
  documents:
    type: mongo-db-atlas-cluster
    properties:
      clusterTier: M10
`,
  connectable: true,
  params: () => ['connectionString'],
});
