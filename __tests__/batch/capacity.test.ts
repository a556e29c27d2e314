import { describe, expect, test } from '@jest/globals';
import { capacityContributions, type PoolNeed, updateTimeoutMinutes, volumeGiB } from '../../src/batch/capacity.ts';
import { networkContributions } from '../../src/batch/network.ts';

const stage = { project: 'p', stack: 'p-dev', preview: false, rolePath: '/batch-job/p/dev/' };
const idsOf = (needs: PoolNeed[]) => {
  const { network } = networkContributions('eu-west-1');
  return capacityContributions(needs, stage, network.subnets, network, []).map((part) => 'id' in part && part.id);
};

describe('pools', () => {
  test('are made only for the kinds that some job uses', () => {
    expect(idsOf([])).toEqual([]);
    expect(idsOf([{ kind: 'Spot' }])).toContain('StpBatchSpotComputeEnvironment');
    expect(idsOf([{ kind: 'Spot' }])).not.toContain('StpBatchOnDemandComputeEnvironment');
    expect(
      idsOf([{ kind: 'Spot' }, { kind: 'OnDemand' }, { kind: 'Spot' }]).filter((id) => /Queue$/.test(String(id))),
    ).toEqual(['StpBatchOnDemandJobQueue', 'StpBatchSpotJobQueue']);
  });

  test.each([
    [[60], 30],
    [[1_500], 30],
    [[1_501], 31],
    [[3_600, 60], 72],
    [[360_000], 7_200],
    [[60, undefined], 7_200],
  ])('jobs with timeouts of %j s survive an infrastructure update for %d minutes', (timeouts, minutes) => {
    expect(updateTimeoutMinutes(timeouts.map((timeoutSeconds) => ({ kind: 'OnDemand', timeoutSeconds })))).toBe(
      minutes,
    );
  });

  test.each([
    [[undefined], 100],
    [[70], 100],
    [[71, 20], 101],
    [[500], 530],
  ])('jobs that want %j GiB get a volume of %d', (storage, volume) => {
    expect(volumeGiB(storage.map((storageGiB) => ({ kind: 'OnDemand', storageGiB })))).toBe(volume);
  });
});

describe('the network', () => {
  test('spans three zones, and two where an account sees no third', () => {
    const zones = (region: string) => networkContributions(region).network.subnets.length;
    expect([zones('eu-central-1'), zones('us-west-1')]).toEqual([3, 2]);
  });

  test('is waited for to its way out', () => {
    expect(networkContributions('us-west-1').network.dependsOn).toEqual([
      'StpInternetGatewayRoute0',
      'StpPublicSubnet0SubnetRouteTableAssociation',
      'StpInternetGatewayRoute1',
      'StpPublicSubnet1SubnetRouteTableAssociation',
    ]);
  });
});
