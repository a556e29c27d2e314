import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

/** Returns what a page of the reference says that the change of a property does. */
const deedOf = (type: string, property: string): string | undefined => {
  const rows = readFileSync(`docs/reference/resources/${type}.md`, 'utf8').split('\n');
  return rows.flatMap((row) => (row.startsWith(`| \`${property}\` | `) ? [row.split(' | ')[1] ?? ''] : [])).at(-1);
};

test.each([
  ['redis-cluster', 'instanceSize', 'in place'],
  ['redis-cluster', 'numShards', '`AWS::ElastiCache::ReplicationGroup`'],
  ['batch-job', 'capacity', 'in place'],
  ['bucket', 'cors.corsRules', 'in place'],
  ['bucket', 'cdn.cachingOptions.defaultTTL', '`AWS::CloudFront::CachePolicy`'],
  ['application-load-balancer', 'cdn.cachingOptions.minTTL', '`AWS::CloudFront::CachePolicy`'],
])('the reference of %s says of a change of %s that it does something: %s', (type, property, deed) => {
  expect(deedOf(type, property)).toContain(deed);
});

test('the reference says of no property below one that can be turned off that its change does nothing, but for no cookies, which are none by themselves', () => {
  for (const type of ['application-load-balancer', 'bucket', 'http-api-gateway']) {
    const rows = readFileSync(`docs/reference/resources/${type}.md`, 'utf8').split('\n');
    const idle = rows.filter((row) => /^\| `(?:cdn|cors)\..* \| nothing in the template \|$/.test(row));
    expect(idle.filter((row) => !row.includes('cookies.none`'))).toEqual([]);
  }
});
