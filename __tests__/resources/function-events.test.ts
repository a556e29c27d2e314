import { describe, expect, test } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { compiledFrom, resourcesOf, type TemplateResource } from '../properties/compiling.ts';
import { functionProperties, ofFunction } from '../properties/event-sources.ts';
import { compiledEvents, eventsIn, renamedExample, withoutJobs } from '../properties/examples.ts';
import type { WrittenConfig, WrittenEvent, WrittenResource } from '../properties/written-config.ts';

const job = (more: object): WrittenResource => ({
  type: 'batch-job',
  properties: {
    container: {
      packaging: { type: 'prebuilt-image', properties: { image: 'public.ecr.aws/docker/library/busybox:stable' } },
    },
    resources: { cpu: 1, memory: 900 },
    timeout: 3600,
    ...more,
  },
});

const lambda = (more: object): WrittenResource => ({ type: 'function', properties: functionProperties(more) });

const schedule = { type: 'schedule', properties: { scheduleRate: 'rate(1 hour)' } };
const sqs = (more: object = {}) => ({ type: 'sqs', properties: { sqsQueueName: 'orders', ...more } });
const orders = (properties: Record<string, unknown> = {}): WrittenResource => ({ type: 'sqs-queue', properties });

/** Returns the resources of a template by logical id. */
const compiled = async (resources: WrittenConfig['resources'], stage = 'dev', more: object = {}) =>
  resourcesOf(await compiledFrom({ resources, ...more }, stage));

/** Returns the diagnostics of a config that does not compile, as codes and sentences. */
const refused = async (resources: WrittenConfig['resources']): Promise<string[]> => {
  const failed = (await compiledFrom({ resources }).catch((error: unknown) => error)) as {
    diagnostics?: readonly { code: string; sentence: string }[];
  };
  return (failed.diagnostics ?? []).map(({ code, sentence }) => `${code}: ${sentence}`);
};

/** Returns the resources of the events of `report`, without what names the Lambda function and what it waits for. */
const childrenOf = (all: Readonly<Record<string, TemplateResource>>): unknown =>
  JSON.parse(
    JSON.stringify(
      Object.fromEntries(
        Object.entries(all).filter(([, { Metadata }]) =>
          Metadata?.['batch-job']?.path?.startsWith('resources.report.properties.events'),
        ),
      ),
    )
      .replaceAll('ReportTriggerFunctionFunction', 'ReportFunction')
      .replaceAll(/"ReportJobExecutionStateMachine",?/g, '')
      .replaceAll(/,\]/g, ']')
      .replaceAll(/"DependsOn":\[\],/g, '')
      .replaceAll(/,"FunctionResponseTypes":\["ReportBatchItemFailures"\]/g, ''),
  );

/** The examples of every event, with their sources. */
const examples = compiledEvents.map(({ type, example }) => ({
  type,
  config: renamedExample(example, (name) => name),
}));

describe.each(examples)('an event of type $type of a function', ({ config }) => {
  const events = eventsIn(config).map(ofFunction);
  const of = (starter: WrittenResource, stage: string) =>
    compiled({ ...withoutJobs(config), report: starter }, stage, {
      cloudformationResources: config.cloudformationResources,
    });

  test.each(['dev', 'pr-7'])(
    'becomes what it becomes of a job in stage %s, but for the Lambda function that it invokes',
    async (stage) => {
      const [ofJob, ofLambda] = [await of(job({ events }), stage), await of(lambda({ events }), stage)];
      expect(childrenOf(ofLambda)).toEqual(childrenOf(ofJob));
      if (stage === 'dev') expect(Object.keys(childrenOf(ofLambda) as object).length).toBeGreaterThan(0);
    },
  );

  test('makes no trigger function and no state machine', async () => {
    const ids = Object.keys(await of(lambda({ events }), 'dev'));
    expect(ids.filter((id) => /TriggerFunction|StateMachine|JobDefinition|StpEventBucket/.test(id))).toEqual([]);
  });
});

