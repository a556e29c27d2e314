import { describe, expect, test } from '@jest/globals';
import { engineOf } from '../../src/resources/shapes/database-engines.ts';
import { isKeyWord, isRefusedByRds, isReservedWord } from '../../src/resources/shapes/database-words.ts';
import { complaints } from './database-configs.ts';

const size = { primaryInstance: { instanceSize: 'db.t4g.micro' } };
const instances = { instances: [{ instanceSize: 'db.t4g.medium' }] };
const machinesOf: Readonly<Record<string, object>> = {
  postgres: size,
  mysql: size,
  mariadb: size,
  'aurora-mysql': instances,
  'aurora-postgresql': instances,
  'aurora-postgresql-serverless-v2': {},
};
const named = (type: string, dbName: string): string[] =>
  complaints({ engine: { type, properties: { ...machinesOf[type], dbName } } });
const withUser = (type: string, masterUserName: string): string[] =>
  complaints({ engine: { type, properties: { ...machinesOf[type] } }, credentials: { masterUserName } });

const ofName = 'config/database engine.properties.dbName';

describe('the name of a database', () => {
  test.each(
    Object.keys(machinesOf).flatMap((type) => ['select', 'Order', 'GRANT', 'primary'].map((word) => [type, word])),
  )('of %s is refused if it is a reserved word of each: %s', (type, word) => {
    expect(named(type, word)).toEqual([`error ${ofName}`]);
  });

  test.each([
    ['postgres', 'user', ['error']],
    ['mysql', 'user', []],
    ['mysql', 'schema', ['error']],
    ['mariadb', 'schema', []],
    ['postgres', 'schema', ['warning']],
    ['mysql', 'rank', ['error']],
    ['mariadb', 'rank', []],
    ['mariadb', 'returning', ['error']],
    ['mysql', 'returning', []],
  ])('of %s is judged by the words of its own engine: %s', (type, word, severities) => {
    expect(named(type, word)).toEqual(severities.map((severity) => `${severity} ${ofName}`));
  });

  test.each([['admin'], ['catalog'], ['comments'], ['DB'], ['flag'], ['identity']])(
    'of PostgreSQL is refused if RDS was seen to refuse it: %s',
    (word) => {
      expect(named('postgres', word)).toEqual([`error ${ofName}`]);
      expect(named('aurora-postgresql', word)).toEqual([`error ${ofName}`]);
      expect(named('mysql', word)).toEqual([]);
    },
  );

  test.each([['data'], ['Name'], ['location'], ['server']])(
    'of PostgreSQL has a warning if it is another key word: %s',
    (word) => {
      expect(named('postgres', word)).toEqual([`warning ${ofName}`]);
    },
  );

  test.each([['orders'], ['defdb'], ['postgres'], ['db_select'], ['app']])('may be any other: %s', (word) => {
    expect(named('postgres', word)).toEqual([]);
    expect(named('mariadb', word)).toEqual([]);
  });
});

test.each([
  ['postgres', 'user'],
  ['postgres', 'admin'],
  ['aurora-mysql', 'select'],
  ['mariadb', 'Grant'],
  ['mysql', 'rdsadmin'],
])('the first user of %s is refused by a name that the engine or RDS keeps: %s', (type, name) => {
  expect(withUser(type, name)).toEqual(['error config/database credentials.masterUserName']);
});

test('the first user may have a name that only databases may not have', () => {
  expect(withUser('mysql', 'admin')).toEqual([]);
  expect(withUser('postgres', 'catalog')).toEqual([]);
});

test('no word is in two lists of an engine, and all are written in small letters and underscores', () => {
  const words = ['select', 'admin', 'catalog', 'data', 'server', 'user', 'db'];
  for (const word of words) {
    const engine = engineOf('postgres');
    const lists = [isReservedWord, isRefusedByRds, isKeyWord].filter((is) => is(engine, word));
    expect([word, lists.length]).toEqual([word, 1]);
    expect(lists[0]?.(engine, word.toUpperCase())).toBe(true);
  }
});
