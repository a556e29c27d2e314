import type { EventTarget } from '../../stage/event-target.ts';
import type { Neighbour } from '../../stage/resource.ts';
import { resourceOf } from './event-source.ts';

/** An event of a job or function, as the config has it; the properties are those of an `sqs` event. */
interface QueueEvent {
  readonly type: string;
  readonly properties: {
    readonly sqsQueueName?: string;
    readonly sqsQueueArn?: string;
    readonly maxBatchWindowSeconds?: number;
  };
}

/** A job or function that receives the messages of a queue. */
export interface QueueConsumer extends Pick<EventTarget, 'startsRuns' | 'timeoutSeconds'> {
  /** The batch window of the event, in seconds. */
  readonly windowSeconds: number;
}

type Resources = ReadonlyMap<string, Neighbour>;

/** The result of `consumersByQueue` for each config, since it is read once for each queue. */
const known = new WeakMap<Resources, ReadonlyMap<string, readonly QueueConsumer[]>>();

/** Returns the consumers of all queues by the name of their queue. */
const consumersByQueue = (resources: Resources): ReadonlyMap<string, readonly QueueConsumer[]> => {
  const consumers = new Map<string, QueueConsumer[]>();
  for (const { properties, eventTarget } of resources.values()) {
    if (eventTarget === undefined) continue;
    const { startsRuns, timeoutSeconds } = eventTarget;
    for (const { type, properties: own } of (properties.events as readonly QueueEvent[] | undefined) ?? []) {
      const queue = type === 'sqs' ? resourceOf(own.sqsQueueName ?? own.sqsQueueArn ?? '', resources)?.name : undefined;
      if (queue === undefined) continue;
      const consumer = { startsRuns, timeoutSeconds, windowSeconds: own.maxBatchWindowSeconds ?? 0 };
      consumers.set(queue, [...(consumers.get(queue) ?? []), consumer]);
    }
  }
  return consumers;
};

/** Returns the jobs and functions that receive the messages of a queue; `queue` is its name. */
export const queueConsumers = (queue: string, resources: Resources): readonly QueueConsumer[] => {
  const consumers = known.get(resources) ?? consumersByQueue(resources);
  known.set(resources, consumers);
  return consumers.get(queue) ?? [];
};
