import { createHash } from 'node:crypto';
import { readableName } from '../job/trigger.ts';
import { eventFolder } from '../stage/event-bucket.ts';

/**
 * The most characters of an event that is a variable of its run, as JSON inside JSON: the limit of the trigger function.
 * The overrides of a container may have 8,192 characters:
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html#ECS-RunTask-request-overrides
 */
export const mostInline = 6_000;

/** Returns the characters of a text as JSON in ASCII: its size in the overrides of a container. */
export const escapedSize = (text: string): number => JSON.stringify(text).replace(/[^ -~]/g, '\\uXXXX').length;

/** Returns a name for the Batch jobs of a run, of at most 128 characters: the job's name and the execution's. */
const batchJobName = (job: string, execution: string): string =>
  `${readableName(job).slice(0, 80)}-${execution}`.slice(0, 128);

/** Returns the input of an execution whose event is in it, as the trigger function writes it. */
export const inlineInput = (job: string, execution: string, event: string): string =>
  JSON.stringify({ triggerEvent: event, jobName: batchJobName(job, execution) });

/** An event that goes through the bucket of the stack. */
export interface SpilledEvent {
  /** The key of its object. */
  readonly key: string;
  /** The input of the execution, which has the address of the object. */
  readonly input: string;
}

/**
 * Returns the object of an event that is too large for a variable, and the input of its execution, both as the trigger
 * function writes them.
 */
export const spilledEvent = (job: string, execution: string, event: string, bucket: string): SpilledEvent => {
  const sha256 = createHash('sha256').update(event).digest('hex');
  const key = `${eventFolder(job)}${execution}-${sha256.slice(0, 8)}.json`;
  const s3Uri = `s3://${bucket}/${key}`;
  const address = JSON.stringify({ stpEvent: { s3Uri, bytes: Buffer.byteLength(event), sha256 } });
  return {
    key,
    input: JSON.stringify({ triggerEvent: address, jobName: batchJobName(job, execution), eventUri: s3Uri }),
  };
};

/** Returns the input of a run that repeats another one, with Batch jobs of a new name. */
export const repeatedInput = (job: string, execution: string, input: string): string => {
  const fields = objectIn(input);
  const isOurs = typeof fields?.triggerEvent === 'string';
  return isOurs ? JSON.stringify({ ...fields, jobName: batchJobName(job, execution) }) : input;
};

/** Returns a JSON text as a map; undefined for any other text. */
const objectIn = (text: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
};

/** Returns the event of an execution, by its input, and whether it is an address in S3; undefined if there is no input. */
export const eventIn = (
  input: string | undefined,
): { readonly text: string; readonly isAddress: boolean } | undefined => {
  if (input === undefined) return undefined;
  const fields = objectIn(input);
  const { triggerEvent, eventUri } = fields ?? {};
  return typeof triggerEvent === 'string'
    ? { text: triggerEvent, isAddress: typeof eventUri === 'string' }
    : { text: input, isAddress: false };
};
