import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { resources } from '../../src/generated/resources.ts';
import {
  machinesDate,
  machinesOf,
  machinesOfEngine,
  majorsOf,
  versionsOf,
} from '../../src/resources/shapes/machine-types.ts';
import { linked } from '../fakes/linked.ts';
import { link as linkDatabase } from './database-configs.ts';
import { link as linkSearch } from './search-configs.ts';

const engines = ['postgres', 'mysql', 'mariadb', 'aurora-postgresql', 'aurora-mysql'] as const;
type Engine = (typeof engines)[number];
const isAurora = (engine: Engine): boolean => engine.startsWith('aurora');
/** Machines that every version takes. */
const usual = (engine: Engine): string => (isAurora(engine) ? 'db.r5.large' : 'db.m5.large');
const engineOf = (type: Engine, instanceSize: string, more: object = {}) => ({
  type,
  properties: {
    ...(isAurora(type) ? { instances: [{ instanceSize }] } : { primaryInstance: { instanceSize } }),
    ...more,
  },
});

interface Found {
  readonly severity: string;
  readonly sentence: string;
  readonly hint?: string | undefined;
}
/** Returns the diagnostics of a config but notes, in short. */
const short = (found: readonly Found[]): string[] =>
  found.map(({ severity, sentence, hint }) => `${severity}: ${sentence} ${hint}`);
const ofDatabase = (type: Engine, instanceSize: string, more: object = {}): string[] =>
  short(linkDatabase({ engine: engineOf(type, instanceSize, more) }).diagnostics);
const ofVersion = (type: Engine, version: string): string[] => ofDatabase(type, usual(type), { version });
const ofRedis = (instanceSize: string): string[] =>
  short(
    linked(
      stringify({
        resources: {
          cache: {
            type: 'redis-cluster',
            properties: { instanceSize, defaultUserPassword: "$Secret('redis.password')" },
          },
        },
      }),
    ).diagnostics,
  );
const ofSearch = (instanceType: string): string[] =>
  short(linkSearch({ clusterConfig: { instanceType, instanceCount: 1 } }).diagnostics);

describe('a version of a database', () => {
  test.each<[Engine, string, string]>([
    ['postgres', '17.99', "Did you mean '17.9'?"],
    ['aurora-postgresql', '16.99', "Did you mean '16.9'?"],
    ['aurora-mysql', '8.0.mysql_aurora.9.99.9', 'the last known one of 8.0 is 8.0.mysql_aurora.3.13.0.'],
    ['mysql', '8.4.99', "Did you mean '8.4.9'?"],
    ['mariadb', '11.8.99', "Did you mean '11.8.9'?"],
    ['mysql', '5.7.44-rds.20991231', 'One that is newer works as well.'],
  ])('that is newer than all known ones is a warning: %s %s', (engine, version, hint) => {
    const found = ofVersion(engine, version);
    expect(found).toEqual([expect.stringMatching(/^warning: .* is newer than all that AWS had of /)]);
    expect(found[0]).toContain(hint);
    expect(found[0]).toContain(machinesDate);
  });

  test.each<[Engine, string]>([
    ['postgres', '13.0'],
    ['aurora-postgresql', '17.1'],
    ['mysql', '8.0.38'],
    ['mariadb', '10.11.12'],
    ['aurora-mysql', '8.0.mysql_aurora.3.04.5'],
  ])('that AWS had never between known ones is a warning: %s %s', (engine, version) =>
    expect(ofVersion(engine, version)).toEqual([expect.stringMatching(/^warning: RDS had no /)]),
  );

  test.each<[Engine, string]>([
    ['postgres', '17'],
    ['mysql', '8.0'],
    ['mariadb', '10.11'],
    ['aurora-mysql', '8.0'],
    ['aurora-mysql', '8.0.mysql_aurora.3.08'],
    ['postgres', '12.22-rds'],
  ])('that is written up to a dot is none: %s %s', (engine, version) =>
    expect(ofVersion(engine, version).filter((one) => one.includes('RDS had no') || one.includes('newer'))).toEqual([]),
  );
});

