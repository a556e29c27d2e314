/** The fields of an event of CloudTrail that tell a denied call. */
interface DeniedRecord {
  readonly eventTime?: unknown;
  readonly eventSource?: unknown;
  readonly errorCode?: unknown;
  readonly errorMessage?: unknown;
}

/** A call that IAM denied, as CloudTrail recorded it. */
export interface Denial {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** AWS's message: `User: … is not authorized to perform: …`. */
  readonly message: string;
}

/**
 * Returns the denial in an event of CloudTrail about a service (`lambda.amazonaws.com`) since a time; undefined for a call that
 * was not denied, and for a text that is no event.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export const denialIn = (text: string, service: string, since: Date): Denial | undefined => {
  let event: DeniedRecord | null;
  try {
    event = JSON.parse(text) as DeniedRecord | null;
  } catch {
    return undefined;
  }
  const { eventTime, eventSource, errorCode, errorMessage } = event ?? {};
  const at = Date.parse(String(eventTime));
  const isDenied = /AccessDenied|Unauthorized(?:Operation|Access)/.test(String(errorCode));
  if (!isDenied || eventSource !== service || typeof errorMessage !== 'string' || !(at >= since.getTime()))
    return undefined;
  return { at, message: errorMessage };
};
