import { canonicalJson, shortHash } from '../cloudformation/canonical.ts';
import type { ConditionContribution, ResourceContribution } from '../cloudformation/contribution.ts';
import { type Expression, getAtt, onlyIf, ref, select, split } from '../cloudformation/expression.ts';
import type { Network } from '../stage/network.ts';
import type { ResourceContext } from '../stage/resource.ts';
import { borrowedParameter } from './borrowed-parts.ts';
import { network as ownNetwork, publicSubnetId } from './network.ts';
import { noZone, thirdZone, zoneCount } from './zones.ts';

/** The port of NFS: https://docs.aws.amazon.com/efs/latest/ug/network-access.html */
export const nfsPort = 2_049;

/** The template's condition that the network which a preview borrows has a third subnet. Frozen. */
const borrowedThirdSubnet = 'StpBorrowedThirdSubnet';

/** Returns the third subnet of a borrowed network, or `none`: `Fn::Select` fails for an item that a list lacks. */
const thirdBorrowed: Expression = select(
  zoneCount - 1,
  split(',', { 'Fn::Join': [',', [{ 'Fn::Join': [',', ref(borrowedParameter('Subnets'))] }, noZone]] }),
);

/** A mount target of a file system: the subnet that it is in, and the end of its logical id. */
interface Place {
  readonly kind: string;
  readonly subnet: Expression;
  /** The condition under which the subnet is there; absent for one that always is. */
  readonly condition?: string;
}

type Placed = Pick<ResourceContext, 'id' | 'network' | 'stage'>;

/**
 * Returns the places of the mount targets of a file system: one in each availability zone of the network of the stack, or of
 * its lender. EFS takes one of each zone, and what is in another zone finds none by the name of the file system:
 * https://docs.aws.amazon.com/efs/latest/ug/mounting-fs-mount-cmd-dns-name.html
 */
const placesOf = ({ network = ownNetwork, stage }: Placed): Place[] => {
  const numbered = (index: number, subnet: Expression, condition?: string): Place => ({
    kind: `Subnet${index}MountTarget`,
    subnet,
    ...(condition === undefined ? {} : { condition }),
  });
  const last = zoneCount - 1;
  if (stage.lender !== undefined)
    return [
      ...ownNetwork.subnets.slice(0, last).map((subnet, index) => numbered(index, subnet)),
      numbered(last, thirdBorrowed, borrowedThirdSubnet),
    ];
  if (network.vpc === ownNetwork.vpc)
    return ownNetwork.subnets.map((_, index) =>
      numbered(index, ref(publicSubnetId(index)), index === last ? thirdZone : undefined),
    );
  // By the subnet, not by its place in the list: AWS cannot move a mount target while another one is in its zone.
  return subnetsOf(network).map((subnet) => ({
    kind: `Subnet${shortHash(canonicalJson(subnet), 8)}MountTarget`,
    subnet,
  }));
};

const subnetsOf = ({ onePerZone, subnets }: Network): readonly Expression[] => onePerZone ?? subnets;

/**
 * Returns the logical ids of the mount targets on which everything depends that mounts the file system. The one in a zone
 * that may not be there is made before them.
 */
export const mountTargetIds = (fileSystem: Placed): string[] =>
  placesOf(fileSystem).flatMap(({ kind, condition }) => (condition === undefined ? [fileSystem.id(kind)] : []));

/** Returns the mount targets of a file system, with the condition of a borrowed network that they need. */
export const mountTargets = (
  fileSystem: ResourceContext,
  ids: { readonly fileSystem: string; readonly securityGroup: string },
): (ResourceContribution | ConditionContribution)[] => {
  const places = placesOf(fileSystem);
  const conditional = places.find(({ condition }) => condition !== undefined);
  return [
    ...places.map(({ kind, subnet, condition }, index): ResourceContribution => {
      const own = Object(fileSystem.metadata) as { readonly 'batch-job'?: object };
      // `DependsOn` takes no condition, so the first one refers to that of the third zone.
      const after =
        index === 0 && conditional?.condition !== undefined
          ? { after: onlyIf(conditional.condition, ref(fileSystem.id(conditional.kind))) }
          : {};
      return {
        kind: 'resource',
        id: fileSystem.id(kind),
        from: fileSystem.path,
        tags: 'none',
        holdsData: 'no',
        body: {
          Type: 'AWS::EFS::MountTarget',
          ...(condition === undefined ? {} : { Condition: condition }),
          Metadata: { ...own, 'batch-job': { ...own['batch-job'], ...after } } as Expression,
          Properties: {
            FileSystemId: ref(ids.fileSystem),
            SecurityGroups: [getAtt(ids.securityGroup, 'GroupId')],
            SubnetId: subnet,
          },
        },
      };
    }),
    ...(conditional?.condition === borrowedThirdSubnet
      ? [
          {
            kind: 'condition',
            name: borrowedThirdSubnet,
            from: [],
            body: { 'Fn::Not': [{ 'Fn::Equals': [thirdBorrowed, noZone] }] },
          } as const,
        ]
      : []),
  ];
};
