import { expect, test } from '@jest/globals';
import { bare, config, job } from './configs.ts';
import { compiled, complaintsOf, refusal, rule, templateOf } from './harness.ts';
import { type Faults, fact, type Json, ofType, same, type Template } from './reading.ts';

const hostIn = (region: string) =>
  `123456789012.dkr.ecr.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
const imageIn = (region: string) => `${hostIn(region)}/report:1`;
const fromEcr = { packaging: { type: 'prebuilt-image', properties: { image: imageIn('eu-west-1') } } };
const forInstances = ['ecs', 'ecs-agent', 'ecs-telemetry', 'ecr.api', 'ecr.dkr', 'logs'];
const withEndpoints = (services: readonly string[], more: Json = {}, jobs: Json = { report: job(fromEcr) }) =>
  config(jobs, { stackConfig: { vpc: { interfaceEndpoints: { services, ...more } } } });
const withNat = config({ report: job() }, { stackConfig: { vpc: { nat: { availabilityZones: 1 } } } });

const endpointsIn = (template: Template, type: string) =>
  ofType(template, 'AWS::EC2::VPCEndpoint').filter(([, { Properties }]) => Properties.VpcEndpointType === type);

/** Returns what is wrong with the gateway endpoints of a template: each is a route of every route table of the VPC. */
const gatewayFaults = (template: Template): Faults => {
  const tables = ofType(template, 'AWS::EC2::RouteTable').map(([id]) => id);
  const gateways = endpointsIn(template, 'Gateway');
  const names = gateways.map(([, { Properties }]) => JSON.stringify(Properties.ServiceName));
  return [
    ...fact(gateways.length === 2, 'not two endpoints'),
    ...['s3', 'dynamodb'].filter((one) => !names.some((name) => name.includes(`.${one}"`))).map((one) => `no ${one}`),
    ...gateways.flatMap(([id, { Properties }]) => [
      ...fact(
        same(Properties.RouteTableIds.map(({ Ref }: Json) => Ref).sort(), tables.sort()),
        `${id} has other tables`,
      ),
      ...fact(same(Properties.VpcId, { Ref: 'StpVpc' }), `${id} is in another VPC`),
      ...fact(Properties.SubnetIds === undefined && Properties.PrivateDnsEnabled === undefined, `${id} has an address`),
      ...fact(Properties.PolicyDocument === undefined, `${id} keeps something back`),
    ]),
  ];
};

for (const [words, given] of [
  ['of the stack', bare],
  ['with private subnets', withNat],
] as const)
  rule(
    'network/gateway-endpoints',
    `a VPC ${words} reaches S3 and DynamoDB by endpoints that cost nothing, from every subnet`,
    given,
    gatewayFaults,
    ({ Resources }) => {
      Resources.StpS3GatewayEndpoint.Properties.RouteTableIds.pop();
    },
    ({ Resources }) => {
      Resources.StpDynamoDbGatewayEndpoint.Properties.VpcEndpointType = 'Interface';
    },
    ({ Resources }) => {
      delete Resources.StpS3GatewayEndpoint;
    },
  );

test('a stack without a network, one that reuses a VPC and a preview that borrows have no endpoint', async () => {
  const reusing = config({ report: job() }, { stackConfig: { vpc: { reuseVpc: { vpcId: 'vpc-1' } } } });
  const noNetwork = config({ archive: { type: 'bucket' } });
  for (const given of [reusing, noNetwork, { ...bare, stage: 'pr-7' }])
    expect(ofType(await templateOf(given), 'AWS::EC2::VPCEndpoint')).toEqual([]);
});

