import { arnText } from '../../schema/aws-values.ts';
import { jobExample } from '../../schema/job-example.ts';
import { integer, required } from '../../schema/shape.ts';
import { laterEvent } from '../event.ts';
import { streamTuning } from '../parts/stream-shape.ts';

/** Starts a job for a batch of changes in a DynamoDB table; the table has a stream if it sets `streamType`. */
export const dynamoDbStream = laterEvent({
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
      batchSize: 200
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
  source: ({ streamArn }) => ({ arn: streamArn }),
  words: (_, table) => `changes in ${table}`,
});
