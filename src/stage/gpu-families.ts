/**
 * Instance families with GPUs by the regions that have them: p4d and g5, else their successors, else the family before
 * them. AWS Batch refuses a compute environment that names a family which its region lacks. Cut on 2026-11-30 from the
 * instance types by region of cfn-lint 1.58.0, which reads them from AWS's price list:
 * https://github.com/aws-cloudformation/cfn-lint/blob/v1.58.0/src/cfnlint/data/schemas/extensions/aws_ec2_instance/instancetype_enum.json
 * https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-regions.html
 */
const regionsByFamilies: Readonly<Record<string, string>> = {
  'p4d g5':
    'ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-2 ca-central-1 cn-northwest-1 eu-central-1 eu-north-1 eu-west-1 eu-west-2 sa-east-1 us-east-1 us-east-2 us-west-2',
  'p5 g5': 'ap-southeast-3',
  'p4d g6': 'us-gov-west-1',
  'p4d g4dn': 'ap-southeast-1',
  'p5 g4dn': 'us-west-1',
  g5: 'ap-east-1 cn-north-1 eu-south-2 eu-west-3 il-central-1 me-central-1',
  g6: 'ap-south-2 ap-southeast-5 eu-central-2 us-gov-east-1',
  g6e: 'ap-northeast-3',
  g4dn: 'af-south-1 eu-south-1 me-south-1',
};

/** The families of all regions. */
export const allGpuFamilies: readonly string[] = [
  ...new Set(Object.keys(regionsByFamilies).flatMap((families) => families.split(' '))),
];

/** The families of most regions, and of a region that is not known yet. */
export const usualGpuFamilies: readonly string[] = ['p4d', 'g5'];

/** Returns the instance families with GPUs that jobs of a region run on, those of the usual ones first; empty for none. */
export const gpuFamilies = (region: string): readonly string[] =>
  Object.entries(regionsByFamilies)
    .find(([, regions]) => regions.split(' ').includes(region))?.[0]
    .split(' ') ?? [];
