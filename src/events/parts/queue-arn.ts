import { hasToken } from '../../cloudformation/token.ts';

/**
 * The form of the ARN of a queue: an account of twelve digits, and a name of 1 to 80 letters, digits, hyphens and
 * underscores, `.fifo` included.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html
 */
const queueArn = /^arn:[^:]+:sqs:[a-z0-9-]+:\d{12}:(?=.{1,80}$)[A-Za-z0-9_-]+(?:\.fifo)?$/;

/** True for a text of which CloudFormation knows a part: a token, or a dynamic reference. */
export const isPartlyKnown = (text: string): boolean => hasToken(text) || text.includes('{{resolve:');

/** False for a text that cannot become the ARN of a queue. */
export const mayBeQueueArn = (text: string): boolean => isPartlyKnown(text) || queueArn.test(text);

/** True for the ARN of a FIFO queue, whose name ends with `.fifo`; undefined if only CloudFormation knows the name. */
export const isFifoArn = (arn: string): boolean | undefined =>
  /\.fifo$/.test(arn) || (isPartlyKnown(arn) ? undefined : false);
