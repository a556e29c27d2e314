import { canonicalJson } from '../../cloudformation/canonical.ts';
import type { Expression } from '../../cloudformation/expression.ts';

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

/** Lifetimes in seconds and the key of a cache policy, as `AWS::CloudFront::CachePolicy` has them, without a name. */
export interface CachePolicy {
  readonly MinTTL: number;
  readonly DefaultTTL: number;
  readonly MaxTTL: number;
  readonly ParametersInCacheKeyAndForwardedToOrigin: {
    readonly EnableAcceptEncodingGzip: boolean;
    readonly EnableAcceptEncodingBrotli: boolean;
    readonly CookiesConfig: Expression;
    readonly HeadersConfig: Expression;
    readonly QueryStringsConfig: Expression;
  };
}

/** The cookies, headers and query parameters that an `AWS::CloudFront::OriginRequestPolicy` forwards, without its name. */
export interface RequestPolicy {
  readonly CookiesConfig: Expression;
  readonly HeadersConfig: Expression;
  readonly QueryStringsConfig: Expression;
}

/** The settings of a policy by which nothing is in the key, or forwarded. */
export const nothing = {
  CookiesConfig: { CookieBehavior: 'none' },
  HeadersConfig: { HeaderBehavior: 'none' },
  QueryStringsConfig: { QueryStringBehavior: 'none' },
} as const;

const cachePolicy = (MinTTL: number, DefaultTTL: number, MaxTTL: number, isCompressed: boolean): CachePolicy => ({
  MinTTL,
  DefaultTTL,
  MaxTTL,
  ParametersInCacheKeyAndForwardedToOrigin: {
    EnableAcceptEncodingGzip: isCompressed,
    EnableAcceptEncodingBrotli: isCompressed,
    ...nothing,
  },
});

/** The policy that keeps nothing, and therefore has no key: CloudFront takes no other one whose lifetimes are all 0. */
export const keepsNothing: CachePolicy = cachePolicy(0, 0, 0, false);

/** The policy of a bucket where the config says nothing. */
export const cachingOptimized: CachePolicy = cachePolicy(1, 86_400, 31_536_000, true);

const whitelist = (...Headers: readonly string[]): RequestPolicy => ({
  ...nothing,
  HeadersConfig: { HeaderBehavior: 'whitelist', Headers },
});

const everything = (HeadersConfig: Expression): RequestPolicy => ({
  CookiesConfig: { CookieBehavior: 'all' },
  HeadersConfig,
  QueryStringsConfig: { QueryStringBehavior: 'all' },
});

/** The policy of a server where the config says nothing. */
export const allButHost: RequestPolicy = everything({ HeaderBehavior: 'allExcept', Headers: ['host'] });

/** AWS's policies whose settings a config can express, by id. */
const known: readonly (readonly [id: string, policy: CachePolicy | RequestPolicy])[] = [
  [managedPolicies.CachingOptimized, cachingOptimized],
  // CachingOptimizedForUncompressedObjects
  ['b2884449-e4de-46a7-ac36-70bc7f1ddd6d', cachePolicy(1, 86_400, 31_536_000, false)],
  [managedPolicies.CachingDisabled, keepsNothing],
  [managedPolicies.AllViewerExceptHostHeader, allButHost],
  // AllViewer
  ['216adef6-5c7f-47e4-b989-5492eafa07d3', everything({ HeaderBehavior: 'allViewer' })],
  // CORS-CustomOrigin
  ['59781a5b-3903-41f3-afcb-af62929ccde1', whitelist('origin')],
  // CORS-S3Origin
  [
    '88a5eaf4-2fd4-4709-b370-b4c650ea3fcf',
    whitelist('access-control-request-headers', 'access-control-request-method', 'origin'),
  ],
  // UserAgentRefererHeaders
  ['acba4595-bd28-49b8-b9fe-13317c0390fa', whitelist('referer', 'user-agent')],
  // HostHeaderOnly
  ['bf0718e1-ba1e-49d1-88b1-f726733018ae', whitelist('host')],
];

const ids: ReadonlyMap<string, string> = new Map(known.map(([id, policy]) => [canonicalJson(policy), id]));

/** Returns the id of AWS's policy with the settings of another one, whose names are sorted; undefined if none has them. */
export const managedPolicyLike = (policy: CachePolicy | RequestPolicy): string | undefined =>
  ids.get(canonicalJson(policy));
