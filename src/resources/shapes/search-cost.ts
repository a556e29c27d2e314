import { dollarsOfMachine } from '../../shared/machine-prices.ts';
import { hoursPerMonth } from '../../shared/prices.ts';
import { diskOf, usualLeaders } from './search-layout.ts';
import type { SearchProperties } from './search-shape.ts';

/** US dollars per month of a GiB of a gp3 disk in us-east-1: https://aws.amazon.com/opensearch-service/pricing/ */
const dollarsOfGiB = 0.122;

/**
 * Returns the price of a domain in US dollars per hour in us-east-1: its machines and their disks, without operations and
 * throughput beyond those that a disk has by itself. Undefined if the price of one of its machines is not known here, and for one that is there already.
 */
export const costOfSearch = (own: SearchProperties): number | undefined => {
  const { clusterConfig } = own;
  if (clusterConfig === undefined) return undefined;
  const { instanceType, instanceCount, dedicatedMasterType, dedicatedMasterCount, warmType, warmCount } = clusterConfig;
  const machines: readonly (readonly [string, number])[] = [
    [instanceType, instanceCount],
    ...(dedicatedMasterType === undefined
      ? []
      : [[dedicatedMasterType, dedicatedMasterCount ?? usualLeaders] as const]),
    ...(warmType === undefined ? [] : [[warmType, warmCount ?? 0] as const]),
  ];
  const disks = ((diskOf(own)?.size ?? 0) * dollarsOfGiB * instanceCount) / hoursPerMonth;
  return machines.reduce<number | undefined>((sum, [type, count]) => {
    const dollars = dollarsOfMachine(type);
    return sum === undefined || dollars === undefined ? undefined : sum + count * dollars;
  }, disks);
};
