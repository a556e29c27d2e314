import { allow, type Contribution, type ResourceContribution, type Statement } from '../cloudformation/contribution.ts';
import { arn, concat, type Expression, getAtt, ref, region } from '../cloudformation/expression.ts';
import { role } from '../cloudformation/role.ts';
import { symbolExpression } from '../cloudformation/symbol.ts';
import type { ResourceContext } from '../stage/resource.ts';
import type { Stage } from '../stage/stage.ts';
import { jobDefinitionArn, jobDefinitionName } from './address.ts';
import { pullStatements } from './image-pull.ts';
import { logGroup } from './log-group.ts';

/** What a job's container is made of, all values known or expressions. */
export interface JobContainer {
  readonly cpu: number;
  readonly memoryMiB: number;
  readonly timeoutSeconds?: number | undefined;
  /** The image that somebody else publishes; none when it is ours. */
  readonly published?: string | undefined;
  readonly command?: readonly string[] | undefined;
  readonly environment: Readonly<Record<string, Expression>>;
  readonly secrets: Readonly<Record<string, JobSecret>>;
  readonly statements: readonly Statement[];
  /** Days that the log is kept; none when logging is disabled. */
  readonly logDays: number | undefined;
}

export interface JobSecret {
  /** What Batch reads: the secret's ARN with `:jsonKey::` where a key is asked for. */
  readonly valueFrom: Expression;
  /** What IAM allows: the ARN, or a pattern where the ARN is not known. */
  readonly resource: Expression;
}

/**
 * The job definition with the roles and the log group of its container.
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
    // Without its revision: a Ref would make whoever names the job wait for it, and close a circle.
    referenceAs: { nameProperty: 'JobDefinitionName', expressions: { Ref: arn, JobDefinitionArn: arn } },
    // A changed tag replaces a job definition, as it does every resource of Batch (registry, createOnlyProperties).
    tags: 'none',
    holdsData: 'no',
    body: {
      Type: 'AWS::Batch::JobDefinition',
      Metadata: metadata,
      Properties: {
        Type: 'container',
        JobDefinitionName: jobDefinitionName(job),
        PropagateTags: false,
        // A run keeps its image and size across its attempts: CloudFormation would deregister the revision that a
        // waiting run is pinned to (https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1761).
        ResourceRetentionPolicy: { SkipDeregisterOnUpdate: true },
        Timeout:
          container.timeoutSeconds === undefined ? undefined : { AttemptDurationSeconds: container.timeoutSeconds },
        ContainerProperties: {
          Image: symbolExpression({ kind: 'image', job: job.name }),
          ...(container.command ? { Command: container.command } : {}),
          JobRoleArn: getAtt(ids.role, 'Arn'),
          ...(hasSecrets ? { ExecutionRoleArn: getAtt(ids.execution, 'Arn') } : {}),
          ResourceRequirements: [
            { Type: 'VCPU', Value: String(container.cpu) },
            { Type: 'MEMORY', Value: String(container.memoryMiB) },
          ],
          Environment: entries(container.environment).map(([Name, Value]) => ({ Name, Value })),
          ...(hasSecrets
            ? { Secrets: entries(container.secrets).map(([Name, { valueFrom }]) => ({ Name, ValueFrom: valueFrom })) }
            : {}),
          // Reaps children and passes SIGTERM on to programs that are not written to be process 1.
          LinuxParameters: { InitProcessEnabled: true },
          LogConfiguration: logConfiguration(container.logDays === undefined ? undefined : ids.logs),
        },
      },
    },
  };
  const contributions: Contribution[] = [
    definition,
    role({
      id: ids.role,
      path: stage.rolePath,
      service: 'ecs-tasks.amazonaws.com',
      statements: container.statements,
      from,
      metadata,
    }),
  ];
  if (hasSecrets)
    contributions.push(
      role({
        id: ids.execution,
        path: stage.rolePath,
        service: 'ecs-tasks.amazonaws.com',
        statements: executionStatements(stage, container, ids.logs),
        from,
        metadata,
      }),
    );
  if (container.logDays !== undefined) contributions.push(logGroup(ids.logs, container.logDays, from, metadata));
  return contributions;
};

const entries = <T>(map: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));

/** Without a log configuration Batch would write to `/aws/batch/job` for ever, so a disabled log stays on the instance. */
const logConfiguration = (group: string | undefined): Expression =>
  group === undefined
    ? { LogDriver: 'json-file', Options: { 'max-file': '2', 'max-size': '10m' } }
    : {
        LogDriver: 'awslogs',
        Options: { 'awslogs-group': ref(group), 'awslogs-region': region, 'awslogs-stream-prefix': 'batch' },
      };

/**
 * With an execution role the agent pulls the image and writes the log by it, no longer by the instance's role.
 * https://docs.aws.amazon.com/batch/latest/userguide/execution-IAM-role.html
 */
const executionStatements = (
  stage: Stage,
  { secrets, logDays, published }: JobContainer,
  logs: string,
): Statement[] => [
  allow(['secretsmanager:GetSecretValue'], unique(entries(secrets).map(([, secret]) => secret.resource))),
  ...pullStatements(published, stage),
  ...(logDays === undefined
    ? []
    : [allow(['logs:CreateLogStream', 'logs:PutLogEvents'], concat(arn('logs', 'log-group:', ref(logs)), ':*'))]),
];

const unique = (items: readonly Expression[]): Expression[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];
