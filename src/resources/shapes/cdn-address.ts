import { concat, type Expression, getAtt } from '../../cloudformation/expression.ts';
import { screamingSnakeCase } from '../../cloudformation/names.ts';
import type { NamedResource } from '../../stage/resource.ts';
import type { Cdn } from './cdn.ts';
import { joined, nameOf } from './domain.ts';
import { ownDomains } from './domain-uses.ts';

const urlOf = (domain: Expression): Expression => concat('https://', domain);

/** Returns the parameters of a resource with a CDN; none without one. */
export const cdnAddresses = (cdn: Cdn | undefined, resource: NamedResource): Readonly<Record<string, Expression>> => {
  if (!cdn?.enabled) return {};
  const canonical = getAtt(resource.id('CdnDistribution'), 'DomainName');
  const own = ownDomains(cdn.customDomains, resource).map(nameOf);
  // A preview that takes no domain of the config answers at the address of CloudFront alone.
  const domains = own.length > 0 ? own : [canonical];
  const domain = domains[0] as Expression;
  return {
    cdnCanonicalDomain: canonical,
    cdnCanonicalUrl: urlOf(canonical),
    cdnDomain: domain,
    cdnUrl: urlOf(domain),
    ...(cdn.customDomains?.length
      ? { cdnCustomDomains: joined(domains), cdnCustomDomainUrls: joined(domains.map(urlOf)) }
      : {}),
  };
};

/** Returns the variables of a job or function that is connected to a resource with a CDN; none without one. */
export const cdnVariables = (cdn: Cdn | undefined, resource: NamedResource): Readonly<Record<string, Expression>> =>
  Object.fromEntries(
    Object.entries(cdnAddresses(cdn, resource)).map(([param, value]) => [screamingSnakeCase(param), value]),
  );

const withoutCdn = 'It has no CDN: add cdn with enabled: true.';
const withoutDomain = 'Its CDN has no domain of its own: add cdn with enabled: true and customDomains.';

/** Hints, by parameter, how a resource gets the parameters of a CDN. */
export const withoutAddress: Readonly<Record<string, string>> = {
  cdnCanonicalDomain: withoutCdn,
  cdnCanonicalUrl: withoutCdn,
  cdnCustomDomains: withoutDomain,
  cdnCustomDomainUrls: withoutDomain,
  cdnDomain: withoutCdn,
  cdnUrl: withoutCdn,
};
