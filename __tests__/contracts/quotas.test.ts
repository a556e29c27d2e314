import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AdapterUnderTest, openAdapter } from '../loopback/adapter.ts';

describe('Quotas, through the SDK', () => {
  let under: AdapterUnderTest;
  beforeAll(async () => {
    under = await openAdapter();
  });
  afterAll(() => under.close());

  test.each([
    [0, 0],
    [5, 2],
    [50, 49],
  ])('pools counts %d compute environments and %d queues over all pages', async (computeEnvironments, jobQueues) => {
    under.account.pools = { computeEnvironments, jobQueues };
    expect(await (await under.doors.quotas()).pools()).toEqual({ computeEnvironments, jobQueues });
  });
});
