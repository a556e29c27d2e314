import { expect, test } from '@jest/globals';
import { config, job } from './configs.ts';
import { type Case, codesOf, compiled, complaintsOf, law, rule, templateOf } from './harness.ts';
import { type Faults, fact, type Json, ofType, same } from './reading.ts';

const group = 'sg-0a1b2c3d4e5f60718';
const secretArn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:rds!db-1-AbCdEf';
const existing = {
  engine: 'postgres',
  host: 'db.acme.internal',
  dbName: 'orders',
  port: 5_433,
  secretArn,
  securityGroupId: group,
};
const resources = {
  orders: { type: 'relational-database', properties: { existing } },
  cache: { type: 'redis-cluster', properties: { existing: { host: 'redis.acme.internal', securityGroupId: group } } },
  report: job({ connectTo: ['orders'] }),
  both: job({ connectTo: ['orders', 'cache'] }),
  free: job(),
};
const inVpc = (more: Json = {}): Case =>
  config(resources, { stackConfig: { vpc: { reuseVpc: { vpcId: 'vpc-1' } }, ...more } });

/** Returns the ports that the group of what is there already opens, each with the security group that is let in. */
const openedIn = (template: Json): string[] =>
  ofType(template, 'AWS::EC2::SecurityGroupIngress').map(
    ([, { Properties: rule }]) => `${rule.GroupId} ${rule.FromPort} < ${rule.SourceSecurityGroupId['Fn::GetAtt'][0]}`,
  );

const isOpenedToItsJobs = (template: Json): Faults => {
  const groups = Object.keys(template.Resources).filter((id) => /^StpNet\w+SecurityGroup$/.test(id));
  const sources = new Set(openedIn(template).map((text) => text.split(' < ')[1]));
  const ports = openedIn(template).map((text) => text.split(' < ')[0]);
  return [
    ...fact(same(ports.sort(), [`${group} 5433`, `${group} 5433`, `${group} 6379`]), 'other ports'),
    ...fact(same([...sources].sort(), groups.sort()) && groups.length === 2, 'other security groups'),
  ];
};

rule(
  'network/profiles',
  'the group of a database that is there already is opened to the jobs that are connected to it, which have pools of their own',
  inVpc(),
  isOpenedToItsJobs,
  ({ Resources }) => {
    const [, rule] = ofType({ Resources } as Json, 'AWS::EC2::SecurityGroupIngress')[0] as [string, Json];
    rule.Properties.SourceSecurityGroupId = { 'Fn::GetAtt': ['StpBatchInstanceSecurityGroup', 'GroupId'] };
  },
  ({ Resources }) => {
    for (const [id, { Type }] of Object.entries(Resources))
      if (Type === 'AWS::EC2::SecurityGroupIngress') delete Resources[id];
  },
);

test('the logical ids of the rules in a group that is there already are frozen', async () => {
  const rules = ofType(await templateOf(inVpc()), 'AWS::EC2::SecurityGroupIngress').map(([id]) => id);
  expect(rules.sort()).toEqual([
    'CacheSecurityGroupFromNet38031379',
    'OrdersSecurityGroupFromNet33f7b61c',
    'OrdersSecurityGroupFromNet38031379',
  ]);
});

law('network/profiles', 'nothing is opened in a group that is not named', async () => {
  const { securityGroupId: _, ...unnamed } = existing;
  const orders = { type: 'relational-database', properties: { existing: unnamed } };
  const given = config({ orders, report: job({ connectTo: ['orders'] }) });
  expect(ofType(await templateOf(given), 'AWS::EC2::SecurityGroupIngress')).toEqual([]);
});

law('network/profiles', 'a group of another VPC than the one the stack makes is refused', async () => {
  expect(await complaintsOf(config(resources))).toMatchObject([
    { code: 'config/network', place: { path: ['resources', 'orders', 'properties', 'existing', 'securityGroupId'] } },
    { code: 'config/network', place: { path: ['resources', 'cache', 'properties', 'existing', 'securityGroupId'] } },
  ]);
  const orders = { type: 'relational-database', properties: { existing: { ...existing, securityGroupId: 'orders' } } };
  expect(await codesOf(config({ orders }, { stackConfig: { vpc: { reuseVpc: { vpcId: 'vpc-1' } } } }))).toEqual([
    'config/wrong-format',
  ]);
});

law(
  'network/profiles',
  'a preview in the pools of a lender adds no rule, which EC2 takes once, and says so',
  async () => {
    const preview: Case = { ...inVpc({ compute: { reuse: { stage: 'production' } } }), stage: 'pr-7' };
    const { template, diagnostics } = await compiled(preview);
    expect(openedIn(template)).toEqual([]);
    expect(diagnostics.filter(({ code }) => code === 'config/no-route')).toMatchObject([
      {
        severity: 'warning',
        hint: 'Write orders under stackConfig.lend of that stage, and under stackConfig.preview.borrow.',
      },
      {
        severity: 'warning',
        hint: 'Write cache under stackConfig.lend of that stage, and under stackConfig.preview.borrow.',
      },
    ]);
  },
);

law('network/profiles', 'a stage that lends such a database opens its group to the jobs of previews', async () => {
  const lending = inVpc({ compute: { lend: ['previews'] }, lend: ['orders'] });
  expect(openedIn(await templateOf(lending))).toContain(`${group} 5433 < StpLentBatchInstanceSecurityGroup`);
  const borrowing: Case = {
    ...inVpc({ compute: { reuse: { stage: 'production' } }, preview: { borrow: ['orders', 'cache'] } }),
    stage: 'pr-7',
  };
  const { diagnostics } = await compiled(borrowing);
  expect(diagnostics.filter(({ code }) => code === 'config/no-route')).toEqual([]);
});
