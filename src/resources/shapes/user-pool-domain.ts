import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import { concat, type Expression, getAtt, ref, region } from '../../cloudformation/expression.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import { type Domain, makesRecord, nameOf } from './domain.ts';
import { aliasRecord, certificateOf, certificates, cloudFrontZone } from './domain-resources.ts';
import { ownDomains } from './domain-uses.ts';
import { domainPrefix, hasDomain } from './user-pool-client.ts';
import type { UserPoolProperties } from './user-pool-properties.ts';

/** Returns the domain of the user that a pool has in a stage; undefined for none. */
const customDomainOf = ({ customDomain }: UserPoolProperties, pool: NamedResource): Domain | undefined =>
  ownDomains(customDomain === undefined ? [] : [customDomain], pool)[0];

/** Returns the parameters of a pool's domains: that of the user, else the one that Cognito makes; empty without one. */
export const domainParams = (own: UserPoolProperties, pool: NamedResource): Readonly<Record<string, Expression>> => {
  const custom = customDomainOf(own, pool);
  if (custom !== undefined)
    return {
      domain: nameOf(custom),
      customDomainTarget: getAtt(pool.id('UserPoolCustomDomain'), 'CloudFrontDistribution'),
    };
  return hasDomain(own) ? { domain: concat(domainPrefix(own, pool), '.auth.', region, '.amazoncognito.com') } : {};
};

/**
 * Returns the domain of the user at which a pool has its pages, with its certificate and its record. A pool has one
 * beside that of Cognito:
 * https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html
 */
export const userPoolCustomDomain = (own: UserPoolProperties, pool: ResourceContext): ResourceContribution[] => {
  const custom = customDomainOf(own, pool);
  if (custom === undefined) return [];
  const id = pool.id('UserPoolCustomDomain');
  return [
    ...certificates([custom], pool),
    {
      kind: 'resource',
      id,
      from: pool.path,
      tags: 'none',
      // Links in mails and the settings of other services contain it.
      holdsData: 'deleted',
      body: {
        Type: 'AWS::Cognito::UserPoolDomain',
        Metadata: pool.metadata,
        Properties: {
          UserPoolId: ref(pool.id('UserPool')),
          Domain: nameOf(custom),
          CustomDomainConfig: { CertificateArn: certificateOf(custom, pool) },
        },
      },
    },
    ...(makesRecord(custom)
      ? [aliasRecord(custom, { name: getAtt(id, 'CloudFrontDistribution'), zone: cloudFrontZone }, pool)]
      : []),
  ];
};
