import { arnText } from '../../schema/aws-values.ts';
import { jobExample } from '../../schema/job-example.ts';
import { flag, integer, resourceName } from '../../schema/shape.ts';
import { laterEvent } from '../event.ts';
import { streamTuning } from '../parts/stream-shape.ts';

/**
 * Starts a job for a batch of records of a Kinesis stream. Several jobs may read one stream: each has its own mapping.
 */
export const kinesisStream = laterEvent({
  type: 'kinesis-stream',
  says: 'Starts the job for the records of a Kinesis stream.',
  properties: {
    streamArn: arnText('The ARN of a stream.', 'arn:aws:kinesis'),
    kinesisStreamName: resourceName('A `kinesis-stream` of this config.', 'kinesis-stream'),
    consumerArn: arnText('The ARN of a consumer, which reads with a throughput of its own.', 'arn:aws:kinesis'),
    autoCreateConsumer: flag('Make such a consumer.'),
    batchSize: integer('The most records that one run receives.', { default: 10, minimum: 1, maximum: 10_000 }),
    ...streamTuning,
  },
  exactlyOne: ['streamArn', 'kinesisStreamName'],
  atMostOne: ['consumerArn', 'autoCreateConsumer'],
  example: jobExample(
    `
events:
  - type: kinesis-stream
    properties:
      streamArn: $CfResourceParam('Clicks', 'Arn')
      autoCreateConsumer: true
      maxBatchWindowSeconds: 30
      batchSize: 200
`,
    {
      below: `
cloudformationResources:
  Clicks:
    Type: AWS::Kinesis::Stream
    Properties:
      ShardCount: 1
`,
    },
  ),
  sample: {
    Records: [
      {
        kinesis: {
          kinesisSchemaVersion: '1.0',
          partitionKey: '1',
          sequenceNumber: '49590338271490256608559692538361571095921575989136588898',
          data: 'SGVsbG8sIHRoaXMgaXMgYSB0ZXN0Lg==',
          approximateArrivalTimestamp: 1545084650.987,
        },
        eventSource: 'aws:kinesis',
        eventVersion: '1.0',
        eventID: 'shardId-000000000006:49590338271490256608559692538361571095921575989136588898',
        eventName: 'aws:kinesis:record',
        invokeIdentityArn: 'arn:aws:iam::123456789012:role/lambda-role',
        awsRegion: 'us-east-2',
        eventSourceARN: 'arn:aws:kinesis:us-east-2:123456789012:stream/lambda-stream',
      },
    ],
  },
  source: ({ kinesisStreamName: name, streamArn }) => (name === undefined ? { arn: streamArn as string } : { name }),
  words: (_, stream) => `records of ${stream}`,
});
