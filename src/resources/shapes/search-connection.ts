import { allow } from '../../cloudformation/contribution.ts';
import { concat, type Expression, getAtt } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import type { Connection, NamedResource } from '../../stage/resource.ts';
import { asVariables } from './connection-secret.ts';
import type { SearchProperties } from './search-shape.ts';

/** Returns the parameters of a domain, of one that the stack makes or of one that is there already. */
export const searchParams = (
  { existing }: SearchProperties,
  domain: NamedResource,
): Readonly<Record<'arn' | 'domainEndpoint', Expression>> =>
  existing === undefined
    ? { arn: getAtt(domain.id('Domain'), 'Arn'), domainEndpoint: getAtt(domain.id('Domain'), 'DomainEndpoint') }
    : { arn: expressionOf(existing.arn), domainEndpoint: expressionOf(existing.domainEndpoint) };

/**
 * Returns the permissions and the variables of a job that is connected to a domain: any request that is signed with the
 * job's role. https://docs.aws.amazon.com/opensearch-service/latest/developerguide/request-signing.html
 */
export const searchConnection = (own: SearchProperties, domain: NamedResource): Connection => {
  const params = searchParams(own, domain);
  return {
    statements: [allow(['es:ESHttp*'], concat(params.arn, '/*'))],
    variables: asVariables(params),
  };
};
