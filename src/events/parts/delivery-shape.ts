import { arnText } from '../../schema/aws-values.ts';
import { object, resourceName } from '../../schema/shape.ts';

/** Returns the shape of `onDeliveryFailure`: the queue for events or messages that a source could not deliver. */
export const deliveryFailure = (says: string) =>
  object(
    says,
    {
      sqsQueueArn: arnText('The ARN of a queue, whose policy must let the source send.', 'arn:aws:sqs'),
      sqsQueueName: resourceName('An `sqs-queue` of this config.', 'sqs-queue'),
    },
    { exactlyOne: ['sqsQueueArn', 'sqsQueueName'] },
  );
