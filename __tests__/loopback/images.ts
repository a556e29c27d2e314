import type { Account } from '../fakes/account.ts';
import { deleteImages, imagesByDigest } from '../fakes/stored-images.ts';
import { Failure } from './failure.ts';
import { error, json, targeted } from './json-protocol.ts';
import { pageOf, type Service } from './server.ts';

/** Serves ECR and the job definitions of Batch for an account in memory; a page has two items. */
export const imageServices = (account: Account): Service[] => [
  targeted('AmazonEC2ContainerRegistry', {
    DescribeRepositories: () => {
      if (account.mutableRepository === undefined) throw new Failure('RepositoryNotFoundException');
      return { repositories: [{ repositoryUri: account.mutableRepository, imageTagMutability: 'MUTABLE' }] };
    },
    PutImageTagMutability: () => ({}),
    CreateRepository: ({ repositoryName }) => ({
      repository: { repositoryUri: `${account.id}.dkr.ecr.us-east-1.amazonaws.com/${repositoryName}` },
    }),
    BatchGetImage: ({ repositoryName, imageIds }) => ({
      images: (imageIds as unknown as { imageTag?: string; imageDigest?: string }[]).flatMap((asked) => {
        const found = [...account.images].find(([name, digest]) =>
          asked.imageTag === undefined ? digest === asked.imageDigest : name === `${repositoryName}:${asked.imageTag}`,
        );
        return found === undefined ? [] : [{ imageId: { ...asked, imageDigest: found[1] } }];
      }),
      failures: [],
    }),
    DescribeImages: ({ repositoryName = '', nextToken }) => {
      const all = [...imagesByDigest(account, repositoryName)];
      if (all.length === 0) throw new Failure('RepositoryNotFoundException');
      const page = pageOf(all, nextToken);
      return {
        imageDetails: page.items.map(([imageDigest, imageTags]) => {
          const { pushedAt = new Date(0), pulledAt } = account.imageTimes.get(imageDigest) ?? {};
          const pulled = pulledAt ? { lastRecordedPullTime: pulledAt.getTime() / 1_000 } : {};
          return { imageDigest, imageTags, imagePushedAt: pushedAt.getTime() / 1_000, ...pulled };
        }),
        nextToken: page.next,
      };
    },
    BatchDeleteImage: ({ repositoryName = '', imageIds }) => {
      const digests = (imageIds as unknown as { imageDigest: string }[]).map(({ imageDigest }) => imageDigest);
      if (digests.length > 100) throw new Failure('InvalidParameterException', 'at most 100');
      const gone = deleteImages(account, repositoryName, digests);
      return {
        imageIds: gone.flatMap((imageDigest) => [
          { imageDigest, imageTag: 'a' },
          { imageDigest, imageTag: 'b' },
        ]),
        failures: digests
          .filter((imageDigest) => !gone.includes(imageDigest))
          .map((imageDigest) => ({ imageId: { imageDigest }, failureCode: 'ImageReferencedByManifestList' })),
      };
    },
    GetLifecyclePolicy: () => {
      throw new Failure('LifecyclePolicyNotFoundException');
    },
    PutLifecyclePolicy: () => ({}),
    DescribeImageScanFindings: ({ imageId }) => {
      const findings = account.scans.get((imageId as unknown as { imageDigest: string }).imageDigest);
      if (findings === undefined) throw new Failure('ScanNotFoundException');
      return findings === 'pending'
        ? { imageScanStatus: { status: 'IN_PROGRESS' } }
        : { imageScanStatus: { status: 'COMPLETE' }, imageScanFindings: { findingSeverityCounts: findings } };
    },
    GetAuthorizationToken: () => ({
      authorizationData: [{ authorizationToken: Buffer.from('AWS:example').toString('base64') }],
    }),
  }),
  {
    takes: ({ url }) => /^\/v1\/(describe|deregister)jobdefinition/.test(url.pathname),
    name: ({ url }) => url.pathname.slice(4),
    error,
    answer: ({ url, body }) => {
      const input = JSON.parse(body) as Record<string, string>;
      const named = input.jobDefinitions as unknown as readonly string[] | undefined;
      if (named)
        return json({
          jobDefinitions: named.flatMap((jobDefinitionArn) => {
            const variables = account.jobVariables.get(jobDefinitionArn);
            const environment = [...(variables ?? [])].map(([name, value]) => ({ name, value }));
            return variables ? [{ jobDefinitionArn, containerProperties: { environment } }] : [];
          }),
        });
      if (url.pathname.endsWith('deregisterjobdefinition')) {
        account.revisions.set(input.jobDefinition ?? '', false);
        return json({});
      }
      const found = [...account.revisions]
        .filter(
          ([arn, active]) => active && arn.includes(input.jobDefinitionName ? `/${input.jobDefinitionName}:` : '/'),
        )
        .map(([arn]) => {
          const { image, tags } = account.definitions.get(arn) ?? {};
          return {
            jobDefinitionArn: arn,
            jobDefinitionName: /job-definition\/([^:]+)/.exec(arn)?.[1],
            status: 'ACTIVE',
            revision: Number(arn.split(':').at(-1)),
            ...(tags ? { tags } : {}),
            ...(image ? { containerProperties: { image } } : {}),
          };
        });
      const page = pageOf(found, input.nextToken);
      return json({ jobDefinitions: page.items, nextToken: page.next });
    },
  },
];
