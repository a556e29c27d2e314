import { Refused } from '../../diagnostics/refused.ts';
import { call } from './call.ts';
import type { AwsCredentials, Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { errorOf, refusalOf } from './refusals.ts';
import { isOfRole, type RoleSession, renewedSession, sessionIn } from './renewed-session.ts';
import { roleRefusal } from './role-refusal.ts';

/** Longest session of a role that another role assumes, in seconds: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining */
const longestChained = 3_600;

/** Seconds of a session that only assumes the next role, the fewest that STS gives. */
const shortest = 900;

/** A role to assume: with an OIDC token, or by the last of the roles before it. */
export interface RoleRequest {
  readonly roleArn: string;
  /** Roles that are assumed before it, in this order, the first by the token, each other by the one before; none if absent. */
  readonly through?: readonly string[];
  /** Tags of each session that another role begins. */
  readonly tags?: Readonly<Record<string, string>>;
  /** The external id with which each role but the first is assumed. */
  readonly externalId?: string | undefined;
  /**
   * Returns a fresh OIDC token; called right before each AssumeRoleWithWebIdentity, since a token is valid for minutes.
   */
  token(): Promise<string>;
  readonly sessionName: string;
  /**
   * 900 to 43,200, at most what the role allows; 3,600 at most with roles before it:
   * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
   */
  readonly durationSeconds: number;
  /** Ids of the accounts that the role may belong to; empty for any. */
  readonly expectedAccounts: readonly string[];
  /** Called with all new credentials, to mask them in logs. */
  onCredentials?(credentials: AwsCredentials): void;
}

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

/** A name of a session as STS takes it. */
const nameOf = ({ sessionName }: RoleRequest): string => sessionName.replace(/[^\w+=,.@-]/g, '-').slice(0, 64);

/** Exchanges an OIDC token for a role's credentials. Throws `aws/role` if AWS refuses. */
const assumeByToken = async (
  clients: Clients,
  clock: Clock,
  request: Pick<RoleRequest, 'roleArn' | 'token' | 'durationSeconds' | 'sessionName'>,
): Promise<RoleSession> => {
  const { AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts');
  const sts = await clients.sts();
  let token = '';
  try {
    return await call(clock, 'sts:AssumeRoleWithWebIdentity', async (limit) => {
      token = await request.token();
      const answer = await sts.send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn: request.roleArn,
          RoleSessionName: request.sessionName,
          WebIdentityToken: token,
          DurationSeconds: request.durationSeconds,
        }),
        limit,
      );
      return sessionIn(answer);
    });
  } catch (error) {
    const refused = refusalOf(error, 'sts:AssumeRoleWithWebIdentity');
    if (!isOfRole(refused)) throw refused;
    const { name } = errorOf(refused.cause);
    throw roleRefusal({ roleArn: request.roleArn, name, message: refused.message, token }, error);
  }
};

/** The clients by which roles are assumed. */
export interface RoleClients {
  /** Returns clients for the exchange of the token, which is not signed. */
  unsigned(): Clients;
  /** Returns clients that sign by the credentials of a role. */
  signedBy(credentials: () => Promise<AwsCredentials>): Clients;
}

/**
 * Returns a provider of a role's credentials. It assumes the role with an OIDC token, or by the roles before it, and renews
 * each session 5 minutes before it expires; concurrent callers share one request. Nothing is written to the disk. Throws
 * `door/bad-value` if a role is no ARN, `stack/wrong-account` before any call if the role belongs to another account than
 * expected; the provider throws `aws/role` if AWS refuses.
 */
export const roleCredentials = (
  clients: RoleClients,
  clock: Clock,
  request: RoleRequest,
): (() => Promise<RoleSession>) => {
  const roles = [...(request.through ?? []), request.roleArn];
  const wrong = roles.find((one) => accountOfRole(one) === undefined);
  if (wrong !== undefined)
    throw new Refused({
      code: 'door/bad-value',
      message: `role-to-assume is not the ARN of a role: "${wrong}".`,
      hint: 'It looks like arn:aws:iam::123456789012:role/name.',
    });
  assertExpectedAccount(accountOfRole(request.roleArn) ?? '', request.expectedAccounts, 'The role in role-to-assume');
  const sessionName = nameOf(request);
  const sessionOf = (index: number): (() => Promise<RoleSession>) => {
    const roleArn = roles[index] as string;
    const isLast = index === roles.length - 1;
    const most = index === 0 ? request.durationSeconds : Math.min(request.durationSeconds, longestChained);
    const session = { ...request, roleArn, sessionName, durationSeconds: isLast ? most : shortest };
    if (index === 0) return renewedSession(() => assumeByToken(clients.unsigned(), clock, session), clock, session);
    const signed = clients.signedBy(sessionOf(index - 1));
    const assume = async () => {
      const { assumeChained } = await import('./chained-role.ts');
      return assumeChained(signed, clock, { ...session, byArn: roles[index - 1] as string, tags: request.tags ?? {} });
    };
    return renewedSession(assume, clock, session);
  };
  return sessionOf(roles.length - 1);
};
