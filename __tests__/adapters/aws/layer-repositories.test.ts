import { describe, expect, test } from '@jest/globals';
import { refusalOf } from '../../../src/adapters/aws/refusals.ts';
import { registryOf } from '../../../src/stage/image-registry.ts';
import { open, refusal, uri } from './open-registry.ts';

describe('ensureLayers of ecrRegistry', () => {
  test('creates a repository with tags that can be moved and no scan, whose layers end by themselves', async () => {
    const { registry, asked } = await open({
      DescribeRepositories: () => refusal('RepositoryNotFoundException'),
      CreateRepository: () => ({ body: { repository: { repositoryUri: uri } } }),
      GetLifecyclePolicy: () => refusal('LifecyclePolicyNotFoundException'),
      PutLifecyclePolicy: () => ({ body: {} }),
    });
    await registry.ensureLayers('batch-job/shop/cache');
    expect(asked[1]).toEqual({
      action: 'CreateRepository',
      body: {
        repositoryName: 'batch-job/shop/cache',
        imageTagMutability: 'MUTABLE',
        imageScanningConfiguration: { scanOnPush: false },
      },
    });
    const age = { countType: 'sinceImagePushed', countUnit: 'days' };
    expect(JSON.parse(String(asked.at(-1)?.body.lifecyclePolicyText)).rules).toMatchObject([
      { rulePriority: 1, selection: { ...age, tagStatus: 'untagged', countNumber: 1 }, action: { type: 'expire' } },
      { rulePriority: 2, selection: { ...age, tagStatus: 'any', countNumber: 30 }, action: { type: 'expire' } },
    ]);
  });

  test.each([
    ['IMMUTABLE', ['DescribeRepositories', 'PutImageTagMutability', 'GetLifecyclePolicy']],
    ['MUTABLE', ['DescribeRepositories', 'GetLifecyclePolicy']],
    ['IMMUTABLE_WITH_EXCLUSION', ['DescribeRepositories', 'GetLifecyclePolicy']],
  ])('lets the tags of a repository that is %s be moved by %j', async (imageTagMutability, actions) => {
    const { registry, asked } = await open({
      DescribeRepositories: () => ({ body: { repositories: [{ repositoryUri: uri, imageTagMutability }] } }),
      PutImageTagMutability: () => ({ body: {} }),
      GetLifecyclePolicy: () => ({ body: { lifecyclePolicyText: '{}' } }),
    });
    await registry.ensureLayers('batch-job/shop/cache');
    expect(asked.map(({ action }) => action)).toEqual(actions);
    const put = asked.find(({ action }) => action === 'PutImageTagMutability');
    if (put) expect(put.body.imageTagMutability).toBe('MUTABLE');
  });

  test('throws a denial where the role may not make the repository, in this account and in another one', async () => {
    for (const chosen of [undefined, registryOf('999988887777.dkr.ecr.us-west-2.amazonaws.com')]) {
      const answers = {
        DescribeRepositories: () => refusal('RepositoryNotFoundException'),
        CreateRepository: () => refusal('AccessDeniedException'),
      };
      const { registry } = await open(answers, refusalOf, chosen);
      const problem = await registry.ensureLayers('batch-job/shop/cache').catch((reason) => reason);
      expect(problem).toMatchObject({ code: 'aws/denied' });
      if (chosen)
        expect(problem.hint).toContain('with mutable tags, and give it a policy that lets this role push and pull:');
    }
  });
});
