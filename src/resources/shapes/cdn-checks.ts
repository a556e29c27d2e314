import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import type { Cdn } from './cdn.ts';
import { checkBehaviour } from './cdn-behaviour-checks.ts';
import { traitsOf } from './cdn-origin.ts';
import { checkRoutes } from './cdn-route-checks.ts';

type Domain = NonNullable<Cdn['customDomains']>[number];

/** The region whose certificates CloudFront uses: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html */
const certificateRegion = 'us-east-1';

const checkCertificate = (domain: Domain, first: Domain | undefined, at: Path): Diagnostic[] => {
  const { customCertificateArn: arn, disableDnsRecordCreation } = domain;
  if (arn === undefined || !disableDnsRecordCreation)
    return [
      errorAt(
        'config/not-yet',
        at,
        'A domain whose certificate and DNS record are made in Route 53 is part of the language, but this version does not compile it yet.',
        'Write a map with domainName, customCertificateArn and disableDnsRecordCreation: true, and let a CNAME of the domain lead to `cdnCanonicalDomain`.',
      ),
    ];
  if (hasToken(arn)) return [];
  const region = arn.split(':')[3];
  return [
    ...(region === certificateRegion
      ? []
      : [
          errorAt(
            'config/other-region',
            [...at, 'customCertificateArn'],
            `CloudFront uses certificates of ${certificateRegion} alone, wherever the stack is, and this one is of ${region}.`,
            `Request a certificate for the domain in ${certificateRegion} (ACM), and write its ARN.`,
          ),
        ]),
    ...(first?.customCertificateArn === undefined || first.customCertificateArn === arn
      ? []
      : [
          errorAt(
            'config/cdn',
            [...at, 'customCertificateArn'],
            'A distribution has one certificate, and the first domain has another one.',
            'Request one certificate with all of the domains, and write its ARN at each.',
          ),
        ]),
  ];
};

/** Returns the domains of the other CDNs of the config, in lower case, with the resource that has them. */
const domainsBefore = ({ name, neighbours }: ResourceContext): Map<string, string> => {
  const found = new Map<string, string>();
  for (const other of neighbours.values()) {
    if (other.name === name) break;
    const cdn = other.properties.cdn as Cdn | undefined;
    if (cdn?.enabled)
      for (const { domainName } of cdn.customDomains ?? []) found.set(domainName.toLowerCase(), other.name);
  }
  return found;
};

const checkDomains = (domains: readonly Domain[], resource: ResourceContext, at: Path): Diagnostic[] => {
  const owners = domainsBefore(resource);
  return domains.flatMap((domain, index) => {
    const key = domain.domainName.toLowerCase();
    const owner = owners.get(key);
    owners.set(key, resource.name);
    return [
      ...(owner === undefined
        ? []
        : [
            // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html
            errorAt(
              'config/cdn',
              [...at, index, 'domainName'],
              `The CDN of "${owner}" has this domain already, and a domain leads to one distribution.`,
              'Write another domain, or remove one of the two.',
            ),
          ]),
      ...checkCertificate(domain, domains[0], [...at, index]),
    ];
  });
};

/** Returns what CloudFront refuses in a CDN, and what is not compiled yet. */
export const checkCdn = (cdn: Cdn | undefined, resource: ResourceContext): Diagnostic[] => {
  if (!cdn?.enabled) return [];
  const at = [...resource.path, 'properties', 'cdn'];
  const type = resource.neighbours.get(resource.name)?.type ?? '';
  return [
    ...checkDomains(cdn.customDomains ?? [], resource, [...at, 'customDomains']),
    ...checkBehaviour(cdn, traitsOf(type), at),
    ...checkRoutes(cdn, type, resource, [...at, 'routeRewrites']),
  ];
};
