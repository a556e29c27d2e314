import { anything, flag, object, required, resourceName, text } from '../../schema/shape.ts';
import { laterEvent } from '../event.ts';
import { deliveryFailure } from '../parts/delivery-shape.ts';
import { jobWith } from '../parts/example-job.ts';
import { payloadForms, payloadMistakes } from '../parts/payload-form.ts';

const filter = (says: string) => anything(says);

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html */
export const eventPattern = object('What an event must be like; lists hold the values that match.', {
  version: filter('Versions of the envelope.'),
  'detail-type': filter('Kinds of event, such as `[EC2 Instance State-change Notification]`.'),
  source: filter('Who sends the event, such as `[aws.ec2]`.'),
  account: filter('Accounts that the event comes from.'),
  region: filter('Regions that the event comes from.'),
  resources: filter('ARNs that the event speaks of.'),
  detail: filter('A pattern for the content of the event.'),
  'replay-name': filter('Names of replays that the event is part of.'),
});

/** What an event says of its bus. */
export const busProperties = {
  eventBusArn: text('The ARN of any other bus.'),
  eventBusName: resourceName('An `event-bus` of this config.', 'event-bus'),
  useDefaultBus: flag('The default bus of the region, which also gets the events of AWS itself.'),
  eventPattern: required(eventPattern),
  onDeliveryFailure: deliveryFailure('Where events go that did not reach their target.'),
} as const;

export const eventBus = laterEvent({
  type: 'event-bus',
  says: 'Starts the job for events of EventBridge that match a pattern.',
  properties: { ...busProperties, ...payloadForms },
  exactlyOne: ['eventBusArn', 'eventBusName', 'useDefaultBus'],
  atMostOne: ['input', 'inputPath', 'inputTransformer'],
  example: jobWith(
    `        - type: event-bus
          properties:
            eventBusName: shop
            eventPattern:
              source: [shop.orders]
              detail-type: [OrderPlaced]
`,
    `  shop:
    type: event-bus
`,
  ),
  sample: {
    version: '0',
    id: '7bf73129-1428-4cd3-a780-95db273d1602',
    'detail-type': 'EC2 Instance State-change Notification',
    source: 'aws.ec2',
    account: '123456789012',
    time: '2021-11-11T21:29:54Z',
    region: 'us-east-1',
    resources: ['arn:aws:ec2:us-east-1:123456789012:instance/i-abcd1111'],
    detail: { 'instance-id': 'i-abcd1111', state: 'pending' },
  },
  source: ({ eventBusName: name, eventBusArn: arn }) =>
    name !== undefined ? { name } : arn !== undefined ? { arn } : undefined,
  words: (_, bus) => `events of ${bus === '' ? 'the default bus' : bus}`,
  tellApart: ({ eventPattern: pattern }) => ({ pattern }),
  check: ({ eventBusName: _, eventBusArn: __, ...form }, event) =>
    payloadMistakes(form, [...event.path, 'properties'], () => false),
});