/** Returns what is wrong with the interface endpoints of a template, which has `zones` of them for each of `services`. */
const interfaceFaults = (template: Template, services: readonly string[], zones: number): Faults => {
  const { Resources } = template;
  const environment = Resources.StpBatchOnDemandComputeEnvironment;
  const group = Resources.StpInterfaceEndpointSecurityGroup;
  const found = endpointsIn(template, 'Interface');
  return [
    ...fact(found.length === services.length, `${found.length} endpoints`),
    ...services
      .filter((one) => !found.some(([, { Properties }]) => JSON.stringify(Properties.ServiceName).includes(`.${one}"`)))
      .map((one) => `none of ${one}`),
    ...found.flatMap(([id, { Properties }]) => [
      ...fact(Properties.PrivateDnsEnabled === true, `programs do not find ${id}`),
      ...fact(Properties.SubnetIds.length === zones, `${id} is in ${Properties.SubnetIds.length} zones`),
      ...fact(
        /^(?!.*Public).*StpPrivateSubnet/.test(JSON.stringify(Properties.SubnetIds)),
        `${id} is in other subnets`,
      ),
      ...fact(
        same(Properties.SecurityGroupIds, [{ 'Fn::GetAtt': ['StpInterfaceEndpointSecurityGroup', 'GroupId'] }]),
        `${id} has another group`,
      ),
      ...fact(environment.DependsOn.includes(id), `instances do not wait for ${id}`),
    ]),
    ...fact(
      same(group?.Properties.SecurityGroupIngress, [
        { CidrIp: { 'Fn::GetAtt': ['StpVpc', 'CidrBlock'] }, FromPort: 443, IpProtocol: 'tcp', ToPort: 443 },
      ]),
      'the endpoints let in something else',
    ),
    ...fact(/^(?!.*Public).*StpPrivateSubnet0/.test(JSON.stringify(environment.Properties)), 'instances elsewhere'),
    ...fact(environment.DependsOn.includes('StpS3GatewayEndpoint'), 'instances do not wait for S3'),
    ...fact(ofType(template, 'AWS::EC2::NatGateway').length === 0, 'a NAT gateway'),
    ...fact(
      ofType(template, 'AWS::EC2::Route').every(([id]) => id.startsWith('StpInternetGatewayRoute')),
      'private subnets have a route',
    ),
  ];
};

for (const zones of [1, 2, 3])
  rule(
    'network/interface-endpoints',
    `instances in private subnets reach services by endpoints in ${zones} zones, and nothing else`,
    withEndpoints(forInstances, { availabilityZones: zones }),
    (template) => [...interfaceFaults(template, forInstances, zones), ...gatewayFaults(template)],
    ({ Resources }) => {
      Resources.StpEcrApiInterfaceEndpoint.Properties.PrivateDnsEnabled = false;
    },
    ({ Resources }) => {
      Resources.StpLogsInterfaceEndpoint.Properties.SubnetIds = [{ Ref: 'StpPublicSubnet0' }];
    },
    ({ Resources }) => {
      Resources.StpInterfaceEndpointSecurityGroup.Properties.SecurityGroupIngress[0].CidrIp = '0.0.0.0/0';
    },
    ({ Resources }) => {
      Resources.StpBatchOnDemandComputeEnvironment.DependsOn = ['StpS3GatewayEndpoint'];
    },
    ({ Resources }) => {
      Resources.StpBatchOnDemandComputeEnvironment.Properties.ComputeResources.Subnets = [{ Ref: 'StpPublicSubnet0' }];
    },
  );

test('the third private subnet has its route table before instances, also without NAT gateways', async () => {
  const { Resources } = await templateOf(withEndpoints(forInstances));
  expect(JSON.stringify(Resources.StpS3GatewayEndpoint.Metadata)).toContain(
    'StpPrivateSubnet2SubnetRouteTableAssociation',
  );
});

test('the logical ids of endpoints are frozen, and a whole name is taken as it is', async () => {
  const whole = 'cn.com.amazonaws.cn-north-1.sqs';
  const inChina = { packaging: { type: 'prebuilt-image', properties: { image: imageIn('cn-north-1') } } };
  const { Resources } = await templateOf({
    ...withEndpoints([...forInstances, whole], {}, { report: job(inChina) }),
    region: 'cn-north-1',
  });
  expect(Resources.StpSqsInterfaceEndpoint.Properties.ServiceName).toBe(whole);
  const ids = Object.entries(Resources).filter(([, { Type }]) => Type === 'AWS::EC2::VPCEndpoint');
  expect(ids.map(([id]) => id).sort()).toEqual([
    'StpDynamoDbGatewayEndpoint',
    'StpEcrApiInterfaceEndpoint',
    'StpEcrDkrInterfaceEndpoint',
    'StpEcsAgentInterfaceEndpoint',
    'StpEcsInterfaceEndpoint',
    'StpEcsTelemetryInterfaceEndpoint',
    'StpLogsInterfaceEndpoint',
    'StpS3GatewayEndpoint',
    'StpSqsInterfaceEndpoint',
  ]);
});