const readsQueues = [
  'sqs:ReceiveMessage',
  'sqs:DeleteMessage',
  'sqs:GetQueueAttributes',
  'sqs:ChangeMessageVisibility',
];

test('the role of a function may read the sources that Lambda polls for it, and nothing else of them', async () => {
  const { HandleRole: role } = await compiled({ orders: orders(), handle: lambda({ events: [sqs()] }) });
  const policies = (role?.Properties?.Policies ?? []) as unknown as readonly {
    readonly PolicyDocument: { readonly Statement: readonly object[] };
  }[];
  expect(policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement)).toContainEqual({
    Effect: 'Allow',
    Action: readsQueues,
    Resource: { 'Fn::GetAtt': ['OrdersQueue', 'Arn'] },
  });
});

test('a function without a log gets the permissions of its events', async () => {
  const { HandleRole: role } = await compiled({
    orders: orders(),
    handle: lambda({ events: [sqs()], logging: { disabled: true } }),
  });
  expect(role?.Properties?.Policies).toEqual([
    {
      PolicyName: 'permissions',
      PolicyDocument: { Version: '2012-10-17', Statement: [expect.objectContaining({ Action: readsQueues })] },
    },
  ]);
});

describe('what a function cannot handle', () => {
  const deadLetters = { 'Fn::GetAtt': ['StpDeadLetterQueue', 'Arn'] };
  const destinationOf = (all: Readonly<Record<string, TemplateResource>>): Expression | undefined =>
    all.HandleEventInvokeConfig?.Properties?.DestinationConfig;

  test('goes to the dead-letter queue of the stack where AWS does not wait for it', async () => {
    const all = await compiled({ handle: lambda({ events: [schedule] }) });
    expect(destinationOf(all)).toEqual({ OnFailure: { Destination: deadLetters } });
    expect(all.StpDeadLetterQueue?.Type).toBe('AWS::SQS::Queue');
    expect(JSON.stringify(all.HandleRole?.Properties?.Policies)).toContain(
      `{"Action":["sqs:SendMessage"],"Effect":"Allow","Resource":${JSON.stringify(deadLetters)}}`,
    );
  });

  test('goes where destinations say, and keeps the destination of what succeeds', async () => {
    const own = "$ResourceParam('orders', 'arn')";
    const failing = await compiled({
      orders: orders(),
      handle: lambda({ events: [schedule], destinations: { onFailure: own } }),
    });
    const queue = { Destination: { 'Fn::GetAtt': ['OrdersQueue', 'Arn'] } };
    expect(destinationOf(failing)).toEqual({ OnFailure: queue });
    const succeeding = await compiled({
      orders: orders(),
      handle: lambda({ events: [schedule], destinations: { onSuccess: own } }),
    });
    expect(destinationOf(succeeding)).toEqual({ OnFailure: { Destination: deadLetters }, OnSuccess: queue });
  });

  test('returns to its queue as a whole batch, and then to the dead letters of the queue', async () => {
    const all = await compiled({ orders: orders(), handle: lambda({ events: [sqs()] }) });
    expect(destinationOf(all)).toBeUndefined();
    const mapping = all.HandleSqsOrdersEventSourceMapping?.Properties ?? {};
    expect(mapping).not.toHaveProperty('FunctionResponseTypes');
    expect(all.OrdersQueue?.Properties?.RedrivePolicy).toEqual({
      deadLetterTargetArn: { 'Fn::GetAtt': ['OrdersDeadLetterQueue', 'Arn'] },
      maxReceiveCount: 5,
    });
  });
});

