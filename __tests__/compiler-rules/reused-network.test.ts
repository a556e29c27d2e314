import { expect, test } from '@jest/globals';
import type { FoundNetwork, FoundSubnet } from '../../src/directives/directive.ts';
import { config, job } from './configs.ts';
import { type Case, codesOf, compiled, complaintsOf, law, refusal, rule, templateOf } from './harness.ts';
import { type Faults, fact, type Json, ofType, same, type Template } from './reading.ts';

const subnet = (id: string, zone: string, leads: FoundSubnet['leads'], givesAddresses = true): FoundSubnet => {
  return { id, zone, leads, givesAddresses, tags: leads === 'elsewhere' ? { tier: 'private' } : {} };
};
const network: FoundNetwork = {
  id: 'vpc-1',
  addresses: '10.1.0.0/16',
  resolvesNames: true,
  subnets: [
    subnet('subnet-2', 'eu-west-1b', 'internet'),
    subnet('subnet-1', 'eu-west-1a', 'internet'),
    subnet('subnet-3', 'eu-west-1a', 'internet'),
    subnet('subnet-4', 'eu-west-1a', 'elsewhere', false),
    subnet('subnet-5', 'eu-west-1b', 'elsewhere', false),
    subnet('subnet-6', 'eu-west-1c', 'nowhere'),
    subnet('subnet-7', 'eu-west-1c', 'internet', false),
  ],
};

const resources = {
  orders: {
    type: 'relational-database',
    properties: {
      credentials: { masterUserPassword: "$Secret('orders.password')" },
      engine: {
        type: 'postgres',
        properties: { version: '17.6', primaryInstance: { instanceSize: 'db.t4g.micro' } },
      },
      accessibility: { accessibilityMode: 'internet' },
    },
  },
  web: { type: 'application-load-balancer', properties: { interface: 'internal' } },
  report: job({ connectTo: ['orders'] }),
};

/** Returns a case that reuses a VPC, with AWS's answer about it. */
const reusing = (reuseVpc: Json, found: FoundNetwork | undefined = network, more: Json = {}): Case => ({
  ...config(resources, { stackConfig: { vpc: { reuseVpc }, ...more } }),
  ...(found ? { answers: new Map([['network:vpc-1', { kind: 'found', value: found }]]) } : {}),
});

/** Returns the values of a template that name a VPC, its address range or subnets. */
const placesIn = (template: Template): Json => ({
  vpcs: ofType(template, 'AWS::EC2::SecurityGroup').map(([, { Properties }]) => Properties.VpcId),
  addresses: ofType(template, 'AWS::EC2::SecurityGroup').flatMap(([, { Properties }]) =>
    (Properties.SecurityGroupIngress ?? []).map(({ CidrIp }: Json) => CidrIp),
  ),
  subnets: [
    ...ofType(template, 'AWS::Batch::ComputeEnvironment').map(([, one]) => one.Properties.ComputeResources.Subnets),
    ...ofType(template, 'AWS::RDS::DBSubnetGroup').map(([, one]) => one.Properties.SubnetIds),
    ...ofType(template, 'AWS::ElasticLoadBalancingV2::LoadBalancer').map(([, one]) => one.Properties.Subnets),
  ],
});

const ownNetwork = /^AWS::EC2::(VPC|Subnet|RouteTable|Route|InternetGateway|VPCGatewayAttachment)/;

const placedIn =
  (subnets: readonly string[]) =>
  (template: Template): Faults => {
    const { vpcs, subnets: used } = placesIn(template);
    return [
      ...Object.entries(template.Resources)
        .filter(([, { Type }]) => ownNetwork.test(Type))
        .map(([id]) => id),
      ...fact(template.Parameters?.StpZones === undefined, 'it asks for zones'),
      ...fact(template.Conditions?.StpThirdZone === undefined, 'it has a condition of zones'),
      ...fact(vpcs.length > 2 && vpcs.every((vpc: Json) => vpc === 'vpc-1'), 'another VPC'),
      ...fact(used.length === 3 && used.every((one: Json) => same(one, subnets)), 'other subnets'),
      ...Object.values(template.Resources).flatMap(({ DependsOn = [] }) =>
        DependsOn.filter((id: string) => template.Resources[id] === undefined),
      ),
    ];
  };

rule(
  'network/reused',
  'everything is in the VPC and in one public subnet of each zone, and nothing of a network is made',
  reusing({ vpcId: 'vpc-1' }),
  placedIn(['subnet-1', 'subnet-2']),
  ({ Resources }) => {
    Resources.StpVpc = { Type: 'AWS::EC2::VPC' };
  },
  ({ Resources }) => {
    Resources.StpBatchOnDemandComputeEnvironment.Properties.ComputeResources.Subnets = ['subnet-9'];
  },
  ({ Resources }) => {
    Resources.StpBatchOnDemandComputeEnvironment.DependsOn = ['StpInternetGatewayRoute0'];
  },
  ({ Resources }) => {
    Resources.StpBatchInstanceSecurityGroup.Properties.VpcId = { Ref: 'StpVpc' };
  },
);

rule(
  'network/reused',
  'the subnets are those that the config names',
  reusing({ vpcId: 'vpc-1', subnetIds: ['subnet-5', 'subnet-4'] }),
  placedIn(['subnet-5', 'subnet-4']),
  ({ Resources }) => {
    Resources.StpBatchOnDemandComputeEnvironment.Properties.ComputeResources.Subnets.reverse();
  },
);

