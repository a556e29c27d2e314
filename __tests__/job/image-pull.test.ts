import { describe, expect, it } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { token } from '../../src/cloudformation/token.ts';
import { pullStatements } from '../../src/job/image-pull.ts';
import { registryOf } from '../../src/stage/image-registry.ts';

const resourceFor = (image: string | undefined) =>
  JSON.stringify(
    pullStatements(image, { project: 'Shop', preview: false }).find(({ Action }) =>
      Action.includes('ecr:BatchGetImage'),
    )?.Resource,
  );

describe('pullStatements', () => {
  it("returns the project's repository for an image that this action builds", () => {
    expect(resourceFor(undefined)).toContain(':repository/batch-job/shop');
  });

  it('returns both repositories in a preview, which also uses images that other stages pushed', () => {
    const [, pull] = pullStatements(undefined, { project: 'Shop', preview: true });
    const [own, preview] = (pull?.Resource ?? []) as Expression[];
    expect(JSON.stringify(own)).toContain(':repository/batch-job/shop"');
    expect(JSON.stringify(preview)).toContain(':repository/batch-job/shop/preview"');
  });

  it.each([
    ['111122223333.dkr.ecr.eu-west-1.amazonaws.com/team/tool:1.2', ':ecr:eu-west-1:111122223333:repository/team/tool'],
    ['111122223333.dkr.ecr.eu-west-1.amazonaws.com/tool', ':ecr:eu-west-1:111122223333:repository/tool'],
    ['111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/tool@sha256:ab', ':ecr:cn-north-1:111122223333:repository/tool'],
    ['111122223333.dkr-ecr.us-east-1.on.aws/tool:1', ':ecr:us-east-1:111122223333:repository/tool'],
  ])('returns the repository of %s in its account and region', (image, repository) => {
    expect(resourceFor(image)).toContain(`"${repository}"`);
  });

  it.each([
    'public.ecr.aws/docker/library/busybox:stable',
    'busybox',
    'ghcr.io/111122223333.dkr.ecr.eu-west-1.amazonaws.com/x',
  ])('returns nothing for the public image %s', (image) => {
    expect(pullStatements(image, { project: 'shop', preview: true })).toEqual([]);
  });

  it('returns every repository for an image that only CloudFormation knows', () => {
    expect(resourceFor(token({ Ref: 'Tool' }))).toContain(':ecr:*:*:repository/*');
  });

  it('returns the repositories of another registry in its account and region', () => {
    const registry = registryOf('999988887777.dkr.ecr.us-west-2.amazonaws.com');
    const [, pull] = pullStatements(undefined, { project: 'Shop', preview: true, registry });
    const text = JSON.stringify(pull?.Resource);
    expect(text).toContain('":ecr:us-west-2:999988887777:repository/batch-job/shop"');
    expect(text).toContain('":ecr:us-west-2:999988887777:repository/batch-job/shop/preview"');
    expect(text).not.toContain('AWS::AccountId');
  });
});
