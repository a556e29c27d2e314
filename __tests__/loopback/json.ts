import type { Account } from '../fakes/account.ts';
import { type Answer, pageOf, type Request, type Service } from './server.ts';

const json = (body: unknown, status = 200): Answer => ({
  status,
  body: JSON.stringify(body),
  type: 'application/x-amz-json-1.0',
});
const error = (status: number, code: string, message: string): Answer => json({ __type: code, message }, status);

type Call = (input: Record<string, string>) => unknown;

class Failure extends Error {
  readonly code: string;
  constructor(code: string, message = code) {
    super(message);
    this.code = code;
  }
}

/** Returns a service of a JSON protocol, which names its operation in `X-Amz-Target`. */
const targeted = (prefix: string, calls: Record<string, Call>): Service => {
  const name = ({ headers }: Request) => String(headers['x-amz-target'] ?? '').split('.')[1] ?? '';
  return {
    takes: ({ headers }) => String(headers['x-amz-target'] ?? '').startsWith(prefix),
    name,
    error,
    answer: (request) => {
      try {
        return json(calls[name(request)]?.(JSON.parse(request.body)) ?? {});
      } catch (thrown) {
        if (thrown instanceof Failure) return error(400, thrown.code, thrown.message);
        throw thrown;
      }
    },
  };
};

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
  targeted('AWSStepFunctions', {
    ListExecutions: ({ stateMachineArn = '', nextToken, statusFilter }) => {
      const mine = account.executions.filter((one) => one.stateMachine === stateMachineArn);
      if (mine.length === 0 && !account.stateMachines.has(stateMachineArn))
        throw new Failure('StateMachineDoesNotExist');
      const page = pageOf(
        mine.filter(({ status }) => status === statusFilter),
        nextToken,
      );
      return { executions: page.items.map(({ arn, status }) => ({ executionArn: arn, status })), nextToken: page.next };
    },
    StopExecution: ({ executionArn }) => {
      const found = account.executions.find(({ arn }) => arn === executionArn);
      if (!found) throw new Failure('ExecutionDoesNotExist');
      found.status = 'ABORTED';
      return { stopDate: 0 };
    },
    DescribeStateMachineForExecution: ({ executionArn }) => ({
      definition: account.executions.find(({ arn }) => arn === executionArn)?.definition,
    }),
  }),
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
      return { Quota: { ServiceCode, QuotaCode, Value } };
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
  targeted('AmazonEC2ContainerRegistry', {
    DescribeRepositories: () => {
      if (account.mutableRepository === undefined) throw new Failure('RepositoryNotFoundException');
      return { repositories: [{ repositoryUri: account.mutableRepository, imageTagMutability: 'MUTABLE' }] };
    },
    PutImageTagMutability: () => ({}),
    CreateRepository: ({ repositoryName }) => ({
      repository: { repositoryUri: `${account.id}.dkr.ecr.us-east-1.amazonaws.com/${repositoryName}` },
    }),
    BatchGetImage: ({ repositoryName, imageIds }) => ({
      images: (imageIds as unknown as { imageTag: string }[]).flatMap(({ imageTag }) => {
        const imageDigest = account.images.get(`${repositoryName}:${imageTag}`);
        return imageDigest === undefined ? [] : [{ imageId: { imageTag, imageDigest } }];
      }),
      failures: [],
    }),
    GetAuthorizationToken: () => ({
      authorizationData: [{ authorizationToken: Buffer.from('AWS:example').toString('base64') }],
    }),
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
      const { nextToken, computeEnvironments } = JSON.parse(body || '{}') as {
        nextToken?: string;
        computeEnvironments?: string[];
      };
      if (computeEnvironments) {
        const known = pageOf(
          [...account.imageStatus].filter(([arn]) => computeEnvironments.includes(arn)),
          nextToken,
        );
        const described = known.items.map(([computeEnvironmentArn, statuses]) => ({
          computeEnvironmentArn,
          computeResources: {
            ec2Configuration: statuses.map((batchImageStatus) => ({ imageType: 'ECS_AL2023', batchImageStatus })),
          },
        }));
        return json({ computeEnvironments: described, nextToken: known.next });
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
        started.map(({ name, status, timeout, startedAt, stateMachine }) => ({
          jobId: `${queue} ${name}`,
          jobName: name,
          status,
          ...(stateMachine === undefined ? {} : { tags: { 'batch-job:state-machine': stateMachine } }),
          ...(timeout === undefined ? {} : { timeout: { attemptDurationSeconds: timeout } }),
          ...(startedAt === undefined ? {} : { startedAt }),
        })),
      );
      if (jobs.length > 100) return error(400, 'ClientException', 'jobs must have at most 100 items.');
      return json({ jobs: known.filter(({ jobId }) => jobs.includes(jobId)) });
    },
  },
  {
    takes: ({ url }) => url.pathname === '/v1/terminatejob',
    name: () => 'terminatejob',
    error,
    answer: ({ body }) => {
      const { jobId, reason } = JSON.parse(body) as Record<string, string>;
      if (!reason) return error(400, 'ClientException', 'reason must not be empty.');
      for (const [queue, jobs] of account.runningJobs)
        account.runningJobs.set(
          queue,
          jobs.filter(({ name }) => `${queue} ${name}` !== jobId),
        );
      return json({});
    },
  },
  {
    takes: ({ url }) => /^\/v1\/(describe|deregister)jobdefinition/.test(url.pathname),
    name: ({ url }) => url.pathname.slice(4),
    error,
    answer: ({ url, body }) => {
      const input = JSON.parse(body) as Record<string, string>;
      if (url.pathname.endsWith('deregisterjobdefinition')) {
        account.revisions.set(input.jobDefinition ?? '', false);
        return json({});
      }
      const found = [...account.revisions]
        .filter(([arn, active]) => active && arn.includes(`/${input.jobDefinitionName}:`))
        .map(([arn]) => ({ jobDefinitionArn: arn, status: 'ACTIVE', revision: Number(arn.split(':').at(-1)) }));
      const page = pageOf(found, input.nextToken);
      return json({ jobDefinitions: page.items, nextToken: page.next });
    },
  },
];

/** Returns visibility timeout and redrive policy of a queue by its URL, whose account and name its ARN has. */
const attributesOf = ({ queueAttributes }: Account, url: string) => {
  const [, region, owner, name] = /^https:\/\/sqs\.([a-z0-9-]+)\.amazonaws\.com\/(\d{12})\/(.+)$/.exec(url) ?? [];
  const found = queueAttributes.get(`arn:aws:sqs:${region}:${owner}:${name}`);
  if (!found) throw new Failure('com.amazonaws.sqs#QueueDoesNotExist');
  return found;
};
