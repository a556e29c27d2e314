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

    test('role returns the ARN and the trust policy of a role of the account; undefined for none', async () => {
      const trust = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Federated: 'a%b c' } }] };
      under.account.roles.add('deploy');
      under.account.trust.set('deploy', trust);
      expect(await under.accountRoles.role('deploy')).toEqual({ arn: 'arn:aws:iam::123456789012:role/deploy', trust });
      expect(await under.accountRoles.role('other')).toBeUndefined();
    });

    test('notPassed returns the roles that a principal may not pass on to their service', async () => {
      const principal = 'arn:aws:iam::123456789012:role/cfn';
      if (under.account.notPassed !== 'denied') under.account.notPassed.set(principal, ['batch.amazonaws.com']);
      const passed = (name: string, service: string) => ({
        roleArn: `arn:aws:iam::123456789012:role/${name}`,
        service,
      });
      const roles = [
        passed('a', 'batch.amazonaws.com'),
        passed('b', 'lambda.amazonaws.com'),
        passed('c', 'batch.amazonaws.com'),
      ];
      expect(await under.accountRoles.notPassed(principal, roles)).toEqual([roles[0], roles[2]]);
      expect(await under.accountRoles.notPassed('arn:aws:iam::123456789012:role/other', roles)).toEqual([]);
    });
  });
};
