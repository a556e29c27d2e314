import { expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { relationalDatabase } from '../../src/resources/types/relational-database.ts';
import { judged } from '../fakes/linked.ts';
import { aurora, credentials, postgres } from './database-configs.ts';

/** Returns US dollars of a month that a database costs at the least, of 730 hours. */
const monthly = (properties: object): number | undefined => {
  const config = judged(stringify({ resources: { shop: { type: 'relational-database', properties } } }));
  const perHour = relationalDatabase.standingCost?.(config.resources.shop?.properties as never);
  return perHour === undefined ? undefined : Math.round(perHour * 73_000) / 100;
};
const sized = (primaryInstance: object, more: object = {}) => ({
  type: 'postgres',
  properties: { primaryInstance, ...more },
});

test('a database costs its machines, its disks and its secrets', () => {
  // 730 h × $0.016, 20 GiB × $0.115, $0.40 for each secret.
  expect(monthly({ credentials, engine: postgres })).toBeCloseTo(11.68 + 2.3 + 0.4, 1);
  expect(monthly({ engine: postgres })).toBeCloseTo(11.68 + 2.3 + 0.8, 1);
  expect(monthly({ credentials, engine: sized({ instanceSize: 'db.t4g.micro', multiAz: true }) })).toBeCloseTo(
    2 * 13.98 + 0.4,
    1,
  );
  expect(
    monthly({
      credentials,
      engine: sized({ instanceSize: 'db.t4g.micro' }, { readReplicas: [{ instanceSize: 'db.t4g.small' }] }),
    }),
  ).toBeCloseTo(13.98 + 23.36 + 2.3 + 0.4, 1);
});

test('Aurora Serverless v2 costs its least capacity, in each of its instances', () => {
  const engine = { type: 'aurora-postgresql-serverless-v2', properties: { minCapacity: 1, serverlessReadersCount: 1 } };
  expect(monthly({ credentials, engine })).toBeCloseTo(2 * 87.6 + 0.4, 1);
});

test('a machine whose price is not known has none', () => {
  expect(monthly({ engine: aurora })).toBeUndefined();
  expect(monthly({ engine: sized({ instanceSize: 'db.r7g.large' }) })).toBeUndefined();
});
