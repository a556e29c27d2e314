import { config, job } from './configs.ts';
import { type Case, rule } from './harness.ts';
import { each, fact, type Json, ofType, same, type Template } from './reading.ts';

const type = 'AWS::OpenSearchService::Domain';
const domain = (mode: string, more: Json = {}): Json => ({
  type: 'open-search-domain',
  properties: {
    clusterConfig: { instanceType: 'm6g.large.search', instanceCount: 3 },
    accessibility: { accessibilityMode: mode },
    ...more,
  },
});
const given: Case = config({
  closed: domain('scoping-workloads-in-vpc', { logging: { errorLogs: {} } }),
  open: domain('internet'),
  report: job({ connectTo: ['closed', 'open'] }),
});

/** Returns the properties of a domain of a template by its logical id. */
const of = ({ Resources }: Template, id: string): Json => Resources[id].Properties;

rule(
  'data/search',
  'data is encrypted on disks, between machines and on the way to them',
  given,
  (template) =>
    each(
      template,
      type,
      ({ Properties }) =>
        Properties.EncryptionAtRestOptions?.Enabled === true &&
        Properties.NodeToNodeEncryptionOptions?.Enabled === true &&
        Properties.DomainEndpointOptions?.EnforceHTTPS === true &&
        Properties.DomainEndpointOptions.TLSSecurityPolicy === 'Policy-Min-TLS-1-2-PFS-2023-10',
    ),
  (template) => delete of(template, 'ClosedDomain').EncryptionAtRestOptions,
  (template) => {
    of(template, 'OpenDomain').NodeToNodeEncryptionOptions.Enabled = false;
  },
  (template) => {
    of(template, 'OpenDomain').DomainEndpointOptions.EnforceHTTPS = false;
  },
);

rule(
  'data/search',
  'a domain lets in whom IAM lets in, on the internet as well',
  given,
  (template) =>
    each(template, type, ({ Properties }) => {
      const [statement, ...others] = Properties.AccessPolicies.Statement;
      return (
        others.length === 0 &&
        JSON.stringify(statement.Principal.AWS).endsWith(':root"]]}') &&
        statement.Action === 'es:ESHttp*' &&
        JSON.stringify(statement.Resource).includes(JSON.stringify(Properties.DomainName['Fn::Join'][1][1]))
      );
    }),
  (template) => {
    of(template, 'OpenDomain').AccessPolicies.Statement[0].Principal = { AWS: '*' };
  },
  (template) => {
    of(template, 'OpenDomain').AccessPolicies.Statement[0].Resource = '*';
  },
);

rule(
  'data/search',
  'another version is an upgrade in place, since a new domain would be empty',
  given,
  (template) => each(template, type, ({ UpdatePolicy }) => same(UpdatePolicy, { EnableVersionUpgrade: true })),
  ({ Resources }) => delete Resources.ClosedDomain.UpdatePolicy,
);

rule(
  'data/search',
  'the policy of its log is there before the domain, and of this domain alone',
  given,
  ({ Resources }) => [
    ...fact(same(Resources.ClosedDomain.DependsOn, ['ClosedLogResourcePolicy']), 'the domain comes first'),
    ...fact(
      JSON.stringify(Resources.ClosedLogResourcePolicy.Properties.PolicyDocument).includes('aws:SourceArn'),
      'any domain writes',
    ),
  ],
  ({ Resources }) => delete Resources.ClosedDomain.DependsOn,
  ({ Resources }) => {
    Resources.ClosedLogResourcePolicy.Properties.PolicyDocument = '{"Version":"2012-10-17","Statement":[]}';
  },
);

rule(
  'data/search',
  'a domain on the internet is in no VPC, and any other in subnets and a group of its own',
  given,
  (template) => [
    ...ofType(template, type).flatMap(([id, { Properties }]) =>
      fact((Properties.VPCOptions === undefined) === (id === 'OpenDomain'), id),
    ),
    ...fact(
      same(of(template, 'ClosedDomain').VPCOptions?.SecurityGroupIds, [
        { 'Fn::GetAtt': ['ClosedSecurityGroup', 'GroupId'] },
      ]),
      'its group',
    ),
  ],
  (template) => delete of(template, 'ClosedDomain').VPCOptions,
  (template) => {
    of(template, 'ClosedDomain').VPCOptions.SecurityGroupIds = ['sg-1'];
  },
);
