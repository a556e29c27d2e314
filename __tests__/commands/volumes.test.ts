import { describe, expect, test } from '@jest/globals';
import { type DeployRequest, deploy } from '../../src/commands/deploy.ts';
import { plan } from '../../src/commands/plan.ts';
import type { Refused } from '../../src/diagnostics/refused.ts';
import { type Account, makeAccount } from '../fakes/account.ts';
import { noComment } from '../fakes/comment-request.ts';
import { makeWorld } from '../fakes/world.ts';

const volumes = `      volumes:
        - type: instance-store
          properties:
            mountPath: /scratch
`;

const config = (more: string) => `serviceName: shop
stackConfig:
  compute:
    lend: [previews]
resources:
  sort:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
      resources:
        cpu: 4
        memory: 7600
      timeout: 3600
${more}`;

const request = (stage: string): DeployRequest => ({
  stage,
  region: 'us-east-1',
  origin: { repositoryId: '7' },
  allow: { replace: [], delete: [] },
  comment: noComment,
});

const deployed = async (account: Account, stage: string, text: string) => {
  const fake = makeWorld([], account, text);
  await deploy(fake.world, request(stage));
  return fake;
};

describe('a preview whose job has an instance store', () => {
  test.each([
    ['', volumes, 'no instances with an instance store, and jobs of the preview have volumes:', 'has volumes,'],
    [
      '      arm64: true\n',
      `      arm64: true\n${volumes}`,
      'no arm64 instances with an instance store, and jobs of the preview have volumes with arm64:',
      'has volumes and arm64: true,',
    ],
  ])('is refused where the lender has no such job on these processors: %j, %j', async (lender, own, says, hint) => {
    const account = makeAccount();
    await deployed(account, 'production', config(lender));
    const refused: Refused = await deployed(account, 'pr-7', config(own)).catch((problem) => problem);
    expect(refused.code).toBe('stack/no-lender');
    expect(refused.message).toContain(`lends ${says}`);
    expect(refused.hint).toContain(`Deploy the stage production with a job that ${hint}`);
    expect(account.cloud.find('shop-pr-7')).toBeUndefined();
  });

  test('borrows such instances of a lender that has one', async () => {
    const account = makeAccount();
    const { lines } = await deployed(account, 'production', config(volumes));
    expect(lines.join('\n')).toContain('four pools of their own, on demand and spot for x86 and instance store');
    await deployed(account, 'pr-7', config(volumes));
    expect(account.cloud.find('shop-pr-7')?.parameters).toMatchObject({
      StpBorrowedOnDemandNvmeJobQueue: 'phys-stplentbatchondemandnvmejobqueue-1',
      StpBorrowedSpotNvmeJobQueue: 'phys-stplentbatchspotnvmejobqueue-1',
    });
  });
});

test('a job that gets an instance store shows in a plan that it has one, and the price of the instance it gets', async () => {
  const account = makeAccount();
  await deployed(account, 'dev', config(''));
  const fake = makeWorld([], account, config(volumes));
  await plan(fake.world, request('dev'));
  const text = fake.lines.join('\n');
  expect(text).toContain('volumes');
  expect(text).toMatch(/c6i\.xlarge \$0\.17\d?\/h.*c6id\.xlarge \$0\.2016\/h/);
});
