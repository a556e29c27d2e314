import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { resolved } from '../cloudformation/resolved.ts';
import { linked } from '../fakes/linked.ts';
import { job } from './database-configs.ts';
import { complaints, existing, internet, type Json, large, leaders, link, small, warm } from './search-configs.ts';

const scoped = { accessibility: { accessibilityMode: 'scoping-workloads-in-vpc' } };
const { arn } = existing;
/** The beginning of the ARNs of domains, as the helper of the tests resolves it. */
const domainArn = 'arn:aws:es:us-east-1:123456789012:domain/';

/** Returns the resources of a config without errors by logical id, with a job that is connected to the domain. */
const resourcesOf = (properties: object, more: object = {}, stage = 'dev'): Record<string, Json> => {
  const { value, diagnostics } = link(properties, more, { report: job({ connectTo: ['search'] }) }, stage);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return Object.fromEntries([...(value?.resources ?? [])].map(([id, { body }]) => [id, body]));
};

const domainOf = (properties: object, more?: object, stage?: string): Json =>
  resourcesOf(properties, more, stage).SearchDomain;
const made = (clusterConfig: object, others: object = {}): Json => domainOf({ clusterConfig, ...others }).Properties;

describe('a domain of OpenSearch', () => {
  test('is encrypted at rest and between its machines, and takes HTTPS alone', () => {
    expect(made(small)).toMatchObject({
      EncryptionAtRestOptions: { Enabled: true },
      NodeToNodeEncryptionOptions: { Enabled: true },
      DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: 'Policy-Min-TLS-1-2-PFS-2023-10' },
    });
  });

  test('has version 2.17 unless the config names another one, to which it is upgraded in place', () => {
    expect(made(small).EngineVersion).toBe('OpenSearch_2.17');
    expect(made(small, { version: '3.1' }).EngineVersion).toBe('OpenSearch_3.1');
    expect(domainOf({ clusterConfig: small }).UpdatePolicy).toEqual({ EnableVersionUpgrade: true });
  });

  test('leaves to the IAM of the account who sends requests to it, and lets in nobody else', () => {
    const { AccessPolicies, DomainName } = made(small);
    const [{ Principal, Resource, ...rest }, ...others] = AccessPolicies.Statement;
    expect(others).toEqual([]);
    expect(rest).toEqual({ Effect: 'Allow', Action: 'es:ESHttp*' });
    expect(resolved(Principal.AWS)).toBe('arn:aws:iam::123456789012:root');
    expect(resolved(Resource)).toBe(`${domainArn}${resolved(DomainName)}/*`);
  });

  test('is deleted with its data in every stage, since AWS makes no snapshot that outlives it', () => {
    const deleted = { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' };
    expect(domainOf({ clusterConfig: small })).toMatchObject(deleted);
    expect(domainOf({ clusterConfig: small }, {}, 'pr-7')).toMatchObject(deleted);
  });

  test('has a name of 28 characters at most that AWS takes, and another one on the internet', () => {
    const part = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{0,59}$/);
    fc.assert(
      fc.property(part, (name) => {
        const names = [{}, internet].map((more) => {
          const properties = { clusterConfig: small, ...more };
          const { value } = linked(stringify({ resources: { [name]: { type: 'open-search-domain', properties } } }));
          const all = [...(value?.resources ?? [])].map(([, { body }]) => body as Json);
          return resolved(all.find(({ Type }) => Type === 'AWS::OpenSearchService::Domain').Properties.DomainName);
        });
        for (const one of names) expect(one).toMatch(/^[a-z][a-z0-9-]{2,27}$/);
        expect(new Set(names).size).toBe(2);
      }),
      { numRuns: 15 },
    );
  });
});

