import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import type { CachingOptions, ForwardingOptions } from './cdn.ts';
import type { OriginTraits } from './cdn-origin.ts';
import { checkCaching, checkForwarding } from './cdn-policy-checks.ts';

/** The options of a behaviour, which a CDN and each of its routes have. */
export interface BehaviourOptions {
  readonly cachingOptions?: CachingOptions | undefined;
  readonly forwardingOptions?: ForwardingOptions | undefined;
}

/**
 * The methods that CloudFront lets through together:
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_AllowedMethods.html
 */
const methodSets = ['GET HEAD', 'GET HEAD OPTIONS', 'DELETE GET HEAD OPTIONS PATCH POST PUT'];

/** Headers that CloudFront adds to no request: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/add-origin-custom-headers.html */
const refusedHeader =
  /^(?:cache-control|connection|content-length|cookie|host|if-match|if-modified-since|if-none-match|if-range|if-unmodified-since|max-forwards|pragma|proxy-authenticate|proxy-authorization|proxy-connection|range|request-range|te|trailer|transfer-encoding|upgrade|via|x-real-ip|x-amz-.*|x-edge-.*)$/i;

const checkMethods = ({ cachingOptions, forwardingOptions }: BehaviourOptions, at: Path): Diagnostic[] => {
  const setOf = (methods: readonly string[]): string => [...new Set(methods)].sort().join(' ');
  const { allowedMethods: allowed } = forwardingOptions ?? {};
  const { cacheMethods: cached } = cachingOptions ?? {};
  const isBeyond = cached?.includes('OPTIONS') && allowed !== undefined && !allowed.includes('OPTIONS');
  return [
    ...(allowed === undefined || methodSets.includes(setOf(allowed))
      ? []
      : [
          errorAt(
            'config/cdn',
            [...at, 'forwardingOptions', 'allowedMethods'],
            'CloudFront does not let these methods through together.',
            'Write GET and HEAD, or OPTIONS as well, or all seven.',
          ),
        ]),
    ...(cached === undefined || (methodSets.slice(0, 2).includes(setOf(cached)) && !isBeyond)
      ? []
      : [
          errorAt(
            'config/cdn',
            [...at, 'cachingOptions', 'cacheMethods'],
            isBeyond
              ? 'OPTIONS is cached here, and not let through.'
              : 'CloudFront does not cache these methods alone.',
            isBeyond ? 'Add OPTIONS to allowedMethods, or remove it here.' : 'Write GET and HEAD, or OPTIONS as well.',
          ),
        ]),
  ];
};

const checkAddedHeaders = ({ forwardingOptions }: BehaviourOptions, at: Path): Diagnostic[] => {
  const headers = forwardingOptions?.customRequestHeaders ?? [];
  const seen = new Set<string>();
  return headers.flatMap(({ headerName }, index) => {
    const key = headerName.toLowerCase();
    const isTwice = seen.has(key);
    seen.add(key);
    if (!isTwice && !refusedHeader.test(headerName)) return [];
    return [
      errorAt(
        'config/cdn',
        [...at, 'forwardingOptions', 'customRequestHeaders', index, 'headerName'],
        isTwice ? `The header "${headerName}" stands twice.` : `CloudFront does not add a header "${headerName}".`,
        isTwice ? 'Remove one of the two.' : 'Write a name of your own, such as X-Origin-Key.',
      ),
    ];
  });
};

/** True where cookies reach the origin, and none is in the key, because the config says nothing of them. */
const areCookiesOpen = ({ cachingOptions, forwardingOptions }: BehaviourOptions): boolean =>
  cachingOptions?.cacheKeyParameters?.cookies === undefined && forwardingOptions?.cookies === undefined;

/** True where `Authorization` reaches the origin with all headers, and the key has other headers or none. */
const isAuthorizationOpen = ({ cachingOptions, forwardingOptions }: BehaviourOptions): boolean => {
  const has = (names: readonly string[] | undefined) => names?.some((one) => one.toLowerCase() === 'authorization');
  const key = cachingOptions?.cacheKeyParameters?.headers;
  const { headers } = forwardingOptions ?? {};
  const isForwarded = !(headers?.none || headers?.whitelist || has(headers?.allExcept));
  return key !== undefined && !has(key.whitelist) && isForwarded;
};

/**
 * Returns warnings for responses of a server that are kept although it says nothing, while what tells visitors apart reaches
 * it and is not in the key: what it makes for one of them would be shown to others.
 */
const checkSharing = (options: BehaviourOptions, { kind }: OriginTraits, at: Path): Diagnostic[] => {
  const { cachingOptions: caching = {}, forwardingOptions: forwarding = {} } = options;
  const key = (['minTTL', 'defaultTTL'] as const).find((one) => (caching[one] ?? 0) > 0);
  const hasPolicies = [caching.cachePolicyId, forwarding.originRequestPolicyId].some((id) => id !== undefined);
  if (kind === 'bucket' || key === undefined || hasPolicies || caching.maxTTL === 0) return [];
  const shared = 'what it makes for one visitor is shown to others.';
  return [
    ...(areCookiesOpen(options)
      ? [
          warningAt(
            'config/cdn',
            [...at, 'cachingOptions', key],
            `Responses are kept here although the server says nothing of it, and all cookies reach it while none is in the key: ${shared}`,
            'Write cookies under forwardingOptions with none: true, or under cacheKeyParameters those that responses depend on.',
          ),
        ]
      : []),
    ...(isAuthorizationOpen(options)
      ? [
          warningAt(
            'config/cdn',
            [...at, 'cachingOptions', 'cacheKeyParameters', 'headers'],
            `Responses are kept although the server says nothing of it (${key}), and \`Authorization\` reaches it with all headers and is not in the key: ${shared}`,
            'Write a whitelist with Authorization here, which costs nothing where nobody sends it; or a whitelist of headers under forwardingOptions.',
          ),
        ]
      : []),
  ];
};

/** Returns what CloudFront refuses in the options of a behaviour; `at` is the config path of a CDN or of one of its routes. */
export const checkBehaviour = (options: BehaviourOptions, origin: OriginTraits, at: Path): Diagnostic[] => [
  ...checkMethods(options, at),
  ...checkAddedHeaders(options, at),
  ...checkCaching(options.cachingOptions ?? {}, origin, [...at, 'cachingOptions']),
  ...checkForwarding(options.forwardingOptions ?? {}, origin, [...at, 'forwardingOptions']),
  ...checkSharing(options, origin, at),
];
