import { describe, expect, test } from '@jest/globals';
import { complaints, link } from './database-configs.ts';

const size = { primaryInstance: { instanceSize: 'db.t4g.micro' } };
const engine = (type: string, properties: object = size) => ({ type, properties });
const cluster = (instanceSize: string, more: object = {}) =>
  engine('aurora-mysql', { instances: [{ instanceSize }], ...more });
const serverless = (properties: object) => engine('aurora-postgresql-serverless-v2', properties);
const postgres = (more: object = {}) => engine('postgres', { ...size, ...more });

const errorsOf = (properties: object): string[] =>
  complaints(properties).flatMap((one) => (one.startsWith('error ') ? [one.slice(6)] : []));

describe('a database is refused with', () => {
  test.each<[string, object, string]>([
    [
      'a version of another engine',
      { engine: postgres({ version: '8.4.3' }) },
      'config/database engine.properties.version',
    ],
    [
      'a version of PostgreSQL for MySQL',
      { engine: engine('mysql', { ...size, version: '16.4' }) },
      'config/database engine.properties.version',
    ],
    [
      'a word as version',
      { engine: engine('mariadb', { ...size, version: 'latest' }) },
      'config/database engine.properties.version',
    ],
    [
      'a version of MySQL that Aurora does not count by',
      {
        engine: {
          type: 'aurora-mysql',
          properties: { version: '8.0.36', instances: [{ instanceSize: 'db.t4g.medium' }] },
        },
      },
      'config/database engine.properties.version',
    ],
    [
      'a first user of the kind that PostgreSQL keeps for itself',
      { engine: postgres({}), credentials: { masterUserName: 'pg_owner' } },
      'config/database credentials.masterUserName',
    ],
    [
      'a name that PostgreSQL cuts',
      { engine: postgres({ dbName: 'd'.repeat(64) }) },
      'config/out-of-range engine.properties.dbName',
    ],
    ...['rdsadmin', 'Template1'].map((dbName): [string, object, string] => [
      `the database ${dbName} of PostgreSQL`,
      { engine: postgres({ dbName }) },
      'config/database engine.properties.dbName',
    ]),
    [
      'the database of MySQL itself',
      { engine: engine('mysql', { ...size, dbName: 'mysql' }) },
      'config/database engine.properties.dbName',
    ],
    ...['13.12', '14.11', '15.6', '16.2', '12.18'].map((version): [string, object, string] => [
      `no capacity at least, of PostgreSQL ${version}, which cannot pause`,
      { engine: serverless({ version, minCapacity: 0 }) },
      'config/database engine.properties.minCapacity',
    ]),
    [
      'no capacity at least, of an Aurora for MySQL that cannot pause',
      {
        engine: engine('aurora-mysql-serverless-v2', { version: '8.0.mysql_aurora.3.04.1', minCapacity: 0 }),
      },
      'config/database engine.properties.minCapacity',
    ],
    [
      'a machine without encrypted disks',
      { engine: postgres({ primaryInstance: { instanceSize: 'db.t2.micro' } }) },
      'config/database engine.properties.primaryInstance.instanceSize',
    ],
    [
      'a copy without encrypted disks',
      { engine: postgres({ readReplicas: [{ instanceSize: 'db.m1.small' }] }) },
      'config/database engine.properties.readReplicas.0.instanceSize',
    ],
    [
      'a machine that Aurora does not have',
      { engine: cluster('db.t4g.micro') },
      'config/database engine.properties.instances.0.instanceSize',
    ],
    [
      'a machine of the m family in Aurora',
      { engine: cluster('db.m7g.large') },
      'config/database engine.properties.instances.0.instanceSize',
    ],
    [
      'a limit below its disk',
      { engine: postgres({ storage: { initialSize: 300 } }) },
      'config/database engine.properties.storage',
    ],
    [
      'a limit too near to its disk',
      { engine: postgres({ storage: { initialSize: 100, maxSize: 105 } }) },
      'config/database engine.properties.storage',
    ],
    [
      'capacity in other steps',
      { engine: serverless({ minCapacity: 0.7 }) },
      'config/out-of-range engine.properties.minCapacity',
    ],
    [
      'a least capacity over the most',
      { engine: serverless({ minCapacity: 8, maxCapacity: 4 }) },
      'config/database engine.properties.minCapacity',
    ],
    [
      'copies and no backups',
      { engine: postgres({ readReplicas: [{ instanceSize: 'db.t4g.micro' }] }), automatedBackupRetentionDays: 0 },
      'config/database automatedBackupRetentionDays',
    ],
    [
      'Aurora and no backups',
      { engine: cluster('db.r7g.large'), automatedBackupRetentionDays: 0 },
      'config/database automatedBackupRetentionDays',
    ],
    [
      'a user whose name is too long',
      { engine: engine('mysql'), credentials: { masterUserName: 'a'.repeat(17) } },
      'config/out-of-range credentials.masterUserName',
    ],
    [
      'a user that the engine keeps for itself',
      { engine: postgres(), credentials: { masterUserName: 'admin' } },
      'config/database credentials.masterUserName',
    ],
    [
      'characters in a password that RDS refuses',
      { engine: postgres(), credentials: { masterUserPassword: 'pass@word' } },
      'config/wrong-format credentials.masterUserPassword',
    ],
    [
      'a password that MySQL refuses',
      { engine: engine('mysql'), credentials: { masterUserPassword: 'p'.repeat(42) } },
      'config/out-of-range credentials.masterUserPassword',
    ],
    [
      'a log of another engine',
      { engine: postgres(), logging: { logTypes: ['slowquery'] } },
      'config/database logging.logTypes.0',
    ],
    [
      'the audit log outside of Aurora',
      { engine: engine('mysql'), logging: { logTypes: ['audit'] } },
      'config/database logging.logTypes.0',
    ],
    [
      'what is audited outside of Aurora',
      { engine: engine('mysql'), logging: { engineSpecificOptions: { server_audit_events: ['QUERY'] } } },
      'config/database logging.engineSpecificOptions.server_audit_events',
    ],
    [
      'a maintenance window that is too short',
      { engine: postgres(), preferredMaintenanceWindow: 'Sun:02:00-Sun:02:15' },
      'config/wrong-format preferredMaintenanceWindow',
    ],
    [
      'a maintenance window of all day',
      { engine: postgres(), preferredMaintenanceWindow: 'Sun:02:00-Mon:01:30' },
      'config/wrong-format preferredMaintenanceWindow',
    ],
    [
      'a maintenance window on no day',
      { engine: postgres(), preferredMaintenanceWindow: 'Son:02:00-Son:04:00' },
      'config/wrong-format preferredMaintenanceWindow',
    ],
    [
      'an alarm of the disk of Aurora',
      {
        engine: cluster('db.r7g.large'),
        alarms: [{ trigger: { type: 'database-free-storage', properties: { thresholdMB: 1 } } }],
      },
      'config/alarm alarms.0.trigger.type',
    ],
    ['Aurora Serverless v1', { engine: engine('aurora-mysql-serverless', {}) }, 'config/not-supported engine.type'],
  ])('%s', (_, properties, expected) => {
    expect(errorsOf(properties)).toEqual([expected]);
  });

  test.each<[string, object]>([
    ['a disk that never grows', { engine: postgres({ storage: { initialSize: 50, maxSize: 50 } }) }],
    ['no backups', { engine: postgres(), automatedBackupRetentionDays: 0 }],
    [
      'a version of extended support',
      {
        engine: postgres({ version: '11.22-rds.20250814', primaryInstance: { instanceSize: 'db.t3.micro' } }),
      },
    ],
    ['capacity down to none', { engine: serverless({ minCapacity: 0, maxCapacity: 1 }) }],
    ['versions of every engine', { engine: engine('mariadb', { ...size, version: '10.11.10' }) }],
    ['a version with a word behind it', { engine: postgres({ version: '16.4-R2' }) }],
    [
      'a version that only its major number names',
      { engine: engine('aurora-postgresql', { version: '16', instances: [{ instanceSize: 'db.t3.medium' }] }) },
    ],
  ])('nothing for %s', (_, properties) => {
    expect(errorsOf(properties)).toEqual([]);
  });

  test('all of its mistakes at once', () => {
    expect(
      errorsOf({
        engine: postgres({ version: '8.0', storage: { initialSize: 300 } }),
        credentials: { masterUserName: 'admin' },
      }),
    ).toHaveLength(3);
  });
});

