import { fault, faultsOr, fine, unknown } from '../../../doctor/verdict.ts';
import { passedToKey } from '../../../permissions/policy-scopes.ts';
import type { PassedRole } from '../../../ports/account-roles.ts';
import { resourcesOfType } from '../../drift/checks/check.ts';
import type { StackCheck, StackSubject } from '../check.ts';

/** Properties of a role in a template, as far as they are read. */
interface RoleProperties {
  readonly Path?: unknown;
  readonly AssumeRolePolicyDocument?: { readonly Statement?: unknown };
}

/** Returns the services that may assume a role, by its trust policy in the template. */
const servicesOf = ({ AssumeRolePolicyDocument }: RoleProperties): readonly string[] =>
  [Object(AssumeRolePolicyDocument).Statement ?? []]
    .flat()
    .flatMap((one) => [(Object(Object(one).Principal) as { Service?: unknown }).Service ?? []].flat())
    .filter((service): service is string => typeof service === 'string');

/** Returns the roles of the stack with the services that get them. */
const passedIn = ({ stack, identity }: StackSubject): readonly PassedRole[] => {
  const [, partition = 'aws'] = stack.stack.id.split(':');
  return resourcesOfType(stack, 'AWS::IAM::Role').flatMap(({ physicalId, properties }) => {
    const { Path = '/' } = properties as RoleProperties;
    if (typeof Path !== 'string' || physicalId === '') return [];
    const roleArn = `arn:${partition}:iam::${identity.account}:role${Path}${physicalId}`;
    return servicesOf(properties as RoleProperties).map((service) => ({ roleArn, service }));
  });
};

/** Returns the ARN of the user or role that CloudFormation works by; undefined for one that IAM does not show. */
const principalOf = async ({ world, request, stack, identity }: StackSubject): Promise<string | undefined> => {
  const service = request.serviceRole ?? stack.stack.roleArn;
  if (service !== undefined) return service;
  const name = /:assumed-role\/([^/]+)\//.exec(identity.arn)?.[1];
  return name === undefined ? identity.arn : (await (await world.accountRoles()).role(name))?.arn;
};

/** Looks whether CloudFormation may pass the roles of the stack on to their services, by simulation. */
export const passRole: StackCheck = {
  name: 'pass-role',
  about: 'iam:PassRole',
  needs: 'stack',
  look: async (subject) => {
    const roles = passedIn(subject);
    if (roles.length === 0) return [fine('The stack has no role to pass on.')];
    const principal = await principalOf(subject);
    if (principal === undefined)
      return [unknown('IAM does not show the role in use, whose right to pass on roles is therefore not known.')];
    const refused = await (await subject.world.accountRoles()).notPassed(principal, roles);
    const services = [...new Set(refused.map(({ service }) => service))];
    const name = principal.slice(principal.lastIndexOf('/') + 1);
    return faultsOr(
      services.map((service) => {
        const Resource = refused.filter((one) => one.service === service).map(({ roleArn }) => roleArn);
        const statement = {
          Effect: 'Allow',
          Action: 'iam:PassRole',
          Resource,
          Condition: { StringEquals: { [passedToKey]: service } },
        };
        return fault(
          `${principal} may not pass ${Resource.map((one) => one.slice(one.lastIndexOf('/') + 1)).join(', ')} to ${service}.`,
          'CloudFormation works by it: the next change of what has such a role fails with AccessDenied.',
          `Add the statement ${JSON.stringify(statement)} to a policy of ${name}, or deploy the template of \`${subject.request.commandLine('bootstrap')}\` again.`,
        );
      }),
      `${name} may pass on the ${roles.length} roles of the stack.`,
    );
  },
};
