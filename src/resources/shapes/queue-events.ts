import { arn, type Expression, getAtt } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { reportEach } from '../../diagnostics/report-each.ts';
import type { SourceContext } from '../../events/event.ts';
import { sourceContext } from '../../events/event-context.ts';
import { busMistakes, busName, busSource } from '../../events/parts/bus-event.ts';
import { eventRule } from '../../events/parts/bus-rule.ts';
import { deliveryQueue } from '../../events/parts/delivery-queue.ts';
import { eventId } from '../../events/parts/event-ids.ts';
import { resourceOf } from '../../events/parts/event-source.ts';
import { payloadMistakes, targetInput } from '../../events/parts/payload-form.ts';
import { mayBeSentTo } from '../../events/parts/queue-policy.ts';
import { sleepReason } from '../../events/sleep.ts';
import type { Expansion } from '../../stage/needs.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import type { QueueExtras } from './queue-extras.ts';

type QueueEvent = NonNullable<QueueExtras['events']>[number]['properties'];

/** The properties of a queue that decide about the events that it can take. */
interface FifoProperties {
  readonly fifoEnabled?: boolean | undefined;
  readonly contentBasedDeduplication?: boolean | undefined;
}

const service = 'events.amazonaws.com';

/** Returns the name or ARN of the bus in the config; undefined for the default bus. */
const busOf = ({ eventBusName, eventBusArn }: QueueEvent): string | undefined => eventBusName ?? eventBusArn;

/** Returns the prefix of the logical ids of an event of a queue, `{Queue}EventBus{Bus}` and a hash of its pattern. */
const idOf = (event: QueueEvent, queue: ResourceContext): string => {
  const bus = busOf(event);
  const own = bus === undefined ? undefined : resourceOf(bus, queue.neighbours);
  const foreign = own === undefined && bus !== undefined ? { sourceArn: expressionOf(bus) } : {};
  return eventId({
    owner: queue.name,
    event: 'event-bus',
    ...(own === undefined ? foreign : { sourceName: own.name }),
    distinctBy: { pattern: event.eventPattern },
  });
};

/** Returns the config path of an event of a queue. */
const pathOf = (queue: ResourceContext, index: number): Path => [...queue.path, 'properties', 'events', index];

/** Returns the context of an event of a queue; it sleeps as an event of a job would. */
const contextOf = (event: QueueEvent, index: number, queue: ResourceContext): SourceContext => {
  const { stage, previewEvents, neighbours } = queue;
  const asleep = sleepReason(event, busSource(event), { stage, previewEvents, paused: false, neighbours });
  return sourceContext(queue, { path: pathOf(queue, index), id: idOf(event, queue), enabled: asleep === undefined });
};

/**
 * Returns the diagnostics of a FIFO queue as the target of a rule: it needs a message group, and content-based
 * deduplication. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
 */
const fifoMistakes = (
  { messageGroupId }: QueueEvent,
  { fifoEnabled, contentBasedDeduplication }: FifoProperties,
  path: Path,
): Diagnostic[] => {
  if (!fifoEnabled) return [];
  const found: Diagnostic[] = [];
  if (messageGroupId === undefined)
    found.push(
      errorAt(
        'config/missing-key',
        [...path, 'properties'],
        'EventBridge sends to a FIFO queue only with a message group.',
        'Add messageGroupId: a text; messages of one group keep their order.',
      ),
    );
  if (!contentBasedDeduplication)
    found.push(
      errorAt(
        'config/missing-key',
        [...path, 'properties'],
        'EventBridge gives its messages no deduplication id, so a FIFO queue must make one of their content.',
        'Add contentBasedDeduplication: true to the queue.',
      ),
    );
  return found;
};

/** Returns the diagnostics of the events of a queue, among them one for each that equals an earlier one. */
export const checkQueueEvents = ({ events = [], ...own }: QueueExtras & FifoProperties, queue: ResourceContext) => {
  const seen = new Set<string>();
  return reportEach(events, ({ properties: event }, index): Diagnostic[] => {
    const path = pathOf(queue, index);
    const context = contextOf(event, index, queue);
    const id = idOf(event, queue);
    if (seen.has(id))
      return [
        errorAt(
          'config/event-twice',
          path,
          'This event has the same bus and pattern as one above it, so each event would be sent to the queue twice.',
          'Remove one of them.',
        ),
      ];
    seen.add(id);
    const { input, inputPath, inputTransformer } = event;
    return [
      ...busMistakes(event, context),
      // Each message of a queue has an id of its own, also where its content is constant.
      ...payloadMistakes({ input, inputPath, inputTransformer }, [...path, 'properties'], () => false),
      ...fifoMistakes(event, own, path),
    ];
  });
};

/** Returns the rule of an event of a queue, what lets it send to the queue, and what takes the events that it could not. */
const expandEvent = (event: QueueEvent, index: number, queue: ResourceContext): Expansion => {
  const context = contextOf(event, index, queue);
  const target = { name: queue.name, id: queue.id('Queue') };
  const { input, inputPath, inputTransformer, messageGroupId, onDeliveryFailure } = event;
  return [
    ...eventRule(context, {
      selects: { EventBusName: busName(event, context), EventPattern: event.eventPattern as Expression },
      target: {
        Id: 'queue',
        Arn: getAtt(target.id, 'Arn'),
        ...(messageGroupId === undefined ? {} : { SqsParameters: { MessageGroupId: expressionOf(messageGroupId) } }),
        ...targetInput({ input, inputPath, inputTransformer }),
      },
      queue: onDeliveryFailure && deliveryQueue(onDeliveryFailure, context),
    }),
    ...mayBeSentTo(target, service, getAtt(context.id('Rule'), 'Arn'), { pattern: arn('events', 'rule/*') }),
  ];
};

/** Returns what the events of a queue become. */
export const expandQueueEvents = ({ events = [] }: QueueExtras, queue: ResourceContext): Expansion =>
  events.flatMap(({ properties }, index) => expandEvent(properties, index, queue));
