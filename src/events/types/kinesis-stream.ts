import { allow } from '../../cloudformation/contribution.ts';
import { getAtt } from '../../cloudformation/expression.ts';
import { physicalName } from '../../cloudformation/names.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { arnText } from '../../schema/aws-values.ts';
import { jobExample } from '../../schema/job-example.ts';
import { flag, integer, resourceName } from '../../schema/shape.ts';
import { defineEvent } from '../event.ts';
import { checkKinesisSource, readingStatements } from '../parts/kinesis-source.ts';
import { checkDestination, streamMapping } from '../parts/stream-mapping.ts';
import { streamTuning } from '../parts/stream-shape.ts';

/** The longest name of a consumer: https://docs.aws.amazon.com/kinesis/latest/APIReference/API_RegisterStreamConsumer.html */
const longestName = 128;

/**
 * Starts a job for a batch of records of a Kinesis stream, by an event source mapping. Several jobs may read one stream:
 * each has a mapping of its own.
 */
export const kinesisStream = defineEvent({
  type: 'kinesis-stream',
  says: 'Starts the job for the records of a Kinesis stream.',
  properties: {
    streamArn: arnText('The ARN of a stream.', 'arn:aws:kinesis'),
    kinesisStreamName: resourceName('A `kinesis-stream` of this config.', 'kinesis-stream'),
    consumerArn: arnText(
      'The ARN of a consumer of the stream, which reads with a throughput of its own.',
      'arn:aws:kinesis',
    ),
    autoCreateConsumer: flag('Make such a consumer; the default for a stream with `enableEnhancedFanOut`.'),
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
      batchSize: 10
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
  asynchronous: false,
  whenAsleep: 'disabled',
  // https://docs.aws.amazon.com/kinesis/latest/APIReference/API_IncreaseStreamRetentionPeriod.html
  keepsFor: ({ RetentionPeriodHours: hours }) => (typeof hours === 'number' ? hours : 24) * 3_600,
  trigger: {
    recognizes: (event) => event.Records?.[0]?.eventSource === 'aws:kinesis',
    // The id of a record is that of its shard and its number there, which two streams may share. A consumer reads the
    // records of its stream, whose name ends at the second slash of its ARN.
    identity: (event) =>
      event.Records.map(
        (record: { eventSourceARN: string; eventID: string }) => record.eventSourceARN.split('/', 2) + record.eventID,
      )
        .sort()
        .join(),
    batches: true,
    // Records after a failure are delivered again, so none of them is started before: each record starts one run, and the
    // runs of a shard start in its order.
    isOrdered: () => true,
    // https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html
    reply: ({ failed: [first] }) => ({
      batchItemFailures: first ? [{ itemIdentifier: first.kinesis.sequenceNumber }] : [],
    }),
  },
  source: ({ kinesisStreamName: name, streamArn }) => (name === undefined ? { arn: streamArn as string } : { name }),
  words: (_, stream) => `records of ${stream}`,
  startsIn: ({ type, isChild, properties: { EventSourceArn: source, StreamARN: stream }, nameOf }) => {
    if (!isChild) return [];
    // A consumer of the event names its stream, and its mapping only the consumer.
    if (type === 'AWS::Kinesis::StreamConsumer') return [`records of ${nameOf(stream)}`];
    if (type !== 'AWS::Lambda::EventSourceMapping' || JSON.stringify(source).includes('"ConsumerARN"')) return [];
    return [`records of ${nameOf(typeof source === 'string' ? source.split('/consumer/')[0] : source)}`];
  },
  check: ({ onFailure, ...source }, event) => [
    ...checkKinesisSource(source, event),
    ...checkDestination(onFailure, event),
  ],
  expand({ streamArn, kinesisStreamName, consumerArn, autoCreateConsumer, ...tuning }, event) {
    const own = event.resource((kinesisStreamName ?? streamArn) as string);
    const stream = own?.params.arn ?? expressionOf(streamArn as string);
    const fansOut = autoCreateConsumer ?? (consumerArn === undefined && own?.properties.enableEnhancedFanOut === true);
    // A consumer costs by the hour, and a stream has 20 of them at most. A pause keeps it, since a mapping to another source
    // would lose its position.
    const makesConsumer = fansOut && (event.enabled || !event.stage.preview);
    const consumer = makesConsumer
      ? getAtt(event.id('StreamConsumer'), 'ConsumerARN')
      : consumerArn && expressionOf(consumerArn);
    return [
      ...readingStatements(stream, own).map(event.triggerStatement),
      ...(consumer === undefined ? [] : [event.triggerStatement(allow(['kinesis:SubscribeToShard'], consumer))]),
      ...(makesConsumer
        ? [
            event.child('StreamConsumer', 'none', {
              Type: 'AWS::Kinesis::StreamConsumer',
              Properties: {
                ConsumerName: physicalName(event.stage.stack, event.id(''), longestName),
                StreamARN: stream,
              },
            }),
          ]
        : []),
      ...streamMapping(consumer ?? stream, tuning, event),
    ];
  },
});
