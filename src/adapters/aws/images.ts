import type { ECRClient, Repository } from '@aws-sdk/client-ecr';
import { Refused } from '../../diagnostics/refused.ts';
import type { ImageRegistry } from '../../stage/image-registry.ts';
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
 * retries and translates AWS's errors. `registry` is one of another account or region, to whose region the client
 * belongs. `onSecret` is called with every form of a login's password as soon as it is known, to mask it in logs.
 */
export const ecrRegistry = (
  ecr: () => Promise<ECRClient>,
  call: Call,
  onSecret: (secret: string) => void,
  registry?: ImageRegistry,
): Registry => {
  /** The registry of each request: without an id that of the caller's own account. */
  const of = registry === undefined ? {} : { registryId: registry.account };
  const sdk = () => import('@aws-sdk/client-ecr');
  const describeRepository = async (repository: string): Promise<Repository | undefined> => {
    const [client, { DescribeRepositoriesCommand }] = await Promise.all([ecr(), sdk()]);
    const found = await call('ecr:DescribeRepositories', (limit) =>
      unless('RepositoryNotFoundException', () =>
        client.send(new DescribeRepositoriesCommand({ ...of, repositoryNames: [repository] }), limit),
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
      client.send(new PutImageTagMutabilityCommand({ ...of, repositoryName, imageTagMutability: 'IMMUTABLE' }), limit),
    );
  };
  /** Gives a repository without a lifecycle policy the one that ends images without a tag. */
  const endUntagged = async (repository: string): Promise<void> => {
    const [client, { GetLifecyclePolicyCommand, PutLifecyclePolicyCommand }] = await Promise.all([ecr(), sdk()]);
    const input = { ...of, repositoryName: repository };
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
            client.send(new BatchGetImageCommand({ ...of, repositoryName: repository, imageIds }), limit),
          ),
        );
        for (const { imageId } of found?.images ?? [])
          if (imageId?.imageTag && imageId.imageDigest) digests.set(imageId.imageTag, imageId.imageDigest);
      }
      return digests;
    },
    async ensure(repository) {
      const there = await describeRepository(repository).catch((problem) => {
        // The policy of a repository in another account need not let its settings be read.
        if (registry !== undefined && isDenied(problem)) return { repositoryUri: `${registry.host}/${repository}` };
        throw problem;
      });
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
              ...of,
              repositoryName: repository,
              imageTagMutability: 'IMMUTABLE',
              imageScanningConfiguration: { scanOnPush: true },
            }),
            limit,
          ),
        ),
      ).catch((problem) => {
        throw registry !== undefined && isDenied(problem) ? missingThere(repository, registry, problem) : problem;
      });
      const uri = made?.repository?.repositoryUri ?? (await describeRepository(repository))?.repositoryUri;
      if (uri === undefined) throw new Error(`ECR has ${repository} and tells no address.`);
      await endUntagged(repository);
      return uri;
    },
    scan: (repository, digest) => readScan(ecr, call, { ...of, repositoryName: repository }, digest),
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

/** True if AWS denied a call. */
const isDenied = (problem: unknown): boolean => problem instanceof Refused && problem.code === 'aws/denied';

const missingThere = (repository: string, { host, account }: ImageRegistry, cause: unknown): Refused =>
  new Refused({
    code: 'aws/denied',
    message: `There is no repository ${repository} in ${host}, and this role may not create it (ecr:CreateRepository).`,
    hint: `Create it in the account ${account} with immutable tags, and give it a policy that lets this role push and the roles of the stack pull: docs/deploy.md, Another registry.`,
    cause,
  });

/** Returns the response, or undefined if AWS refuses with the error of this name. */
const unless = async <T>(name: string, work: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await work();
  } catch (error) {
    if ((error as Error).name === name) return undefined;
    throw error;
  }
};
