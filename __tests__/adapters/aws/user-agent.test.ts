import { afterEach, expect, test } from '@jest/globals';
import { version } from '../../../src/generated/version.ts';
import { type AdapterUnderTest, openAdapter } from '../../loopback/adapter.ts';

let under: AdapterUnderTest;
afterEach(() => under.close());

test('every call to AWS names this program and its version, also one that no SDK client makes', async () => {
  under = await openAdapter();
  const { doors, loopback, account } = under;
  account.cloud.plant({ name: 'jobs-dev' });
  await (await doors.identity()).whoami();
  await (await doors.stacks()).describe('jobs-dev');
  await (await doors.zones()).available();
  expect(loopback.calls.map(({ name }) => name)).toEqual([
    'GetCallerIdentity',
    'DescribeStacks',
    'DescribeAvailabilityZones',
  ]);
  for (const { headers } of loopback.calls) expect(headers['user-agent']).toContain(`batch-job-action/${version}`);
});
