import { allow, type ResourceContribution, type Statement } from '../../cloudformation/contribution.ts';
import { type Expression, getAtt, ref, region } from '../../cloudformation/expression.ts';
import { physicalName } from '../../cloudformation/names.ts';
import { role } from '../../cloudformation/role.ts';
import { symbolExpression } from '../../cloudformation/symbol.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { connectionsOf, roleStatementsOf } from '../../job/connections.ts';
import { jobEnvironment } from '../../job/environment.ts';
import { credentialsStatements } from '../../job/image-credentials.ts';
import { pullStatements } from '../../job/image-pull.ts';
import type { JobSecret } from '../../job/job-definition.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import type { MadeService } from './service-shape.ts';

/** The most characters of the names of a family of task definitions that the stack's name and the service's may take. */
const familyLength = 128;

/** The properties of a packaging that the task definition has, of whichever type. */
interface PackagedContainer {
  readonly command?: readonly string[];
  readonly entryPoint?: readonly string[];
  readonly image?: string;
  readonly repositoryCredentialsSecretArn?: string;
}

const packagedOf = ({ packaging }: MadeService): PackagedContainer => packaging.properties as PackagedContainer;

const entries = <T>(map: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));

/** Returns the variables of a service's container and its secrets; `PORT` is that of the service unless the config has another. */
const environmentOf = (own: MadeService, service: ResourceContext) =>
  jobEnvironment(
    [{ name: 'PORT', value: own.port }, ...own.environment],
    connectionsOf(own.connectTo, service),
    service.neighbours,
  );

/**
 * Returns the log configuration of a container; undefined for one that keeps no log. A service goes on while its lines wait
 * in a buffer, and loses some when that is full: a blocked one would answer nobody.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html
 */
const logConfiguration = (group: string | undefined): Expression | undefined =>
  group === undefined
    ? undefined
    : {
        LogDriver: 'awslogs',
        Options: {
          'awslogs-group': ref(group),
          'awslogs-region': region,
          'awslogs-stream-prefix': 'service',
          'max-buffer-size': '25m',
          mode: 'non-blocking',
        },
      };

const healthCheckOf = ({ internalHealthCheck: check }: MadeService): Expression | undefined =>
  check && {
    Command: check.healthCheckCommand,
    Interval: check.intervalSeconds,
    Timeout: check.timeoutSeconds,
    Retries: check.retries,
    ...(check.startPeriodSeconds === undefined ? {} : { StartPeriod: check.startPeriodSeconds }),
  };

/** Returns properties without those that are undefined. */
const written = (properties: Readonly<Record<string, Expression | undefined>>): Expression =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Expression;

/** Returns the one container of a service. Its variables are sorted, so that their order in the config changes nothing. */
const containerOf = (own: MadeService, service: ResourceContext, group: string | undefined): Expression => {
  const { environment, secrets } = environmentOf(own, service);
  const { command, entryPoint, repositoryCredentialsSecretArn: credentials } = packagedOf(own);
  return written({
    Name: service.name,
    Image: symbolExpression({ kind: 'image', job: service.name }),
    Essential: true,
    Command: command,
    EntryPoint: entryPoint,
    RepositoryCredentials: credentials === undefined ? undefined : { CredentialsParameter: expressionOf(credentials) },
    PortMappings: [{ ContainerPort: own.port, Protocol: 'tcp' }],
    Environment: entries(environment).map(([Name, Value]) => ({ Name, Value })),
    Secrets:
      Object.keys(secrets).length > 0
        ? entries(secrets).map(([Name, { valueFrom }]) => ({ Name, ValueFrom: valueFrom }))
        : undefined,
    // An init process reaps zombies, and sends SIGTERM on.
    LinuxParameters: { InitProcessEnabled: true },
    StopTimeout: own.stopTimeout,
    HealthCheck: healthCheckOf(own),
    LogConfiguration: logConfiguration(group),
  });
};

/**
 * Returns the permissions by which the ECS agent pulls the image, reads secrets and writes the log.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
 */
const executionStatements = (
  own: MadeService,
  service: ResourceContext,
  secrets: Readonly<Record<string, JobSecret>>,
  group: string | undefined,
): Statement[] => {
  const { image, repositoryCredentialsSecretArn: credentials } = packagedOf(own);
  return [
    ...entries(secrets).flatMap(([, { resource, decrypt }]) => [
      allow(['secretsmanager:GetSecretValue'], resource),
      ...(decrypt ? [decrypt] : []),
    ]),
    ...pullStatements(image, service.stage),
    ...(credentials === undefined ? [] : credentialsStatements(credentials)),
    ...(group === undefined ? [] : [allow(['logs:CreateLogStream', 'logs:PutLogEvents'], getAtt(group, 'Arn'))]),
  ];
};

/** The statement of a role by which shells reach a container: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html#ecs-exec-required-iam-permissions */
const sessions: Statement = allow(
  [
    'ssmmessages:CreateControlChannel',
    'ssmmessages:CreateDataChannel',
    'ssmmessages:OpenControlChannel',
    'ssmmessages:OpenDataChannel',
  ],
  '*',
);

/**
 * Returns the task definition of a service with the role of its container and the one by which ECS starts it; `group` is
 * the logical id of its log group. A change makes another revision of its family, and so another deployment.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html
 */
export const taskResources = (
  own: MadeService,
  service: ResourceContext,
  group: string | undefined,
): ResourceContribution[] => {
  const { path: from, metadata, stage } = service;
  const ids = { role: service.id('Role'), execution: service.id('ExecutionRole') };
  const { cpu = 0, memory = 0, architecture } = own.resources;
  const containerRole = (id: string, statements: readonly Statement[]) =>
    role({ id, path: stage.rolePath, service: 'ecs-tasks.amazonaws.com', statements, from, metadata });
  return [
    containerRole(ids.role, [
      ...connectionsOf(own.connectTo, service).statements,
      ...roleStatementsOf(own.iamRoleStatements),
      ...(own.enableRemoteSessions ? [sessions] : []),
    ]),
    containerRole(ids.execution, executionStatements(own, service, environmentOf(own, service).secrets, group)),
    {
      kind: 'resource',
      id: service.id('TaskDefinition'),
      from,
      tags: 'in-place',
      holdsData: 'no',
      body: {
        Type: 'AWS::ECS::TaskDefinition',
        Metadata: metadata,
        Properties: {
          // Without a family every change would make another one.
          Family: physicalName(stage.stack, service.name, familyLength),
          RequiresCompatibilities: ['FARGATE'],
          NetworkMode: 'awsvpc',
          Cpu: String(cpu * 1_024),
          Memory: String(memory),
          RuntimePlatform: {
            CpuArchitecture: architecture === 'arm64' ? 'ARM64' : 'X86_64',
            OperatingSystemFamily: 'LINUX',
          },
          TaskRoleArn: getAtt(ids.role, 'Arn'),
          ExecutionRoleArn: getAtt(ids.execution, 'Arn'),
          ContainerDefinitions: [containerOf(own, service, group)],
        },
      },
    },
  ];
};
