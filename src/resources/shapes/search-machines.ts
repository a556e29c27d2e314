// Rules of OpenSearch Service on types of machines, as its documentation has them in November 2026. Its API lists types as
// well, and lacks those of the last years, so that no list of them is kept here:
// https://docs.aws.amazon.com/opensearch-service/latest/developerguide/supported-instance-types.html

/** Returns the family of a type of machines: `m6g` of `m6g.large.search`. */
const familyOf = (type: string): string => type.slice(0, type.indexOf('.'));

/** True for machines with disks of their own, which take no disk of EBS. */
export const isNvmeInstance = (type: string): boolean =>
  /^(?:[di][23]|[cmr]\d+gd|im4gn|is4gen|i\d+(?:i|g|ge))$/.test(familyOf(type));

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

/**
 * Returns the GiB that AWS gives to the disk of a machine at most, for the smallest ones, and 24576 for all others:
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/limits.html#ebsresource
 */
export const largestDisk = (type: string): number =>
  ({ 't3.small.search': 100, 't3.medium.search': 200 })[type] ?? 24_576;
