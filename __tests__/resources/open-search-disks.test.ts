import { describe, expect, test } from '@jest/globals';
import { complaints, large } from './search-configs.ts';

const told = (type: string, size?: number): string[] =>
  complaints({
    clusterConfig: { ...large, instanceType: `${type}.search` },
    ...(size === undefined ? {} : { storage: { size } }),
  });

describe('the disk of a machine of a domain', () => {
  test.each([
    ['t3.small', 100],
    ['t3.medium', 200],
    ['m5.large', 1_024],
    ['m6g.12xlarge', 18_432],
    ['m7g.large', 1_536],
    ['m7i.16xlarge', 24_576],
    ['om2.4xlarge', 6_144],
    ['c5.9xlarge', 3_584],
    ['c6g.large', 256],
    ['c8g.16xlarge', 6_144],
    ['r5.large', 2_048],
    ['r6g.12xlarge', 24_576],
    ['r7g.large', 1_536],
    ['r8g.medium', 768],
    ['r7g.16xlarge', 36_864],
    ['or1.medium', 768],
    ['or2.16xlarge', 36_864],
  ])('of %s has %i GiB at most', (type, most) => {
    expect(told(type, most)).toEqual([]);
    expect(told(type, most + 1)).toEqual(['error config/open-search storage.size']);
  });

  test.each([['or1.large'], ['or2.medium'], ['om2.large']])('of %s has 20 GiB at least', (type) => {
    expect(told(type, 20)).toEqual([]);
    expect(told(type, 19)).toEqual(['error config/open-search storage.size']);
    expect(told(type)).toEqual([]);
  });

  test.each([['zz9.large'], ['m7g.48xlarge']])('of a type that is not known here, %s, is left to AWS', (type) => {
    expect(told(type, 60_000)).toEqual(['warning config/open-search clusterConfig.instanceType']);
  });

  test.each([['m4.large'], ['c4.xlarge'], ['r4.16xlarge']])(
    'is of gp3, which %s does not take: the type is refused',
    (type) => {
      expect(told(type)).toEqual(['error config/open-search clusterConfig.instanceType']);
    },
  );

  test.each([['oi2.large'], ['i4g.large']])('is its own in %s, which takes no other', (type) => {
    expect(told(type, 100)).toEqual(['error config/open-search storage']);
  });
});
