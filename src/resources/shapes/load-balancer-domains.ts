import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import { concat, type Expression, getAtt } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { type BalancerProperties, type Listener, listenersOf } from '../../events/parts/load-balancer.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import { joined, makesRecord, nameOf } from './domain.ts';
import { aliasRecord, certificateOf, certificates } from './domain-resources.ts';
import { ownDomains } from './domain-uses.ts';
import { domainsOf } from './load-balancer-checks.ts';

/** Returns the name that AWS gives to a load balancer. */
export const dnsName = (balancer: NamedResource): Expression => getAtt(balancer.id('LoadBalancer'), 'DNSName');

/** Returns the URL of a domain at the listener that callers use: the first of HTTPS, else the first one. */
const urlOf = (domain: Expression, properties: BalancerProperties): Expression => {
  const all = listenersOf(properties);
  const { protocol, port: at } = all.find((one) => one.protocol === 'HTTPS') ?? (all[0] as Listener);
  const isUsual = at === (protocol === 'HTTPS' ? 443 : 80);
  return concat(`${protocol.toLowerCase()}://`, domain, isUsual ? '' : `:${at}`);
};

/**
 * Returns the parameters of a load balancer that lead to it: its domains, else the name of AWS, which stands for all
 * domains in a preview that takes none.
 */
export const balancerAddresses = (
  balancer: NamedResource,
  properties: BalancerProperties,
): Readonly<Record<string, Expression>> => {
  const own = ownDomains(properties.customDomains, balancer).map(nameOf);
  const domains = own.length > 0 ? own : [dnsName(balancer)];
  const domain = domains[0] as Expression;
  return {
    canonicalDomain: dnsName(balancer),
    domain,
    url: urlOf(domain, properties),
    ...(properties.customDomains?.length
      ? { customDomains: joined(domains), customDomainUrls: joined(domains.map((one) => urlOf(one, properties))) }
      : {}),
  };
};

/** Returns the ARNs of the certificates of an HTTPS listener, each once: its own, then those of the domains. */
export const certificatesOf = (
  listener: Listener,
  properties: BalancerProperties,
  balancer: ResourceContext,
): readonly Expression[] => {
  if (listener.protocol === 'HTTP') return [];
  const all = [
    ...(listener.customCertificateArns ?? []).map(expressionOf),
    ...domainsOf(properties).map((domain) => certificateOf(domain, balancer)),
  ];
  return [...new Map(all.map((arn) => [JSON.stringify(arn), arn])).values()];
};

/** Returns the certificates that are made for a load balancer, and the records by which domains lead to it. */
export const balancerDomains = (properties: BalancerProperties, balancer: ResourceContext): ResourceContribution[] => {
  const isSecure = listenersOf(properties).some(({ protocol }) => protocol === 'HTTPS');
  const target = { name: dnsName(balancer), zone: getAtt(balancer.id('LoadBalancer'), 'CanonicalHostedZoneID') };
  return [
    ...(isSecure ? certificates(domainsOf(properties), balancer) : []),
    ...ownDomains(properties.customDomains, balancer)
      .filter(makesRecord)
      .map((domain) => aliasRecord(domain, target, balancer)),
  ];
};
