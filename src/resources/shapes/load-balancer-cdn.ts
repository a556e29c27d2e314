import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { BalancerProperties } from '../../events/parts/load-balancer.ts';
import { text } from '../../schema/shape.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { type Cdn, cdn } from './cdn.ts';
import { checkCdn } from './cdn-checks.ts';
import { port } from './load-balancer-listeners.ts';
import { checkBalancerOrigin } from './load-balancer-origin.ts';

/** The shape of the CDN of a load balancer. */
export const balancerCdn = cdn({
  listenerPort: port('The port of the listener that CloudFront uses; without it the one of HTTPS, else the first.'),
  originDomainName: text(
    'The domain by which CloudFront reaches a listener of HTTPS, whose certificate has it; without it the first of `customDomains`.',
  ),
});

/** A load balancer with a CDN, as the config has it. */
interface Balancer extends BalancerProperties {
  readonly cdn?: Cdn | undefined;
}

/** Returns what CloudFront refuses in the CDN of a load balancer, and what keeps it from the load balancer. */
export const checkBalancerCdn = (balancer: Balancer, resource: ResourceContext): Diagnostic[] => {
  if (!balancer.cdn?.enabled) return [];
  const at = [...resource.path, 'properties'];
  return [
    ...checkCdn(balancer.cdn, resource),
    ...checkBalancerOrigin(balancer, {
      access: [...at, 'interface'],
      options: [...at, 'cdn'],
      instead: 'remove cdn',
      madeIn: resource.stage,
    }),
  ];
};
