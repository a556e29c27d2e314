import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { type Expression, getAtt } from '../cloudformation/expression.ts';

const id = 'StpDeadLetterQueue';

/** The ARN of the stack's dead-letter queue, as `Fn::GetAtt`. */
export const deadLetterQueueArn: Expression = getAtt(id, 'Arn');

/**
 * Returns the stack's queue for events that could not start a run. Lambda writes its messages, which name the function
 * and contain the event (https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html).
 */
export const deadLetterQueue = (): ResourceContribution => ({
  kind: 'resource',
  id,
  from: [],
  tags: 'in-place',
  holdsData: 'deleted',
  body: {
    Type: 'AWS::SQS::Queue',
    Properties: {
      // 14 days, SQS's maximum: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
      MessageRetentionPeriod: 1_209_600,
      SqsManagedSseEnabled: true,
    },
  },
});
