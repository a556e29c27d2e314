import type { Contribution } from '../../cloudformation/contribution.ts';
import { accountId, concat, type Expression, getAtt, partition, ref } from '../../cloudformation/expression.ts';
import { physicalName } from '../../cloudformation/names.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import type { Cdn } from './cdn.ts';
import { cdnDomainResources, domainProperties } from './cdn-domains.ts';
import { edgeProgram, indexOf } from './cdn-function.ts';

/** The server that a distribution fetches from. */
export interface CdnOrigin {
  /** A bucket, which answers signed requests alone, or a server. */
  readonly kind: 'bucket' | 'server';
  readonly domain: Expression;
  /** The listener of a server; HTTPS at 443 without it. */
  readonly listener?: { readonly protocol: 'HTTP' | 'HTTPS'; readonly port: number };
  /** True for a Lambda function that answers signed requests alone. */
  readonly isSignedFunction?: boolean;
  /** Logical ids of resources that must exist before the distribution. */
  readonly dependsOn?: readonly string[];
}

/**
 * Ids of AWS's managed policies, which are alike in all accounts.
 *
 * - https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html
 * - https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html
 */
export const managedPolicies = {
  /** Keeps what the origin allows, a day where it says nothing; query, cookies and headers are no part of the key. */
  CachingOptimized: '658327ea-f89d-4fab-a63d-7e88639e58f6',
  /** Keeps nothing. */
  CachingDisabled: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
  /** Sends on all that a viewer sent but the name in `Host`, by which an API knows itself. */
  AllViewerExceptHostHeader: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
} as const;

/** Seconds for which a missing file stays missing, as CloudFront has it; CloudFormation would make it 300. */
const errorSeconds = 10;

const readMethods = ['GET', 'HEAD', 'OPTIONS'];

/** The name of AWS's service, as principals have it. */
const service = 'cloudfront.amazonaws.com';

const distributionId = (resource: NamedResource): string => resource.id('CdnDistribution');

/** Returns the statements of a bucket's policy that let the distribution read objects, and nobody else's; none without a CDN. */
export const cdnStatements = (cdn: Cdn | undefined, bucketArn: Expression, resource: NamedResource): Expression[] =>
  cdn?.enabled
    ? [
        // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html
        {
          Effect: 'Allow',
          Principal: { Service: service },
          Action: ['s3:GetObject'],
          Resource: concat(bucketArn, '/*'),
          Condition: {
            StringEquals: { 'AWS:SourceArn': distributionArn(resource) },
          },
        },
      ]
    : [];

/** Returns the type of an origin for which CloudFront signs its requests; undefined for any other. */
const signedType = ({ kind, isSignedFunction }: CdnOrigin): 's3' | 'lambda' | undefined => {
  if (kind === 'bucket') return 's3';
  return isSignedFunction ? 'lambda' : undefined;
};

/** Returns the ARN of the distribution in front of a resource. */
export const distributionArn = (resource: NamedResource): Expression =>
  concat('arn:', partition, ':cloudfront::', accountId, ':distribution/', ref(distributionId(resource)));

