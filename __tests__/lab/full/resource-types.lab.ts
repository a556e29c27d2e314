import { CreateSecretCommand, DeleteSecretCommand } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { outputs, secrets, stackResources } from '../support/account.ts';
import { deploy, destroyToNothing, expectNoChange, projectOf, shellJob } from '../support/project.ts';
import { endOf, start } from '../support/runs.ts';

const stack = 'lab-types-pr-26';
// The emulator knows neither the addresses of a VPC as an attribute, which `vpc` needs, nor rules of security groups, which
// what is connected to a scoped one needs: nothing is connected to these.
const accessibility = { accessibilityMode: 'scoping-workloads-in-vpc' };
const open = { accessibilityMode: 'internet' };
const folder = projectOf({
  serviceName: 'lab-types',
  lint: { 'unused-resource': 'off' },
  resources: {
    cache: {
      type: 'redis-cluster',
      properties: {
        instanceSize: 'cache.t4g.micro',
        engineVersion: '8.1',
        defaultUserPassword: "$Secret('lab-types.password')",
        accessibility,
      },
    },
    files: { type: 'efs-filesystem' },
    search: {
      type: 'open-search-domain',
      properties: { clusterConfig: { instanceType: 't3.small.search', instanceCount: 1 }, accessibility: open },
    },
    prices: {
      type: 'private-service',
      properties: {
        packaging: { type: 'prebuilt-image', properties: { image: 'lab/busybox:latest', command: ['sleep', '3600'] } },
        resources: { cpu: 0.25, memory: 512 },
      },
    },
    firewall: { type: 'web-app-firewall', properties: { scope: 'regional' } },
    reader: shellJob('env | grep ^STP_ | cut -d= -f1 | sort', { connectTo: ['search'] }),
  },
});

beforeAll(async () => {
  const SecretString = JSON.stringify({ password: 'aFineLongPassword1' });
  await secrets.send(new CreateSecretCommand({ Name: 'lab-types', SecretString }));
  await deploy(folder, 'pr-26');
});

afterAll(async () => {
  await destroyToNothing(folder, 'pr-26', stack);
  await secrets.send(new DeleteSecretCommand({ SecretId: 'lab-types', ForceDeleteWithoutRecovery: true }));
});

test('a cache, a file system, a domain, a service and a firewall are there after one deploy', async () => {
  const types = (await stackResources(stack)).map(({ ResourceType }) => ResourceType);
  expect(types).toEqual(
    expect.arrayContaining([
      'AWS::ECS::Service',
      'AWS::EFS::FileSystem',
      'AWS::ElastiCache::ReplicationGroup',
      'AWS::OpenSearchService::Domain',
      'AWS::ServiceDiscovery::Service',
      'AWS::WAFv2::WebACL',
    ]),
  );
  expect(await outputs(stack)).toMatchObject({ PricesAddress: expect.stringMatching(/^prices\..+\.internal:3000$/) });
});

test('a job that is connected to the domain has its variables', async () => {
  const { logs } = await endOf(await start(stack, 'Reader', {}));
  expect(logs.join('\n').split('\n')).toEqual(expect.arrayContaining(['STP_SEARCH_ARN', 'STP_SEARCH_DOMAIN_ENDPOINT']));
});

test('a second deploy changes nothing', async () => {
  expectNoChange(await deploy(folder, 'pr-26'));
});
