import type { Account } from '../fakes/account.ts';
import { Failure } from './failure.ts';
import { imageServices } from './images.ts';
import { error, json, targeted } from './json-protocol.ts';
import { environmentsOf, jobDetail, logsCalls, queuesOf, stepFunctionsCalls } from './runs.ts';
import { pageOf, type Service } from './server.ts';

/** Serves EventBridge Scheduler, which takes a schedule as a whole and refuses what it says of itself. */
const schedules = (account: Account): Service => ({
  takes: ({ url }) => url.pathname.startsWith('/schedules/'),
  name: ({ method }) => (method === 'GET' ? 'GetSchedule' : 'UpdateSchedule'),
  error,
  answer: ({ method, url, body }) => {
    const name = decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
    const schedule = account.schedules.get(name);
    const refuse = (status: number, code: string) => ({
      ...json({ Message: code }, status),
      headers: { 'x-amzn-errortype': code },
    });
    if (schedule === undefined) return refuse(404, 'ResourceNotFoundException');
    if (method === 'GET')
      return json({ ...schedule, Name: name, Arn: `arn:…/${name}`, CreationDate: 1, LastModificationDate: 2 });
    const input = JSON.parse(body) as Record<string, unknown>;
    const isWhole = ['FlexibleTimeWindow', 'ScheduleExpression', 'Target'].every((key) => key in input);
    if (!isWhole || 'Arn' in input || 'CreationDate' in input) return refuse(400, 'ValidationException');
    account.schedules.set(name, input);
    return json({ ScheduleArn: `arn:…/${name}` });
  },
});

