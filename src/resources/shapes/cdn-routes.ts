import type { Expression } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import type { BalancerProperties } from '../../events/parts/load-balancer.ts';
import { type NamedResource, type Neighbour, namedResource, type ResourceContext } from '../../stage/resource.ts';
import type { Cdn, Rewrite } from './cdn.ts';
import { apiOrigin, bucketOrigin, type CdnOrigin, functionOrigin, traitsOf } from './cdn-origin.ts';
import { type Addressed, isGuarded } from './function-address.ts';
import { balancerOrigin, type OriginBalancer } from './load-balancer-origin.ts';

/** The target of a rewrite, as the config has it. */
export type RouteTo = NonNullable<Rewrite['routeTo']>;

/** A path of a distribution that is answered in another way. */
export interface CdnRoute {
  readonly rewrite: Rewrite;
  readonly origin: CdnOrigin;
  /** True for paths of a bucket that become names of files: `/about` is answered with `/about.html`. */
  readonly findsFiles: boolean;
}

/** Returns the name of the resource of this config that a rewrite leads to; undefined for any other server. */
export const targetOf = (to: RouteTo): string | undefined => {
  if (to.type === 'bucket') return to.properties.bucketName;
  if (to.type === 'function') return to.properties.functionName;
  if (to.type === 'http-api-gateway') return to.properties.httpApiGatewayName;
  return to.type === 'application-load-balancer' ? to.properties.loadBalancerName : undefined;
};

/** Returns a load balancer with the options of a route, by which the CDN reaches it. */
export const routedBalancer = (
  balancer: BalancerProperties,
  { listenerPort, originDomainName }: Pick<Cdn, 'listenerPort' | 'originDomainName'>,
  { customDomains }: Pick<Cdn, 'customDomains'>,
): OriginBalancer => ({ ...balancer, cdn: { listenerPort, originDomainName, customDomains } });

/** Returns the origin that a rewrite leads to. Other resources are used by their parameters alone, so a preview may borrow them. */
const originOf = (to: RouteTo, cdn: Cdn, { neighbours }: ResourceContext): CdnOrigin => {
  if (to.type === 'custom-origin') {
    const { domainName, protocol = 'HTTPS', port = protocol === 'HTTPS' ? 443 : 80 } = to.properties;
    return { ...traitsOf(to.type), domain: expressionOf(domainName), listener: { protocol, port } };
  }
  const { name, id, properties, params } = neighbours.get(targetOf(to) as string) as Neighbour;
  const param = (key: string): Expression => params[key] as Expression;
  if (to.type === 'bucket') return bucketOrigin({ name, id, bucketName: param('name') }, neighbours);
  if (to.type === 'function') return functionOrigin(param('url'), isGuarded(properties as Addressed));
  if (to.type === 'http-api-gateway') return apiOrigin(param('canonicalDomain'));
  return balancerOrigin(routedBalancer(properties, to.properties, cdn), param('canonicalDomain'));
};

/** Returns the routes of a distribution in their order; `own` is the origin of all other paths. */
export const routesOf = (cdn: Cdn, own: CdnOrigin, resource: ResourceContext): CdnRoute[] =>
  (cdn.routeRewrites ?? []).map((rewrite) => {
    const { routeTo } = rewrite;
    const origin = routeTo === undefined ? own : originOf(routeTo, cdn, resource);
    const isAsWritten =
      routeTo?.type === 'bucket' ? routeTo.properties.disableUrlNormalization : cdn.disableUrlNormalization;
    return { rewrite, origin, findsFiles: origin.kind === 'bucket' && !isAsWritten };
  });

/** Returns the other resources of the stack whose CDN leads some paths to a resource. */
export const routedFrom = ({ name, neighbours, stage }: ResourceContext): NamedResource[] =>
  [...neighbours.values()].flatMap((other) => {
    const cdn = other.properties.cdn as Cdn | undefined;
    if (other.name === name || other.borrowed || !cdn?.enabled) return [];
    const leadsHere = (cdn.routeRewrites ?? []).some(({ routeTo }) => routeTo && targetOf(routeTo) === name);
    return leadsHere ? [namedResource(other.name, stage, other.nameInAws)] : [];
  });
