import { describe, expect, test } from '@jest/globals';
import { costOfSearch } from '../../src/resources/shapes/search-cost.ts';
import { complaints, existing, type Json, large, leaders, link, small, warm } from './search-configs.ts';

describe('the properties of a domain', () => {
  const at = (key: string) => `error config/open-search ${key}`;
  const cluster = (more: object, others: object = {}) => ({ clusterConfig: { ...large, ...more }, ...others });

  test.each<[string, object, string[]]>([
    ['machines without encryption', cluster({ instanceType: 't2.small.search' }), [at('clusterConfig.instanceType')]],
    [
      'warm machines for data',
      cluster({ instanceType: 'ultrawarm1.medium.search' }),
      [at('clusterConfig.instanceType')],
    ],
    [
      'other machines as warm ones',
      cluster({ ...leaders, warmType: 'm6g.large.search', warmCount: 2 }),
      [at('clusterConfig.warmType')],
    ],
    [
      'optimized machines of an early version',
      cluster({ instanceType: 'or1.medium.search' }, { version: '2.9' }),
      [at('clusterConfig.instanceType')],
    ],
    ['leaders without a type', cluster({ dedicatedMasterCount: 3 }), [at('clusterConfig.dedicatedMasterCount')]],
    ['four leaders', cluster({ ...leaders, dedicatedMasterCount: 4 }), [at('clusterConfig.dedicatedMasterCount')]],
    ['warm machines without leaders', cluster(warm), [at('clusterConfig.warmType')]],
    ['one warm machine', cluster({ ...leaders, ...warm, warmCount: 1 }), [at('clusterConfig.warmCount')]],
    [
      'warm machines without a number',
      cluster({ ...leaders, warmType: warm.warmType }),
      [at('clusterConfig.warmType')],
    ],
    [
      'warm machines beside such as can burst',
      cluster({ ...leaders, ...warm, instanceType: 't3.medium.search' }),
      [at('clusterConfig.instanceType')],
    ],
    [
      'eleven machines that can burst',
      cluster({ instanceType: 't3.small.search', instanceCount: 11 }),
      [at('clusterConfig.instanceCount')],
    ],
    [
      'a reserve without leaders, of four machines in one zone',
      cluster({ standbyEnabled: true, multiAzDisabled: true, instanceCount: 4 }),
      ['multiAzDisabled', 'instanceCount', 'standbyEnabled'].map((key) => at(`clusterConfig.${key}`)),
    ],
    [
      'a reserve of machines that can burst, in a version without it',
      cluster({ ...leaders, standbyEnabled: true, instanceType: 't3.medium.search' }, { version: '1.2' }),
      [at('clusterConfig.instanceType'), at('clusterConfig.standbyEnabled')],
    ],
    [
      'a reserve of four warm machines',
      cluster({ ...leaders, ...warm, warmCount: 4, standbyEnabled: true }),
      [at('clusterConfig.warmCount')],
    ],
    ['storage beside disks', cluster({ instanceType: 'i3.large.search' }, { storage: { size: 100 } }), [at('storage')]],
    [
      'a disk that is larger than the machine takes',
      cluster({ instanceType: 't3.small.search' }, { storage: { size: 101 } }),
      [at('storage.size')],
    ],
    ['operations that a disk has not', cluster({}, { storage: { size: 10, iops: 5_001 } }), [at('storage.iops')]],
    [
      'a throughput that operations do not reach',
      cluster({}, { storage: { size: 100, throughput: 751 } }),
      [at('storage.throughput')],
    ],
    [
      'a throughput below that of a large disk',
      cluster({}, { storage: { size: 256, throughput: 125 } }),
      [at('storage.throughput')],
    ],
    [
      'what is made beside what is there',
      { existing, version: '2.17', storage: { size: 10 }, logging: {} },
      ['version', 'storage', 'logging'].map(at),
    ],
    [
      'the ARN of another region',
      { existing: { ...existing, arn: 'arn:aws:es:us-east-1:123456789012:domain/catalog' } },
      ['error config/other-region existing.arn'],
    ],
    [
      'an ARN that is none of a domain',
      { existing: { ...existing, arn: 'arn:aws:es:eu-west-1:123456789012:domain' } },
      ['error config/wrong-format existing.arn'],
    ],
  ])('are refused with %s', (_, properties, expected) => {
    expect(complaints(properties)).toEqual(expected);
  });

  test('are refused with a user pool for the dashboards', () => {
    const { diagnostics } = link(
      { clusterConfig: small, userPool: 'people' },
      {},
      {
        people: { type: 'user-auth-pool' },
      },
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['config/not-supported']);
  });
});

describe('the price of a domain', () => {
  const month = (properties: Json) => (costOfSearch(properties) ?? Number.NaN) * 730;

  test('is that of its machines and disks', () => {
    expect(month({ clusterConfig: small })).toBeCloseTo(0.036 * 730 + 10 * 0.122);
    const all = { ...large, ...leaders, ...warm };
    expect(month({ clusterConfig: all, storage: { size: 100 } })).toBeCloseTo(
      (6 * 0.128 + 3 * 0.238) * 730 + 3 * 100 * 0.122,
    );
  });

  test('is not known of other machines, and of one that is there already', () => {
    expect(costOfSearch({ clusterConfig: { ...small, instanceType: 'm7g.large.search' } } as Json)).toBeUndefined();
    expect(costOfSearch({ existing } as Json)).toBeUndefined();
  });
});
