import type { AccountRoles } from '../../ports/account-roles.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { isGone } from './is-gone.ts';
import { callIam } from './signed-calls.ts';
import { elementsAt, textAt } from './xml.ts';

/** Returns the port to the roles and the OIDC providers of the run's account. */
export const awsAccountRoles = (clients: Clients, clock: Clock): AccountRoles => ({
  // All of them at once: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOpenIDConnectProviders.html
  oidcProviders: async () => {
    const root = await callIam(clients, clock, 'ListOpenIDConnectProviders');
    const list = ['ListOpenIDConnectProvidersResult', 'OpenIDConnectProviderList', 'member'];
    return elementsAt(root, ...list).flatMap((member) => textAt(member, 'Arn') ?? []);
  },

  hasRole: async (name) => {
    try {
      await callIam(clients, clock, 'GetRole', { RoleName: name });
      return true;
    } catch (error) {
      if (isGone(error, /^NoSuchEntity/)) return false;
      throw error;
    }
  },
});
