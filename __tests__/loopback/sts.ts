import type { Account } from '../fakes/account.ts';
import { queryError, type Service, xml } from './server.ts';

/** Serves STS for an account in memory. Refuses a token that begins with `bad`; sessions last an hour. */
export const stsService = (account: Account): Service => {
  let serial = 0;
  return {
    takes: (request) => request.body.includes('Version=2011-06-15'),
    name: (request) => new URLSearchParams(request.body).get('Action') ?? '',
    error: queryError,
    answer: (request) => {
      const form = new URLSearchParams(request.body);
      const action = form.get('Action') ?? '';
      if (action === 'AssumeRoleWithWebIdentity' && form.get('WebIdentityToken')?.includes('bad'))
        return queryError(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
      serial += 1;
      const result =
        action === 'GetCallerIdentity'
          ? { Account: account.id, Arn: account.arn, UserId: 'x' }
          : {
              Credentials: {
                AccessKeyId: `ASIAEXAMPLE0000000${serial}`,
                SecretAccessKey: 'secret',
                SessionToken: `session-${serial}`,
                Expiration: new Date(Date.UTC(2026, 0, 1, serial)),
              },
            };
      return { body: `<${action}Response><${action}Result>${xml(result)}</${action}Result></${action}Response>` };
    },
  };
};
