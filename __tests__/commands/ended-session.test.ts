import { expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import { makeWorld } from '../fakes/world.ts';
import { config, deployedAccount, request } from '../operations/report/comment-fixture.ts';

const hintAfter = async (reason: string): Promise<string> => {
  const account = await deployedAccount();
  account.cloud.failures.set('ReportJobDefinition', reason);
  const fake = makeWorld([], account, config(1800));
  const failure = await deploy(fake.world, request({ mode: 'never' })).catch((problem) => problem);
  expect(failure.code).toBe('stack/deploy-failed');
  return failure.hint;
};

test.each([
  'The security token included in the request is expired (Service: Batch, Status Code: 403, Request ID: 1)',
  'Resource handler returned message: "ExpiredToken" (HandlerErrorCode: AccessDenied)',
])(
  'A deployment during which the session of the run ended says how to give CloudFormation a role: %s',
  async (reason) => {
    expect(await hintAfter(reason)).toMatch(/cloudformation-role-arn .* deploy again\.$/);
  },
);

test('Another failure says nothing about sessions', async () => {
  expect(await hintAfter('The token of the queue is expired.')).toBe('Mend what failed first and deploy again.');
});
