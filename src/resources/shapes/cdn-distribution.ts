import { canonicalJson, shortHash } from '../../cloudformation/canonical.ts';
import type { Contribution } from '../../cloudformation/contribution.ts';
import { accountId, concat, type Expression, getAtt, partition, ref } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import type { CachingOptions, Cdn, ForwardingOptions } from './cdn.ts';
import { cdnDomainResources, domainProperties } from './cdn-domains.ts';
import { indexOf } from './cdn-function.ts';
import { accessControlId, type EdgeFunctions, edgeFunctionsOf, helperResources, signedType } from './cdn-helpers.ts';
import type { CdnOrigin } from './cdn-origin.ts';
import { type Policies, policiesOf, policyReferences, policyResources } from './cdn-policies.ts';
import { type CdnRoute, routedFrom, routesOf } from './cdn-routes.ts';
import { firewallArn } from './firewall-resources.ts';

/** Seconds for which a missing file stays missing, as CloudFront has it; CloudFormation would make it 300. */
const errorSeconds = 10;

const readMethods = ['GET', 'HEAD', 'OPTIONS'];

/** The name of AWS's service, as principals have it. */
const service = 'cloudfront.amazonaws.com';

const distributionId = (resource: NamedResource): string => resource.id('CdnDistribution');

/**
 * Returns the statements of a bucket's policy that let its distribution read objects, and those whose routes lead to it,
 * and nobody else's; none without either.
 */
