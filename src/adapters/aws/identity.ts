import type { Caller, Identity } from '../../ports/aws.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { assertExpectedAccount } from './credentials.ts';
import type { RoleSession } from './renewed-session.ts';

/** Returns the account id in the ARN of a role's session; undefined if it is no such ARN. */
const accountOfSession = (arn: string): string | undefined => /^arn:[^:]+:sts::(\d{12}):assumed-role\//.exec(arn)?.[1];

/**
 * Returns the identity, cached after the first success: that of the role's session as STS named it when the role was
 * assumed (`session`), else by GetCallerIdentity.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumedRoleUser.html
 */
export const stsIdentity = (
  clients: Clients,
  clock: Clock,
  expectedAccounts: readonly string[],
  session?: () => Promise<Pick<RoleSession, 'arn'>>,
): Identity => {
  let caller: Promise<Caller> | undefined;
  const askSts = async (): Promise<Caller> => {
    const { GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
    const sts = await clients.sts();
    const answer = await call(clock, 'sts:GetCallerIdentity', (limit) =>
      sts.send(new GetCallerIdentityCommand({}), limit),
    );
    return { account: answer.Account ?? '', arn: answer.Arn ?? '' };
  };
  const identify = async (): Promise<Caller> => {
    const arn = (await session?.())?.arn ?? '';
    const account = accountOfSession(arn);
    const found = account === undefined ? await askSts() : { account, arn };
    assertExpectedAccount(found.account, expectedAccounts, `The caller ${found.arn}`);
    return found;
  };
  return {
    whoami: () => {
      caller ??= identify().catch((error) => {
        caller = undefined;
        throw error;
      });
      return caller;
    },
  };
};
