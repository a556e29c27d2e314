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

/**
 * The lifecycle policy of a repository of layers: no build reads what lost its tag to a later build, and those of a month
 * ago, as a job has that is gone, are not worth their storage. A tag that is moved begins anew. A rule for any image must come last:
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html
 */
const layersPolicyText = JSON.stringify({
  rules: [
    { days: 1, tagStatus: 'untagged', description: 'Layers that a later build has replaced' },
    { days: 30, tagStatus: 'any', description: 'Layers that no build has written for a month' },
  ].map(({ days, tagStatus, description }, index) => ({
    rulePriority: index + 1,
    description,
    selection: { tagStatus, countType: 'sinceImagePushed', countUnit: 'days', countNumber: days },
    action: { type: 'expire' },
  })),
});

/** The settings of a repository. */
interface RepositorySettings {
  readonly imageTagMutability: 'IMMUTABLE' | 'MUTABLE';
  readonly scanOnPush: boolean;
  readonly lifecyclePolicyText: string;
  /** The others that pull, as words before `pull`; empty for nobody but who pushes. */
  readonly pulledBy: string;
  /** True for tags of a repository that is there, which have to be changed. */
  isOther(mutability: Repository['imageTagMutability']): boolean;
}

/** Images: a tag that can be overwritten no longer names the image that was built. */
const ofImages: RepositorySettings = {
  ...{ imageTagMutability: 'IMMUTABLE', scanOnPush: true, lifecyclePolicyText, pulledBy: 'the roles of the stack ' },
  isOther: (mutability) => mutability !== undefined && mutability !== 'IMMUTABLE',
};

/** Layers, which nothing runs: a build moves the tag of the one before. */
const ofLayers: RepositorySettings = {
  ...{ imageTagMutability: 'MUTABLE', scanOnPush: false, lifecyclePolicyText: layersPolicyText, pulledBy: '' },
  isOther: (mutability) => mutability === 'IMMUTABLE',
};

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
  /** Makes the tags of a repository that is there as its settings say. */
  const setMutability = async (
    { repositoryName, imageTagMutability: now }: Repository,
    { isOther, imageTagMutability }: RepositorySettings,
  ): Promise<void> => {
    if (!isOther(now)) return;
    const [client, { PutImageTagMutabilityCommand }] = await Promise.all([ecr(), sdk()]);
    await call('ecr:PutImageTagMutability', (limit) =>
      client.send(new PutImageTagMutabilityCommand({ ...of, repositoryName, imageTagMutability }), limit),
    );
  };
  /** Gives a repository without a lifecycle policy that of its settings. */
  const endOld = async (repository: string, { lifecyclePolicyText }: RepositorySettings): Promise<void> => {
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
      // Without the rules images that nobody needs cost their storage: no reason to refuse a deploy.
      if (!(problem instanceof Refused)) throw problem;
    }
  };
  /** Creates a repository if there is none, gives it its settings, and returns its address. */
  const ensureAs = async (repository: string, settings: RepositorySettings): Promise<string> => {
    const there = await describeRepository(repository).catch((problem) => {
      // The policy of a repository in another account need not let its settings be read.
      if (registry !== undefined && isDenied(problem)) return { repositoryUri: `${registry.host}/${repository}` };
      throw problem;
    });
    if (there?.repositoryUri !== undefined) {
      await setMutability({ ...there, repositoryName: repository }, settings);
      await endOld(repository, settings);
      return there.repositoryUri;
    }
    const [client, { CreateRepositoryCommand }] = await Promise.all([ecr(), sdk()]);
    const made = await call('ecr:CreateRepository', (limit) =>
      unless('RepositoryAlreadyExistsException', () =>
        client.send(
          new CreateRepositoryCommand({
            ...of,
            repositoryName: repository,
            imageTagMutability: settings.imageTagMutability,
            imageScanningConfiguration: { scanOnPush: settings.scanOnPush },
          }),
          limit,
        ),
      ),
    ).catch((problem) => {
      throw registry !== undefined && isDenied(problem)
        ? missingThere(repository, settings, registry, problem)
        : problem;
    });
    const uri = made?.repository?.repositoryUri ?? (await describeRepository(repository))?.repositoryUri;
    if (uri === undefined) throw new Error(`ECR has ${repository} and tells no address.`);
    await endOld(repository, settings);
    return uri;
  };
  return {
    async published(repository, tags) {
      const [client, { BatchGetImageCommand }] = await Promise.all([ecr(), sdk()]);
      const digests = new Map<string, string>();
      // https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchGetImage.html: at most 100 images in one call.
      const names = new Set(tags);
      const wanted = [...names];
      for (let at = 0; at < wanted.length; at += 100) {
        const imageIds = wanted
          .slice(at, at + 100)
          .map((name) => (isDigest(name) ? { imageDigest: name } : { imageTag: name }));
        const found = await call('ecr:BatchGetImage', (limit) =>
          unless('RepositoryNotFoundException', () =>
            client.send(new BatchGetImageCommand({ ...of, repositoryName: repository, imageIds }), limit),
          ),
        );
        for (const { imageId } of found?.images ?? [])
          for (const name of [imageId?.imageTag, imageId?.imageDigest])
            if (name && imageId?.imageDigest && names.has(name)) digests.set(name, imageId.imageDigest);
      }
      return digests;
    },
    ensure: (repository) => ensureAs(repository, ofImages),
    async ensureLayers(repository) {
      await ensureAs(repository, ofLayers);
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

/** True for a digest, which has a colon as no tag has. */
const isDigest = (name: string): boolean => name.startsWith('sha256:');

/** True if AWS denied a call. */
const isDenied = (problem: unknown): boolean => problem instanceof Refused && problem.code === 'aws/denied';

const missingThere = (
  repository: string,
  { imageTagMutability, pulledBy }: RepositorySettings,
  { host, account }: ImageRegistry,
  cause: unknown,
): Refused =>
  new Refused({
    code: 'aws/denied',
    message: `There is no repository ${repository} in ${host}, and this role may not create it (ecr:CreateRepository).`,
    hint: `Create it in the account ${account} with ${imageTagMutability.toLowerCase()} tags, and give it a policy that lets this role push and ${pulledBy}pull: docs/building-images.md, Another registry.`,
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