describe('the zones of a domain', () => {
  const third = (yes: unknown, no: unknown) => ({ 'Fn::If': ['StpThirdZone', yes, no] });
  const none = { Ref: 'AWS::NoValue' };
  const subnets = ['StpPublicSubnet0', 'StpPublicSubnet1'].map((Ref) => ({ Ref }));
  const all = [...subnets, third({ Ref: 'StpPublicSubnet2' }, none)];

  test.each<[string, number, object, unknown]>([
    ['one machine has one', 1, { ZoneAwarenessEnabled: false }, subnets.slice(0, 1)],
    [
      'two machines have two',
      2,
      { ZoneAwarenessEnabled: true, ZoneAwarenessConfig: { AvailabilityZoneCount: 2 } },
      subnets,
    ],
    [
      'six machines have three, or two where there is no third one',
      6,
      { ZoneAwarenessEnabled: true, ZoneAwarenessConfig: { AvailabilityZoneCount: third(3, 2) } },
      all,
    ],
    [
      'five machines have three, or one where there is no third one: AWS takes an even number in two',
      5,
      {
        ZoneAwarenessEnabled: third(true, false),
        ZoneAwarenessConfig: third({ AvailabilityZoneCount: 3 }, none),
      },
      [all[0], third(all[1], none), all[2]],
    ],
  ])('%s', (_, instanceCount, zones, SubnetIds) => {
    const { ClusterConfig, VPCOptions } = made({ ...large, instanceCount });
    expect(ClusterConfig).toMatchObject(zones);
    expect(VPCOptions.SubnetIds).toEqual(SubnetIds);
  });

  test('are one with multiAzDisabled', () => {
    const { ClusterConfig, VPCOptions } = made({ ...large, multiAzDisabled: true });
    expect(ClusterConfig.ZoneAwarenessEnabled).toBe(false);
    expect(VPCOptions.SubnetIds).toEqual(subnets.slice(0, 1));
  });

  test('are as many as a reused VPC has subnets, where AWS takes that number of machines in them', () => {
    const inVpc = (instanceCount: number, subnetIds: readonly string[]) => {
      const vpc = { reuseVpc: { vpcId: 'vpc-0a1b2c3d4e5f60718', subnetIds } };
      const properties = { clusterConfig: { ...large, instanceCount } };
      return domainOf(properties, { stackConfig: { vpc } }).Properties;
    };
    const two = ['subnet-0a1b2c3d4e5f60711', 'subnet-0a1b2c3d4e5f60712'];
    expect(inVpc(6, two)).toMatchObject({
      VPCOptions: { SubnetIds: two },
      ClusterConfig: { ZoneAwarenessConfig: { AvailabilityZoneCount: 2 } },
    });
    expect(inVpc(3, two)).toMatchObject({
      VPCOptions: { SubnetIds: two.slice(0, 1) },
      ClusterConfig: { ZoneAwarenessEnabled: false },
    });
  });
});

describe('the machines of a domain', () => {
  test('are those with data alone, unless the config names others', () => {
    expect(made(small).ClusterConfig).toEqual({
      InstanceType: 't3.small.search',
      InstanceCount: 1,
      DedicatedMasterEnabled: false,
      WarmEnabled: false,
      MultiAZWithStandbyEnabled: false,
      ZoneAwarenessEnabled: false,
    });
  });

  test('lead, are for data that is rarely read, and are kept in reserve where the config says so', () => {
    expect(made({ ...large, ...leaders, ...warm, standbyEnabled: true }).ClusterConfig).toMatchObject({
      DedicatedMasterEnabled: true,
      DedicatedMasterType: 'm6g.large.search',
      DedicatedMasterCount: 3,
      WarmEnabled: true,
      WarmType: 'ultrawarm1.medium.search',
      WarmCount: 3,
      MultiAZWithStandbyEnabled: true,
    });
  });

  test.each<[string, object, object]>([
    ['10 GiB without storage', {}, { VolumeSize: 10, Iops: 3_000, Throughput: 125 }],
    ['125 MiB in a second up to 170 GiB', { storage: { size: 170 } }, { Iops: 3_000, Throughput: 125 }],
    ['250 MiB in a second over 170 GiB', { storage: { size: 171 } }, { Iops: 3_000, Throughput: 250 }],
    ['three operations for each GiB', { storage: { size: 4_000 } }, { Iops: 12_000, Throughput: 500 }],
    [
      'what the config says',
      { storage: { size: 100, iops: 4_000, throughput: 500 } },
      { VolumeSize: 100, Iops: 4_000, Throughput: 500 },
    ],
  ])('have disks of gp3 with %s', (_, more, disk) => {
    const roomy = { ...large, instanceType: 'm6g.4xlarge.search' };
    expect(made(roomy, more).EBSOptions).toMatchObject({ EBSEnabled: true, VolumeType: 'gp3', ...disk });
  });

  test('that keep their data in S3 as well have a disk of 20 GiB without storage', () => {
    expect(made({ ...large, instanceType: 'or1.medium.search' }).EBSOptions).toMatchObject({ VolumeSize: 20 });
  });

  test('with disks of their own have no other', () => {
    for (const type of ['i3.large', 'r6gd.large', 'im4gn.large', 'i4i.large', 'r7gd.large', 'i8g.large', 'oi2.large'])
      expect(made({ ...large, instanceType: `${type}.search` }).EBSOptions).toEqual({ EBSEnabled: false });
    for (const type of ['or1.large', 'm7g.large', 'om2.large', 'c6g.large', 't3.medium'])
      expect(made({ ...large, instanceType: `${type}.search` }).EBSOptions.EBSEnabled).toBe(true);
  });
});

