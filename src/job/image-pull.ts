import { allow, type Statement } from '../cloudformation/contribution.ts';
import { arn, concat, type Expression, partition } from '../cloudformation/expression.ts';
import { hasToken } from '../cloudformation/token.ts';
import { type ImageOwner, usableRepositories } from '../stage/image-repositories.ts';

/**
 * `{account}.dkr.ecr.{region}.amazonaws.com/{repository}`, and the dual-stack spelling, with tag or digest.
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html
 */
const ecrImage = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.[a-z0-9.-]+\/([^:@]+)/;

/** All that the stage may deploy from, wherever the image is found: the role depends on the config alone. */
const repositoriesOf = (stage: ImageOwner): Expression => {
  const [first, ...more] = usableRepositories(stage).map((name) => arn('ecr', `repository/${name}`));
  return more.length === 0 ? (first as Expression) : [first as Expression, ...more];
};

/** The repositories that an image may be pulled from; none where it is no image of a private ECR registry. */
const repositoryOf = (published: string | undefined, stage: ImageOwner): Expression | undefined => {
  if (published === undefined) return repositoriesOf(stage);
  // Its repository is known when CloudFormation deploys; whether another account's may be read, that account says.
  if (hasToken(published)) return concat('arn:', partition, ':ecr:*:*:repository/*');
  const [, account, region, repository] = ecrImage.exec(published) ?? [];
  return account && concat('arn:', partition, `:ecr:${region}:${account}:repository/${repository}`);
};

/**
 * What a role needs to pull a job's image: `published` is what somebody else publishes, as the config names it, and
 * without it the image is ours, in a repository that the stage deploys from. Public images need no right at all.
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html
 */
export const pullStatements = (published: string | undefined, stage: ImageOwner): Statement[] => {
  const repository = repositoryOf(published, stage);
  if (!repository) return [];
  return [
    allow(['ecr:GetAuthorizationToken'], '*'),
    allow(['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'], repository),
  ];
};
