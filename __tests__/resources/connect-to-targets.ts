import { job } from '../compiler-rules/configs.ts';
import type { Json } from '../compiler-rules/reading.ts';

const place = 'us-east-1:123456789012';
/** Values that CloudFormation resolves, by `Id` for `Ref` and `Id.Attribute` for `Fn::GetAtt`. */
export const values: Readonly<Record<string, string>> = {
  'AccountsGlobalTable.Arn': `arn:aws:dynamodb:${place}:table/accounts`,
  'AccountsGlobalTable.StreamArn': `arn:aws:dynamodb:${place}:table/accounts/stream/2026-11-30T09:21:06.123`,
  'BusEventBus.Arn': `arn:aws:events:${place}:event-bus/bus`,
  'ConvertFunction.Arn': `arn:aws:lambda:${place}:function:convert`,
  StpBatchOnDemandJobQueue: `arn:aws:batch:${place}:job-queue/pool`,
  'PeopleUserPool.Arn': `arn:aws:cognito-idp:${place}:userpool/us-east-1_a`,
  NewsTopic: `arn:aws:sns:${place}:news`,
  'OrdersQueue.Arn': `arn:aws:sqs:${place}:orders`,
  'ClicksStream.Arn': `arn:aws:kinesis:${place}:stream/clicks`,
};

const machine = 'shop-dev-nightly-51af3dc0da77';
const bucketArn = 'arn:aws:s3:::shop-dev-uploads-51af3dc0da77';
const ownJob = { 'aws:ResourceTag/batch-job:state-machine': machine };

/** A target of `connectTo`, as the page of batch jobs describes it. */
export interface Target {
  readonly type: string;
  readonly name: string;
  readonly resource: Json;
  /** Names of variables without `STP_{RESOURCE}_`: those of the page, and others that this action adds. */
  readonly variables: readonly string[];
  readonly moreVariables?: readonly string[];
  /** Rights in the words of the page, each with the calls that they stand for. */
  readonly rights: readonly (readonly [right: string, actions: string, resource: string, context?: Json])[];
  /** Calls that the page does not name, without which the SDKs cannot do what it does. */
  readonly more?: readonly (readonly [why: string, actions: string, resource: string])[];
}

