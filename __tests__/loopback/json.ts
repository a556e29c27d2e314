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
  targeted('AmazonSQS', {
    GetQueueAttributes: ({ QueueUrl = '' }) => {
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
      const { nextToken } = JSON.parse(body || '{}') as { nextToken?: string };
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
      const jobs = account.jobs.get(jobQueue);
      if (!jobs) return error(400, 'ClientException', `JobQueue ${jobQueue} does not exist.`);
      const page = pageOf(
        // Without a status, ListJobs returns only RUNNING jobs.
        jobs.filter((status) => status === (jobStatus ?? 'RUNNING')),
        nextToken,
      );
      return json({ jobSummaryList: page.items.map((status) => ({ jobId: 'j', status })), nextToken: page.next });
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
