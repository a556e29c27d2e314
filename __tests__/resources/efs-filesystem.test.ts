import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { linked } from '../fakes/linked.ts';
import { type Json, job } from './database-configs.ts';

const mount = (more: object = {}) => ({
  type: 'efs',
  properties: { efsFilesystemName: 'shared', mountPath: '/data', ...more },
});
const render = (...volumes: object[]) => job({ volumes: volumes.length > 0 ? volumes : [mount()] });
const lambda = (more: object = {}) => ({
  type: 'function',
  properties: {
    packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'src/list.ts' } },
    joinDefaultVpc: true,
    volumeMounts: [mount({ mountPath: '/mnt/data' })],
    ...more,
  },
});

const link = (properties: object, others: object = { render: render() }, stage = 'dev') =>
  linked(stringify({ resources: { shared: { type: 'efs-filesystem', properties }, ...others } }), stage);

/** Returns the resources of a config without errors by logical id. */
const resourcesOf = (...args: Parameters<typeof link>): Record<string, Json> => {
  const { value, diagnostics } = link(...args);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return Object.fromEntries([...(value?.resources ?? [])].map(([id, { body }]) => [id, body]));
};

const complaints = (...args: Parameters<typeof link>): string[] =>
  link(...args).diagnostics.map(({ severity, code, place }: Diagnostic) =>
    `${severity} ${code} ${typeof place === 'object' && 'path' in place ? place.path.slice(1).join('.') : ''}`.trim(),
  );

const existing = { fileSystemId: 'fs-0123456789abcdef0' };
const ids = (resources: Record<string, Json>, type: string) =>
  Object.entries(resources)
    .filter(([, { Type }]) => Type === type)
    .map(([id]) => id);
const statementOf = (role: Json): Json => {
  const statements = role.Properties.Policies.flatMap(({ PolicyDocument }: Json) => PolicyDocument.Statement);
  return statements.find(({ Action }: Json) => [Action].flat().some((one) => one.startsWith('elasticfilesystem:')));
};