export const cdnStatements = (cdn: Cdn | undefined, bucketArn: Expression, resource: ResourceContext): Expression[] => {
  const readers = [...(cdn?.enabled ? [resource] : []), ...routedFrom(resource)].map(distributionArn);
  if (readers.length === 0) return [];
  return [
    // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html
    {
      Effect: 'Allow',
      Principal: { Service: service },
      Action: ['s3:GetObject'],
      Resource: concat(bucketArn, '/*'),
      Condition: {
        StringEquals: { 'AWS:SourceArn': readers.length === 1 ? (readers[0] as Expression) : readers },
      },
    },
  ];
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

/** The options of a behaviour: those of all paths, or those of a route. */
interface Options {
  readonly prefix: string | undefined;
  readonly caching: CachingOptions | undefined;
  readonly forwarding: ForwardingOptions | undefined;
}

/** Returns an origin as a distribution has it, but for its id. */
const originOf = (
  { prefix, forwarding }: Options,
  origin: CdnOrigin,
  own: CdnOrigin,
  resource: ResourceContext,
): Readonly<Record<string, Expression>> => {
  const signed = signedType(origin);
  return {
    DomainName: origin.domain,
    ...(prefix === undefined ? {} : { OriginPath: expressionOf(prefix) }),
    ...(forwarding?.customRequestHeaders
      ? {
          OriginCustomHeaders: forwarding.customRequestHeaders.map(({ headerName, value }) => ({
            HeaderName: headerName,
            HeaderValue: expressionOf(value),
          })),
        }
      : {}),
    // With an access control an empty identity is needed, that of none: without it CloudFront takes a bucket for a server.
    ...(origin.kind === 'bucket'
      ? { S3OriginConfig: { OriginAccessIdentity: '' } }
      : { CustomOriginConfig: serverOf(origin) }),
    ...(signed === undefined ? {} : { OriginAccessControlId: getAtt(accessControlId(signed, own, resource), 'Id') }),
  };
};

/** Returns a behaviour, but for its origin and its policies. */
const behaviourOf = ({ caching = {}, forwarding = {} }: Options, { kind }: CdnOrigin, edge: Expression | undefined) => {
  const methods = forwarding.allowedMethods;
  return {
    ViewerProtocolPolicy: 'redirect-to-https',
    AllowedMethods: methods ?? (kind === 'bucket' ? readMethods : [...readMethods, 'PUT', 'PATCH', 'POST', 'DELETE']),
    CachedMethods: caching.cacheMethods ?? readMethods.filter((one) => (methods ?? readMethods).includes(one as 'GET')),
    Compress: !caching.disableCompression,
    ...(edge === undefined ? {} : { FunctionAssociations: [{ EventType: 'viewer-request', FunctionARN: edge }] }),
  };
};

const optionsOfAll = ({ defaultRoutePrefix, cachingOptions, forwardingOptions }: Cdn): Options => ({
  prefix: defaultRoutePrefix,
  caching: cachingOptions,
  forwarding: forwardingOptions,
});

const optionsOf = ({ rewrite }: CdnRoute): Options => ({
  prefix: rewrite.routePrefix,
  caching: rewrite.cachingOptions,
  forwarding: rewrite.forwardingOptions,
});

/** Returns the origins and behaviours of a distribution, and the policies that these use. */
const behavioursOf = (
  cdn: Cdn,
  own: CdnOrigin,
  routes: readonly CdnRoute[],
  edge: EdgeFunctions,
  resource: ResourceContext,
) => {
  const origins = new Map<string, Expression>();
  const policies: Policies[] = [];
  const add = (options: Options, origin: CdnOrigin, name: string | undefined, program: Expression | undefined) => {
    const body = originOf(options, origin, own, resource);
    const text = canonicalJson(body);
    // No reference, so that it stays when its resource is replaced; behaviours of equal origins share one.
    const { Id } = (origins.get(text) ?? { Id: name ?? `Origin-${shortHash(text, 8)}` }) as { readonly Id: string };
    origins.set(text, { Id, ...body });
    const used = policiesOf(options.caching, options.forwarding, origin);
    policies.push(used);
    const { Compress, FunctionAssociations, ...methods } = behaviourOf(options, origin, program);
    return {
      TargetOriginId: Id,
      ...methods,
      ...policyReferences(used, resource),
      Compress,
      ...(FunctionAssociations ? { FunctionAssociations } : {}),
    };
  };
  const DefaultCacheBehavior = add(optionsOfAll(cdn), own, 'Origin', edge.all);
  const CacheBehaviors = routes.map((route) => ({
    PathPattern: expressionOf(route.rewrite.path),
    ...add(optionsOf(route), route.origin, undefined, route.findsFiles ? edge.routes : undefined),
  }));
  return { Origins: [...origins.values()], DefaultCacheBehavior, CacheBehaviors, policies };
};

/** Returns the distribution in front of an origin, with what it needs; nothing where `cdn` is not enabled. */
export const cdnResources = (cdn: Cdn | undefined, origin: CdnOrigin, resource: ResourceContext): Contribution[] => {
  if (!cdn?.enabled) return [];
  const routes = routesOf(cdn, origin, resource);
  const firewall = firewallArn(cdn.useFirewall, resource);
  const index = origin.kind === 'bucket' || cdn.indexDocument !== undefined ? indexOf(cdn) : undefined;
  const errors = errorResponses(cdn, origin);
  const edge = edgeFunctionsOf(cdn, origin, routes, resource);
  const { policies, CacheBehaviors, ...behaviours } = behavioursOf(cdn, origin, routes, edge, resource);
  const before = [...new Set([origin, ...routes.map((route) => route.origin)].flatMap((one) => one.dependsOn ?? []))];
  return [
    ...helperResources(cdn, origin, routes, resource),
    ...policyResources(policies, resource),
    {
      kind: 'resource',
      from: resource.path,
      id: distributionId(resource),
      tags: 'in-place',
      // Its address is in the hands of those who call it, and AWS makes another one for another distribution.
      holdsData: 'deleted',
      body: {
        Type: 'AWS::CloudFront::Distribution',
        ...(before.length > 0 ? { DependsOn: before } : {}),
        Metadata: resource.metadata,
        Properties: {
          DistributionConfig: {
            Enabled: true,
            HttpVersion: 'http2and3',
            IPV6Enabled: true,
            ...(cdn.cloudfrontPriceClass ? { PriceClass: cdn.cloudfrontPriceClass } : {}),
            ...(firewall === undefined ? {} : { WebACLId: firewall }),
            ...domainProperties(cdn, resource),
            ...(index === undefined ? {} : { DefaultRootObject: index }),
            ...(errors === undefined ? {} : { CustomErrorResponses: errors }),
            ...behaviours,
            ...(CacheBehaviors.length > 0 ? { CacheBehaviors } : {}),
          },
        },
      },
    },
    ...cdnDomainResources(cdn, distributionId(resource), resource),
  ];
};
