import type { JobDefinition } from '@aws-sdk/client-batch';
import type { ActiveRevision, StoredImage, StoredImages } from '../../ports/aws.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { isGone } from './is-gone.ts';
import { allItems } from './pages.ts';

/** Images of one call: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchDeleteImage.html */
const mostAtOnce = 100;

/** Returns the later of two times, of which either may be missing. */
const later = (one: Date | undefined, other: Date | undefined): Date =>
  new Date(Math.max(one?.getTime() ?? 0, other?.getTime() ?? 0));

/**
 * Returns every image that a job definition names, of whatever kind of container, as a digest or as `repository:tag`.
 * Both are found in the definition as text, so that a property that AWS adds is not overlooked.
 */
const imagesIn = (definition: JobDefinition): string[] => {
  const text = JSON.stringify(definition);
  const digests = text.match(/sha256:[\da-f]{64}/g) ?? [];
  const tags = [
    ...text.matchAll(
      /\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|s?c2s\.(?:ic|sgov)\.gov|csp\.hci\.ic\.gov|cloud\.adc-e\.uk)\/([a-z\d][\w./-]*:[\w][\w.-]{0,127})/g,
    ),
  ];
  return [...new Set([...digests, ...tags.flatMap(([, tag]) => tag ?? [])])];
};

/** Returns the hosts of private registries that a job definition names: `123456789012.dkr.ecr.eu-west-1.amazonaws.com`. */
const registriesIn = (definition: JobDefinition): string[] => [
  ...new Set(JSON.stringify(definition).match(/\b\d{12}\.dkr\.ecr\.[a-z\d.-]{1,60}(?=\/)/g) ?? []),
];

/** Returns the port to images in ECR and the job definitions of AWS Batch that name them. */
export const awsStoredImages = (clients: Clients, clock: Clock): StoredImages => ({
  list: async (repository) => {
    const { DescribeImagesCommand } = await import('@aws-sdk/client-ecr');
    const client = await clients.ecr();
    try {
      const found = await allItems('ecr:DescribeImages', async (nextToken) => {
        const command = new DescribeImagesCommand({ repositoryName: repository, nextToken, maxResults: 1_000 });
        const page = await call(clock, 'ecr:DescribeImages', (limit) => client.send(command, limit));
        return { items: page.imageDetails, next: page.nextToken };
      });
      return found.flatMap(({ imageDigest: digest, imageTags, imagePushedAt, lastRecordedPullTime }): StoredImage[] =>
        digest === undefined || imagePushedAt === undefined
          ? []
          : [{ digest, tags: imageTags ?? [], usedAt: later(imagePushedAt, lastRecordedPullTime) }],
      );
    } catch (error) {
      if (isGone(error, /^RepositoryNotFoundException/)) return [];
      throw error;
    }
  },

  remove: async (repository, digests) => {
    const { BatchDeleteImageCommand } = await import('@aws-sdk/client-ecr');
    const client = await clients.ecr();
    const gone = new Set<string>();
    for (let at = 0; at < digests.length; at += mostAtOnce) {
      const imageIds = digests.slice(at, at + mostAtOnce).map((imageDigest) => ({ imageDigest }));
      const command = new BatchDeleteImageCommand({ repositoryName: repository, imageIds });
      const done = await call(clock, 'ecr:BatchDeleteImage', (limit) => client.send(command, limit));
      // One entry for each tag of an image.
      for (const { imageDigest } of done.imageIds ?? []) if (imageDigest) gone.add(imageDigest);
    }
    return gone.size;
  },

  activeRevisions: async () => {
    const { DescribeJobDefinitionsCommand } = await import('@aws-sdk/client-batch');
    const client = await clients.batch();
    const found = await allItems('batch:DescribeJobDefinitions', async (nextToken) => {
      const command = new DescribeJobDefinitionsCommand({ status: 'ACTIVE', nextToken });
      const page = await call(clock, 'batch:DescribeJobDefinitions', (limit) => client.send(command, limit));
      return { items: page.jobDefinitions, next: page.nextToken };
    });
    return found.map(
      (definition): ActiveRevision => ({
        arn: definition.jobDefinitionArn ?? '',
        name: definition.jobDefinitionName ?? '',
        tags: definition.tags ?? {},
        images: imagesIn(definition),
        registries: registriesIn(definition),
      }),
    );
  },
});
