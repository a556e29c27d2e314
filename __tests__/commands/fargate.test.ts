import { describe, expect, test } from '@jest/globals';
import { type DeployRequest, deploy } from '../../src/commands/deploy.ts';
import { plan } from '../../src/commands/plan.ts';
import type { Refused } from '../../src/diagnostics/refused.ts';
import { type Account, makeAccount } from '../fakes/account.ts';
import { noComment } from '../fakes/comment-request.ts';
import { makeWorld } from '../fakes/world.ts';

const config = (more: readonly string[] = [], size = '{cpu: 2, memory: 4096}') => `serviceName: shop
stackConfig:
  compute:
    lend: [previews]
resources:
  report:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
      resources: ${size}
${more.map((line) => `      ${line}\n`).join('')}`;

const onFargate = config(['capacity: fargate']);

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

describe('a preview whose job runs on Fargate', () => {
  test('is refused where the lender has no such job, with the line to add there', async () => {
    const account = makeAccount();
    await deployed(account, 'production', config());
    const refused: Refused = await deployed(account, 'pr-7', onFargate).catch((problem) => problem);
    expect(refused.code).toBe('stack/no-lender');
    expect(refused.message).toContain(
      'does not lend the capacity on Fargate that jobs of the preview ask for: the stack shop-production has no output StpLentFargateJobQueue, StpLentFargateSpotJobQueue, StpLentFargatePublicIp.',
    );
    expect(refused.hint).toContain('Deploy the stage production with a job that has capacity: fargate, which');
    expect(account.cloud.find('shop-pr-7')).toBeUndefined();
  });

  test('names the processor too where it is that which the lender lacks', async () => {
    const account = makeAccount();
    await deployed(account, 'production', onFargate);
    const graviton = config(['capacity: fargate', 'arm64: true']);
    const refused: Refused = await deployed(account, 'pr-7', graviton).catch((problem) => problem);
    expect(refused.hint).toContain('with a job that has capacity: fargate and arm64: true, which');
  });

  test('borrows pools on Fargate of a lender that has such a job', async () => {
    const account = makeAccount();
    const lender = await deployed(account, 'production', onFargate);
    await deployed(account, 'pr-7', onFargate);
    expect(account.cloud.find('shop-pr-7')?.parameters).toMatchObject({
      StpBorrowedFargateJobQueue: 'phys-stplentbatchfargatejobqueue-1',
      StpBorrowedFargateSpotJobQueue: 'phys-stplentbatchfargatespotjobqueue-1',
    });
    expect(lender.lines.join('\n')).toContain(
      'lends previews four pools of their own, on demand and spot, on instances and on Fargate, of at most 64 vCPUs each',
    );
  });
});

describe('plan of a job that moves to Fargate', () => {
  const planned = async (text: string) => {
    const account = makeAccount();
    await deployed(account, 'dev', config());
    const fake = makeWorld([], account, text);
    await plan(fake.world, request('dev'));
    return fake.lines.join('\n');
  };

  test('says so in the words of the config, with the price of its size', async () => {
    const text = await planned(onFargate);
    expect(text).toContain('capacity: instances → fargate');
    // Below its resource it stands in AWS's words.
    expect(text).not.toMatch(/^ {1,6}PlatformCapabilities/m);
    expect(text).toMatch(/m6i\.large \$0\.096\/h.*Fargate \$0\.09874\/h/);
  });

  test('says that the price of Fargate Spot is the most that it costs, and how much disk the job gets', async () => {
    const text = await planned(config(['capacity: fargate-spot', 'storage: 50', 'retryConfig: {attempts: 2}']));
    expect(text).toContain('capacity: instances → fargate-spot');
    expect(text).toContain('storage: new, 50 GiB');
    expect(text).not.toContain('useSpotInstances');
    expect(text).toMatch(/Fargate Spot at most \$0\.09874\/h/);
  });
});
