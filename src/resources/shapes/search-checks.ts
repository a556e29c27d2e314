import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { otherRegion } from '../../events/parts/queue-region.ts';
import { network as ownNetwork } from '../../shared/network.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { checkMachines } from './search-cluster-checks.ts';
import { diskOf, isPublicSearch, leastThroughput, smallDisk } from './search-layout.ts';
import { largestDisk, smallestDisk } from './search-machines.ts';
import type { SearchCluster, SearchProperties } from './search-shape.ts';

const refused = (at: Path, sentence: string, hint: string): Diagnostic =>
  errorAt('config/open-search', at, sentence, hint);

/**
 * Returns the errors about disks: their size, and the operations and the throughput that AWS gives to such a size.
 *
 * - https://docs.aws.amazon.com/opensearch-service/latest/developerguide/limits.html#ebsresource
 * - https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html
 */
const checkDisk = (own: SearchProperties, { instanceType }: SearchCluster, at: Path): Diagnostic[] => {
  const { storage } = own;
  if (storage === undefined) return [];
  const disk = diskOf(own);
  if (disk === undefined)
    return [refused(at, `${instanceType} has disks of its own, and takes no other.`, 'Remove storage.')];
  const { size, iops, throughput } = disk;
  const most = largestDisk(instanceType) ?? Number.POSITIVE_INFINITY;
  const least = smallestDisk(instanceType);
  const mostIops = Math.max(3_000, 500 * size);
  return [
    ...(size > most
      ? [
          refused(
            [...at, 'size'],
            `A machine of ${instanceType} has a disk of ${most} GiB at most.`,
            `Write a size up to ${most}, more machines, or a larger instanceType.`,
          ),
        ]
      : []),
    ...(size < least
      ? [
          refused(
            [...at, 'size'],
            `A machine of ${instanceType} has a disk of ${least} GiB at least.`,
            `Write ${least} or more, or remove storage.`,
          ),
        ]
      : []),
    ...(iops > mostIops
      ? [
          refused(
            [...at, 'iops'],
            `A disk of ${size} GiB has at most ${mostIops} operations in a second: 500 for each GiB.`,
            'Write a larger size or fewer iops.',
          ),
        ]
      : []),
    ...(throughput > iops / 4
      ? [
          refused(
            [...at, 'throughput'],
            `A disk with ${iops} operations in a second has a throughput of ${Math.floor(iops / 4)} MiB in a second at most.`,
            `Write iops: ${throughput * 4}, or a smaller throughput.`,
          ),
        ]
      : []),
    ...(throughput < leastThroughput(size)
      ? [
          refused(
            [...at, 'throughput'],
            `A disk of more than ${smallDisk} GiB has a throughput of 250 MiB in a second at least, for every 3000 GiB.`,
            'Remove throughput: the price of the disk contains as much as AWS asks for.',
          ),
        ]
      : []),
  ];
};

/** The properties of a domain that is made, of which an existing one can have none. */
const ofMade = [
  'version',
  'storage',
  'logging',
  'accessibility',
] as const satisfies readonly (keyof SearchProperties)[];

/** Returns the errors about a domain that is there already. */
const checkExisting = (own: SearchProperties, at: Path, { network, region, stage }: ResourceContext): Diagnostic[] => {
  const { arn = '', securityGroupId } = own.existing ?? {};
  const other = otherRegion(arn, region);
  const isOwnVpc = stage.lender === undefined && (network ?? ownNetwork).vpc === ownNetwork.vpc;
  return [
    // https://docs.aws.amazon.com/service-authorization/latest/reference/list_opensearchservice.html
    ...(hasToken(arn) || /:\d{12}:domain\/[a-z][a-z0-9-]{2,27}$/.test(arn)
      ? []
      : [
          errorAt(
            'config/wrong-format',
            [...at, 'existing', 'arn'],
            `"${arn}" is not the ARN of a domain, which ends with \`:domain/\` and its name.`,
            'Write the ARN that `aws opensearch describe-domain` shows.',
          ),
        ]),
    ...(other === undefined
      ? []
      : [
          errorAt(
            'config/other-region',
            [...at, 'existing', 'arn'],
            `The domain is in ${other}, and what is connected to it runs in ${region}: neither its network nor the signatures of its requests fit.`,
            `Name a domain in ${region}, or deploy to ${other}.`,
          ),
        ]),
    ...(securityGroupId !== undefined && isOwnVpc
      ? [
          refused(
            [...at, 'existing', 'securityGroupId'],
            'The jobs run in a VPC that the stack makes, and a security group opens to others of its own VPC alone.',
            'Write the VPC of the domain as stackConfig.vpc.reuseVpc, or remove securityGroupId.',
          ),
        ]
      : []),
    ...ofMade.flatMap((key) =>
      own[key] === undefined
        ? []
        : [
            refused(
              [...at, key],
              `\`${key}\` is of a domain that is made, and this one is there already.`,
              'Remove it.',
            ),
          ],
    ),
  ];
};

/** Returns the errors and warnings about what the shape of an `open-search-domain` cannot express. */
export const checkSearch = (own: SearchProperties, domain: ResourceContext): Diagnostic[] => {
  const at = [...domain.path, 'properties'];
  const { clusterConfig } = own;
  return [
    ...(own.userPool === undefined
      ? []
      : [
          errorAt(
            'config/not-supported',
            [...at, 'userPool'],
            'Nothing here sets up the dashboards of a domain, which take an identity pool, a domain of the user pool and a role.',
            'Remove userPool; people reach the dashboards by the IAM of the account.',
          ),
        ]),
    ...(clusterConfig === undefined
      ? checkExisting(own, at, domain)
      : [
          ...checkMachines(own, clusterConfig, [...at, 'clusterConfig']),
          ...checkDisk(own, clusterConfig, [...at, 'storage']),
        ]),
    ...(clusterConfig !== undefined && isPublicSearch(own)
      ? [
          warningAt(
            'config/public-database',
            [...at, 'accessibility', 'accessibilityMode'],
            'Everybody on the internet reaches the address of the domain; who has no permission of this account is refused.',
            'Jobs of this config reach it with accessibilityMode: vpc, the default.',
          ),
        ]
      : []),
  ];
};
