import { retentionDays } from '../../job/log-shape.ts';
import { arnText } from '../../schema/aws-values.ts';
import { flag, integer, object, oneOf, type Properties, required, resourceName, text } from '../../schema/shape.ts';
import { hostName } from './database-shape.ts';

/** The port of every domain: OpenSearch Service takes HTTPS alone here. */
export const searchPort = 443;

/** The version of OpenSearch of a domain whose config names none. */
export const usualSearchVersion = '2.17';

/**
 * Versions of OpenSearch that OpenSearch Service makes, the newest first, as of November 2026:
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html#choosing-version
 */
const versions = [
  '3.3',
  '3.1',
  '2.19',
  '2.17',
  '2.15',
  '2.13',
  '2.11',
  '2.9',
  '2.7',
  '2.5',
  '2.3',
  '1.3',
  '1.2',
  '1.1',
  '1.0',
] as const;

const log = (says: string) =>
  object(says, {
    disabled: flag('Keep no log.', { default: false }),
    retentionDays: oneOf('Days that the log is kept.', retentionDays, { default: 14 }),
  });
const instance = (says: string) => text(says, { pattern: '^[a-z0-9-]+\\.[a-z0-9]+\\.search$' });

/** The shape of a domain that is there already. */
const existing = object('A domain that is there already, instead of one that is made: nothing of it is changed.', {
  arn: required(arnText('Its ARN; connected jobs may send requests to it.', 'arn:aws:es')),
  domainEndpoint: required(text('The name by which it is reached, without `https://`.', hostName)),
  securityGroupId: text(
    'The id of its security group, such as `sg-0a1b2c3d4e5f60718`, in the VPC of `stackConfig.vpc.reuseVpc`, which is opened to the jobs that are connected to it.',
    { pattern: '^sg-[0-9a-f]{8,17}$' },
  ),
});

/** The properties of an `open-search-domain`. */
export const searchProperties = {
  version: oneOf(`The version of OpenSearch, in quotes; \`${usualSearchVersion}\` by itself.`, versions),
  clusterConfig: object('The machines of the domain.', {
    instanceType: required(instance('The type of those that hold data, such as `m6g.large.search`.')),
    instanceCount: required(integer('How many hold data.', { minimum: 1 })),
    dedicatedMasterType: instance('The type of those that only lead.'),
    dedicatedMasterCount: integer('How many only lead, 3 or 5 and more; 3 by itself.', { minimum: 1 }),
    warmType: instance('The type of those for data that is rarely read, such as `ultrawarm1.medium.search`.'),
    warmCount: integer('How many hold data that is rarely read.', { minimum: 1 }),
    multiAzDisabled: flag('Keep all in one availability zone.'),
    standbyEnabled: flag('Keep one of three zones in reserve.'),
  }),
  existing,
  storage: object('The disk of each machine that holds data, of the type gp3.', {
    size: required(integer('GiB.', { minimum: 10 })),
    iops: integer('Operations in a second; 3 for each GiB by itself, and at least 3000.', { minimum: 3_000 }),
    throughput: integer('MiB in a second; 125 by itself, and 250 for every 3000 GiB of a disk over 170 GiB.', {
      minimum: 125,
    }),
  }),
  userPool: resourceName(
    'The `user-auth-pool` of this config by which people sign in to the dashboards, which nothing here sets up.',
    'user-auth-pool',
  ),
  logging: object('What is logged. A log is kept if it is written here, and not disabled.', {
    errorLogs: log('Errors.'),
    searchSlowLogs: log('Slow searches, by the thresholds that an index has.'),
    indexSlowLogs: log('Slow indexing, by the thresholds that an index has.'),
  }),
  accessibility: object('Who reaches it, with the permission that `connectTo` gives.', {
    accessibilityMode: required(
      oneOf('The internet, the VPC, or only what is connected to it; `vpc` without `accessibility`.', [
        'internet',
        'vpc',
        'scoping-workloads-in-vpc',
      ]),
    ),
  }),
} as const;

/** The properties of a judged `open-search-domain`. */
export type SearchProperties = Properties<typeof searchProperties>;

/** The machines of a domain that the stack makes. */
export type SearchCluster = NonNullable<SearchProperties['clusterConfig']>;
