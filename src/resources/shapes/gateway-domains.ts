import type { Contribution, ResourceContribution } from '../../cloudformation/contribution.ts';
import { concat, type Expression, getAtt, ref } from '../../cloudformation/expression.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import { domainKind, joined, makesRecord, nameOf } from './domain.ts';
import { aliasRecord, certificateOf, certificates } from './domain-resources.ts';
import { ownDomains } from './domain-uses.ts';

type DomainList = readonly unknown[] | undefined;

const urlOf = (domain: Expression): Expression => concat('https://', domain);

/**
 * Returns the parameters of an HTTP API that lead to it: its first domain of its own that is no wildcard, else the
 * address of AWS, which stands for all domains in a preview that takes none.
 */
export const gatewayAddresses = (
  list: DomainList,
  gateway: NamedResource,
  canonical: Expression,
): Readonly<Record<string, Expression>> => {
  const own = ownDomains(list, gateway);
  const names = own.map(nameOf);
  const shown = names.length > 0 ? names : [canonical];
  const first = own.find(({ domainName }) => !domainName.startsWith('*.'));
  const domain = first === undefined ? canonical : nameOf(first);
  const targets = own.map((one) => getAtt(gateway.id(domainKind('DomainName', one)), 'RegionalDomainName'));
  return {
    canonicalDomain: canonical,
    domain,
    url: first === undefined ? getAtt(gateway.id('Api'), 'ApiEndpoint') : urlOf(domain),
    ...(list?.length
      ? {
          customDomains: joined(shown),
          customDomainUrl: urlOf(shown[0] as Expression),
          customDomainUrls: joined(shown.map(urlOf)),
          customDomainTargets: joined(targets.length > 0 ? targets : [canonical]),
        }
      : {}),
  };
};

const withoutDomain = 'The API has no domain of its own: add customDomains.';

/** Hints, by parameter, how an HTTP API gets the parameters of domains. */
export const withoutGatewayDomain: Readonly<Record<string, string>> = {
  customDomains: withoutDomain,
  customDomainTargets: withoutDomain,
  customDomainUrl: withoutDomain,
  customDomainUrls: withoutDomain,
};

/**
 * Returns the domains of an HTTP API, each with its certificate, the mapping to the API's stage, and its record:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-custom-domain-names.html
 */
export const gatewayDomains = (list: DomainList, gateway: ResourceContext): Contribution[] => {
  const own = ownDomains(list, gateway);
  return [
    ...certificates(own, gateway),
    ...own.flatMap((domain): ResourceContribution[] => {
      const id = gateway.id(domainKind('DomainName', domain));
      const resource = { kind: 'resource', from: gateway.path } as const;
      return [
        {
          ...resource,
          id,
          tags: { map: 'Tags' },
          // Records that the stack does not make lead to its address, and AWS makes another one for another domain.
          holdsData: 'deleted',
          body: {
            Type: 'AWS::ApiGatewayV2::DomainName',
            Metadata: gateway.metadata,
            Properties: {
              DomainName: nameOf(domain),
              DomainNameConfigurations: [
                {
                  CertificateArn: certificateOf(domain, gateway),
                  // An HTTP API has no other type, and no older TLS.
                  EndpointType: 'REGIONAL',
                  SecurityPolicy: 'TLS_1_2',
                },
              ],
            },
          },
        },
        {
          ...resource,
          id: gateway.id(domainKind('ApiMapping', domain)),
          tags: 'none',
          holdsData: 'no',
          body: {
            Type: 'AWS::ApiGatewayV2::ApiMapping',
            Metadata: gateway.metadata,
            Properties: { ApiId: ref(gateway.id('Api')), DomainName: ref(id), Stage: ref(gateway.id('Stage')) },
          },
        },
        ...(makesRecord(domain)
          ? [
              aliasRecord(
                domain,
                { name: getAtt(id, 'RegionalDomainName'), zone: getAtt(id, 'RegionalHostedZoneId') },
                gateway,
              ),
            ]
          : []),
      ];
    }),
  ];
};
