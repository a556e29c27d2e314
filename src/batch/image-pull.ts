import { allow, type Statement } from '../cloudformation/contribution.ts';
import { arn, concat, type Expression, partition } from '../cloudformation/expression.ts';
import { hasToken } from '../cloudformation/token.ts';

/**
 * `{account}.dkr.ecr.{region}.amazonaws.com/{repository}`, and the dual-stack spelling, with tag or digest.
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html
 */
const ecrImage = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.[a-z0-9.-]+\/([^:@]+)/;

/** The repositories that an image may be pulled from; none where it is no image of a private ECR registry. */
const repositoryOf = (published: string | undefined, project: string): Expression | undefined => {
  if (published === undefined) return arn('ecr', `repository/batch-job/${project.toLowerCase()}`);
  // Its repository is known when CloudFormation deploys; whether another account's may be read, that account says.
  if (hasToken(published)) return concat('arn:', partition, ':ecr:*:*:repository/*');
  const [, account, region, repository] = ecrImage.exec(published) ?? [];
  return account && concat('arn:', partition, `:ecr:${region}:${account}:repository/${repository}`);
};

/**
 * What a role needs to pull a job's image: `published` is what somebody else publishes, as the config names it, and
 * without it the image is ours, in the project's repository. Public images need no right at all.
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html
 */
export const pullStatements = (published: string | undefined, project: string): Statement[] => {
  const repository = repositoryOf(published, project);
  if (!repository) return [];
  return [
    allow(['ecr:GetAuthorizationToken'], '*'),
    allow(['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'], repository),
  ];
};
