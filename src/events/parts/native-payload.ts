import type { EventTarget } from '../../stage/event-target.ts';

/** True for the envelope of an event of EventBridge, whose id the trigger function takes for its identity. */
// biome-ignore lint/suspicious/noExplicitAny: any JSON
const isEnvelope = (event: any): boolean => Boolean(event.source && event['detail-type']);

/**
 * True for a payload that the trigger function of some job would take for an event of AWS: records of a service, an event
 * of EventBridge, lines of a log, a request, or an object of a bucket in another account. As a constant it would bear the
 * same identity each time, or be what the function cannot read.
 */
export const looksNative = (payload: unknown): boolean => {
  if (payload === null || typeof payload !== 'object') return false;
  // biome-ignore lint/suspicious/noExplicitAny: any JSON
  const event = payload as any;
  const [record] = Array.isArray(event.Records) ? event.Records : [];
  const sender = String(record?.eventSource ?? record?.EventSource);
  if (sender.startsWith('aws:') || isEnvelope(event) || typeof event.awslogs?.data === 'string') return true;
  return Boolean(event.requestContext?.apiId || event.requestContext?.elb || event.stpS3);
};

/** Returns what is true for a payload that the target of an event could not tell from an event of AWS. */
export const misreadBy = ({ startsRuns }: Pick<EventTarget, 'startsRuns'>): ((payload: unknown) => boolean) =>
  startsRuns ? looksNative : () => false;
