/** A part of AWS with accounts, hosts and ARNs of its own. */
export interface Partition {
  /** The second part of its ARNs, which is `AWS::Partition` in its stacks. */
  readonly name: string;
  /** The beginning of the names of its regions; empty for `aws`, which has all others. */
  readonly begins: string;
  /** The domain of its hosts, which is `AWS::URLSuffix` in its stacks. */
  readonly suffix: string;
  readonly regions: readonly string[];
}

const commercial: Partition = {
  name: 'aws',
  begins: '',
  suffix: 'amazonaws.com',
  regions: [
    'af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1',
    'ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1',
    'eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1',
    'me-central-1 me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2',
  ].flatMap((line) => line.split(' ')),
};

/**
 * All partitions, the one with all other regions last, cut from `partitions.json` of botocore 1.43.11:
 * https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json
 */
export const partitions: readonly Partition[] = [
  { name: 'aws-cn', begins: 'cn-', suffix: 'amazonaws.com.cn', regions: ['cn-north-1', 'cn-northwest-1'] },
  { name: 'aws-eusc', begins: 'eusc-', suffix: 'amazonaws.eu', regions: ['eusc-de-east-1'] },
  { name: 'aws-iso', begins: 'us-iso-', suffix: 'c2s.ic.gov', regions: ['us-iso-east-1', 'us-iso-west-1'] },
  { name: 'aws-iso-b', begins: 'us-isob-', suffix: 'sc2s.sgov.gov', regions: ['us-isob-east-1', 'us-isob-west-1'] },
  { name: 'aws-iso-e', begins: 'eu-isoe-', suffix: 'cloud.adc-e.uk', regions: ['eu-isoe-west-1'] },
  { name: 'aws-iso-f', begins: 'us-isof-', suffix: 'csp.hci.ic.gov', regions: ['us-isof-east-1', 'us-isof-south-1'] },
  { name: 'aws-us-gov', begins: 'us-gov-', suffix: 'amazonaws.com', regions: ['us-gov-east-1', 'us-gov-west-1'] },
  commercial,
];

/** Returns the partition of a region, which need not be in the table. */
export const partitionOf = (region: string): Partition =>
  partitions.find(({ begins }) => region.startsWith(begins)) ?? commercial;

/** Returns the domain of AWS's hosts in a region, which is `AWS::URLSuffix` in its stacks. */
export const urlSuffix = (region: string): string => partitionOf(region).suffix;
