import type { Caller, Identity } from '../../ports/aws.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { assertExpectedAccount } from './credentials.ts';

/** Returns the identity by STS's GetCallerIdentity, cached after the first success. */
export const stsIdentity = (clients: Clients, clock: Clock, expectedAccounts: readonly string[]): Identity => {
  let caller: Promise<Caller> | undefined;
  const askSts = async (): Promise<Caller> => {
    const { GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
    const sts = await clients.sts();
    const answer = await call(clock, 'sts:GetCallerIdentity', (limit) =>
      sts.send(new GetCallerIdentityCommand({}), limit),
    );
    const account = answer.Account ?? '';
    assertExpectedAccount(account, expectedAccounts, `The caller ${answer.Arn ?? ''}`);
    return { account, arn: answer.Arn ?? '' };
  };
  return {
    whoami: () => {
      caller ??= askSts().catch((error) => {
        caller = undefined;
        throw error;
      });
      return caller;
    },
  };
};
