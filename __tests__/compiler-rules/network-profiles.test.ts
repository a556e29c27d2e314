import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leftParts, leftPools } from '../../src/stack/left-pools.ts';
import { config, job } from './configs.ts';
import { type Case, law, rule, templateOf } from './harness.ts';
import { type Faults, fact, type Json, ofType, same, type Template } from './reading.ts';

/** Returns a database with an accessibility mode. */
const database = (accessibilityMode?: string, more: Json = {}): Json => ({
  type: 'relational-database',
  properties: {
    credentials: { masterUserPassword: "$Secret('orders.password')" },
    engine: {
      type: 'postgres',
      properties: { version: '17.6', primaryInstance: { instanceSize: 'db.t4g.micro' } },
    },
    ...(accessibilityMode ? { accessibility: { accessibilityMode, ...more } } : {}),
  },
});
const scoped = database('scoping-workloads-in-vpc');

const two = config({
  orders: scoped,
  stock: scoped,
  open: database(),
  report: job({ connectTo: ['orders', 'open'] }),
  import: job({ connectTo: ['orders'], useSpotInstances: true }),
  both: job({ connectTo: ['stock', 'orders'] }),
  again: job({ connectTo: ['orders', 'stock', 'orders'] }),
  free: job({ connectTo: ['open'] }),
});

/** Returns a resource of a template by its logical id. */
const at = ({ Resources }: Template, id: string): Json => Resources[id];

/** Returns the logical id that a reference to an attribute has. */
const idOf = (value: Json): string => String(value?.['Fn::GetAtt']?.[0]);

/** Returns the security group of the instances that a job of a template runs on. */
const groupOf = (template: Template, name: string): string => {
  const { Properties } = at(template, `${name}JobExecutionStateMachine`);
  const queue = at(template, Properties.DefinitionSubstitutions.JobQueue.Ref);
  const environment = at(template, queue.Properties.ComputeEnvironmentOrder[0].ComputeEnvironment.Ref);
  return idOf(environment.Properties.ComputeResources.SecurityGroupIds[0]);
};

/** Returns faults of the rules of scoped databases, by the names of the databases that each job is connected to. */
const rulesFollow = (
  template: Template,
  databases: readonly string[],
  connections: Readonly<Record<string, readonly string[]>>,
): Faults => {
  const allowed = ofType(template, 'AWS::EC2::SecurityGroupIngress').map(
    ([, { Properties }]) => `${idOf(Properties.GroupId)} < ${idOf(Properties.SourceSecurityGroupId)}`,
  );
  const jobs = Object.entries(connections);
  const wanted = jobs.flatMap(([name, names]) =>
    names.filter((one) => databases.includes(one)).map((one) => `${one}SecurityGroup < ${groupOf(template, name)}`),
  );
  const profile = (names: readonly string[]) =>
    [...new Set(names.filter((one) => databases.includes(one)))].sort().join();
  const shared = jobs.flatMap(([one, its]) =>
    jobs.filter(
      ([other, theirs]) => (groupOf(template, one) === groupOf(template, other)) !== (profile(its) === profile(theirs)),
    ),
  );
  return [
    ...allowed.filter((one) => !wanted.includes(one)).map((one) => `lets in ${one}`),
    ...wanted.filter((one) => !allowed.includes(one)).map((one) => `does not let in ${one}`),
    ...databases.flatMap((one) =>
      fact(
        at(template, `${one}SecurityGroup`).Properties.SecurityGroupIngress === undefined,
        `${one} lets in addresses`,
      ),
    ),
    ...shared.map(([name]) => `${name} shares a security group`),
  ];
};

test('the logical ids of the pools of a network profile are frozen', async () => {
  const { Resources } = await templateOf(config({ orders: scoped, report: job({ connectTo: ['orders'] }) }));
  const ids = Object.keys(Resources).filter((id) => /Batch|SecurityGroup/.test(id));
  expect(ids.sort()).toEqual([
    'OrdersSecurityGroup',
    'OrdersSecurityGroupFromNet33f7b61c',
    'StpNet33f7b61cBatchInstanceInstanceProfile',
    'StpNet33f7b61cBatchInstanceLaunchTemplate',
    'StpNet33f7b61cBatchInstanceRole',
    'StpNet33f7b61cBatchInstanceSecurityGroup',
    'StpNet33f7b61cBatchOnDemandComputeEnvironment',
    'StpNet33f7b61cBatchOnDemandJobQueue',
  ]);
});

