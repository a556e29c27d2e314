import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { isPostgres } from './database-engines.ts';
import type { DatabaseLayout } from './database-layout.ts';
import type { DatabaseProperties } from './database-shape.ts';
import { isReservedWord } from './database-words.ts';

/** Names that no first user may have: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html */
const reservedUsers = { postgres: ['admin', 'rdsadmin'], mysql: ['rdsadmin', 'root', 'mysql'] } as const;

/** Returns the errors and warnings about the first user of a database and the password. */
export const checkCredentials = (
  { engine, user }: DatabaseLayout,
  credentials: DatabaseProperties['credentials'],
  at: Path,
): Diagnostic[] => {
  const { masterUserPassword: password } = credentials ?? {};
  const reserved: readonly string[] = isPostgres(engine) ? reservedUsers.postgres : reservedUsers.mysql;
  // https://www.postgresql.org/docs/current/sql-createrole.html
  const isReserved =
    reserved.includes(user.toLowerCase()) || isReservedWord(engine, user) || (isPostgres(engine) && /^pg_/i.test(user));
  const name = [...at, 'masterUserName'];
  return [
    ...(!hasToken(user) && user.length > engine.userLength
      ? [
          errorAt(
            'config/out-of-range',
            name,
            `The name of the first user has ${user.length} characters, and ${engine.name} takes ${engine.userLength}.`,
            'Choose a shorter name.',
          ),
        ]
      : []),
    ...(isReserved
      ? [
          errorAt(
            'config/database',
            name,
            `${engine.name} keeps the user "${user}" for itself.`,
            'Choose another name.',
          ),
        ]
      : []),
    ...(password === undefined || hasToken(password) ? [] : checkPassword(password, engine.passwordLength, at)),
  ];
};

/** Returns the mistakes in a password that is written as text; that of a secret is not known. */
const checkPassword = (password: string, most: number, at: Path): Diagnostic[] => {
  const path = [...at, 'masterUserPassword'];
  return [
    warningAt(
      'config/plain-password',
      path,
      'The password is in the config and in the template, for everybody who may read them.',
      "Write $Secret('<name of the secret>'), or leave it out: then Secrets Manager makes one.",
    ),
    // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html
    ...(/^[!-~]+$/.test(password) && !/[/"'@]/.test(password)
      ? []
      : [
          errorAt(
            'config/wrong-format',
            path,
            'RDS takes printable ASCII characters in a password, and no space, /, ", \' or @.',
            'Choose another password.',
          ),
        ]),
    ...(password.length > most
      ? [errorAt('config/out-of-range', path, `RDS takes ${most} characters of a password.`, 'Choose a shorter one.')]
      : []),
  ];
};
