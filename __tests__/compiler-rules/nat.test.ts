import { expect, test } from '@jest/globals';
import { config, job } from './configs.ts';
import { codesOf, compiled, refusal, rule, templateOf } from './harness.ts';
import { type Faults, fact, type Json, ofType, same, statementsOf, type Template } from './reading.ts';

const database = {
  type: 'relational-database',
  properties: {
    credentials: { masterUserPassword: "$Secret('orders.password')" },
    engine: { type: 'postgres', properties: { version: '17.6', primaryInstance: { instanceSize: 'db.t4g.micro' } } },
    accessibility: { accessibilityMode: 'scoping-workloads-in-vpc' },
  },
};
const fn = (more: Json = {}): Json => ({
  type: 'function',
  properties: {
    packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'src/api.ts' } },
    ...more,
  },
});
const resources = { orders: database, report: job(), api: fn({ joinDefaultVpc: true, connectTo: ['orders'] }) };
const withNat = (availabilityZones: number, more: Json = {}) =>
  config(resources, { stackConfig: { vpc: { nat: { availabilityZones } }, ...more } });

const privateIds = ['StpPrivateSubnet0', 'StpPrivateSubnet1', 'StpPrivateSubnet2'];

/** Returns the logical ids of the subnets in a list of references, of which the third may be a condition. */
const idsOf = (list: Json): string[] => list.map((one: Json) => (one.Ref ?? one['Fn::If'][1].Ref) as string);

const ways = (template: Template): Faults => {
  const { Resources } = template;
  const environment = Resources.StpBatchOnDemandComputeEnvironment;
  const gateways = ofType(template, 'AWS::EC2::NatGateway').map(([id]) => id);
  return [
    ...fact(same(idsOf(environment.Properties.ComputeResources.Subnets), privateIds), 'instances elsewhere'),
    ...fact(same(idsOf(Resources.ApiFunction.Properties.VpcConfig.SubnetIds), privateIds), 'functions elsewhere'),
    ...privateIds.flatMap((id, index) => {
      const { Properties } = Resources[id];
      const route = Resources[`StpNatGatewayRoute${index}`].Properties;
      const association = Resources[`${id}SubnetRouteTableAssociation`].Properties;
      const to: string[] = route.NatGatewayId.Ref
        ? [route.NatGatewayId.Ref]
        : route.NatGatewayId['Fn::If'].slice(1).map(({ Ref }: Json) => Ref);
      return [
        ...fact(!Properties.MapPublicIpOnLaunch, `${id} is public`),
        ...fact(Properties.AvailabilityZone['Fn::Select'][0] === index, `${id} is in another zone`),
        ...fact(association.RouteTableId.Ref === route.RouteTableId.Ref, `${id} has another route table`),
        ...fact(to.length > 0 && to.every((gateway) => gateways.includes(gateway)), `${id} leads nowhere`),
      ];
    }),
    ...['StpNatGatewayRoute0', 'StpNatGatewayRoute1', 'StpNatGatewayRoute2']
      .filter((id) => !environment.DependsOn.includes(id))
      .map((id) => `instances do not wait for ${id}`),
    ...gateways.flatMap((id) => [
      ...fact(/^StpPublicSubnet\d$/.test(Resources[id].Properties.SubnetId.Ref), `${id} is in no public subnet`),
      ...fact(
        Resources[`${id}Eip`]?.DependsOn?.includes('StpVpcGatewayAttachment'),
        `the address of ${id} is before the gateway`,
      ),
      ...fact(
        Resources[id].Condition === Resources[Resources[id].Properties.SubnetId.Ref].Condition,
        `${id} is there without its subnet`,
      ),
    ]),
    ...fact(
      new Set(Object.values(Resources).flatMap((one) => one.Properties?.CidrBlock ?? [])).size === 7,
      'two subnets of one address range',
    ),
  ];
};

for (const count of [1, 2, 3])
  rule(
    'network/nat',
    `with NAT gateways in ${count} zones, each private subnet leads to one`,
    withNat(count),
    (template) => [
      ...ways(template),
      ...fact(ofType(template, 'AWS::EC2::NatGateway').length === count, `not ${count} gateways`),
    ],
    ({ Resources }) => {
      Resources.StpBatchOnDemandComputeEnvironment.Properties.ComputeResources.Subnets = [{ Ref: 'StpPublicSubnet0' }];
    },
    ({ Resources }) => {
      Resources.StpNatGatewayRoute1.Properties.NatGatewayId.Ref = 'StpNatGateway9';
      delete Resources.StpNatGatewayRoute1.Properties.NatGatewayId['Fn::If'];
    },
    ({ Resources }) => {
      Resources.StpPrivateSubnet0.Properties.MapPublicIpOnLaunch = true;
    },
    ({ Resources }) => {
      delete Resources.StpNatGateway0Eip.DependsOn;
    },
  );

