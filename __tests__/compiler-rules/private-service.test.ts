import { config, job } from './configs.ts';
import { type Case, rule } from './harness.ts';
import { at, fact, type Json, ofType, same, type Template } from './reading.ts';

const service = (more: Json = {}): Json => ({
  type: 'private-service',
  properties: {
    packaging: { type: 'prebuilt-image', properties: { image: 'nginx:1.29' } },
    resources: { cpu: 0.25, memory: 512 },
    environment: [{ name: 'KEY', value: "$Secret('prices.key')" }],
    ...more,
  },
});
const prices: Case = config({
  prices: service({ port: 8080, scaling: { maxInstances: 3 } }),
  report: job({ connectTo: ['prices'] }),
});

const properties = ({ Resources }: Template, id: string): Json => at(Resources[id], 'Properties');

/** Returns a text with `#` in the place of every expression. */
const spelt = (value: Json): string =>
  value['Fn::Join'][1].map((part: Json) => (typeof part === 'string' ? part : '#')).join('');

const addressOf = (template: Template): Json =>
  at(template.Resources.ReportJobDefinition, 'Properties.ContainerProperties.Environment').find(
    ({ Name }: Json) => Name === 'STP_PRICES_ADDRESS',
  )?.Value;

rule(
  'service/name',
  'the address is the name of the service, the namespace of the stack and the port, and Cloud Map has both names',
  prices,
  (template) => {
    const namespace = properties(template, 'StpPrivateDnsNamespace');
    const discovery = properties(template, 'PricesDiscoveryService');
    return [
      ...fact(spelt(namespace.Name) === 'shop-dev-services-##.internal', 'the namespace'),
      ...fact(same(namespace.Vpc, { Ref: 'StpVpc' }), 'the VPC'),
      ...fact(spelt(addressOf(template)) === `${discovery.Name}.${spelt(namespace.Name)}:8080`, 'the address'),
      ...fact(same(discovery.NamespaceId, { Ref: 'StpPrivateDnsNamespace' }), 'the namespace of the name'),
      ...fact(same(discovery.DnsConfig.DnsRecords, [{ TTL: 10, Type: 'A' }]), 'the records'),
      ...fact(
        same(properties(template, 'PricesService').ServiceRegistries, [
          { RegistryArn: { 'Fn::GetAtt': ['PricesDiscoveryService', 'Arn'] } },
        ]),
        'the registration',
      ),
    ];
  },
  (template) => {
    properties(template, 'StpPrivateDnsNamespace').Name['Fn::Join'][1][0] = 'shop-dev-';
  },
  (template) => {
    properties(template, 'PricesDiscoveryService').Name = 'price';
  },
  (template) => {
    delete properties(template, 'PricesService').ServiceRegistries;
  },
);

rule(
  'service/reach',
  'the group of a service lets in no address, and at its port the group of the jobs that are connected to it',
  prices,
  (template) => [
    ...fact(properties(template, 'PricesSecurityGroup').SecurityGroupIngress === undefined, 'addresses'),
    ...ofType(template, 'AWS::EC2::SecurityGroupIngress').flatMap(([id, { Properties }]) =>
      fact(
        same(Object.keys(Properties).sort(), [
          'FromPort',
          'GroupId',
          'IpProtocol',
          'SourceSecurityGroupId',
          'ToPort',
        ]) &&
          same([Properties.FromPort, Properties.ToPort], [8080, 8080]) &&
          /^StpNet/.test(Properties.SourceSecurityGroupId['Fn::GetAtt'][0]),
        id,
      ),
    ),
    ...fact(ofType(template, 'AWS::EC2::SecurityGroupIngress').length === 1, 'one rule'),
  ],
  (template) => {
    properties(template, 'PricesSecurityGroup').SecurityGroupIngress = [{ CidrIp: '172.16.0.0/16' }];
  },
  ({ Resources }) => {
    for (const [id, { Type }] of Object.entries(Resources))
      if (Type === 'AWS::EC2::SecurityGroupIngress') delete Resources[id];
  },
);

