import { expect, test } from '@jest/globals';
import { ruleOf } from '../../src/adapters/aws/triggers.ts';
import { makeAccount } from '../fakes/account.ts';
import { fakeTriggers } from '../fakes/triggers.ts';
import { openAdapter } from '../loopback/adapter.ts';
import { triggersContract } from './triggers.contract.ts';

triggersContract('in memory', async () => {
  const account = makeAccount();
  return { account, triggers: fakeTriggers(account), close: async () => {} };
});

triggersContract('through the SDK and signed calls', async () => {
  const { account, doors, close } = await openAdapter();
  return { account, triggers: await doors.triggers(), close };
});

test.each([
  ['shop-dev-NightlyRule-1ABC', { Name: 'shop-dev-NightlyRule-1ABC' }],
  ['orders|placed', { Name: 'placed', EventBusName: 'orders' }],
  ['arn:aws:events:eu-west-1:123456789012:rule/nightly', { Name: 'nightly' }],
  ['arn:aws:events:eu-west-1:123456789012:rule/orders/placed', { Name: 'placed', EventBusName: 'orders' }],
])('ruleOf reads name and bus in the physical id %s', (physicalId, rule) => {
  expect(ruleOf(physicalId)).toEqual(rule);
});
