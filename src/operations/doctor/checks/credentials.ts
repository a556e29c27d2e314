import { Refused } from '../../../diagnostics/refused.ts';
import { fine, unknown } from '../../../doctor/verdict.ts';
import { faultBy, noCredentials, type OfflineCheck, saysAccount, wrongAccount } from '../check.ts';

/** Consequences of credentials that are refused, by the code of the refusal. */
const consequences: Readonly<Record<string, string>> = {
  'aws/role': 'No command of this workflow reaches AWS.',
  'aws/expired-credentials': 'AWS refuses every call that is signed with them.',
  'github/no-id-token': 'Without the token of the job no role can be assumed.',
  'stack/wrong-account': 'Every command ends before its first call, so that nothing is deployed to a wrong account.',
};

/** Looks at who AWS takes the run for: role, OIDC token, expiry, account. */
export const credentials: OfflineCheck = {
  name: 'credentials',
  about: 'credentials',
  needs: 'nothing',
  look: async (subject) => {
    const { identity } = subject;
    if (identity === 'offline') return [unknown(noCredentials)];
    if (saysAccount(subject)) return [unknown(wrongAccount)];
    if (!(identity instanceof Refused)) return [fine(`AWS takes this run for ${identity.arn}.`)];
    return [faultBy(identity, consequences[identity.code] ?? 'Nothing can be read from AWS.')];
  },
};
