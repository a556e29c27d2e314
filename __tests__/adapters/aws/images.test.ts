import { describe, expect, test } from '@jest/globals';
import { refusalOf } from '../../../src/adapters/aws/refusals.ts';
import { registryOf } from '../../../src/stage/image-registry.ts';
import { type Answer, open, refusal, uri } from './open-registry.ts';

describe('ecrRegistry', () => {
  test('returns the digests of existing tags, in calls of at most 100 distinct tags', async () => {
    const { registry, asked } = await open({
      BatchGetImage: ({ imageIds }) => ({
        body: {
          images: (imageIds as { imageTag: string }[])
            .filter(({ imageTag }) => imageTag !== 'tag-3')
            .map((imageId) => ({ imageId: { ...imageId, imageDigest: `sha256:${imageId.imageTag}` } })),
          failures: [{ imageId: { imageTag: 'tag-3' }, failureCode: 'ImageNotFound' }],
        },
      }),
    });
    const tags = Array.from({ length: 250 }, (_, index) => `tag-${index}`);
    const digests = await registry.published('batch-job/shop', [...tags, 'tag-1']);
    expect(digests.size).toBe(249);
    expect(digests.get('tag-249')).toBe('sha256:tag-249');
    expect(digests.has('tag-3')).toBe(false);
    expect(asked.map(({ body }) => (body.imageIds as unknown[]).length)).toEqual([100, 100, 50]);
    expect(asked[0]?.body.repositoryName).toBe('batch-job/shop');
  });

  test('returns those digests that the repository has, asked for by digest', async () => {
    const { registry, asked } = await open({
      BatchGetImage: () => ({
        body: {
          images: [{ imageId: { imageDigest: 'sha256:a', imageTag: 'etl-1' } }],
          failures: [{ imageId: { imageDigest: 'sha256:b' }, failureCode: 'ImageNotFound' }],
        },
      }),
    });
    const digests = await registry.published('batch-job/shop', ['sha256:a', 'sha256:b']);
    expect(digests).toEqual(new Map([['sha256:a', 'sha256:a']]));
    expect(asked[0]?.body.imageIds).toEqual([{ imageDigest: 'sha256:a' }, { imageDigest: 'sha256:b' }]);
  });

  test('returns no digests without a repository, and makes no call without tags', async () => {
    const { registry, asked } = await open({ BatchGetImage: () => refusal('RepositoryNotFoundException') });
    expect((await registry.published('batch-job/shop', ['a'])).size).toBe(0);
    expect((await registry.published('batch-job/shop', [])).size).toBe(0);
    expect(asked).toHaveLength(1);
  });

  test.each(['MUTABLE', 'MUTABLE_WITH_EXCLUSION', 'IMMUTABLE_WITH_EXCLUSION'])(
    'makes the tags of an existing repository that is %s immutable',
    async (imageTagMutability) => {
      const { registry, asked } = await open({
        DescribeRepositories: () => ({ body: { repositories: [{ repositoryUri: uri, imageTagMutability }] } }),
        PutImageTagMutability: () => ({ body: {} }),
        GetLifecyclePolicy: () => ({ body: { lifecyclePolicyText: '{}' } }),
      });
      expect(await registry.ensure('batch-job/shop')).toBe(uri);
      expect(asked[1]).toEqual({
        action: 'PutImageTagMutability',
        body: { repositoryName: 'batch-job/shop', imageTagMutability: 'IMMUTABLE' },
      });
    },
  );

  test('throws if it may not make the tags of a repository immutable', async () => {
    const { registry } = await open({
      DescribeRepositories: () => ({ body: { repositories: [{ repositoryUri: uri, imageTagMutability: 'MUTABLE' }] } }),
      PutImageTagMutability: () => refusal('AccessDeniedException'),
    });
    await expect(registry.ensure('batch-job/shop')).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  const immutable = (): Answer => ({
    body: { repositories: [{ repositoryUri: uri, imageTagMutability: 'IMMUTABLE' }] },
  });

  test('leaves an existing repository with immutable tags and a lifecycle policy unchanged', async () => {
    const { registry, asked } = await open({
      DescribeRepositories: immutable,
      GetLifecyclePolicy: () => ({ body: { lifecyclePolicyText: '{}' } }),
    });
    expect(await registry.ensure('batch-job/shop')).toBe(uri);
    expect(asked.map(({ action }) => action)).toEqual(['DescribeRepositories', 'GetLifecyclePolicy']);
  });

  test('lets a repository without a lifecycle policy end images without a tag after 14 days', async () => {
    const { registry, asked } = await open({
      DescribeRepositories: immutable,
      GetLifecyclePolicy: () => refusal('LifecyclePolicyNotFoundException'),
      PutLifecyclePolicy: () => ({ body: {} }),
    });
    expect(await registry.ensure('batch-job/shop')).toBe(uri);
    expect(asked.at(-1)?.body.repositoryName).toBe('batch-job/shop');
    expect(JSON.parse(String(asked.at(-1)?.body.lifecyclePolicyText)).rules).toMatchObject([
      {
        selection: { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 14 },
        action: { type: 'expire' },
      },
    ]);
  });

  test.each(['GetLifecyclePolicy', 'PutLifecyclePolicy'])('goes on if the role may not call %s', async (denied) => {
    const { registry, asked } = await open(
      {
        DescribeRepositories: immutable,
        GetLifecyclePolicy: () => refusal('LifecyclePolicyNotFoundException'),
        PutLifecyclePolicy: () => ({ body: {} }),
        [denied]: () => refusal('AccessDeniedException'),
      },
      refusalOf,
    );
    expect(await registry.ensure('batch-job/shop')).toBe(uri);
    expect(asked.at(-1)?.action).toBe(denied);
  });

  test('creates a missing repository with immutable tags and scans on push', async () => {
    const { registry, asked } = await open({
      DescribeRepositories: () => refusal('RepositoryNotFoundException'),
      CreateRepository: () => ({ body: { repository: { repositoryUri: uri } } }),
      GetLifecyclePolicy: () => refusal('LifecyclePolicyNotFoundException'),
      PutLifecyclePolicy: () => ({ body: {} }),
    });
    expect(await registry.ensure('batch-job/shop')).toBe(uri);
    expect(asked[1]).toEqual({
      action: 'CreateRepository',
      body: {
        repositoryName: 'batch-job/shop',
        imageTagMutability: 'IMMUTABLE',
        imageScanningConfiguration: { scanOnPush: true },
      },
    });
    expect(asked.map(({ action }) => action).slice(2)).toEqual(['GetLifecyclePolicy', 'PutLifecyclePolicy']);
  });

  test('accepts a repository that another run creates at the same time', async () => {
    const { registry } = await open({
      DescribeRepositories: (_, count) =>
        count === 1 ? refusal('RepositoryNotFoundException') : { body: { repositories: [{ repositoryUri: uri }] } },
      CreateRepository: () => refusal('RepositoryAlreadyExistsException'),
      GetLifecyclePolicy: () => ({ body: { lifecyclePolicyText: '{}' } }),
    });
    expect(await registry.ensure('batch-job/shop')).toBe(uri);
  });

  test('returns the login in the token, and reports both forms of its password for masking', async () => {
    const authorizationToken = Buffer.from('AWS:pass:word==').toString('base64');
    const { registry, masked } = await open({
      GetAuthorizationToken: (_, count) => ({
        body: { authorizationData: [{ authorizationToken, ...(count === 1 ? {} : { expiresAt: 1_800_000_000 }) }] },
      }),
    });
    expect(await registry.login()).toEqual({ user: 'AWS', password: 'pass:word==' });
    expect(masked).toEqual([authorizationToken, 'pass:word==']);
    expect((await registry.login()).expiresAt).toBe(1_800_000_000_000);
  });

  test('throws without a token', async () => {
    const { registry } = await open({ GetAuthorizationToken: () => ({ body: { authorizationData: [] } }) });
    await expect(registry.login()).rejects.toMatchObject({ code: 'packaging/login-failed' });
  });

  const scanned = (status: string, findingSeverityCounts?: object): Answer => ({
    body: { imageScanStatus: { status }, imageScanFindings: { findingSeverityCounts } },
  });
  const sha = `sha256:${'a1'.repeat(32)}`;

  test.each([
    ['COMPLETE', { HIGH: 2, LOW: 7 }, { HIGH: 2, LOW: 7 }],
    ['ACTIVE', { CRITICAL: 1 }, { CRITICAL: 1 }],
    ['COMPLETE', undefined, {}],
    ['IN_PROGRESS', { HIGH: 2 }, undefined],
    ['UNSUPPORTED_IMAGE', undefined, undefined],
    ['FAILED', undefined, undefined],
    ['SCAN_ELIGIBILITY_EXPIRED', { HIGH: 2 }, undefined],
  ])('returns the findings of a scan that is %s with %j as %j', async (status, counts, findings) => {
    const { registry, asked } = await open({ DescribeImageScanFindings: () => scanned(status, counts) });
    expect(await registry.scan('batch-job/shop', sha)).toEqual(findings);
    expect(asked[0]?.body).toMatchObject({ repositoryName: 'batch-job/shop', imageId: { imageDigest: sha } });
  });

  test.each(['ScanNotFoundException', 'ImageNotFoundException', 'RepositoryNotFoundException'])(
    'returns no findings where ECR says %s',
    async (name) => {
      const { registry } = await open({ DescribeImageScanFindings: () => refusal(name) }, refusalOf);
      expect(await registry.scan('batch-job/shop', sha)).toBeUndefined();
    },
  );

  test('throws if the findings of a scan may not be read', async () => {
    const { registry } = await open({ DescribeImageScanFindings: () => refusal('AccessDeniedException') }, refusalOf);
    await expect(registry.scan('batch-job/shop', sha)).rejects.toMatchObject({ code: 'aws/denied' });
  });

  test('makes every call through `call`, under its IAM action', async () => {
    const { registry, called } = await open({
      BatchGetImage: () => refusal('AccessDeniedException'),
      DescribeRepositories: () => refusal('RepositoryNotFoundException'),
      CreateRepository: () => refusal('AccessDeniedException'),
      GetAuthorizationToken: () => refusal('AccessDeniedException'),
    });
    await expect(registry.published('a', ['t'])).rejects.toMatchObject({ name: 'AccessDeniedException' });
    await expect(registry.ensure('a')).rejects.toMatchObject({ name: 'AccessDeniedException' });
    await expect(registry.login()).rejects.toMatchObject({ name: 'AccessDeniedException' });
    expect(called).toEqual([
      ...['ecr:BatchGetImage', 'ecr:DescribeRepositories', 'ecr:CreateRepository', 'ecr:GetAuthorizationToken'],
    ]);
  });
});

describe('ecrRegistry of another account', () => {
  const host = '999988887777.dkr.ecr.us-west-2.amazonaws.com';
  const openOther = (answers: Parameters<typeof open>[0]) => open(answers, refusalOf, registryOf(host));

  test('names that account in every call about a repository', async () => {
    const there = `${host}/batch-job/shop`;
    const { registry, asked } = await openOther({
      BatchGetImage: () => ({ body: { images: [] } }),
      DescribeRepositories: () => ({
        body: { repositories: [{ repositoryUri: there, imageTagMutability: 'MUTABLE' }] },
      }),
      PutImageTagMutability: () => ({ body: {} }),
      GetLifecyclePolicy: () => refusal('LifecyclePolicyNotFoundException'),
      PutLifecyclePolicy: () => ({ body: {} }),
      DescribeImageScanFindings: () => refusal('ScanNotFoundException'),
    });
    await registry.published('batch-job/shop', ['a']);
    expect(await registry.ensure('batch-job/shop')).toBe(there);
    await registry.scan('batch-job/shop', 'sha256:0');
    expect(asked).toHaveLength(6);
    for (const { body } of asked) expect(body.registryId).toBe('999988887777');
  });

  test('pushes to a repository whose settings may not be read', async () => {
    const { registry, asked } = await openOther({
      DescribeRepositories: () => refusal('AccessDeniedException'),
      GetLifecyclePolicy: () => refusal('AccessDeniedException'),
    });
    expect(await registry.ensure('batch-job/shop')).toBe(`${host}/batch-job/shop`);
    expect(asked.map(({ action }) => action)).toEqual(['DescribeRepositories', 'GetLifecyclePolicy']);
  });

  test('says where a repository is missing that this role may not create', async () => {
    const { registry } = await openOther({
      DescribeRepositories: () => refusal('RepositoryNotFoundException'),
      CreateRepository: () => refusal('AccessDeniedException'),
    });
    await expect(registry.ensure('batch-job/shop')).rejects.toMatchObject({
      code: 'aws/denied',
      message: `There is no repository batch-job/shop in ${host}, and this role may not create it (ecr:CreateRepository).`,
      hint: expect.stringContaining('in the account 999988887777'),
    });
  });
});