rule(
  'network/profiles',
  'a database lets in the groups of the jobs that are connected to it, and no two sets of connections share a group',
  two,
  (template) =>
    rulesFollow(template, ['Orders', 'Stock'], {
      Report: ['Orders'],
      Import: ['Orders'],
      Both: ['Orders', 'Stock'],
      Again: ['Orders', 'Stock'],
      Free: [],
    }),
  (template) => {
    const [, rule] = ofType(template, 'AWS::EC2::SecurityGroupIngress')[0] as [string, Json];
    rule.Properties.SourceSecurityGroupId = { 'Fn::GetAtt': ['StpBatchInstanceSecurityGroup', 'GroupId'] };
  },
  ({ Resources }) => {
    for (const [id, { Type }] of Object.entries(Resources))
      if (Type === 'AWS::EC2::SecurityGroupIngress') delete Resources[id];
  },
  ({ Resources }) => {
    Resources.OrdersSecurityGroup.Properties.SecurityGroupIngress = [{ CidrIp: '172.16.0.0/16' }];
  },
  ({ Resources }) => {
    Resources.FreeJobExecutionStateMachine.Properties.DefinitionSubstitutions.JobQueue.Ref =
      Resources.ReportJobExecutionStateMachine.Properties.DefinitionSubstitutions.JobQueue.Ref;
  },
);

rule(
  'network/profiles',
  'a rule is of TCP, at the port of the database, from one security group and no addresses',
  config({ orders: scoped, report: job({ connectTo: ['orders'] }) }),
  (template) => {
    const rules = ofType(template, 'AWS::EC2::SecurityGroupIngress');
    return [
      ...fact(rules.length === 1, 'one rule'),
      ...rules.flatMap(([id, { Properties }]) =>
        fact(
          same(Properties, {
            FromPort: 5432,
            GroupId: { 'Fn::GetAtt': ['OrdersSecurityGroup', 'GroupId'] },
            IpProtocol: 'tcp',
            SourceSecurityGroupId: { 'Fn::GetAtt': [groupOf(template, 'Report'), 'GroupId'] },
            ToPort: 5432,
          }),
          id,
        ),
      ),
    ];
  },
  (template) => {
    (ofType(template, 'AWS::EC2::SecurityGroupIngress')[0] as [string, Json])[1].Properties.ToPort = 65_535;
  },
  (template) => {
    (ofType(template, 'AWS::EC2::SecurityGroupIngress')[0] as [string, Json])[1].Properties.CidrIp = '0.0.0.0/0';
  },
);

const lending = { stackConfig: { compute: { lend: ['previews'] }, lend: ['orders'] } };

rule(
  'network/profiles',
  'a database that a stage lends lets in the jobs of previews, and one that it does not lend lets them not in',
  config({ orders: scoped, stock: scoped, report: job() }, lending),
  (template) => [
    ...fact(
      same(
        ofType(template, 'AWS::EC2::SecurityGroupIngress').map(([id, { Properties }]) => [
          id,
          idOf(Properties.SourceSecurityGroupId),
        ]),
        [['OrdersSecurityGroupFromLent', 'StpLentBatchInstanceSecurityGroup']],
      ),
      'one rule',
    ),
  ],
  ({ Resources }) => {
    delete Resources.OrdersSecurityGroupFromLent;
  },
);

const preview: Case = { ...config({ orders: scoped, report: job({ connectTo: ['orders'] }) }), stage: 'pr-7' };

