import { mentioned } from '../cloudformation/mention.ts';

interface Job {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface QueueEvent {
  readonly type: string;
  readonly properties: {
    readonly sqsQueueName?: string;
    readonly sqsQueueArn?: string;
    readonly maxBatchWindowSeconds?: number;
  };
}

/** The batch windows, in seconds, of all events by which a queue of this config triggers jobs. */
export const queueWindows = (queue: string, resources: Iterable<Job>): number[] =>
  [...resources]
    .filter(({ type }) => type === 'batch-job')
    .flatMap(({ properties }) => (properties.events as readonly QueueEvent[] | undefined) ?? [])
    .filter(
      ({ type, properties }) =>
        type === 'sqs' && mentioned(properties.sqsQueueName ?? properties.sqsQueueArn) === queue,
    )
    .map(({ properties }) => properties.maxBatchWindowSeconds ?? 0);
