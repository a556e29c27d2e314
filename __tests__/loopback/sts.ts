import type { Account } from '../fakes/account.ts';
import { queryError, type Service, xml } from './server.ts';

/**
 * Refusals of AWS, each by a word in the token:
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
const refusals = [
  ['bad-audience', 400, 'InvalidIdentityToken', 'Incorrect token audience'],
  [
    'bad-issuer',
    400,
    'InvalidIdentityToken',
    'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
  ],
  [
    'bad-time',
    400,
    'ExpiredTokenException',
    'Token expired: current date/time 1798761600 must be before the expiration date/time 1798761300',
  ],
  [
    'bad-duration',
    400,
    'ValidationError',
    'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
  ],
  ['bad', 403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity'],
] as const;

/**
 * Refusals of a role that another role assumes, each by a word in the role's ARN; `untagged` refuses a session with tags:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_permissions-required
 */
const chainRefusal = (form: URLSearchParams, account: Account) => {
  const role = form.get('RoleArn') ?? '';
  const denied = (action: string) =>
    queryError(
      403,
      'AccessDenied',
      `User: ${account.arn} is not authorized to perform: ${action} on resource: ${role}`,
    );
  if (Number(form.get('DurationSeconds')) > 3_600)
    return queryError(
      400,
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    );
  if (/\/brief/.test(role))
    return queryError(
      400,
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  if (/\/closed/.test(role)) return denied('sts:AssumeRole');
  return /\/untagged/.test(role) && form.has('Tags.member.1.Key') ? denied('sts:TagSession') : undefined;
};

/** Serves STS for an account in memory, from a time on. Refuses a token with `bad` in it; sessions last an hour. */
export const stsService = (account: Account, begins = Date.UTC(2026, 0, 1)): Service => {
  let serial = 0;
  return {
    takes: (request) => request.body.includes('Version=2011-06-15'),
    name: (request) => new URLSearchParams(request.body).get('Action') ?? '',
    error: queryError,
    answer: (request) => {
      const form = new URLSearchParams(request.body);
      const action = form.get('Action') ?? '';
      const token = form.get('WebIdentityToken') ?? '';
      const refusal = refusals.find(([word]) => action === 'AssumeRoleWithWebIdentity' && token.includes(word));
      if (refusal !== undefined) {
        const [, status, code, message] = refusal;
        return queryError(status, code, message);
      }
      const refused = action === 'AssumeRole' ? chainRefusal(form, account) : undefined;
      if (refused !== undefined) return refused;
      serial += 1;
      const result =
        action === 'GetCallerIdentity'
          ? { Account: account.id, Arn: account.arn, UserId: 'x' }
          : {
              Credentials: {
                AccessKeyId: `ASIAEXAMPLE0000000${serial}`,
                SecretAccessKey: 'secret',
                SessionToken: `session-${serial}`,
                Expiration: new Date(begins + serial * 3_600_000),
              },
              AssumedRoleUser: {
                AssumedRoleId: 'x',
                Arn: `arn:aws:sts::${account.id}:assumed-role/${form.get('RoleArn')?.split('/').at(-1)}/${form.get('RoleSessionName')}`,
              },
            };
      return { body: `<${action}Response><${action}Result>${xml(result)}</${action}Result></${action}Response>` };
    },
  };
};
