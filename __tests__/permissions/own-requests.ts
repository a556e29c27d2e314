import { ownCalls, type PolicyName } from '../../src/permissions/own-calls.ts';
import { artifactBucket, codeFolder, deploymentFolder, templateFolder } from '../../src/stage/artifact-bucket.ts';
import { eventBucketName } from '../../src/stage/event-bucket.ts';
import { imageRepository } from '../../src/stage/image-repositories.ts';
import { isPreview, stageOf } from '../../src/stage/stage.ts';
import { resolved } from '../cloudformation/resolved.ts';
import { account, type IamRequest } from './allows.ts';
import { arn, arnsOf, generated } from './stage-arns.ts';

type Context = NonNullable<IamRequest['context']>;

/** Something that a call is about: its ARN, with the condition keys that depend on it. */
interface Subject {
  readonly resource: string;
  readonly context?: Context;
}

/** Returns the subjects of a policy's calls of an action. */
type Subjects = (policy: PolicyName) => readonly Subject[];

const on = (...arns: readonly (string | undefined)[]): readonly Subject[] =>
  arns.map((resource) => ({ resource: resource as string }));

/** Returns the subjects of actions on objects and buckets, by action. */
const ofStorage = (project: string, stageName: string): Readonly<Record<string, Subjects>> => {
  const preview = isPreview(stageName);
  const artifacts = `arn:aws:s3:::${artifactBucket(project, account, 'eu-west-1')}`;
  const template = `${artifacts}/${templateFolder(stageName)}/a.json`;
  const code = `${artifacts}/${codeFolder({ preview })}/convert-0123.zip`;
  const kept = `${artifacts}/${deploymentFolder({ project, stage: stageName }, 'eu-west-1')}/a.json`;
  const events = `arn:aws:s3:::${resolved(eventBucketName(stageOf(project, stageName)))}`;
  const data = arnsOf(project, stageName, 'Data')['AWS::S3::Bucket'] as string;
  const written = { resource: `${data}/index.html`, context: { 's3:RequestObjectTag/batch-job:upload': 'true' } };
  const stored = { resource: `${data}/index.html`, context: { 's3:ExistingObjectTag/batch-job:upload': 'true' } };
  const theirs = { resource: 'arn:aws:s3:::somebody-elses', context: { 'aws:ResourceAccount': account } };
  /** Buckets that `destroy` empties: one with data where its name, which may be cut, still says that it is of a preview. */
  const emptied = preview && data.startsWith(`arn:aws:s3:::${project}-pr-`) ? [data, events] : [events];
  const files = (policy: PolicyName): readonly Subject[] => {
    if (policy === 'run') return on(`${events}/events/report/run-1.json`);
    if (policy === 'push') return on(code);
    if (policy === 'destroy') return on(kept);
    return policy === 'deploy' ? on(template, code, kept) : on(template);
  };
  return {
    's3:ListBucket': () => on(artifacts),
    's3:GetObject': (policy) => [...files(policy), ...(policy === 'deploy' ? [stored] : [])],
    's3:PutObject': (policy) => {
      if (policy === 'plan') return [{ resource: template, context: { 's3:if-none-match': '*' } }];
      return [...files(policy), ...(policy === 'deploy' ? [written] : [])];
    },
    's3:PutObjectTagging': () => [written],
    's3:ListBucketVersions': () => on(...emptied),
    's3:DeleteObject': (policy) => on(...(policy === 'deploy' ? [] : emptied.map((bucket) => `${bucket}/x`)), kept),
    's3:DeleteObjectVersion': () => on(...emptied.map((bucket) => `${bucket}/x`)),
    's3:GetBucketNotification': () => [theirs],
    's3:PutBucketNotification': () => on(data),
    's3:CreateBucket': () => on(artifacts),
    's3:PutBucketPublicAccessBlock': () => on(artifacts),
    's3:PutEncryptionConfiguration': () => on(artifacts),
    's3:PutLifecycleConfiguration': () => on(artifacts),
  };
};

