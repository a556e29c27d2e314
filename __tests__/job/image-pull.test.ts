import { describe, expect, it } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { token } from '../../src/cloudformation/token.ts';
import { pullStatements } from '../../src/job/image-pull.ts';

const resourceFor = (image: string | undefined) =>
  JSON.stringify(
    pullStatements(image, { project: 'Shop', preview: false }).find(({ Action }) =>
      Action.includes('ecr:BatchGetImage'),
    )?.Resource,
  );

describe('the right to pull the image of a job that has secrets', () => {
  it("names the project's repository for an image of ours", () => {
    expect(resourceFor(undefined)).toContain(':repository/batch-job/shop');
  });

  it('names both repositories in a preview, which also uses what other stages pushed', () => {
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
  ])('names the repository of %s, whoever owns it', (image, repository) => {
    expect(resourceFor(image)).toContain(`"${repository}"`);
  });

  it.each([
    'public.ecr.aws/docker/library/busybox:stable',
    'busybox',
    'ghcr.io/111122223333.dkr.ecr.eu-west-1.amazonaws.com/x',
  ])('is not there for %s, which anybody may pull', (image) => {
    expect(pullStatements(image, { project: 'shop', preview: true })).toEqual([]);
  });

  it('reaches every repository when only CloudFormation knows which it will be', () => {
    expect(resourceFor(token({ Ref: 'Tool' }))).toContain(':ecr:*:*:repository/*');
  });
});
