import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import type { Expression } from '../../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import {
  distinctRanges,
  isEveryAddress,
  isIpv6Range,
  mayBePrivate,
  rangeMistakes,
} from '../../events/parts/address-range.ts';
import { network as ownNetwork } from '../../shared/network.ts';
import type { Admission, ResourceContext } from '../../stage/resource.ts';
import type { DatabaseLayout } from './database-layout.ts';
import type { DatabaseProperties } from './database-shape.ts';

type Access = DatabaseProperties['accessibility'];

const modeOf = (access: Access) => access?.accessibilityMode ?? 'vpc';

/** Returns an address as a range of one address; a range stays as it is. */
const asRange = (address: string): string => {
  if (address.includes('/') || hasToken(address)) return address;
  return `${address}/${address.includes(':') ? 128 : 32}`;
};

/** True for a database that lets in only the security groups of what is connected to it. */
export const isScoped = (access: Access): boolean => modeOf(access) === 'scoping-workloads-in-vpc';

const rangesOf = (access: Access): string[] => distinctRanges((access?.whitelistedIps ?? []).map(asRange));

/** True if a database has a public address: where anybody outside of the VPC shall reach it. */
export const isPublic = (access: Access): boolean =>
  !access?.forceDisablePublicIp && (modeOf(access) === 'internet' || rangesOf(access).length > 0);

/** Returns where others have to be to reach a database; undefined where it lets in several places, or security groups. */
export const admissionOf = (access: Access): Admission | undefined => {
  const ranges = rangesOf(access);
  if (modeOf(access) === 'vpc') return ranges.length === 0 ? 'vpc' : undefined;
  return modeOf(access) === 'whitelisted-ips-only' && !ranges.some(mayBePrivate) ? 'addresses' : undefined;
};

const ruleFor = (range: string, port: number): Expression => ({
  [isIpv6Range(range) ? 'CidrIpv6' : 'CidrIp']: expressionOf(range),
  FromPort: port,
  IpProtocol: 'tcp',
  ToPort: port,
});

/**
 * Returns who may connect to a database, whatever is connected to it: everybody, or the VPC, and the addresses of
 * `whitelistedIps`.
 */
const ingressOf = (access: Access, port: number, addresses: Expression): Expression[] => {
  const mode = modeOf(access);
  if (mode === 'internet') return [ruleFor('0.0.0.0/0', port)];
  return [
    ...(mode === 'vpc' ? [{ CidrIp: addresses, FromPort: port, IpProtocol: 'tcp', ToPort: port }] : []),
    ...rangesOf(access).map((range) => ruleFor(range, port)),
  ];
};

/** Returns the security group and the subnets of a database in the stack's network. */
export const databasePlace = (
  { port }: DatabaseLayout,
  access: Access,
  database: ResourceContext,
): ResourceContribution[] => {
  const { network = ownNetwork } = database;
  const ingress = ingressOf(access, port, network.addresses);
  const own = { kind: 'resource', from: database.path, tags: 'in-place', holdsData: 'no' } as const;
  return [
    {
      ...own,
      id: database.id('SecurityGroup'),
      body: {
        Type: 'AWS::EC2::SecurityGroup',
        Metadata: database.metadata,
        Properties: {
          GroupDescription: `Connections to the database ${database.nameInAws}.`,
          VpcId: network.vpc,
          ...(ingress.length > 0 ? { SecurityGroupIngress: ingress } : {}),
        },
      },
    },
    {
      ...own,
      id: database.id('DbSubnetGroup'),
      body: {
        Type: 'AWS::RDS::DBSubnetGroup',
        Metadata: database.metadata,
        Properties: {
          DBSubnetGroupDescription: `Subnets of the database ${database.nameInAws}.`,
          SubnetIds: network.subnets,
        },
      },
    },
  ];
};

/** Returns errors about addresses that are none or missing, and a warning about a database that everybody can reach. */
export const checkAccess = (access: Access, path: Path): Diagnostic[] => {
  if (access === undefined) return [];
  const mode = modeOf(access);
  const ranges = rangesOf(access);
  const list = [...path, 'whitelistedIps'];
  const isOpen = isPublic(access) && (mode === 'internet' || ranges.some(isEveryAddress));
  return [
    ...rangeMistakes((access.whitelistedIps ?? []).map(asRange), list),
    ...(mode === 'whitelisted-ips-only' && ranges.length === 0
      ? [
          errorAt(
            'config/missing-key',
            [...path, 'accessibilityMode'],
            'Nobody reaches a database with whitelisted-ips-only and no whitelistedIps, the jobs of this config included.',
            'List the addresses, or write accessibilityMode: vpc.',
          ),
        ]
      : []),
    ...(isOpen
      ? [
          warningAt(
            'config/public-database',
            mode === 'internet' ? [...path, 'accessibilityMode'] : list,
            'Everybody on the internet can connect to the database and try passwords.',
            'Jobs of this config reach it with accessibilityMode: vpc, the default; list your own addresses in whitelistedIps.',
          ),
        ]
      : []),
    ...(mode === 'internet' && access.forceDisablePublicIp
      ? [
          warningAt(
            'config/public-database',
            [...path, 'forceDisablePublicIp'],
            'Without a public address nobody on the internet reaches the database, whatever accessibilityMode says.',
            'Write accessibilityMode: vpc.',
          ),
        ]
      : []),
  ];
};
