import { describe, expect, test } from '@jest/globals';
import { jobExample } from '../../../src/schema/job-example.ts';
import { diagnosticsOf } from '../diagnostics-of.ts';

/** A config with a resource of CloudFormation whose properties stand on the last line. */
const withRaw = (type: string, properties: string): string =>
  jobExample('', { below: `cloudformationResources:\n  R:\n    Type: AWS::${type}\n    Properties: ${properties}` });

const foundIn = async (config: string): Promise<string[]> => {
  const { diagnostics } = await diagnosticsOf(config);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return diagnostics
    .filter(({ code }) => code === 'lint/exposed-resource')
    .map(
      ({ sentence, place }) =>
        `${typeof place === 'object' && 'path' in place ? place.path.slice(3).join('.') : ''}: ${sentence}`,
    );
};

const statement = (rest: string): string => `{Version: '2012-10-17', Statement: [{Effect: Allow, ${rest}}]}`;
const trust = statement("Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'");
const role = (rest: string): string => `{AssumeRolePolicyDocument: ${trust}, ${rest}}`;
const gate = (rule: string): string => `{GroupDescription: a, SecurityGroupIngress: [{${rule}}]}`;

describe('a resource of CloudFormation is reported, with the place of the line that opens it', () => {
  test.each([
    [
      'a role that everybody may assume',
      'IAM::Role',
      `{AssumeRolePolicyDocument: ${statement("Principal: '*', Action: 'sts:AssumeRole'")}}`,
      'AssumeRolePolicyDocument.Statement.0.Principal: Every AWS account of the world may assume this role.',
    ],
    [
      'one that every account may assume',
      'IAM::Role',
      `{AssumeRolePolicyDocument: ${statement("Principal: {AWS: ['*']}, Action: 'sts:AssumeRole'")}}`,
      'AssumeRolePolicyDocument.Statement.0.Principal: Every AWS account of the world may assume this role.',
    ],
    [
      'an administrator',
      'IAM::Role',
      role("ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess']"),
      'ManagedPolicyArns.0: AdministratorAccess allows every action on everything.',
    ],
    [
      'an administrator of any partition',
      'IAM::User',
      "{ManagedPolicyArns: [!Sub 'arn:${AWS::Partition}:iam::aws:policy/AdministratorAccess']}",
      'ManagedPolicyArns.0: AdministratorAccess allows every action on everything.',
    ],
    [
      'everything on everything in a role',
      'IAM::Role',
      role(`Policies: [{PolicyName: a, PolicyDocument: ${statement("Action: ['s3:GetObject', '*'], Resource: '*'")}}]`),
      'Policies.0.PolicyDocument.Statement.0: The statement allows every action on everything.',
    ],
    [
      'everything on everything in a policy',
      'IAM::ManagedPolicy',
      `{PolicyDocument: ${statement("Action: '*:*', Resource: ['*']")}}`,
      'PolicyDocument.Statement.0: The statement allows every action on everything.',
    ],
    [
      'a firewall that is open at every port',
      'EC2::SecurityGroup',
      gate("IpProtocol: '-1', CidrIp: 0.0.0.0/0"),
      'SecurityGroupIngress.0.CidrIp: The security group lets everybody on the internet in at every port.',
    ],
    [
      'a rule that is open to IPv6',
      'EC2::SecurityGroupIngress',
      "{GroupId: sg-0a1b2c3d, IpProtocol: tcp, FromPort: 22, ToPort: '22', CidrIpv6: '::/0'}",
      'CidrIpv6: The security group lets everybody on the internet in at port 22.',
    ],
    [
      'a range of ports',
      'EC2::SecurityGroup',
      gate('IpProtocol: tcp, FromPort: 80, ToPort: 443, CidrIp: 0.0.0.0/0'),
      'SecurityGroupIngress.0.CidrIp: The security group lets everybody on the internet in at the ports 80 to 443.',
    ],
    [
      'a public database',
      'RDS::DBInstance',
      '{DBInstanceClass: db.t4g.micro, PubliclyAccessible: true}',
      'PubliclyAccessible: This has a public address, so that only its security groups and passwords keep the internet out.',
    ],
    [
      'a public bucket',
      'S3::Bucket',
      '{AccessControl: PublicReadWrite}',
      'AccessControl: Everybody on the internet may read and write the objects of this bucket.',
    ],
    [
      'a policy that makes a bucket public',
      'S3::BucketPolicy',
      `{Bucket: a, PolicyDocument: ${statement("Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/*'")}}`,
      'PolicyDocument.Statement.0.Principal: The policy makes the bucket public: everybody on the internet may do what it allows.',
    ],
  ])('%s', async (_, type, properties, finding) => {
    expect(await foundIn(withRaw(type, properties))).toEqual([finding]);
  });
});

describe('a resource of CloudFormation is not reported for', () => {
  const limited = "Condition: {StringEquals: {'aws:PrincipalOrgID': o-a1b2c3d4e5}}";
  test.each([
    ['a service that assumes a role', 'IAM::Role', role('Description: a')],
    [
      'everybody of an organization',
      'IAM::Role',
      `{AssumeRolePolicyDocument: ${statement(`Principal: '*', Action: 'sts:AssumeRole', ${limited}`)}}`,
    ],
    ['another managed policy', 'IAM::Role', role("ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess']")],
    [
      'an action on everything',
      'IAM::ManagedPolicy',
      `{PolicyDocument: ${statement("Action: 's3:ListAllMyBuckets', Resource: '*'")}}`,
    ],
    [
      'HTTPS for everybody',
      'EC2::SecurityGroup',
      gate('IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0'),
    ],
    ['a network', 'EC2::SecurityGroup', gate("IpProtocol: '-1', CidrIp: 10.0.0.0/8")],
    ['a ping', 'EC2::SecurityGroup', gate('IpProtocol: icmp, FromPort: 8, ToPort: -1, CidrIp: 0.0.0.0/0')],
    ['a private database', 'RDS::DBInstance', '{DBInstanceClass: db.t4g.micro, PubliclyAccessible: false}'],
    ['a private bucket', 'S3::Bucket', '{AccessControl: Private}'],
  ])('%s', async (_, type, properties) => {
    expect(await foundIn(withRaw(type, properties))).toEqual([]);
  });
});
