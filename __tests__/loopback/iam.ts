import type { Account } from '../fakes/account.ts';
import { queryError, type Service, xml } from './server.ts';

/** Serves IAM for an account in memory. */
export const iamService = (account: Account): Service => {
  const formOf = ({ body }: { readonly body: string }) => new URLSearchParams(body);
  const operations: Record<string, (form: URLSearchParams) => string | undefined> = {
    ListOpenIDConnectProviders: () =>
      `<OpenIDConnectProviderList>${account.oidcProviders.map((Arn) => `<member>${xml({ Arn })}</member>`).join('')}</OpenIDConnectProviderList>`,
    GetRole: (form) => {
      const RoleName = form.get('RoleName') ?? '';
      return account.roles.has(RoleName) ? `<Role>${xml({ RoleName, Path: '/' })}</Role>` : undefined;
    },
  };
  return {
    // IAM signs in the first region of its partition.
    takes: ({ headers }) => /\/us-east-1\/iam\/aws4_request/.test(headers.authorization ?? ''),
    name: (request) => formOf(request).get('Action') ?? '',
    error: queryError,
    answer: (request) => {
      const form = formOf(request);
      const action = form.get('Action') ?? '';
      const operation = operations[action];
      if (operation === undefined) return queryError(400, 'InvalidAction', `The action ${action} is not valid.`);
      const result = operation(form);
      if (result === undefined)
        return queryError(404, 'NoSuchEntity', `The role with name ${form.get('RoleName')} cannot be found.`);
      return {
        body: `<${action}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><${action}Result>${result}</${action}Result><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></${action}Response>`,
      };
    },
  };
};
