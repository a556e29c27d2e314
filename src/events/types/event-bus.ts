import type { Expression } from '../../cloudformation/expression.ts';
import { jobExample } from '../../schema/job-example.ts';
import { defineEvent, type TriggerPart } from '../event.ts';
import { busMistakes, busName, busSource } from '../parts/bus-event.ts';
import { busRule } from '../parts/bus-rule.ts';
import { busProperties } from '../parts/bus-shape.ts';
import { deliveryQueue } from '../parts/delivery-queue.ts';
import { misreadBy } from '../parts/native-payload.ts';
import { patternSample } from '../parts/own-sample.ts';
import { payloadForms, payloadMistakes } from '../parts/payload-form.ts';

const trigger: TriggerPart = {
  // The events of schedules have the same envelope.
  recognizes: (event) =>
    !!event.id &&
    !!event.source &&
    !!event['detail-type'] &&
    !/^aws.(ev|sch).+Scheduled Event$/.test(event.source + event['detail-type']),
  // A replayed event keeps its id and must start another run.
  identity: (event) => JSON.stringify([event.id, event['replay-name']]),
};

/** Starts a job for each event of an EventBridge bus that matches a pattern, by a rule of that bus. */
export const eventBus = defineEvent({
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
  sampleOf: ({ eventPattern }, sample) => patternSample(eventPattern, sample),
  asynchronous: true,
  whenAsleep: 'disabled',
  trigger,
  source: busSource,
  words: (_, bus) => `events of ${bus === '' ? 'the default bus' : bus}`,
  startsIn: ({ type, isChild, properties: { EventPattern: pattern, EventBusName: bus }, nameOf }) =>
    isChild && type === 'AWS::Events::Rule' && pattern !== undefined
      ? [`events of ${bus === undefined ? 'the default bus' : nameOf(bus)}`]
      : [],
  distinctBy: ({ eventPattern: pattern }) => ({ pattern }),
  check({ input, inputPath, inputTransformer, ...bus }, event) {
    const form = { input, inputPath, inputTransformer };
    return [
      ...busMistakes(bus, event),
      ...payloadMistakes(form, [...event.path, 'properties'], misreadBy(event.trigger), 'config/constant-event'),
    ];
  },
  expand: ({ input, inputPath, inputTransformer, ...bus }, event) =>
    busRule(
      event,
      { EventBusName: busName(bus, event), EventPattern: bus.eventPattern as Expression },
      { input, inputPath, inputTransformer },
      bus.onDeliveryFailure && deliveryQueue(bus.onDeliveryFailure, event),
    ),
});
