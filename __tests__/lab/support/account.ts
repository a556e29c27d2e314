import {
  BatchClient,
  DescribeJobsCommand,
  type JobDefinition,
  type JobDetail,
  paginateDescribeJobDefinitions,
} from '@aws-sdk/client-batch';
import {
  CloudFormationClient,
  DescribeStacksCommand,
  paginateDescribeStackEvents,
  paginateListChangeSets,
  paginateListStackResources,
  type Stack,
  type StackEvent,
  type StackResourceSummary,
} from '@aws-sdk/client-cloudformation';
import { DeleteRepositoryCommand, DescribeImagesCommand, ECRClient, type ImageDetail } from '@aws-sdk/client-ecr';
import {
  DeleteBucketCommand,
  DeleteObjectCommand,
  ListBucketsCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import {
  DescribeExecutionCommand,
  type DescribeExecutionOutput,
  type ExecutionListItem,
  type HistoryEvent,
  paginateGetExecutionHistory,
  paginateListExecutions,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { DeleteQueueCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { STSClient } from '@aws-sdk/client-sts';
import { eventually } from '../harness.ts';
import { logEvents, logGroups } from './unpackaged.ts';

/** Endpoint of the lab; only the bundle's calls go through the proxy of the harness. */
export const place = {
  endpoint: process.env.AWS_ENDPOINT_URL ?? '',
  region: process.env.AWS_REGION ?? '',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
};

export const batch = new BatchClient(place);
export const cloudformation = new CloudFormationClient(place);
export const ecr = new ECRClient(place);
export const s3 = new S3Client({ ...place, forcePathStyle: true });
export const secrets = new SecretsManagerClient(place);
export const sfn = new SFNClient(place);
export const sqs = new SQSClient(place);
export const sts = new STSClient(place);

/** Returns the items of all pages. */
export async function all<P, T>(pages: AsyncIterable<P>, items: (page: P) => T[] | undefined): Promise<T[]> {
  const found: T[] = [];
  for await (const page of pages) found.push(...(items(page) ?? []));
  return found;
}

// Stacks

/** Returns a stack by name or ARN; undefined if it does not exist. */
export async function stack(name: string): Promise<Stack | undefined> {
  try {
    return (await cloudformation.send(new DescribeStacksCommand({ StackName: name }))).Stacks?.[0];
  } catch (error) {
    if ((error as Error).message.includes('does not exist')) return undefined;
    throw error;
  }
}

/** Returns the outputs of a stack by name. */
export const outputs = async (name: string): Promise<Record<string, string>> =>
  Object.fromEntries((await stack(name))?.Outputs?.map((one) => [one.OutputKey ?? '', one.OutputValue ?? '']) ?? []);

/** Waits until no operation is in progress; returns the status, or `gone`. */
export const settled = (name: string, seconds = 120): Promise<string> =>
  eventually(
    async () => {
      const status = (await stack(name))?.StackStatus ?? 'gone';
      return (status === 'REVIEW_IN_PROGRESS' || !status.endsWith('_IN_PROGRESS')) && status;
    },
    { seconds, what: `the end of the operation on stack ${name}` },
  );

export const stackResources = (StackName: string): Promise<StackResourceSummary[]> =>
  all(paginateListStackResources({ client: cloudformation }, { StackName }), (page) => page.StackResourceSummaries);

export const stackEvents = (StackName: string): Promise<StackEvent[]> =>
  all(paginateDescribeStackEvents({ client: cloudformation }, { StackName }), (page) => page.StackEvents);

/** Returns the names of the change sets of a stack that can still be executed. */
export const changeSets = async (StackName: string): Promise<string[]> => {
  const pages = paginateListChangeSets({ client: cloudformation }, { StackName });
  const open = (await all(pages, (page) => page.Summaries)).filter((one) => one.ExecutionStatus === 'AVAILABLE');
  return open.map((one) => one.ChangeSetName ?? '');
};

/** Returns the physical ids of a stack's resources of one type. */
export const physicalIds = async (name: string, type: string): Promise<string[]> =>
  (await stackResources(name)).filter((one) => one.ResourceType === type).map((one) => one.PhysicalResourceId ?? '');

// What starts a job, and its run

export const putObject = (Bucket: string, Key: string, Body: string) =>
  s3.send(new PutObjectCommand({ Bucket, Key, Body }));

export const sendMessage = (QueueUrl: string, MessageBody: string) =>
  sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }));

