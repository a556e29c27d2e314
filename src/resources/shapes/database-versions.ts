import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import type { DatabaseEngine, EngineName } from './database-engines.ts';
import type { DatabaseLayout } from './database-layout.ts';
import { isKeyWord, isRefusedByRds, isReservedWord } from './database-words.ts';

/**
 * The major versions of which RDS makes new databases, as of 2026-11-30 (in the engine versions of AWS, by cfn-lint 1.58).
 * https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-versions.html
 */
const majors: Readonly<Record<EngineName, string>> = {
  postgres: '11 12 13 14 15 16 17 18',
  mysql: '5.7 8.0 8.4',
  mariadb: '10.4 10.5 10.6 10.11 11.4 11.8 12.3',
  'aurora-postgresql': '11 12 13 14 15 16 17 18',
  'aurora-mysql': '5.7 8.0 8.4',
};

/** Returns what is wrong with a version: an error for one of another engine, a warning for one that is not known. */
export const checkVersion = ({ engine, version }: DatabaseLayout, at: Path): Diagnostic[] => {
  if (version === undefined || hasToken(version)) return [];
  const place = [...at, 'version'];
  const listed = `\`aws rds describe-db-engine-versions --engine ${engine.name}\` lists`;
  if (!engine.version.test(version))
    return [
      errorAt(
        'config/database',
        place,
        `"${version}" is no version of ${engine.name}.`,
        `Write one that ${listed}, such as '${engine.example}'.`,
      ),
    ];
  const known = majors[engine.name].split(' ');
  const [major = ''] = engine.family.exec(version) ?? [];
  return known.includes(major)
    ? []
    : [
        warningAt(
          'config/database',
          place,
          `RDS makes no database of ${engine.name} ${major} that this version knows, and refuses one that it does not have.`,
          `Write one that ${listed}: known are ${known.join(', ')}. One that is newer works as well.`,
        ),
      ];
};

/**
 * The families of machines, as of 2026-11-30 (in the price list of AWS, by cfn-lint 1.58).
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Types.html
 */
const families =
  'm3 m4 m5 m5d m6g m6gd m6i m6id m6idn m6in m7g m7i m8a m8g m8gd m8i m9g r3 r4 r5 r5b r5d r6g r6gd r6i r6id r6idn r6in r7g r7i r8a r8g r8gd r8i t2 t3 t4g x1 x1e x2g x2idn x2iedn x2iezn x2m z1d c6gd'.split(
    ' ',
  );

/**
 * Returns a warning about a machine, `db.t4g.micro`, of a family that is not known: a mistake, or one that is newer. It names
 * the nearest family, the latest of several, whose machine of that size `isRefused` does not refuse.
 */
export const checkFamily = (size: string, at: Path, isRefused: (size: string) => boolean): Diagnostic[] => {
  const [, family = '', ...rest] = size.split('.');
  if (families.includes(family)) return [];
  const usable = families.filter((one) => !isRefused(['db', one, ...rest].join('.')));
  const meant = nearest(family, usable.reverse());
  return [
    warningAt(
      'config/database',
      at,
      `RDS has no machines of the family ${family} that this version knows, and refuses a database on what it does not have.`,
      `${meant === undefined ? 'Look at https://aws.amazon.com/rds/instance-types/.' : `Did you mean \`${['db', meant, ...rest].join('.')}\`?`} One that is newer works as well.`,
    ),
  ];
};

/** The first minor versions of Aurora that pause at 0 capacity units, of PostgreSQL by major version: all later ones do. */
const pausing: Readonly<Record<string, number>> = { 13: 15, 14: 12, 15: 7, 16: 3 };
/** The first version of Aurora for MySQL 8.0 that pauses: 3.08. */
const pausingMysql = 8;

/**
 * True for a version of Aurora that cannot pause, as far as it is written; false for one of which only the beginning is.
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html
 */
const cannotPause = ({ name }: DatabaseEngine, version: string): boolean => {
  if (name === 'aurora-mysql') {
    const [, minor] = /^8\.0\.mysql_aurora\.3\.(\d+)/.exec(version) ?? [];
    return version.startsWith('5.7') || (minor !== undefined && Number(minor) < pausingMysql);
  }
  const [, major = '', minor] = /^(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  const first = Object.hasOwn(pausing, major) ? pausing[major] : undefined;
  return Number(major) < 13 || (first !== undefined && minor !== undefined && Number(minor) < first);
};

/** Returns an error for a least capacity of 0 with a version that has no pause, which AWS refuses. */
export const checkPause = ({ engine, version, capacity }: DatabaseLayout, at: Path): Diagnostic[] =>
  capacity?.min === 0 && version !== undefined && !hasToken(version) && cannotPause(engine, version)
    ? [
        errorAt(
          'config/database',
          [...at, 'minCapacity'],
          `Aurora cannot pause ${engine.name} ${version}, and takes 0.5 capacity units or more of it.`,
          'Write minCapacity: 0.5, or a later version.',
        ),
      ]
    : [];

/** Databases that an engine has of its own, or keeps for RDS: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html */
const ownDatabases = {
  postgresql: ['rdsadmin', 'template0', 'template1'],
  others: ['mysql', 'information_schema', 'performance_schema', 'sys', 'innodb'],
} as const;

/** The longest name of a database in PostgreSQL; MySQL takes 64 characters. */
const postgresName = 63;

/** Returns the errors about the name of the first database. */
export const checkDbName = ({ engine, dbName }: DatabaseLayout, at: Path): Diagnostic[] => {
  if (hasToken(dbName)) return [];
  const { name, scheme } = engine;
  const isPostgres = scheme === 'postgresql';
  const place = [...at, 'dbName'];
  if (isPostgres && dbName.length > postgresName)
    return [
      errorAt(
        'config/out-of-range',
        place,
        `The name of the database has ${dbName.length} characters, and PostgreSQL takes ${postgresName}.`,
        'Choose a shorter name.',
      ),
    ];
  const taken: readonly string[] = ownDatabases[isPostgres ? 'postgresql' : 'others'];
  if (taken.includes(dbName.toLowerCase()))
    return [
      errorAt('config/database', place, `${name} keeps the database "${dbName}" for itself.`, 'Choose another name.'),
    ];
  return checkWord(engine, dbName, place);
};

/** Returns the error about a name that is a reserved word, and a warning about one that RDS may take for one. */
const checkWord = (engine: DatabaseEngine, dbName: string, place: Path): Diagnostic[] => {
  const hint = `Write another name, such as ${dbName}_db.`;
  if (isReservedWord(engine, dbName))
    return [
      errorAt(
        'config/database',
        place,
        `"${dbName}" is a reserved word of ${engine.name}: RDS refuses the name.`,
        hint,
      ),
    ];
  if (isRefusedByRds(engine, dbName))
    return [
      errorAt('config/database', place, `RDS takes "${dbName}" for a reserved word, and refuses the name.`, hint),
    ];
  return isKeyWord(engine, dbName)
    ? [warningAt('config/database', place, `"${dbName}" is a key word of SQL, which RDS may refuse as a name.`, hint)]
    : [];
};
