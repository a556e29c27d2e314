import { describe, expect, test } from '@jest/globals';
import { type Json, job } from './database-configs.ts';
import { complaints, link, resourcesOf, service, shown } from './service-configs.ts';

describe('what is connected to a private service', () => {
  const connected = (properties: object = {}, stage = 'dev') =>
    resourcesOf(properties, { report: job({ connectTo: ['prices'] }), other: job() }, stage);
  const rulesIn = (all: Record<string, Json>) =>
    Object.values(all)
      .filter(({ Type }) => Type === 'AWS::EC2::SecurityGroupIngress')
      .map(({ Properties }) => Properties);

  test('is let in at its port, and nothing else', () => {
    const all = connected({ port: 8080 });
    expect(all.PricesSecurityGroup.Properties).not.toHaveProperty('SecurityGroupIngress');
    const rules = rulesIn(all);
    expect(rules).toMatchObject([
      {
        GroupId: { 'Fn::GetAtt': ['PricesSecurityGroup', 'GroupId'] },
        FromPort: 8080,
        ToPort: 8080,
        IpProtocol: 'tcp',
      },
    ]);
    const [pool] = rules[0].SourceSecurityGroupId['Fn::GetAtt'];
    expect(pool).toMatch(/^StpNet[0-9a-f]{8}BatchInstanceSecurityGroup$/);
  });

  test('finds its address in ADDRESS: a job in its definition, a function in its variables', () => {
    const { Environment } = connected({ port: 80 }).ReportJobDefinition.Properties.ContainerProperties;
    const { Value } = Environment.find(({ Name }: Json) => Name === 'STP_PRICES_ADDRESS');
    expect(shown(Value)).toBe('prices.shop-dev-services-<id>.internal:80');
    const ask = {
      type: 'function',
      properties: {
        packaging: { type: 'custom-artifact', properties: { packagePath: 'ask', handler: 'index.js:main' } },
        joinDefaultVpc: true,
        connectTo: ['prices'],
      },
    };
    const all = resourcesOf({ port: 80 }, { ask });
    expect(all.AskFunction.Properties.Environment.Variables.STP_PRICES_ADDRESS).toEqual(Value);
    expect(rulesIn(all)).toMatchObject([
      { SourceSecurityGroupId: { 'Fn::GetAtt': ['AskSecurityGroup', 'GroupId'] }, FromPort: 80 },
    ]);
  });

  test('is warned where it is a function outside of the VPC', () => {
    const ask = {
      type: 'function',
      properties: {
        packaging: { type: 'custom-artifact', properties: { packagePath: 'ask', handler: 'index.js:main' } },
        connectTo: ['prices'],
      },
    };
    expect(complaints({}, { ask })).toContain('warning config/no-route ask.properties.connectTo.0');
  });

  test('may be another service, which lets it in as well', () => {
    const all = resourcesOf({ connectTo: ['stock'] }, { stock: service({ connectTo: ['prices'] }) });
    expect(rulesIn(all).map(({ GroupId, SourceSecurityGroupId }) => [GroupId, SourceSecurityGroupId])).toEqual(
      expect.arrayContaining([
        [{ 'Fn::GetAtt': ['PricesSecurityGroup', 'GroupId'] }, { 'Fn::GetAtt': ['StockSecurityGroup', 'GroupId'] }],
        [{ 'Fn::GetAtt': ['StockSecurityGroup', 'GroupId'] }, { 'Fn::GetAtt': ['PricesSecurityGroup', 'GroupId'] }],
      ]),
    );
  });

  test('is, of a service itself, what a job is connected to: permissions, variables and native secrets', () => {
    const cache = {
      type: 'redis-cluster',
      properties: {
        instanceSize: 'cache.t4g.micro',
        defaultUserPassword: "$Secret('redis.password')",
        accessibility: { accessibilityMode: 'scoping-workloads-in-vpc' },
      },
    };
    const all = resourcesOf({ connectTo: ['orders', 'cache', 'aws:ses'] }, { orders: { type: 'sqs-queue' }, cache });
    expect(JSON.stringify(all.PricesRole)).toMatch(/sqs:SendMessage.*ses:\*/s);
    const { Environment, Secrets } = all.PricesTaskDefinition.Properties.ContainerDefinitions[0];
    const names = (list: readonly Json[]) => list.map(({ Name }) => Name);
    expect(names(Environment)).toEqual(expect.arrayContaining(['STP_ORDERS_URL', 'STP_CACHE_HOST']));
    expect(names(Secrets)).toEqual(['STP_CACHE_CONNECTION_STRING', 'STP_CACHE_READER_CONNECTION_STRING']);
    expect(rulesIn(all)).toMatchObject([
      {
        GroupId: { 'Fn::GetAtt': ['CacheSecurityGroup', 'GroupId'] },
        SourceSecurityGroupId: { 'Fn::GetAtt': ['PricesSecurityGroup', 'GroupId'] },
      },
    ]);
  });
});

describe('a private service is refused', () => {
  test.each<[string, object, readonly string[]]>([
    ['without a size', { resources: {} }, ['error config/missing-key prices.properties.resources']],
    ['without its memory', { resources: { cpu: 1 } }, ['error config/missing-key prices.properties.resources']],
    [
      'in a size that Fargate does not have',
      { resources: { cpu: 0.25, memory: 4_096 } },
      ['error config/fargate-size prices.properties.resources'],
    ],
    [
      'with more fewest than most instances',
      { scaling: { minInstances: 2 } },
      ['error config/out-of-range prices.properties.scaling.minInstances'],
    ],
    [
      'if it could never start again',
      { scaling: { minInstances: 0, maxInstances: 2 } },
      ['error config/out-of-range prices.properties.scaling.minInstances'],
    ],
    [
      'with a check that does not say how it is run',
      { internalHealthCheck: { healthCheckCommand: ['curl', 'localhost'] } },
      ['error config/wrong-format prices.properties.internalHealthCheck.healthCheckCommand'],
    ],
    [
      'in private subnets that the stack does not have',
      { usePrivateSubnetsWithNAT: true },
      ['error config/network prices.properties.usePrivateSubnetsWithNAT'],
    ],
    [
      'connected to what is not there',
      { connectTo: ['stok'] },
      ['error config/unknown-resource prices.properties.connectTo.0'],
    ],
  ])('%s', (_why, properties, expected) => {
    expect(complaints(properties)).toEqual(expected);
  });

  test('with a hint at the sizes of Fargate that are nearest', () => {
    const [found] = link({ resources: { cpu: 0.25, memory: 4_096 } }).diagnostics;
    expect(found?.hint).toBe('Write cpu: 0.5 with memory: 4096, or cpu: 0.25 with memory: 2048.');
  });

  test('by no word about private subnets where a NAT gateway makes some', () => {
    const top = { stackConfig: { vpc: { nat: { availabilityZones: 1 } } } };
    expect(complaints({ usePrivateSubnetsWithNAT: true }, {}, 'dev', top)).toEqual([]);
  });
});
