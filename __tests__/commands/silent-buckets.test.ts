import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import { makeAccount } from '../fakes/account.ts';
import { makeWorld } from '../fakes/world.ts';
import { config, planned, request } from './plan-fixture.ts';

const started = `${config()}        - type: s3
          properties:
            bucketArn: arn:aws:s3:::company-data-lake
            s3EventType: s3:ObjectCreated:*
`;
const withLake = (notifications: readonly string[], text = started) => {
  const fake = makeWorld([], makeAccount(), text);
  fake.account.buckets.set('company-data-lake', new Set());
  fake.account.notifications.set('company-data-lake', notifications);
  return fake;
};
const silent = expect.stringMatching(
  /^The bucket company-data-lake does not send its events to EventBridge, so none of its objects starts report\./,
);

describe('A bucket of others that starts a job', () => {
  test('and does not send its events to EventBridge is a note of the plan and a line of the deploy, which passes', async () => {
    const fake = withLake(['arn:aws:lambda:us-east-1:123456789012:function:theirs']);
    expect((await planned(fake)).notes).toContainEqual(silent);
    fake.lines.length = 0;
    await deploy(fake.world, request());
    expect(fake.lines).toContainEqual(silent);
    expect(fake.account.cloud.look('shop-dev')?.status).toBe('CREATE_COMPLETE');
    expect(fake.account.notifications.get('company-data-lake')).toHaveLength(1);
  });

  test('and sends them is no note', async () => {
    expect((await planned(withLake(['events']))).notes).toEqual([]);
  });

  test('is not asked where no job waits for one, or its event is paused', async () => {
    for (const text of [config(), `${started}            paused: true\n`]) {
      const fake = withLake([], text);
      expect((await planned(fake)).notes).toEqual([]);
      expect(fake.asked.filter((call) => call.includes('sendsToEventBridge'))).toEqual([]);
    }
  });

  test.each<[string, (account: ReturnType<typeof makeAccount>) => unknown, string]>([
    ['does not exist', ({ buckets }) => buckets.clear(), 'aws/refused'],
    [
      'belongs to another account',
      (account) => {
        account.bucketOwner = '999999999999';
      },
      'aws/denied',
    ],
  ])('and %s is named with the refusal of AWS, and the deploy passes', async (_, change, code) => {
    const fake = withLake([]);
    change(fake.account);
    const told = expect.stringContaining(
      `Whether the bucket company-data-lake, which starts report, sends its events to EventBridge is not known (${code})`,
    );
    expect((await planned(fake)).notes).toContainEqual(told);
    await deploy(fake.world, request());
    expect(fake.account.cloud.look('shop-dev')?.status).toBe('CREATE_COMPLETE');
  });
});
