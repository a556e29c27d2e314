/** The families with disks of their own of most regions, and of a region that is not known yet: on x86 and on Graviton. */
const usual = { x86: 'c6id m6id r6id', arm64: 'c6gd m6gd r6gd' };

/**
 * Instance families with NVMe instance store by the regions that lack one of the usual ones: the generation before them on
 * x86, and on Graviton what the region has of this generation and the next. AWS Batch refuses a compute environment that
 * names a family which its region lacks. Cut on 2026-11-30 from the instance types by region of cfn-lint 1.58.0, which
 * reads them from AWS's price list:
 * https://github.com/aws-cloudformation/cfn-lint/blob/v1.58.0/src/cfnlint/data/schemas/extensions/aws_ec2_instance/instancetype_enum.json
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-volumes.html
 */
const others: Readonly<Record<keyof typeof usual, Readonly<Record<string, string>>>> = {
  x86: {
    'c5d m5d r5d':
      'af-south-1 ap-east-1 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-3 ap-southeast-4 ca-central-1 cn-north-1 cn-northwest-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-3 me-central-1 me-south-1 sa-east-1 us-gov-east-1 us-west-1',
  },
  arm64: {
    'm6gd m7gd r7gd': 'ap-east-2 ap-southeast-6 ap-southeast-7 me-central-1 mx-central-1',
    'c7gd m6gd r7gd': 'ap-southeast-5',
    'm6gd r7gd': 'ap-east-1 ap-south-2 ca-west-1 eu-south-1 il-central-1',
    m6gd: 'ap-southeast-4 me-south-1',
    'c6gd r6gd': 'cn-northwest-1',
    r6gd: 'cn-north-1',
  },
};

/** Returns the instance families with disks of their own that jobs of a region run on; without one those of most regions. */
export const nvmeFamilies = (arm64: boolean, region?: string): readonly string[] => {
  const processor = arm64 ? 'arm64' : 'x86';
  const other = Object.entries(others[processor]).find(
    ([, regions]) => region !== undefined && regions.split(' ').includes(region),
  );
  return (other?.[0] ?? usual[processor]).split(' ');
};

/** Returns the families of all regions. */
export const allNvmeFamilies = (arm64: boolean): readonly string[] => {
  const processor = arm64 ? 'arm64' : 'x86';
  return [...new Set([usual[processor], ...Object.keys(others[processor])].flatMap((families) => families.split(' ')))];
};
