import { isMap } from '../../cloudformation/expression.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import { jobExample } from '../../schema/job-example.ts';
import { overrideFindings } from '../override-findings.ts';
import { defineRule, type Finding } from '../rule.ts';

/** A property, or a part of one, at its path. */
interface Part {
  readonly value: unknown;
  readonly path: Path;
}

type Properties = Readonly<Record<string, unknown>>;

/** Returns the items of a list, or the one value in its place, which CloudFormation often takes as well. */
const itemsOf = ({ value, path }: Part): Part[] => {
  if (Array.isArray(value)) return value.map((item, index) => ({ value: item, path: [...path, index] }));
  return value === undefined ? [] : [{ value, path }];
};

const below = ({ value, path }: Part, ...keys: readonly string[]): Part =>
  keys.reduce<Part>(
    (part, key) => ({ value: isMap(part.value) ? part.value[key] : undefined, path: [...part.path, key] }),
    { value, path },
  );

const contains = (value: unknown, wanted: RegExp): boolean =>
  [value].flat().some((one) => typeof one === 'string' && wanted.test(one));

/** A statement without a condition that allows something. */
interface Allowing {
  readonly statement: Properties;
  readonly path: Path;
}

/** Returns the statements of a policy that allow without a condition. A condition may limit a star to one account. */
const allowingIn = (policy: Part): Allowing[] =>
  itemsOf(below(policy, 'Statement')).flatMap(({ value, path }) =>
    isMap(value) && value.Effect === 'Allow' && value.Condition === undefined ? [{ statement: value, path }] : [],
  );

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous */
const isForEverybody = ({ statement: { Principal: principal } }: Allowing): boolean =>
  contains(isMap(principal) ? principal.AWS : principal, /^\*$/);

const allowsEverything = ({ statement: { Action, Resource } }: Allowing): boolean =>
  contains(Action, /^\*(?::\*)?$/) && contains(Resource, /^\*$/);

const closeTrust = 'Name the accounts or services in Principal, or limit it by a Condition.';

const trustFindings = (role: Part): Finding[] =>
  allowingIn(below(role, 'AssumeRolePolicyDocument'))
    .filter(isForEverybody)
    .map(({ path }) => ({
      path: [...path, 'Principal'],
      sentence: 'Every AWS account of the world may assume this role.',
      hint: closeTrust,
    }));

const administrator = /policy\/AdministratorAccess"/;

const powerFindings = (holder: Part): Finding[] => {
  const documents = [
    below(holder, 'PolicyDocument'),
    ...itemsOf(below(holder, 'Policies')).map((policy) => below(policy, 'PolicyDocument')),
  ];
  const hint = 'Allow the actions that are needed, on the resources that they need.';
  return [
    ...itemsOf(below(holder, 'ManagedPolicyArns'))
      .filter(({ value }) => administrator.test(JSON.stringify(value)))
      .map(({ path }) => ({ path, sentence: 'AdministratorAccess allows every action on everything.', hint })),
    ...documents
      .flatMap(allowingIn)
      .filter(allowsEverything)
      .map(({ path }) => ({ path, sentence: 'The statement allows every action on everything.', hint })),
  ];
};

/** Protocols without ports, whose messages networks need: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html */
const controlMessages = /^(?:icmp|icmpv6|1|58)$/i;

const everyPort = /^(?:-1|all)$/i;

/** Returns the ports of a rule in words. */
const portsOf = ({ IpProtocol, FromPort, ToPort = FromPort }: Properties): string => {
  if (everyPort.test(String(IpProtocol))) return 'every port';
  return String(FromPort) === String(ToPort) ? `port ${FromPort}` : `the ports ${FromPort} to ${ToPort}`;
};

/** True for a rule whose ports are known, and are more than 80 or 443. */
const opensMore = ({ IpProtocol, FromPort, ToPort }: Properties): boolean => {
  if (everyPort.test(String(IpProtocol))) return true;
  if (controlMessages.test(String(IpProtocol))) return false;
  const ports = [FromPort, ToPort ?? FromPort].map((port) =>
    /^\d{1,5}$/.test(String(port)) ? Number(port) : undefined,
  );
  if (ports.includes(undefined)) return false;
  return ports[0] !== ports[1] || (ports[0] !== 80 && ports[0] !== 443);
};

