import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { AccountRoles } from '../../src/ports/account-roles.ts';
import type { Account } from '../fakes/account.ts';

/** An AccountRoles port and the account behind it. */
export interface AccountRolesUnderTest {
  readonly accountRoles: AccountRoles;
  readonly account: Account;
  close(): Promise<void>;
}

/** Tests of the port `AccountRoles`, for the fake and for the adapter. */
export const accountRolesContract = (name: string, open: () => Promise<AccountRolesUnderTest>): void => {
  describe(`AccountRoles, ${name}`, () => {
    let under: AccountRolesUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    test('oidcProviders returns the ARN of each, and none for an account without one', async () => {
      expect(await under.accountRoles.oidcProviders()).toEqual([]);
      const arns = ['token.actions.githubusercontent.com', 'gitlab.example'].map(
        (host) => `arn:aws:iam::123456789012:oidc-provider/${host}`,
      );
      under.account.oidcProviders = arns;
      expect(await under.accountRoles.oidcProviders()).toEqual(arns);
    });

    test('hasRole is true for a role of the account alone', async () => {
      under.account.roles.add('AWSServiceRoleForBatch');
      expect(await under.accountRoles.hasRole('AWSServiceRoleForBatch')).toBe(true);
      expect(await under.accountRoles.hasRole('AWSServiceRoleForECS')).toBe(false);
    });
  });
};
