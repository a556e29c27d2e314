import type { Neighbour } from '../../stage/resource.ts';
import { resourceOf } from './event-source.ts';

/** An event of a job, as the config has it; the properties are those of an `sqs` event. */
interface QueueEvent {
  readonly type: string;
  readonly properties: {
    readonly sqsQueueName?: string;
    readonly sqsQueueArn?: string;
    readonly maxBatchWindowSeconds?: number;
  };
}

type Resources = ReadonlyMap<string, Neighbour>;

/** The result of `windowsByQueue` for each config, since it is read once for each queue. */
const known = new WeakMap<Resources, ReadonlyMap<string, readonly number[]>>();

/** Returns the batch windows of the `sqs` events of all jobs by the name of their queue. */
const windowsByQueue = (resources: Resources): ReadonlyMap<string, readonly number[]> => {
  const windows = new Map<string, number[]>();
  for (const { type, properties } of resources.values()) {
    const events = type === 'batch-job' ? ((properties.events as readonly QueueEvent[] | undefined) ?? []) : [];
    for (const { type: event, properties: own } of events) {
      const queue =
        event === 'sqs' ? resourceOf(own.sqsQueueName ?? own.sqsQueueArn ?? '', resources)?.name : undefined;
      if (queue !== undefined) windows.set(queue, [...(windows.get(queue) ?? []), own.maxBatchWindowSeconds ?? 0]);
    }
  }
  return windows;
};

/**
 * Returns the batch windows, in seconds, of all events that start jobs for messages of a queue; `queue` is its name.
 */
export const queueWindows = (queue: string, resources: Resources): readonly number[] => {
  const windows = known.get(resources) ?? windowsByQueue(resources);
  known.set(resources, windows);
  return windows.get(queue) ?? [];
};
