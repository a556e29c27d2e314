import { Refused } from '../../diagnostics/refused.ts';
import { call, NoAnswer } from './call.ts';
import type { AwsCredentials, Clients } from './clients.ts';
import { errorOf, refusalOf } from './refusals.ts';
import type { Pace } from './wait.ts';

export interface RoleRequest {
  readonly roleArn: string;
  /** A fresh OIDC token; asked for right before each try of an exchange, since it lives only minutes. */
  token(): Promise<string>;
  readonly sessionName: string;
  /** 900…43,200, at most what the role allows: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
  readonly durationSeconds: number;
  /** Accounts the role may belong to; empty: any. */
  readonly expectedAccounts: readonly string[];
  /** Hears each new set, so that the door can mask it in logs. */
  onCredentials?(credentials: AwsCredentials): void;
}

/** How long before its end a session is renewed, in milliseconds; at most half of its life. */
const refreshBefore = 5 * 60_000;

/** The account in a role's ARN; undefined if it is none. */
export const accountOfRole = (roleArn: string): string | undefined =>
  /^arn:[^:]+:iam::(\d{12}):role\//.exec(roleArn)?.[1];

/** Throws `stack/wrong-account` unless the account is one of those expected; an empty list expects nothing. */
export const assertExpectedAccount = (account: string, expected: readonly string[], whose: string): void => {
  if (expected.length === 0 || expected.includes(account)) return;
  throw new Refused({
    code: 'stack/wrong-account',
    message: `${whose} belongs to the account ${account}, but expected-account-ids names ${expected.join(', ')}. Nothing was called.`,
    hint: 'Set role-to-assume (or log in) for the right account, or correct expected-account-ids.',
  });
};

/** What of a token helps to mend a trust policy. No part of it opens anything. */
const claims = ['sub', 'aud', 'environment', 'job_workflow_ref', 'repository_id', 'ref'];

const told = (token: string): string => {
  try {
    const body = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const found = claims.filter((name) => ['string', 'number'].includes(typeof body[name]));
    return found.map((name) => `${name}=${body[name]}`).join(', ');
  } catch {
    return '';
  }
};

/** The refusal of a session that is over when it comes: by it every call would be refused, or a new one be asked for. */
const overAlready = ({ roleArn, durationSeconds }: RoleRequest, end: Date, now: number): Refused =>
  new Refused({
    code: 'aws/role',
    message: `The session of the role ${roleArn} was over when it came: it was asked for ${durationSeconds} seconds and ends at ${end.toISOString()}, and the clock of this machine says ${new Date(now).toISOString()}.`,
    hint: 'Set the clock of the machine (by NTP); if it is right, give a longer role-duration-seconds.',
  });

const exchange = async (clients: Clients, pace: Pace, request: RoleRequest): Promise<AwsCredentials> => {
  const { AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts');
  const sts = await clients.sts();
  let token = '';
  try {
    const given = await call(pace, 'sts:AssumeRoleWithWebIdentity', async (limit) => {
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
      return { ...answer.Credentials, AccessKeyId, SecretAccessKey };
    });
    const now = pace.now();
    if (given.Expiration && given.Expiration.getTime() <= now) throw overAlready(request, given.Expiration, now);
    return {
      accessKeyId: given.AccessKeyId,
      secretAccessKey: given.SecretAccessKey,
      ...(given.SessionToken ? { sessionToken: given.SessionToken } : {}),
      ...(given.Expiration ? { expiration: given.Expiration } : {}),
    };
  } catch (error) {
    const refused = refusalOf(error, 'sts:AssumeRoleWithWebIdentity');
    if (!(refused instanceof Refused) || ['aws/unreachable', 'aws/throttled'].includes(refused.code)) throw refused;
    if (refused.code.startsWith('github/') || refused.code === 'aws/role') throw refused;
    const says = told(token);
    throw new Refused({
      code: 'aws/role',
      message: `The role ${request.roleArn} could not be assumed. ${errorOf(refused.cause).name}: ${refused.message}`,
      hint: `Hold the role’s trust policy against the token${says ? `, which says ${says}` : ''}; see that role-duration-seconds is within the role’s maximum.`,
      cause: error,
    });
  }
};

/**
 * Credentials of a role, got with an OIDC token and got again 5 minutes before they expire; callers at the same time
 * share one exchange. Nothing is written to the disk. Throws `stack/wrong-account` before any call when the role is
 * of another account than expected, `aws/role` when AWS refuses.
 */
export const roleCredentials = (
  clients: () => Clients,
  pace: Pace,
  request: RoleRequest,
): (() => Promise<AwsCredentials>) => {
  const account = accountOfRole(request.roleArn);
  if (account === undefined)
    throw new Refused({
      code: 'door/bad-value',
      message: `role-to-assume is not the ARN of a role: "${request.roleArn}".`,
      hint: 'It looks like arn:aws:iam::123456789012:role/name.',
    });
  assertExpectedAccount(account, request.expectedAccounts, 'The role in role-to-assume');
  let current: Promise<AwsCredentials & { readonly renewAt: number }> | undefined;
  const renewed = async () => {
    const credentials = await exchange(clients(), pace, request);
    const received = pace.now();
    // AWS's clock and ours may differ; the session lasts no longer than was asked for, counted from now.
    const asked = received + request.durationSeconds * 1_000;
    const end = Math.min(credentials.expiration?.getTime() ?? asked, asked);
    return { ...credentials, renewAt: end - Math.min(refreshBefore, (end - received) / 2) };
  };
  const renew = () => {
    const fresh = renewed();
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
    const held = current;
    const { renewAt } = await held;
    return pace.now() > renewAt && held === current ? renew() : (current ?? renew());
  };
};
