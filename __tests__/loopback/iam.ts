import type { Account } from '../fakes/account.ts';
import { queryError, type Service, xml } from './server.ts';

/** Serves IAM for an account in memory. */
export const iamService = (account: Account): Service => {
  const formOf = ({ body }: { readonly body: string }) => new URLSearchParams(body);
  const operations: Record<string, (form: URLSearchParams) => string | undefined> = {
    ListOpenIDConnectProviders: () =>
      `<OpenIDConnectProviderList>${account.oidcProviders.map((Arn) => `<member>${xml({ Arn })}</member>`).join('')}</OpenIDConnectProviderList>`,
    SimulatePrincipalPolicy: (form) => {
      const all = [...form].filter(([key]) => key.startsWith('ResourceArns.member.')).map(([, value]) => value);
      const service = form.get('ContextEntries.member.1.ContextKeyValues.member.1') ?? '';
      const source = form.get('PolicySourceArn') ?? '';
      const refused = account.notPassed === 'denied' ? [] : (account.notPassed.get(source) ?? []);
      const EvalDecision = refused.includes(service) ? 'implicitDeny' : 'allowed';
      const results = all.map(
        (EvalResourceName) =>
          `<member>${xml({ EvalActionName: 'iam:PassRole', EvalResourceName, EvalDecision })}<MatchedStatements/></member>`,
      );
      return `<IsTruncated>false</IsTruncated><EvaluationResults>${results.join('')}</EvaluationResults>`;
    },
    GetRole: (form) => {
      const RoleName = form.get('RoleName') ?? '';
      if (!account.roles.has(RoleName)) return undefined;
      const AssumeRolePolicyDocument = encodeURIComponent(JSON.stringify(account.trust.get(RoleName) ?? {}));
      const Arn = `arn:aws:iam::${account.id}:role/${RoleName}`;
      return `<Role>${xml({ RoleName, Path: '/', Arn, AssumeRolePolicyDocument })}</Role>`;
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