describe('the logs of a domain', () => {
  test('are those that the config writes, in groups that OpenSearch Service may write to for this domain alone', () => {
    const logging = { errorLogs: { retentionDays: 7 }, searchSlowLogs: {}, indexSlowLogs: { disabled: true } };
    const all = resourcesOf({ clusterConfig: small, logging });
    expect(all.SearchErrorLogGroup.Properties).toEqual({ RetentionInDays: 7 });
    expect(all.SearchSearchSlowLogGroup.Properties).toEqual({ RetentionInDays: 14 });
    expect(all).not.toHaveProperty('SearchIndexSlowLogGroup');
    const arnOf = (group: string) => ({ 'Fn::GetAtt': [group, 'Arn'] });
    expect(all.SearchDomain.DependsOn).toEqual(['SearchLogResourcePolicy']);
    expect(all.SearchDomain.Properties.LogPublishingOptions).toEqual({
      ES_APPLICATION_LOGS: { CloudWatchLogsLogGroupArn: arnOf('SearchErrorLogGroup'), Enabled: true },
      SEARCH_SLOW_LOGS: { CloudWatchLogsLogGroupArn: arnOf('SearchSearchSlowLogGroup'), Enabled: true },
      INDEX_SLOW_LOGS: { Enabled: false },
    });
    const parts: readonly Json[] = all.SearchLogResourcePolicy.Properties.PolicyDocument['Fn::Join'][1];
    const text = parts.map((part) => part['Fn::GetAtt']?.[0] ?? resolved(part)).join('');
    expect(JSON.parse(text)).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: 'es.amazonaws.com' },
          Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          Resource: ['SearchErrorLogGroup', 'SearchSearchSlowLogGroup'],
          Condition: {
            StringEquals: { 'aws:SourceAccount': '123456789012' },
            ArnLike: { 'aws:SourceArn': domainArn + resolved(all.SearchDomain.Properties.DomainName) },
          },
        },
      ],
    });
  });

  test('are none without logging, since a region of an account takes ten policies of logs', () => {
    const all = resourcesOf({ clusterConfig: small });
    expect(Object.keys(all).filter((id) => /^Search.*Log/.test(id))).toEqual([]);
    expect(all.SearchDomain).not.toHaveProperty('DependsOn');
  });
});

