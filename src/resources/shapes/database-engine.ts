import { laterVariant, variant, variants } from '../../schema/member.ts';
import { flag, integer, list, number, object, required, type Shapes, text } from '../../schema/shape.ts';

const version = text("The version of the engine, in quotes, such as `'17.6'`; that of AWS's choice without it.");
const common = { disableAutoMinorVersionUpgrade: flag('Stay at exactly this version.', { default: false }) };
const instanceSize = required(
  text('The type of the machine, such as `db.t4g.micro`.', { pattern: '^db\\.[a-z0-9-]+\\.[a-z0-9-]+$' }),
);
const port = integer('The port it listens at.', { minimum: 1_150, maximum: 65_535 });

const databaseName = text('The first database in it.', {
  default: 'defdb',
  pattern: '^[A-Za-z]\\w*$',
  maxLength: 64,
});

const rds = {
  ...common,
  version,
  dbName: databaseName,
  port,
  storage: object('The disk.', {
    initialSize: integer('GiB at the beginning.', { default: 20, minimum: 20, maximum: 65_536 }),
    maxSize: integer('GiB that it may grow to.', { default: 200, minimum: 20, maximum: 65_536 }),
  }),
  primaryInstance: required(
    object('The machine.', { instanceSize, multiAz: flag('Keep a second one in another availability zone.') }),
  ),
  readReplicas: list(
    'Copies that are only read.',
    object('A copy.', { instanceSize, multiAz: flag('Keep a second one in another availability zone.') }),
    { default: [], maxItems: 15 },
  ),
};
const aurora = {
  ...common,
  version,
  dbName: databaseName,
  port,
  instances: required(
    list('The machines; the first one writes.', object('A machine.', { instanceSize }), { minItems: 1, maxItems: 16 }),
  ),
};
const serverlessV2 = {
  ...common,
  version,
  dbName: databaseName,
  minCapacity: number('The least capacity units (2 GiB each), in steps of 0.5.', {
    default: 0.5,
    minimum: 0,
    maximum: 256,
  }),
  maxCapacity: number('The most capacity units, in steps of 0.5.', { default: 10, minimum: 1, maximum: 256 }),
  serverlessReadersCount: integer('Copies that are only read.', { default: 0, minimum: 0, maximum: 15 }),
};
const serverless = {
  ...common,
  version,
  dbName: databaseName,
  minCapacity: integer('The least capacity units.', { default: 2, minimum: 1, maximum: 384 }),
  maxCapacity: integer('The most capacity units.', { default: 4, minimum: 1, maximum: 384 }),
  pauseAfterSeconds: integer('Seconds without a connection after which it is paused.', {
    minimum: 300,
    maximum: 86_400,
  }),
};

/** Returns variants, one for each type, that differ only in type and sentence. */
const variantsOf = <const T extends string, const P extends Shapes>(
  types: Readonly<Record<T, string>>,
  properties: P,
) => (Object.entries(types) as [T, string][]).map(([type, says]) => variant(type, says, properties));

/** Returns variants, as `variantsOf` does, which are validated and not compiled yet. */
const laterVariantsOf = <const T extends string, const P extends Shapes>(
  types: Readonly<Record<T, string>>,
  properties: P,
) => (Object.entries(types) as [T, string][]).map(([type, says]) => laterVariant(type, says, properties));

/** The shape of the engine of a `relational-database`, one variant for each engine of RDS and Aurora. */
export const databaseEngine = variants(
  'The engine of the database, and its machines.',
  ...variantsOf(
    {
      postgres: 'PostgreSQL.',
      mysql: 'MySQL.',
      mariadb: 'MariaDB.',
    },
    rds,
  ),
  ...laterVariantsOf(
    {
      'oracle-ee': 'Oracle, Enterprise Edition.',
      'oracle-se2': 'Oracle, Standard Edition 2.',
      'sqlserver-ee': 'SQL Server, Enterprise.',
      'sqlserver-ex': 'SQL Server, Express.',
      'sqlserver-se': 'SQL Server, Standard.',
      'sqlserver-web': 'SQL Server, Web.',
    },
    rds,
  ),
  ...variantsOf({ 'aurora-mysql': 'Aurora for MySQL.', 'aurora-postgresql': 'Aurora for PostgreSQL.' }, aurora),
  ...variantsOf(
    {
      'aurora-mysql-serverless-v2': 'Aurora for MySQL that grows with the load.',
      'aurora-postgresql-serverless-v2': 'Aurora for PostgreSQL that grows with the load.',
    },
    serverlessV2,
  ),
  ...variantsOf(
    {
      'aurora-mysql-serverless': 'Aurora Serverless v1 for MySQL, which AWS offers no more.',
      'aurora-postgresql-serverless': 'Aurora Serverless v1 for PostgreSQL, which AWS offers no more.',
    },
    serverless,
  ),
);
