import { retentionDays } from '../../job/log-shape.ts';
import { flag, integer, object, oneOf, required, resourceName, text } from '../../schema/shape.ts';
import { laterResource } from '../resource.ts';

const log = (says: string) =>
  object(says, {
    disabled: flag('Keep no log.', { default: false }),
    retentionDays: oneOf('Days that the log is kept.', retentionDays),
  });
const instance = (says: string) => text(says, { pattern: '^[a-z0-9-]+\\.[a-z0-9]+\\.search$' });

/** The resource type `open-search-domain`, which cannot be deployed yet. */
export const openSearchDomain = laterResource({
  type: 'open-search-domain',
  says: 'An OpenSearch domain.',
  properties: {
    version: oneOf('The version of OpenSearch, in quotes.', [
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
    ]),
    clusterConfig: object('The machines of the domain.', {
      instanceType: required(instance('Their type, such as `m6g.large.search`.')),
      instanceCount: required(integer('How many hold data.', { minimum: 1 })),
      dedicatedMasterType: instance('The type of those that only lead.'),
      dedicatedMasterCount: integer('How many only lead.', { minimum: 1 }),
      warmType: instance('The type of those for data that is rarely read.'),
      warmCount: integer('How many hold data that is rarely read.', { minimum: 1 }),
      multiAzDisabled: flag('Keep all in one availability zone.'),
      standbyEnabled: flag('Keep one zone in reserve.'),
    }),
    storage: object('The disk of each machine.', {
      size: required(integer('GiB.', { minimum: 10 })),
      iops: integer('Operations in a second.', { default: 3_000, minimum: 3_000 }),
      throughput: integer('MiB in a second.', { default: 125, minimum: 125 }),
    }),
    userPool: resourceName(
      'The `user-auth-pool` of this config by which people sign in to the dashboards.',
      'user-auth-pool',
    ),
    logging: object('What is logged.', {
      errorLogs: log('Errors.'),
      searchSlowLogs: log('Slow searches.'),
      indexSlowLogs: log('Slow indexing.'),
    }),
    accessibility: object('Who reaches it.', {
      accessibilityMode: required(
        oneOf('The internet, the VPC, or only what is connected to it.', [
          'internet',
          'vpc',
          'scoping-workloads-in-vpc',
        ]),
      ),
    }),
  },
  example: `
resources:
  search:
    type: open-search-domain
    properties:
      clusterConfig:
        instanceType: t3.small.search
        instanceCount: 1
`,
  connectable: true,
  params: () => ['arn', 'domainEndpoint'],
});
