import { variant, variants } from '../../schema/member.ts';
import {
  flag,
  ignored,
  integer,
  later,
  list,
  object,
  oneOf,
  type Properties,
  required,
  resourceName,
  type Shape,
  type Shapes,
  text,
} from '../../schema/shape.ts';
import { domain } from './domain.ts';

const names = (says: string) => list(says, text('A name.'));

const cachingOptions = object('What is cached, and for how long.', {
  cacheMethods: list('Methods whose responses are cached.', oneOf('A method.', ['GET', 'HEAD', 'OPTIONS'])),
  // Each of these needs a cache policy of its own, of which an account has 20 unless AWS raised the quota:
  // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html
  minTTL: later(integer('The least seconds in the cache.', { minimum: 0 })),
  maxTTL: later(integer('The most seconds in the cache.', { minimum: 0 })),
  defaultTTL: later(integer('Seconds in the cache where the origin says nothing.', { minimum: 0 })),
  disableCompression: flag('Send responses as they are.'),
  cacheKeyParameters: later(
    object('What tells two cached responses apart, besides the path.', {
      cookies: object('Cookies in the key.', {
        none: flag('No cookie.'),
        whitelist: names('These cookies.'),
        allExcept: names('All cookies but these.'),
        all: flag('All cookies.'),
      }),
      headers: object('Headers in the key.', { none: flag('No header.'), whitelist: names('These headers.') }),
      queryString: object('Query parameters in the key.', {
        all: flag('All parameters.'),
        none: flag('No parameter.'),
        whitelist: names('These parameters.'),
      }),
    }),
  ),
  cachePolicyId: text('The id of a cache policy of CloudFront, instead of all the other options.'),
});

const forwardingOptions = object('What reaches the origin.', {
  customRequestHeaders: list(
    'Headers that are added to requests.',
    object('A header.', {
      headerName: required(text('The name of the header.')),
      value: required(text('The value of the header.')),
    }),
  ),
  allowedMethods: list(
    'Methods that are let through.',
    oneOf('A method.', ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE']),
  ),
  cookies: later(
    object('Cookies that are forwarded.', {
      none: flag('No cookie.'),
      whitelist: names('These cookies.'),
      all: flag('All cookies.'),
    }),
  ),
  headers: later(
    object('Headers that are forwarded.', {
      none: flag('No header.'),
      whitelist: names('These headers.'),
      allViewer: flag('All headers of the viewer.'),
      allViewerAndWhitelistCloudFront: names('All headers of the viewer, and these of CloudFront.'),
      allExcept: names('All headers but these.'),
    }),
  ),
  queryString: later(
    object('Query parameters that are forwarded.', {
      all: flag('All parameters.'),
      none: flag('No parameter.'),
      whitelist: names('These parameters.'),
    }),
  ),
  originRequestPolicyId: text('The id of an origin request policy of CloudFront, instead of all the other options.'),
});

const edgeFunctions = object('Functions that run at the edge.', {
  onRequest: text('The function that sees each request of a viewer.'),
  onResponse: text('The function that sees each response to a viewer.'),
  onOriginRequest: text('The function that sees each request to the origin.'),
  onOriginResponse: text('The function that sees each response of the origin.'),
});

const route = variants(
  'Where the requests go.',
  variant('application-load-balancer', 'A load balancer of this config.', {
    loadBalancerName: required(
      resourceName('An `application-load-balancer` of this config.', 'application-load-balancer'),
    ),
    listenerPort: integer('The port of the listener.', { minimum: 1, maximum: 65_535 }),
    originDomainName: text('The domain by which CloudFront reaches it.'),
  }),
  variant('http-api-gateway', 'An HTTP API of this config.', {
    httpApiGatewayName: required(resourceName('An `http-api-gateway` of this config.', 'http-api-gateway')),
  }),
  variant('function', 'A function of this config.', {
    functionName: required(resourceName('A `function` of this config.', 'function')),
  }),
  variant('custom-origin', 'Any other server.', {
    domainName: required(text('The name of the server.')),
    protocol: oneOf('How CloudFront speaks to it.', ['HTTP', 'HTTPS']),
    port: integer('The port of the server.', { minimum: 1, maximum: 65_535 }),
  }),
  variant('bucket', 'A bucket of this config.', {
    bucketName: required(resourceName('A `bucket` of this config.', 'bucket')),
    disableUrlNormalization: flag('Leave paths as they are.'),
  }),
);

/** A document: letters, digits and marks that a URL needs no encoding for, so that it fits into a function at the edge. */
const documentName = { pattern: '^/?[A-Za-z0-9._~/-]*[A-Za-z0-9._~-]$' } as const;

/** The form of an origin's path: https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Origin.html */
const prefix = { pattern: '^/(?:[^?#\\s]*[^?#\\s/])$', maxLength: 255 } as const;

const common = {
  enabled: required(flag('Whether there is one.')),
  cachingOptions,
  forwardingOptions,
  routeRewrites: later(
    list(
      'Paths that are answered in another way.',
      object('A rewrite.', {
        path: required(text('The path, in which `*` stands for any text.')),
        routePrefix: text('What is put before the path.'),
        routeTo: route,
        cachingOptions,
        forwardingOptions,
        edgeFunctions,
      }),
    ),
  ),
  customDomains: list('Domains of your own.', domain),
  edgeFunctions: later(edgeFunctions),
  cloudfrontPriceClass: oneOf('In how much of the world it answers; everywhere without it.', [
    'PriceClass_100',
    'PriceClass_200',
    'PriceClass_All',
  ]),
  defaultRoutePrefix: text('What is put before every path, such as `/site`.', prefix),
  errorDocument: text('What is answered where nothing is found.', documentName),
  indexDocument: text('What is answered for the root.', documentName),
  disableInvalidationAfterDeploy: ignored(
    flag('Keep what is cached when a deploy changes something.'),
    'A deploy invalidates nothing: files of `directoryUpload` are asked for again after a minute.',
  ),
  useFirewall: later(resourceName('A `web-app-firewall` of this config.', 'web-app-firewall')),
} as const;

/** The properties under `cdn`, those of one resource type alone included. */
export type Cdn = Properties<typeof common> & {
  readonly rewriteRoutesForSinglePageApp?: boolean | undefined;
  readonly disableUrlNormalization?: boolean | undefined;
  readonly listenerPort?: number | undefined;
  readonly originDomainName?: string | undefined;
};

/**
 * Returns the shape of `cdn`, a CloudFront distribution in front of a resource; `more` are properties of this type
 * alone.
 */
export const cdn = <const P extends Shapes>(more: P): Shape<Cdn> =>
  object('CloudFront in front of it.', { ...common, ...more }) as unknown as Shape<Cdn>;
