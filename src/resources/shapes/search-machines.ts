import type { Diagnostic, Path } from '../../diagnostics/diagnostic.ts';
import { checkMachineType, machinesOf } from './machine-types.ts';

// Rules of OpenSearch Service on types of machines, as its documentation has them in November 2026. The types are those of
// AWS's price list; its API lacks those of the last years:
// https://docs.aws.amazon.com/opensearch-service/latest/developerguide/supported-instance-types.html

/** Returns the family of a type of machines: `m6g` of `m6g.large.search`. */
const familyOf = (type: string): string => type.slice(0, type.indexOf('.'));

/** True for machines with disks of their own, which take no disk of EBS. */
export const isNvmeInstance = (type: string): boolean =>
  /^(?:[di][23]|[cmr]\d+gd|im4gn|is4gen|oi\d+|i\d+(?:i|g|ge))$/.test(familyOf(type));

/**
 * True for machines that encrypt no disk, as every domain here does:
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html
 */
export const isWithoutEncryption = (type: string): boolean => /^(?:m3|r3|t2)$/.test(familyOf(type));

/** True for machines that can burst, which AWS takes neither beside warm ones nor with a zone in reserve. */
export const isBurstable = (type: string): boolean => /^t\d+g?$/.test(familyOf(type));

/** True for machines that keep their data in S3 too, which need OpenSearch 2.11. */
export const isOptimized = (type: string): boolean => /^o[mri]\d+$/.test(familyOf(type));

/** True for warm machines. */
export const isWarm = (type: string): boolean => familyOf(type).startsWith('ultrawarm');

/** The most GiB of a disk of the type gp3, by the size of the machine. */
type DiskSizes = Readonly<Record<string, number>>;

const earlierGeneral: DiskSizes = {
  large: 1_024,
  xlarge: 2_048,
  '2xlarge': 3_072,
  '4xlarge': 6_144,
  '8xlarge': 12_288,
  '12xlarge': 18_432,
};
const laterGeneral: DiskSizes = { ...earlierGeneral, medium: 768, large: 1_536, '16xlarge': 24_576 };
const compute: DiskSizes = {
  large: 256,
  xlarge: 512,
  '2xlarge': 1_024,
  '4xlarge': 1_536,
  '8xlarge': 3_072,
  '9xlarge': 3_584,
  '12xlarge': 4_608,
  '16xlarge': 6_144,
  '18xlarge': 7_168,
};
const earlierMemory: DiskSizes = {
  large: 2_048,
  xlarge: 3_072,
  '2xlarge': 6_144,
  '4xlarge': 12_288,
  '8xlarge': 16_384,
  '12xlarge': 24_576,
};
const laterMemory: DiskSizes = { ...earlierMemory, medium: 768, large: 1_536, '16xlarge': 36_864 };

/**
 * The most GiB of a disk by family and size, as of 2026-11-30. Where copies of AWS's table differ, which they do for `large` of
 * m7g, m8g and om2 and for `16xlarge` of or1, the larger number:
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/limits.html#ebsresource
 */
const mostGiB: readonly (readonly [families: RegExp, sizes: DiskSizes])[] = [
  [/^t3$/, { small: 100, medium: 200 }],
  [/^m(?:5|6g)$/, earlierGeneral],
  [/^(?:m[78]g|m7i|om2)$/, laterGeneral],
  [/^c(?:5|[678]g|7i)$/, compute],
  [/^r(?:5|6g)$/, earlierMemory],
  [/^(?:r[78]g|r7i|or[12])$/, laterMemory],
];

/** Returns the most GiB of the disk of a machine; undefined for a type that is not known here, which AWS may have. */
export const largestDisk = (type: string): number | undefined =>
  mostGiB.find(([families]) => families.test(familyOf(type)))?.[1][type.split('.')[1] ?? ''];

/** Returns the least GiB of the disk of a machine: 20 where it is a cache of what is in S3, else 10. */
export const smallestDisk = (type: string): number => (isOptimized(type) ? 20 : 10);

/** True for machines of generations before disks of the type gp3, the type of every disk here. */
export const isWithoutGp3 = (type: string): boolean => /^[cmr]4$/.test(familyOf(type));

/** Returns an error for a type of machines that OpenSearch Service does not have, a warning for one that may be newer. */
export const checkMachine = (type: string, at: Path): Diagnostic[] => {
  const [family = '', size = ''] = type.split('.');
  return checkMachineType(
    {
      service: 'OpenSearch Service',
      code: 'config/open-search',
      type,
      family,
      size,
      known: machinesOf('openSearch'),
      typeOf: (one, other) => `${one}.${other}.search`,
      isRefused: (one) => isWithoutEncryption(one) || isWithoutGp3(one) || isWarm(one) !== isWarm(type),
    },
    at,
  );
};
