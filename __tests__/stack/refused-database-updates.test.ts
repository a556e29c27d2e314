import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { refusedUpdates } from '../../src/stack/refused-updates/refused-updates.ts';

type Values = Readonly<Record<string, Expression>>;

const template = (resources: Readonly<Record<string, { Type: string; Properties: Expression }>>): Expression => ({
  Resources: resources as unknown as Values,
});
/** Returns the reasons for the change of one resource. */
const reasons = (Type: string, was: Expression, is: Expression): string[] =>
  refusedUpdates(template({ One: { Type, Properties: was } }), template({ One: { Type, Properties: is } })).map(
    ({ why }) => why,
  );

describe('The version of a domain of OpenSearch', () => {
  const domain = (version: string, DomainName = 'one'): Values => ({
    EngineVersion: `OpenSearch_${version}`,
    DomainName,
  });
  const told = (was: Values, is: Values) => reasons('AWS::OpenSearchService::Domain', was, is);

  test('never goes back, and goes on by 1.3 and by 2.19', () => {
    expect(told(domain('2.19'), domain('2.9'))).toEqual([
      'OpenSearch Service goes back to no earlier version, and this update goes from 2.19 to 2.9',
    ]);
    expect(told(domain('1.2'), domain('2.5'))).toEqual(['OpenSearch Service upgrades from 1.2 to 2.5 by 1.3 alone']);
    expect(told(domain('2.17'), domain('3.1'))).toEqual(['OpenSearch Service upgrades from 2.17 to 3.1 by 2.19 alone']);
  });

  test('goes on where AWS does, to that of a new domain, and to one that only CloudFormation knows', () => {
    for (const [was, is] of [
      [domain('1.0'), domain('1.3')],
      [domain('1.3'), domain('2.19')],
      [domain('2.3'), domain('2.17')],
      [domain('2.19'), domain('3.3')],
      [domain('3.1'), domain('3.1')],
      [domain('2.19'), domain('1.3', 'two')],
      [domain('2.19'), { DomainName: 'one', EngineVersion: { Ref: 'Version' } }],
    ] as const)
      expect(told(was, is)).toEqual([]);
  });
});

describe('The version of a Redis cluster', () => {
  const cluster = (Engine: string, EngineVersion: string, ReplicationGroupId = 'one'): Values => ({
    Engine,
    EngineVersion,
    ReplicationGroupId,
  });
  const told = (was: Values, is: Values) => reasons('AWS::ElastiCache::ReplicationGroup', was, is);

  test('never goes back within an engine', () => {
    expect(told(cluster('redis', '7.1'), cluster('redis', '6.2'))).toEqual([
      'ElastiCache goes back to no earlier version, and this update goes from 7.1 to 6.2',
    ]);
  });

  test('goes back from Valkey to no Redis but the one before it', () => {
    for (const [from, to] of [
      ['8.1', '7.1'],
      ['7.2', '7.0'],
    ] as const)
      expect(told(cluster('valkey', from), cluster('redis', to))).toEqual([
        `ElastiCache goes back from Valkey 7.2 to Redis 7.1 alone, and this update goes from Valkey ${from} to Redis ${to}`,
      ]);
  });

  test('goes on, to Valkey, back from Valkey as AWS allows, and to that of a new cluster', () => {
    for (const [was, is] of [
      [cluster('redis', '6.2'), cluster('redis', '7.1')],
      [cluster('redis', '7.1'), cluster('valkey', '8.1')],
      [cluster('valkey', '7.2'), cluster('redis', '7.1')],
      [cluster('redis', '7.1'), cluster('redis', '6.2', 'two')],
    ] as const)
      expect(told(was, is)).toEqual([]);
  });
});

describe.each(['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'])('The version of a %s', (type) => {
  const database = (EngineVersion: Expression | undefined, more: Values = {}): Values => ({
    DBInstanceIdentifier: 'one',
    Engine: 'postgres',
    ...(EngineVersion === undefined ? {} : { EngineVersion }),
    ...more,
  });

  test.each<[string, string]>([
    ['17.6', '17.4'],
    ['17.10', '17.9'],
    ['17', '16'],
    ['17.2', '16.10'],
    ['8.0.mysql_aurora.3.08.0', '8.0.mysql_aurora.3.07.1'],
    ['8.0.mysql_aurora.3.08.0', '5.7.mysql_aurora.2.12.0'],
  ])('never goes back from %s to %s', (was, is) => {
    expect(reasons(type, database(was), database(is))).toEqual([
      `RDS goes back to no earlier version, and this update goes from ${was} to ${is}`,
    ]);
  });

  test.each<[Expression | undefined, Expression | undefined]>([
    ['17.4', '17.6'],
    ['17.9', '17.10'],
    ['16.10', '17.2'],
    ['17.6', '17'],
    ['17', '17.6'],
    ['17.6', undefined],
    [undefined, '16'],
    ['17.6', { Ref: 'Version' }],
    [{ Ref: 'Version' }, '16'],
    ['5.7.mysql_aurora.2.12.0', '8.0.mysql_aurora.3.08.0'],
  ])('may go from %j to %j', (was, is) => {
    expect(reasons(type, database(was), database(is))).toEqual([]);
  });

  test('is free in a database that takes the place of another one', () => {
    expect(reasons(type, database('17.6'), database('11.4.4', { Engine: 'mariadb' }))).toEqual([]);
    expect(reasons(type, database('17.6'), database('16.4', { DBInstanceIdentifier: 'two' }))).toEqual([]);
  });
});

describe('The disk of a database', () => {
  const disk = (AllocatedStorage: Expression, DBInstanceIdentifier = 'one'): Values => ({
    AllocatedStorage,
    DBInstanceIdentifier,
  });
  const found = (was: Values, is: Values) => reasons('AWS::RDS::DBInstance', was, is);

  test('is refused exactly if it would be smaller', () => {
    const size = fc.integer({ min: 20, max: 65_536 });
    fc.assert(
      fc.property(size, size, (was, is) => {
        expect(found(disk(`${was}`), disk(`${is}`)).length).toBe(is < was ? 1 : 0);
      }),
    );
    expect(found(disk('100'), disk('20'))).toEqual([
      'RDS makes no disk smaller, and this one would go from 100 to 20 GiB',
    ]);
  });

  test.each<[string, Values, Values]>([
    ['a parameter sets it', disk('100'), disk({ Ref: 'Size' })],
    ['another identifier replaces the database', disk('100'), disk('20', 'two')],
  ])('is accepted if %s', (_, was, is) => {
    expect(found(was, is)).toEqual([]);
  });
});
