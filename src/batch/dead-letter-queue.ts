import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { type Expression, getAtt } from '../cloudformation/expression.ts';

const id = 'StpDeadLetterQueue';

export const deadLetterQueueArn: Expression = getAtt(id, 'Arn');

/**
 * The stack's one queue for events that started no run; every job that needs it contributes the same.
 * Its messages are envelopes of Lambda, which name the function and hold the event.
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
