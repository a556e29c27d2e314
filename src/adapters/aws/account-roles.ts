import { passedToKey } from '../../permissions/policy-scopes.ts';
import type { AccountRoles, PassedRole, TrustedRole } from '../../ports/account-roles.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { isGone } from './is-gone.ts';
import { callIam } from './signed-calls.ts';
import { elementsAt, textAt } from './xml.ts';

/** Returns a policy of a response, which IAM escapes as in a URL; undefined for one that is no JSON. */
const documentIn = (text: string): unknown => {
  try {
    return JSON.parse(decodeURIComponent(text));
  } catch {
    return undefined;
  }
};

/** Returns roles by the service that they are passed to. */
const byService = (roles: readonly PassedRole[]): ReadonlyMap<string, readonly PassedRole[]> => {
  const services = [...new Set(roles.map(({ service }) => service))];
  return new Map(services.map((service) => [service, roles.filter((one) => one.service === service)]));
};

/**
 * Returns those of the roles that a principal may not pass on to their service.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
 */
const notPassed = async (
  clients: Clients,
  clock: Clock,
  principalArn: string,
  roles: readonly PassedRole[],
): Promise<readonly PassedRole[]> => {
  const found: PassedRole[] = [];
  for (const [service, passed] of byService(roles)) {
    const resources = Object.fromEntries(
      passed.map(({ roleArn }, index) => [`ResourceArns.member.${index + 1}`, roleArn]),
    );
    const root = await callIam(clients, clock, 'SimulatePrincipalPolicy', {
      PolicySourceArn: principalArn,
      'ActionNames.member.1': 'iam:PassRole',
      ...resources,
      'ContextEntries.member.1.ContextKeyName': passedToKey,
      'ContextEntries.member.1.ContextKeyType': 'string',
      'ContextEntries.member.1.ContextKeyValues.member.1': service,
      // As many as AWS returns in one response; a project has fewer roles.
      MaxItems: '1000',
    });
    const results = elementsAt(root, 'SimulatePrincipalPolicyResult', 'EvaluationResults', 'member');
    const specific = results.flatMap((one) => elementsAt(one, 'ResourceSpecificResults', 'member'));
    const denied = new Set(
      [...results, ...specific].flatMap((one) => {
        const decision = textAt(one, 'EvalDecision') ?? textAt(one, 'EvalResourceDecision');
        return decision === undefined || decision === 'allowed' ? [] : (textAt(one, 'EvalResourceName') ?? []);
      }),
    );
    found.push(...passed.filter(({ roleArn }) => denied.has(roleArn)));
  }
  return found;
};

/** Returns the port to the roles and the OIDC providers of the run's account. */
export const awsAccountRoles = (clients: Clients, clock: Clock): AccountRoles => {
  const role = async (name: string): Promise<TrustedRole | undefined> => {
    try {
      const root = await callIam(clients, clock, 'GetRole', { RoleName: name });
      const [found] = elementsAt(root, 'GetRoleResult', 'Role');
      return {
        arn: textAt(found, 'Arn') ?? '',
        trust: documentIn(textAt(found, 'AssumeRolePolicyDocument') ?? ''),
      };
    } catch (error) {
      if (isGone(error, /^NoSuchEntity/)) return undefined;
      throw error;
    }
  };
  return {
    // All of them at once: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOpenIDConnectProviders.html
    oidcProviders: async () => {
      const root = await callIam(clients, clock, 'ListOpenIDConnectProviders');
      const list = ['ListOpenIDConnectProvidersResult', 'OpenIDConnectProviderList', 'member'];
      return elementsAt(root, ...list).flatMap((member) => textAt(member, 'Arn') ?? []);
    },
    hasRole: async (name) => (await role(name)) !== undefined,
    role,
    notPassed: (principalArn, roles) => notPassed(clients, clock, principalArn, roles),
  };
};
