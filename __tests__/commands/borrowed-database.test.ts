import { beforeEach, describe, expect, test } from '@jest/globals';
import { type DeployRequest, deploy } from '../../src/commands/deploy.ts';
import { plan } from '../../src/commands/plan.ts';
import { type Account, makeAccount } from '../fakes/account.ts';
import { noComment } from '../fakes/comment-request.ts';
import { parse } from '../fakes/template.ts';
import { makeWorld } from '../fakes/world.ts';

const config = `serviceName: shop
stackConfig:
  compute:
    lend: [previews]
  lend: [orders]
  preview:
    borrow: [orders]
resources:
  orders:
    type: relational-database
    properties:
      engine:
        type: postgres
        properties:
          primaryInstance:
            instanceSize: db.t4g.micro
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
        memory: 900
      timeout: 600
      connectTo: [orders]
`;

const request = (stage: string): DeployRequest => ({
  stage,
  region: 'us-east-1',
  origin: { repositoryId: '7' },
  allow: { replace: [], delete: [] },
  comment: noComment,
});

const deployed = (account: Account, stage: string) =>
  deploy(makeWorld([], account, config).world, request(stage)).catch((error: unknown) => error);

const stackOf = (account: Account, name: string) => {
  const stack = account.cloud.find(name);
  if (!stack) throw new Error(`no stack ${name}`);
  return stack;
};

describe('a preview that borrows a database', () => {
  let account: Account;
  beforeEach(async () => {
    account = makeAccount();
    await deployed(account, 'production');
  });

  test('names its secrets by the ARNs in the outputs of the lender, read anew by each deploy, and makes none', async () => {
    await deployed(account, 'pr-7');
    const { parameters, resources, template } = stackOf(account, 'shop-pr-7');
    const { outputs } = stackOf(account, 'shop-production');
    expect(outputs.StpLentOrdersConnectionSecret).toMatch(/./);
    expect(parameters).toMatchObject({
      StpBorrowedOrdersConnectionSecret: outputs.StpLentOrdersConnectionSecret,
      StpBorrowedOrdersCredentialsSecret: outputs.StpLentOrdersCredentialsSecret,
    });
    expect([...resources.values()].map(({ type }) => type)).not.toContain('AWS::SecretsManager::Secret');
    expect(JSON.stringify(parse(template))).not.toContain('{{resolve:');
    outputs.StpLentOrdersConnectionSecret = 'another';
    await deployed(account, 'pr-7');
    expect(stackOf(account, 'shop-pr-7').parameters.StpBorrowedOrdersConnectionSecret).toBe('another');
  });

  test('is refused where the lender has no output with the ARN, as one that an earlier version deployed', async () => {
    delete stackOf(account, 'shop-production').outputs.StpLentOrdersConnectionSecret;
    expect(await deployed(account, 'pr-7')).toMatchObject({
      code: 'stack/no-lender',
      message: expect.stringContaining('has no output StpLentOrdersConnectionSecret'),
      hint: expect.stringContaining('Deploy the stage production'),
    });
  });
});

test('a plan of the stage that lends a database warns that pull requests read and write its data', async () => {
  const warned = async (stage: string) => {
    const { world } = makeWorld([], makeAccount(), config);
    const { diagnostics } = await plan({ ...world, offline: true }, request(stage));
    return diagnostics.map(({ code, severity }) => [code, severity]);
  };
  expect(await warned('production')).toEqual([['config/lent-secret', 'warning']]);
  expect(await warned('pr-7')).toEqual([]);
});
