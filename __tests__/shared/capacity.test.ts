import { describe, expect, test } from '@jest/globals';
import { capacityContributions, volumeGiB } from '../../src/shared/capacity.ts';
import { networkContributions } from '../../src/shared/network.ts';
import type { PoolKind } from '../../src/stage/needs.ts';
import { stageOf } from '../../src/stage/stage.ts';

const idsOf = (...pools: PoolKind[]) =>
  capacityContributions(
    pools.map((pool) => ({ kind: 'need', of: 'pool', pool, cpu: 1 })),
    stageOf('p', 'dev'),
    networkContributions('eu-west-1').network,
  ).map((part) => 'id' in part && part.id);

describe('capacityContributions', () => {
  test('contains only the kinds of pool that jobs need, each once', () => {
    expect(idsOf()).toEqual([]);
    expect(idsOf('Spot')).toContain('StpBatchSpotComputeEnvironment');
    expect(idsOf('Spot')).not.toContain('StpBatchOnDemandComputeEnvironment');
    expect(idsOf('Spot', 'OnDemand', 'Spot').filter((id) => /Queue$/.test(String(id)))).toEqual([
      'StpBatchOnDemandJobQueue',
      'StpBatchSpotJobQueue',
    ]);
  });
});

describe('volumeGiB', () => {
  test.each([
    [[undefined], 100],
    [[70], 100],
    [[71, 20], 101],
    [[500], 530],
  ])('turns a storage of %j GiB into a volume of %d GiB', (storage, volume) => {
    expect(volumeGiB(storage.map((storageGiB) => ({ storageGiB })))).toBe(volume);
  });
});

describe('networkContributions', () => {
  test('returns subnets in three availability zones, and in two in us-west-1', () => {
    const zones = (region: string) => networkContributions(region).network.subnets.length;
    expect([zones('eu-central-1'), zones('us-west-1')]).toEqual([3, 2]);
  });

  test('makes instances depend on the route to the internet of every subnet', () => {
    expect(networkContributions('us-west-1').network.dependsOn).toEqual([
      'StpInternetGatewayRoute0',
      'StpPublicSubnet0SubnetRouteTableAssociation',
      'StpInternetGatewayRoute1',
      'StpPublicSubnet1SubnetRouteTableAssociation',
    ]);
  });
});