describe('a queue that starts a function', () => {
  test('hides a message for six times the timeout of the function and the batch window', async () => {
    const all = await compiled({
      orders: orders(),
      handle: lambda({ timeout: 60, events: [sqs({ maxBatchWindowSeconds: 7 })] }),
    });
    expect(all.OrdersQueue?.Properties?.VisibilityTimeout).toBe(367);
  });

  test('hides it as long as the slowest consumer needs', async () => {
    const both = (timeout: number) =>
      compiled({ orders: orders(), handle: lambda({ timeout, events: [sqs()] }), report: job({ events: [sqs()] }) });
    expect((await both(60)).OrdersQueue?.Properties?.VisibilityTimeout).toBe(360);
    expect((await both(3)).OrdersQueue?.Properties?.VisibilityTimeout).toBe(150);
  });

  test('is refused where it shows messages before the function can be done', async () => {
    const found = await refused({
      orders: orders({ visibilityTimeoutSeconds: 59 }),
      handle: lambda({ timeout: 60, events: [sqs()] }),
    });
    expect(found).toEqual([
      'config/visibility-timeout: Messages are shown again after 59 s, while a function of this config is started by the queue. AWS refuses less than 60 s.',
    ]);
  });
});

describe('refused of a function is', () => {
  test.each<[title: string, events: WrittenEvent[], code: RegExp]>([
    ['an event that it has already', [schedule, schedule], /^config\/event-twice: .*start the function twice\.$/],
    [
      'a bucket that notifies nobody directly',
      [{ type: 's3', properties: { bucketArn: 'arn:aws:s3:::lake', s3EventType: 's3:ObjectCreated:*' } }],
      /^config\/foreign-bucket: A bucket that is not of this config sends its events to EventBridge, in another form/,
    ],
    [
      'a route that reports on runs',
      [
        {
          type: 'http-api-gateway',
          properties: { httpApiGatewayName: 'api', method: 'GET', path: '/a', statusPath: '/runs' },
        },
      ],
      /^config\/route: A status route reports on the runs of a job/,
    ],
  ])('%s', async (_, events, code) => {
    const found = await refused({ api: { type: 'http-api-gateway', properties: {} }, handle: lambda({ events }) });
    expect(found).toEqual([expect.stringMatching(code)]);
  });

  test('a topic of a service that has ended', async () => {
    const events = [{ type: 'kafka-topic', properties: { upstashKafkaTopic: 'news' } }];
    const news = { type: 'upstash-kafka-topic', properties: {} };
    const found = await refused({ news, handle: lambda({ events }) });
    expect(found).toEqual(expect.arrayContaining([expect.stringMatching(/^config\/not-yet: .*upstashKafkaTopic/)]));
  });

  test('a notification that overlaps with one of a job', async () => {
    const event = (prefix: string) => ({
      type: 's3',
      properties: {
        bucketArn: "$ResourceParam('uploads', 'arn')",
        s3EventType: 's3:ObjectCreated:*',
        filterRule: { prefix },
      },
    });
    const found = await refused({
      uploads: { type: 'bucket', properties: {} },
      report: job({ events: [event('in/')] }),
      handle: lambda({ events: [event('in/today/')] }),
    });
    expect(found).toEqual([expect.stringMatching(/^config\/overlapping-notifications: .*one of "report"/)]);
  });

  test.each([
    [
      'a route of one gateway',
      /^lint\/route-clash/,
      'http-api-gateway',
      { httpApiGatewayName: 'api', method: 'GET', path: '/a' },
    ],
    [
      'a priority of one listener',
      /^config\/priority-twice/,
      'application-load-balancer',
      { loadBalancerName: 'front', priority: 1, paths: ['/a'] },
    ],
  ])('%s that a job has', async (_, code, type, properties) => {
    const events = [{ type, properties }];
    const found = await refused({
      api: { type: 'http-api-gateway', properties: {} },
      front: { type: 'application-load-balancer', properties: {} },
      report: job({ events }),
      handle: lambda({ events }),
    });
    expect(found.filter((one) => code.test(one))).toHaveLength(1);
  });
});

test('a constant that looks like an event of AWS may be the payload of a function, which starts no run by it', async () => {
  const input = { source: 'aws.ec2', 'detail-type': 'Anything', id: '1' };
  const events = [{ type: 'schedule', properties: { ...schedule.properties, input } }];
  expect(await refused({ report: job({ events }) })).toEqual([expect.stringMatching(/^config\/schedule/)]);
  await expect(compiled({ handle: lambda({ events }) })).resolves.toBeDefined();
});
