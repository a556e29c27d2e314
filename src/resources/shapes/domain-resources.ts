import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import { type Expression, ref } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { type Domain, domainKind, nameOf } from './domain.ts';
import { zoneIdOf } from './domain-zone.ts';

/**
 * The hosted zone of every distribution of CloudFront, those of Cognito included:
 * https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html
 */
export const cloudFrontZone = 'Z2FDTNDATAQYW2';

/** The target of an alias record. */
export interface AliasTarget {
  readonly name: Expression;
  /** The id of the hosted zone that AWS has for targets of this kind. */
  readonly zone: Expression;
}

/** Returns the kind of the certificate that is made for one domain. */
const kindOf = (domain: Domain): string => domainKind('DomainCertificate', domain);

/** Returns the ARN of the certificate of a domain: its own, or that of the certificate that is made, by its kind. */
export const certificateOf = (domain: Domain, resource: ResourceContext, kind = kindOf(domain)): Expression =>
  domain.customCertificateArn === undefined ? ref(resource.id(kind)) : expressionOf(domain.customCertificateArn);

/**
 * Returns a certificate of ACM for domains, the first of which names it, validated by records that CloudFormation makes in their hosted zones:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html
 */
export const certificate = (
  domains: readonly [Domain, ...Domain[]],
  resource: ResourceContext,
  kind = kindOf(domains[0]),
): ResourceContribution => {
  const [first, ...others] = domains;
  return {
    kind: 'resource',
    id: resource.id(kind),
    from: resource.path,
    tags: 'in-place',
    holdsData: 'no',
    body: {
      Type: 'AWS::CertificateManager::Certificate',
      Metadata: resource.metadata,
      Properties: {
        DomainName: nameOf(first),
        ...(others.length > 0 ? { SubjectAlternativeNames: others.map(nameOf) } : {}),
        ValidationMethod: 'DNS',
        DomainValidationOptions: domains.map((domain) => ({
          DomainName: nameOf(domain),
          HostedZoneId: zoneIdOf(domain, resource),
        })),
      },
    },
  };
};

/** Returns the certificates that are made for those of some domains that have none, one for each. */
export const certificates = (domains: readonly Domain[], resource: ResourceContext): ResourceContribution[] =>
  domains
    .filter(({ customCertificateArn }) => customCertificateArn === undefined)
    .map((domain) => certificate([domain], resource));

/** Returns the record by which a domain leads to a target of AWS, an alias of type `A`, or `AAAA` for IPv6. */
export const aliasRecord = (
  domain: Domain,
  target: AliasTarget,
  resource: ResourceContext,
  kind = 'DomainRecord',
  type: 'A' | 'AAAA' = 'A',
): ResourceContribution => ({
  kind: 'resource',
  id: resource.id(domainKind(kind, domain)),
  from: resource.path,
  tags: 'none',
  holdsData: 'no',
  body: {
    Type: 'AWS::Route53::RecordSet',
    Metadata: resource.metadata,
    Properties: {
      HostedZoneId: zoneIdOf(domain, resource),
      Name: nameOf(domain),
      Type: type,
      AliasTarget: { DNSName: target.name, HostedZoneId: target.zone, EvaluateTargetHealth: false },
    },
  },
});