rule(
  'service/reach',
  'a service in public subnets has a public address, and is there as long as their routes are',
  prices,
  ({ Resources }) => [
    ...fact(
      at(Resources.PricesService, 'Properties.NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp') === 'ENABLED',
      'the address',
    ),
    ...['StpInternetGatewayRoute0', 'StpInternetGatewayRoute1'].filter(
      (id) => !Resources.PricesService?.DependsOn?.includes(id),
    ),
  ],
  ({ Resources }) => {
    at(Resources.PricesService, 'Properties.NetworkConfiguration.AwsvpcConfiguration').AssignPublicIp = 'DISABLED';
  },
  ({ Resources }) => {
    delete Resources.PricesService?.DependsOn;
  },
);

rule(
  'service/reach',
  'a service of a preview is in the network of its lender, with a namespace of its own there, and lets in the lent pools',
  { ...prices, stage: 'pr-7' },
  (template) => {
    const { AwsvpcConfiguration: place } = properties(template, 'PricesService').NetworkConfiguration;
    return [
      ...fact(same(properties(template, 'StpPrivateDnsNamespace').Vpc, { Ref: 'StpBorrowedVpc' }), 'the namespace'),
      ...fact(
        same(
          place.Subnets.slice(0, 2),
          [0, 1].map((index) => ({ 'Fn::Select': [index, { Ref: 'StpBorrowedSubnets' }] })),
        ),
        'the subnets',
      ),
      ...ofType(template, 'AWS::EC2::SecurityGroupIngress').flatMap(([id, { Properties }]) =>
        fact(same(Properties.SourceSecurityGroupId, { Ref: 'StpBorrowedSecurityGroup' }), id),
      ),
      ...ofType(template, 'AWS::EC2::VPC', 'AWS::ApplicationAutoScaling::ScalableTarget').map(([id]) => id),
    ];
  },
  (template) => {
    properties(template, 'StpPrivateDnsNamespace').Vpc = { Ref: 'StpVpc' };
  },
  (template) => {
    properties(template, 'PricesService').NetworkConfiguration.AwsvpcConfiguration.Subnets[0] = 'subnet-1';
  },
);

rule(
  'service/deployment',
  'a deployment that does not come up goes back, and where instances follow the load it sets no number of them',
  prices,
  (template) => {
    const { DeploymentConfiguration: deployment, DesiredCount } = properties(template, 'PricesService');
    return [
      ...fact(same(deployment.DeploymentCircuitBreaker, { Enable: true, Rollback: true }), 'the circuit breaker'),
      ...fact(deployment.MinimumHealthyPercent === 100, 'the instances meanwhile'),
      ...fact(DesiredCount === undefined, 'the number'),
    ];
  },
  (template) => {
    properties(template, 'PricesService').DeploymentConfiguration.DeploymentCircuitBreaker.Rollback = false;
  },
  (template) => {
    properties(template, 'PricesService').DesiredCount = 1;
  },
);

rule(
  'service/deployment',
  'a secret is a native one of ECS, which the role that starts containers may read, and that of the program may not',
  prices,
  (template) => {
    const [container] = properties(template, 'PricesTaskDefinition').ContainerDefinitions;
    const mayRead = (role: string) =>
      JSON.stringify(template.Resources[role]).includes('secretsmanager:GetSecretValue');
    return [
      ...fact(
        same(
          container.Secrets?.map(({ Name }: Json) => Name),
          ['KEY'],
        ),
        'the secret',
      ),
      ...fact(!JSON.stringify(template).includes('{{resolve:'), 'a dynamic reference'),
      ...fact(mayRead('PricesExecutionRole') && !mayRead('PricesRole'), 'the roles'),
    ];
  },
  (template) => {
    const [container] = properties(template, 'PricesTaskDefinition').ContainerDefinitions;
    container.Environment.push({ Name: 'KEY', Value: '{{resolve:secretsmanager:prices:SecretString:key}}' });
  },
  (template) => {
    properties(template, 'PricesExecutionRole').Policies = [];
  },
);
