import type { FoundByCheck } from '../../../drift/finding.ts';
import { type DriftCheck, resourcesOfType, type StackToCheck } from './check.ts';

/** An image in a repository of the stack's account and region, by digest. */
interface DeployedImage {
  readonly logicalId: string;
  readonly repository: string;
  readonly digest: string;
}

/**
 * Matches an image by digest in a private registry of ECR, whose account and region may be those of the stack:
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html
 */
const byDigest =
  /^(.*)\.dkr[.-]ecr(?:-fips)?\.(.*?)(?:\.amazonaws\.[^/]*|\.on\.[^/]*|\.\$\{AWS::URLSuffix\})\/([^:@]+)@(sha256:[\da-f]{64})$/;

/** Returns the images of a stack in its own account and region; of others AWS is not asked. */
const imagesOf = (stack: StackToCheck): DeployedImage[] => {
  const [, , , region, account] = stack.stack.id.split(':');
  return resourcesOfType(stack, 'AWS::Batch::JobDefinition').flatMap(({ logicalId, properties }) => {
    const { Image } = Object(properties.ContainerProperties) as { Image?: unknown };
    const [, owner, place, repository = '', digest = ''] = byDigest.exec(textOf(Image)) ?? [];
    const isOwn = owner === '${AWS::AccountId}' || owner === account;
    return isOwn && (place === '${AWS::Region}' || place === region) ? [{ logicalId, repository, digest }] : [];
  });
};

/** Returns an expression as text, with `${…}` for what only CloudFormation knows. */
const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const { Ref, 'Fn::Sub': sub, 'Fn::Join': join } = Object(value) as Record<string, unknown>;
  if (typeof Ref === 'string') return `\${${Ref}}`;
  if (typeof sub === 'string') return sub;
  return Array.isArray(join) && Array.isArray(join[1]) ? join[1].map(textOf).join(String(join[0])) : '';
};

const found = ({ logicalId, repository, digest }: DeployedImage): FoundByCheck => ({
  logicalId,
  about: '/ContainerProperties/Image',
  sentence: `The image ${digest.slice(0, 19)}… is not in the repository ${repository} any more: jobs fail when they begin.`,
  expected: `${repository}@${digest.slice(0, 19)}`,
});

/** Finds job definitions whose image is not in ECR any more. */
export const images: DriftCheck = {
  about: 'images in ECR',
  find: async (states, stack) => {
    const deployed = imagesOf(stack);
    const repositories = [...new Set(deployed.map(({ repository }) => repository))];
    const missing = await Promise.all(
      repositories.map(async (repository) => {
        const digests = deployed.filter((one) => one.repository === repository).map(({ digest }) => digest);
        const gone = await states.missingImages(repository, [...new Set(digests)]);
        return deployed.filter((one) => one.repository === repository && gone.includes(one.digest));
      }),
    );
    return missing.flat().map(found);
  },
};
