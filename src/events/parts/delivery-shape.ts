import { object, resourceName, text } from '../../schema/shape.ts';

/** Returns the shape of `onDeliveryFailure`: the queue for events or messages that a source could not deliver. */
export const deliveryFailure = (says: string) =>
  object(
    says,
    {
      sqsQueueArn: text('The ARN of a queue, whose policy must let the source send.'),
      sqsQueueName: resourceName('An `sqs-queue` of this config.', 'sqs-queue'),
    },
    { exactlyOne: ['sqsQueueArn', 'sqsQueueName'] },
  );
