import { describe, expect, test } from '@jest/globals';
import type { BaseConfig } from '../../src/ports/machine.ts';
import { makeAccount } from '../fakes/account.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';
import { config, planned } from './plan-fixture.ts';

const offline = (text: string, base: BaseConfig = { kind: 'no-ref' }): FakeWorld => {
  const fake = makeWorld([], makeAccount(), text);
  const world = { ...fake.world, offline: true, base: async () => ({ config: async () => base }) };
  return { ...fake, world };
};
const zonesUnknown =
  'Zones unknown without credentials: deploy looks up the availability zones of the new network (StpZones).';
const found = (text: string): BaseConfig => ({ kind: 'found', bytes: new TextEncoder().encode(text) });

describe('plan without credentials', () => {
  test('compares with nothing, calls nobody, and has a hash that no deploy accepts', async () => {
    const fake = offline(config());
    const document = await planned(fake);
    expect(fake.asked).toEqual([]);
    expect(document).toMatchObject({ against: 'empty-stack', counts: { modify: 0, remove: 0 }, notes: [zonesUnknown] });
    expect(document.account).toBeUndefined();
    expect(document.hash).toMatch(/^offline:[0-9a-f]{64}$/);
  });

  test("compares with the base branch's config, property by property", async () => {
    const base = { ref: 'main', required: false };
    const fake = offline(config({ memory: 1900, rate: 'rate(2 hours)' }), found(config()));
    const document = await planned(fake, { base });
    expect(fake.asked).toEqual([]);
    expect(document.against).toBe('base-branch');
    const changes = document.groups.find(({ resource }) => resource === 'report')?.changes ?? [];
    expect(changes.find(({ logicalId }) => logicalId === 'ReportJobDefinition')?.properties).toEqual([
      {
        path: 'Properties.ContainerProperties.ResourceRequirements.MEMORY',
        before: '900',
        after: '1900',
        recreation: 'never',
      },
    ]);
    expect(changes.map(({ happening }) => happening).sort()).toEqual(['add', 'add', 'modify', 'remove', 'remove']);
    expect(document.jobs).toMatchObject([{ starts: ['every 2 hours'] }]);
  });

  test('shows a replacement that would lose messages', async () => {
    const fifo = (yes: boolean) => config({ queue: `    properties:\n      fifoEnabled: ${yes}` });
    const document = await planned(offline(fifo(true), found(fifo(false))), { base: { ref: 'main', required: true } });
    expect(document.losses).toMatchObject([
      { logicalId: 'OrdersQueue', kind: 'replace', because: 'Properties.FifoQueue', allowed: false },
    ]);
  });

  test('shows no change for the same config as on the base branch', async () => {
    const document = await planned(offline(config(), found(config())), { base: { ref: 'main', required: true } });
    expect(document).toMatchObject({ against: 'base-branch', groups: [] });
  });

  test('notes that the base branch has no such config, or one that cannot be compiled', async () => {
    const base = { ref: 'main', required: false };
    const none = await planned(offline(config(), { kind: 'no-config' }), { base });
    expect(none).toMatchObject({ against: 'base-branch', notes: ['"main" has no such config yet.', zonesUnknown] });
    const broken = await planned(offline(config(), found('resources: 1')), { base });
    expect(broken).toMatchObject({ against: 'empty-stack' });
    expect(broken.notes.join()).toContain('cannot be compiled (config/');
  });

  test('notes that the base is not in the checkout, and fails if an input names it', async () => {
    const document = await planned(offline(config()), { base: { ref: 'main', required: false } });
    expect(document.notes.join()).toContain('fetch-depth: 0');
    const required = planned(offline(config()), { base: { ref: 'gone', required: true } });
    await expect(required).rejects.toMatchObject({ code: 'door/no-base' });
  });
});
