import { allow } from '../../cloudformation/contribution.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { arnText } from '../../schema/aws-values.ts';
import { jobExample } from '../../schema/job-example.ts';
import { integer, required } from '../../schema/shape.ts';
import { defineEvent } from '../event.ts';
import { checkDestination, streamMapping } from '../parts/stream-mapping.ts';
import { streamTuning } from '../parts/stream-shape.ts';
import { checkTableStream } from '../parts/table-stream.ts';

/**
 * Starts a job for a batch of changes in a DynamoDB table, by an event source mapping; the table has a stream if it sets
 * `streamType`.
 */
export const dynamoDbStream = defineEvent({
  type: 'dynamo-db-stream',
  says: 'Starts the job for changes of items in a DynamoDB table.',
  properties: {
    streamArn: required(
      arnText("The stream: `$ResourceParam('myTable', 'streamArn')` of a table with `streamType`.", 'arn:aws:dynamodb'),
    ),
    batchSize: integer('The most changes that one run receives.', { default: 100, minimum: 1, maximum: 10_000 }),
    ...streamTuning,
  },
  example: jobExample(
    `
events:
  - type: dynamo-db-stream
    properties:
      streamArn: $ResourceParam('accounts', 'streamArn')
      batchSize: 5
`,
    {
      beside: `
accounts:
  type: dynamo-db-table
  properties:
    primaryKey:
      partitionKey:
        name: id
        type: string
    streamType: NEW_AND_OLD_IMAGES
`,
    },
  ),
  sample: {
    Records: [
      {
        eventID: '1',
        eventVersion: '1.0',
        dynamodb: {
          Keys: { Id: { N: '101' } },
          NewImage: { Message: { S: 'New item!' }, Id: { N: '101' } },
          StreamViewType: 'NEW_AND_OLD_IMAGES',
          SequenceNumber: '111',
          SizeBytes: 26,
        },
        awsRegion: 'us-west-2',
        eventName: 'INSERT',
        eventSourceARN: 'arn:aws:dynamodb:us-east-1:123456789012:table/accounts/stream/2015-06-27T00:48:05.899',
        eventSource: 'aws:dynamodb',
      },
    ],
  },
  asynchronous: false,
  whenAsleep: 'disabled',
  // A day: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html#Streams.DataRetention
  keepsFor: () => 86_400,
  trigger: {
    recognizes: (event) => event.Records?.[0]?.eventSource === 'aws:dynamodb',
    identity: (event) =>
      event.Records.map((record: { eventID: string }) => record.eventID)
        .sort()
        .join(),
    batches: true,
    // Records after a failure are delivered again, so none of them is started before: each change starts one run, and the
    // runs of a shard start in its order.
    isOrdered: () => true,
    // https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html
    reply: ({ failed: [first] }) => ({
      batchItemFailures: first ? [{ itemIdentifier: first.dynamodb.SequenceNumber }] : [],
    }),
  },
  source: ({ streamArn }) => ({ arn: streamArn }),
  words: ({ streamArn }, table) => `changes in ${/:table\/([^/]+)\/stream\//.exec(streamArn)?.[1] ?? table}`,
  startsIn: ({ type, isChild, properties: { EventSourceArn: stream }, nameOf }) =>
    isChild && type === 'AWS::Lambda::EventSourceMapping'
      ? [`changes in ${nameOf(typeof stream === 'string' ? stream.split('/stream/')[0] : stream)}`]
      : [],
  check: ({ streamArn, onFailure }, event) => [
    ...checkTableStream(streamArn, event),
    ...checkDestination(onFailure, event),
  ],
  expand({ streamArn, ...tuning }, event) {
    const stream = event.resource(streamArn)?.params.streamArn ?? expressionOf(streamArn);
    return [
      event.triggerStatement(
        allow(
          // As AWS documents them, each on the stream:
          // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/iam-policy-example-lamda-process-dynamodb-streams.html
          ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
          stream,
        ),
      ),
      ...streamMapping(stream, tuning, event),
    ];
  },
});
