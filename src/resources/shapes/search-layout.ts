import { isNvmeInstance, smallestDisk } from './search-machines.ts';
import type { SearchCluster, SearchProperties } from './search-shape.ts';

/** Returns the mode that says who reaches a domain over the network: `vpc` unless the config has another one. */
export const searchMode = ({ accessibility }: SearchProperties) => accessibility?.accessibilityMode ?? 'vpc';

/** True for a domain that lets in only the security groups of what is connected to it. */
export const isScopedSearch = (own: SearchProperties): boolean => searchMode(own) === 'scoping-workloads-in-vpc';

/** True for a domain whose address is one of the internet. AWS moves none into a VPC, or out of it. */
export const isPublicSearch = (own: SearchProperties): boolean => searchMode(own) === 'internet';

/**
 * Returns in how many availability zones the machines with data are: 3 if that divides their number, or if they are odd; 2
 * for other even numbers, and 1 for one machine. AWS takes an even number of machines in two zones, and recommends one that
 * the zones divide: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html
 */
export const zonesOf = ({ instanceCount, multiAzDisabled }: SearchCluster): 1 | 2 | 3 => {
  if (multiAzDisabled || instanceCount === 1) return 1;
  return instanceCount % 3 !== 0 && instanceCount % 2 === 0 ? 2 : 3;
};

/** The leading machines of a domain whose config names their type and no number. */
export const usualLeaders = 3;

/** The disk of each machine of a domain that holds data: GiB, operations and MiB in a second. */
export interface SearchDisk {
  readonly size: number;
  readonly iops: number;
  readonly throughput: number;
}

/** GiB up to which a disk of the type gp3 has 125 MiB in a second, and over which it has 250 at least. */
export const smallDisk = 170;

/**
 * Returns the least throughput of a disk in MiB in a second that AWS takes, which is what its price contains:
 * https://aws.amazon.com/opensearch-service/pricing/
 */
export const leastThroughput = (size: number): number => (size <= smallDisk ? 125 : 250 * Math.ceil(size / 3_000));

/** Returns the least operations in a second that the price of a disk contains: https://aws.amazon.com/opensearch-service/pricing/ */
const leastIops = (size: number): number => Math.max(3_000, 3 * size);

/** Returns the disk of each machine with data; undefined for machines that have disks of their own. */
export const diskOf = ({ clusterConfig, storage }: SearchProperties): SearchDisk | undefined => {
  if (clusterConfig === undefined || isNvmeInstance(clusterConfig.instanceType)) return undefined;
  const { size = smallestDisk(clusterConfig.instanceType), iops, throughput } = storage ?? {};
  return { size, iops: iops ?? leastIops(size), throughput: throughput ?? leastThroughput(size) };
};
