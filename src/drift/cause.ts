/** The change of a resource outside of CloudFormation, as CloudTrail recorded it: who made it, when and from where. */
export interface Cause {
  /** Name of the user or role, with the session: `admin/alice`. */
  readonly who: string;
  /** The API call: `UpdateJobQueue`. */
  readonly call: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
  /** IP address or service name that called. */
  readonly from?: string;
  /** The program that called, shortened: `aws-cli/2.31`, `Boto3/1.43`. */
  readonly agent?: string;
}

/**
 * Result of a lookup in CloudTrail: the cause; `none` if it records no change of the last 90 days; or why it could not
 * be asked.
 */
export type CauseLookup =
  | { readonly kind: 'found'; readonly cause: Cause }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly why: string };

/** The fields of an event of CloudTrail that are read here. */
interface TrailRecord {
  readonly eventTime?: unknown;
  readonly eventName?: unknown;
  readonly readOnly?: unknown;
  readonly errorCode?: unknown;
  readonly sourceIPAddress?: unknown;
  readonly userAgent?: unknown;
  readonly userIdentity?: {
    readonly arn?: unknown;
    readonly userName?: unknown;
    readonly type?: unknown;
    readonly invokedBy?: unknown;
  } | null;
}

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Returns the name in an ARN of IAM or STS: `admin/alice` of `arn:aws:sts::…:assumed-role/admin/alice`. */
const nameIn = (arn: string): string =>
  arn.replace(/^arn:[^:]*:(?:iam|sts)::\d*:/, '').replace(/^(?:assumed-role|user|role|federated-user)\//, '');

/** Returns the first program of a user agent with two numbers of its version: `aws-cli/2.31` of `aws-cli/2.31.4 md/…`. */
export const shortAgent = (agent: string): string => {
  const known =
    /\[?((?:aws-cli|Boto3|botocore|aws-sdk-[\w-]+|APN|Terraform|pulumi|console\.amazonaws\.com)[^\s\]]*)/i.exec(
      agent,
    )?.[1];
  const first = known ?? agent.replace(/^\[/, '').split(/[\s\]]/)[0] ?? '';
  return first.replace(/^(.+\/\d+(?:\.\d+)?)[.\d]*$/, '$1').slice(0, 60);
};

/**
 * Returns the cause in an event of CloudTrail; undefined for a read, a call that failed, one of CloudFormation, and a
 * text that is no event.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export const causeIn = (text: string): Cause | undefined => {
  let event: TrailRecord | null;
  try {
    event = JSON.parse(text) as TrailRecord | null;
  } catch {
    return undefined;
  }
  const [call, at] = [textIn(event?.eventName), textIn(event?.eventTime)];
  if (!event || call === undefined || at === undefined || Number.isNaN(Date.parse(at))) return undefined;
  const { userIdentity, sourceIPAddress, userAgent, readOnly, errorCode } = event;
  const byCloudFormation = [userIdentity?.invokedBy, sourceIPAddress, userAgent].some(
    (one) => one === 'cloudformation.amazonaws.com',
  );
  if (byCloudFormation || readOnly === true || errorCode !== undefined) return undefined;
  const arn = textIn(userIdentity?.arn);
  const who = arn === undefined ? textIn(userIdentity?.userName) : nameIn(arn);
  const [from, agent] = [textIn(sourceIPAddress), textIn(userAgent)];
  return {
    who: who ?? textIn(userIdentity?.invokedBy) ?? textIn(userIdentity?.type) ?? 'somebody',
    call,
    at: new Date(at).toISOString(),
    ...(from === undefined ? {} : { from }),
    ...(agent === undefined || agent === from ? {} : { agent: shortAgent(agent) }),
  };
};
