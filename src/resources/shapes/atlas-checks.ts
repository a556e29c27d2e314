import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { rangeMistakes } from '../../events/parts/address-range.ts';
import type { AtlasAccount, ResourceContext } from '../../stage/resource.ts';
import { rangesOfAtlas } from './atlas-resources.ts';
import type { AtlasProperties } from './atlas-shape.ts';
import { plainSecrets } from './upstash.ts';

const accountPath: Path = ['providerConfig', 'mongoDbAtlas'];

const refused = (at: Path, sentence: string, hint: string): Diagnostic =>
  errorAt('config/mongo-db', at, sentence, hint);

/** Returns the errors and the warning about who reaches the clusters of an account. */
const checkAccess = (account: AtlasAccount): Diagnostic[] => {
  const { accessibility } = account;
  const at = [...accountPath, 'accessibility', 'accessibilityMode'];
  if (accessibility === undefined)
    return [
      errorAt(
        'config/missing-key',
        accountPath,
        'Nobody reaches the clusters, the jobs of this config included: nothing says from where.',
        'Write accessibility.accessibilityMode: whitelisted-ips-only with whitelistedIps, or internet.',
      ),
    ];
  const { accessibilityMode: mode } = accessibility;
  if (mode === 'vpc' || mode === 'scoping-workloads-in-vpc')
    return [
      errorAt(
        'config/not-supported',
        at,
        'CloudFormation cannot accept the peering that Atlas asks the VPC for.',
        'Write whitelisted-ips-only with the addresses of your NAT gateways (stackConfig.vpc.nat), or internet.',
      ),
    ];
  const ranges = rangesOfAtlas(account);
  return [
    ...rangeMistakes(ranges, [...accountPath, 'accessibility', 'whitelistedIps']),
    ...(ranges.length === 0
      ? [
          errorAt(
            'config/missing-key',
            at,
            'Nobody reaches the clusters with whitelisted-ips-only and no whitelistedIps, the jobs of this config included.',
            'List the addresses, or write internet.',
          ),
        ]
      : []),
    ...(mode === 'internet'
      ? [
          warningAt(
            'config/public-database',
            at,
            'Everybody on the internet reaches the clusters, and can try users and passwords.',
            'Write whitelisted-ips-only with the addresses of your NAT gateways (stackConfig.vpc.nat).',
          ),
        ]
      : []),
  ];
};

/** Returns the errors and warnings about the account; an error at the cluster where there is none. */
const checkAccount = (account: AtlasAccount | undefined, { path }: ResourceContext): Diagnostic[] => {
  if (account === undefined)
    return [
      errorAt(
        'config/missing-key',
        path,
        'The cluster is made at MongoDB Atlas, and the config names no account there.',
        'Write providerConfig.mongoDbAtlas with publicKey, privateKey and organizationId, or existing.',
      ),
    ];
  return [
    ...(['publicKey', 'privateKey'] as const).flatMap((key) =>
      hasToken(account[key])
        ? []
        : [
            refused(
              [...accountPath, key],
              `\`${key}\` opens the whole account at Atlas, and is in the config for everybody who may read it.`,
              "Put it into a secret of Secrets Manager, and write $Secret('<name of the secret>').",
            ),
          ],
    ),
    ...checkAccess(account),
  ];
};

/** Returns the errors about properties of a cluster that do not fit together: https://www.mongodb.com/docs/atlas/reference/atlas-limits/ */
const checkCluster = (own: AtlasProperties, at: Path): Diagnostic[] => {
  const { clusterTier = '', numShards = 1, biConnector, replication } = own;
  const readsAnalytics = biConnector?.enabled && biConnector.readPreference === 'analytics';
  return [
    ...(/^M[025]$/.test(clusterTier)
      ? [
          refused(
            [...at, 'clusterTier'],
            `${clusterTier} is a shared tier: Atlas ended M2 and M5, and makes M0 once in a project by hand.`,
            'Write M10 or a larger tier, or make the cluster at Atlas and name it by existing.',
          ),
        ]
      : []),
    ...(numShards > 1 && /^M[12]0$/.test(clusterTier)
      ? [
          refused(
            [...at, 'numShards'],
            `A cluster of ${clusterTier} has no shards; those of M30 and larger do.`,
            'Write clusterTier: M30, or remove numShards.',
          ),
        ]
      : []),
    ...(own.enablePointInTimeRecovery && !own.enableBackups
      ? [
          refused(
            [...at, 'enablePointInTimeRecovery'],
            'Backups to any minute need backups.',
            'Write enableBackups: true.',
          ),
        ]
      : []),
    ...(readsAnalytics && !replication?.numAnalyticsNodes
      ? [
          refused(
            [...at, 'biConnector', 'readPreference'],
            'The connector reads copies for analytics, and the cluster has none.',
            'Write replication.numAnalyticsNodes: 1, or another readPreference.',
          ),
        ]
      : []),
    ...(own.adminUserCredentials === undefined || hasToken(own.adminUserCredentials.password)
      ? []
      : [
          warningAt(
            'config/plain-password',
            [...at, 'adminUserCredentials', 'password'],
            'The password is in the config and in the template, for everybody who may read them.',
            "Write $Secret('<name of the secret>').",
          ),
        ]),
  ];
};

/** Returns the errors and warnings about what the shape of a `mongo-db-atlas-cluster` cannot express. */
export const checkAtlas = (own: AtlasProperties, cluster: ResourceContext): Diagnostic[] => {
  const at = [...cluster.path, 'properties'];
  const { existing, clusterTier: _, ...ofMade } = own;
  if (existing !== undefined)
    return [
      ...plainSecrets(existing, ['connectionString'], at),
      ...Object.entries(ofMade).flatMap(([key, value]) =>
        value === undefined
          ? []
          : [
              refused(
                [...at, key],
                `\`${key}\` is of a cluster that is made, and this one is there already.`,
                'Remove it.',
              ),
            ],
      ),
    ];
  const made = [...cluster.neighbours.values()].filter(
    ({ type, properties }) => type === 'mongo-db-atlas-cluster' && properties?.existing === undefined,
  );
  const isFirst = made.every(({ name }) => cluster.name <= name);
  return [
    ...(isFirst || cluster.atlas === undefined ? checkAccount(cluster.atlas, cluster) : []),
    ...checkCluster(own, at),
  ];
};