describe('a database is warned of, and not refused, with', () => {
  const place = 'config/database engine.properties';
  test.each<[string, object, string[]]>([
    ['a major version that is not known', postgres({ version: '99.1' }), [`warning ${place}.version`]],
    [
      'machines of a family that is not known',
      postgres({ primaryInstance: { instanceSize: 'db.zz9.large' } }),
      [`warning ${place}.primaryInstance.instanceSize`],
    ],
    ['the last MariaDB', engine('mariadb', { ...size, version: '12.3.2' }), []],
    ['a database of PostgreSQL by the name of the engine', postgres({ dbName: 'postgres' }), []],
    ...['13.15', '16.3', '17.4', '18', '16'].map((version): [string, object, string[]] => [
      `a pause of PostgreSQL ${version}`,
      serverless({ version, minCapacity: 0 }),
      [],
    ]),
    [
      'a pause of Aurora for MySQL',
      engine('aurora-mysql-serverless-v2', { version: '8.0.mysql_aurora.3.08.0', minCapacity: 0 }),
      [],
    ],
  ])('%s', (_, own, expected) => {
    expect(complaints({ engine: own })).toEqual(expected);
  });
});

test.each([
  ['postgres', { primaryInstance: { instanceSize: 'db.t9.micro' } }, 'db.t3.micro'],
  ['aurora-mysql', { instances: [{ instanceSize: 'db.t9.medium' }] }, 'db.t3.medium'],
])('a family of machines that is not known, for %s, suggests one that AWS takes', (type, properties, meant) => {
  const [warning] = link({ engine: engine(type, properties) }).diagnostics.filter(({ sentence }) =>
    sentence.startsWith('RDS had no machines of the family'),
  );
  expect(warning).toMatchObject({ severity: 'warning', hint: expect.stringContaining(`Did you mean \`${meant}\`?`) });
});