describe('who reaches a domain', () => {
  const rulesOf = (all: Record<string, Json>) =>
    Object.values(all).filter(({ Type }) => Type === 'AWS::EC2::SecurityGroupIngress');

  test('is all of the VPC by default, at port 443', () => {
    const all = resourcesOf({ clusterConfig: small });
    expect(all.SearchSecurityGroup.Properties.SecurityGroupIngress).toEqual([
      { CidrIp: { 'Fn::GetAtt': ['StpVpc', 'CidrBlock'] }, FromPort: 443, IpProtocol: 'tcp', ToPort: 443 },
    ]);
    expect(rulesOf(all)).toEqual([]);
  });

  test('is the pool of the connected jobs alone with scoping-workloads-in-vpc', () => {
    const all = resourcesOf({ clusterConfig: small, ...scoped });
    expect(all.SearchSecurityGroup.Properties).not.toHaveProperty('SecurityGroupIngress');
    expect(rulesOf(all)).toMatchObject([
      { Properties: { GroupId: { 'Fn::GetAtt': ['SearchSecurityGroup', 'GroupId'] }, FromPort: 443, ToPort: 443 } },
    ]);
  });

  test('is whoever IAM lets in with internet, of which the config is warned', () => {
    const all = resourcesOf({ clusterConfig: small, ...internet });
    expect(all).not.toHaveProperty('SearchSecurityGroup');
    expect(all.SearchDomain.Properties).not.toHaveProperty('VPCOptions');
    expect(complaints({ clusterConfig: small, ...internet })).toEqual([
      'warning config/public-database accessibility.accessibilityMode',
    ]);
  });
});

describe('a job that is connected to a domain', () => {
  const of = (properties: object, more: object = {}) => {
    const all = resourcesOf(properties, more);
    const { Environment } = all.ReportJobDefinition.Properties.ContainerProperties;
    const variables = Environment.filter(({ Name }: Json) => Name.startsWith('STP_SEARCH_'));
    const statements = all.ReportRole.Properties.Policies.flatMap(
      ({ PolicyDocument }: Json) => PolicyDocument.Statement,
    );
    return {
      all,
      variables: Object.fromEntries(variables.map(({ Name, Value }: Json) => [Name.slice(11), Value])),
      statements: statements.filter(({ Action }: Json) => JSON.stringify(Action).includes('es:')),
    };
  };

  test('gets its ARN and its endpoint, and may send every request to its indexes', () => {
    const { variables, statements } = of({ clusterConfig: small });
    const own = { 'Fn::GetAtt': ['SearchDomain', 'Arn'] };
    expect(variables).toEqual({ ARN: own, DOMAIN_ENDPOINT: { 'Fn::GetAtt': ['SearchDomain', 'DomainEndpoint'] } });
    expect(statements).toEqual([
      { Effect: 'Allow', Action: ['es:ESHttp*'], Resource: { 'Fn::Join': ['', [own, '/*']] } },
    ]);
  });

  test('gets those of one that is there already, of which nothing is made', () => {
    const { all, variables, statements } = of({ existing });
    expect(variables).toEqual({ ARN: arn, DOMAIN_ENDPOINT: existing.domainEndpoint });
    expect(statements).toEqual([{ Effect: 'Allow', Action: ['es:ESHttp*'], Resource: `${arn}/*` }]);
    expect(Object.keys(all).filter((id) => id.startsWith('Search'))).toEqual([]);
  });

  test('is let in by the security group of one that is there already, in the same VPC', () => {
    const securityGroupId = 'sg-0a1b2c3d4e5f60718';
    const vpc = { reuseVpc: { vpcId: 'vpc-0a1b2c3d4e5f60718', subnetIds: ['subnet-0a1b2c3d4e5f60711'] } };
    const { all } = of({ existing: { ...existing, securityGroupId } }, { stackConfig: { vpc } });
    const rules = Object.entries(all).filter(([id]) => id.startsWith('Search'));
    expect(rules).toMatchObject([
      [
        expect.stringMatching(/^SearchSecurityGroupFromNet/),
        { Type: 'AWS::EC2::SecurityGroupIngress', Properties: { GroupId: securityGroupId, FromPort: 443 } },
      ],
    ]);
    expect(complaints({ existing: { ...existing, securityGroupId } })).toEqual([
      'error config/open-search existing.securityGroupId',
    ]);
  });
});
