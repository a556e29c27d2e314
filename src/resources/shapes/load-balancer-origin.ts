import type { Expression } from '../../cloudformation/expression.ts';
import { expressionOf, shownText } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { type BalancerProperties, type Listener, listenersOf } from '../../events/parts/load-balancer.ts';
import { checkCalledHost } from '../../stage/public-host.ts';
import type { Stage } from '../../stage/stage.ts';
import type { Cdn } from './cdn.ts';
import { type CdnOrigin, traitsOf } from './cdn-origin.ts';
import { isOfStage } from './domain.ts';
import { domainsOf } from './load-balancer-checks.ts';

/** A load balancer with the options by which a CDN reaches it. */
export interface OriginBalancer extends BalancerProperties {
  readonly cdn?: Pick<Cdn, 'listenerPort' | 'originDomainName' | 'customDomains'> | undefined;
}

/** Returns the listener that CloudFront uses; undefined for a port that has none. */
const listenerOf = (balancer: OriginBalancer): Listener | undefined => {
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
const domainOf = (balancer: OriginBalancer, { protocol }: Listener): string | undefined =>
  balancer.cdn?.originDomainName ?? (protocol === 'HTTPS' ? domainsOf(balancer)[0]?.domainName : undefined);

/** Returns a load balancer as the origin of a CDN; `dnsName` is the name that AWS gives to it. */
export const balancerOrigin = (balancer: OriginBalancer, dnsName: Expression): CdnOrigin => {
  const listener = listenerOf(balancer) as Listener;
  const own = domainOf(balancer, listener);
  return {
    ...traitsOf('application-load-balancer'),
    domain: own === undefined ? dnsName : expressionOf(own),
    listener: { protocol: listener.protocol, port: listener.port },
  };
};

/** True for a port at which CloudFront reaches servers: https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CustomOriginConfig.html */
export const isReachable = (at: number): boolean => at === 80 || at === 443 || at >= 1_024;

/** Returns what keeps CloudFront from a listener. */
const checkListener = (
  balancer: OriginBalancer,
  listener: Listener,
  { options: at, madeIn: stage }: OriginPlace,
): Diagnostic[] => {
  const domain = domainOf(balancer, listener);
  const aliases = (balancer.cdn?.customDomains ?? []).map(({ domainName }) => domainName.toLowerCase());
  const found: Diagnostic[] = [];
  const fault = (sentence: string, hint: string) => found.push(errorAt('config/cdn', at, sentence, hint));
  if (!isReachable(listener.port))
    fault(
      `CloudFront reaches servers at ports 80, 443 and from 1024 on, and the listener has ${listener.port}.`,
      'Write listenerPort with the port of another listener, or give this one another port.',
    );
  if (listener.protocol === 'HTTPS' && domain === undefined)
    fault(
      'CloudFront asks a listener of HTTPS for a certificate of the name by which it calls, and AWS makes none for the name of a load balancer.',
      'Add originDomainName: a domain that the certificate of the listener has, and that leads to the load balancer; or customDomains.',
    );
  if (domain !== undefined)
    found.push(...checkCalledHost({ host: domain, caller: 'CloudFront', code: 'config/cdn', path: at }));
  if (domain !== undefined && aliases.includes(domain.toLowerCase()))
    fault(
      `The domain ${shownText(domain)} is one of the CDN, so CloudFront would call itself.`,
      'Write another domain as originDomainName, which leads to the load balancer.',
    );
  if (domain !== undefined && stage !== undefined && !isOfStage({ domainName: domain }, stage))
    fault(
      `The CDN of the preview ${stage.stage} would call ${shownText(domain)}, which leads to the load balancer of another stage.`,
      "Write the stage into the domain, such as $Format('{}.example.com', $Stage()), or listenerPort with a listener of HTTP.",
    );
  if (listener.whitelistIps !== undefined)
    found.push(
      warningAt(
        'config/cdn',
        at,
        `Only the addresses of whitelistIps may connect to port ${listener.port}, and CloudFront calls from its own.`,
        'Remove whitelistIps, or add the addresses of CloudFront: https://ip-ranges.amazonaws.com/ip-ranges.json, CLOUDFRONT_ORIGIN_FACING.',
      ),
    );
  return found;
};

/** A load balancer's place in the config, by which mistakes are reported. */
interface OriginPlace {
  /** The path of what makes it internal. */
  readonly access: Path;
  /** The path of the options by which a CDN reaches it: of `cdn`, or of the properties of a route. */
  readonly options: Path;
  /** The stage that makes it; undefined for one of another stage, which a preview borrows. */
  readonly madeIn: Stage | undefined;
  /** The remedy besides another load balancer, as the end of a sentence. */
  readonly instead: string;
}

/** Returns what keeps CloudFront from a load balancer. */
export const checkBalancerOrigin = (balancer: OriginBalancer, place: OriginPlace): Diagnostic[] => {
  const { access, options, instead } = place;
  const found: Diagnostic[] = [];
  const listener = listenerOf(balancer);
  if (balancer.interface === 'internal')
    found.push(
      errorAt(
        'config/cdn',
        access,
        'CloudFront calls over the internet, and an internal load balancer is reached from the VPC alone.',
        `Write interface: internet, or ${instead}.`,
      ),
    );
  if (listener !== undefined) return [...found, ...checkListener(balancer, listener, place)];
  const ports = listenersOf(balancer).map(({ port: one }) => one);
  return [
    ...found,
    errorAt(
      'config/cdn',
      [...options, 'listenerPort'],
      `The load balancer has no listener at port ${balancer.cdn?.listenerPort}.`,
      `Write listenerPort with ${ports.join(' or ')}.`,
    ),
  ];
};
