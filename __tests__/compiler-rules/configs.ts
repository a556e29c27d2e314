import type { Case } from './harness.ts';
import type { Json } from './reading.ts';

/**
 * Returns a job with a published image; `more` are further properties, `environment` are variables of its container.
 */
export const job = ({ environment, overrides, packaging, ...more }: Json = {}): Json => ({
  type: 'batch-job',
  properties: {
    container: {
      packaging: packaging ?? { type: 'prebuilt-image', properties: { image: 'busybox:stable' } },
      ...(environment ? { environment } : {}),
    },
    resources: { cpu: 1, memory: 900 },
    ...more,
  },
  ...(overrides ? { overrides } : {}),
});

/** Returns a bucket. */
export const bucket = (properties?: Json): Json => ({ type: 'bucket', ...(properties ? { properties } : {}) });
/** Returns an SQS queue. */
export const queue = (properties?: Json): Json => ({ type: 'sqs-queue', ...(properties ? { properties } : {}) });

/** Returns an event of type schedule; `more` are further properties. */
export const onSchedule = (scheduleRate = 'rate(1 hour)', more: Json = {}): Json => ({
  type: 'schedule',
  properties: { scheduleRate, ...more },
});
/** Returns an event of type sqs by the name of a queue of the config; `more` are further properties. */
export const onQueue = (sqsQueueName: string, more: Json = {}): Json => ({
  type: 'sqs',
  properties: { sqsQueueName, ...more },
});
/** Returns an event of type s3 by the name of a bucket of the config; `more` are further properties. */
export const onObject = (name: string, more: Json = {}): Json => ({
  type: 's3',
  properties: { bucketArn: `$ResourceParam('${name}', 'arn')`, s3EventType: 's3:ObjectCreated:*', ...more },
});

/** Returns a case with these resources, whose jobs need no timeout; `more` are further keys of the config. */
export const config = (resources: Json, more: Json = {}): Case => ({
  config: { serviceName: 'shop', resources, lint: { 'no-timeout': 'off' }, ...more },
});

/** The smallest config: one job without events. */
export const bare: Case = config({ report: job() });

/** A config with every kind of resource, event and connection. */
export const everything: Case = config(
  {
    archive: bucket({ versioning: true }),
    requests: queue(),
    report: job({
      environment: [
        { name: 'GREETING', value: 'hello' },
        { name: 'PASSWORD', value: "$Secret('database.password')" },
        { name: 'TOPIC', value: "$CfResourceParam('News', 'TopicArn')" },
      ],
      timeout: 3_600,
      retryConfig: { attempts: 3, retryIntervalSeconds: 10, retryIntervalMultiplier: 2 },
      connectTo: ['archive', 'requests', 'cleanup'],
      iamRoleStatements: [{ Action: ['sns:Publish'], Resource: ["$CfResourceParam('News', 'TopicArn')"] }],
      events: [onSchedule(), onQueue('requests'), onObject('archive')],
    }),
    cleanup: job({
      useSpotInstances: true,
      connectTo: ['report', 'archive'],
      logging: { disabled: true },
      events: [onSchedule('cron(0 4 * * ? *)', { input: { what: 'old' } })],
    }),
  },
  {
    stackConfig: {
      tags: [{ name: 'team', value: 'data' }],
      outputs: [{ name: 'Bucket', value: "$ResourceParam('archive', 'name')" }],
    },
    cloudformationResources: {
      News: {
        Type: 'AWS::SNS::Topic',
        Properties: { DisplayName: "$ResourceParam('archive', 'name')" },
      },
    },
  },
);