describe('machines of a database', () => {
  test.each<[Engine, string, string]>([
    ['postgres', 'db.t4g.gigantic', 'RDS has no machines of the type db.t4g.gigantic. Sizes of t4g are micro, '],
    ['postgres', 'db.t4g.mirco', 'RDS has no machines of the type db.t4g.mirco. Did you mean `db.t4g.micro`?'],
    ['mysql', 'db.t3.24xlarge', 'RDS has no machines of the type db.t3.24xlarge. Did you mean `db.t3.2xlarge`?'],
    [
      'aurora-postgresql',
      'db.t4g.bogus',
      'RDS has no machines of the type db.t4g.bogus. Sizes of t4g are medium, large',
    ],
    ['aurora-mysql', 'db.t2.small', 'Aurora has no machines of the type db.t2.small. '],
    ['aurora-postgresql', 'db.t2.small', 'Aurora has no machines of the type db.t2.small. '],
    ['postgres', 'db.r8g.huge', 'RDS has no machines of the type db.r8g.huge. Sizes of r8g are large, '],
  ])('that AWS never had are an error: %s on %s', (engine, type, words) => {
    const found = ofDatabase(engine, type);
    expect(found).toEqual([expect.stringMatching(/^error: /)]);
    expect(found[0]).toContain(words);
  });

  test.each<[Engine, string, string | undefined, string]>([
    ['postgres', 'db.m3.large', '17.6', 'for postgres 17. Did you mean `db.m'],
    ['postgres', 'db.x1e.xlarge', '17.6', 'for postgres 17. Families with machines xlarge are '],
    ['mysql', 'db.t4g.micro', '5.7.44', 'for mysql 5.7. Sizes of t4g are medium, large.'],
    ['postgres', 'db.m3.large', undefined, 'for postgres. Did you mean `db.m'],
    ['mariadb', 'db.x2iezn.2xlarge', '11.8.9', 'for mariadb 11.8. Did you mean `db.x2iedn.2xlarge`?'],
    ['aurora-mysql', 'db.r6gd.xlarge', '8.4', 'for aurora-mysql 8.4. Did you mean `db.r6g.xlarge`?'],
  ])('that AWS does not give to the engine are an error: %s on %s, version %s', (engine, type, version, words) => {
    const found = ofDatabase(engine, type, version === undefined ? {} : { version });
    expect(found).toEqual([expect.stringMatching(/^error: RDS has no machines of the type /)]);
    expect(found[0]).toContain(words);
  });

  test('are checked of copies as well', () => {
    expect(ofDatabase('postgres', 'db.t4g.micro', { readReplicas: [{ instanceSize: 'db.t4g.gigantic' }] })).toEqual([
      expect.stringMatching(/^error: RDS has no machines of the type db\.t4g\.gigantic\./),
    ]);
  });

  test.each<[Engine, string]>([
    ['postgres', 'db.m8i.large'],
    ['postgres', 'db.r8g.96xlarge'],
    ['aurora-mysql', 'db.r8gd.xlarge'],
    ['mysql', 'db.x9g.large'],
  ])('that may be newer than the list are a warning: %s on %s', (engine, type) => {
    const found = ofDatabase(engine, type);
    expect(found).toEqual([expect.stringMatching(/^warning: RDS had no machines of the /)]);
    expect(found[0]).toContain(machinesDate);
    expect(found[0]).toContain('One that is newer works as well.');
  });
});

test.each([
  [
    ofRedis,
    'cache.t4g.gigantic',
    /^error: ElastiCache has no machines of the type .* Sizes of t4g are micro, small, medium/,
  ],
  [ofRedis, 'cache.m5.16xlarge', /^error: .* Did you mean `cache\.m5\.12xlarge`\?/],
  [ofRedis, 'cache.r8g.24xlarge', /^warning: ElastiCache had no machines of the type /],
  [ofRedis, 'cache.m99g.large', /^warning: ElastiCache had no machines of the family m99g /],
  [
    ofSearch,
    't3.nano.search',
    /^error: OpenSearch Service has no machines of the type .* Sizes of t3 are small, medium/,
  ],
  [ofSearch, 't3.large.search', /^error: OpenSearch Service has no machines of the type t3\.large\.search\./],
  [ofSearch, 'm8g.24xlarge.search', /^warning: OpenSearch Service had no machines of the type /],
  [ofSearch, 'm99.large.search', /^warning: OpenSearch Service had no machines of the family m99 /],
])('machines of other services are checked in the same way: %p of %s', (find, type, words) =>
  expect(find(type)).toEqual([expect.stringMatching(words)]),
);

describe('the lists', () => {
  test.each(engines)('have versions of %s that are no complaint, with machines that fit them', (engine) => {
    const complaints = majorsOf(engine).flatMap((major) => {
      const [[family, sizes]] = [...machinesOfEngine(engine, major)].reverse() as [[string, readonly string[]]];
      const type = `db.${family}.${sizes.at(-1)}`;
      return versionsOf(engine)
        .filter((version) => version === major || version.startsWith(`${major}.`))
        .flatMap((version) => ofDatabase(engine, type, { version }));
    });
    expect(complaints).toEqual([]);
  });

  test.each(engines)('have machines of every major version of %s that are no complaint', (engine) => {
    const refusedElsewhere = /no encrypted disks|Aurora has no machines/;
    for (const [index, major] of majorsOf(engine).entries())
      expect(
        [...machinesOfEngine(engine, major)]
          // Another size of each family for each major version: all of them take a minute.
          .flatMap(([family, sizes]) =>
            ofDatabase(engine, `db.${family}.${sizes[index % sizes.length]}`, { version: major }),
          )
          .filter((one) => !refusedElsewhere.test(one)),
      ).toEqual([]);
  });

  test('have machines of Redis and OpenSearch that are no complaint about the type', () => {
    const found = [
      ...[...machinesOf('elastiCache')].flatMap(([family, sizes]) =>
        sizes.flatMap((size) => ofRedis(`cache.${family}.${size}`)),
      ),
      ...[...machinesOf('openSearch')].flatMap(([family, sizes]) =>
        sizes.flatMap((size) => ofSearch(`${family}.${size}.search`)),
      ),
    ];
    expect(found.filter((one) => / ha[sd] no machines /.test(one))).toEqual([]);
  });

  test('have every machine that examples name', () => {
    const named = resources.flatMap(({ example }) => [
      ...example.matchAll(/\b(?:(db|cache)\.([a-z0-9]+)\.([a-z0-9]+)|([a-z0-9]+)\.([a-z0-9]+)\.search)\b/g),
    ]);
    expect(named.length).toBeGreaterThan(5);
    for (const [, service, family = '', size = '', searchFamily = '', searchSize = ''] of named)
      expect(
        service === undefined
          ? machinesOf('openSearch').get(searchFamily)?.includes(searchSize)
          : machinesOf(service === 'db' ? 'rds' : 'elastiCache')
              .get(family)
              ?.includes(size),
      ).toBe(true);
  });
});