test('with NAT gateways endpoints stand beside them, and none is missing', async () => {
  const { template, diagnostics } = await compiled(
    config(
      { report: job() },
      { stackConfig: { vpc: { nat: { availabilityZones: 1 }, interfaceEndpoints: { services: ['sqs'] } } } },
    ),
  );
  const { Resources } = template as unknown as Template;
  expect(Resources.StpBatchOnDemandComputeEnvironment.DependsOn).toEqual(
    expect.arrayContaining(['StpNatGatewayRoute0', 'StpSqsInterfaceEndpoint']),
  );
  expect(diagnostics.filter(({ code }) => code === 'config/missing-endpoint')).toEqual([]);
});

refusal(
  'network/interface-endpoints',
  'services without which a job never starts, and images of public registries, are missed',
  'config/missing-endpoint',
  withEndpoints(forInstances),
  ...forInstances.map((left) => withEndpoints(forInstances.filter((one) => one !== left))),
  withEndpoints(forInstances, {}, { report: job() }),
  withEndpoints(forInstances, {}, { report: job({ ...fromEcr, environment: [{ name: 'A', value: "$Secret('a')" }] }) }),
);

refusal(
  'network/interface-endpoints',
  'an endpoint that AWS does not have, has for nothing, or has already is refused',
  'config/network',
  withEndpoints(forInstances),
  withEndpoints([...forInstances, 's3']),
  withEndpoints([...forInstances, 'dynamodb']),
  withEndpoints([...forInstances, 'ecr']),
  withEndpoints([...forInstances, 'logs']),
  withEndpoints([...forInstances, 'com.amazonaws.eu-west-1.logs']),
  config(
    { report: job() },
    { stackConfig: { vpc: { interfaceEndpoints: { services: forInstances }, reuseVpc: { vpcId: 'vpc-1' } } } },
  ),
);

const built = {
  ...withEndpoints(
    forInstances,
    {},
    { report: job({ packaging: { type: 'custom-dockerfile', properties: { buildContextPath: 'app' } } }) },
  ),
  files: { 'app/Dockerfile': 'FROM scratch\n' },
};
refusal(
  'network/interface-endpoints',
  'an image that is built for a registry in another region is missed',
  'config/missing-endpoint',
  { ...built, imageRegistry: hostIn('eu-west-1') },
  { ...built, imageRegistry: hostIn('eu-central-1') },
);

refusal(
  'network/interface-endpoints',
  'an endpoint of a service in another region is refused',
  'config/other-region',
  withEndpoints([...forInstances, 'com.amazonaws.eu-west-1.sqs', 'com.amazonaws.s3-global.accesspoint']),
  withEndpoints([...forInstances, 'com.amazonaws.eu-central-1.sqs']),
  withEndpoints([...forInstances, 'cn.com.amazonaws.cn-north-1.sqs']),
  withEndpoints([...forInstances, 'com.amazonaws.vpce.eu-central-1.vpce-svc-0123456789abcdef0']),
  withEndpoints(['com.amazonaws.eu-central-1.ecr.api', ...forInstances.filter((one) => one !== 'ecr.api')]),
);

