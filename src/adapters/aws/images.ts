import type { ECRClient, Repository } from '@aws-sdk/client-ecr';
import { Refused } from '../../diagnostics/refused.ts';
import type { Registry } from '../docker/registry.ts';

/** Sends one request: retries what passes by itself and throws `Refused`. `name` is the IAM action. */
export type Call = <T>(name: string, send: () => Promise<T>) => Promise<T>;

/**
 * The account's ECR. Region and account are the client's, so that no address is guessed. Client and commands are loaded
 * with the first call; `call` says how to try again and what to tell when AWS refuses. `onSecret` hears every form of a
 * login's password as soon as it is known, so that the door can mask it in logs.
 */
export const ecrRegistry = (
  ecr: () => Promise<ECRClient>,
  call: Call,
  onSecret: (secret: string) => void,
): Registry => {
  const sdk = () => import('@aws-sdk/client-ecr');
  const described = async (repository: string): Promise<Repository | undefined> => {
    const [client, { DescribeRepositoriesCommand }] = await Promise.all([ecr(), sdk()]);
    const found = await call('ecr:DescribeRepositories', () =>
      unless('RepositoryNotFoundException', () =>
        client.send(new DescribeRepositoriesCommand({ repositoryNames: [repository] })),
      ),
    );
    return found?.repositories?.[0];
  };
  /** A tag that could be written over would no longer name what was built and looked at under it. */
  const makeImmutable = async ({ repositoryName, imageTagMutability }: Repository): Promise<void> => {
    if (imageTagMutability === undefined || imageTagMutability === 'IMMUTABLE') return;
    const [client, { PutImageTagMutabilityCommand }] = await Promise.all([ecr(), sdk()]);
    await call('ecr:PutImageTagMutability', () =>
      client.send(new PutImageTagMutabilityCommand({ repositoryName, imageTagMutability: 'IMMUTABLE' })),
    );
  };
  return {
    async published(repository, tags) {
      const [client, { BatchGetImageCommand }] = await Promise.all([ecr(), sdk()]);
      const digests = new Map<string, string>();
      // https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchGetImage.html: at most 100 at once.
      const wanted = [...new Set(tags)];
      for (let at = 0; at < wanted.length; at += 100) {
        const imageIds = wanted.slice(at, at + 100).map((imageTag) => ({ imageTag }));
        const found = await call('ecr:BatchGetImage', () =>
          unless('RepositoryNotFoundException', () =>
            client.send(new BatchGetImageCommand({ repositoryName: repository, imageIds })),
          ),
        );
        for (const { imageId } of found?.images ?? [])
          if (imageId?.imageTag && imageId.imageDigest) digests.set(imageId.imageTag, imageId.imageDigest);
      }
      return digests;
    },
    async ensure(repository) {
      const there = await described(repository);
      if (there?.repositoryUri !== undefined) {
        await makeImmutable({ ...there, repositoryName: repository });
        return there.repositoryUri;
      }
      const [client, { CreateRepositoryCommand }] = await Promise.all([ecr(), sdk()]);
      const made = await call('ecr:CreateRepository', () =>
        unless('RepositoryAlreadyExistsException', () =>
          client.send(
            new CreateRepositoryCommand({
              repositoryName: repository,
              imageTagMutability: 'IMMUTABLE',
              imageScanningConfiguration: { scanOnPush: true },
            }),
          ),
        ),
      );
      const uri = made?.repository?.repositoryUri ?? (await described(repository))?.repositoryUri;
      if (uri === undefined) throw new Error(`ECR has ${repository} and tells no address.`);
      return uri;
    },
    async login() {
      const [client, { GetAuthorizationTokenCommand }] = await Promise.all([ecr(), sdk()]);
      const answer = await call('ecr:GetAuthorizationToken', () => client.send(new GetAuthorizationTokenCommand({})));
      const token = answer.authorizationData?.[0]?.authorizationToken ?? '';
      if (token) onSecret(token);
      const [user, password] = Buffer.from(token, 'base64').toString('utf8').split(/:(.*)/s);
      if (password) onSecret(password);
      if (user && password) return { user, password };
      throw new Refused({
        code: 'packaging/login-failed',
        message: 'ECR gave no login.',
        hint: 'The role needs ecr:GetAuthorizationToken.',
      });
    },
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