/** Returns the answers to a path that leads nowhere: S3 says 403 to readers who may not list. */
const errorResponses = (cdn: Cdn, { kind }: CdnOrigin): Expression | undefined => {
  const usual = cdn.rewriteRoutesForSinglePageApp ? indexOf(cdn) : '404.html';
  const written = cdn.errorDocument === undefined ? undefined : expressionOf(cdn.errorDocument.replace(/^\//, ''));
  const page = written ?? (kind === 'bucket' ? usual : undefined);
  if (page === undefined) return undefined;
  return (kind === 'bucket' ? [403, 404] : [404]).map((code) => ({
    ErrorCode: code,
    ErrorCachingMinTTL: errorSeconds,
    ResponseCode: 404,
    ResponsePagePath: concat('/', page),
  }));
};

/** Returns how CloudFront speaks to a server: https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CustomOriginConfig.html */
const serverOf = ({ listener }: CdnOrigin): Expression =>
  listener?.protocol === 'HTTP'
    ? { OriginProtocolPolicy: 'http-only', HTTPPort: listener.port }
    : {
        OriginProtocolPolicy: 'https-only',
        OriginSSLProtocols: ['TLSv1.2'],
        ...(listener === undefined || listener.port === 443 ? {} : { HTTPSPort: listener.port }),
      };

/** Returns the reference to what CloudFront signs its requests by; none for a server that answers anybody. */
const signingOf = (origin: CdnOrigin, resource: NamedResource): Readonly<Record<string, Expression>> =>
  signedType(origin) === undefined
    ? {}
    : { OriginAccessControlId: getAtt(resource.id('CdnOriginAccessControl'), 'Id') };

const originOf = (cdn: Cdn, origin: CdnOrigin, resource: NamedResource): Expression => ({
  // No reference, so that it stays when its resource is replaced.
  Id: 'Origin',
  DomainName: origin.domain,
  ...(cdn.defaultRoutePrefix === undefined ? {} : { OriginPath: expressionOf(cdn.defaultRoutePrefix) }),
  ...(cdn.forwardingOptions?.customRequestHeaders
    ? {
        OriginCustomHeaders: cdn.forwardingOptions.customRequestHeaders.map(({ headerName, value }) => ({
          HeaderName: headerName,
          HeaderValue: expressionOf(value),
        })),
      }
    : {}),
  // With an access control an empty identity is needed, that of none: without it CloudFront takes a bucket for a server.
  ...(origin.kind === 'bucket'
    ? { S3OriginConfig: { OriginAccessIdentity: '' } }
    : { CustomOriginConfig: serverOf(origin) }),
  ...signingOf(origin, resource),
});

const behaviour = (cdn: Cdn, { kind }: CdnOrigin, edge: Expression | undefined): Expression => {
  const { cachingOptions = {}, forwardingOptions = {} } = cdn;
  const isBucket = kind === 'bucket';
  const methods = forwardingOptions.allowedMethods;
  const requestPolicy =
    forwardingOptions.originRequestPolicyId ?? (isBucket ? undefined : managedPolicies.AllViewerExceptHostHeader);
  return {
    TargetOriginId: 'Origin',
    ViewerProtocolPolicy: 'redirect-to-https',
    AllowedMethods: methods ?? (isBucket ? readMethods : [...readMethods, 'PUT', 'PATCH', 'POST', 'DELETE']),
    CachedMethods:
      cachingOptions.cacheMethods ?? readMethods.filter((one) => (methods ?? readMethods).includes(one as 'GET')),
    CachePolicyId: expressionOf(
      cachingOptions.cachePolicyId ?? managedPolicies[isBucket ? 'CachingOptimized' : 'CachingDisabled'],
    ),
    ...(requestPolicy === undefined ? {} : { OriginRequestPolicyId: expressionOf(requestPolicy) }),
    Compress: !cachingOptions.disableCompression,
    ...(edge === undefined ? {} : { FunctionAssociations: [{ EventType: 'viewer-request', FunctionARN: edge }] }),
  };
};

/** Returns the distribution in front of an origin, with what it needs; nothing where `cdn` is not enabled. */
export const cdnResources = (cdn: Cdn | undefined, origin: CdnOrigin, resource: ResourceContext): Contribution[] => {
  if (!cdn?.enabled) return [];
  const { stage, name, path, metadata, id } = resource;
  const own = { kind: 'resource', from: path } as const;
  const isBucket = origin.kind === 'bucket';
  const signed = signedType(origin);
  const edgeCode = isBucket ? edgeProgram(cdn) : undefined;
  const index = isBucket || cdn.indexDocument !== undefined ? indexOf(cdn) : undefined;
  const errors = errorResponses(cdn, origin);
  const control = (type: 's3' | 'lambda'): Contribution => ({
    ...own,
    id: id('CdnOriginAccessControl'),
    tags: 'none',
    holdsData: 'no',
    body: {
      Type: 'AWS::CloudFront::OriginAccessControl',
      Metadata: metadata,
      Properties: {
        OriginAccessControlConfig: {
          // https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_OriginAccessControlConfig.html
          Name: physicalName(stage.stack, name, 64),
          OriginAccessControlOriginType: type,
          SigningBehavior: 'always',
          SigningProtocol: 'sigv4',
        },
      },
    },
  });
  const edge = (code: Expression): Contribution => ({
    ...own,
    id: id('CdnFunction'),
    tags: 'in-place',
    holdsData: 'no',
    body: {
      Type: 'AWS::CloudFront::Function',
      Metadata: metadata,
      Properties: {
        // https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateFunction.html
        Name: physicalName(stage.stack, name, 64),
        AutoPublish: true,
        FunctionConfig: { Comment: 'Finds the file of a path', Runtime: 'cloudfront-js-2.0' },
        FunctionCode: code,
      },
    },
  });
  return [
    ...(signed === undefined ? [] : [control(signed)]),
    ...(edgeCode === undefined ? [] : [edge(edgeCode)]),
    {
      ...own,
      id: distributionId(resource),
      tags: 'in-place',
      // Its address is in the hands of those who call it, and AWS makes another one for another distribution.
      holdsData: 'deleted',
      body: {
        Type: 'AWS::CloudFront::Distribution',
        ...(origin.dependsOn?.length ? { DependsOn: origin.dependsOn } : {}),
        Metadata: metadata,
        Properties: {
          DistributionConfig: {
            Enabled: true,
            HttpVersion: 'http2and3',
            IPV6Enabled: true,
            ...(cdn.cloudfrontPriceClass ? { PriceClass: cdn.cloudfrontPriceClass } : {}),
            ...domainProperties(cdn, resource),
            ...(index === undefined ? {} : { DefaultRootObject: index }),
            ...(errors === undefined ? {} : { CustomErrorResponses: errors }),
            Origins: [originOf(cdn, origin, resource)],
            DefaultCacheBehavior: behaviour(
              cdn,
              origin,
              edgeCode === undefined ? undefined : getAtt(id('CdnFunction'), 'FunctionARN'),
            ),
          },
        },
      },
    },
    ...cdnDomainResources(cdn, distributionId(resource), resource),
  ];
};