test('jobs on Fargate need no endpoint of ECS, and one complaint names all that is missing', async () => {
  const onFargate = { report: job({ ...fromEcr, capacity: 'fargate', resources: { cpu: 0.5, memory: 1_024 } }) };
  expect(await complaintsOf(withEndpoints(['ecr.api', 'ecr.dkr', 'logs'], {}, onFargate))).toEqual([]);
  const [complaint, ...others] = await complaintsOf(withEndpoints(['sqs']));
  expect(others).toEqual([]);
  expect(complaint?.hint).toContain('ecr.api, ecr.dkr, ecs, ecs-agent, ecs-telemetry, logs');
  expect(complaint?.place).toMatchObject({ path: ['stackConfig', 'vpc', 'interfaceEndpoints', 'services'] });
});

const packagingOfPage = ['resources', 'page', 'properties', 'packaging'];
const pageOf = (image: string, more: Json = {}): Json => ({
  page: {
    type: 'private-service',
    properties: {
      packaging: { type: 'prebuilt-image', properties: { image } },
      resources: { cpu: 0.25, memory: 512 },
      ...more,
    },
  },
});

refusal(
  'network/interface-endpoints',
  'services without which a private service never starts, and its image of a public registry, are missed',
  'config/missing-endpoint',
  withEndpoints(['ecr.api', 'ecr.dkr', 'logs'], {}, pageOf(imageIn('eu-west-1'))),
  withEndpoints(['ecr.api', 'ecr.dkr', 'logs'], {}, pageOf('nginx:1')),
  withEndpoints(['ecr.api', 'ecr.dkr'], {}, pageOf(imageIn('eu-west-1'))),
  withEndpoints(['ecr.api', 'logs'], {}, pageOf(imageIn('eu-west-1'))),
);

test('a private service is named as what never starts, beside jobs where both lack something', async () => {
  const complaintWith = async (services: readonly string[], jobs: Json) =>
    (await complaintsOf(withEndpoints(services, {}, jobs))).find(({ code }) => code === 'config/missing-endpoint');
  const page = pageOf(imageIn('eu-west-1'));
  const both = { ...page, report: job(fromEcr) };
  const ofAgents = forInstances.filter((one) => one !== 'ecs-agent');
  expect((await complaintWith(['ecr.api', 'ecr.dkr'], page))?.sentence).toMatch(/^Services of this config never start/);
  expect((await complaintWith(['ecs'], both))?.sentence).toMatch(/^Jobs and services of this config never start/);
  expect((await complaintWith(ofAgents, both))?.sentence).toMatch(/^Jobs of this config never start/);
  const complaint = await complaintWith(['ecr.api', 'ecr.dkr', 'logs'], pageOf('nginx:1'));
  expect(complaint?.place).toMatchObject({ path: [...packagingOfPage, 'properties', 'image'] });
});

test('a service of AWS that a private service may call without an endpoint of it is warned of', async () => {
  const page = pageOf(imageIn('eu-west-1'), { connectTo: ['requests'] });
  const given = withEndpoints(['ecr.api', 'ecr.dkr', 'logs'], {}, { requests: { type: 'sqs-queue' }, ...page });
  const { diagnostics } = await compiled(given);
  expect(diagnostics.map(({ code, sentence }) => [code, sentence.split(',')[0]])).toEqual([
    ['config/missing-endpoint', 'page may call sqs'],
  ]);
});

test('a service that a job may call without an endpoint of it is warned of, with the name of the endpoint', async () => {
  const jobs = {
    requests: { type: 'sqs-queue' },
    archive: { type: 'bucket' },
    report: job({
      ...fromEcr,
      connectTo: ['requests', 'archive', 'aws:ses'],
      iamRoleStatements: [{ Resource: ['*'], Action: ['kinesis:PutRecord'] }],
    }),
  };
  const warningsOf = async (services: readonly string[]) =>
    (await compiled(withEndpoints(services, {}, jobs))).diagnostics.filter(
      ({ code }) => code === 'config/missing-endpoint',
    );
  const [warning] = await warningsOf(forInstances);
  expect(warning?.severity).toBe('warning');
  expect(warning?.sentence).toContain('report may call ses (endpoint email), kinesis-streams, sqs, and');
  expect(await warningsOf([...forInstances, 'sqs', 'email', 'kinesis-streams'])).toEqual([]);
});
