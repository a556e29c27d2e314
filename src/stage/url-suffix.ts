/**
 * The domains of AWS's partitions by how the names of their regions begin, cut from `partitions.json` of botocore 1.43.11:
 * https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json
 */
const suffixes: readonly (readonly [begins: string, suffix: string])[] = [
  ['cn-', 'amazonaws.com.cn'],
  ['eusc-', 'amazonaws.eu'],
  ['us-iso-', 'c2s.ic.gov'],
  ['us-isob-', 'sc2s.sgov.gov'],
  ['us-isof-', 'csp.hci.ic.gov'],
  ['eu-isoe-', 'cloud.adc-e.uk'],
];

/** Returns the domain of AWS's hosts in a region, which is `AWS::URLSuffix` in its stacks. */
export const urlSuffix = (region: string): string =>
  suffixes.find(([begins]) => region.startsWith(begins))?.[1] ?? 'amazonaws.com';
