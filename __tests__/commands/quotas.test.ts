import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import type { Quotas } from '../../src/ports/aws.ts';
import type { ServiceQuota } from '../../src/stack/quota.ts';
import { makeAccount } from '../fakes/account.ts';
import { fakeQuotas } from '../fakes/quotas.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';
import { config, deployed, planned, request } from './plan-fixture.ts';

const own = '123456789012';
const denied = async () => {
  throw new Refused({ code: 'aws/denied', message: 'Not you.', hint: 'Ask.' });
};

/** Returns a world whose quotas are partly answered otherwise. */
const quotasOf = (fake: FakeWorld, more: Partial<Quotas>): FakeWorld => ({
  ...fake,
  world: { ...fake.world, quotas: async () => ({ ...fakeQuotas(fake.account), ...more }) },
});
const full = () => {
  const fake = makeWorld([], makeAccount(), config());
  fake.account.vpcs = [own, own, own, own, own];
  return fake;
};

describe('A quota of networks', () => {
  test('that is reached refuses a deploy before anything is built or created, with the quota to ask for', async () => {
    const fake = full();
    fake.account.internetGateways = 5;
    await expect(deploy(fake.world, request())).rejects.toMatchObject({
      code: 'stack/quota',
      message:
        'The region has 5 VPCs, this stage would add 1, and AWS allows 5. The region has 5 internet gateways, this stage would add 1, and AWS allows 5. Nothing was changed.',
      hint: expect.stringContaining('L-F678F1CE'),
    });
    expect([fake.account.cloud.mutations, fake.published]).toEqual([[], []]);
  });

  test('that is reached is a note of a plan', async () => {
    const { notes, counts } = await planned(full());
    expect(notes).toEqual([
      expect.stringMatching(/^A deploy would be refused \(stack\/quota\): The region has 5 VPCs/),
    ]);
    expect(counts.add).toBeGreaterThan(10);
  });

  test.each([
    ['raised', (fake: FakeWorld) => fake.account.quotas.set('L-F678F1CE', 6)],
    ['not reached because others own the VPCs', (fake: FakeWorld) => void fake.account.vpcs.fill('999999999999')],
  ])('that is %s lets a deploy pass', async (_, change) => {
    const fake = full();
    change(fake);
    await deploy(fake.world, request());
    expect(fake.account.cloud.look('shop-dev')?.status).toBe('CREATE_COMPLETE');
  });

  test('is not asked for a stage that has its network', async () => {
    const account = await deployed();
    account.vpcs = [own, own, own, own, own];
    const fake = makeWorld([], account, config({ memory: 1900 }));
    await deploy(fake.world, request());
    expect(fake.asked.filter((call) => call.startsWith('quotas.'))).toEqual([]);
  });

  test('that cannot be read is told with the count and the default, and the deploy passes', async () => {
    const fake = quotasOf(full(), { value: denied });
    const told = expect.stringMatching(
      /the region has 5, AWS's default is 5, and the account's own value is not known \(aws\/denied\): Not you\.$/,
    );
    expect((await planned(fake)).notes).toContainEqual(told);
    await deploy(fake.world, request());
    expect(fake.lines).toContainEqual(told);
    expect(fake.account.cloud.look('shop-dev')?.status).toBe('CREATE_COMPLETE');
  });

  test('is compared although another one cannot be counted', async () => {
    const fake = quotasOf(full(), { internetGateways: denied, pools: denied });
    await expect(deploy(fake.world, request())).rejects.toMatchObject({
      message: 'The region has 5 VPCs, this stage would add 1, and AWS allows 5. Nothing was changed.',
    });
    expect(fake.lines).toContainEqual(
      'Whether the quota of internet gateways allows 1 more is not known (aws/denied): Not you.',
    );
  });

  test('that cannot be read in a run that is asked to stop ends the run', async () => {
    const fake = full();
    const quotas = { ...fakeQuotas(fake.account), vpcs: denied };
    const world = { ...fake.world, stopped: true, quotas: async () => quotas };
    await expect(deploy(world, request())).rejects.toMatchObject({ code: 'aws/denied' });
    expect(fake.account.cloud.mutations).toEqual([]);
  });
});

