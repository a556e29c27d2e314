import { jobExample } from '../../schema/job-example.ts';
import { defineRule } from '../rule.ts';

interface ComputeEnvironment {
  readonly ComputeResources?: { readonly Ec2Configuration?: readonly { readonly ImageType?: unknown }[] };
}

const environment = (image: string): string =>
  jobExample('', {
    below: `
cloudformationResources:
  OwnPool:
    Type: AWS::Batch::ComputeEnvironment
    Properties:
      Type: MANAGED
      ComputeResources:
        Type: EC2
        MaxvCpus: 16
        Subnets: [subnet-0123456789abcdef0]
        InstanceRole: ecsInstanceRole
        InstanceTypes: [default_x86_64]
        Ec2Configuration:
          - ImageType: ${image}
`,
  });

/** Reports compute environments of the config on Amazon Linux 2, which AWS Batch refuses. */
export const oldAmazonLinux = defineRule({
  type: 'old-amazon-linux',
  says: 'A compute environment is based on Amazon Linux 2, which AWS Batch refuses.',
  severity: 'error',
  reason:
    'Since 30 June 2026 AWS Batch refuses new compute environments on its images of Amazon Linux 2. The pools that this action makes run on Amazon Linux 2023; this is about those that a config brings itself.',
  link: 'https://docs.aws.amazon.com/batch/latest/userguide/ecs-migration-2023.html',
  trips: environment('ECS_AL2'),
  spares: environment('ECS_AL2023_NVIDIA'),
  example: environment('ECS_AL2023'),
  check: ({ cloudformationResources }) =>
    Object.entries(cloudformationResources).flatMap(([id, { Type, Properties }]) => {
      const written = Type === 'AWS::Batch::ComputeEnvironment' ? (Properties as ComputeEnvironment | undefined) : {};
      const images = written?.ComputeResources?.Ec2Configuration;
      return (Array.isArray(images) ? images : []).flatMap((image, index) => {
        const name = image?.ImageType;
        if (typeof name !== 'string' || !/^ECS_AL2(?:_NVIDIA)?$/.test(name)) return [];
        const path = ['cloudformationResources', id, 'Properties', 'ComputeResources', 'Ec2Configuration', index];
        return [
          {
            path: [...path, 'ImageType'],
            sentence: `AWS Batch refuses new compute environments on Amazon Linux 2, which ${name} is.`,
            hint: `Write ${name.replace('AL2', 'AL2023')}.`,
          },
        ];
      });
    }),
});
