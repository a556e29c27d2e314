import type { Contribution } from '../../cloudformation/contribution.ts';
import { type Expression, getAtt } from '../../cloudformation/expression.ts';
import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import type { Cdn } from './cdn.ts';
import { unmadeCertificate } from './certificate-region.ts';
import { type Domain, domainsIn, makesRecord, nameOf } from './domain.ts';
import { aliasRecord, certificate, certificateOf, cloudFrontZone } from './domain-resources.ts';
import { ownDomains } from './domain-uses.ts';

/** The kind of the certificate that is made for the domains of a distribution. */
const certificateKind = 'CdnCertificate';

/** The region whose certificates CloudFront uses: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html */
const certificateRegion = 'us-east-1';

/** Returns the domains that a distribution has in a stage. */
export const cdnDomains = (cdn: Cdn, resource: NamedResource): readonly Domain[] =>
  ownDomains(cdn.customDomains, resource);

/** Returns the domains of a distribution and their certificate; empty for its own domain and certificate. */
export const domainProperties = (cdn: Cdn, resource: ResourceContext): Readonly<Record<string, Expression>> => {
  const domains = cdnDomains(cdn, resource);
  const first = domains.find(({ customCertificateArn }) => customCertificateArn) ?? domains[0];
  if (first === undefined) return {};
  return {
    Aliases: domains.map(nameOf),
    ViewerCertificate: {
      AcmCertificateArn: certificateOf(first, resource, certificateKind),
      // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html
      MinimumProtocolVersion: 'TLSv1.2_2021',
      SslSupportMethod: 'sni-only',
    },
  };
};

/** Returns the certificate of a distribution, for all of its domains, and the records that lead to it, by IPv4 and IPv6. */
export const cdnDomainResources = (cdn: Cdn, distributionId: string, resource: ResourceContext): Contribution[] => {
  const domains = cdnDomains(cdn, resource);
  const [first, ...others] = domains;
  if (first === undefined) return [];
  const isGiven = domains.some(({ customCertificateArn }) => customCertificateArn !== undefined);
  const target = { name: getAtt(distributionId, 'DomainName'), zone: cloudFrontZone };
  return [
    ...(isGiven ? [] : [certificate([first, ...others], resource, certificateKind)]),
    ...domains
      .filter(makesRecord)
      .flatMap((domain) => [
        aliasRecord(domain, target, resource, 'CdnDomainRecord'),
        aliasRecord(domain, target, resource, 'CdnDomainIpv6Record', 'AAAA'),
      ]),
  ];
};

/** Returns what CloudFront refuses in the certificate of a domain; `given` is the first one that a domain names. */
const checkCertificate = (domain: Domain, given: string | undefined, at: Path, stackRegion?: string): Diagnostic[] => {
  const { customCertificateArn: arn } = domain;
  if (arn === undefined) {
    if (given !== undefined)
      return [
        errorAt(
          'config/cdn',
          at,
          'A distribution has one certificate, which another domain names and this one does not.',
          'Request one certificate with all of the domains, and write its ARN as customCertificateArn at each.',
        ),
      ];
    if (stackRegion === undefined || stackRegion === certificateRegion) return [];
    return [unmadeCertificate('CloudFront', certificateRegion, stackRegion, at)];
  }
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
    ...(given === arn
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

/** Returns the domains of the CDNs before this one in the config, in lower case, with the resource that has them. */
const domainsBefore = ({ name, neighbours }: ResourceContext): Map<string, string> => {
  const found = new Map<string, string>();
  for (const other of neighbours.values()) {
    if (other.name === name) break;
    const cdn = other.properties.cdn as Cdn | undefined;
    if (cdn?.enabled) for (const { domainName } of domainsIn(cdn.customDomains)) found.set(domainName, other.name);
  }
  return found;
};

/** Returns what CloudFront refuses in the domains of a distribution. */
export const checkCdnDomains = (cdn: Cdn, resource: ResourceContext, at: Path): Diagnostic[] => {
  const domains = domainsIn(cdn.customDomains);
  const given = domains.find((one) => one.customCertificateArn !== undefined)?.customCertificateArn;
  const owners = domainsBefore(resource);
  return domains.flatMap((domain, index) => {
    const owner = owners.get(domain.domainName);
    owners.set(domain.domainName, resource.name);
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
      ...checkCertificate(domain, given, [...at, index], resource.region),
    ];
  });
};