describe('Quotas of private subnets', () => {
  const withNat = () => {
    const nat = 'stackConfig: {vpc: {nat: {availabilityZones: 2}}}';
    return makeWorld([], makeAccount(), `${config()}${nat}\n`);
  };

  test('that are reached refuse a deploy with their counts, before anything is made', async () => {
    const fake = withNat();
    const [zone = ''] = [...fake.account.zones.keys()].sort();
    fake.account.addresses = 4;
    fake.account.gatewayEndpoints = 19;
    fake.account.natGateways.set(zone, 5).set('elsewhere', 5);
    await expect(deploy(fake.world, request())).rejects.toMatchObject({
      code: 'stack/quota',
      message: `The region has 4 elastic IP addresses, this stage would add 2, and AWS allows 5. The region has 19 gateway endpoints, this stage would add 2, and AWS allows 20. The availability zone ${zone} has 5 NAT gateways, this stage would add 1, and AWS allows 5. Nothing was changed.`,
      hint: expect.stringMatching(/L-0263D0A3.*L-1B52E74A.*L-FE5A380F/),
    });
    expect([fake.account.cloud.mutations, fake.published]).toEqual([[], []]);
  });

  test('that cannot be read are told with the counts, and the deploy passes', async () => {
    const fake = quotasOf(withNat(), { value: denied });
    await deploy(fake.world, request());
    expect(fake.lines).toContainEqual(
      expect.stringMatching(
        /^Whether the quota of NAT gateways allows one more in .* has 0, .* has 0, AWS's default is 5/,
      ),
    );
    expect(fake.account.cloud.look('shop-dev')?.status).toBe('CREATE_COMPLETE');
  });

  test('count no address of a third zone in a region that has two', async () => {
    const threeWished = `${config()}stackConfig: {vpc: {nat: {availabilityZones: 3}}}\n`;
    const withZones = (count: number) => {
      const fake = makeWorld([], makeAccount(), threeWished);
      for (const zone of [...fake.account.zones.keys()].sort().slice(count)) fake.account.zones.delete(zone);
      fake.account.addresses = 3;
      return fake;
    };
    const two = withZones(2);
    await deploy(two.world, request());
    expect(two.account.cloud.look('shop-dev')?.status).toBe('CREATE_COMPLETE');
    await expect(deploy(withZones(3).world, request())).rejects.toMatchObject({
      code: 'stack/quota',
      message: expect.stringContaining('3 elastic IP addresses, this stage would add 3'),
    });
  });

  test('are not asked for a stage without NAT gateways', async () => {
    const fake = makeWorld([], makeAccount(), config());
    await deploy(fake.world, request());
    expect(fake.asked.filter((call) => /addresses|natGateways/.test(call))).toEqual([]);
  });
});

describe('A quota of vCPUs', () => {
  const large = config({ memory: 60_000 });

  test('that is smaller than the instance of a job refuses the deploy before anything is made, and is a note of a plan', async () => {
    const fake = makeWorld([], makeAccount(), large);
    fake.account.quotas.set('L-1216C47A', 5);
    const said = 'report needs an instance of 8 vCPUs or more, and the account may have 5';
    expect((await planned(fake)).notes).toEqual([expect.stringContaining(said)]);
    await expect(deploy(fake.world, request())).rejects.toMatchObject({
      code: 'stack/quota',
      message: expect.stringContaining(said),
      hint: expect.stringContaining('L-1216C47A'),
    });
    expect(fake.account.cloud.mutations).toEqual([]);
  });

  test('is asked again for a job that grows, and not for one that stays', async () => {
    const account = await deployed();
    account.quotas.set('L-1216C47A', 0);
    const ask = async (text: string) => (await planned(makeWorld([], account, text))).notes;
    expect(await ask(config({ rate: 'rate(1 day)' }))).toEqual([]);
    expect(await ask(large)).toEqual([expect.stringContaining('may have 0 at once')]);
  });

  test('that cannot be read is told, and the deploy passes', async () => {
    const unknown = async ({ service }: ServiceQuota) => (service === 'ec2' ? denied() : 5);
    const fake = quotasOf(makeWorld([], makeAccount(), config()), { value: unknown });
    const told = 'Whether the quota of vCPUs allows an instance for report is not known (aws/denied): Not you.';
    expect((await planned(fake)).notes).toEqual([told]);
    await deploy(fake.world, request());
    expect(fake.lines).toContain(told);
    expect(fake.annotations).toEqual([]);
  });
});