/** Serves Step Functions, SQS, ECR, Secrets Manager and Batch for an account in memory; a page has two items. */
export const jsonServices = (account: Account): Service[] => [
  targeted('AWSStepFunctions', stepFunctionsCalls(account)),
  targeted('Logs_20140328', logsCalls(account)),
  targeted('AWSEvents', {
    DisableRule: ({ Name, EventBusName }) => {
      const rule = EventBusName === undefined ? String(Name) : `${EventBusName}|${Name}`;
      if (!account.rules.has(rule)) throw new Failure('ResourceNotFoundException', `Rule ${Name} does not exist.`);
      account.rules.set(rule, false);
      return {};
    },
  }),
  targeted('ServiceQuotasV20190624', {
    GetServiceQuota: ({ ServiceCode, QuotaCode = '' }) => {
      const Value = account.quotas.get(QuotaCode);
      if (Value === undefined) throw new Failure('NoSuchResourceException', 'The request failed because…');
      const UsageMetric = account.quotaUses.has(QuotaCode)
        ? {
            MetricNamespace: 'AWS/Usage',
            MetricName: 'ResourceCount',
            MetricDimensions: { Class: QuotaCode, Resource: 'vCPU', Service: 'EC2', Type: 'Resource' },
            MetricStatisticRecommendation: 'Maximum',
          }
        : undefined;
      return { Quota: { ServiceCode, QuotaCode, Value, UsageMetric } };
    },
  }),
  targeted('GraniteServiceVersion20100801', {
    GetMetricStatistics: (input) => {
      const { Dimensions, Namespace, Statistics, StartTime, EndTime } = input as unknown as {
        Dimensions: { Name: string; Value: string }[];
        Statistics: string[];
      } & Record<'Namespace' | 'StartTime' | 'EndTime', unknown>;
      if (typeof StartTime !== 'number' || typeof EndTime !== 'number' || Namespace !== 'AWS/Usage')
        throw new Failure('InvalidParameterValueException');
      const uses = account.quotaUses.get(Dimensions.find(({ Name }) => Name === 'Class')?.Value ?? '') ?? [];
      // CloudWatch promises no order.
      const points = uses.map((use, index) => ({ Timestamp: StartTime + index, [Statistics[0] ?? '']: use }));
      return { Label: 'ResourceCount', Datapoints: points.reverse() };
    },
  }),
  {
    takes: ({ url }) => url.pathname.startsWith('/2015-03-31/event-source-mappings/'),
    name: () => 'UpdateEventSourceMapping',
    error,
    answer: ({ url, body }) => {
      const id = decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
      if (!account.mappings.has(id))
        return {
          ...json({ Type: 'User', Message: 'The resource you requested does not exist.' }, 404),
          headers: { 'x-amzn-errortype': 'ResourceNotFoundException' },
        };
      account.mappings.set(id, (JSON.parse(body) as { Enabled: boolean }).Enabled);
      return json({ UUID: id, State: 'Disabling' }, 202);
    },
  },
  schedules(account),
  targeted('AmazonSQS', {
    GetQueueAttributes: ({ QueueUrl = '', AttributeNames = '' }) => {
      if (AttributeNames.includes('VisibilityTimeout')) return { Attributes: attributesOf(account, QueueUrl) };
      const counts = account.queues.get(QueueUrl);
      if (!counts) throw new Failure('com.amazonaws.sqs#QueueDoesNotExist');
      const [visible, inFlight, delayed] = counts.map(String);
      return {
        Attributes: {
          ApproximateNumberOfMessages: visible,
          ApproximateNumberOfMessagesNotVisible: inFlight,
          ApproximateNumberOfMessagesDelayed: delayed,
        },
      };
    },
  }),
  targeted('AmazonSSM', {
    GetParameters: ({ Names, WithDecryption }) => {
      const names = Names as unknown as string[];
      if (names.length > 10) throw new Failure('ValidationException', 'Member must have length at most 10');
      const found = names.flatMap((asked) => {
        const [name = '', version] = asked.split(':');
        const versions = account.parameters.get(name) ?? [];
        const one = versions[version === undefined ? versions.length - 1 : Number(version) - 1];
        if (!one) return [];
        const plain = !one.secure || (WithDecryption as unknown) === true;
        const Selector = version === undefined ? undefined : `:${version}`;
        return [
          { Name: name, Selector, Type: one.secure ? 'SecureString' : 'String', Value: plain ? one.value : 'AQICAH' },
        ];
      });
      const known = found.map(({ Name, Selector = '' }) => Name + Selector);
      return { Parameters: found, InvalidParameters: names.filter((name) => !known.includes(name)) };
    },
    DescribeParameters: ({ ParameterFilters }) => {
      const [{ Values: [begin = ''] = [] } = {}] = ParameterFilters as unknown as { Values?: string[] }[];
      return {
        Parameters: [...account.parameters.keys()].filter((Name) => Name.startsWith(begin)).map((Name) => ({ Name })),
      };
    },
  }),
  targeted('secretsmanager', {
    DescribeSecret: ({ SecretId = '' }) => {
      const arn = account.secrets.get(SecretId);
      if (!arn) throw new Failure('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
      return {
        ARN: arn,
        Name: SecretId,
        ...(account.secretKeys.has(SecretId) ? { KmsKeyId: account.secretKeys.get(SecretId) } : {}),
        ...(account.doomedSecrets.has(SecretId) ? { DeletedDate: 1_790_000_000 } : {}),
      };
    },
  }),
  {
    takes: ({ url }) => /^\/v1\/describe(computeenvironments|jobqueues)$/.test(url.pathname),
    name: ({ url }) => url.pathname.slice(4),
    error,
    answer: ({ url, body }) => {
      const key = url.pathname.endsWith('jobqueues') ? 'jobQueues' : 'computeEnvironments';
      const { nextToken, computeEnvironments, jobQueues } = JSON.parse(body || '{}') as {
        nextToken?: string;
        computeEnvironments?: string[];
        jobQueues?: string[];
      };
      if (jobQueues) return json({ jobQueues: queuesOf(account, jobQueues) });
      const known = computeEnvironments && environmentsOf(account, computeEnvironments);
      if (known?.length) return json({ computeEnvironments: known });
      if (computeEnvironments) {
        const images = pageOf(
          [...account.imageStatus].filter(([arn]) => computeEnvironments.includes(arn)),
          nextToken,
        );
        const described = images.items.map(([computeEnvironmentArn, statuses]) => ({
          computeEnvironmentArn,
          computeResources: {
            ec2Configuration: statuses.map((batchImageStatus) => ({ imageType: 'ECS_AL2023', batchImageStatus })),
          },
        }));
        return json({ computeEnvironments: described, nextToken: images.next });
      }
      const page = pageOf(
        Array.from({ length: account.pools[key] }, () => ({})),
        nextToken,
      );
      return json({ [key]: page.items, nextToken: page.next });
    },
  },
  {
    takes: ({ url }) => url.pathname === '/v1/listjobs',
    name: () => 'listjobs',
    error,
    answer: ({ body }) => {
      const { jobQueue = '', jobStatus, nextToken } = JSON.parse(body) as Record<string, string>;
      const [counted, started] = [account.jobs.get(jobQueue), account.runningJobs.get(jobQueue)];
      if (!counted && !started) return error(400, 'ClientException', `JobQueue ${jobQueue} does not exist.`);
      const jobs = [
        ...(counted ?? []).map((status) => ({ jobId: 'j', status })),
        ...(started ?? []).map(({ name, status }) => ({ jobId: `${jobQueue} ${name}`, status })),
      ];
      const page = pageOf(
        // Without a status, ListJobs returns only RUNNING jobs.
        jobs.filter(({ status }) => status === (jobStatus ?? 'RUNNING')),
        nextToken,
      );
      return json({ jobSummaryList: page.items, nextToken: page.next });
    },
  },
  {
    takes: ({ url }) => url.pathname === '/v1/describejobs',
    name: () => 'describejobs',
    error,
    answer: ({ body }) => {
      const { jobs } = JSON.parse(body) as { jobs: string[] };
      const known = [...account.runningJobs].flatMap(([queue, started]) =>
        started.map(({ name, status, timeout, startedAt, stateMachine, children }) => ({
          jobId: `${queue} ${name}`,
          jobName: name,
          status,
          ...(stateMachine === undefined ? {} : { tags: { 'batch-job:state-machine': stateMachine } }),
          ...(timeout === undefined ? {} : { timeout: { attemptDurationSeconds: timeout } }),
          ...(startedAt === undefined ? {} : { startedAt }),
          ...(children === undefined ? {} : { arrayProperties: { size: 9, statusSummary: children } }),
        })),
      );
      if (jobs.length > 100) return error(400, 'ClientException', 'jobs must have at most 100 items.');
      const ofRuns = account.runs.flatMap(({ attempts }) =>
        attempts.flatMap(({ job, forgotten }) => (job && !forgotten ? [jobDetail(job)] : [])),
      );
      const children = [...account.children.values()].map(jobDetail);
      return json({ jobs: [...known, ...ofRuns, ...children].filter(({ jobId }) => jobs.includes(jobId)) });
    },
  },
  {
    takes: ({ url }) => /^\/v1\/(getjobqueuesnapshot|terminatejob)$/.test(url.pathname),
    name: ({ url }) => url.pathname.slice(4),
    error,
    answer: ({ url, body }) => {
      const { jobQueue = '', jobId, reason } = JSON.parse(body) as Record<string, string>;
      if (url.pathname.endsWith('terminatejob')) {
        if (!reason) return error(400, 'ClientException', 'reason must not be empty.');
        for (const [queue, jobs] of account.runningJobs)
          account.runningJobs.set(
            queue,
            jobs.filter(({ name }) => `${queue} ${name}` !== jobId),
          );
        account.deeds.push(`terminate ${jobId}: ${reason}`);
        return json({});
      }
      const front = account.jobQueues.get(jobQueue)?.front;
      if (!front) return error(403, 'AccessDeniedException', 'not authorized to perform: batch:GetJobQueueSnapshot');
      return json({ frontOfQueue: { jobs: front.map((jobArn) => ({ jobArn, earliestTimeAtPosition: 1 })) } });
    },
  },
  ...imageServices(account),
];

/** Returns visibility timeout and redrive policy of a queue by its URL, whose account and name its ARN has. */
const attributesOf = ({ queueAttributes }: Account, url: string) => {
  const [, region, owner, name] = /^https:\/\/sqs\.([a-z0-9-]+)\.amazonaws\.com\/(\d{12})\/(.+)$/.exec(url) ?? [];
  const found = queueAttributes.get(`arn:aws:sqs:${region}:${owner}:${name}`);
  if (!found) throw new Failure('com.amazonaws.sqs#QueueDoesNotExist');
  return found;
};
