import { allow, type Statement } from '../../cloudformation/contribution.ts';
import { arn, type Expression, getAtt } from '../../cloudformation/expression.ts';
import { logicalId } from '../../cloudformation/names.ts';
import { type Diagnostic, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { openingsTo } from '../../job/connections.ts';
import { checkReach } from '../../job/unreachable.ts';
import { network as ownNetwork } from '../../shared/network.ts';
import type { Expansion } from '../../stage/needs.ts';
import { innerOf } from '../../stage/network.ts';
import type { OpeningNeed } from '../../stage/opening.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { mountsOfFunction } from './function-mounts.ts';
import type { FunctionProperties } from './function-properties.ts';

const joinIt = 'Add joinDefaultVpc: true to the function.';

/** The kind of the security group of a function in the VPC. */
const groupKind = 'SecurityGroup';

/**
 * The actions by which Lambda puts a function into a VPC, which it calls by the role of the function; of one IAM supports `*`
 * alone, and the interfaces of the others have no name that is known before.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions
 */
export const interfaceActions = [
  'ec2:AssignPrivateIpAddresses',
  'ec2:CreateNetworkInterface',
  'ec2:DeleteNetworkInterface',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeSubnets',
  'ec2:UnassignPrivateIpAddresses',
];

/**
 * The statements of a role of a function in the VPC: Lambda may make network interfaces, and the code of a function, whose
 * calls name it in `lambda:SourceFunctionArn`, may not.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-best-practice-security
 */
export const interfaceStatements: readonly Statement[] = [
  allow(interfaceActions, '*'),
  {
    Effect: 'Deny',
    Action: [...interfaceActions, 'ec2:DetachNetworkInterface'].sort(),
    Resource: '*',
    Condition: { ArnLike: { 'lambda:SourceFunctionArn': arn('lambda', 'function:*') } },
  },
];

/** Returns the subnets and the security group of a function in the VPC. */
export const vpcConfigOf = (fn: ResourceContext): Expression => ({
  SecurityGroupIds: [getAtt(fn.id(groupKind), 'GroupId')],
  SubnetIds: innerOf(fn.network ?? ownNetwork).subnets,
});

/**
 * Returns the security group of a function in the VPC, and the needs that what it is connected to lets it in; empty for a
 * function outside of it.
 */
export const placeOfFunction = (own: FunctionProperties, fn: ResourceContext): Expansion => {
  if (!own.joinDefaultVpc) return [];
  const reached = [...own.connectTo, ...mountsOfFunction(own).map(({ efsFilesystemName }) => efsFilesystemName)];
  const { network = ownNetwork } = fn;
  const id = fn.id(groupKind);
  return [
    { kind: 'need', of: 'network' },
    {
      kind: 'resource',
      id,
      from: fn.path,
      tags: 'in-place',
      holdsData: 'no',
      body: {
        Type: 'AWS::EC2::SecurityGroup',
        Metadata: fn.metadata,
        Properties: { GroupDescription: `The function ${fn.name}: nothing comes in.`, VpcId: network.vpc },
      },
    },
    ...openingsTo(reached, fn.neighbours).map(
      (to): OpeningNeed => ({
        kind: 'need',
        of: 'opening',
        to,
        source: getAtt(id, 'GroupId'),
        suffix: logicalId(fn.name),
      }),
    ),
  ];
};

/**
 * Returns warnings about a function in the VPC that reaches no internet, and about one that is connected to what does not let
 * it in. `path` leads to the properties.
 */
export const checkPlace = (
  { joinDefaultVpc, connectTo }: FunctionProperties,
  fn: ResourceContext,
  path: Path,
): Diagnostic[] => {
  const list = [...path, 'connectTo'];
  if (joinDefaultVpc) {
    const unreachable = checkReach(connectTo, fn.neighbours, list, {
      inside: true,
      subject: 'function',
      neverPublic: true,
      network: fn.network,
    });
    if (innerOf(fn.network ?? ownNetwork).reachesInternet) return unreachable;
    return [
      ...unreachable,
      warningAt(
        'config/no-route',
        [...path, 'joinDefaultVpc'],
        'In the VPC a function has no public address, so it does not reach the internet and the APIs of AWS, only what is in the VPC and what the VPC has endpoints of: S3 and DynamoDB in a VPC of the stack.',
        'Leave it out if the function needs more, or add stackConfig.vpc.nat or interfaceEndpoints, which cost by the hour.',
      ),
    ];
  }
  const scoped = connectTo.flatMap((name, index) =>
    fn.neighbours.get(name)?.opens === undefined
      ? []
      : [
          warningAt(
            'config/no-route',
            [...list, index],
            `${name} lets in only what is connected to it inside of the VPC, and the function is outside.`,
            joinIt,
          ),
        ],
  );
  const outside = { inside: false, why: 'the function is outside', hint: joinIt } as const;
  return [...scoped, ...checkReach(connectTo, fn.neighbours, list, outside)];
};