rule(
  'network/profiles',
  'a database of a preview that borrows instances lets in the group of the borrowed ones',
  preview,
  (template) => [
    ...fact(
      same(at(template, 'OrdersSecurityGroupFromBorrowed').Properties?.SourceSecurityGroupId, {
        Ref: 'StpBorrowedSecurityGroup',
      }),
      'the rule',
    ),
    ...fact(
      same(at(template, 'ReportJobExecutionStateMachine').Properties.DefinitionSubstitutions.JobQueue, {
        Ref: 'StpBorrowedOnDemandJobQueue',
      }),
      'the queue',
    ),
    ...ofType(template, 'AWS::Batch::ComputeEnvironment').map(([id]) => id),
  ],
  ({ Resources }) => {
    Resources.OrdersSecurityGroupFromBorrowed.Properties.SourceSecurityGroupId = 'sg-1';
  },
);

rule(
  'network/profiles',
  'a job that starts another one may submit to the queue of its connections',
  config({ orders: scoped, report: job({ connectTo: ['orders'] }), start: job({ connectTo: ['report'] }) }),
  (template) => {
    const queue = at(template, 'ReportJobExecutionStateMachine').Properties.DefinitionSubstitutions.JobQueue;
    return fact(JSON.stringify(at(template, 'StartRole')).includes(JSON.stringify(queue)), 'submits elsewhere');
  },
  ({ Resources }) => {
    Resources.StartRole.Properties.Policies = [];
  },
);

law(
  'network/profiles',
  'runs of a pool that no job uses any more reach the database until the pool is empty',
  async () => {
    const before = await templateOf(config({ orders: scoped, report: job({ connectTo: ['orders'] }) }));
    const after = await templateOf(config({ orders: scoped, report: job() }));
    const [deployed, ours] = [before, after] as unknown as Parameters<typeof leftPools>;
    const pools = leftPools(deployed, ours);
    expect(pools.map(({ queue }) => queue)).toEqual(['StpNet33f7b61cBatchOnDemandJobQueue']);
    const { sections } = leftParts(deployed, ours, pools);
    expect(Object.keys(sections.Resources ?? {})).toContain('OrdersSecurityGroupFromNet33f7b61c');

    const gone = (await templateOf(config({ report: job() }))) as unknown as typeof ours;
    expect(Object.keys(leftParts(deployed, gone, pools).sections.Resources ?? {})).not.toContain(
      'OrdersSecurityGroupFromNet33f7b61c',
    );
  },
);

const databases = ['Alpha', 'Beta', 'Gamma'];
const service: Json = {
  type: 'private-service',
  properties: {
    packaging: { type: 'prebuilt-image', properties: { image: 'nginx:1.29' } },
    resources: { cpu: 0.25, memory: 512 },
  },
};

/** Returns one of `databases`: the last one is a domain of OpenSearch. */
const oneOf = (name: string, isClosed: boolean): Json => {
  if (name !== 'Gamma') return isClosed ? scoped : database();
  return {
    type: 'open-search-domain',
    properties: {
      clusterConfig: { instanceType: 't3.small.search', instanceCount: 1 },
      ...(isClosed ? { accessibility: { accessibilityMode: 'scoping-workloads-in-vpc' } } : {}),
    },
  };
};

law('network/profiles', 'of any config, only the groups of connected jobs are let in', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.subarray(databases),
      fc.subarray(databases),
      fc.array(fc.record({ to: fc.subarray(databases), spot: fc.boolean() }), { minLength: 1, maxLength: 4 }),
      async (closed, services, jobs) => {
        const template = await templateOf(
          config({
            ...Object.fromEntries(
              databases.map((name) => {
                const alone = services.includes(name) ? service : oneOf(name, true);
                return [name, closed.includes(name) ? alone : oneOf(name, false)];
              }),
            ),
            ...Object.fromEntries(
              jobs.map(({ to, spot }, index) => [`job${index}`, job({ connectTo: to, useSpotInstances: spot })]),
            ),
          }),
        );
        const connections = Object.fromEntries(jobs.map(({ to }, index) => [`Job${index}`, to]));
        expect(rulesFollow(template, closed, connections)).toEqual([]);
      },
    ),
    { numRuns: 20 },
  );
});
