import { describe, expect, test } from '@jest/globals';
import { type DeployRequest, deploy } from '../../src/commands/deploy.ts';
import { plan } from '../../src/commands/plan.ts';
import type { Refused } from '../../src/diagnostics/refused.ts';
import { type Account, makeAccount } from '../fakes/account.ts';
import { noComment } from '../fakes/comment-request.ts';
import { makeWorld } from '../fakes/world.ts';

const config = (gpu: number, arm64 = false, more = '') => `serviceName: shop
stackConfig:
  compute:
    lend: [previews]
resources:
  train:
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
        gpu: ${gpu}
${more}  other:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
      resources:
        cpu: 1
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

describe('a preview whose job has GPUs', () => {
  test('is refused where the lender has no such job, with what to deploy first', async () => {
    const account = makeAccount();
    await deployed(account, 'production', config(0));
    const refused: Refused = await deployed(account, 'pr-7', config(1)).catch((problem) => problem);
    expect(refused.code).toBe('stack/no-lender');
    expect(refused.message).toContain(
      'lends no instances with GPUs, and jobs of the preview have gpu: the stack shop-production has no output StpLentOnDemandGpuJobQueue, StpLentSpotGpuJobQueue.',
    );
    expect(refused.hint).toContain('Deploy the stage production with a job that has resources.gpu');
    expect(account.cloud.find('shop-pr-7')).toBeUndefined();
  });

  test('and another one arm64 is refused for both in one sentence', async () => {
    const account = makeAccount();
    await deployed(account, 'production', config(0));
    const refused: Refused = await deployed(account, 'pr-7', config(1, true)).catch((problem) => problem);
    expect(refused.message).toContain('and jobs of the preview have arm64 and gpu');
  });

  test('borrows such instances of a lender that has one', async () => {
    const account = makeAccount();
    const { lines } = await deployed(account, 'production', config(1));
    expect(lines.join('\n')).toContain('four pools of their own, on demand and spot for x86 and GPUs');
    await deployed(account, 'pr-7', config(1));
    expect(account.cloud.find('shop-pr-7')?.parameters).toMatchObject({
      StpBorrowedOnDemandGpuJobQueue: 'phys-stplentbatchondemandgpujobqueue-1',
      StpBorrowedSpotGpuJobQueue: 'phys-stplentbatchspotgpujobqueue-1',
    });
  });
});

describe('a job that gets a GPU', () => {
  test('shows in a plan its number, and the price of the instance it gets', async () => {
    const account = makeAccount();
    await deployed(account, 'dev', config(0));
    const fake = makeWorld([], account, config(1));
    await plan(fake.world, request('dev'));
    const text = fake.lines.join('\n');
    expect(text).toContain('gpu: new, 1');
    expect(text).toMatch(/c6i\.xlarge \$0\.17\d?\/h.*g5\.xlarge \$1\.006\/h/);
  });

  test('shows in a plan its shared memory in the words of the config', async () => {
    const account = makeAccount();
    await deployed(account, 'dev', config(1));
    const fake = makeWorld([], account, config(1, false, '      sharedMemory: 2048\n'));
    await plan(fake.world, request('dev'));
    expect(fake.lines.join('\n')).toContain('sharedMemory: new, 2048 MiB');
  });

  test('is refused before anything is made where the account may have no such instance', async () => {
    const account = makeAccount();
    account.quotas.set('L-DB2E81BA', 0);
    account.quotas.set('L-417A185B', 0);
    const refused: Refused = await deployed(account, 'dev', config(1)).catch((problem) => problem);
    expect(refused).toMatchObject({
      code: 'stack/quota',
      message: expect.stringContaining('train needs an instance with GPUs'),
      hint: expect.stringContaining('--quota-code L-DB2E81BA --desired-value 4'),
    });
    expect(account.cloud.find('shop-dev')).toBeUndefined();
  });

  test('is deployed where one of the quotas allows an instance', async () => {
    const account = makeAccount();
    account.quotas.set('L-417A185B', 0);
    account.quotas.set('L-DB2E81BA', 4);
    await deployed(account, 'dev', config(1));
    expect(account.cloud.find('shop-dev')?.status).toBe('CREATE_COMPLETE');
  });
});
