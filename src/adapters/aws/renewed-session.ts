import { Refused } from '../../diagnostics/refused.ts';
import { NoAnswer } from './call.ts';
import type { AwsCredentials } from './clients.ts';
import type { Clock } from './clock.ts';

/** Time before the end of a session at which it is renewed, in milliseconds; at most half of the session. */
const refreshBefore = 5 * 60_000;

/** Credentials in a response of STS: https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html */
interface SdkCredentials {
  readonly AccessKeyId?: string | undefined;
  readonly SecretAccessKey?: string | undefined;
  readonly SessionToken?: string | undefined;
  readonly Expiration?: Date | undefined;
}

/** Credentials of a role, and the ARN of their session, which GetCallerIdentity would return; undefined if STS names none. */
export type RoleSession = AwsCredentials & { readonly arn?: string | undefined };

/** A response of STS by which a role is assumed. */
interface SdkSession {
  readonly Credentials?: SdkCredentials | undefined;
  readonly AssumedRoleUser?: { readonly Arn?: string | undefined } | undefined;
}

/** Returns the session in a response of STS. Throws `NoAnswer` for one without credentials. */
export const sessionIn = ({ Credentials, AssumedRoleUser }: SdkSession): RoleSession => {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials ?? {};
  if (!AccessKeyId || !SecretAccessKey) throw new NoAnswer('the answer holds no credentials');
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    ...(SessionToken ? { sessionToken: SessionToken } : {}),
    ...(Expiration ? { expiration: Expiration } : {}),
    ...(AssumedRoleUser?.Arn ? { arn: AssumedRoleUser.Arn } : {}),
  };
};

/**
 * True for a refusal of STS that is about the role; false for one of the network, of the token of the workflow, or of a
 * role before it.
 */
export const isOfRole = (error: unknown): error is Refused =>
  error instanceof Refused && !/^github\/|^aws\/(?:unreachable|throttled|role)$/.test(error.code);

/** A session of a role that is asked for. */
export interface SessionRequest {
  readonly roleArn: string;
  readonly durationSeconds: number;
  /** Called with all new credentials, to mask them in logs. */
  onCredentials?(credentials: AwsCredentials): void;
}

/** Throws `aws/role` for a session that is expired when it is received: every call with it would fail. */
const assertNotExpired = (
  { roleArn, durationSeconds }: SessionRequest,
  { expiration }: AwsCredentials,
  now: number,
): void => {
  if (expiration === undefined || expiration.getTime() > now) return;
  throw new Refused({
    code: 'aws/role',
    message: `The session of the role ${roleArn} was over when it came: it was asked for ${durationSeconds} seconds and ends at ${expiration.toISOString()}, and the clock of this machine says ${new Date(now).toISOString()}.`,
    hint: 'Set the clock of the machine (by NTP); if it is right, give a longer role-duration-seconds.',
  });
};

/**
 * Returns a provider of credentials that asks for a session when it is first called, and for a new one 5 minutes before it
 * ends; concurrent callers share one request. Nothing is written to the disk. Throws `aws/role` for a session that is over
 * when it comes.
 */
export const renewedSession = (
  assume: () => Promise<RoleSession>,
  clock: Clock,
  request: SessionRequest,
): (() => Promise<RoleSession>) => {
  let current: Promise<RoleSession & { readonly renewAt: number }> | undefined;
  const begin = async () => {
    const credentials = await assume();
    const received = clock.now();
    assertNotExpired(request, credentials, received);
    // AWS's clock and this machine's may differ; the session is no longer than requested, counted from now.
    const longest = received + request.durationSeconds * 1_000;
    const end = Math.min(credentials.expiration?.getTime() ?? longest, longest);
    return { ...credentials, renewAt: end - Math.min(refreshBefore, (end - received) / 2) };
  };
  const renew = () => {
    const fresh = begin();
    current = fresh;
    fresh.then(
      (credentials) => request.onCredentials?.(credentials),
      () => {
        if (current === fresh) current = undefined;
      },
    );
    return fresh;
  };
  return async () => {
    if (current === undefined) return renew();
    const cached = current;
    const { renewAt } = await cached;
    return clock.now() > renewAt && cached === current ? renew() : (current ?? renew());
  };
};
