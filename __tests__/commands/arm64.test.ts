import { describe, expect, test } from '@jest/globals';
import { type DeployRequest, deploy } from '../../src/commands/deploy.ts';
import { plan } from '../../src/commands/plan.ts';
import type { Refused } from '../../src/diagnostics/refused.ts';
import { type Account, makeAccount } from '../fakes/account.ts';
import { noComment } from '../fakes/comment-request.ts';
import { makeWorld } from '../fakes/world.ts';

const config = (arm64: boolean, cpu = 1) => `serviceName: shop
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
      resources:
        cpu: ${cpu}
        memory: 900
      arm64: ${arm64}
`;

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

describe('a preview whose job has arm64', () => {
  test('is refused where the lender has no such job, with what to deploy first', async () => {
    const account = makeAccount();
    await deployed(account, 'production', config(false));
    const refused: Refused = await deployed(account, 'pr-7', config(true)).catch((problem) => problem);
    expect(refused.code).toBe('stack/no-lender');
    expect(refused.message).toContain(
      'lends instances with x86 processors alone, and jobs of the preview have arm64: the stack shop-production has no output StpLentOnDemandArm64JobQueue, StpLentSpotArm64JobQueue.',
    );
    expect(refused.hint).toContain('Deploy the stage production with a job that has arm64: true');
    expect(account.cloud.find('shop-pr-7')).toBeUndefined();
  });

  test('borrows such instances of a lender that has one', async () => {
    const account = makeAccount();
    await deployed(account, 'production', config(true));
    const fake = await deployed(account, 'pr-7', config(true));
    expect(account.cloud.find('shop-pr-7')?.parameters).toMatchObject({
      StpBorrowedOnDemandArm64JobQueue: 'phys-stplentbatchondemandarm64jobqueue-1',
      StpBorrowedSpotArm64JobQueue: 'phys-stplentbatchspotarm64jobqueue-1',
    });
    expect(fake.lines.join('\n')).toContain('run in the pools that shop-production lends');
  });

  test('takes nothing of these where its jobs have none', async () => {
    const account = makeAccount();
    await deployed(account, 'production', config(true));
    await deployed(account, 'pr-7', config(false));
    expect(Object.keys(account.cloud.find('shop-pr-7')?.parameters ?? {}).filter((name) => /Arm64/.test(name))).toEqual(
      [],
    );
  });
});

describe('plan of a job that moves to arm64', () => {
  test('says so in the words of the config, with the price of the instance it gets', async () => {
    const account = makeAccount();
    await deployed(account, 'dev', config(false, 2));
    const fake = makeWorld([], account, config(true, 2));
    await plan(fake.world, request('dev'));
    const text = fake.lines.join('\n');
    expect(text).toContain('arm64: false → true');
    expect(text).toMatch(/c6i\.large \$0\.085\/h.*c6g\.large \$0\.068\/h/);
  });
});
