import { type Expression, getAtt } from '../cloudformation/expression.ts';

/** The logical id of the stack's dead-letter queue. */
export const deadLetterQueueId = 'StpDeadLetterQueue';

/** The ARN of the stack's dead-letter queue, as `Fn::GetAtt`. */
export const deadLetterQueueArn: Expression = getAtt(deadLetterQueueId, 'Arn');