const firewallFindings = (rules: readonly Part[]): Finding[] =>
  rules.flatMap(({ value, path }): Finding[] => {
    if (!isMap(value) || !opensMore(value)) return [];
    const key = ['CidrIp', 'CidrIpv6'].find((one) => contains(value[one], /^[0:.]{2,39}\/0$/));
    if (key === undefined) return [];
    return [
      {
        path: [...path, key],
        sentence: `The security group lets everybody on the internet in at ${portsOf(value)}.`,
        hint: 'Write the addresses that need it, or a SourceSecurityGroupId in place of them.',
      },
    ];
  });

const publicBucket = (bucket: Part): Finding[] => {
  const { value, path } = below(bucket, 'AccessControl');
  if (!contains(value, /^PublicRead(?:Write)?$/)) return [];
  return [
    {
      path,
      sentence: `Everybody on the internet may read ${value === 'PublicRead' ? '' : 'and write '}the objects of this bucket.`,
      hint: 'Remove it; a distribution of CloudFront serves files of a private bucket.',
    },
  ];
};

const publicPolicy = (policy: Part): Finding[] =>
  allowingIn(below(policy, 'PolicyDocument'))
    .filter(isForEverybody)
    .map(({ path }) => ({
      path: [...path, 'Principal'],
      sentence: 'The policy makes the bucket public: everybody on the internet may do what it allows.',
      hint: closeTrust,
    }));

const publicEndpoint = (owner: Part): Finding[] => {
  const { value, path } = below(owner, 'PubliclyAccessible');
  if (String(value) !== 'true') return [];
  return [
    {
      path,
      sentence: 'This has a public address, so that only its security groups and passwords keep the internet out.',
      hint: 'Write false, and reach it from its VPC.',
    },
  ];
};

/** Searches by the type of a resource, in addition to that for a public address. */
const searches: Readonly<Record<string, (properties: Part) => Finding[]>> = {
  'AWS::IAM::Role': (role) => [...trustFindings(role), ...powerFindings(role)],
  'AWS::IAM::User': powerFindings,
  'AWS::IAM::Group': powerFindings,
  'AWS::IAM::Policy': powerFindings,
  'AWS::IAM::ManagedPolicy': powerFindings,
  'AWS::IAM::RolePolicy': powerFindings,
  'AWS::IAM::UserPolicy': powerFindings,
  'AWS::IAM::GroupPolicy': powerFindings,
  'AWS::EC2::SecurityGroup': (group) => firewallFindings(itemsOf(below(group, 'SecurityGroupIngress'))),
  'AWS::EC2::SecurityGroupIngress': (rule) => firewallFindings([rule]),
  'AWS::S3::Bucket': publicBucket,
  'AWS::S3::BucketPolicy': publicPolicy,
};

/** Returns what opens a resource of CloudFormation, or lets it do everything; `path` is that of its properties. */
const findingsIn = (type: string, value: unknown, path: Path): Finding[] => {
  const properties: Part = { value, path };
  const search = Object.hasOwn(searches, type) ? searches[type] : undefined;
  return [...(search?.(properties) ?? []), ...publicEndpoint(properties)];
};

const group = (cidr: string): string => `cloudformationResources:
  Gate:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: The database
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 5432
          ToPort: 5432
          CidrIp: ${cidr}`;

/** Reports resources of CloudFormation, and overrides, that are open to everybody, or that may do everything. */
export const exposedResource = defineRule({
  type: 'exposed-resource',
  says: 'A resource of `cloudformationResources`, or one that `overrides` change, is open to everybody, or may do everything.',
  severity: 'warning',
  reason:
    'One line of a template can open an account: a role that every AWS account may assume, `AdministratorAccess` or every action on everything, a security group that lets everybody in (0.0.0.0/0 or ::/0) at other ports than 80 and 443, `PubliclyAccessible` of a database, an access control list or a policy that makes a bucket public. A statement with a Condition, messages of ICMP, and values that only CloudFormation knows are not reported.',
  link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-concepts.html',
  trips: jobExample('', { below: group('0.0.0.0/0') }),
  spares: jobExample('', { below: group('10.0.0.0/16').replaceAll('5432', '5433') }),
  example: jobExample('', { below: group('10.0.0.0/16') }),
  check: (linted) => [
    ...Object.entries(linted.cloudformationResources).flatMap(([id, { Type, Properties }]) =>
      findingsIn(Type, Properties, ['cloudformationResources', id, 'Properties']),
    ),
    ...overrideFindings(linted, (type, properties) => findingsIn(type, properties, [])),
  ],
});
