import { describe, expect, test } from '@jest/globals';
import { drift } from '../../src/commands/drift.ts';
import type { Account } from '../fakes/account.ts';
import { makeWorld } from '../fakes/world.ts';
import { openAdapter } from '../loopback/adapter.ts';
import { driftRequest, idOf, inSync, look, stackIn } from './drift-fixture.ts';
import { config } from './plan-fixture.ts';

const group = 'AWS::EC2::SecurityGroup';

/** A rule of a security group that somebody added, as CloudFormation documents a difference of kind ADD. */
const openToTheWorld = (account: Account) =>
  account.detection.results.set(idOf(account, group), {
    status: 'MODIFIED',
    differences: [
      {
        path: '/SecurityGroupIngress/0',
        actual: '{"CidrIp":"0.0.0.0/0","FromPort":22,"IpProtocol":"tcp","ToPort":22}',
      },
    ],
  });

describe('drift with remediate', () => {
  test('names a rule of a security group that opens access, and takes it back by a drift-aware change set', async () => {
    const account = await inSync();
    openToTheWorld(account);
    const before = await look(account);
    expect(before.drifted).toMatchObject([
      {
        severity: 'access',
        differences: [{ path: '/SecurityGroupIngress/0', actual: expect.stringContaining('0.0.0.0/0') }],
      },
    ]);
    account.cloud.mutations.length = 0;
    const { status, drifted, lines, outputs } = await look(account, { remediate: true, failOnDrift: true });
    expect(account.cloud.mutations).toEqual(['CreateChangeSet', 'ExecuteChangeSet']);
    expect([...account.cloud.executed.values()].at(-1)?.request).toMatchObject({
      changeSetType: 'UPDATE',
      revertsDrift: true,
      template: { deployed: true },
      tags: stackIn(account).tags,
    });
    expect([status, drifted, outputs['has-changes']]).toEqual(['IN_SYNC', [], 'true']);
    expect(lines.at(-1)).toMatch(/^1 resource brought back\. shop-dev is as it was deployed/);
  });

  test('deploys nothing of the config, and makes no change set for a config that is not deployed', async () => {
    const account = await inSync();
    const { template } = stackIn(account);
    account.cloud.mutations.length = 0;
    const text = config({ memory: 1800 });
    const undeployed = await look(account, { remediate: true }, { text });
    expect([undeployed.status, account.cloud.mutations]).toEqual(['DRIFTED', []]);
    openToTheWorld(account);
    await look(account, { remediate: true }, { text });
    expect(stackIn(account).template).toBe(template);
  });

  test('makes no change set without drift, and reports what CloudFormation could not bring back', async () => {
    const account = await inSync();
    account.cloud.mutations.length = 0;
    expect((await look(account, { remediate: true })).status).toBe('IN_SYNC');
    expect(account.cloud.mutations).toEqual([]);
    // A revision is nothing that CloudFormation compares.
    const definition = [...account.revisions.keys()].at(-1) ?? '';
    account.revisions.set(definition.replace(/:\d+$/, ':99'), true);
    const { status, lines } = await look(account, { remediate: true });
    expect(status).toBe('DRIFTED');
    expect(lines.join('\n')).toContain('CloudFormation finds nothing that it could bring back.');
    expect(lines.at(-1)).toContain('take back what is left by hand');
    expect(account.cloud.mutations).not.toContain('ExecuteChangeSet');
  });

  test('refuses a change that would lose data unless an input allows it, and deletes its change set', async () => {
    const account = await inSync();
    const id = idOf(account, 'AWS::SQS::Queue');
    account.detection.results.set(id, {
      status: 'MODIFIED',
      differences: [{ path: '/QueueName', expected: 'a', actual: 'b' }],
    });
    const { drifted } = account.cloud;
    account.cloud.drifted = (stack) => drifted(stack).map((change) => ({ ...change, replacement: 'True' }));
    account.cloud.mutations.length = 0;
    const fake = makeWorld([], account, config());
    const refused = drift(fake.world, driftRequest({ remediate: true, keepsIssue: true }));
    await expect(refused).rejects.toMatchObject({ code: 'stack/loses-data' });
    // What was found is reported all the same.
    expect(fake.outputs['drift-status']).toBe('DRIFTED');
    expect(fake.tracker.issues).toMatchObject([{ state: 'open' }]);
    expect(account.cloud.mutations).toEqual(['CreateChangeSet', 'DeleteChangeSet']);
    account.detection.results.set(id, {
      status: 'MODIFIED',
      differences: [{ path: '/QueueName', expected: 'a', actual: 'b' }],
    });
    await look(account, { remediate: true }, { allow: { replace: [id], delete: [] } });
    expect(account.cloud.mutations).toContain('ExecuteChangeSet');
  });

  test('refuses code of a fork before AWS is called, and the stack of another repository before it changes anything', async () => {
    const account = await inSync();
    openToTheWorld(account);
    const fake = makeWorld([], account, config());
    await expect(drift({ ...fake.world, code: 'fork' }, driftRequest({ remediate: true }))).rejects.toMatchObject({
      code: 'door/fork',
    });
    expect(fake.asked).toEqual([]);
    Object.assign(stackIn(account).tags, { 'batch-job:repository-id': '1' });
    account.cloud.mutations.length = 0;
    await expect(look(account, { remediate: true }, { origin: { repositoryId: '2' } })).rejects.toMatchObject({
      code: 'stack/other-repository',
    });
    await expect(look(account, { remediate: true })).rejects.toMatchObject({ code: 'stack/confirm' });
    expect(account.cloud.mutations).toEqual([]);
  });
});

test('a drift-aware change set is sent as DeploymentMode REVERT_DRIFT with the template of the stack', async () => {
  const { account, doors, loopback, close } = await openAdapter();
  const body = { Resources: { Door: { Type: group } } };
  const { id, tags } = account.cloud.plant({ name: 'jobs-dev', body });
  account.detection.results.set('Door', {
    status: 'MODIFIED',
    differences: [{ path: '/GroupDescription', expected: 'a', actual: 'b' }],
  });
  const stacks = await doors.stacks();
  const proposal = await stacks.createChangeSet({
    ...{ stack: id, changeSetType: 'UPDATE', template: { deployed: true }, revertsDrift: true, tags },
  });
  const { parameters = {} } = loopback.calls.find(({ name }) => name === 'CreateChangeSet') ?? {};
  expect(parameters).toMatchObject({
    DeploymentMode: 'REVERT_DRIFT',
    UsePreviousTemplate: 'true',
    ChangeSetType: 'UPDATE',
  });
  expect(Object.keys(parameters)).not.toEqual(expect.arrayContaining(['TemplateBody']));
  expect(proposal).toMatchObject({
    kind: 'changes',
    changes: [
      {
        action: 'Modify',
        logicalId: 'Door',
        details: [{ path: '/Properties/GroupDescription', before: 'b', after: 'a' }],
      },
    ],
  });
  await close();
});
