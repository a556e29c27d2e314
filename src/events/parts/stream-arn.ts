import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { isPartlyKnown } from './queue-arn.ts';
import { otherRegion } from './queue-region.ts';

/**
 * The form of the ARN of a Kinesis stream, up to the name of the stream.
 * https://docs.aws.amazon.com/kinesis/latest/APIReference/API_CreateStream.html
 */
const stream = 'arn:[^:]+:kinesis:[a-z0-9-]+:\\d{12}:stream/[A-Za-z0-9_.-]{1,128}';
const streamArn = new RegExp(`^${stream}$`);
/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_Consumer.html */
const consumerArn = new RegExp(`^(${stream})/consumer/[A-Za-z0-9_.-]{1,128}:\\d+$`);

/**
 * The form of the ARN of the stream of a table, with its label: the time at which the stream was enabled.
 * https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_DescribeStream.html
 */
const tableStreamArn = /^arn:[^:]+:dynamodb:[a-z0-9-]+:\d{12}:table\/[A-Za-z0-9_.-]{3,255}\/stream\/[\d:T.-]+$/;

/** False for a text that cannot become the ARN of a Kinesis stream. */
export const mayBeStreamArn = (text: string): boolean => isPartlyKnown(text) || streamArn.test(text);

/** Returns the ARN of the stream in the ARN of one of its consumers; undefined for any other text. */
export const streamOfConsumer = (text: string): string | undefined => consumerArn.exec(text)?.[1];

/** False for a text that cannot become the ARN of a consumer of a Kinesis stream. */
export const mayBeConsumerArn = (text: string): boolean => isPartlyKnown(text) || streamOfConsumer(text) !== undefined;

/** False for a text that cannot become the ARN of the stream of a DynamoDB table. */
export const mayBeTableStreamArn = (text: string): boolean => isPartlyKnown(text) || tableStreamArn.test(text);

/**
 * Returns the error of a stream that is in another region than the stack, which has the function that Lambda reads it for.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-create.html
 */
export const streamRegionMistakes = (streamArn: string, region: string | undefined, path: Path): Diagnostic[] => {
  const found = otherRegion(streamArn, region);
  return found === undefined
    ? []
    : [
        errorAt(
          'config/other-region',
          path,
          `The stream is in ${found}; Lambda reads streams of ${region} only.`,
          `Name a stream in ${region}, by its ARN.`,
        ),
      ];
};
