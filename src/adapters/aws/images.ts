import type { ECRClient, Repository } from '@aws-sdk/client-ecr';
import { Refused } from '../../diagnostics/refused.ts';
import type { Registry } from '../docker/registry.ts';
import type { Send } from './call.ts';
import { readScan } from './image-scans.ts';

/**
 * The lifecycle policy of a repository: nothing that is deployed has no tag, as tags are immutable. ECR deletes no part
 * of an index of images that is there: https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html
 */
const lifecyclePolicyText = JSON.stringify({
  rules: [
    {
      rulePriority: 1,
      description: 'Images without a tag, which no stage deploys',
      selection: { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 14 },
      action: { type: 'expire' },
    },
  ],
});

/** Sends one request, with retries; throws `Refused`. `name` is the IAM action. */
export type Call = <T>(name: string, send: Send<T>) => Promise<T>;

/**
 * Returns the account's ECR as a registry; account and region are the client's. Loads the SDK on the first call. `call`
 * retries and translates AWS's errors. `onSecret` is called with every form of a login's password as soon as it is
 * known, to mask it in logs.
 */
export const ecrRegistry = (
  ecr: () => Promise<ECRClient>,
  call: Call,
  onSecret: (secret: string) => void,
): Registry => {
  const sdk = () => import('@aws-sdk/client-ecr');
  const describeRepository = async (repository: string): Promise<Repository | undefined> => {
    const [client, { DescribeRepositoriesCommand }] = await Promise.all([ecr(), sdk()]);
    const found = await call('ecr:DescribeRepositories', (limit) =>
      unless('RepositoryNotFoundException', () =>
        client.send(new DescribeRepositoriesCommand({ repositoryNames: [repository] }), limit),
      ),
    );
    return found?.repositories?.[0];
  };
  /**
   * Makes the tags of a repository immutable: a tag that can be overwritten no longer names the image that was built.
   */
  const makeImmutable = async ({ repositoryName, imageTagMutability }: Repository): Promise<void> => {
    if (imageTagMutability === undefined || imageTagMutability === 'IMMUTABLE') return;
    const [client, { PutImageTagMutabilityCommand }] = await Promise.all([ecr(), sdk()]);
    await call('ecr:PutImageTagMutability', (limit) =>
      client.send(new PutImageTagMutabilityCommand({ repositoryName, imageTagMutability: 'IMMUTABLE' }), limit),
    );
  };
  /** Gives a repository without a lifecycle policy the one that ends images without a tag. */
  const endUntagged = async (repository: string): Promise<void> => {
    const [client, { GetLifecyclePolicyCommand, PutLifecyclePolicyCommand }] = await Promise.all([ecr(), sdk()]);
    const input = { repositoryName: repository };
    try {
      const there = await call('ecr:GetLifecyclePolicy', (limit) =>
        unless('LifecyclePolicyNotFoundException', () => client.send(new GetLifecyclePolicyCommand(input), limit)),
      );
      if (there !== undefined) return;
      await call('ecr:PutLifecyclePolicy', (limit) =>
        client.send(new PutLifecyclePolicyCommand({ ...input, lifecyclePolicyText }), limit),
      );
    } catch (problem) {
      // Without the rule images without a tag cost their storage: no reason to refuse a deploy.
      if (!(problem instanceof Refused)) throw problem;
    }
  };
  return {
    async published(repository, tags) {
      const [client, { BatchGetImageCommand }] = await Promise.all([ecr(), sdk()]);
      const digests = new Map<string, string>();
      // https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchGetImage.html: at most 100 tags in one call.
      const wanted = [...new Set(tags)];
      for (let at = 0; at < wanted.length; at += 100) {
        const imageIds = wanted.slice(at, at + 100).map((imageTag) => ({ imageTag }));
        const found = await call('ecr:BatchGetImage', (limit) =>
          unless('RepositoryNotFoundException', () =>
            client.send(new BatchGetImageCommand({ repositoryName: repository, imageIds }), limit),
          ),
        );
        for (const { imageId } of found?.images ?? [])
          if (imageId?.imageTag && imageId.imageDigest) digests.set(imageId.imageTag, imageId.imageDigest);
      }
      return digests;
    },
    async ensure(repository) {
      const there = await describeRepository(repository);
      if (there?.repositoryUri !== undefined) {
        await makeImmutable({ ...there, repositoryName: repository });
        await endUntagged(repository);
        return there.repositoryUri;
      }
      const [client, { CreateRepositoryCommand }] = await Promise.all([ecr(), sdk()]);
      const made = await call('ecr:CreateRepository', (limit) =>
        unless('RepositoryAlreadyExistsException', () =>
          client.send(
            new CreateRepositoryCommand({
              repositoryName: repository,
              imageTagMutability: 'IMMUTABLE',
              imageScanningConfiguration: { scanOnPush: true },
            }),
            limit,
          ),
        ),
      );
      const uri = made?.repository?.repositoryUri ?? (await describeRepository(repository))?.repositoryUri;
      if (uri === undefined) throw new Error(`ECR has ${repository} and tells no address.`);
      await endUntagged(repository);
      return uri;
    },
    scan: (repository, digest) => readScan(ecr, call, repository, digest),
    async login() {
      const [client, { GetAuthorizationTokenCommand }] = await Promise.all([ecr(), sdk()]);
      const answer = await call('ecr:GetAuthorizationToken', (limit) =>
        client.send(new GetAuthorizationTokenCommand({}), limit),
      );
      const { authorizationToken: token = '', expiresAt } = answer.authorizationData?.[0] ?? {};
      if (token) onSecret(token);
      const [user, password] = Buffer.from(token, 'base64').toString('utf8').split(/:(.*)/s);
      if (password) onSecret(password);
      if (user && password) return { user, password, ...(expiresAt ? { expiresAt: expiresAt.getTime() } : {}) };
      throw new Refused({
        code: 'packaging/login-failed',
        message: 'ECR gave no login.',
        hint: 'The role needs ecr:GetAuthorizationToken.',
      });
    },
  };
};

/** Returns the response, or undefined if AWS refuses with the error of this name. */
const unless = async <T>(name: string, work: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await work();
  } catch (error) {
    if ((error as Error).name === name) return undefined;
    throw error;
  }
};
