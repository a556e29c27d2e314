import { type Expression, getAtt } from '../../cloudformation/expression.ts';
import { expressionOf, shownText } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { type BalancerProperties, type Listener, listenersOf } from '../../events/parts/load-balancer.ts';
import { text } from '../../schema/shape.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import { type Cdn, cdn } from './cdn.ts';
import { checkCdn } from './cdn-checks.ts';
import type { CdnOrigin } from './cdn-distribution.ts';
import { domainsOf } from './load-balancer-checks.ts';
import { port } from './load-balancer-listeners.ts';

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

/** Returns the listener that CloudFront uses; undefined for a port that has none. */
const listenerOf = (balancer: Balancer): Listener | undefined => {
  const all = listenersOf(balancer);
  const { listenerPort } = balancer.cdn ?? {};
  if (listenerPort !== undefined) return all.find((one) => one.port === listenerPort);
  return all.find(({ protocol }) => protocol === 'HTTPS') ?? all[0];
};

/**
 * Returns the domain by which CloudFront reaches a listener: for HTTPS one that its certificate can have; undefined if it
 * is the name that AWS gives to the load balancer, of which no certificate is made.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html
 */
const domainOf = (balancer: Balancer, { protocol }: Listener): string | undefined =>
  balancer.cdn?.originDomainName ?? (protocol === 'HTTPS' ? domainsOf(balancer)[0]?.domainName : undefined);

/** Returns a load balancer as the origin of its CDN. */
export const balancerOrigin = (balancer: Balancer, resource: NamedResource): CdnOrigin => {
  const listener = listenerOf(balancer) as Listener;
  const own = domainOf(balancer, listener);
  const domain: Expression = own === undefined ? getAtt(resource.id('LoadBalancer'), 'DNSName') : expressionOf(own);
  return { kind: 'server', domain, listener: { protocol: listener.protocol, port: listener.port } };
};

/** True for a port at which CloudFront reaches servers: https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CustomOriginConfig.html */
const isReachable = (at: number): boolean => at === 80 || at === 443 || at >= 1_024;

/** Returns what keeps CloudFront from a listener; `at` is the config path of the properties. */
const checkListener = (balancer: Balancer, listener: Listener, at: Path): Diagnostic[] => {
  const domain = domainOf(balancer, listener);
  const aliases = (balancer.cdn?.customDomains ?? []).map(({ domainName }) => domainName.toLowerCase());
  const found: Diagnostic[] = [];
  const fault = (path: Path, sentence: string, hint: string) => found.push(errorAt('config/cdn', path, sentence, hint));
  if (!isReachable(listener.port))
    fault(
      [...at, 'cdn'],
      `CloudFront reaches servers at ports 80, 443 and from 1024 on, and the listener has ${listener.port}.`,
      'Write listenerPort with the port of another listener, or give this one another port.',
    );
  if (listener.protocol === 'HTTPS' && domain === undefined)
    fault(
      [...at, 'cdn'],
      'CloudFront asks a listener of HTTPS for a certificate of the name by which it calls, and AWS makes none for the name of a load balancer.',
      'Add originDomainName: a domain that the certificate of the listener has, and that leads to the load balancer; or customDomains.',
    );
  if (domain !== undefined && aliases.includes(domain.toLowerCase()))
    fault(
      [...at, 'cdn'],
      `The domain ${shownText(domain)} is one of the CDN, so CloudFront would call itself.`,
      'Write another domain as originDomainName, which leads to the load balancer.',
    );
  if (listener.whitelistIps !== undefined)
    found.push(
      warningAt(
        'config/cdn',
        [...at, 'cdn'],
        `Only the addresses of whitelistIps may connect to port ${listener.port}, and CloudFront calls from its own.`,
        'Remove whitelistIps, or add the addresses of CloudFront: https://ip-ranges.amazonaws.com/ip-ranges.json, CLOUDFRONT_ORIGIN_FACING.',
      ),
    );
  return found;
};

/** Returns what CloudFront refuses in the CDN of a load balancer, and what keeps it from the load balancer. */
export const checkBalancerCdn = (balancer: Balancer, resource: ResourceContext): Diagnostic[] => {
  if (!balancer.cdn?.enabled) return [];
  const at = [...resource.path, 'properties'];
  const listener = listenerOf(balancer);
  const found = checkCdn(balancer.cdn, resource);
  if (balancer.interface === 'internal')
    found.push(
      errorAt(
        'config/cdn',
        [...at, 'interface'],
        'CloudFront calls over the internet, and an internal load balancer is reached from the VPC alone.',
        'Write interface: internet, or remove cdn.',
      ),
    );
  if (listener !== undefined) return [...found, ...checkListener(balancer, listener, at)];
  const ports = listenersOf(balancer).map(({ port: one }) => one);
  return [
    ...found,
    errorAt(
      'config/cdn',
      [...at, 'cdn', 'listenerPort'],
      `The load balancer has no listener at port ${balancer.cdn.listenerPort}.`,
      `Write listenerPort with ${ports.join(' or ')}.`,
    ),
  ];
};