/** Returns the subjects of actions by the service, or by the action where one of its service has others. */
const subjectsOf = (project: string, stageName: string): Readonly<Record<string, Subjects>> => {
  const arns = arnsOf(project, stageName, 'Report');
  const { stack, rolePath } = stageOf(project, stageName);
  const machine = arns['AWS::StepFunctions::StateMachine'] as string;
  const execution = `${machine.replace(':stateMachine:', ':execution:')}:run-1`;
  const job = arn('batch', 'job/0ec5abcd');
  const ofMachine = { 'aws:ResourceTag/batch-job:state-machine': machine.split(':').at(-1) as string };
  const functionArn = arns['AWS::Lambda::Function'] as string;
  const passed = `arn:aws:iam::${account}:role${rolePath}${generated(stack, 'ReportScheduleRole')}`;
  const bootstrapRoles = `arn:aws:iam::${account}:role/batch-job-bootstrap/${project}/batch-job-${project.slice(0, 40)}-`;
  const linkedRoles = `arn:aws:iam::${account}:role/aws-service-role/`;
  const images = [false, ...(isPreview(stageName) ? [true] : [])].map((preview) =>
    arn('ecr', `repository/${imageRepository({ project, preview })}`),
  );
  return {
    ...ofStorage(project, stageName),
    cloudformation: () => on(arn('cloudformation', `stack/${stack}/1`)),
    ecr: () => on(...images),
    states: () => on(machine),
    'states:DescribeExecution': () => on(execution),
    'states:GetExecutionHistory': () => on(execution),
    'states:StopExecution': () => on(execution),
    'states:DescribeStateMachineForExecution': () => on(execution),
    'batch:DeregisterJobDefinition': () => on(arns['AWS::Batch::JobDefinition']),
    'batch:GetJobQueueSnapshot': () => on(arns['AWS::Batch::JobQueue']),
    // What ends with a stage is the jobs of a preview, in queues of another stage.
    'batch:TerminateJob': (policy) =>
      policy === 'run' || isPreview(stageName) ? [{ resource: job, context: ofMachine }] : [],
    'logs:GetLogEvents': () =>
      on(arn('logs', `log-group:${generated(stack, 'ReportLogGroup')}:log-stream:batch/default/1`)),
    'events:DescribeRule': () => on(arns['AWS::Events::Rule']),
    'events:DisableRule': () => on(arns['AWS::Events::Rule']),
    'lambda:GetEventSourceMapping': () => on(arns['AWS::Lambda::EventSourceMapping']),
    'lambda:UpdateEventSourceMapping': () => [
      {
        resource: arns['AWS::Lambda::EventSourceMapping'] as string,
        context: { 'lambda:FunctionArn': functionArn },
      },
    ],
    scheduler: () => on(arns['AWS::Scheduler::Schedule']),
    'iam:PassRole': () => [{ resource: passed, context: { 'iam:PassedToService': 'scheduler.amazonaws.com' } }],
    'iam:GetRole': () => on(`${bootstrapRoles}plan`, `${linkedRoles}batch.amazonaws.com/AWSServiceRoleForBatch`),
    'iam:SimulatePrincipalPolicy': () => on(`${bootstrapRoles}cfn`),
    ecs: () => on(arns['AWS::ECS::Service']),
    'ecs:ListContainerInstances': () => on(arn('ecs', 'cluster/AWSBatch-StpBatchOnDemand-4a8e')),
    'ecs:DescribeContainerInstances': () => on(arn('ecs', 'container-instance/AWSBatch-StpBatchOnDemand-4a8e/0ec5')),
    'ec2:DescribeVpcAttribute': () => on(arn('ec2', 'vpc/vpc-0123456789abcdef0')),
    sqs: () => on('arn:aws:sqs:eu-west-1:999999999999:theirs'),
    secretsmanager: () => on(arn('secretsmanager', 'secret:theirs-a1B2c3')),
    ssm: () => on(arn('ssm', `parameter/${project}/url`)),
    servicequotas: () => on(arn('servicequotas', 'batch/L-144F0CA5')),
  };
};

/**
 * Returns the requests that the commands of a policy make themselves about a stage. Throws for a call whose resource is not
 * known. `unscoped` are the actions that IAM allows on `*` alone.
 */
export const ownRequestsOf = (
  policy: PolicyName,
  { project, stage }: { readonly project: string; readonly stage: string },
  unscoped: readonly string[],
): IamRequest[] => {
  const subjects = subjectsOf(project, stage);
  return ownCalls
    .filter((one) => one.for.includes(policy))
    .flatMap(({ action }) => {
      if (unscoped.includes(action)) return [{ action, resource: '*', context: {} }];
      const found = (subjects[action] ?? subjects[action.split(':')[0] as string])?.(policy);
      if (!found) throw new Error(`The resource of ${action} is not known`);
      return found.map((subject) => ({ action, context: {}, ...subject }));
    });
};
