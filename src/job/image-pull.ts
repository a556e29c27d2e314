import { allow, type Statement } from '../cloudformation/contribution.ts';
import { arn, concat, type Expression, partition } from '../cloudformation/expression.ts';
import { hasToken } from '../cloudformation/token.ts';
import { ecrImage } from '../packaging/image-reference.ts';
import { type ImageOwner, usableRepositories } from '../stage/image-repositories.ts';

/**
 * Returns the ARNs of all repositories from which the stage may deploy, whichever has the image: so the role depends
 * only on the config.
 */
const repositoriesOf = (stage: ImageOwner): Expression => {
  const [first, ...more] = usableRepositories(stage).map((name) => arn('ecr', `repository/${name}`));
  return more.length === 0 ? (first as Expression) : [first as Expression, ...more];
};

/** Returns the ARNs of the repositories of an image; undefined for an image that is in no private ECR registry. */
const repositoryOf = (published: string | undefined, stage: ImageOwner): Expression | undefined => {
  if (published === undefined) return repositoriesOf(stage);
  // The repository is known only to CloudFormation. One of another account also needs a policy there that allows it.
  if (hasToken(published)) return concat('arn:', partition, ':ecr:*:*:repository/*');
  const [, account, region, repository] = ecrImage.exec(published) ?? [];
  return account && concat('arn:', partition, `:ecr:${region}:${account}:repository/${repository}`);
};

/**
 * Returns the IAM statements that a role needs to pull a job's image. `published` is the name of a `prebuilt-image`;
 * without it the image is one that this action builds, in a repository of the stage. Empty for public images.
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
