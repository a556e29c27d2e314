import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import type { Cdn } from './cdn.ts';
import { checkBehaviour } from './cdn-behaviour-checks.ts';
import { checkCdnDomains } from './cdn-domains.ts';
import { traitsOf } from './cdn-origin.ts';
import { checkRoutes } from './cdn-route-checks.ts';
import { checkFirewallUse } from './firewall-checks.ts';

/** Returns what CloudFront refuses in a CDN. */
export const checkCdn = (cdn: Cdn | undefined, resource: ResourceContext): Diagnostic[] => {
  if (!cdn?.enabled) return [];
  const at = [...resource.path, 'properties', 'cdn'];
  const type = resource.neighbours.get(resource.name)?.type ?? '';
  return [
    ...checkCdnDomains(cdn, resource, [...at, 'customDomains']),
    ...checkBehaviour(cdn, traitsOf(type), at),
    ...checkFirewallUse(cdn.useFirewall, 'cdn', resource, [...at, 'useFirewall']),
    ...checkRoutes(cdn, type, resource, [...at, 'routeRewrites']),
  ];
};
