import type { FoundByCheck } from '../../../drift/finding.ts';
import { type DriftCheck, resourcesOfType, type StackToCheck } from './check.ts';

/** An image in a repository of ECR, by digest. */
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

/** Returns the images of a stack by digest in private registries, each with the account and region of its registry. */
const imagesOf = (stack: StackToCheck): (DeployedImage & { readonly registry: string })[] => {
  const [, , , region = '', account = ''] = stack.stack.id.split(':');
  return resourcesOfType(stack, 'AWS::Batch::JobDefinition').flatMap(({ logicalId, properties }) => {
    const { Image } = Object(properties.ContainerProperties) as { Image?: unknown };
    const [, owner, place, repository, digest] = byDigest.exec(textOf(Image)) ?? [];
    if (repository === undefined || digest === undefined) return [];
    const where = [owner === '${AWS::AccountId}' ? account : owner, place === '${AWS::Region}' ? region : place];
    const registry = where[0] === account && where[1] === region ? 'own' : where.join(' in ');
    return [{ logicalId, repository, digest, registry }];
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

/**
 * Finds job definitions whose image is not in ECR any more, in the account and region of the stack. The role of drift reads
 * no other account, and the input `image-registry` may name one: such images are said to be left out.
 */
export const images: DriftCheck = {
  about: 'images in ECR',
  find: async (states, stack) => {
    const deployed = imagesOf(stack).filter(({ registry }) => registry === 'own');
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
  leavesOut: (stack) => {
    const others = imagesOf(stack).filter(({ registry }) => registry !== 'own');
    return [...new Set(others.map(({ registry }) => registry))].map((one) => {
      const ids = others.filter(({ registry }) => registry === one).map(({ logicalId }) => logicalId);
      return `Whether images still exist in the registry of account ${one} was not looked at: ${ids.join(', ')}.`;
    });
  },
};