rule(
  'network/reused',
  'the subnets are those with the tag that the config names',
  reusing({ vpcId: 'vpc-1', subnetTag: { name: 'tier', value: 'private' } }),
  placedIn(['subnet-4', 'subnet-5']),
  ({ Resources }) => {
    Resources.StpBatchOnDemandComputeEnvironment.Properties.ComputeResources.Subnets.push('subnet-1');
  },
);

rule(
  'network/reused',
  'without a public subnet those with another way to the internet are used',
  reusing({ vpcId: 'vpc-1' }, { ...network, subnets: network.subnets.slice(3) }),
  placedIn(['subnet-4', 'subnet-5']),
  ({ Resources }) => {
    Resources.StpBatchOnDemandComputeEnvironment.Properties.ComputeResources.Subnets = [];
  },
);

test('an internal load balancer lets in the addresses of the VPC that is reused', async () => {
  const { addresses } = placesIn(await templateOf(reusing({ vpcId: 'vpc-1' })));
  expect(addresses).toContain('10.1.0.0/16');
  expect(addresses).not.toContain('172.16.0.0/16');
});

test('a stage that reuses a VPC lends its subnets without a condition of zones', async () => {
  const { Outputs, Conditions } = await templateOf(
    reusing({ vpcId: 'vpc-1' }, network, { compute: { lend: ['previews'] } }),
  );
  expect(Outputs.StpLentSubnets.Value).toBe('subnet-1,subnet-2');
  expect(Outputs.StpLentAddresses.Value).toBe('10.1.0.0/16');
  expect(Conditions?.StpThirdZone).toBeUndefined();
});

test('a preview that borrows instances is in the network of its lender, whatever VPC the config reuses', async () => {
  const preview = { ...reusing({ vpcId: 'vpc-1' }, undefined), stage: 'pr-7' };
  expect(JSON.stringify(await templateOf(preview))).not.toContain('vpc-1');
});

law('network/reused', 'without credentials stand-ins take the place of what only AWS knows', async () => {
  const offline = await compiled(reusing({ projectName: 'platform', stage: 'dev' }, undefined));
  expect(offline.questions.map(({ says }) => says)).toContain('the VPC of the stack platform-dev');
  const text = JSON.stringify(offline.template);
  for (const call of ['Vpc', 'Addresses', 'Subnets']) expect(text).toContain(`${call}(platform-dev)`);
});

refusal(
  'network/reused',
  'subnets that are not there, or from which instances cannot reach AWS, are refused',
  'config/network',
  reusing({ vpcId: 'vpc-1' }),
  reusing({ vpcId: 'vpc-1', subnetIds: ['subnet-99'] }),
  reusing({ vpcId: 'vpc-1', subnetIds: ['subnet-1', 'subnet-7'] }),
  reusing({ vpcId: 'vpc-1', subnetTag: { name: 'tier', value: 'public' } }),
  reusing({ vpcId: 'vpc-1' }, { ...network, subnets: network.subnets.slice(5) }),
  reusing({ vpcId: 'vpc-1', stage: 'dev' }),
  reusing({ vpcId: 'vpc-1', subnetIds: ['subnet-1'], subnetTag: { name: 'tier', value: 'private' } }),
  {
    ...reusing({ vpcId: 'vpc-1' }),
    answers: new Map([['network:vpc-1', { kind: 'missing', sentence: 'None.', hint: 'Make one.' }]]),
  },
);

test('a project without a stage is refused, and a complaint names the line of the subnet', async () => {
  expect(await codesOf(reusing({ projectName: 'platform' }, undefined))).toContain('config/missing-key');
  const found = await complaintsOf(reusing({ vpcId: 'vpc-1', subnetIds: ['subnet-1', 'subnet-7'] }));
  const places = found.filter(({ code }) => code === 'config/network').map(({ place }) => place);
  expect(places).toMatchObject([{ path: ['stackConfig', 'vpc', 'reuseVpc', 'subnetIds', 1] }]);
});

test('a subnet without a way out, a VPC that resolves no names and a single zone are warned of', async () => {
  const { diagnostics } = await compiled(
    reusing({ vpcId: 'vpc-1', subnetIds: ['subnet-6'] }, { ...network, resolvesNames: false }),
  );
  const warnings = diagnostics.filter(({ code }) => code === 'config/network');
  expect(warnings.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  const single = await compiled(reusing({ vpcId: 'vpc-1', subnetIds: ['subnet-1'] }));
  expect(single.diagnostics.map(({ sentence }) => sentence).join()).toContain('one availability zone');
});

test('a VPC that nobody has asked AWS about is warned of, since stand-ins take the place of its parts', async () => {
  const reuseVpc = { projectName: 'base', stage: 'production' };
  const { diagnostics } = await compiled(config({ report: job() }, { stackConfig: { vpc: { reuseVpc } } }));
  expect(diagnostics).toMatchObject([
    {
      code: 'directives/not-looked-up',
      severity: 'warning',
      place: { path: ['stackConfig', 'vpc', 'reuseVpc', 'projectName'] },
    },
  ]);
});

test('a stack never reuses its own VPC, which it would take out; the same config of another stage may', async () => {
  const own = config({ report: job() }, { stackConfig: { vpc: { reuseVpc: { projectName: 'shop', stage: 'dev' } } } });
  expect(await complaintsOf(own)).toMatchObject([
    { code: 'config/network', severity: 'error', place: { path: ['stackConfig', 'vpc', 'reuseVpc', 'stage'] } },
  ]);
  expect(await codesOf({ ...own, stage: 'production' })).not.toContain('config/network');
});
