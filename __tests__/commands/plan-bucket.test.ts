import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import { makeAccount } from '../fakes/account.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';
import { config, deployed, planned, request } from './plan-fixture.ts';

/** Returns a config of so many jobs that its template is too large for a call. */
const large = (memory = 900) =>
  `serviceName: shop
resources:
${Array.from(
  { length: 8 },
  (_, index) => `  job${index}:
    type: batch-job
    properties:
      container: { packaging: { type: prebuilt-image, properties: { image: busybox:stable } } }
      resources: { cpu: 1, memory: ${memory} }
`,
).join('')}`;

const own = 'shop-artifacts-123456789012-us-east-1';
/** The request without an input `artifact-bucket`. */
const unnamed = () => {
  const { artifactBucket: _, ...rest } = request();
  return rest;
};
const stored = ({ account }: FakeWorld) => account.deeds.filter((deed) => deed.startsWith('store'));

describe('plan of a template over 51,200 bytes', () => {
  test('creates no bucket for a new stage: AWS does not validate the template, and the plan says so', async () => {
    const fake = makeWorld([], makeAccount(), large());
    const { notes, counts } = await planned(fake, { artifactBucket: 'mine' });
    expect(notes).toEqual([
      expect.stringMatching(/AWS did not validate it.*the bucket mine, which does not exist yet/),
    ]);
    expect(counts.add).toBeGreaterThan(30);
    expect([stored(fake), [...fake.account.buckets.keys()]]).toEqual([[], []]);
  });

  test('creates no bucket for a deployed stage: compares the templates itself, and says so', async () => {
    const fake = makeWorld([], await deployed(), large());
    const { notes, groups, losses } = await planned(fake, { artifactBucket: '' });
    expect(notes).toEqual([expect.stringContaining(`the bucket ${own}, which does not exist yet`)]);
    expect(groups.find(({ resource }) => resource === 'job0')?.changes.map(({ happening }) => happening)).toContain(
      'add',
    );
    expect(losses.map(({ logicalId }) => logicalId)).toContain('OrdersQueue');
    expect(fake.account.cloud.mutations).toEqual([]);
    expect([stored(fake), [...fake.account.buckets.keys()]]).toEqual([[], []]);
  });

  test('goes through the bucket that a deploy has created, as a change set', async () => {
    const account = makeAccount();
    await deploy(makeWorld([], account, large()).world, unnamed());
    expect([...account.buckets.keys()]).toEqual([own]);
    const fake = makeWorld([], account, large(1_000));
    expect((await planned(fake, { artifactBucket: '' })).notes).toEqual([]);
    expect(fake.account.cloud.mutations).toEqual(['CreateChangeSet', 'DeleteChangeSet']);
  });

  test('that is deployed as it is asks for no bucket and shows no change', async () => {
    const account = makeAccount();
    await deploy(makeWorld([], account, large()).world, unnamed());
    account.buckets.clear();
    const fake = makeWorld([], account, large());
    expect(await planned(fake, { artifactBucket: '' })).toMatchObject({ groups: [], notes: [] });
    expect(fake.asked).not.toContain('stacks.hasBucket');
    expect(fake.outputs['has-changes']).toBe('false');
  });

  test('of 51,200 bytes or less asks for no bucket', async () => {
    const fake = makeWorld([], await deployed(), config({ memory: 1_900 }));
    await planned(fake);
    expect(fake.asked).not.toContain('stacks.hasBucket');
  });
});
