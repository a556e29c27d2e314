import { allow, type CloudFormationResource, type ResourceContribution } from '../../cloudformation/contribution.ts';
import { accountId, getAtt, ref } from '../../cloudformation/expression.ts';
import { role } from '../../cloudformation/role.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { rotationCore } from '../../generated/rotation.ts';
import { logGroup } from '../../job/log-group.ts';
import { defaultRetentionDays } from '../../job/log-shape.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { connectionSecret } from './connection-secret.ts';
import { credentialsSecret } from './database-connection.ts';
import type { DatabaseLayout } from './database-layout.ts';
import type { DatabaseProperties } from './database-shape.ts';

/** The longest that Lambda runs, in seconds: RDS refuses a new password as long as it changes or backs up the database. */
const timeoutSeconds = 900;

/** Returns the source of the function that rotates a password, in ASCII. */
export const rotationCode = (): string =>
  `exports.handler=(${rotationCore})(${[
    'require("@aws-sdk/client-secrets-manager")',
    'require("@aws-sdk/client-rds")',
    'process.env',
    'require("node:timers/promises").setTimeout',
  ].join()})`;

/** The ways in which what is no job keeps the password of a database that it is connected to, by type. */
const keeping: Readonly<Partial<Record<string, string>>> = {
  function: 'gets it in a deploy alone',
  'private-service': 'keeps the one with which its tasks were started',
};

/**
 * Returns the error about a rotation beside a password that is not the stack's, and a warning for each function and service
 * that is connected to the database and does not see a new password by itself.
 */
export const checkRotation = (
  credentials: DatabaseProperties['credentials'],
  { name, neighbours }: Pick<ResourceContext, 'name' | 'neighbours'>,
  at: Path,
): Diagnostic[] => {
  if (credentials?.rotateAfterDays === undefined) return [];
  const path = [...at, 'rotateAfterDays'];
  if (credentials.masterUserPassword !== undefined)
    return [
      errorAt(
        'config/database',
        path,
        'The stack rotates only a password that it makes itself, and `masterUserPassword` names another.',
        'Remove masterUserPassword: then Secrets Manager makes one. Or remove rotateAfterDays.',
      ),
    ];
  return [...neighbours.values()].flatMap(({ name: other, type, properties: { connectTo } }) => {
    const how = keeping[type];
    return how === undefined || !Array.isArray(connectTo) || !connectTo.includes(name)
      ? []
      : [
          warningAt(
            'config/database',
            path,
            `A rotation ends the password that ${other} has, which ${how}.`,
            `Let ${other} read the secret itself when a login fails, or deploy it again after a rotation. Jobs read it when they start.`,
          ),
        ];
  });
};

/** The actions by which a rotation reads and renews a secret. */
const renewing = [
  'secretsmanager:GetSecretValue',
  'secretsmanager:PutSecretValue',
  'secretsmanager:UpdateSecretVersionStage',
];

/**
 * Returns the rotation of the password of a database: its schedule, the function that Secrets Manager invokes, and its
 * role. Empty without `rotateAfterDays`, and in a preview.
 */
export const databaseRotation = (
  { credentials }: DatabaseProperties,
  { isCluster }: DatabaseLayout,
  database: ResourceContext,
): ResourceContribution[] => {
  const days = credentials?.rotateAfterDays;
  if (days === undefined || database.stage.preview) return [];
  const { path: from, metadata } = database;
  const [fn, roleId, group, permission] = ['', 'Role', 'LogGroup', 'Permission'].map((part) =>
    database.id(`RotationFunction${part}`),
  ) as [string, string, string, string];
  const [login, connection] = [ref(database.id(credentialsSecret)), ref(database.id(connectionSecret))];
  const main = database.id(isCluster ? 'DbCluster' : 'DbInstance');
  const kind = isCluster ? 'DBCluster' : 'DBInstance';
  const resource = (
    id: string,
    tags: ResourceContribution['tags'],
    body: CloudFormationResource,
  ): ResourceContribution => ({
    kind: 'resource',
    id,
    from,
    tags,
    holdsData: 'no',
    body: { ...body, Metadata: metadata },
  });
  return [
    logGroup(group, defaultRetentionDays, from, metadata),
    role({
      id: roleId,
      path: database.stage.rolePath,
      service: 'lambda.amazonaws.com',
      statements: [
        allow(['logs:CreateLogStream', 'logs:PutLogEvents'], getAtt(group, 'Arn')),
        allow(renewing, login),
        allow(renewing, connection),
        allow(['secretsmanager:GetRandomPassword'], '*'),
        allow([`rds:Describe${kind}s`, `rds:Modify${kind}`], getAtt(main, `${kind}Arn`)),
      ],
      from,
      metadata,
    }),
    resource(fn, 'in-place', {
      Type: 'AWS::Lambda::Function',
      Properties: {
        Runtime: 'nodejs24.x',
        Architectures: ['x86_64'],
        Handler: 'index.handler',
        Code: { ZipFile: rotationCode() },
        Role: getAtt(roleId, 'Arn'),
        Timeout: timeoutSeconds,
        MemorySize: 256,
        LoggingConfig: { LogGroup: ref(group) },
        Environment: {
          Variables: {
            LOGIN_SECRET: login,
            CONNECTION_SECRET: connection,
            [isCluster ? 'DB_CLUSTER' : 'DB_INSTANCE']: ref(main),
          },
        },
      },
    }),
    resource(permission, 'none', {
      Type: 'AWS::Lambda::Permission',
      Properties: {
        Action: 'lambda:InvokeFunction',
        FunctionName: ref(fn),
        Principal: 'secretsmanager.amazonaws.com',
        SourceAccount: accountId,
        SourceArn: login,
      },
    }),
    resource(database.id('RotationSchedule'), 'none', {
      Type: 'AWS::SecretsManager::RotationSchedule',
      // Secrets Manager invokes the function once when the schedule is made.
      DependsOn: [permission],
      Properties: {
        SecretId: login,
        RotationLambdaARN: getAtt(fn, 'Arn'),
        RotationRules: { AutomaticallyAfterDays: days },
        RotateImmediatelyOnUpdate: false,
      },
    }),
  ];
};
