import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../../src/commands/deploy.ts';
import { findUndeployed } from '../../../src/operations/drift/find-undeployed.ts';
import { readStackToCheck } from '../../../src/operations/drift/stack-to-check.ts';
import { stageOf } from '../../../src/stage/stage.ts';
import { driftRequest } from '../../commands/drift-fixture.ts';
import { type Account, makeAccount } from '../../fakes/account.ts';
import { noComment } from '../../fakes/comment-request.ts';
import { makeWorld } from '../../fakes/world.ts';

/** A config that lends pools and a queue, and whose previews borrow both. */
const config = (memory = 900) => `serviceName: shop
stackConfig:
  compute:
    lend: [previews]
  lend: [inbox]
  preview:
    borrow: [inbox]
resources:
  inbox:
    type: sqs-queue
  report:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
      resources:
        cpu: 1
        memory: ${memory}
      connectTo: [inbox]
`;

const deployed = async (account: Account, stage: string, baseStage?: string): Promise<void> => {
  const request = { stage, region: 'us-east-1', origin: {}, allow: { replace: [], delete: [] }, comment: noComment };
  await deploy(makeWorld([], account, config()).world, { ...request, ...(baseStage ? { baseStage } : {}) });
};

/** Looks for changes of a preview that are not deployed; `baseStage` is the input of today. */
const undeployed = async (account: Account, baseStage: string | undefined, text = config()) => {
  const { world } = makeWorld([], account, text);
  const stage = stageOf('shop', 'pr-7');
  const request = driftRequest({}, { stage: 'pr-7', ...(baseStage ? { baseStage } : {}) });
  return findUndeployed(world, request, stage, await readStackToCheck(world, stage));
};

describe('drift of a preview', () => {
  test.each([
    ['staging', undefined],
    ['staging', 'production'],
    ['production', 'staging'],
    ['production', 'pr-7'],
    ['pr-7', undefined],
    ['pr-7', 'staging'],
  ])('compares one that was deployed with the lender %s as such, though base-stage is %s', async (lender, input) => {
    const account = makeAccount();
    for (const stage of ['production', 'staging']) await deployed(account, stage);
    await deployed(account, 'pr-7', lender);
    expect(await undeployed(account, input)).toEqual({ notes: [] });
    expect((await undeployed(account, input, config(1800))).sentence).toContain('not deployed: ');
  });
});
