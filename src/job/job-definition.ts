import { allow, type Contribution, type ResourceContribution, type Statement } from '../cloudformation/contribution.ts';
import { type Expression, getAtt, ref, region } from '../cloudformation/expression.ts';
import { role } from '../cloudformation/role.ts';
import { symbolExpression } from '../cloudformation/symbol.ts';
import { expressionOf } from '../cloudformation/token.ts';
import type { ResourceContext } from '../stage/resource.ts';
import type { Stage } from '../stage/stage.ts';
import { jobDefinitionArn, jobDefinitionName } from './address.ts';
import type { MountedFolder } from './efs-mounts.ts';
import { type FargateJob, fargateContainer } from './fargate.ts';
import { credentialsStatements } from './image-credentials.ts';
import { pullStatements } from './image-pull.ts';
import { logGroup } from './log-group.ts';
import { volumesOfContainer } from './volumes.ts';

/** The parts of a job definition that depend on the config. */
export interface JobContainer {
  /** The number of vCPUs of the container. */
  readonly cpu: number;
  readonly memoryMiB: number;
  /** The number of GPUs; none for undefined and 0. */
  readonly gpus?: number | undefined;
  /** The size of `/dev/shm`; undefined for Docker's 64 MiB. */
  readonly sharedMemoryMiB?: number | undefined;
  /** The paths at which the container has the disk of its instance. */
  readonly diskPaths: readonly string[];
  /** The folders of file systems that the container has. */
  readonly folders: readonly MountedFolder[];
  /** Seconds that one attempt may run; undefined for no limit. */
  readonly timeoutSeconds?: number | undefined;
  /** The retries that AWS Batch makes itself; undefined for a job whose state machine makes them. */
  readonly retryStrategy?: Expression | undefined;
  /** The name of a `prebuilt-image`; undefined for an image that this action builds. */
  readonly published?: string | undefined;
  /** The ARN of the secret with the login of the image's registry; undefined for a registry that needs none. */
  readonly credentials?: string | undefined;
  /** The command that replaces that of the image. */
  readonly command?: readonly string[] | undefined;
  /** Variables by name. */
  readonly environment: Readonly<Record<string, Expression>>;
  /** Variables by name that Batch reads from Secrets Manager. */
  readonly secrets: Readonly<Record<string, JobSecret>>;
  /** Permissions of the job's role. */
  readonly statements: readonly Statement[];
  /** Days that the log is kept. */
  readonly logDays: number;
  /** False if the container's output goes to a file on the instance, and to no log. */
  readonly logging: boolean;
  /** Set for a job on Fargate. */
  readonly fargate?: FargateJob | undefined;
}

/** A secret that a job reads as a variable. */
export interface JobSecret {
  /** The secret's ARN, with `:{jsonKey}::` for a single key of it. */
  readonly valueFrom: Expression;
  /** The ARN for IAM, or a pattern if the ARN was not looked up. */
  readonly resource: Expression;
  /** The statement for the customer's KMS key that encrypts it; absent for AWS's own key, and if it was not looked up. */
  readonly decrypt?: Statement;
}

/**
 * Returns the job definition with the roles and the log group of its container. Execution role and log group exist
 * whatever the config says: a revision that still runs, or waits for its next attempt, names both.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobdefinition.html
 */
