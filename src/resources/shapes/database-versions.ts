import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import type { DatabaseEngine } from './database-engines.ts';
import type { DatabaseLayout } from './database-layout.ts';
import { isKeyWord, isRefusedByRds, isReservedWord } from './database-words.ts';
import { checkMachineType, machinesDate, machinesOf, machinesOfEngine, majorsOf, versionsOf } from './machine-types.ts';

/**
 * Returns what is wrong with a version: an error for one of another engine, a warning for one that is not known.
 * https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-versions.html
 */
export const checkVersion = ({ engine, version }: DatabaseLayout, at: Path): Diagnostic[] => {
  if (version === undefined || hasToken(version)) return [];
  const place = [...at, 'version'];
  const { name } = engine;
  const listed = `\`aws rds describe-db-engine-versions --engine ${name}\` lists`;
  if (!engine.version.test(version))
    return [
      errorAt(
        'config/database',
        place,
        `"${version}" is no version of ${name}.`,
        `Write one that ${listed}, such as '${engine.example}'.`,
      ),
    ];
  const known = versionsOf(name);
  const [major = ''] = engine.family.exec(version) ?? [];
  const ofMajor = known.filter((one) => engine.family.exec(one)?.[0] === major);
  const warned = (sentence: string, hint: string) => [warningAt('config/database', place, sentence, hint)];
  const newer = 'One that is newer works as well.';
  const majors = majorsOf(name);
  if (!majors.includes(major))
    return warned(
      `RDS makes no database of ${name} ${major} that this version knows, and refuses one that it does not have.`,
      `Write one that ${listed}: known are ${majors.join(', ')}. ${newer}`,
    );
  // RDS takes the beginning of a version, up to a dot, and had revisions of its own: 9.6.2-R1.
  const plain = version.replace(/-R\d+$/, '');
  if (plain === major || ofMajor.some((one) => one === plain || one.startsWith(`${plain}.`))) return [];
  const last = ofMajor.at(-1) ?? '';
  const meant = nearest(version, [...ofMajor].reverse());
  const hint = `${meant === undefined ? '' : `Did you mean '${meant}'? `}Write one that ${listed}; the last known one of ${major} is ${last}.`;
  return isLater(version, last)
    ? warned(
        `${name} ${version} is newer than all that AWS had of ${major} on ${machinesDate}: RDS refuses one that it does not have.`,
        `${hint} ${newer}`,
      )
    : warned(`RDS had no ${name} ${version} on ${machinesDate}, and refuses one that it does not have.`, hint);
};

/** True for a version with a larger number than another one, at the first that differs. */
const isLater = (version: string, other: string): boolean => {
  const numbers = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
  const others = numbers(other);
  const own = numbers(version);
  const index = own.findIndex((one, at) => one !== others[at]);
  return index >= 0 && (own[index] as number) > (others[index] ?? -1);
};

/**
 * Returns what is wrong with a machine, `db.t4g.micro`, of a database: an error for one that RDS does not have for the
 * engine and its major version, a warning for one that may be newer. No hint names one that `isRefused` refuses.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Types.html
 */
export const checkClass = (
  type: string,
  { engine, version }: DatabaseLayout,
  at: Path,
  isRefused: (type: string) => boolean,
): Diagnostic[] => {
  const [, family = '', size = ''] = type.split('.');
  const major = version === undefined || hasToken(version) ? undefined : engine.family.exec(version)?.[0];
  return checkMachineType(
    {
      service: 'RDS',
      code: 'config/database',
      type,
      family,
      size,
      known: machinesOf('rds'),
      fitting: machinesOfEngine(engine.name, major),
      purpose: major === undefined ? engine.name : `${engine.name} ${major}`,
      typeOf: (one, other) => `db.${one}.${other}`,
      isRefused,
    },
    at,
  );
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
