import { object, resourceName, text } from '../../schema/shape.ts';

/** The queue for what a source could not hand over. */
export const deliveryFailure = (says: string) =>
  object(
    says,
    {
      sqsQueueArn: text('The ARN of a queue, whose policy must let the source send.'),
      sqsQueueName: resourceName('An `sqs-queue` of this config.', 'sqs-queue'),
    },
    { exactlyOne: ['sqsQueueArn', 'sqsQueueName'] },
  );
