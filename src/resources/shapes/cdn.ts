import { variant, variants } from '../../schema/member.ts';
import {
  flag,
  ignored,
  integer,
  list,
  object,
  oneOf,
  type Properties,
  required,
  resourceName,
  type Shape,
  type Shapes,
  type TypeOf,
  text,
} from '../../schema/shape.ts';
import { domain } from './domain.ts';
import { useFirewall } from './firewall-shape.ts';

/** The most characters of all names in a policy together, and so of one: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html */
const maxLength = 1_024;

/** The characters of a header's name: https://datatracker.ietf.org/doc/html/rfc9110#name-tokens */
const headerName = { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", maxLength } as const;

/** The characters of a cookie's name that do not end it, brackets included, which some programs write. */
const cookieName = { pattern: '^[!-+./0-:<>-~-]+$', maxLength } as const;

/** The characters of a query parameter's name, which is in a URL and therefore encoded. */
const parameterName = { pattern: "^[!$'()*+,./0-9:;?@A-Z_a-z~%[\\]-]+$", maxLength } as const;

/** A header that is added: a name of 256 characters and a value of 1,783 at most, by the quotas of `maxLength`. */
const addedHeader = {
  name: { ...headerName, maxLength: 256 },
  value: { pattern: '^[^\\p{Cc}]*$', maxLength: 1_783 },
} as const;

/** The form of the id that CloudFront gives to a policy, of its own as of yours. */
const policyId = { pattern: '^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' } as const;

/** The name of a server in DNS. */
export const serverName = { pattern: '^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$', maxLength: 253 } as const;

/** A lifetime in the cache: up to a hundred years, as CloudFront has it. */
const lifetime = { minimum: 0, maximum: 3_153_600_000 } as const;

const cookieNames = (says: string) => list(says, text('The name of a cookie.', cookieName), { minItems: 1 });
const headerNames = (says: string) => list(says, text('The name of a header.', headerName), { minItems: 1 });
const parameterNames = (says: string) =>
  list(says, text('The name of a query parameter.', parameterName), { minItems: 1 });

const queryChoice = {
  all: flag('All parameters.'),
  none: flag('No parameter.'),
  whitelist: parameterNames('These parameters.'),
};

const cachingOptions = object('What is cached, and for how long.', {
  cacheMethods: list('Methods whose responses are cached.', oneOf('A method.', ['GET', 'HEAD', 'OPTIONS'])),
  minTTL: integer('The least seconds in the cache, whatever the origin says.', lifetime),
  maxTTL: integer('The most seconds in the cache, whatever the origin says.', lifetime),
  defaultTTL: integer('Seconds in the cache where the origin says nothing.', lifetime),
  disableCompression: flag('Send responses as they are.'),
  cacheKeyParameters: object(
    'What tells two cached responses apart, besides the path. It reaches the origin, whatever `forwardingOptions` say.',
    {
      cookies: object(
        'Cookies in the key; none without it.',
        {
          none: flag('No cookie.'),
          whitelist: cookieNames('These cookies.'),
          allExcept: cookieNames('All cookies but these.'),
          all: flag('All cookies.'),
        },
        { exactlyOne: ['none', 'whitelist', 'allExcept', 'all'] },
      ),
      headers: object(
        'Headers in the key; without it `Authorization`, of a bucket none.',
        { none: flag('No header.'), whitelist: headerNames('These headers.') },
        { exactlyOne: ['none', 'whitelist'] },
      ),
      queryString: object('Query parameters in the key; without it all, of a bucket none.', queryChoice, {
        exactlyOne: ['all', 'none', 'whitelist'],
      }),
    },
  ),
  cachePolicyId: text(
    'The id of a cache policy of CloudFront, instead of lifetimes and `cacheKeyParameters`.',
    policyId,
  ),
});

const forwardingOptions = object('What reaches the origin.', {
  customRequestHeaders: list(
    'Headers that are added to requests.',
    object('A header.', {
      headerName: required(text('The name of the header.', addedHeader.name)),
      value: required(text('The value of the header.', addedHeader.value)),
    }),
  ),
  allowedMethods: list(
    'Methods that are let through.',
    oneOf('A method.', ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE']),
  ),
  cookies: object(
    'Cookies that are forwarded; without it all, to a bucket none.',
    { none: flag('No cookie.'), whitelist: cookieNames('These cookies.'), all: flag('All cookies.') },
    { exactlyOne: ['none', 'whitelist', 'all'] },
  ),
  headers: object(
    'Headers that are forwarded; without it all but `Host`, to a bucket none.',
    {
      none: flag('No header.'),
      whitelist: headerNames('These headers.'),
      allViewer: flag('All headers of the viewer; `Host` only to a load balancer or another server.'),
      allViewerAndWhitelistCloudFront: headerNames(
        'All headers of the viewer, and these of CloudFront, such as `CloudFront-Viewer-Country`.',
      ),
      allExcept: headerNames('All headers but these.'),
    },
    { exactlyOne: ['none', 'whitelist', 'allViewer', 'allViewerAndWhitelistCloudFront', 'allExcept'] },
  ),
  queryString: object('Query parameters that are forwarded; without it all, to a bucket none.', queryChoice, {
    exactlyOne: ['all', 'none', 'whitelist'],
  }),
  originRequestPolicyId: text(
    'The id of an origin request policy of CloudFront, instead of `cookies`, `headers` and `queryString`.',
    policyId,
  ),
});

const route = variants(
  'Where the requests go.',
  variant('application-load-balancer', 'A load balancer of this config.', {
    loadBalancerName: required(
      resourceName('An `application-load-balancer` of this config.', 'application-load-balancer'),
    ),
    listenerPort: integer('The port of the listener.', { minimum: 1, maximum: 65_535 }),
    originDomainName: text('The domain by which CloudFront reaches it.', serverName),
  }),
  variant('http-api-gateway', 'An HTTP API of this config.', {
    httpApiGatewayName: required(resourceName('An `http-api-gateway` of this config.', 'http-api-gateway')),
  }),
  variant('function', 'A function of this config.', {
    functionName: required(resourceName('A `function` of this config.', 'function')),
  }),
  variant('custom-origin', 'Any other server.', {
    domainName: required(text('The name of the server.', serverName)),
    protocol: oneOf('How CloudFront speaks to it; HTTPS without it.', ['HTTP', 'HTTPS']),
    port: integer('The port of the server; without it 443, or 80 for HTTP.', { minimum: 1, maximum: 65_535 }),
  }),
  variant('bucket', 'A bucket of this config.', {
    bucketName: required(resourceName('A `bucket` of this config.', 'bucket')),
    disableUrlNormalization: flag('Leave paths as they are.'),
  }),
);

/**
 * The form of a path pattern, of up to 255 characters:
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html
 */
const pathPattern = { pattern: '^[A-Za-z0-9_.*$/~"\'@:+&?-]+$', maxLength: 255 } as const;

/** A document: letters, digits and marks that a URL needs no encoding for, so that it fits into a function at the edge. */
const documentName = { pattern: '^/?[A-Za-z0-9._~/-]*[A-Za-z0-9._~-]$', maxLength: 255 } as const;

/** The form of an origin's path: https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Origin.html */
const prefix = { pattern: '^/(?:[^?#\\s]*[^?#\\s/])$', maxLength: 255 } as const;

const common = {
  enabled: required(flag('Whether there is one.')),
  cachingOptions,
  forwardingOptions,
  routeRewrites: list(
    'Paths that are answered in another way; the first one that matches counts.',
    object('A rewrite.', {
      path: required(text('The path, in which `*` stands for any text and `?` for one character.', pathPattern)),
      routePrefix: text('What is put before the path, such as `/v2`.', prefix),
      routeTo: route,
      cachingOptions,
      forwardingOptions,
    }),
  ),
  customDomains: list('Domains of your own.', domain),
  cloudfrontPriceClass: oneOf('In how much of the world it answers; everywhere without it.', [
    'PriceClass_100',
    'PriceClass_200',
    'PriceClass_All',
  ]),
  defaultRoutePrefix: text('What is put before every path but those of `routeRewrites`, such as `/site`.', prefix),
  errorDocument: text('What is answered where nothing is found.', documentName),
  indexDocument: text('What is answered for the root.', documentName),
  disableInvalidationAfterDeploy: ignored(
    flag('Keep what is cached when a deploy changes something.'),
    'A deploy invalidates nothing: files of `directoryUpload` are asked for again after a minute.',
  ),
  useFirewall,
} as const;

/** The options of what is cached, and for how long, as the config has them. */
export type CachingOptions = TypeOf<typeof cachingOptions>;
/** The options of what reaches the origin, as the config has them. */
export type ForwardingOptions = TypeOf<typeof forwardingOptions>;
/** A rewrite of `routeRewrites`, as the config has it. */
export type Rewrite = NonNullable<Properties<typeof common>['routeRewrites']>[number];

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