/** Newest first. */
export const executions = (stateMachineArn: string): Promise<ExecutionListItem[]> =>
  all(paginateListExecutions({ client: sfn }, { stateMachineArn }), (page) => page.executions);

/** Waits for the end of an execution, at most so many seconds. */
export const executionEnd = (executionArn: string, seconds = 120): Promise<DescribeExecutionOutput> =>
  eventually(
    async () => {
      const told = await sfn.send(new DescribeExecutionCommand({ executionArn }));
      return told.status !== 'RUNNING' && told;
    },
    { seconds, what: `the end of ${executionArn}` },
  );

export const executionHistory = (executionArn: string): Promise<HistoryEvent[]> =>
  all(paginateGetExecutionHistory({ client: sfn }, { executionArn }), (page) => page.events);

// Jobs

export async function job(id: string): Promise<JobDetail | undefined> {
  return (await batch.send(new DescribeJobsCommand({ jobs: [id] }))).jobs?.[0];
}

/** Returns the ids of the jobs that an execution submitted, in order of attempts. */
export async function jobIds(executionArn: string): Promise<string[]> {
  const submitted = (await executionHistory(executionArn)).map((event) => event.taskSubmittedEventDetails?.output);
  return submitted.flatMap((output) => (output ? [(JSON.parse(output) as { JobId: string }).JobId] : []));
}

/** Returns the log of one job. */
export async function jobLog(id: string): Promise<string> {
  const detail = await job(id);
  const [definition] = await definitions((one) => one.jobDefinitionArn === detail?.jobDefinition);
  const group = definition?.containerProperties?.logConfiguration?.options?.['awslogs-group'] ?? '/aws/batch/job';
  return logText(group, detail?.container?.logStreamName);
}

/** Returns the logs of all jobs of a log group. */
export async function logText(group: string, stream?: string): Promise<string> {
  return (await logEvents(group, stream)).map((event) => event.message).join('\n');
}

const definitions = async (wanted: (one: JobDefinition) => boolean): Promise<JobDefinition[]> =>
  (await all(paginateDescribeJobDefinitions({ client: batch }, {}), (page) => page.jobDefinitions)).filter(wanted);

/** Returns the ACTIVE revisions of the job definitions whose name contains `part`. */
export const activeRevisions = (part: string): Promise<JobDefinition[]> =>
  definitions((one) => one.status === 'ACTIVE' && (one.jobDefinitionName ?? '').includes(part));

// Images

export const images = async (repositoryName: string): Promise<ImageDetail[]> =>
  (await ecr.send(new DescribeImagesCommand({ repositoryName }))).imageDetails ?? [];

// What `destroy` keeps, and a test must delete

export async function deleteBucket(Bucket: string): Promise<void> {
  const { Versions = [], DeleteMarkers = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket }));
  for (const { Key, VersionId } of [...Versions, ...DeleteMarkers])
    await s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
  await s3.send(new DeleteBucketCommand({ Bucket }));
}

export const deleteQueue = (QueueUrl: string) => sqs.send(new DeleteQueueCommand({ QueueUrl }));

export const deleteRepository = (repositoryName: string) =>
  ecr.send(new DeleteRepositoryCommand({ repositoryName, force: true }));

// The account as a whole

export const buckets = async (): Promise<string[]> =>
  ((await s3.send(new ListBucketsCommand({}))).Buckets ?? []).map((one) => one.Name ?? '');

export { logGroups };
