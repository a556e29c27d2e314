import { describe, expect, test } from '@jest/globals';
import type { Expression } from '../../../src/cloudformation/expression.ts';
import { broaderContainers } from '../../../src/review/access/containers.ts';
import { configOf, job, type Part, reviewBetween } from '../reviewed.ts';

const definition = (ContainerProperties: Part, more: Part = {}): Expression =>
  ({
    Resources: { Job: { Type: 'AWS::Batch::JobDefinition', Properties: { ContainerProperties, ...more } } },
  }) as never;
const task = (container: Part, more: Part = {}): Expression =>
  ({
    Resources: {
      Job: {
        Type: 'AWS::ECS::TaskDefinition',
        Properties: { ContainerDefinitions: [{ Name: 'main', ...container }], ...more },
      },
    },
  }) as never;
const between = (before: Expression | undefined, after: Expression): string[] =>
  broaderContainers(before, after).flatMap(({ rights }) => rights.map(({ words }) => words));

const resolved = { 'Fn::If': ['Big', true, false] };
const linux = (LinuxParameters: Part): Part => ({ LinuxParameters });
const volumes = (...paths: readonly string[]): Part => ({
  Volumes: paths.map((SourcePath, index) => ({ Name: `v${index}`, Host: { SourcePath } })),
});

describe('a container has more rights', () => {
  test.each<[string, Expression, Expression, string[]]>([
    [
      'if it becomes privileged',
      definition({}),
      definition({ Privileged: true }),
      ['run privileged, as root of its host'],
    ],
    [
      'if it is privileged as a text',
      definition({ Privileged: false }),
      definition({ Privileged: 'true' }),
      ['run privileged, as root of its host'],
    ],
    [
      'if it may be privileged, by what CloudFormation resolves',
      definition({}),
      definition({ Privileged: resolved }),
      ['run privileged, as root of its host'],
    ],
    ['as root, by name', definition({ User: 'app' }), definition({ User: 'root' }), ['run as root in its container']],
    ['as root, by number and group', definition({}), definition({ User: '0:1000' }), ['run as root in its container']],
    [
      'with a device of its host',
      definition(linux({})),
      definition(linux({ Devices: [{ HostPath: '/dev/fuse' }] })),
      ['use the device /dev/fuse of its host'],
    ],
    [
      'with a folder of its host',
      definition(volumes('/data')),
      definition(volumes('/data', '/var/run')),
      ['use the folder /var/run of its host'],
    ],
    [
      'with a Linux capability',
      task(linux({ Capabilities: { Add: ['NET_BIND_SERVICE'] } })),
      task(linux({ Capabilities: { Add: ['NET_BIND_SERVICE', 'SYS_ADMIN'] } })),
      ['use the Linux capability SYS_ADMIN'],
    ],
    [
      'with namespaces of its host',
      task({}, { NetworkMode: 'awsvpc' }),
      task({}, { NetworkMode: 'host', PidMode: 'host', IpcMode: 'host' }),
      ['use the network of its host', 'see the processes of its host', 'use the shared memory of its host'],
    ],
    [
      'in a pod with the network of its host',
      definition({}, { EksProperties: { PodProperties: {} } }),
      definition({}, { EksProperties: { PodProperties: { HostNetwork: true } } }),
      ['use the network of its host'],
    ],
    [
      'if another container of its task had them',
      task({ Privileged: true }),
      task({ Name: 'side', Privileged: true }),
      ['run privileged, as root of its host'],
    ],
  ])('%s', (_, before, after, words) => {
    expect(between(before, after)).toEqual(words);
  });

  test.each<[string, Expression, Expression]>([
    ['a right is gone', definition({ Privileged: true }), definition({ Privileged: false })],
    [
      'a right stays, of which CloudFormation resolves the value',
      definition({ Privileged: resolved }),
      definition({ Privileged: resolved }),
    ],
    [
      'devices change places',
      definition(linux({ Devices: [{ HostPath: '/dev/a' }, { HostPath: '/dev/b' }] })),
      definition(linux({ Devices: [{ HostPath: '/dev/b' }, { HostPath: '/dev/a' }] })),
    ],
    ['capabilities are dropped', task(linux({})), task(linux({ Capabilities: { Drop: ['ALL'] } }))],
    [
      'a variable has the name of a right',
      definition({}),
      definition({ Environment: [{ Name: 'Privileged', Value: 'true' }], Parameters: { User: 'root' } }),
    ],
    ['the job gets the instance store', definition({}), definition(volumes('/mnt/stp-instance-store'))],
    ['the user is another one than root', definition({}), definition({ User: '1000:0' })],
  ])('not if %s', (_, before, after) => {
    expect(between(before, after)).toEqual([]);
  });

  test('if its definition is new', () => {
    expect(between(undefined, definition({ Privileged: true }))).toEqual(['run privileged, as root of its host']);
  });
});

describe('the review', () => {
  test('tells a privileged container as broader, at the line of the override', async () => {
    const withOverrides = (overrides: Part) => configOf({ report: { ...job(), overrides } });
    const config = withOverrides({ ReportJobDefinition: { 'ContainerProperties.Privileged': true } });
    const { permissions } = await reviewBetween(withOverrides({}), config);
    expect(permissions?.broader).toEqual([
      {
        identity: 'ReportJobDefinition',
        resource: 'report',
        because: 'container',
        actions: ['run privileged, as root of its host'],
        says: 'may now run privileged, as root of its host',
        line: config.split('\n').findIndex((line) => line.includes('Privileged')) + 1,
      },
    ]);
  });

  test('tells a role that an override gives more rights at the line of the override', async () => {
    const withOverrides = (overrides: Part) => configOf({ report: { ...job(), overrides } });
    const config = withOverrides({ ReportRole: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] } });
    const { permissions } = await reviewBetween(withOverrides({}), config);
    expect(permissions?.broader.map(({ line }) => line)).toEqual([
      config.split('\n').findIndex((line) => line.includes('ManagedPolicyArns')) + 1,
    ]);
  });
});
