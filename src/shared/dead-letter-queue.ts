import type { Contribution, ResourceContribution } from '../cloudformation/contribution.ts';
import { ref } from '../cloudformation/expression.ts';
import { deadLetterQueueArn, deadLetterQueueId } from '../stage/dead-letters.ts';
import type { DeadLetterNeed } from '../stage/needs.ts';
import { senderStatements } from './queue-policies.ts';

/**
 * Returns the stack's queue for events that could not start a run. Lambda writes messages that name the function and
 * contain the event (https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html), EventBridge the
 * event, with attributes that name the rule
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html).
 */
export const deadLetterQueue = (): ResourceContribution => ({
  kind: 'resource',
  id: deadLetterQueueId,
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

/**
 * Returns the dead-letter queue with the policy that lets services send to it what they could not deliver; empty without
 * needs.
 */
export const deadLetterContributions = (needs: readonly DeadLetterNeed[]): Contribution[] => {
  if (needs.length === 0) return [];
  return [
    deadLetterQueue(),
    {
      kind: 'resource',
      id: `${deadLetterQueueId}Policy`,
      from: [],
      tags: 'none',
      holdsData: 'no',
      body: {
        Type: 'AWS::SQS::QueuePolicy',
        Properties: {
          Queues: [ref(deadLetterQueueId)],
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: senderStatements(deadLetterQueueArn, needs),
          },
        },
      },
    },
  ];
};
