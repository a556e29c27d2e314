/** The IAM actions for publishing an image: to create its repository, to look for a tag and the findings of a scan, to take layers of an earlier build, and to push. */
export const publishingActions = [
  'ecr:GetAuthorizationToken',
  'ecr:DescribeRepositories',
  'ecr:CreateRepository',
  'ecr:PutImageTagMutability',
  'ecr:GetLifecyclePolicy',
  'ecr:PutLifecyclePolicy',
  'ecr:BatchGetImage',
  'ecr:DescribeImageScanFindings',
  'ecr:BatchCheckLayerAvailability',
  'ecr:GetDownloadUrlForLayer',
  'ecr:InitiateLayerUpload',
  'ecr:UploadLayerPart',
  'ecr:CompleteLayerUpload',
  'ecr:PutImage',
] as const;
