import { mentioned } from '../../cloudformation/mention.ts';
import type { Neighbour } from '../../stage/resource.ts';

interface QueueEvent {
  readonly type: string;
  readonly properties: {
    readonly sqsQueueName?: string;
    readonly sqsQueueArn?: string;
    readonly maxBatchWindowSeconds?: number;
  };
}

type Resources = ReadonlyMap<string, Neighbour>;

/** By config, since every queue asks for its own. */
const known = new WeakMap<Resources, ReadonlyMap<string, readonly number[]>>();

const windowsByQueue = (resources: Resources): ReadonlyMap<string, readonly number[]> => {
  const windows = new Map<string, number[]>();
  for (const { type, properties } of resources.values()) {
    const events = type === 'batch-job' ? ((properties.events as readonly QueueEvent[] | undefined) ?? []) : [];
    for (const { type: event, properties: own } of events) {
      const queue = event === 'sqs' ? mentioned(own.sqsQueueName ?? own.sqsQueueArn) : undefined;
      if (queue !== undefined) windows.set(queue, [...(windows.get(queue) ?? []), own.maxBatchWindowSeconds ?? 0]);
    }
  }
  return windows;
};

/** The batch windows, in seconds, of all events by which a queue of this config triggers jobs. */
export const queueWindows = (queue: string, resources: Resources): readonly number[] => {
  const windows = known.get(resources) ?? windowsByQueue(resources);
  known.set(resources, windows);
  return windows.get(queue) ?? [];
};