test('the logical ids of private subnets and NAT gateways are frozen', async () => {
  const [less, more] = await Promise.all([templateOf(config(resources)), templateOf(withNat(2))]);
  const added = Object.keys(more.Resources).filter((id) => less.Resources[id] === undefined);
  expect(added.sort()).toEqual([
    'StpNatGateway0',
    'StpNatGateway0Eip',
    'StpNatGateway1',
    'StpNatGateway1Eip',
    'StpNatGatewayRoute0',
    'StpNatGatewayRoute1',
    'StpNatGatewayRoute2',
    ...privateIds.flatMap((id) => [id, `${id}RouteTable`, `${id}SubnetRouteTableAssociation`]),
  ]);
});

test('databases stay in the public subnets, and a lender names these to previews', async () => {
  const { Resources, Outputs } = await templateOf(withNat(1, { compute: { lend: ['previews'] } }));
  expect(JSON.stringify(Resources.OrdersDbSubnetGroup)).not.toContain('Private');
  expect(JSON.stringify(Outputs.StpLentSubnets)).not.toContain('Private');
  expect(JSON.stringify(Resources.StpLentBatchOnDemandComputeEnvironment)).toContain('StpPrivateSubnet0');
});

refusal(
  'network/nat',
  'NAT gateways are not made in a VPC of others',
  'config/network',
  withNat(1),
  config(resources, { stackConfig: { vpc: { nat: {}, reuseVpc: { vpcId: 'vpc-1' } } } }),
);

rule(
  'network/functions',
  'a function in the VPC has a group of its own, which the database that it is connected to lets in',
  config(resources),
  (template) => {
    const { ApiFunction, ApiSecurityGroup, OrdersSecurityGroupFromApi } = template.Resources;
    const own = { 'Fn::GetAtt': ['ApiSecurityGroup', 'GroupId'] };
    return [
      ...fact(same(ApiFunction.Properties.VpcConfig.SecurityGroupIds, [own]), 'another group'),
      ...fact(same(OrdersSecurityGroupFromApi?.Properties.SourceSecurityGroupId, own), 'it is not let in'),
      ...fact(ApiSecurityGroup.Properties.SecurityGroupIngress === undefined, 'something comes in'),
      ...fact(same(ApiSecurityGroup.Properties.VpcId, { Ref: 'StpVpc' }), 'another VPC'),
    ];
  },
  ({ Resources }) => {
    delete Resources.OrdersSecurityGroupFromApi;
  },
  ({ Resources }) => {
    Resources.ApiFunction.Properties.VpcConfig.SecurityGroupIds = [
      { 'Fn::GetAtt': ['StpBatchInstanceSecurityGroup', 'GroupId'] },
    ];
  },
);

rule(
  'network/functions',
  'Lambda makes the interfaces of a function, and the code of a function makes none',
  config(resources),
  (template) => {
    const own = statementsOf(template).filter(({ role }) => role === 'ApiRole');
    const about = (effect: string) =>
      own.find(
        ({ statement }) => statement.Effect === effect && statement.Action.includes('ec2:CreateNetworkInterface'),
      )?.statement;
    const [allowed, denied] = [about('Allow'), about('Deny')];
    return [
      ...fact(allowed !== undefined, 'Lambda cannot make interfaces'),
      ...fact(
        allowed?.Action.every((action: string) => denied?.Action.includes(action)),
        'the code of the function can make interfaces',
      ),
      ...fact(denied?.Condition?.ArnLike?.['lambda:SourceFunctionArn'] !== undefined, 'Lambda itself is denied'),
    ];
  },
  ({ Resources }) => {
    const { Statement } = Resources.ApiRole.Properties.Policies[0].PolicyDocument;
    Resources.ApiRole.Properties.Policies[0].PolicyDocument.Statement = Statement.filter(
      ({ Effect }: Json) => Effect !== 'Deny',
    );
  },
  ({ Resources }) => {
    for (const one of Resources.ApiRole.Properties.Policies[0].PolicyDocument.Statement) delete one.Condition;
  },
);

test('a function in the VPC without NAT gateways is warned of, and one outside that cannot reach its database', async () => {
  const codes = async (given: ReturnType<typeof config>) =>
    (await compiled(given)).diagnostics.map(({ code }) => code).filter((code) => /^config\/no-/.test(code));
  expect(await codes(config(resources))).toEqual(['config/no-route']);
  expect(await codes(withNat(1))).toEqual([]);
  expect(await codes(config({ ...resources, api: fn({ connectTo: ['orders'] }) }))).toEqual(['config/no-route']);
  expect(await codesOf(config(resources))).toEqual([]);
});

test('a function outside of the VPC has no network, and a stack of functions alone has none', async () => {
  const { Resources } = await templateOf(config({ api: fn() }));
  expect(Object.values(Resources).filter(({ Type }) => /EC2/.test(Type))).toEqual([]);
  expect(Resources.ApiFunction.Properties.VpcConfig).toBeUndefined();
  expect((await templateOf(config({ api: fn({ joinDefaultVpc: true }) }))).Resources.StpVpc).toBeDefined();
});
