import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ChangesProposal } from '../../../src/stack/proposal.ts';
import { type AdapterUnderTest, openAdapter } from '../../loopback/adapter.ts';

const template = (delay: number) =>
  JSON.stringify({ Resources: { A: { Type: 'AWS::SQS::Queue', Properties: { Delay: delay } } } });
const base = { stack: 'jobs-dev', tags: { 'batch-job:project': 'jobs' } };

let under: AdapterUnderTest;
beforeEach(async () => {
  under = await openAdapter();
});
afterEach(() => under.close());

const sent = (name: string) =>
  under.loopback.calls.filter((call) => call.name === name).map(({ parameters }) => parameters);

test('keeps what a failed operation has made or changed where the request says so', async () => {
  const stacks = await under.doors.stacks();
  const rollback = false as const;
  const propose = async (changeSetType: 'CREATE' | 'UPDATE', delay: number) =>
    (await stacks.createChangeSet({
      ...base,
      changeSetType,
      template: { body: template(delay) },
      rollback,
    })) as ChangesProposal;
  await stacks.executeChangeSet(await propose('CREATE', 0), { onEvent: () => {} });
  await stacks.executeChangeSet(await propose('UPDATE', 5), { onEvent: () => {} });
  expect(sent('CreateChangeSet')[0]).toMatchObject({ OnStackFailure: 'DO_NOTHING' });
  expect(sent('CreateChangeSet')[1]).not.toHaveProperty('OnStackFailure');
  expect(sent('ExecuteChangeSet')[0]).not.toHaveProperty('DisableRollback');
  expect(sent('ExecuteChangeSet')[1]).toMatchObject({ DisableRollback: 'true' });
});

test('sends express mode, alarms that roll back, and topics of events', async () => {
  const stacks = await under.doors.stacks();
  const arn = 'arn:aws:cloudwatch:us-east-1:123456789012:alarm:late';
  const topic = 'arn:aws:sns:us-east-1:123456789012:deploys';
  const propose = (more: object) =>
    stacks.createChangeSet({ ...base, changeSetType: 'CREATE', template: { body: template(0) }, ...more });
  await propose({ express: true, rollbackAlarms: { arns: [arn], minutes: 5 }, notificationArns: [topic] });
  await propose({ rollbackAlarms: { arns: [], minutes: 0 }, notificationArns: [] });
  await propose({});
  await propose({ rollbackAlarms: { minutes: 10 } });
  const [all, none, nothing, minutes] = sent('CreateChangeSet');
  expect(all).toMatchObject({
    'DeploymentConfig.Mode': 'EXPRESS',
    'RollbackConfiguration.RollbackTriggers.member.1.Arn': arn,
    'RollbackConfiguration.RollbackTriggers.member.1.Type': 'AWS::CloudWatch::Alarm',
    'RollbackConfiguration.MonitoringTimeInMinutes': '5',
    'NotificationARNs.member.1': topic,
  });
  // An empty list removes those that the stack has.
  expect(none).toMatchObject({ 'RollbackConfiguration.RollbackTriggers': '', NotificationARNs: '' });
  // Without a list those that the stack has stay.
  expect(Object.keys(minutes ?? {}).filter((name) => /^Rollback/.test(name))).toEqual([
    'RollbackConfiguration.MonitoringTimeInMinutes',
  ]);
  expect(Object.keys(nothing ?? {}).filter((name) => /^(DeploymentConfig|Rollback|Notification)/.test(name))).toEqual(
    [],
  );
});

test('sends the service role with a deletion only where one is given', async () => {
  const stacks = await under.doors.stacks();
  const roleArn = 'arn:aws:iam::123456789012:role/cfn';
  for (const [name, role] of [
    ['jobs-one', undefined],
    ['jobs-two', roleArn],
  ] as const) {
    under.account.cloud.plant({ name });
    await stacks.delete(name, { onEvent: () => {} }, undefined, role);
  }
  expect(sent('DeleteStack').map(({ RoleARN }) => RoleARN)).toEqual([undefined, roleArn]);
});
