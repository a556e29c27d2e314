import { allow, type Statement } from '../../cloudformation/contribution.ts';
import type { Expression } from '../../cloudformation/expression.ts';
import { symbolOf } from '../../cloudformation/symbol.ts';
import { soleExpression } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.ts';
import type { Neighbour } from '../../stage/resource.ts';
import type { EventContext } from '../event.ts';
import { mayBeArn, wrongType } from './event-source.ts';
import { isPartlyKnown } from './queue-arn.ts';
import { mayBeConsumerArn, mayBeStreamArn, streamOfConsumer, streamRegionMistakes } from './stream-arn.ts';
import { keyStatement, ownKeyStatements, type StreamEncryption } from './stream-key.ts';

/** The properties of a `kinesis-stream` event that say what it reads. */
interface KinesisSource {
  readonly streamArn?: string | undefined;
  readonly kinesisStreamName?: string | undefined;
  readonly consumerArn?: string | undefined;
}

/** Returns the errors of the ARN of the stream. */
const streamMistakes = (streamArn: string, event: EventContext): Diagnostic[] => {
  const path = [...event.path, 'properties', 'streamArn'];
  const own = event.resource(streamArn);
  if (own !== undefined && own.type !== 'kinesis-stream')
    return [wrongType(own, 'Kinesis stream', 'Name a kinesis-stream of resources, or give the ARN of a stream.', path)];
  const byName = own && `Write kinesisStreamName: ${own.name}.`;
  if (!mayBeArn(streamArn))
    return [
      errorAt(
        'config/wrong-format',
        path,
        'This is a reference to something else than the ARN of a stream.',
        byName ?? "Write $CfResourceParam('MyStream', 'Arn').",
      ),
    ];
  if (mayBeStreamArn(streamArn)) return streamRegionMistakes(streamArn, event.region, path);
  const stream = streamOfConsumer(streamArn);
  return [
    stream === undefined
      ? errorAt(
          'config/wrong-format',
          path,
          `"${streamArn}" is not the ARN of a Kinesis stream.`,
          byName ?? "Write arn:aws:kinesis:<region>:<account>:stream/<name>, or $CfResourceParam('MyStream', 'Arn').",
        )
      : errorAt(
          'config/wrong-format',
          path,
          'This is the ARN of a consumer of a stream.',
          `Write it as consumerArn, and streamArn: ${stream}.`,
        ),
  ];
};

/** True for a reference to something of the template that is no ARN of a consumer. */
const isOtherReference = (consumerArn: string): boolean => {
  const symbol = symbolOf(soleExpression(consumerArn));
  if (symbol?.kind === 'cf-resource-param') return symbol.attribute !== 'ConsumerARN' && symbol.attribute !== 'Ref';
  return symbol?.kind === 'resource-param';
};

/** Returns the errors of the ARN of the consumer. */
const consumerMistakes = (consumerArn: string, streamArn: string | undefined, event: EventContext): Diagnostic[] => {
  const path = [...event.path, 'properties', 'consumerArn'];
  if (isOtherReference(consumerArn) || !mayBeConsumerArn(consumerArn))
    return [
      errorAt(
        'config/wrong-format',
        path,
        'This is not the ARN of a consumer of a stream.',
        "Write <ARN of the stream>/consumer/<name>:<time>, or $CfResourceParam('MyConsumer', 'ConsumerARN'), or autoCreateConsumer: true instead.",
      ),
    ];
  const stream = streamOfConsumer(consumerArn);
  if (streamArn === undefined || stream === undefined || isPartlyKnown(streamArn) || stream === streamArn) return [];
  return [
    errorAt(
      'config/wrong-format',
      path,
      'This is a consumer of another stream than the one that streamArn names.',
      `Write streamArn: ${stream}, or the ARN of a consumer of the stream.`,
    ),
  ];
};

/** Returns the errors of what a `kinesis-stream` event reads, with paths from the top of the config. */
export const checkKinesisSource = ({ streamArn, consumerArn }: KinesisSource, event: EventContext): Diagnostic[] => [
  ...(streamArn === undefined ? [] : streamMistakes(streamArn, event)),
  ...(consumerArn === undefined ? [] : consumerMistakes(consumerArn, streamArn, event)),
];

/**
 * The permissions by which Lambda reads a stream. `ListStreams` is not among them, nor does a consumer need less.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-create.html
 */
export const reading = [
  'kinesis:DescribeStream',
  'kinesis:DescribeStreamSummary',
  'kinesis:GetRecords',
  'kinesis:GetShardIterator',
  'kinesis:ListShards',
];

/**
 * Returns the permissions to read a stream: of this config, `own`, or of another owner, whose encryption is not known
 * here.
 */
export const readingStatements = (stream: Expression, own: Neighbour | undefined): Statement[] => [
  allow(reading, stream),
  ...(own === undefined
    ? [keyStatement(['kms:Decrypt'], stream)]
    : ownKeyStatements(['kms:Decrypt'], stream, own.properties.encryption as StreamEncryption | undefined)),
];
