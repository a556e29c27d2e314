/** The IAM actions for publishing an image: to create its repository, to look for a tag, and to push. */
export const publishingActions = [
  'ecr:GetAuthorizationToken',
  'ecr:DescribeRepositories',
  'ecr:CreateRepository',
  'ecr:PutImageTagMutability',
  'ecr:BatchGetImage',
  'ecr:BatchCheckLayerAvailability',
  'ecr:InitiateLayerUpload',
  'ecr:UploadLayerPart',
  'ecr:CompleteLayerUpload',
  'ecr:PutImage',
] as const;
