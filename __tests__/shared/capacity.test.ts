import { describe, expect, test } from '@jest/globals';
import { capacityContributions, volumeGiB } from '../../src/shared/capacity.ts';
import { network, networkContributions } from '../../src/shared/network.ts';
import type { PoolKind } from '../../src/stage/pool-kind.ts';
import { stageOf } from '../../src/stage/stage.ts';

const idsOf = (...pools: PoolKind[]) =>
  capacityContributions(
    pools.map((pool) => ({ kind: 'need', of: 'pool', pool, cpu: 1 })),
    stageOf('p', 'dev'),
    network,
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
  const third = (value: unknown) => ({ 'Fn::If': ['StpThirdZone', value, { Ref: 'AWS::NoValue' }] });
  const contributions = networkContributions();

  test('returns two subnets, and a third where there is a third zone', () => {
    const [first, second] = [{ Ref: 'StpPublicSubnet0' }, { Ref: 'StpPublicSubnet1' }];
    expect(network.subnets).toEqual([first, second, third({ Ref: 'StpPublicSubnet2' })]);
  });

  test('makes instances depend on the route to the internet of every subnet', () => {
    expect(network.dependsOn).toEqual([
      'StpInternetGatewayRoute0',
      'StpPublicSubnet0SubnetRouteTableAssociation',
      'StpInternetGatewayRoute1',
      'StpPublicSubnet1SubnetRouteTableAssociation',
      'StpInternetGatewayRoute2',
    ]);
    // No `DependsOn` of a resource that may be absent: the third route depends on its association by a reference.
    const route = contributions.find((one) => one.kind === 'resource' && one.id === 'StpInternetGatewayRoute2');
    expect(JSON.stringify(route)).toContain(
      JSON.stringify(third({ Ref: 'StpPublicSubnet2SubnetRouteTableAssociation' })),
    );
  });
});
