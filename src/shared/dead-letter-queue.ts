import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { type Expression, getAtt } from '../cloudformation/expression.ts';

const id = 'StpDeadLetterQueue';

/** The ARN of the stack's dead-letter queue, an attribute of it. */
export const deadLetterQueueArn: Expression = getAtt(id, 'Arn');

/**
 * Returns the stack's one queue for events that started no run. Its messages are Lambda's, which name the function and
 * contain the event.
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
      // 14 days, the longest that SQS keeps a message.
      MessageRetentionPeriod: 1_209_600,
      SqsManagedSseEnabled: true,
    },
  },
});
