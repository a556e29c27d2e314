import type { AnyEvent } from '../events/event.ts';
import { events } from '../generated/events.ts';
import { jobEndedType } from '../job/chain/job-ended.ts';
import type { ExecutionDetail } from './run.ts';
import { eventIn } from './run-input.ts';

/** The beginnings of the names of executions that this program starts. */
export const startKinds = ['run', 'retry'] as const;

/** A way in which this program starts an execution. */
export type StartKind = (typeof startKinds)[number];

/** Returns the type of the event that a text is, as the job reads it; `job-ended` for one of a job that ended before. Undefined if no integration recognizes it. */
export const eventTypeOf = (text: string): string | undefined => {
  try {
    const event: unknown = JSON.parse(text);
    if (event === null || typeof event !== 'object') return undefined;
    if ('type' in event && event.type === jobEndedType) return jobEndedType;
    return (events as readonly AnyEvent[]).find(({ trigger }) => trigger.recognizes(event))?.type;
  } catch {
    // No JSON, or a form in which a part of the trigger function finds nothing to read.
    return undefined;
  }
};

/**
 * Returns what started an execution, by its name and its event: `run` and `retry` of this program, else the type of an
 * event; `event` for one that no integration recognizes, or whose text is in S3.
 */
export const triggerOf = ({ name, input }: Pick<ExecutionDetail, 'name' | 'input'>): string => {
  const kind = startKinds.find((one) => name.startsWith(`${one}-`));
  if (kind !== undefined) return kind;
  const event = eventIn(input);
  return (event && !event.isAddress && eventTypeOf(event.text)) || 'event';
};

/** Returns the samples of all event types, by type, as a job reads them. */
export const samples = (): ReadonlyMap<string, unknown> =>
  new Map(
    (events as readonly AnyEvent[]).map(({ type, sample, trigger }) => [type, trigger.native?.(sample) ?? sample]),
  );
