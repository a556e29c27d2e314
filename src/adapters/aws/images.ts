import type { ECRClient } from '@aws-sdk/client-ecr';
import { Refused } from '../../diagnostics/refused.ts';
import type { Registry } from '../docker/registry.ts';

/** Makes of an SDK error what people are told; `doing` completes "while …". */
export type Translate = (error: unknown, doing: string) => unknown;

/**
 * The account's ECR. A client's region and account are the repository's, so that no address is guessed.
 * The SDK's commands are loaded with the first call.
 */
export const ecrRegistry = (client: ECRClient, translate: Translate): Registry => {
  const sdk = () => import('@aws-sdk/client-ecr');
  const asking = async <T>(doing: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof Refused ? error : translate(error, doing);
    }
  };
  const address = async (repository: string): Promise<string | undefined> => {
    const { DescribeRepositoriesCommand } = await sdk();
    const found = await unless('RepositoryNotFoundException', () =>
      client.send(new DescribeRepositoriesCommand({ repositoryNames: [repository] })),
    );
    return found?.repositories?.[0]?.repositoryUri;
  };
  return {
    published: (repository, tags) =>
      asking(`looking for images in the ECR repository ${repository}`, async () => {
        const { BatchGetImageCommand } = await sdk();
        const digests = new Map<string, string>();
        // https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchGetImage.html: at most 100 at once.
        for (let at = 0; at < tags.length; at += 100) {
          const imageIds = tags.slice(at, at + 100).map((imageTag) => ({ imageTag }));
          const found = await unless('RepositoryNotFoundException', () =>
            client.send(new BatchGetImageCommand({ repositoryName: repository, imageIds })),
          );
          for (const { imageId } of found?.images ?? [])
            if (imageId?.imageTag && imageId.imageDigest) digests.set(imageId.imageTag, imageId.imageDigest);
        }
        return digests;
      }),
    ensure: (repository) =>
      asking(`making sure of the ECR repository ${repository}`, async () => {
        const there = await address(repository);
        if (there !== undefined) return there;
        const { CreateRepositoryCommand } = await sdk();
        const made = await unless('RepositoryAlreadyExistsException', () =>
          client.send(
            new CreateRepositoryCommand({
              repositoryName: repository,
              imageTagMutability: 'IMMUTABLE',
              imageScanningConfiguration: { scanOnPush: true },
            }),
          ),
        );
        const uri = made?.repository?.repositoryUri ?? (await address(repository));
        if (uri === undefined) throw new Error(`ECR made ${repository} and told no address.`);
        return uri;
      }),
    login: () =>
      asking('logging in to ECR', async () => {
        const { GetAuthorizationTokenCommand } = await sdk();
        const { authorizationData } = await client.send(new GetAuthorizationTokenCommand({}));
        const [user, password] = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64')
          .toString('utf8')
          .split(/:(.*)/s);
        if (!user || !password)
          throw new Refused({
            code: 'packaging/login-failed',
            message: 'ECR gave no login.',
            hint: 'The role needs ecr:GetAuthorizationToken.',
          });
        return { user, password };
      }),
  };
};

/** The answer, or undefined when AWS refuses with this error. */
const unless = async <T>(name: string, work: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await work();
  } catch (error) {
    if ((error as Error).name === name) return undefined;
    throw error;
  }
};
