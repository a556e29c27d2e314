import { describe, expect, test } from '@jest/globals';
import { compileCommand } from '../../src/commands/compile.ts';
import { deploy } from '../../src/commands/deploy.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import { makeAccount } from '../fakes/account.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';
import { config, deployed, planned, request } from './plan-fixture.ts';

const denied = () => {
  throw new Refused({ code: 'aws/denied', message: 'Not you.', hint: 'Ask.' });
};
const zonesOf = ({ account }: FakeWorld) => account.cloud.find('shop-dev')?.parameters;

describe('StpZones', () => {
  test('is looked up when the stack is created, among the zones that offer the instance types', async () => {
    const fake = makeWorld([], makeAccount(), config());
    fake.account.zones.set('us-east-1d', {});
    fake.account.offers = ['b', 'c', 'd'].map((letter) => ({ zone: `us-east-1${letter}`, instanceType: 'c7i.large' }));
    await deploy(fake.world, request());
    expect(zonesOf(fake)).toEqual({ StpZones: 'us-east-1b,us-east-1c,us-east-1d' });
  });

  test('is of zones for instances too, where a load balancer alone needs the network, and stays when a job comes', async () => {
    const balancer = 'serviceName: shop\nresources:\n  balancer:\n    type: application-load-balancer\n';
    const fake = makeWorld([], makeAccount(), balancer);
    fake.account.zones.set('us-east-1d', {});
    fake.account.offers = ['b', 'c', 'd'].map((letter) => ({ zone: `us-east-1${letter}`, instanceType: 'c7i.large' }));
    await deploy(fake.world, request());
    expect(zonesOf(fake)).toEqual({ StpZones: 'us-east-1b,us-east-1c,us-east-1d' });
    const both = makeWorld([], fake.account, config({ queue: balancer.slice(balancer.indexOf('  balancer')) }));
    await deploy(both.world, request());
    expect(zonesOf(both)).toEqual({ StpZones: 'us-east-1b,us-east-1c,us-east-1d' });
    expect(both.asked.filter((call) => call.startsWith('zones.'))).toEqual([]);
  });

  test('stays as it is afterwards, whatever zones AWS has by then, and nobody asks for them', async () => {
    const account = await deployed();
    account.zones.delete('us-east-1a');
    const fake = makeWorld([], account, config({ memory: 1900 }));
    await deploy(fake.world, request());
    expect(zonesOf(fake)).toEqual({ StpZones: 'us-east-1a,us-east-1b,us-east-1c' });
    expect(fake.asked.filter((call) => call.startsWith('zones.'))).toEqual([]);
    const [sent] = [...account.cloud.executed.values()].slice(-1);
    expect(sent?.request.parameters).toEqual({
      StpZones: { value: 'us-east-1a,us-east-1b,us-east-1c', isDeployed: true },
    });
  });

  test('does not keep a second deploy from finding nothing to change', async () => {
    const account = await deployed();
    account.cloud.mutations.length = 0;
    const fake = makeWorld([], account, config());
    await deploy(fake.world, request());
    expect(account.cloud.mutations).toEqual([]);
    expect(fake.asked.length).toBeLessThanOrEqual(4);
  });

  test('is looked up by a deploy that makes the first network of a stack, and is gone with the last', async () => {
    const empty = 'serviceName: shop\nresources:\n  orders:\n    type: sqs-queue\n';
    const account = await deployed(empty);
    expect(account.cloud.find('shop-dev')?.parameters).toEqual({});
    const first = makeWorld([], account, config());
    await deploy(first.world, request());
    expect(zonesOf(first)).toEqual({ StpZones: 'us-east-1a,us-east-1b,us-east-1c' });
    const last = makeWorld([], account, empty);
    await deploy(last.world, request({ allow: { replace: ['*'], delete: ['*'] } }));
    expect(zonesOf(last)).toEqual({});
  });

  test('counts in the hash of a plan, which is the one of the deploy', async () => {
    const hashOf = async (fake: FakeWorld) => (await planned(fake)).hash;
    const fake = makeWorld([], makeAccount(), config());
    const hash = await hashOf(fake);
    const other = makeWorld([], makeAccount(), config());
    other.account.zones.delete('us-east-1c');
    expect(await hashOf(other)).not.toBe(hash);
    await deploy(fake.world, request());
    expect(fake.outputs['plan-hash']).toBe(hash);
  });

  test('takes the first zones, and says so, where nobody may ask for the instance types', async () => {
    const fake = makeWorld([], makeAccount(), config());
    const zones = { available: async () => ['us-east-1a', 'us-east-1b', 'us-east-1f'], offers: async () => denied() };
    const world = { ...fake.world, zones: async () => zones };
    const note = expect.stringContaining('offer the instance types of this stage is not known (aws/denied)');
    expect((await planned({ ...fake, world })).notes).toContainEqual(note);
    await deploy(world, request());
    expect(zonesOf(fake)).toEqual({ StpZones: 'us-east-1a,us-east-1b,us-east-1f' });
    expect(fake.lines).toContainEqual(note);
  });

  test('stops a deploy before anything is built where nobody may ask for the zones', async () => {
    const fake = makeWorld([], makeAccount(), config());
    const world = { ...fake.world, zones: async () => ({ available: async () => denied(), offers: async () => [] }) };
    await expect(deploy(world, request())).rejects.toMatchObject({ code: 'aws/denied' });
    expect(fake.account.cloud.mutations).toEqual([]);
    expect(fake.published).toEqual([]);
  });
});

describe('parameters.json', () => {
  const written = ({ files }: FakeWorld) => JSON.parse(files['parameters.json'] ?? '[]');

  test('has a placeholder in the place of zones that compile does not know, and compile says so', async () => {
    const fake = makeWorld([], makeAccount(), config());
    await compileCommand(fake.world, request());
    expect(written(fake)).toEqual([{ ParameterKey: 'StpZones', ParameterValue: '<zone>,<zone>,<zone or none>' }]);
    expect(fake.lines.join('\n')).toContain('.batch-job/parameters.json');
  });

  test('has the zones that a plan looked up', async () => {
    const fake = makeWorld([], makeAccount(), config());
    await planned(fake);
    expect(written(fake)).toEqual([{ ParameterKey: 'StpZones', ParameterValue: 'us-east-1a,us-east-1b,us-east-1c' }]);
  });

  test('is not written for a template without parameters', async () => {
    const fake = makeWorld([], makeAccount(), 'serviceName: shop\nresources:\n  orders:\n    type: sqs-queue\n');
    await compileCommand(fake.world, request());
    expect(Object.keys(fake.files)).not.toContain('parameters.json');
  });
});
