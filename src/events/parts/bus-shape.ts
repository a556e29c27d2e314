import { arnText } from '../../schema/aws-values.ts';
import { anything, flag, object, required, resourceName, withHints } from '../../schema/shape.ts';
import { deliveryFailure } from './delivery-shape.ts';

/**
 * The shape of an event pattern of EventBridge.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
 */
const eventPattern = object('What an event must be like; lists hold the values that match.', {
  version: anything('Versions of the envelope.'),
  'detail-type': anything('Kinds of event, such as `[EC2 Instance State-change Notification]`.'),
  source: anything('Who sends the event, such as `[aws.ec2]`.'),
  account: anything('Accounts that the event comes from.'),
  region: anything('Regions that the event comes from.'),
  resources: anything('ARNs that the event speaks of.'),
  detail: anything('A pattern for the content of the event.'),
  'replay-name': anything('Names of replays that the event is part of.'),
});

/** The properties by which an event of a job or of a queue names its bus and selects events of it. */
export const busProperties = {
  eventBusArn: arnText('The ARN of any other bus.', 'arn:aws:events'),
  eventBusName: withHints(resourceName('An `event-bus` of this config.', 'event-bus'), {
    default: 'Write useDefaultBus: true instead: the default bus belongs to AWS, and to no config.',
  }),
  useDefaultBus: flag('The default bus of the region, which also gets the events of AWS itself.'),
  eventPattern: required(eventPattern),
  onDeliveryFailure: deliveryFailure('Where events go that did not reach their target.'),
} as const;
