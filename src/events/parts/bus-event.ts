import { type Expression, ref } from '../../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import type { Properties } from '../../schema/shape.ts';
import type { SourceContext } from '../event.ts';
import type { busProperties } from './bus-shape.ts';
import { type DeliveryFailure, deliveryMistakes } from './delivery-queue.ts';
import { patternMistakes } from './event-pattern.ts';
import { mayBeArn, wrongType } from './event-source.ts';
import { otherRegion, regionMistakes } from './queue-region.ts';

/** The bus of an event of a job or of a queue, and which events of it are meant. */
export type BusEvent = Properties<typeof busProperties>;

/** Returns the bus as the source of an event: its name in the config or its ARN; undefined for the default bus. */
export const busSource = ({
  eventBusName: name,
  eventBusArn: arn,
}: BusEvent): { readonly name?: string; readonly arn?: string } | undefined => {
  if (name !== undefined) return { name };
  return arn === undefined ? undefined : { arn };
};

/** Returns the `EventBusName` of a rule: undefined for the default bus. */
export const busName = ({ eventBusName, eventBusArn }: BusEvent, event: SourceContext): Expression | undefined => {
  const nameOrArn = eventBusName ?? eventBusArn;
  if (nameOrArn === undefined) return undefined;
  const own = event.resource(nameOrArn);
  if (own === undefined) return expressionOf(nameOrArn);
  // A rule takes the ARN of a bus as well, and no more is known of one that a preview borrows.
  return own.borrowed ? (own.params.arn as Expression) : ref(own.id);
};

/** Matches the ARN of a bus: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html */
const busArn = /^arn:[^:]+:events:[a-z0-9-]+:\d{12}:event-bus\/[\w./-]{1,256}$/;

/** Returns the error of a bus in another region than the function that its rule would invoke. */
const elsewhere = (arn: string, event: SourceContext, at: Path): Diagnostic[] => {
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
const failureMistakes = (given: DeliveryFailure, event: SourceContext, at: Path): Diagnostic[] => {
  const wrong = deliveryMistakes(given, event, at, 'EventBridge');
  if (wrong.length > 0 || given.sqsQueueArn === undefined) return wrong;
  // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-event-delivery.html#eb-rule-dlq
  const who = 'EventBridge sends what it could not deliver to queues';
  return regionMistakes({ arn: given.sqsQueueArn }, event.region, who, [...at, 'sqsQueueArn']);
};

/** Returns the errors of an ARN that is not one of a bus. */
const arnMistakes = (arn: string, event: SourceContext, at: Path): Diagnostic[] => {
  const bus = event.resource(arn);
  if (bus !== undefined && bus.type !== 'event-bus')
    return [wrongType(bus, 'bus', 'Name an event-bus of resources as eventBusName, or give the ARN of a bus.', at)];
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

/** Returns the diagnostics of a bus, a pattern and a queue for failures that the shapes cannot give. */
export const busMistakes = (
  { eventBusName, eventBusArn, useDefaultBus, eventPattern, onDeliveryFailure }: BusEvent,
  event: SourceContext,
): Diagnostic[] => {
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
  ];
};
