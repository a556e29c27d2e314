import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { registryHost, registryOf } from '../../src/stage/image-registry.ts';
import { partitionOf, partitions, urlSuffix } from '../../src/stage/partitions.ts';

const inRegion = partitions.flatMap((partition) => partition.regions.map((region) => ({ region, partition })));

describe('partitionOf', () => {
  test.each(inRegion)('finds the partition of $region', ({ region, partition }) => {
    expect(partitionOf(region)).toBe(partition);
    expect(urlSuffix(region)).toBe(partition.suffix);
  });

  test('takes a region that no partition has for one of aws', () => {
    expect(partitionOf('xx-south-9')).toMatchObject({ name: 'aws', suffix: 'amazonaws.com' });
  });
});

test.each(inRegion)('a registry in $region is known by its host', ({ region }) => {
  const host = registryHost({}, { account: '123456789012', region });
  expect(registryOf(host)).toEqual({ host, account: '123456789012', region });
});

test.each(['src/packaging/languages/node/fetch-event.ts', 'src/packaging/languages/python/start.py'])(
  'the domains in %s, which runs without this table, are those of the table',
  (file) => {
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    const found = [...text.matchAll(/^\s*["']([a-z]+(?:-[a-z]+)?-)["']: ["']([a-z0-9.-]+)["'],$/gm)].map(
      ([, begins, suffix]) => `${begins} ${suffix}`,
    );
    const others = partitions.filter(({ suffix }) => suffix !== 'amazonaws.com');
    expect(found.sort()).toEqual(others.map(({ begins, suffix }) => `${begins} ${suffix}`).sort());
  },
);