describe('a file system', () => {
  test('is encrypted, kept, and mounted by nobody without a role and TLS', () => {
    const { SharedFileSystem: files } = resourcesOf({});
    expect(files).toMatchObject({
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
      Properties: { Encrypted: true, ThroughputMode: 'elastic', BackupPolicy: { Status: 'DISABLED' } },
    });
    const [statement, ...others] = files.Properties.FileSystemPolicy.Statement;
    expect(others).toEqual([]);
    expect(statement).toMatchObject({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } });
  });

  test('has backups and the throughput that is paid for, but in a preview, which deletes it', () => {
    const own = { backupEnabled: true, throughputMode: 'provisioned', provisionedThroughputInMibps: 64 };
    expect(resourcesOf(own).SharedFileSystem.Properties).toMatchObject({
      BackupPolicy: { Status: 'ENABLED' },
      ThroughputMode: 'provisioned',
      ProvisionedThroughputInMibps: 64,
    });
    const preview = resourcesOf(own, undefined, 'pr-7').SharedFileSystem;
    expect(preview).toMatchObject({ DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' });
    expect(preview.Properties).toMatchObject({ BackupPolicy: { Status: 'DISABLED' }, ThroughputMode: 'elastic' });
    expect(preview.Properties).not.toHaveProperty('ProvisionedThroughputInMibps');
  });

  test('has a mount target in each zone of the stack, the third where there is one', () => {
    const resources = resourcesOf({});
    const targets = ids(resources, 'AWS::EFS::MountTarget').map((id) => resources[id]);
    expect(targets.map(({ Condition, Properties }) => [Condition, Properties.SubnetId])).toEqual([
      [undefined, { Ref: 'StpPublicSubnet0' }],
      [undefined, { Ref: 'StpPublicSubnet1' }],
      ['StpThirdZone', { Ref: 'StpPublicSubnet2' }],
    ]);
    for (const { Properties } of targets)
      expect(Properties.SecurityGroups).toEqual([{ 'Fn::GetAtt': ['SharedSecurityGroup', 'GroupId'] }]);
    // `DependsOn` takes no condition.
    expect(JSON.stringify(targets[0]?.Metadata)).toContain('{"Ref":"SharedSubnet2MountTarget"}');
  });

  test('lets in NFS from what mounts it, and from nothing else', () => {
    const resources = resourcesOf({}, { render: render(), list: lambda(), other: job() });
    expect(resources.SharedSecurityGroup.Properties).not.toHaveProperty('SecurityGroupIngress');
    const rules = ids(resources, 'AWS::EC2::SecurityGroupIngress').map((id) => resources[id].Properties);
    expect(rules.map(({ SourceSecurityGroupId }) => SourceSecurityGroupId['Fn::GetAtt'][0]).sort()).toEqual([
      'ListSecurityGroup',
      expect.stringMatching(/^StpNet[0-9a-f]{8}BatchInstanceSecurityGroup$/),
    ]);
    for (const rule of rules) expect(rule).toMatchObject({ FromPort: 2049, ToPort: 2049, IpProtocol: 'tcp' });
  });
});

describe('a job that mounts a file system', () => {
  test('has each folder by an access point of its own, with TLS and by its role', () => {
    const resources = resourcesOf(
      {},
      {
        render: render(
          mount({ rootDirectory: '/in', readOnly: true, mountPath: '/in' }),
          mount({ rootDirectory: '/out', mountPath: '/out' }),
          mount({ rootDirectory: '/out', mountPath: '/again', readOnly: true }),
        ),
      },
    );
    const points = ids(resources, 'AWS::EFS::AccessPoint');
    expect(points).toHaveLength(2);
    const { Volumes, MountPoints } = resources.RenderJobDefinition.Properties.ContainerProperties;
    expect(Volumes.map(({ EfsVolumeConfiguration }: Json) => EfsVolumeConfiguration)).toEqual(
      ['/in', '/out'].map((path) => ({
        FileSystemId: { Ref: 'SharedFileSystem' },
        TransitEncryption: 'ENABLED',
        AuthorizationConfig: {
          AccessPointId: { Ref: points.find((id) => resources[id].Properties.RootDirectory.Path === path) },
          Iam: 'ENABLED',
        },
      })),
    );
    const [first, second] = Volumes.map(({ Name }: Json) => Name);
    expect(MountPoints).toEqual([
      { SourceVolume: first, ContainerPath: '/in', ReadOnly: true },
      { SourceVolume: second, ContainerPath: '/out', ReadOnly: false },
      { SourceVolume: second, ContainerPath: '/again', ReadOnly: true },
    ]);
  });

  test('may mount and write by its own access points alone, and only read what it only reads', () => {
    const written = statementOf(resourcesOf({}).RenderRole);
    expect(written).toEqual({
      Effect: 'Allow',
      Action: ['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientRootAccess', 'elasticfilesystem:ClientWrite'],
      Resource: { 'Fn::GetAtt': ['SharedFileSystem', 'Arn'] },
      Condition: {
        StringEquals: {
          'elasticfilesystem:AccessPointArn': { 'Fn::GetAtt': ['RenderSharedRootAccessPoint', 'Arn'] },
        },
      },
    });
    const read = statementOf(resourcesOf({}, { render: render(mount({ readOnly: true })) }).RenderRole);
    expect(read.Action).toEqual(['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientRootAccess']);
  });

  test('waits for the mount targets by its access point, which makes the folder as root', () => {
    expect(
      resourcesOf({}, { render: render(mount({ rootDirectory: '/a/b' })) })[
        ids(resourcesOf({}, { render: render(mount({ rootDirectory: '/a/b' })) }), 'AWS::EFS::AccessPoint')[0] ?? ''
      ],
    ).toMatchObject({
      DependsOn: ['SharedSubnet0MountTarget', 'SharedSubnet1MountTarget'],
      Properties: {
        FileSystemId: { Ref: 'SharedFileSystem' },
        PosixUser: { Uid: '0', Gid: '0' },
        RootDirectory: { Path: '/a/b', CreationInfo: { OwnerUid: '0', OwnerGid: '0', Permissions: '0755' } },
      },
    });
  });

  test('runs on Fargate and with GPUs as well, where an instance store is refused', () => {
    const volumes = [mount()];
    expect(
      complaints({}, { render: job({ volumes, capacity: 'fargate', resources: { cpu: 1, memory: 2048 } }) }),
    ).toEqual([]);
    expect(complaints({}, { render: job({ volumes, resources: { cpu: 4, memory: 8000, gpu: 1 } }) })).toEqual([]);
  });

  test('in a queue that is there already is warned of, where its volume is', () => {
    const jobQueueArn = 'arn:aws:batch:eu-west-1:123456789012:job-queue/theirs';
    expect(complaints({}, { render: job({ volumes: [mount()], jobQueueArn }) })).toEqual([
      'warning config/no-route render.properties.volumes.0.properties.efsFilesystemName',
    ]);
  });

  test('runs on instances as before beside one with an instance store', () => {
    const both = [mount(), { type: 'instance-store', properties: { mountPath: '/scratch' } }];
    const { Volumes, MountPoints } = resourcesOf(
      {},
      { render: job({ volumes: both, resources: { cpu: 2, memory: 3000 } }) },
    ).RenderJobDefinition.Properties.ContainerProperties;
    expect(Volumes.map(({ Name }: Json) => Name)).toEqual(['instance-store', 'shared-Root']);
    expect(MountPoints.map(({ ContainerPath }: Json) => ContainerPath)).toEqual(['/scratch', '/data']);
  });
});

describe('a function that mounts a file system', () => {
  test('has it by an access point of its own, and may use it by its role', () => {
    const { ListFunction, ListRole } = resourcesOf({}, { list: lambda() });
    const point = { 'Fn::GetAtt': ['ListSharedRootAccessPoint', 'Arn'] };
    expect(ListFunction.Properties.FileSystemConfigs).toEqual([{ Arn: point, LocalMountPath: '/mnt/data' }]);
    expect(statementOf(ListRole).Condition.StringEquals).toEqual({ 'elasticfilesystem:AccessPointArn': point });
  });

  test('outside of the VPC is refused', () => {
    expect(complaints({}, { list: lambda({ joinDefaultVpc: false }) })).toEqual([
      'error config/efs list.properties.volumeMounts.0.properties.efsFilesystemName',
    ]);
  });
});

describe('a file system that is there already', () => {
  test('is not made; what mounts it has access points of its own in it', () => {
    const resources = resourcesOf({ existing });
    expect(Object.keys(resources).filter((id) => id.startsWith('Shared'))).toEqual([]);
    expect(resources.RenderSharedRootAccessPoint.Properties.FileSystemId).toBe(existing.fileSystemId);
    expect(resources.RenderSharedRootAccessPoint).not.toHaveProperty('DependsOn');
    expect(ids(resources, 'AWS::EC2::SecurityGroupIngress')).toEqual([]);
  });

  test('lets in what mounts it, where its security group is named', () => {
    const resources = resourcesOf({ existing: { ...existing, securityGroupId: 'sg-0123456789abcdef0' } });
    const [id = ''] = ids(resources, 'AWS::EC2::SecurityGroupIngress');
    expect(resources[id].Properties).toMatchObject({ GroupId: 'sg-0123456789abcdef0', FromPort: 2049 });
  });

  test('is mounted by the access point that is named, of which the folder is fixed', () => {
    const accessPointId = 'fsap-0123456789abcdef0';
    const own = { existing: { ...existing, accessPointId } };
    const resources = resourcesOf(own);
    expect(ids(resources, 'AWS::EFS::AccessPoint')).toEqual([]);
    const [{ EfsVolumeConfiguration }] = resources.RenderJobDefinition.Properties.ContainerProperties.Volumes;
    expect(EfsVolumeConfiguration.AuthorizationConfig).toEqual({ AccessPointId: accessPointId, Iam: 'ENABLED' });
    expect(complaints(own, { render: render(mount({ rootDirectory: '/in' })) })).toEqual([
      'warning config/no-route render.properties.volumes.0.properties.efsFilesystemName',
      'error config/efs render.properties.volumes.0.properties.rootDirectory',
    ]);
  });

  test('has no property of one that is made', () => {
    expect(complaints({ existing, backupEnabled: true, throughputMode: 'elastic' }, {})).toEqual([
      'error config/efs shared.properties.backupEnabled',
      'error config/efs shared.properties.throughputMode',
    ]);
  });
});

describe('a throughput', () => {
  test.each<[string, object, string]>([
    [
      'in the mode provisioned is needed',
      { throughputMode: 'provisioned' },
      'config/missing-key shared.properties.throughputMode',
    ],
    [
      'in another mode is refused',
      { provisionedThroughputInMibps: 64 },
      'config/efs shared.properties.provisionedThroughputInMibps',
    ],
  ])('%s', (_, own, expected) => {
    expect(complaints(own, {})).toEqual([`error ${expected}`]);
  });
});
