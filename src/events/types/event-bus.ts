import { jobExample } from '../../schema/job-example.ts';
import { laterEvent } from '../event.ts';
import { busProperties } from '../parts/bus-shape.ts';
import { payloadForms, payloadMistakes } from '../parts/payload-form.ts';

/** Starts a job for each event of an EventBridge bus that matches a pattern. */
export const eventBus = laterEvent({
  type: 'event-bus',
  says: 'Starts the job for events of EventBridge that match a pattern.',
  properties: { ...busProperties, ...payloadForms },
  exactlyOne: ['eventBusArn', 'eventBusName', 'useDefaultBus'],
  atMostOne: ['input', 'inputPath', 'inputTransformer'],
  example: jobExample(
    `
events:
  - type: event-bus
    properties:
      eventBusName: shop
      eventPattern:
        source: [shop.orders]
        detail-type: [OrderPlaced]
`,
    {
      beside: `
shop:
  type: event-bus
`,
    },
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
  source({ eventBusName: name, eventBusArn: arn }) {
    if (name !== undefined) return { name };
    return arn === undefined ? undefined : { arn };
  },
  words: (_, bus) => `events of ${bus === '' ? 'the default bus' : bus}`,
  distinctBy: ({ eventPattern: pattern }) => ({ pattern }),
  check: ({ eventBusName: _, eventBusArn: __, ...form }, event) =>
    payloadMistakes(form, [...event.path, 'properties'], () => false),
});
