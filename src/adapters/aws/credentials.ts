import { Refused } from '../../diagnostics/refused.ts';
import { call, NoAnswer } from './call.ts';
import type { AwsCredentials, Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { errorOf, refusalOf } from './refusals.ts';
import { roleRefusal } from './role-refusal.ts';

/** A role to assume with an OIDC token. */
export interface RoleRequest {
  readonly roleArn: string;
  /**
   * Returns a fresh OIDC token; called right before each AssumeRoleWithWebIdentity, since a token is valid for minutes.
   */
  token(): Promise<string>;
  readonly sessionName: string;
  /**
   * 900 to 43,200, at most what the role allows:
   * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
   */
  readonly durationSeconds: number;
  /** Ids of the accounts that the role may belong to; empty for any. */
  readonly expectedAccounts: readonly string[];
  /** Called with all new credentials, to mask them in logs. */
  onCredentials?(credentials: AwsCredentials): void;
}

/** Time before the end of a session at which it is renewed, in milliseconds; at most half of the session. */
const refreshBefore = 5 * 60_000;

/** Returns the account id in a role's ARN; undefined if it is no ARN of a role. */
export const accountOfRole = (roleArn: string): string | undefined =>
  /^arn:[^:]+:iam::(\d{12}):role\//.exec(roleArn)?.[1];

/** Throws `stack/wrong-account` unless the account is among those expected; an empty list accepts any account. */
export const assertExpectedAccount = (account: string, expected: readonly string[], whose: string): void => {
  if (expected.length === 0 || expected.includes(account)) return;
  throw new Refused({
    code: 'stack/wrong-account',
    message: `${whose} belongs to the account ${account}, but expected-account-ids names ${expected.join(', ')}. Nothing was called.`,
    hint: 'Set role-to-assume (or log in) for the right account, or correct expected-account-ids.',
  });
};

/** Returns the refusal of a session that is expired when it is received: every call with it would fail. */
const expiredOnReceipt = ({ roleArn, durationSeconds }: RoleRequest, end: Date, now: number): Refused =>
  new Refused({
    code: 'aws/role',
    message: `The session of the role ${roleArn} was over when it came: it was asked for ${durationSeconds} seconds and ends at ${end.toISOString()}, and the clock of this machine says ${new Date(now).toISOString()}.`,
    hint: 'Set the clock of the machine (by NTP); if it is right, give a longer role-duration-seconds.',
  });

/** Credentials of a role, and the ARN of their session, which GetCallerIdentity would return; undefined if STS names none. */
export type RoleSession = AwsCredentials & { readonly arn?: string | undefined };

/** Exchanges an OIDC token for the role's credentials. Throws `aws/role` if AWS refuses. */
const assumeRole = async (clients: Clients, clock: Clock, request: RoleRequest): Promise<RoleSession> => {
  const { AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts');
  const sts = await clients.sts();
  let token = '';
  try {
    const given = await call(clock, 'sts:AssumeRoleWithWebIdentity', async (limit) => {
      token = await request.token();
      const answer = await sts.send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn: request.roleArn,
          RoleSessionName: request.sessionName.replace(/[^\w+=,.@-]/g, '-').slice(0, 64),
          WebIdentityToken: token,
          DurationSeconds: request.durationSeconds,
        }),
        limit,
      );
      const { AccessKeyId, SecretAccessKey } = answer.Credentials ?? {};
      if (!AccessKeyId || !SecretAccessKey) throw new NoAnswer('the answer holds no credentials');
      return { ...answer.Credentials, AccessKeyId, SecretAccessKey, arn: answer.AssumedRoleUser?.Arn };
    });
    const now = clock.now();
    if (given.Expiration && given.Expiration.getTime() <= now) throw expiredOnReceipt(request, given.Expiration, now);
    return {
      accessKeyId: given.AccessKeyId,
      secretAccessKey: given.SecretAccessKey,
      ...(given.SessionToken ? { sessionToken: given.SessionToken } : {}),
      ...(given.Expiration ? { expiration: given.Expiration } : {}),
      arn: given.arn,
    };
  } catch (error) {
    const refused = refusalOf(error, 'sts:AssumeRoleWithWebIdentity');
    if (!(refused instanceof Refused) || ['aws/unreachable', 'aws/throttled'].includes(refused.code)) throw refused;
    if (refused.code.startsWith('github/') || refused.code === 'aws/role') throw refused;
    const { name } = errorOf(refused.cause);
    throw roleRefusal({ roleArn: request.roleArn, name, message: refused.message, token }, error);
  }
};

/**
 * Returns a provider of a role's credentials. It assumes the role with an OIDC token and renews the session 5 minutes
 * before it expires; concurrent callers share one request. Nothing is written to the disk. Throws `door/bad-value` if
 * the role is no ARN, `stack/wrong-account` before any call if the role belongs to another account than expected; the
 * provider throws `aws/role` if AWS refuses.
 */
export const roleCredentials = (
  clients: () => Clients,
  clock: Clock,
  request: RoleRequest,
): (() => Promise<RoleSession>) => {
  const account = accountOfRole(request.roleArn);
  if (account === undefined)
    throw new Refused({
      code: 'door/bad-value',
      message: `role-to-assume is not the ARN of a role: "${request.roleArn}".`,
      hint: 'It looks like arn:aws:iam::123456789012:role/name.',
    });
  assertExpectedAccount(account, request.expectedAccounts, 'The role in role-to-assume');
  let current: Promise<RoleSession & { readonly renewAt: number }> | undefined;
  const assume = async () => {
    const credentials = await assumeRole(clients(), clock, request);
    const received = clock.now();
    // AWS's clock and this machine's may differ; the session is no longer than requested, counted from now.
    const longest = received + request.durationSeconds * 1_000;
    const end = Math.min(credentials.expiration?.getTime() ?? longest, longest);
    return { ...credentials, renewAt: end - Math.min(refreshBefore, (end - received) / 2) };
  };
  const renew = () => {
    const fresh = assume();
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