/** The targets of `connectTo` that are compiled, with their rights and variables in the order of the page. */
export const targets: readonly Target[] = [
  {
    type: 'bucket',
    name: 'uploads',
    resource: { type: 'bucket' },
    variables: ['NAME', 'ARN'],
    rights: [
      ['list objects', 's3:ListBucket s3:ListBucketVersions s3:ListBucketMultipartUploads', bucketArn],
      ['create an object', 's3:PutObject', `${bucketArn}/a/b`],
      [
        'create an object in parts',
        's3:PutObject s3:ListMultipartUploadParts s3:AbortMultipartUpload',
        `${bucketArn}/a/b`,
      ],
      [
        'get an object',
        's3:GetObject s3:GetObjectVersion s3:GetObjectAttributes s3:GetObjectTagging',
        `${bucketArn}/a/b`,
      ],
      ['delete an object', 's3:DeleteObject s3:DeleteObjectVersion', `${bucketArn}/a/b`],
      ['tag an object', 's3:PutObjectTagging s3:PutObjectVersionTagging s3:DeleteObjectTagging', `${bucketArn}/a/b`],
    ],
    more: [['SDKs look up the region', 's3:GetBucketLocation', bucketArn]],
  },
  {
    type: 'dynamo-db-table',
    name: 'accounts',
    resource: {
      type: 'dynamo-db-table',
      properties: { primaryKey: { partitionKey: { name: 'id', type: 'string' } }, streamType: 'NEW_IMAGE' },
    },
    variables: ['NAME', 'ARN', 'STREAM_ARN'],
    rights: [
      ['get an item', 'dynamodb:GetItem dynamodb:BatchGetItem', `arn:aws:dynamodb:${place}:table/accounts`],
      ['put and update an item', 'dynamodb:PutItem dynamodb:UpdateItem', `arn:aws:dynamodb:${place}:table/accounts`],
      ['delete an item', 'dynamodb:DeleteItem dynamodb:BatchWriteItem', `arn:aws:dynamodb:${place}:table/accounts`],
      ['scan and query', 'dynamodb:Scan dynamodb:Query', `arn:aws:dynamodb:${place}:table/accounts`],
      ['scan and query an index', 'dynamodb:Scan dynamodb:Query', `arn:aws:dynamodb:${place}:table/accounts/index/i`],
      ['describe the stream', 'dynamodb:DescribeStream', values['AccountsGlobalTable.StreamArn'] as string],
    ],
    more: [
      ['transactions', 'dynamodb:ConditionCheckItem', `arn:aws:dynamodb:${place}:table/accounts`],
      ['clients that read the keys', 'dynamodb:DescribeTable', `arn:aws:dynamodb:${place}:table/accounts`],
    ],
  },
  {
    type: 'event-bus',
    name: 'bus',
    resource: { type: 'event-bus' },
    variables: ['ARN'],
    rights: [['publish events', 'events:PutEvents', `arn:aws:events:${place}:event-bus/bus`]],
  },
  {
    type: 'function',
    name: 'convert',
    resource: {
      type: 'function',
      properties: {
        packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'src/convert.ts' } },
        url: { enabled: true, authMode: 'AWS_IAM' },
      },
    },
    variables: ['ARN'],
    moreVariables: ['URL', 'LOG_GROUP_ARN'],
    rights: [
      ['invoke it', 'lambda:InvokeFunction', `arn:aws:lambda:${place}:function:convert`],
      // Both are needed: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
      [
        'invoke it by its address',
        'lambda:InvokeFunctionUrl lambda:InvokeFunction',
        `arn:aws:lambda:${place}:function:convert`,
      ],
    ],
  },
  {
    type: 'batch-job',
    name: 'nightly',
    resource: job(),
    variables: ['JOB_DEFINITION_ARN', 'STATE_MACHINE_ARN'],
    moreVariables: ['LOG_GROUP_ARN'],
    rights: [
      ['submit into its queue', 'batch:SubmitJob', `arn:aws:batch:${place}:job-queue/pool`],
      ['submit a revision', 'batch:SubmitJob', `arn:aws:batch:${place}:job-definition/${machine}:3`],
      ['list jobs of a queue', 'batch:ListJobs', '*'],
      ['describe a job', 'batch:DescribeJobs', '*'],
      ['terminate a job', 'batch:TerminateJob', `arn:aws:batch:${place}:job/5f2b`, ownJob],
      ['list executions', 'states:ListExecutions', `arn:aws:states:${place}:stateMachine:${machine}`],
      ['start an execution', 'states:StartExecution', `arn:aws:states:${place}:stateMachine:${machine}`],
      ['terminate an execution', 'states:StopExecution', `arn:aws:states:${place}:execution:${machine}:run`],
    ],
    more: [
      ['who starts asks for the end', 'states:DescribeExecution', `arn:aws:states:${place}:execution:${machine}:run`],
    ],
  },
  {
    type: 'user-auth-pool',
    name: 'people',
    resource: { type: 'user-auth-pool' },
    variables: ['ID', 'CLIENT_ID', 'ARN'],
    rights: [
      [
        'full control over the pool',
        'cognito-idp:AdminGetUser cognito-idp:ListUsers cognito-idp:DeleteUserPool',
        `arn:aws:cognito-idp:${place}:userpool/us-east-1_a`,
      ],
    ],
  },
  {
    type: 'sns-topic',
    name: 'news',
    resource: { type: 'sns-topic' },
    variables: ['ARN', 'NAME'],
    rights: [
      [
        'confirm and list subscriptions',
        'sns:ConfirmSubscription sns:ListSubscriptionsByTopic',
        `arn:aws:sns:${place}:news`,
      ],
      ['publish and subscribe', 'sns:Publish sns:Subscribe', `arn:aws:sns:${place}:news`],
      // SNS judges a subscription by its topic; its own ARN is allowed as well.
      ['unsubscribe', 'sns:Unsubscribe', `arn:aws:sns:${place}:news`],
      ['unsubscribe by the subscription', 'sns:Unsubscribe', `arn:aws:sns:${place}:news:0b1c`],
    ],
    more: [['to list the settings', 'sns:GetTopicAttributes', `arn:aws:sns:${place}:news`]],
  },
  {
    type: 'sqs-queue',
    name: 'orders',
    resource: { type: 'sqs-queue' },
    variables: ['ARN', 'NAME', 'URL'],
    rights: [
      [
        'send, receive and delete',
        'sqs:SendMessage sqs:ReceiveMessage sqs:DeleteMessage',
        `arn:aws:sqs:${place}:orders`,
      ],
      ['change the visibility', 'sqs:ChangeMessageVisibility', `arn:aws:sqs:${place}:orders`],
      ['purge the queue', 'sqs:PurgeQueue', `arn:aws:sqs:${place}:orders`],
    ],
    more: [
      ['clients look up the address', 'sqs:GetQueueUrl', `arn:aws:sqs:${place}:orders`],
      ['workers ask for the length', 'sqs:GetQueueAttributes sqs:ListQueueTags', `arn:aws:sqs:${place}:orders`],
    ],
  },
  {
    type: 'kinesis-stream',
    name: 'clicks',
    resource: { type: 'kinesis-stream' },
    variables: ['ARN', 'NAME'],
    rights: [
      ['put records', 'kinesis:PutRecord kinesis:PutRecords', `arn:aws:kinesis:${place}:stream/clicks`],
      [
        'get records',
        'kinesis:GetRecords kinesis:GetShardIterator kinesis:ListShards',
        `arn:aws:kinesis:${place}:stream/clicks`,
      ],
    ],
    more: [
      [
        'KCL describes it',
        'kinesis:DescribeStream kinesis:DescribeStreamSummary',
        `arn:aws:kinesis:${place}:stream/clicks`,
      ],
    ],
  },
  {
    type: 'aws:ses',
    name: 'aws:ses',
    resource: undefined,
    variables: [],
    rights: [
      ['everything of SES', 'ses:SendEmail ses:SendRawEmail ses:GetSendQuota', `arn:aws:ses:${place}:identity/a@b.c`],
    ],
  },
];