export const jobDefinitionContributions = (
  job: Omit<ResourceContext, 'neighbours'>,
  container: JobContainer,
): Contribution[] => {
  const { path: from, metadata } = job;
  const { stage } = job;
  const ids = { role: job.id('Role'), execution: job.id('ExecutionRole'), logs: job.id('LogGroup') };
  const hasSecrets = Object.keys(container.secrets).length > 0;
  const arn = jobDefinitionArn(job);
  const definition: ResourceContribution = {
    kind: 'resource',
    id: job.id('JobDefinition'),
    from,
    // The ARN without revision, made of the name: a Ref is a dependency, and jobs that name each other make a cycle.
    referenceAs: { nameProperty: 'JobDefinitionName', expressions: { Ref: arn, JobDefinitionArn: arn } },
    // A changed tag would replace it, as any resource of Batch: Tags is in the createOnlyProperties of its schema.
    tags: 'none',
    holdsData: 'no',
    body: {
      Type: 'AWS::Batch::JobDefinition',
      Metadata: metadata,
      Properties: {
        Type: 'container',
        JobDefinitionName: jobDefinitionName(job),
        ...(container.fargate === undefined ? {} : { PlatformCapabilities: ['FARGATE'] }),
        PropagateTags: false,
        // A run uses one revision for all attempts. Without this, an update would deregister it
        // (https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1761).
        ResourceRetentionPolicy: { SkipDeregisterOnUpdate: true },
        Timeout:
          container.timeoutSeconds === undefined ? undefined : { AttemptDurationSeconds: container.timeoutSeconds },
        ...(container.retryStrategy === undefined ? {} : { RetryStrategy: container.retryStrategy }),
        ContainerProperties: {
          Image: symbolExpression({ kind: 'image', job: job.name }),
          ...(container.credentials === undefined
            ? {}
            : { RepositoryCredentials: { CredentialsParameter: expressionOf(container.credentials) } }),
          ...(container.command ? { Command: container.command } : {}),
          JobRoleArn: getAtt(ids.role, 'Arn'),
          ExecutionRoleArn: getAtt(ids.execution, 'Arn'),
          ResourceRequirements: [
            { Type: 'VCPU', Value: String(container.cpu) },
            { Type: 'MEMORY', Value: String(container.memoryMiB) },
            ...(container.gpus ? [{ Type: 'GPU', Value: String(container.gpus) }] : []),
          ],
          Environment: entries(container.environment).map(([Name, Value]) => ({ Name, Value })),
          ...(hasSecrets
            ? { Secrets: entries(container.secrets).map(([Name, { valueFrom }]) => ({ Name, ValueFrom: valueFrom })) }
            : {}),
          // An init process reaps zombies and forwards SIGTERM to programs that do not handle it as process 1.
          LinuxParameters: {
            InitProcessEnabled: true,
            ...(container.sharedMemoryMiB === undefined ? {} : { SharedMemorySize: container.sharedMemoryMiB }),
          },
          LogConfiguration: logConfiguration(container.logging ? ids.logs : undefined),
          ...volumesOfContainer(container.diskPaths, container.folders),
          ...(container.fargate === undefined ? {} : fargateContainer(container.fargate)),
        },
      },
    },
  };
  const containerRole = (id: string, statements: readonly Statement[]) =>
    role({ id, path: stage.rolePath, service: 'ecs-tasks.amazonaws.com', statements, from, metadata });
  return [
    definition,
    containerRole(ids.role, container.statements),
    containerRole(ids.execution, executionStatements(stage, container, ids.logs)),
    logGroup(ids.logs, container.logDays, from, metadata),
  ];
};

/** Returns the entries of a map, sorted by key. */
const entries = <T>(map: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * Returns the log configuration for a log group. A container waits until a line is delivered: in the other mode, the
 * default of ECS, lines are lost when they come faster than they are delivered. A disabled log goes to files on the
 * instance, since Batch would write it to the group `/aws/batch/job`, which never expires, if there were no configuration.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html
 */
const logConfiguration = (group: string | undefined): Expression =>
  group === undefined
    ? { LogDriver: 'json-file', Options: { 'max-file': '2', 'max-size': '10m' } }
    : {
        LogDriver: 'awslogs',
        Options: {
          'awslogs-group': ref(group),
          'awslogs-region': region,
          'awslogs-stream-prefix': 'batch',
          mode: 'blocking',
        },
      };

/**
 * Returns the permissions of the execution role, by which the ECS agent pulls the image, reads secrets and writes the
 * log. The log is among them also where it is disabled, for revisions from before.
 * https://docs.aws.amazon.com/batch/latest/userguide/execution-IAM-role.html
 */
const executionStatements = (
  stage: Stage,
  { secrets, published, credentials }: JobContainer,
  logs: string,
): Statement[] => [
  ...entries(secrets).flatMap(([, { resource, decrypt }]) => [
    allow(['secretsmanager:GetSecretValue'], resource),
    ...(decrypt ? [decrypt] : []),
  ]),
  ...pullStatements(published, stage),
  ...(credentials === undefined ? [] : credentialsStatements(credentials)),
  // The attribute is the ARN with `:*` at its end, which stands for its streams.
  allow(['logs:CreateLogStream', 'logs:PutLogEvents'], getAtt(logs, 'Arn')),
];
