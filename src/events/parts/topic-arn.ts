import { type Expression, isMap, select, split } from '../../cloudformation/expression.ts';
import { symbolOf } from '../../cloudformation/symbol.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { regionOf } from './event-source.ts';

/**
 * The form of the ARN of a topic: an account of twelve digits, and a name of 1 to 256 letters, digits, hyphens and
 * underscores, `.fifo` included.
 * https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html
 */
const topicArn = /^arn:[^:]+:sns:[a-z0-9-]+:\d{12}:(?=.{1,256}$)[A-Za-z0-9_-]+(?:\.fifo)?$/;

/** True for a text of which CloudFormation knows a part: a token, or a dynamic reference. */
const isPartlyKnown = (text: string): boolean => hasToken(text) || text.includes('{{resolve:');

/** False for a text that cannot become the ARN of a topic. */
export const mayBeTopicArn = (text: string): boolean => isPartlyKnown(text) || topicArn.test(text);

/** True for the ARN of a FIFO topic, whose name ends with `.fifo`, as far as it is known. */
export const isFifoTopic = (arn: string): boolean => /\.fifo$/.test(arn);

/** True for the pseudo parameter `AWS::Region`. */
const isOwnRegion = (expression: Expression): boolean => isMap(expression) && expression.Ref === 'AWS::Region';

/**
 * Returns the `Region` of a subscription to a topic that is not of this config, where it may be another than the
 * stack's: CloudFormation looks for the topic there.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html
 */
export const subscriptionRegion = (arn: string, region: string | undefined): Expression | undefined => {
  const expression = expressionOf(arn);
  const written = regionOf(expression);
  if (written === undefined)
    // A topic of the template is in its region; any other ARN is known to CloudFormation alone.
    return symbolOf(expression)?.kind === 'cf-resource-param' ? undefined : select(3, split(':', expression));
  return written === region || isOwnRegion(written) ? undefined : written;
};
