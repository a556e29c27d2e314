import { type Expression, ref } from '../../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { jobExample } from '../../schema/job-example.ts';
import { defineEvent, type EventContext, type TriggerPart } from '../event.ts';
import { busRule } from '../parts/bus-rule.ts';
import { busProperties } from '../parts/bus-shape.ts';
import { type DeliveryFailure, deliveryMistakes, deliveryQueue } from '../parts/delivery-queue.ts';
import { patternMistakes } from '../parts/event-pattern.ts';
import { mayBeArn } from '../parts/event-source.ts';
import { looksNative } from '../parts/native-payload.ts';
import { payloadForms, payloadMistakes } from '../parts/payload-form.ts';
import { otherRegion, regionMistakes } from '../parts/queue-region.ts';

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

/** Matches the ARN of a bus: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html */
const busArn = /^arn:[^:]+:events:[a-z0-9-]+:\d{12}:event-bus\/[\w./-]{1,256}$/;

/** Returns the error of a bus in another region than the function that its rule would invoke. */
const elsewhere = (arn: string, event: EventContext, at: Path): Diagnostic[] => {
  const region = otherRegion(arn, event.region);
  if (region === undefined) return [];
  return [
    errorAt(
      'config/other-region',
      at,
      `The bus is in ${region}, and a rule there invokes no function in ${event.region}.`,
      `Let a rule in ${region} send the events to a bus in ${event.region}, and name that bus.`,
    ),
  ];
};

/** Returns the diagnostics of the queue for what a rule could not deliver, which is in the region of the rule. */
const failureMistakes = (given: DeliveryFailure, event: EventContext, at: Path): Diagnostic[] => {
  const wrong = deliveryMistakes(given, event, at, 'EventBridge');
  if (wrong.length > 0 || given.sqsQueueArn === undefined) return wrong;
  // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-event-delivery.html#eb-rule-dlq
  const who = 'EventBridge sends what it could not deliver to queues';
  return regionMistakes({ arn: given.sqsQueueArn }, event.region, who, [...at, 'sqsQueueArn']);
};

/** Returns the errors of an ARN that is not one of a bus. */
const arnMistakes = (arn: string, event: EventContext, at: Path): Diagnostic[] => {
  const bus = event.resource(arn);
  if (bus !== undefined && bus.type !== 'event-bus')
    return [
      errorAt(
        'config/wrong-resource',
        at,
        `"${bus.name}" is no bus, its type is ${bus.type}.`,
        'Name an event-bus of resources as eventBusName, or give the ARN of a bus.',
      ),
    ];
  if (hasToken(arn) ? mayBeArn(arn) : busArn.test(arn)) return elsewhere(arn, event, at);
  return [
    errorAt(
      'config/wrong-format',
      at,
      hasToken(arn)
        ? 'This is a reference to something else than the ARN of a bus.'
        : `"${arn}" is not the ARN of a bus.`,
      bus ? `Write eventBusName: ${bus.name}.` : 'Write arn:aws:events:<region>:<account>:event-bus/<name>.',
    ),
  ];
};

/** Returns the `EventBusName` of a rule: undefined for the default bus. */
const busOf = (name: string | undefined, arn: string | undefined, event: EventContext): Expression | undefined => {
  const nameOrArn = name ?? arn;
  if (nameOrArn === undefined) return undefined;
  const own = event.resource(nameOrArn);
  return own === undefined ? expressionOf(nameOrArn) : ref(own.id);
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
  asynchronous: true,
  whenAsleep: 'disabled',
  trigger,
  source({ eventBusName: name, eventBusArn: arn }) {
    if (name !== undefined) return { name };
    return arn === undefined ? undefined : { arn };
  },
  words: (_, bus) => `events of ${bus === '' ? 'the default bus' : bus}`,
  startsIn: ({ type, isChild, properties: { EventPattern: pattern, EventBusName: bus }, nameOf }) =>
    isChild && type === 'AWS::Events::Rule' && pattern !== undefined
      ? [`events of ${bus === undefined ? 'the default bus' : nameOf(bus)}`]
      : [],
  distinctBy: ({ eventPattern: pattern }) => ({ pattern }),
  check({ eventBusName, eventBusArn, useDefaultBus, eventPattern, onDeliveryFailure, ...form }, event) {
    const at = [...event.path, 'properties'];
    const noBus = useDefaultBus === false && eventBusName === undefined && eventBusArn === undefined;
    return [
      ...(noBus
        ? [
            errorAt(
              'config/exactly-one',
              [...at, 'useDefaultBus'],
              'No bus is named, and the default one is not to be used.',
              'Write useDefaultBus: true, eventBusName or eventBusArn.',
            ),
          ]
        : []),
      ...(eventBusArn === undefined ? [] : arnMistakes(eventBusArn, event, [...at, 'eventBusArn'])),
      ...patternMistakes(eventPattern, [...at, 'eventPattern']),
      ...(onDeliveryFailure ? failureMistakes(onDeliveryFailure, event, [...at, 'onDeliveryFailure']) : []),
      ...payloadMistakes(form, at, looksNative, 'config/constant-event'),
    ];
  },
  expand: ({ eventBusName, eventBusArn, useDefaultBus: _, eventPattern, onDeliveryFailure, ...form }, event) =>
    busRule(
      event,
      { EventBusName: busOf(eventBusName, eventBusArn, event), EventPattern: eventPattern as Expression },
      form,
      onDeliveryFailure && deliveryQueue(onDeliveryFailure, event),
    ),
});
