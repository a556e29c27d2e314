import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { resources } from '../../src/generated/resources.ts';
import { dollarsOfMonth, hoursPerMonth } from '../../src/shared/prices.ts';
import { linked } from '../fakes/linked.ts';
import type { Json } from './database-configs.ts';
import { complaints, containerOf, ecsOf, link, resourcesOf, service, shown, small, taskOf } from './service-configs.ts';

describe('a private service', () => {
  test('runs on Fargate in the subnets of jobs, with an address of its own where these are public', () => {
    expect(ecsOf()).toMatchObject({
      LaunchType: 'FARGATE',
      NetworkConfiguration: {
        AwsvpcConfiguration: {
          AssignPublicIp: 'ENABLED',
          SecurityGroups: [{ 'Fn::GetAtt': ['PricesSecurityGroup', 'GroupId'] }],
          Subnets: [{ Ref: 'StpPublicSubnet0' }, { Ref: 'StpPublicSubnet1' }, { 'Fn::If': expect.anything() }],
        },
      },
    });
    const top = { stackConfig: { vpc: { nat: { availabilityZones: 1 } } } };
    expect(ecsOf({}, {}, 'dev', top).NetworkConfiguration.AwsvpcConfiguration).toMatchObject({
      AssignPublicIp: 'DISABLED',
      Subnets: expect.arrayContaining([{ Ref: 'StpPrivateSubnet0' }]),
    });
  });

  test('is made after the routes by which it reaches its image, and deleted before them', () => {
    expect(resourcesOf().PricesService.DependsOn).toContain('StpInternetGatewayRoute0');
  });

  test('ends a deployment whose containers do not stay up, and goes back to the former one', () => {
    expect(ecsOf().DeploymentConfiguration).toEqual({
      DeploymentCircuitBreaker: { Enable: true, Rollback: true },
      MinimumHealthyPercent: 100,
      MaximumPercent: 200,
    });
  });

  test('has a name with the addresses of its containers in the private namespace of the stack', () => {
    const { PricesDiscoveryService: discovery, StpPrivateDnsNamespace: namespace } = resourcesOf();
    expect(discovery.Properties).toMatchObject({
      Name: 'prices',
      NamespaceId: { Ref: 'StpPrivateDnsNamespace' },
      DnsConfig: { DnsRecords: [{ Type: 'A', TTL: 10 }] },
    });
    expect(namespace.Properties.Vpc).toEqual({ Ref: 'StpVpc' });
    expect(shown(namespace.Properties.Name)).toBe('shop-dev-services-<id>.internal');
    expect(ecsOf().ServiceRegistries).toEqual([{ RegistryArn: { 'Fn::GetAtt': ['PricesDiscoveryService', 'Arn'] } }]);
  });

  test('has one namespace with the others of its stack', () => {
    const all = Object.values(resourcesOf({}, { stock: service() }));
    expect(all.filter(({ Type }) => Type === 'AWS::ServiceDiscovery::PrivateDnsNamespace')).toHaveLength(1);
    expect(all.filter(({ Type }) => Type === 'AWS::ServiceDiscovery::Service')).toHaveLength(2);
  });

  test.each<[number, number, string, string]>([
    [0.25, 512, '256', '512'],
    [0.5, 4_096, '512', '4096'],
    [16, 122_880, '16384', '122880'],
  ])('with %d vCPUs and %d MiB has %s units and %s', (cpu, memory, Cpu, Memory) => {
    expect(taskOf({ resources: { cpu, memory } })).toMatchObject({
      Cpu,
      Memory,
      NetworkMode: 'awsvpc',
      RequiresCompatibilities: ['FARGATE'],
      RuntimePlatform: { CpuArchitecture: 'X86_64', OperatingSystemFamily: 'LINUX' },
    });
  });

  test('on arm64 has its image built for it', () => {
    const given = { resources: { ...small, architecture: 'arm64' } };
    expect(taskOf(given).RuntimePlatform.CpuArchitecture).toBe('ARM64');
    expect(link(given).value?.images).toMatchObject([{ job: 'prices', platform: 'linux/arm64' }]);
  });

  test('keeps one family of task definitions, so that a change is another revision of it', () => {
    expect(shown(taskOf().Family)).toBe('shop-dev-prices-<id>');
    expect(taskOf({ port: 80 }).Family).toEqual(taskOf().Family);
  });

  test('replaces command and entry point of its image, and logs in to a private registry', () => {
    const secret = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:registry-a1B2c3';
    const properties = {
      image: 'registry.example.com/prices:1',
      command: ['serve'],
      entryPoint: ['/bin/prices'],
      repositoryCredentialsSecretArn: secret,
    };
    const all = resourcesOf({ packaging: { type: 'prebuilt-image', properties } });
    expect(all.PricesTaskDefinition.Properties.ContainerDefinitions[0]).toMatchObject({
      Command: ['serve'],
      EntryPoint: ['/bin/prices'],
      RepositoryCredentials: { CredentialsParameter: secret },
    });
    expect(JSON.stringify(all.PricesExecutionRole.Properties.Policies)).toContain(secret);
  });

  test('finds its port in PORT, unless its own variable of that name says another', () => {
    const port = (more: object) => containerOf(more).Environment.find(({ Name }: Json) => Name === 'PORT')?.Value;
    expect([port({}), port({ port: 80 }), port({ environment: [{ name: 'PORT', value: 81 }] })]).toEqual([
      '3000',
      '80',
      '81',
    ]);
    expect(complaints({ environment: [{ name: 'PORT', value: 81 }] })).toEqual([
      'warning config/environment prices.properties.environment.0.value',
    ]);
    expect(complaints({ environment: [{ name: 'PORT', value: 3000 }] })).toEqual([]);
  });

  test('reads secrets when it starts, by a role that may read them alone, and has none in the template', () => {
    const given = { environment: [{ name: 'KEY', value: "$Secret('prices.key')" }] };
    const { Environment, Secrets } = containerOf(given);
    expect(Environment.map(({ Name }: Json) => Name)).not.toContain('KEY');
    expect(Secrets).toEqual([{ Name: 'KEY', ValueFrom: expect.anything() }]);
    expect(JSON.stringify(Secrets)).toMatch(/:secret:prices:key::"/);
    const { PricesExecutionRole: starts, PricesRole: runs } = resourcesOf(given);
    expect(JSON.stringify(starts)).toMatch(/secretsmanager:GetSecretValue.*:secret:prices-\?{6}"/);
    expect(JSON.stringify(runs)).not.toContain('secretsmanager');
  });

  test('has variables that only a job could not have', () => {
    expect(complaints({ environment: [{ name: 'STP_CURRENT_ATTEMPT', value: '1' }] })).toEqual([]);
  });

  test('logs into a group of the stack, and into none if logging is disabled', () => {
    const all = resourcesOf({ logging: { retentionDays: 7 } });
    expect(all.PricesLogGroup).toMatchObject({ DeletionPolicy: 'Delete', Properties: { RetentionInDays: 7 } });
    expect(containerOf().LogConfiguration).toMatchObject({
      LogDriver: 'awslogs',
      Options: { 'awslogs-group': { Ref: 'PricesLogGroup' }, mode: 'non-blocking' },
    });
    const silent = resourcesOf({ logging: { disabled: true } });
    expect(silent).not.toHaveProperty('PricesLogGroup');
    expect(silent.PricesTaskDefinition.Properties.ContainerDefinitions[0]).not.toHaveProperty('LogConfiguration');
    expect(JSON.stringify(silent.PricesExecutionRole)).not.toContain('logs:');
  });

  test('sends its log to another service', () => {
    const logForwarding = { type: 'datadog', properties: { apiKey: "$Secret('datadog.key')" } };
    const all = Object.values(resourcesOf({ logging: { logForwarding } }));
    expect(all.filter(({ Type }) => Type === 'AWS::Logs::SubscriptionFilter')).toMatchObject([
      { Properties: { LogGroupName: { Ref: 'PricesLogGroup' } } },
    ]);
  });

  test('is checked by its command, and stopped after its time', () => {
    const internalHealthCheck = { healthCheckCommand: ['CMD-SHELL', 'true'], retries: 5, startPeriodSeconds: 10 };
    expect(containerOf({ internalHealthCheck, stopTimeout: 60 })).toMatchObject({
      StopTimeout: 60,
      HealthCheck: { Command: ['CMD-SHELL', 'true'], Interval: 30, Timeout: 5, Retries: 5, StartPeriod: 10 },
    });
    expect(containerOf()).not.toHaveProperty('HealthCheck');
  });

  test('takes shells only if it says so, and then alone may open their channels', () => {
    const open = resourcesOf({ enableRemoteSessions: true });
    expect(open.PricesService.Properties.EnableExecuteCommand).toBe(true);
    expect(JSON.stringify(open.PricesRole)).toContain('ssmmessages:OpenDataChannel');
    const closed = resourcesOf();
    expect(closed.PricesService.Properties.EnableExecuteCommand).toBe(false);
    expect(JSON.stringify(closed)).not.toContain('ssmmessages');
  });
});

describe('the instances of a private service', () => {
  test('are one, or as many as the fewest, where their number is fixed', () => {
    const count = (scaling?: object) => ecsOf(scaling === undefined ? {} : { scaling }).DesiredCount;
    expect(count()).toBe(1);
    expect(count({ minInstances: 3, maxInstances: 3 })).toBe(3);
    expect(count({ minInstances: 0 })).toBe(0);
    expect(Object.keys(resourcesOf()).filter((id) => /Scal/.test(id))).toEqual([]);
  });

  test('follow processor and memory between their bounds, and no deploy sets their number', () => {
    const scaling = { minInstances: 2, maxInstances: 5, scalingPolicy: { keepAvgCpuUtilizationUnder: 60 } };
    const all = resourcesOf({ scaling });
    expect(all.PricesService.Properties.DesiredCount).toBeUndefined();
    expect(all.PricesScalableTarget.Properties).toMatchObject({
      MinCapacity: 2,
      MaxCapacity: 5,
      ServiceNamespace: 'ecs',
    });
    expect(JSON.stringify(all.PricesScalableTarget.Properties.ResourceId)).toContain('"PricesService","Name"');
    const target = (id: string) => all[id].Properties.TargetTrackingScalingPolicyConfiguration.TargetValue;
    expect([target('PricesCpuScalingPolicy'), target('PricesMemoryScalingPolicy')]).toEqual([60, 80]);
  });

  test('are the fewest in a preview, which is not scaled', () => {
    const preview = resourcesOf({ scaling: { minInstances: 2, maxInstances: 5 } }, {}, 'pr-7');
    expect(preview.PricesService.Properties.DesiredCount).toBe(2);
    expect(Object.keys(preview).filter((id) => /Scal/.test(id))).toEqual([]);
  });

  test('cost what Fargate costs for the fewest of them, whether anything asks them or not', () => {
    const member = resources.find(({ type }) => type === 'private-service');
    const cost = (more: object) => {
      const { value } = linked(stringify({ resources: { prices: service(more) } }));
      expect(value).toBeDefined();
      const scaling = (more as { scaling?: object }).scaling;
      const properties = {
        resources: small,
        ...more,
        ...(scaling ? { scaling: { minInstances: 1, ...scaling } } : {}),
      };
      return dollarsOfMonth((member?.standingCost?.(properties as never) ?? Number.NaN) * hoursPerMonth);
    };
    expect(cost({})).toBe('$9.01');
    expect(cost({ scaling: { minInstances: 2, maxInstances: 4 } })).toBe('$18.02');
    expect(cost({ resources: { ...small, architecture: 'arm64' } })).toBe('$7.21');
  });
});

describe('a private service that is there already', () => {
  const group = 'sg-0a1b2c3d4e5f60718';
  const job = {
    type: 'batch-job',
    properties: {
      container: { packaging: { type: 'prebuilt-image', properties: { image: 'busybox:1.36' } } },
      resources: { cpu: 1, memory: 1024 },
      connectTo: ['prices'],
    },
  };
  const config = (properties: object, top: object = {}) =>
    linked(stringify({ ...top, resources: { prices: { type: 'private-service', properties }, report: job } }), 'dev');
  const resources = (...given: Parameters<typeof config>): Record<string, Json> => {
    const { value, diagnostics } = config(...given);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    return Object.fromEntries([...(value?.resources ?? [])].map(([id, { body }]) => [id, body]));
  };
  const codes = (properties: object, top: object = {}) =>
    config(properties, top).diagnostics.map(({ code, place }) => [code, (place as { path: string[] }).path.at(-1)]);
  const own = { stackConfig: { vpc: { reuseVpc: { vpcId: 'vpc-0a1b2c3d4e5f60718' } } } };

  test('gives its address to what is connected, and nothing of it is made', () => {
    const all = resources({ existing: { host: 'prices.acme.internal', port: 8443 } });
    expect(all.ReportJobDefinition.Properties.ContainerProperties.Environment).toContainEqual({
      Name: 'STP_PRICES_ADDRESS',
      Value: 'prices.acme.internal:8443',
    });
    expect(Object.keys(all).filter((id) => /^Prices|Namespace/.test(id))).toEqual([]);
  });

  test('opens its security group, of the VPC of the jobs, to the pool of what is connected', () => {
    const existing = { host: 'prices.acme.internal', port: 8443, securityGroupId: group };
    const rules = Object.values(resources({ existing }, own)).filter(
      ({ Type, Properties }) => Type === 'AWS::EC2::SecurityGroupIngress' && Properties.GroupId === group,
    );
    expect(rules.map(({ Properties: { FromPort, ToPort } }) => [FromPort, ToPort])).toEqual([[8443, 8443]]);
    expect(codes({ existing })).toEqual([['config/network', 'securityGroupId']]);
  });

  test('takes no properties of one that is made', () => {
    const existing = { host: 'prices.acme.com' };
    const made = { port: 3_000, resources: small, scaling: { maxInstances: 2 }, connectTo: ['report'] };
    expect(codes({ existing, ...made })).toEqual(Object.keys(made).map((key) => ['config/service', key]));
  });

  test('is named by its address or made of a packaging, which needs its size', () => {
    expect(() =>
      config({ existing: { host: 'prices' }, packaging: { type: 'prebuilt-image', properties: { image: 'a' } } }),
    ).toThrow('packaging');
    expect(() => config({})).toThrow('packaging');
    expect(codes({ packaging: { type: 'prebuilt-image', properties: { image: 'nginx:1.29' } } })).toEqual([
      ['config/missing-key', 'resources'],
    ]);
  });
});
