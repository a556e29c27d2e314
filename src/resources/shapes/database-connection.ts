import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import { concat, type Expression, ref } from '../../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import { dynamicReferenceTo, type StackSecret } from '../../stage/stack-secret.ts';
import {
  asVariables,
  connectionSecretResource,
  connectionSecrets,
  existingSecret,
  secretResource,
} from './connection-secret.ts';
import { addressOf, type DatabaseAddress, layoutOf } from './database-layout.ts';
import type { DatabaseProperties } from './database-shape.ts';

/** The kind of the secret with the password that Secrets Manager makes. */
export const credentialsSecret = 'CredentialsSecret';

/** Returns texts as one, separated by commas. */
const joined = (texts: readonly Expression[]): Expression =>
  concat(...texts.flatMap((one, index) => (index === 0 ? [one] : [',', one])));

/** Returns the secret with user and password of a database, if one is known that has both as keys. */
const loginSecret = (
  own: DatabaseProperties,
  database: NamedResource,
): Pick<StackSecret, 'secret' | 'kind'> | undefined => {
  if (own.existing !== undefined) return { secret: expressionOf(own.existing.secretArn), kind: existingSecret };
  return own.credentials?.masterUserPassword === undefined
    ? { secret: ref(database.id(credentialsSecret)), kind: credentialsSecret }
    : undefined;
};

/** Returns the password of the first user of a database that the stack makes, as CloudFormation resolves it. */
export const passwordOf = (own: DatabaseProperties, database: NamedResource): Expression => {
  const { masterUserPassword: written } = own.credentials ?? {};
  return written === undefined
    ? dynamicReferenceTo({ secret: ref(database.id(credentialsSecret)), key: 'password' })
    : expressionOf(written);
};

/** Returns user and password for connection strings. A password that is written as text is encoded; a secret is not known. */
const loginOf = (own: DatabaseProperties, database: NamedResource): { user: Expression; password: Expression } => {
  if (own.existing !== undefined) {
    const secret = expressionOf(own.existing.secretArn);
    return {
      user: dynamicReferenceTo({ secret, key: 'username' }),
      password: dynamicReferenceTo({ secret, key: 'password' }),
    };
  }
  const { masterUserPassword: written } = own.credentials ?? {};
  const isPlain = written !== undefined && !hasToken(written);
  return {
    user: expressionOf(layoutOf(own)?.user ?? ''),
    password: isPlain ? encodeURIComponent(written) : passwordOf(own, database),
  };
};

/** Returns the connection strings of a database by the parameters that have them. */
const connectionStrings = (own: DatabaseProperties, database: NamedResource): Readonly<Record<string, Expression>> => {
  const { engine, host, port, dbName, readerHost, replicaHosts } = addressOf(own, database);
  const { user, password } = loginOf(own, database);
  const url = (at: Expression): Expression =>
    concat(`${engine.scheme}://`, user, ':', password, '@', at, `:${port}/`, dbName);
  const jdbc = (at: Expression): Expression =>
    concat(`jdbc:${engine.scheme}://`, at, `:${port}/`, dbName, '?user=', user, '&password=', password);
  return {
    connectionString: url(host),
    jdbcConnectionString: jdbc(host),
    ...(readerHost === undefined
      ? {}
      : { readerConnectionString: url(readerHost), readerJdbcConnectionString: jdbc(readerHost) }),
    ...(replicaHosts.length === 0
      ? {}
      : {
          readReplicaConnectionStrings: joined(replicaHosts.map(url)),
          readReplicaJdbcConnectionStrings: joined(replicaHosts.map(jdbc)),
        }),
  };
};

/** Parameters of databases whose values contain a password. */
export const secretDatabaseParams = [
  'connectionString',
  'jdbcConnectionString',
  'readerConnectionString',
  'readerJdbcConnectionString',
  'readReplicaConnectionStrings',
  'readReplicaJdbcConnectionStrings',
];

/** Returns the parameters of a database that contain a password, each with the key of the stack's secret that has it. */
export const databaseSecrets = (
  own: DatabaseProperties,
  database: NamedResource,
): Readonly<Record<string, StackSecret>> => connectionSecrets(Object.keys(connectionStrings(own, database)), database);

/** Returns the parameters of a database that everybody may read. */
const readableParams = ({
  host,
  port,
  dbName,
  hosts,
  readerHost,
  replicaHosts,
}: DatabaseAddress): Readonly<Record<string, Expression>> => ({
  host,
  port: String(port),
  dbName,
  hosts: joined(hosts),
  ...(readerHost === undefined ? {} : { readerHost, readerPort: String(port) }),
  ...(replicaHosts.length === 0 ? {} : { readReplicaHosts: joined(replicaHosts) }),
  ...Object.fromEntries(replicaHosts.map((_, index) => [`readReplica${index}Port`, String(port)])),
});

/** Returns all parameters of a database; a secret is a dynamic reference. */
export const databaseParams = (
  own: DatabaseProperties,
  database: NamedResource,
): Readonly<Record<string, Expression>> => ({
  ...readableParams(addressOf(own, database)),
  ...Object.fromEntries(
    Object.entries(databaseSecrets(own, database)).map(([param, secret]) => [param, dynamicReferenceTo(secret)]),
  ),
});

/**
 * Returns the variables of a job that is connected to a database. User and password are among them where a secret has both,
 * for programs that must see a rotated password before the next deployment.
 */
export const databaseConnection = (own: DatabaseProperties, database: NamedResource) => {
  const login = loginSecret(own, database);
  return {
    statements: [],
    variables: asVariables(readableParams(addressOf(own, database))),
    secrets: {
      ...asVariables(databaseSecrets(own, database)),
      ...(login === undefined
        ? {}
        : { USERNAME: { ...login, key: 'username' }, PASSWORD: { ...login, key: 'password' } }),
    },
  };
};

/** Returns the secrets of a database: its connection strings, and the password where Secrets Manager makes it. */
export const databaseSecretResources = (own: DatabaseProperties, database: ResourceContext): ResourceContribution[] => {
  const makesPassword = own.existing === undefined && own.credentials?.masterUserPassword === undefined;
  return [
    ...(makesPassword
      ? [
          secretResource(
            credentialsSecret,
            'credentials',
            {
              Description: `The first user of the database ${database.nameInAws} and its password.`,
              GenerateSecretString: {
                SecretStringTemplate: concat('{"username":"', expressionOf(layoutOf(own)?.user ?? ''), '"}'),
                GenerateStringKey: 'password',
                PasswordLength: 32,
                // Letters and digits need no encoding in connection strings.
                ExcludePunctuation: true,
              },
            },
            database,
          ),
        ]
      : []),
    connectionSecretResource(connectionStrings(own, database), `database ${database.nameInAws}`, database),
  ];
};
