import type { FoundSubnet } from '../../src/directives/directive.ts';
import { config, job } from './configs.ts';
import { type Case, rule } from './harness.ts';
import { fact, type Json, ofType, same, statementsOf, type Template } from './reading.ts';

const files = { type: 'efs-filesystem' };
const mounting = (name: string): Json =>
  job({ volumes: [{ type: 'efs', properties: { efsFilesystemName: name, mountPath: '/data' } }] });

const subnetsOf = (template: Template): Json[] =>
  ofType(template, 'AWS::EFS::MountTarget').map(([, { Condition, Properties }]) => [
    Properties.SubnetId,
    Condition ?? 'always',
  ]);

const subnet = (id: string, zone: string): FoundSubnet => ({
  id,
  zone,
  leads: 'internet',
  givesAddresses: true,
  tags: {},
});
const found = {
  id: 'vpc-1',
  addresses: '10.1.0.0/16',
  resolvesNames: true,
  subnets: [subnet('subnet-1', 'eu-west-1a'), subnet('subnet-2', 'eu-west-1a'), subnet('subnet-3', 'eu-west-1b')],
};
const reusing: Case = {
  ...config(
    { archive: files, render: mounting('archive') },
    { stackConfig: { vpc: { reuseVpc: { vpcId: 'vpc-1', subnetIds: ['subnet-1', 'subnet-2', 'subnet-3'] } } } },
  ),
  answers: new Map([['network:vpc-1', { kind: 'found', value: found }]]),
};

rule(
  'network/file-systems',
  'a file system has one mount target in each zone of a VPC that is reused, though jobs use two subnets of a zone',
  reusing,
  (template) => [
    ...fact(
      same(subnetsOf(template).sort(), [
        ['subnet-1', 'always'],
        ['subnet-3', 'always'],
      ]),
      'other mount targets',
    ),
    ...ofType(template, 'AWS::EFS::AccessPoint').flatMap(([id, { DependsOn }]) =>
      fact(
        same(
          [...DependsOn].sort(),
          ofType(template, 'AWS::EFS::MountTarget')
            .map(([one]) => one)
            .sort(),
        ),
        id,
      ),
    ),
  ],
  (template) => {
    (ofType(template, 'AWS::EFS::MountTarget')[0] as [string, Json])[1].Properties.SubnetId = 'subnet-2';
  },
  (template) => {
    (ofType(template, 'AWS::EFS::AccessPoint')[0] as [string, Json])[1].DependsOn.pop();
  },
);

const third = {
  'Fn::Select': [
    2,
    { 'Fn::Split': [',', { 'Fn::Join': [',', [{ 'Fn::Join': [',', { Ref: 'StpBorrowedSubnets' }] }, 'none']] }] },
  ],
};

rule(
  'network/file-systems',
  'a file system of a preview has a mount target in each subnet that its lender has, two or three, and lets in the lent pools',
  { ...config({ archive: files, render: mounting('archive') }), stage: 'pr-7' },
  (template) => [
    ...fact(
      same(subnetsOf(template), [
        [{ 'Fn::Select': [0, { Ref: 'StpBorrowedSubnets' }] }, 'always'],
        [{ 'Fn::Select': [1, { Ref: 'StpBorrowedSubnets' }] }, 'always'],
        [third, 'StpBorrowedThirdSubnet'],
      ]),
      'other mount targets',
    ),
    ...fact(
      same(template.Conditions, { StpBorrowedThirdSubnet: { 'Fn::Not': [{ 'Fn::Equals': [third, 'none'] }] } }),
      'another condition',
    ),
    ...fact(
      same(template.Resources.ArchiveSecurityGroupFromBorrowed?.Properties.SourceSecurityGroupId, {
        Ref: 'StpBorrowedSecurityGroup',
      }),
      'lets in others',
    ),
  ],
  (template) => {
    (ofType(template, 'AWS::EFS::MountTarget')[2] as [string, Json])[1].Condition = 'StpThirdZone';
  },
  ({ Resources }) => {
    delete Resources.ArchiveSecurityGroupFromBorrowed;
  },
  ({ Conditions }) => {
    Object.assign(Conditions ?? {}, { StpThirdZone: {} });
  },
);

rule(
  'network/file-systems',
  'a preview that borrows a file system has access points of its own in it, and makes nothing else of it',
  {
    ...config(
      { archive: files, render: mounting('archive') },
      { stackConfig: { lend: ['archive'], preview: { borrow: ['archive'] } } },
    ),
    stage: 'pr-7',
  },
  (template) => [
    ...ofType(template, 'AWS::EFS::FileSystem', 'AWS::EFS::MountTarget', 'AWS::EC2::SecurityGroup').map(([id]) => id),
    ...fact(
      same(template.Resources.RenderArchiveRootAccessPoint?.Properties.FileSystemId, { Ref: 'StpBorrowedArchiveId' }),
      'another file system',
    ),
    ...fact(template.Resources.RenderArchiveRootAccessPoint?.DependsOn === undefined, 'waits for what is not there'),
    ...fact(
      statementsOf(template).some(({ statement }) => same(statement.Resource, { Ref: 'StpBorrowedArchiveArn' })),
      'may not mount it',
    ),
  ],
  ({ Resources }) => {
    Resources.RenderArchiveRootAccessPoint.Properties.FileSystemId = { Ref: 'ArchiveFileSystem' };
  },
);
